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

boards-past-yesterday = Ontem ({ $date })
boards-past-day = { $date }
boards-past-last-week = Semana passada ({ $from } – { $to })
boards-past-week = Semana { $from } – { $to }
boards-past-last-month = Mês passado ({ $month })
boards-past-month = { $month }
boards-past-unknown = Não entendi que período é esse. Escolha um da lista ou digite uma data como { $date }.
boards-past-both = Escolha `período` ou `passado`, não os dois.
boards-past-no-votes = Ninguém votou nesse período, ou só membros que guardam isso para si, então não há resultado. `/ranking` mostra os votos desde sempre.
boards-past-not-over = Esse período ainda não acabou: o resultado é fechado dez minutos depois do fim. `/ranking` com `período` mostra como está.
boards-sealed = Resultado fechado: { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} de { $voters ->
    [one] { $voters } pessoa
   *[other] { $voters } pessoas
}.
boards-sealed-changed = Votos posteriores, correções ou nomes ocultos mudaram o ranking desde então. O resultado fechado fica como está; o botão mostra o ranking.
boards-whole = Ranking completo
boards-listing-not-sealed = Os resultados são fechados para o servidor inteiro. Este ranking de uma só listagem também conta o que chegou depois.

boards-streaks-current = Sequências atuais
boards-streaks-best = Melhores sequências até hoje
boards-streak-row = { $who } · { $length } seguidos
boards-streaks-empty = Ninguém tem uma sequência agora. Qualquer voto começa uma: `/votar` mostra onde votar.
boards-streaks-not-on-it = { $who } não tem sequência no momento: o próximo voto começa uma.
boards-streaks-whole-server = As sequências contam em todas as listagens do servidor juntas, então não há ranking de sequências por listagem. Deixe `listagem` vazio.

boards-live-empty = Ninguém votou neste período ainda. `/votar` mostra onde votar.
boards-live-more = { $voters } · atualiza sozinho · `/ranking` mostra mais
boards-live-day = hoje
boards-live-week = esta semana
boards-live-month = este mês
boards-live-all = desde sempre
boards-live-set = ✅ O ranking ao vivo ({ $of }) está em { $channel }. Ele se atualiza sozinho, com no máximo um minuto de atraso.
boards-live-left = Não foi possível apagar a mensagem antiga em { $channel }; apague manualmente.
boards-live-none = Não há ranking ao vivo. `/ranking-ao-vivo ver` cria um.
boards-live-stopped = ✅ Não há mais ranking ao vivo.
boards-live-setting-none = Ranking ao vivo: nenhum; `/ranking-ao-vivo ver` cria um
boards-live-setting = Ranking ao vivo: { $of }, em { $channel }
boards-live-setting-off = Ranking ao vivo: em { $channel }, mas não está sendo atualizado; `/diagnóstico` diz por quê
boards-live-off-title = Uma mensagem não é mais atualizada ⚠️
boards-live-off-deleted = Não envio mais o ranking ao vivo em { $channel }: ele foi apagado três vezes em uma hora. Se ele deve ficar lá, descubra quem apaga e depois use `/ranking-ao-vivo ver`.
boards-live-off-unknown = O Discord não disse se enviou o ranking ao vivo em { $channel }, e nada é enviado duas vezes. Veja se ele está lá, apague se estiver e depois use `/ranking-ao-vivo ver`.
boards-live-off-refused = O Discord não aceita o ranking ao vivo em { $channel }. `/ranking-ao-vivo ver` tenta de novo.
