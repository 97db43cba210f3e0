words-votes = { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
words-voters = { $voters ->
    [one] { $voters } votante
   *[other] { $voters } votantes
}
words-nobody = alguém que teve os dados apagados
words-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
words-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
words-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
words-nowhere = em nenhum lugar
words-and-more = e mais { $more }
words-last = { $before } e { $last }
words-month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
words-local = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}, { $day ->
    [1] 1º
   *[other] { $day }
} de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }, { $time }
