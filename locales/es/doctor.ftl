doctor-label-again = Revisar de nuevo
doctor-label-kept = Ver envíos guardados

doctor-all-well = **Todo está bien.**
doctor-look = **No hay nada roto**, pero conviene mirar { $count ->
    [one] { $count } punto.
   *[other] { $count } puntos.
}
doctor-mend = **{ $count ->
    [one] Hay { $count } cosa que arreglar.
   *[other] Hay { $count } cosas que arreglar.
}**
doctor-more = … y { $more } más. Arregla primero esto y vuelve a revisar.

doctor-in-server = Estoy en este servidor y Discord responde.
doctor-unchecked = Ahora mismo no se ha podido preguntar a Discord, así que los canales, roles y permisos **no se han comprobado**. Pulsa **{ $button }** en un minuto.
doctor-joins = Me entero de quién entra al servidor: quien ya ha votado recibe el rol al instante.
doctor-joins-unheard = No me entero de quién entra al servidor; quien ya ha votado recibe el rol cuando lo reviso, en unas horas. El equipo del bot puede activar *Server Members Intent* en el portal de desarrolladores de Discord, página *Bot*, y reiniciarlo.
doctor-no-listing = Aún no hay ninguna ficha configurada: hazlo con `/configurar`.
doctor-no-alarms = No hay canal de alertas, así que solo ves aquí lo que va mal. `/configurar` → **{ $button }**.
doctor-thanks-in = Los votos se agradecen en { $channel }, y tengo permiso.
doctor-alarms-in = Las alertas se publican en { $channel }, y tengo permiso.
doctor-results-in = Los resultados se anuncian en { $channel }, y tengo permiso.
doctor-reminders-in = Los miembros con los mensajes directos cerrados reciben su recordatorio en { $channel }, y tengo permiso.
doctor-board-in = La clasificación en vivo está en { $channel }, y tengo permiso para publicar ahí.
doctor-goal-in = La meta se muestra en { $channel }, y tengo permiso para publicar ahí.
doctor-can-give = Puedo dar { $role }.
doctor-no-roles = Los votos no dan ningún rol. Si quieres, `/configurar` → **{ $button }** añade uno.
doctor-outage = Estuve fuera de servicio desde { $from } hasta { $until } y no recibí votos. Las rachas no se rompieron por ello; los sitios vuelven a enviar la mayoría de los votos perdidos.

doctor-no-token = { $listing }: no tiene token, así que los votos se rechazan. `/configurar` → **{ $button }**.
doctor-paused = { $listing }: en pausa desde { $when }; no hay agradecimientos ni se dan roles. `/configurar` → **{ $button }**.
doctor-ended-token = { $listing }: { $count ->
    [one] se ha rechazado { $count } envío por un token caducado, { $when }.
   *[other] se han rechazado { $count } envíos por un token caducado, el último { $when }.
} Pega el token más reciente en el panel de { $site }.
doctor-wrong-token = { $listing }: alguien hace envíos con un token incorrecto, { $count ->
    [one] { $count } envío hasta ahora, { $when }.
   *[other] { $count } envíos hasta ahora, el último { $when }.
} Si es { $site }, crea un token nuevo con `/configurar` y pégalo ahí.
doctor-no-thanks = { $listing }: los votos no se agradecen en ningún canal, tal como se eligió.
doctor-no-page = { $listing }: no tiene página de voto, así que `/votar` no puede mostrar dónde votar. `/configurar` → **{ $button }**.
doctor-waiting-thanks = { $listing }: { $count ->
    [one] { $count } agradecimiento por publicar, de un voto que llegó { $when }: { $why }
   *[other] { $count } agradecimientos por publicar, el más antiguo de un voto que llegó { $when }: { $why }
}
doctor-wait-refused = Discord rechaza el canal.

doctor-silent = { $listing }: el último voto llegó { $when }, más tiempo de lo habitual. Mira si el panel de { $site } aún tiene este webhook y pulsa allí **Send Test Webhook**.
doctor-last-vote = { $listing }: el último voto llegó { $when }.
doctor-nothing-came = { $listing }: aún no ha llegado ningún voto ni ninguna prueba. Pulsa **Send Test Webhook** en el panel de { $site }.
doctor-no-vote = { $listing }: aún no hay ningún voto.
doctor-test-other-listing = { $listing }: la última prueba llegó { $when }, pero indica una ficha distinta de esta, y esos votos se rechazan: cada ficha tiene su propio token.
doctor-test = { $listing }: la última prueba llegó { $when }.
doctor-kept = { $listing }: { $count ->
    [one] no se ha podido leer { $count } envío; llegó { $when }.
   *[other] no se han podido leer { $count } envíos; el último llegó { $when }.
} { $why } **{ $button }** muestra lo que llegó; el equipo del bot puede hacer que se lea otra vez con `votive replay`.

doctor-refused-since = Rechazado desde { $since }, nuevo intento { $next }.
doctor-nobody-waits = Nadie está esperando un rol.
doctor-waiting-roles = { $count ->
    [one] Roles de { $count } miembro por revisar, próxima revisión { $next }.
   *[other] Roles de { $count } miembros por revisar, próxima revisión { $next }.
} Esto sigue por sí solo.
doctor-waiting-absent = { $count ->
    [one] { $count } votante ha ganado un rol pero no está en este servidor: lo recibirá cuando entre.
   *[other] { $count } votantes han ganado un rol pero no están en este servidor: lo recibirán cuando entren.
}
doctor-unknown-sends = { $count ->
    [one] { $count } mensaje acabó sin que Discord dijera si se publicó; nada se envía dos veces.
   *[other] { $count } mensajes acabaron sin que Discord dijera si se publicaron; nada se envía dos veces.
}
doctor-refused-sends = { $count ->
    [one] Se ha descartado { $count } agradecimiento porque Discord no lo aceptó (su error { $code }).
   *[other] Se han descartado { $count } agradecimientos porque Discord no los aceptó (su error { $code }).
} Los votos cuentan.

doctor-nothing-kept = No hay ningún envío guardado: todo lo que llegó en los últimos 30 días con uno de tus tokens se pudo leer.
doctor-kept-shown = { $count ->
    [one] No se ha podido leer { $count } envío.
   *[other] No se han podido leer { $count } envíos, el más reciente primero.
} Se guardan durante 30 días. El equipo del bot puede hacer que se lean otra vez con `votive replay`.
doctor-file-not-json = no es JSON
doctor-file-missing = falta { $field }
doctor-file-unusable = { $field } no es válido
doctor-file-other-listing = indica una ficha distinta de la de su token
doctor-file-unknown = no se ha entendido

doctor-silence = { $listing }: no llegó ningún voto entre { $from } y { $until }, más tiempo de lo habitual. Ninguna racha se rompió por eso.
