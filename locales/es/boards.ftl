boards-set-up = Aún no hay ninguna ficha configurada aquí. Alguien con «Gestionar servidor» puede hacerlo con `/configurar`.

boards-title = Top de votos de todos los tiempos
boards-title-day = Top de votos del { $date }
boards-title-week = Top de votos de la semana del { $date }
boards-title-month = Top de votos de { $month }

boards-when-day = el { $date }
boards-when-week = en la semana del { $date }
boards-when-month = en { $month }

boards-empty = Aún no ha votado nadie. `/votar` muestra dónde hacerlo.
boards-empty-period = Aún no ha votado nadie en este periodo. `/votar` muestra dónde hacerlo; `/clasificación` muestra la de siempre.
boards-not-on-it = { $who } aún no está en esta clasificación: `/votar` muestra dónde votar.

boards-votes = Votos
boards-none-yours = Aún no has votado aquí. `/votar` muestra dónde hacerlo.
boards-none = { $who } aún no ha votado aquí.
boards-total = { $who }: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**
boards-total-rank = { $who }: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**, puesto **{ $rank }**
boards-lately = Hoy { $today } · esta semana { $week } · este mes { $month }
boards-last-vote = Último voto { $when }
boards-listing = **{ $listing }**: { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
boards-listing-last = **{ $listing }**: { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}, el último { $when }
boards-streak-best = Racha de **{ $length }**, la mejor hasta ahora: hay que votar antes del { $date } ({ $when }) para mantenerla
boards-streak = Racha de **{ $length }**, récord { $best }: hay que votar antes del { $date } ({ $when }) para mantenerla
boards-streak-none = Ahora no hay racha, récord { $best }: el próximo voto empieza una

boards-vote = Votar
boards-vote-at = Votar: { $listing }
boards-no-page = Su página de voto no está definida. Alguien con «Gestionar servidor» puede definirla: `/configurar url_de_voto`.
boards-next-vote = Próximo voto { $when }
boards-ready = Ya se puede votar

boards-freezes = ❄️ { $left ->
    [one] { $left } protector de racha en reserva, por si un voto llega tarde
   *[other] { $left } protectores de racha en reserva, por si algún voto llega tarde
}
boards-frozen = ❄️ Se mantiene gracias a { $used ->
    [one] un protector de racha
   *[other] { $used } protectores de racha
} (quedan { $left }): vota pronto
boards-frozen-last = ❄️ Se mantiene gracias a { $used ->
    [one] un protector de racha, el último
   *[other] { $used } protectores de racha, los últimos
}: vota pronto

boards-past-yesterday = Ayer ({ $date })
boards-past-day = { $date }
boards-past-last-week = Semana pasada ({ $from } – { $to })
boards-past-week = Semana { $from } – { $to }
boards-past-last-month = Mes pasado ({ $month })
boards-past-month = { $month }
boards-past-unknown = No entiendo qué periodo es. Elige uno de la lista o escribe una fecha como { $date }.
boards-past-both = Elige `periodo` o `pasado`, no los dos.
boards-past-no-votes = Entonces no votó nadie, o solo miembros que se lo reservan, así que no hay resultado. `/clasificación` muestra la de siempre.
boards-past-not-over = Ese periodo aún no ha terminado: su resultado queda cerrado diez minutos después del fin. `/clasificación` con `periodo` muestra cómo va.
boards-sealed = Resultado cerrado: { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} de { $voters ->
    [one] { $voters } persona
   *[other] { $voters } personas
}.
boards-sealed-changed = Votos posteriores, correcciones o nombres ocultos han cambiado la clasificación desde entonces. El resultado cerrado se queda como está; el botón muestra la clasificación.
boards-whole = Clasificación completa
boards-listing-not-sealed = Los resultados se cierran para todo el servidor. Esta clasificación de una sola ficha también cuenta lo que llegó después.

boards-streaks-current = Rachas actuales
boards-streaks-best = Mejores rachas de todos los tiempos
boards-streak-row = { $who } · { $length } seguidos
boards-streaks-empty = Ahora nadie tiene una racha. Cualquier voto empieza una: `/votar` muestra dónde votar.
boards-streaks-not-on-it = { $who } no tiene racha ahora: el próximo voto empieza una.
boards-streaks-whole-server = Las rachas se llevan para todas las fichas del servidor juntas, así que no hay clasificación de rachas por ficha. No indiques `ficha`.

boards-live-empty = Aún no ha votado nadie en este periodo. `/votar` muestra dónde hacerlo.
boards-live-more = { $voters } · se actualiza sola · `/clasificación` muestra más
boards-live-day = hoy
boards-live-week = esta semana
boards-live-month = este mes
boards-live-all = desde siempre
boards-live-set = ✅ La clasificación en vivo ({ $of }) está en { $channel }. Se actualiza sola, con un minuto de retraso como mucho.
boards-live-left = No se ha podido borrar el mensaje antiguo de { $channel }; bórralo a mano.
boards-live-none = No hay clasificación en vivo. `/clasificación-en-vivo ver` crea una.
boards-live-stopped = ✅ Ya no hay clasificación en vivo.
boards-live-setting-none = Clasificación en vivo: ninguna; `/clasificación-en-vivo ver` crea una
boards-live-setting = Clasificación en vivo: { $of }, en { $channel }
boards-live-setting-off = Clasificación en vivo: en { $channel }, pero no se actualiza; `/diagnóstico` dice por qué
boards-live-off-title = Un mensaje ya no se actualiza ⚠️
boards-live-off-deleted = No vuelvo a publicar la clasificación en vivo en { $channel }: se ha borrado tres veces en una hora. Si debe estar ahí, averigua quién la borra y después usa `/clasificación-en-vivo ver`.
boards-live-off-unknown = Discord no ha dicho si publicó la clasificación en vivo en { $channel }, y nada se publica dos veces. Mira si está ahí, bórrala en ese caso y después usa `/clasificación-en-vivo ver`.
boards-live-off-refused = Discord no acepta la clasificación en vivo en { $channel }. `/clasificación-en-vivo ver` lo intenta otra vez.
