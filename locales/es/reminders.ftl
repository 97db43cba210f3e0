reminders-title = ¡Ya puedes volver a votar!
reminders-one = Tu próximo voto será bienvenido: { $listing }.
reminders-many = Aquí esperan tus próximos votos:
reminders-no-page = `/votar` en el servidor muestra cómo llegar.
reminders-why = Pediste este aviso en { $server }. Allí, con `/recordar`, puedes elegir horas de silencio.

reminders-label-me = Recordármelo
reminders-label-stop = Parar recordatorios
reminders-label-on = Activar
reminders-label-off = Desactivar
reminders-label-quiet = Horas de silencio
reminders-label-no-quiet = Sin horas de silencio
reminders-label-show = Actualizar

reminders-card = Tus recordatorios
reminders-never = 🔕 No recibes recordatorios. Actívalos y te llegará un mensaje directo cuando puedas volver a votar: uno cada vez, ninguno si ya has votado, y con un botón para pararlos.
reminders-off = 🔕 Tus recordatorios están desactivados. Actívalos de nuevo cuando quieras.
reminders-closed = ⚠️ Tus recordatorios se han parado porque Discord no dejó pasar mi mensaje directo. Permite los mensajes directos de miembros de este servidor en sus ajustes de privacidad y vuelve a activarlos con `/recordar`.
reminders-on = 🔔 Recibes un mensaje directo cuando puedes volver a votar.
reminders-on-in-channel = 🔔 Se te menciona en { $channel } cuando puedes volver a votar, porque Discord no deja que te lleguen mis mensajes directos. Para volver a recibirlos, permítelos en los ajustes de privacidad de este servidor y desactiva y activa los recordatorios.
reminders-server-off = ⚠️ Los recordatorios están desactivados en este servidor, así que nadie los recibe. Quien lo gestione puede activarlos en `/ajustes ver`.
reminders-quiet = 🌙 Horas de silencio: de { $from } a { $until } en **{ $zone }**. Lo que toque en ese rato llega cuando terminan.
reminders-quiet-none = 🌙 Horas de silencio: ninguna
reminders-due = **Próximos**
reminders-due-at = { $listing }: { $when }
reminders-due-none = No hay nada pendiente: vota y te avisaré cuando puedas volver a hacerlo. `/votar` muestra dónde.

reminders-done-on = ✅ Hecho: te avisaré cuando puedas volver a votar.
reminders-done-off = ✅ Parados: ya no recibirás recordatorios de este servidor. ¿Cambias de idea? Actívalos de nuevo abajo.
reminders-done-quiet = ✅ Tus horas de silencio están guardadas.
reminders-done-no-quiet = ✅ Ya no tienes horas de silencio.
reminders-deleted = En este servidor los votos no se guardan a tu nombre, porque pediste borrar tus datos: por eso nadie sabe cuándo puedes volver a votar. Con `/privacidad` tus votos vuelven a contar; después, pídemelo otra vez.
reminders-not-yours = Solo puede pararlo la persona a la que va dirigido este recordatorio. `/recordar` en el servidor muestra los tuyos.

reminders-form-title = Horas de silencio
reminders-form-from = Desde
reminders-form-until = Hasta
reminders-form-zone = Tu zona horaria
reminders-form-time-placeholder = Por ejemplo, 22:00 o 10 pm
reminders-form-zone-placeholder = Un nombre como Europe/Madrid, o una ciudad
reminders-bad-time = ⚠️ «{ $typed }» no es una hora del día: escríbela como `22:00` o `10 pm`. No se ha cambiado nada.
reminders-same-times = ⚠️ Las horas de silencio no pueden empezar y acabar a la misma hora. No se ha cambiado nada.
reminders-bad-zone = ⚠️ No conozco esa zona horaria. ¿Querías decir `{ $nearest }`? No se ha cambiado nada.

reminders-settings-label = Recordatorios
reminders-settings-off = Recordatorios: desactivados
reminders-settings-direct = Recordatorios: por mensaje directo, para los miembros que lo pidan
reminders-settings-channel = Recordatorios: por mensaje directo, para los miembros que lo pidan, o en { $channel }
reminders-ask = Los miembros pueden pedir que se les avise cuando puedan volver a votar: con un botón bajo los agradecimientos o con `/recordar`. Reciben un mensaje directo. A quien tenga cerrados los mensajes directos se le puede mencionar en un canal; a nadie más.
reminders-choose-channel = Canal para quien tenga cerrados los mensajes directos
reminders-settings-label-on = Activar recordatorios
reminders-settings-label-off = Desactivar recordatorios
reminders-settings-label-direct = Solo mensajes directos
reminders-settings-on = ✅ Los miembros pueden recibir recordatorios. El botón aparecerá bajo los próximos agradecimientos.
reminders-settings-none = ✅ Aquí ya no se envían recordatorios. Quienes los pidieron volverán a recibirlos si los activas de nuevo.
reminders-settings-in = ✅ Los miembros con los mensajes directos cerrados reciben su recordatorio en { $channel }, donde solo se les menciona a ellos.
reminders-settings-nowhere = ✅ Los recordatorios solo se envían por mensaje directo.
