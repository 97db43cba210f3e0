boards-set-up = Ainda não há nenhuma listagem configurada aqui. Alguém com “Gerenciar servidor” pode fazer isso com `/configurar`.

boards-title = Quem mais votou até hoje
boards-title-day = Quem mais votou em { $date }
boards-title-week = Quem mais votou na semana de { $date }
boards-title-month = Quem mais votou em { $month }

boards-when-day = em { $date }
boards-when-week = na semana de { $date }
boards-when-month = em { $month }

boards-empty = Ninguém votou ainda. `/votar` mostra onde votar.
boards-empty-period = Ninguém votou neste período ainda. `/votar` mostra onde votar; `/ranking` mostra os votos desde sempre.
boards-not-on-it = { $who } ainda não está neste ranking: `/votar` mostra onde votar.

boards-votes = Votos
boards-none-yours = Você ainda não votou aqui. `/votar` mostra onde votar.
boards-none = { $who } ainda não votou aqui.
boards-total = { $who }: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**
boards-total-rank = { $who }: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**, posição **{ $rank }**
boards-lately = Hoje { $today } · esta semana { $week } · este mês { $month }
boards-last-vote = Último voto { $when }
boards-listing = **{ $listing }**: { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
boards-listing-last = **{ $listing }**: { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}, o último { $when }
boards-streak-best = Sequência de **{ $length }**, a melhor até agora: é preciso votar antes de { $date } ({ $when }) para não perder
boards-streak = Sequência de **{ $length }**, recorde { $best }: é preciso votar antes de { $date } ({ $when }) para não perder
boards-streak-none = Sem sequência no momento, recorde { $best }: o próximo voto começa uma

boards-vote = Votar
boards-vote-at = Votar: { $listing }
boards-no-page = A página de voto não foi definida. Alguém com “Gerenciar servidor” pode defini-la: `/configurar url_de_voto`.
boards-next-vote = Próximo voto { $when }
boards-ready = Já dá para votar

boards-freezes = ❄️ { $left ->
    [one] { $left } protetor de sequência guardado, caso um voto chegue tarde
   *[other] { $left } protetores de sequência guardados, caso algum voto chegue tarde
}
boards-frozen = ❄️ Mantida por { $used ->
    [one] um protetor de sequência
   *[other] { $used } protetores de sequência
} (restam { $left }): vote logo
boards-frozen-last = ❄️ Mantida por { $used ->
    [one] um protetor de sequência, o último
   *[other] { $used } protetores de sequência, os últimos
}: vote logo
