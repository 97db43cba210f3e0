goals-name = { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
goals-name-day = { $votes ->
    [one] { $votes } voto hoy
   *[other] { $votes } votos hoy
}
goals-name-week = { $votes ->
    [one] { $votes } voto esta semana
   *[other] { $votes } votos esta semana
}
goals-name-month = { $votes ->
    [one] { $votes } voto este mes
   *[other] { $votes } votos este mes
}

goals-title = 🎯 Meta: { $goal }
goals-percent = { $percent } %
goals-count = { $count } de { $votes } { $votes ->
    [one] voto
   *[other] votos
}
goals-left = { $left ->
    [one] Falta { $left } voto.
   *[other] Faltan { $left } votos.
}
goals-ends = Termina { $when }.
goals-how = `/votar` muestra dónde votar.
goals-reached = 🎉 Alcanzada { $when }. ¡Muchas gracias!
goals-reached-again = 🎉 Alcanzada. ¡Muchas gracias! Empieza de nuevo { $when }.
goals-over = Se acabó el tiempo y no se alcanzó la meta.

goals-celebration-title = Meta alcanzada 🎉
goals-celebration = La meta: { $goal }. Ya van { $count }. ¡Muchas gracias!

goals-set = ✅ La meta: { $goal }. Muestro en { $channel } cómo va, con un minuto de retraso como mucho, y lo celebro ahí una vez cuando se alcance.
goals-set-repeats = Empieza de nuevo con cada periodo.
goals-set-instead = Sustituye a la meta anterior: { $goal }, de los que había { $count }.
goals-already = Ya hay { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}, así que esa meta se alcanzaría al momento. Elige una más alta.
goals-none = No hay ninguna meta. `/meta fijar` crea una.
goals-removed = ✅ Ya no hay ninguna meta. Era: { $goal }, de los que había { $count }. `/meta fijar` fija otra.
goals-removed-from-now-on = Una que cuenta desde ahora empieza entonces en 0.
goals-repeats-need-period = Una meta que empieza de nuevo necesita un periodo: elige también `periodo`.

goals-setting-none = Meta: ninguna; `/meta fijar` crea una
goals-setting = Meta: { $goal }, de momento { $count }; canal: { $channel }

goals-off-deleted = No vuelvo a publicar la meta en { $channel }: se ha borrado tres veces en una hora. Si debe estar ahí, averigua quién la borra y después usa `/meta ver`.
goals-off-unknown = Discord no ha dicho si publicó la meta en { $channel }, y nada se publica dos veces. Mira si está ahí, bórrala en ese caso y después usa `/meta ver`.
goals-off-refused = Discord no acepta la meta en { $channel }. `/meta ver` lo intenta otra vez.
