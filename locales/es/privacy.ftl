privacy-label-data = Obtener mis datos
privacy-label-hide = Ocultarme
privacy-label-show = Mostrarme de nuevo
privacy-label-ask-delete = Borrar mis datos
privacy-label-delete = Borrar para siempre
privacy-label-back = Volver
privacy-label-refresh = Actualizar
privacy-label-count-again = Volver a contar mis votos
privacy-label-ask-server = Borrar todo lo de este servidor
privacy-label-server = Escribir el nombre del servidor…
privacy-form-server-title = Borrar todo lo de este servidor
privacy-form-server-label = El nombre exacto del servidor

privacy-title = Tu privacidad
privacy-being-deleted = Se está borrando lo que Votive guardaba de ti en este servidor. Tarda un momento: si se está enviando un agradecimiento, se espera a que termine. **{ $refresh }** muestra cómo va.
privacy-deleted = Tus datos en este servidor se borraron { $when }. Solo quedan votos que nadie puede relacionar contigo y un hash con clave con el que Votive lo mantiene así: tus votos posteriores se guardan sin tu ID ni tu nombre y no cuentan para nadie.
privacy-deleted-more = Pulsa **{ $button }** si quieres que tus votos vuelvan a ser tuyos a partir de ahora. Empiezas de cero: lo borrado no vuelve.
privacy-scope = Esto solo afecta a este servidor. Los mensajes que ya están en Discord y los roles que tienes se quedan.

privacy-kept-nothing = Votive no tiene votos tuyos en este servidor.
privacy-kept = Lo que Votive guarda de ti en este servidor:
privacy-kept-votes = **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** para { $listings ->
    [one] { $listings } ficha
   *[other] { $listings } fichas
}: tu ID, cuándo votaste y cuántas veces cada día, semana y mes
privacy-kept-votes-last = **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** para { $listings ->
    [one] { $listings } ficha
   *[other] { $listings } fichas
}, el último { $when }: tu ID, cuándo votaste y cuántas veces cada día, semana y mes
privacy-kept-name = tu nombre, tal como lo dio el sitio de votos: { $name }
privacy-kept-no-name = ningún nombre
privacy-kept-more = qué roles de recompensa recibiste y, durante 30 días, lo que envió el sitio
privacy-hidden = Estás en **modo oculto** ({ $when }): tus votos cuentan y ganan roles, pero no se te agradecen, no apareces en ninguna clasificación ni en el top de votos, y no se guarda ningún nombre tuyo.
privacy-can-hide = **{ $button }**: tus votos cuentan y ganan roles, pero nadie se entera: sin agradecimientos, sin clasificación, sin puesto en el top de votos, sin nombre.
privacy-can-delete = **{ $button }**: lo guardado se vuelve anónimo, para siempre.

privacy-ask-delete-title = ¿Borrar tus datos en este servidor?
privacy-ask-delete = **Esto no se puede deshacer.** Si sigues adelante, en este servidor
privacy-ask-delete-goes = **desaparece**: tu ID y tu nombre, de cada voto; tus totales, tu puesto en las clasificaciones y todos los agradecimientos aún sin publicar; lo que Votive sabe de tus roles de recompensa; lo que enviaron los sitios de votos.
privacy-ask-delete-stays = **se queda**: cuántos votos hubo y cuándo, con un número aleatorio que ya no es tuyo; un hash con clave de tu ID, con el que Votive reconoce un voto tuyo para no relacionarlo contigo. Los votos posteriores no cuentan para nadie hasta que digas otra cosa aquí. Los mensajes que ya están en Discord se quedan; los roles que tienes también, pero Votive no te da más. Lo que la administración escribió como motivo de una corrección se queda tal cual.
privacy-ask-delete-copies = Las copias que haya hecho quien administra el bot, como las de seguridad, conservan el estado anterior hasta que se desechen.

privacy-said-hidden = ✅ Hecho: estás en modo oculto. Se están borrando los nombres tuyos que se guardaban.
privacy-said-shown = ✅ Hecho: tus votos se vuelven a mostrar, y el próximo se agradecerá donde este servidor agradece los votos.
privacy-said-deleting = ✅ Se están borrando tus datos.
privacy-said-counted = ✅ Hecho: tus votos vuelven a contar a partir de ahora.
privacy-said-busy = ⏳ Aún se está haciendo lo que pediste antes. Inténtalo de nuevo en un minuto.
privacy-said-already = Ya está así.

privacy-data = Esto es todo lo que Votive guarda de ti en este servidor, con { $entries ->
    [one] { $entries } voto o corrección
   *[other] { $entries } votos y correcciones
}.
privacy-data-left-out = Discord acepta archivos de 10 MiB como máximo, así que { $left_out ->
    [one] no ha cabido { $left_out } entrada anterior
   *[other] no han cabido { $left_out } entradas anteriores
}; quien administra este bot puede darte el resto.

privacy-keeps-to-themselves = { $who } prefiere no mostrar sus votos.
privacy-own-deleted = Tus datos en este servidor se borraron, y los votos posteriores no cuentan para nadie. Con `/privacidad` puedes cambiarlo.
privacy-only-you = Estás en modo oculto en este servidor: esto solo lo ves tú. /privacidad

privacy-not-the-owner = Solo la persona propietaria de este servidor puede borrarlo todo. No se ha borrado nada. `/privacidad` muestra lo que puedes hacer con tus propios datos.
privacy-wrong-name = Ese no es el nombre de este servidor, así que no se ha borrado nada. Vuelve a pulsar el botón y escribe el nombre tal como aparece encima de la lista de canales.
privacy-nothing-of-server = Votive no guarda nada de este servidor, así que no había nada que borrar.
privacy-cannot-ask = Discord no ha respondido de quién es este servidor, así que no se ha borrado nada. Inténtalo de nuevo en un minuto.
privacy-ask-server-title = ¿Borrar todo lo de este servidor?
privacy-ask-server = **Esto no se puede deshacer.** Si sigues adelante, desaparece todo lo que Votive guarda de **{ $name }**: todos los votos de todos los miembros, los totales y las clasificaciones, las fichas y sus tokens, las reglas de recompensas, los ajustes y lo que los miembros pidieron con `/privacidad`. Los sitios de votos se rechazan al momento: sus tokens dejan de valer.
privacy-ask-server-stays = Los mensajes que ya están en Discord se quedan, y los roles también. El bot se queda; con `/configurar` se empieza de nuevo. Las copias que haya hecho quien administra el bot, como las de seguridad, conservan el estado anterior hasta que se desechen.
privacy-ask-server-type = Para seguir, escribe el nombre del servidor en el formulario que abre el botón.
privacy-server-deleted-title = Borrado
privacy-server-deleted = ✅ Se ha borrado todo lo que Votive guardaba de este servidor. Los tokens pegados en sitios de votos ya no funcionan. Con `/configurar` puedes empezar de nuevo cuando quieras.
privacy-server-being-deleted = ✅ Se está borrando todo lo que Votive guarda de este servidor; si es grande, tarda unos minutos. Ya no se aceptan votos: los tokens pegados en sitios de votos han dejado de funcionar. Cuando acabe, con `/configurar` puedes empezar de nuevo.
