setup-bad-bot-id = La opción `id_bot` debe ser el ID de aplicación del bot: un número entero de 17 a 19 cifras. Está en el portal de desarrolladores de Discord, en la página de la aplicación, en *General Information*.
setup-bad-vote-url = La opción `url_de_voto` debe ser una dirección web completa de 512 caracteres como máximo, por ejemplo `https://example.org/vote`.
setup-bad-page = La página de voto debe ser una dirección web completa de 512 caracteres como máximo, por ejemplo `https://example.org/vote`. No se ha cambiado nada.

setup-form-page-title = Página de voto
setup-form-page-label = ¿Dónde se vota?
setup-form-page-placeholder = https://… – déjalo vacío para no mostrar ninguna

setup-role-name = Votante

setup-subject-server = el servidor **{ $name }**
setup-subject-this-server = **este servidor**
setup-subject-bot = el bot **{ $name }** ({ $id })
setup-subject-bot-id = el bot **{ $id }**

setup-label-channel = Canal
setup-label-alarms = Canal de alertas
setup-label-no-alarms = Sin alertas
setup-label-roles = Roles
setup-label-vote-page = Página de voto
setup-label-new-token = Nuevo token
setup-label-sample = Agradecimiento de prueba
setup-label-pause = Pausar
setup-label-resume = Reanudar
setup-label-remove = Eliminar…
setup-label-remove-now = Eliminar esta ficha
setup-label-add-server = Añadir también este servidor
setup-label-refresh = Actualizar
setup-label-check = Comprobar
setup-label-back = Volver
setup-label-skip = Omitir
setup-label-nowhere = En ninguna parte
setup-label-new-role = Crear un rol «{ $name }»
setup-label-replace = Reemplazar
setup-label-revoke = Revocar ahora

setup-menu-channel = Canal de agradecimientos
setup-menu-alarms = Canal de alertas
setup-menu-role = Añadir un rol de recompensa
setup-menu-drop-roles = Quitar roles de recompensa

setup-ask-token = **¿Crear un token nuevo?**
setup-ask-token-replace = **{ $button }**: el token anterior sirve hasta una hora después del primer envío con el nuevo, siete días como máximo. No se pierde nada mientras pegas el nuevo.
setup-ask-token-revoke = **{ $button }**: los tokens anteriores dejan de servir al instante. Elige esto si alguien más puede conocerlos; hasta que pegues el nuevo, los votos se rechazan.
setup-ask-remove = **¿Eliminar esta ficha?**
setup-ask-remove-how = Sus tokens dejan de servir al instante, así que los próximos votos se rechazan. Los agradecimientos pendientes no se envían. Los votos recibidos siguen contando para el servidor. Los roles que se dan solo por esta ficha se retiran; los que se dan por los votos del servidor se quedan. La clasificación en vivo y la meta que solo cuentan sus votos desaparecen. Si la vuelves a configurar, recupera sus votos, con un token nuevo.
setup-removed = Esta ficha se ha eliminado. Sus tokens ya no sirven; sus votos siguen contando. Quita también el webhook del panel del sitio. Con `/configurar` puedes volver a configurarla.
setup-ask-first-channel = **¿Dónde agradezco los votos?** Elige un canal.
setup-ask-first-role = **¿Qué rol se gana con el primer voto?** Elige uno o deja que lo cree yo.
setup-ask-first-later = Lo que omitas se puede elegir más tarde con `/configurar`.
setup-ask-channel = **¿Dónde agradezco los votos?**
setup-ask-channel-nowhere = Si eliges *En ninguna parte*, los votos con el agradecimiento pendiente se quedan sin él.
setup-ask-alarms = **¿Dónde te aviso si algo va mal?**
setup-ask-alarms-how = Mejor en un canal que solo vea el equipo. Escribo ahí cuando dejan de llegar votos o no se pueden leer, cuando Discord rechaza una y otra vez un canal o un rol, y cuando llega el primer voto de una ficha. No se menciona a nadie.
setup-ask-roles = **Roles de recompensa**
setup-ask-roles-how = Un rol que añadas se da desde el primer voto, también a quienes ya han votado. Si lo quitas, se retira a quienes lo recibieron de mí.

setup-made = Votive ya recibe sus votos. En el panel de { $site }, abre los ajustes del webhook de esta ficha y pega ambas cosas:
setup-made-then = Guarda y pulsa **Send Test Webhook**. `/configurar` muestra si ha llegado la prueba.
setup-made-secret = El token solo se muestra ahora y solo a ti. No lo compartas; si se pierde, `/configurar` crea otro.
setup-replaced = Aquí tienes un token nuevo. Pégalo en el panel de { $site } en lugar del anterior:
setup-replaced-then = El token anterior sirve hasta una hora después del primer envío con el nuevo, siete días como máximo: mientras tanto no se pierde ningún voto. Pulsa **Send Test Webhook** cuando lo hayas pegado.
setup-revoked = Aquí tienes un token nuevo; los anteriores ya no sirven. Hasta que lo pegues en el panel de { $site }, los votos se rechazan:
setup-revoked-then = Pulsa **Send Test Webhook** cuando lo hayas pegado.
setup-secret = El token solo se muestra ahora y solo a ti.
setup-address = URL del webhook: `{ $address }`
setup-address-unknown = URL del webhook: aún no se conoce; terminará en `{ $path }`
setup-address-not-set = URL del webhook: el equipo del bot no la ha definido
setup-token = Token: `{ $token }`

setup-said-channel = ✅ Los votos se agradecen en { $channel }.
setup-said-alarms = ✅ Te aviso en { $channel } cuando algo vaya mal. No se menciona a nadie.
setup-said-role = ✅ { $role } se da desde el primer voto, también a quienes ya han votado.
setup-said-new-role = ✅ Se ha creado el rol { $role }. Se da desde el primer voto y no concede ningún permiso; el color y el nombre los eliges tú.
setup-said-dropped = ✅ Los votos ya no dan { $roles }; lo que di por ellos se retira.
setup-said-no-alarms = ✅ Ya no se publican alertas. `/configurar` y `/diagnóstico` muestran lo que va mal.
setup-said-no-channel = ✅ Los votos ya no se agradecen en ningún canal. Se siguen contando igualmente.
setup-said-page = ✅ La página de voto está definida.
setup-said-no-page = ✅ `/votar` ya no muestra ninguna página para esta ficha.
setup-said-paused = ⏸️ En pausa: los votos se cuentan, pero no hay agradecimientos ni se dan roles.
setup-said-resumed = ▶️ Reanudado: los roles ganados mientras tanto se dan ahora; no se envían agradecimientos atrasados.
setup-said-sample = ✅ Un agradecimiento de prueba va de camino al canal. Si no aparece, mira aquí el motivo.
setup-said-sample-waits = Ya hay un agradecimiento de prueba pendiente de publicarse.
setup-said-sample-nowhere = No hay canal de agradecimientos para una prueba. Elige uno primero.
setup-said-role-not-allowed = ⚠️ No he podido crear un rol: me falta el permiso **Gestionar roles**. Ajustes del servidor → Roles → el rol de Votive → Permisos → activa **Gestionar roles**, o elige un rol que ya exista.
setup-said-too-many-roles = ⚠️ No he podido crear un rol: el servidor ya tiene todos los que Discord permite. Elige uno que ya exista.
setup-said-role-unknown = ⚠️ Discord no ha dicho si el rol se ha creado. Mira en Ajustes del servidor → Roles: si está **{ $name }**, elígelo aquí; si no, inténtalo de nuevo.
setup-said-role-later = ⚠️ Ahora mismo no se ha podido pedir a Discord que cree un rol. Inténtalo de nuevo en unos minutos o elige uno que ya exista.

setup-permission-view = Ver canal
setup-permission-send = Enviar mensajes
setup-permission-embed = Insertar enlaces
setup-permission-history = Leer el historial de mensajes

setup-to-be-mended = **Por arreglar**
setup-not-in-server = El bot de Votive no está en este servidor, solo sus comandos. Invítalo otra vez con el scope `bot`; hasta entonces no puede haber agradecimientos ni roles.
setup-unchecked = Ahora mismo no se ha podido preguntar a Discord, así que los permisos del canal y de los roles **no se han comprobado**. Lo que has elegido se conserva. Vuelve a usar `/configurar` en unos minutos para ver si funcionará.
setup-no-address = Aún no hay ninguna dirección que pegar: el equipo del bot debe definir `PUBLIC_URL` (por ejemplo, `https://votes.example.org`) y reiniciarlo. Después, vuelve a usar `/configurar`.

setup-cannot-thank = No puedo agradecer los votos en { $channel }: ahí me falta **{ $permission }**. Editar canal → Permisos → añade el rol de Votive → activa **{ $permission }**.
setup-cannot-alarm = No puedo publicar alertas en { $channel }: ahí me falta **{ $permission }**. Editar canal → Permisos → añade el rol de Votive → activa **{ $permission }**.
setup-cannot-announce = No puedo anunciar resultados en { $channel }: ahí me falta **{ $permission }**. Editar canal → Permisos → añade el rol de Votive → activa **{ $permission }**.
setup-cannot-remind = No puedo enviar recordatorios en { $channel }: ahí me falta **{ $permission }**. Editar canal → Permisos → añade el rol de Votive → activa **{ $permission }**.
setup-cannot-board = No puedo mantener la clasificación en vivo en { $channel }: ahí me falta **{ $permission }**. Editar canal → Permisos → añade el rol de Votive → activa **{ $permission }**.
setup-cannot-goal = No puedo mostrar la meta en { $channel }: ahí me falta **{ $permission }**. Editar canal → Permisos → añade el rol de Votive → activa **{ $permission }**.
setup-gone-for-thanks = El canal { $channel } ya no existe en este servidor, así que no puedo agradecer los votos ahí. Elige otro canal.
setup-gone-for-alarms = El canal { $channel } ya no existe en este servidor, así que no puedo publicar alertas ahí. Elige otro canal.
setup-gone-for-results = El canal { $channel } ya no existe en este servidor, así que no puedo anunciar resultados ahí. Elige otro canal.
setup-gone-for-reminders = El canal { $channel } ya no existe en este servidor, así que no puedo enviar recordatorios ahí. Elige otro canal.
setup-gone-for-board = El canal { $channel } ya no existe en este servidor, así que no puedo mantener ahí la clasificación en vivo. Muévela con `/clasificación-en-vivo mover`.
setup-gone-for-goal = El canal { $channel } ya no existe en este servidor, así que no puedo mostrar la meta ahí. Muévela con `/meta ver`.
setup-no-text-channel = { $channel } no es un canal de texto ni de anuncios. Elige uno que lo sea.
setup-post-unexplained = Discord rechaza mis mensajes en { $channel } y no dice por qué. Revisa mis permisos ahí o elige otro canal.
setup-post-refused = No se me ha permitido publicar en { $channel }. Revisa mis permisos ahí.

setup-give-not-allowed = No puedo dar { $role }: me falta el permiso **Gestionar roles**. Ajustes del servidor → Roles → el rol de Votive → Permisos → activa **Gestionar roles**.
setup-give-too-high = No puedo dar { $role }: no está por debajo de mi propio rol. Ajustes del servidor → Roles → arrastra el rol de Votive por encima de { $role }.
setup-give-managed = { $role } pertenece a un bot, una integración o una suscripción, así que Discord no deja que nadie lo dé. Elige otro rol.
setup-give-gone = El rol { $role } ya no existe. Elige otro rol.
setup-give-everyone = Todo el mundo tiene ya `@everyone`. Elige otro rol.
setup-give-refused-code = Discord no ha permitido dar { $role } (código { $code }). Revisa **Gestionar roles** y el orden de los roles.
setup-give-refused-on-the-way = El intento de dar { $role } se ha rechazado de camino a Discord. Revisa **Gestionar roles** y el orden de los roles.
setup-give-refused = No se ha permitido dar { $role }. Revisa **Gestionar roles** y el orden de los roles.

setup-take-not-allowed = No puedo quitar { $role } a quien ya no le corresponde: me falta el permiso **Gestionar roles**. Ajustes del servidor → Roles → el rol de Votive → Permisos → activa **Gestionar roles**.
setup-take-too-high = No puedo quitar { $role } a quien ya no le corresponde: no está por debajo de mi propio rol. Ajustes del servidor → Roles → arrastra el rol de Votive por encima de { $role }.
setup-take-not-let = No puedo quitar { $role } a quien ya no le corresponde: Discord no me deja.
setup-take-refused-code = Discord no ha permitido quitar { $role } (código { $code }). Revisa **Gestionar roles** y el orden de los roles.
setup-take-refused-on-the-way = El intento de quitar { $role } se ha rechazado de camino a Discord. Revisa **Gestionar roles** y el orden de los roles.
setup-take-refused = No se ha permitido quitar { $role }. Revisa **Gestionar roles** y el orden de los roles.

setup-reach-not-in-server = No se puede dar un rol a nadie: el bot de Votive no está en este servidor. Invítalo otra vez con el scope `bot`; después sigue por sí solo.
setup-reach-no-access = No se puede dar un rol a nadie: Discord no me da acceso a los miembros de este servidor. Mira si el bot de Votive sigue en este servidor; si no, invítalo otra vez con el scope `bot`.
setup-reach-two-factor = No se puede dar un rol a nadie: este servidor exige la autenticación en dos pasos para moderar, y la cuenta propietaria de este bot no la tiene activada. Hay que activarla en esa cuenta, o bien Ajustes del servidor → Configuración de seguridad → desactiva el requisito.
setup-reach-on-the-way = No se puede dar un rol a nadie: algo de camino a Discord me corta el paso. El equipo del bot debe revisar su conexión.
setup-reach-code = No se puede dar un rol a nadie: Discord se niega a mostrarme los miembros de este servidor (código { $code }).
setup-reach-refused = No se ha permitido dar roles en todo el servidor. Mira si el bot de Votive está en él.

setup-paused = ⏸️ Pausada { $when }: los votos se cuentan, pero no hay agradecimientos ni se dan roles.
setup-page-none = Página de voto: sin definir; `/votar` no puede mostrarla
setup-roles-none = Roles: ninguno
setup-roles = Roles:
setup-more = … y { $more } más

setup-title-token = **Token**
setup-token-unused = creado { $made }, sin usar
setup-token-unused-ends = creado { $made }, sin usar, caduca { $end }
setup-token-used = creado { $made }, usado por primera vez { $used }
setup-token-used-ends = creado { $made }, usado por primera vez { $used }, caduca { $end }
setup-token-none = ⚠️ ninguno: los votos se rechazan hasta que crees uno nuevo.
setup-token-old-in-use = ⚠️ Solo se está usando el token anterior.
setup-token-none-in-use = ⚠️ Aún no se ha usado ningún token.
setup-token-paste = Pega el nuevo en el panel de { $site } antes de que caduque el anterior.
setup-token-paste-until = Pega el nuevo en el panel de { $site } antes de que caduque el anterior, { $end }.

setup-title-deliveries = **Envíos**
setup-vote-none = Aún no hay ningún voto.
setup-vote-last = El último voto llegó { $when }.
setup-test-none = Aún no hay ningún envío de prueba: pulsa **Send Test Webhook** en el panel.
setup-test-good = El último envío de prueba llegó { $when } y era correcto.
setup-test-odd = El último envío de prueba llegó { $when }. Lo raro en él:
setup-odd-no-listing = No indica ninguna ficha. Un voto debe hacerlo; una prueba no tiene por qué.
setup-odd-other-listing = ⚠️ Indica una ficha distinta de esta, y esos votos se rechazan: cada ficha tiene su propio token.
setup-odd-no-voter = No indica quién vota. Un voto debe hacerlo; una prueba no tiene por qué.
setup-ended-token = ⚠️ { $count ->
    [one] Se ha rechazado { $count } envío por un token caducado, { $when }.
   *[other] Se han rechazado { $count } envíos por un token caducado, el último { $when }.
} Pega el token más reciente en el panel de { $site }.
setup-wrong-token = ⚠️ Alguien ha enviado algo con un token incorrecto para esta ficha: { $count ->
    [one] se ha rechazado { $count } envío, { $when }.
   *[other] se han rechazado { $count } envíos, el último { $when }.
} Si es { $site }, el token de su panel no es el de esta ficha: crea uno nuevo y pégalo ahí.
setup-wrong-token-often = ⚠️ Alguien no deja de hacer envíos con un token incorrecto para esta ficha: { $count ->
    [one] se ha rechazado { $count } envío, { $when }.
   *[other] se han rechazado { $count } envíos, el último { $when }.
} Si es { $site }, el token de su panel no es el de esta ficha: crea uno nuevo y pégalo ahí.
setup-kept = ⚠️ { $count ->
    [one] { $count } envío que no se ha podido leer, guardado durante 30 días.
   *[other] { $count } envíos que no se han podido leer, guardados durante 30 días.
} El último llegó { $when }. { $why } El equipo del bot puede hacer que se lean otra vez: `votive replay`.
setup-why-not-json = No era JSON.
setup-why-missing = Le faltaba `{ $field }`.
setup-why-unusable = Su `{ $field }` no era válido.
setup-why-other-listing = Era para una ficha distinta de la de su token.
setup-why-unknown = No se ha entendido.

setup-title-waiting = **Pendiente**
setup-waiting-thanks = ⏳ { $count ->
    [one] { $count } agradecimiento por publicar, de un voto que llegó { $when }: { $why }
   *[other] { $count } agradecimientos por publicar, el más antiguo de un voto que llegó { $when }: { $why }
}
setup-wait-on-the-way = en camino.
setup-wait-pause = a la espera de que acabe la pausa.
setup-wait-refused = Discord rechaza el canal, mira más abajo.
setup-wait-put-off = Discord ha pedido esperar o no se ha podido contactar con él; nuevo intento { $next }.
setup-wait-unanswered = Discord no ha dicho si se publicó el último mensaje; se le vuelve a preguntar { $next }.
setup-waiting-roles = ⏳ { $count ->
    [one] Roles de { $count } miembro por revisar, próxima revisión { $next }.
   *[other] Roles de { $count } miembros por revisar, próxima revisión { $next }.
}
setup-waiting-absent = ⏳ { $count ->
    [one] { $count } votante ha ganado un rol pero no está en este servidor: lo recibirá cuando entre.
   *[other] { $count } votantes han ganado un rol pero no están en este servidor: lo recibirán cuando entren.
}

setup-title-refused = **Rechazado por Discord**
setup-refused-since = Desde { $since }; nuevo intento { $next }.
setup-unknown-sends = ❔ { $count ->
    [one] { $count } mensaje de este servidor acabó sin que Discord dijera si se publicó; no se vuelve a enviar.
   *[other] { $count } mensajes de este servidor acabaron sin que Discord dijera si se publicaron; no se vuelven a enviar.
}
setup-refused-sends = 🚫 { $count ->
    [one] Se ha descartado { $count } agradecimiento de este servidor porque Discord no lo aceptó (su error { $code }).
   *[other] Se han descartado { $count } agradecimientos de este servidor porque Discord no los aceptó (su error { $code }).
} Los votos se cuentan igualmente.

setup-live-waiting = 👀 Esperando la prueba o el primer voto. Este mensaje cambiará solo cuando llegue.
setup-live-stopped = 💤 Ya no estoy pendiente aquí de la prueba ni del primer voto. Pulsa **{ $button }** para ver si ha llegado.
setup-live-test = ✅ **La prueba ha llegado.** Los votos se contarán.
setup-live-vote = ✅ **El primer voto ha llegado** y cuenta.
setup-live-wrong-token = ❌ Ha llegado algo para esta ficha con un token incorrecto. Si lo acabas de enviar tú, vuelve a pegar el token, entero, en el panel de { $site }. Sigo esperando.
setup-live-ended-token = ❌ Ha llegado algo con un token anterior ya caducado. Pega el más reciente en el panel de { $site }. Sigo esperando.
setup-live-other-listing = ❌ Ha llegado algo con este token para otra ficha. En el panel de { $site }, pégalo en esta ficha. Sigo esperando.
setup-live-unreadable = ❌ Ha llegado algo que no se ha podido leer; queda guardado. { $why } Sigo esperando.
