words-votes = { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
words-voters = { $voters ->
    [one] { $voters } votante
   *[other] { $voters } votantes
}
words-nobody = alguien cuyos datos se borraron
words-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
words-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
words-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
words-nowhere = en ninguna parte
words-and-more = y { $more } más
words-last = { $before } y { $last }
words-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
words-local = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}, { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }, { $time }
