stats-title = Votos { $days ->
    [one] do último { $days } dia
   *[other] dos últimos { $days } dias
}
stats-title-year = Votos do último ano
stats-title-none = Votos ao longo do tempo
stats-empty = Ninguém votou neste período. `/votar` mostra onde votar; `/estatísticas` com um período maior mostra mais.
stats-total = { $votes ->
    [one] **{ $votes }** voto
   *[other] **{ $votes }** votos
}
stats-more = ▲ { $percent } em relação ao período anterior
stats-fewer = ▼ { $percent } em relação ao período anterior
stats-same = tantos quanto no período anterior
stats-best-day = Melhor dia: **{ $day }**, { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
stats-busiest = Mais movimento: **{ $weekday }**, **{ $hours }**
stats-voters = { $voters ->
    [one] **{ $voters }** pessoa votou
   *[other] **{ $voters }** pessoas votaram
}: { $new } pela primeira vez, { $returning } de volta
stats-streaks = { $members ->
    [one] **{ $members }** membro está em uma sequência agora, por número de votos:
   *[other] **{ $members }** membros estão em uma sequência agora, por número de votos:
}
stats-streak-records = A maior agora **{ $longest }**, recorde **{ $best }**
stats-streaks-none = Ninguém está em uma sequência agora, recorde **{ $best }**
stats-zone = Dias e horas em { $zone }

stats-per-day = Votos por dia
stats-per-week = Votos por semana
stats-by-hour = Por hora
stats-by-weekday = Por dia da semana

stats-alt = Gráficos dos votos de { $from } a { $until }. No total: { $total }. Máximo em um dia: { $most }, { $day }. Máximo por hora: { $hours }. Máximo por dia da semana: { $weekday }.
stats-alt-own = Gráfico dos votos por semana a partir de { $from }: { $weeks }.

stats-number = { $number }
stats-percent = { $percent }%
stats-weekday = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}
stats-short-weekday = { $weekday ->
    [1] S
    [2] T
    [3] Q
    [4] Q
    [5] S
    [6] S
   *[7] D
}
stats-short-day = { $day } { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] mai.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
}
stats-short-month = { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] mai.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
}
