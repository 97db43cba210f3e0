stats-title = Votos { $days ->
    [one] del último { $days } día
   *[other] de los últimos { $days } días
}
stats-title-year = Votos del último año
stats-title-none = Votos a lo largo del tiempo
stats-empty = Nadie ha votado en este tiempo. `/votar` muestra dónde hacerlo; `/estadísticas` con un periodo más largo muestra más.
stats-total = { $votes ->
    [one] **{ $votes }** voto
   *[other] **{ $votes }** votos
}
stats-more = ▲ { $percent } respecto al periodo anterior
stats-fewer = ▼ { $percent } respecto al periodo anterior
stats-same = tantos como en el periodo anterior
stats-best-day = Mejor día: **{ $day }**, { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
stats-busiest = Más movimiento: **{ $weekday }**, **{ $hours }**
stats-voters = { $voters ->
    [one] **{ $voters }** votante
   *[other] **{ $voters }** votantes
}: { $new } por primera vez, { $returning } que repiten
stats-streaks = { $members ->
    [one] **{ $members }** miembro tiene una racha ahora, por número de votos:
   *[other] **{ $members }** miembros tienen una racha ahora, por número de votos:
}
stats-streak-records = La más larga ahora **{ $longest }**, récord **{ $best }**
stats-streaks-none = Nadie tiene una racha ahora, récord **{ $best }**
stats-zone = Días y horas en { $zone }

stats-per-day = Votos por día
stats-per-week = Votos por semana
stats-by-hour = Por hora
stats-by-weekday = Por día de la semana

stats-alt = Gráficos de los votos del { $from } al { $until }. En total: { $total }. Máximo en un día: { $most }, { $day }. Máximo por hora: { $hours }. Máximo por día de la semana: { $weekday }.
stats-alt-own = Gráfico de los votos por semana desde el { $from }: { $weeks }.

stats-number = { $number }
stats-percent = { $percent } %
stats-weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
stats-short-weekday = { $weekday ->
    [1] lu
    [2] ma
    [3] mi
    [4] ju
    [5] vi
    [6] sá
   *[7] do
}
stats-short-day = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
stats-short-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
