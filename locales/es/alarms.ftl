alarms-token-title = Puede que se estén rechazando votos ⚠️
alarms-token-wrong = { $listing }: alguien no deja de hacer envíos con un token incorrecto para esta ficha. { $count ->
    [one] Se ha rechazado { $count } envío, { $when }.
   *[other] Se han rechazado { $count } envíos, el último { $when }.
} Si es { $site }, se están perdiendo votos: `/configurar` → **{ $button }**, y pégalo en el panel de { $site }. Si tus votos llegan como siempre, es otra persona y no hay que hacer nada.
alarms-token-ended = { $listing }: siguen llegando envíos con un token caducado. { $count ->
    [one] Se ha rechazado { $count } envío, { $when }, y su voto no cuenta.
   *[other] Se han rechazado { $count } envíos, el último { $when }, y sus votos no cuentan.
} Pega el token más reciente en el panel de { $site }; si se ha perdido, `/configurar` → **{ $button }** crea otro.

alarms-unreadable-title = Hay envíos que no se han podido leer ⚠️
alarms-unreadable = { $listing }: { $count ->
    [one] no se ha podido leer { $count } envío.
   *[other] no se han podido leer { $count } envíos.
} El último llegó { $when }. { $why } Se guardan durante 30 días, y aún no cuenta ningún voto que contengan. `/diagnóstico` los muestra; el equipo del bot puede hacer que se lean otra vez con `votive replay`.

alarms-silent-title = Hace tiempo que no llegan votos 🔇
alarms-silent = { $listing }: el último voto llegó { $when }, más tiempo de lo habitual. Mira si el webhook del panel de { $site } aún tiene la dirección y el token de `/configurar`, y pulsa allí **Send Test Webhook**. Si la prueba llega, es que simplemente no ha votado nadie.

alarms-refusal-title = Discord rechaza algo ⚠️
alarms-refused-since = Rechazado desde { $since }; nuevo intento { $next }. `/diagnóstico` lo muestra todo.

alarms-first-title = Funciona ✅
alarms-first-test = { $listing }: ha llegado el primer envío de prueba. Los votos de verdad también se contarán. `/configurar` muestra cómo va todo.
alarms-first-vote = { $listing }: ha llegado el primer voto y cuenta. `/configurar` muestra cómo va todo.
