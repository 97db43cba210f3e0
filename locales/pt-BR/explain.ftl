explain-title = De onde vêm os votos e cargos
explain-more = … e mais { $more }
explain-blocked = ⛔ { $author } bloqueou esta pessoa { $when }, e desde então os votos dela não contam. { $reason }

explain-roles = **Cargos**
explain-no-roles = Aqui nenhum cargo é conquistado com votos. Isso se muda com `/configurar`.
explain-role-given = ✅ conquistado, e fui eu que dei
explain-role-was-there = ✅ conquistado; já estava lá sem mim, então nunca tiro
explain-role-coming = ⏳ conquistado, mas ainda não dado
explain-role-taken = ✋ conquistado, mas alguém tirou; o próximo voto traz de volta
explain-role-absent = ⏳ conquistado; será dado quando a pessoa entrar neste servidor
explain-role-resting = ⏸️ conquistado, mas o que ele conta está em pausa: enquanto isso, não é dado nem tirado
explain-role-leaving = ⏳ não vale mais; vou tirar
explain-role-not-ours = não conquistado, mas foi outra pessoa ou outro bot que deu, então eu deixo
explain-role-deleted = este cargo foi apagado no Discord; com `/recompensas` dá para escolher outro
explain-role-unseen = conquistado; agora não deu para consultar se a pessoa tem o cargo
explain-lacks-votes = não conquistado: { $votes ->
    [one] falta **{ $votes } voto**
   *[other] faltam **{ $votes } votos**
}
explain-lacks-votes-listing = não conquistado: { $votes ->
    [one] falta **{ $votes } voto**
   *[other] faltam **{ $votes } votos**
} para uma das listagens
explain-lacks-month = não conquistado: { $votes ->
    [one] falta **{ $votes } voto**
   *[other] faltam **{ $votes } votos**
} neste mês
explain-lacks-month-listing = não conquistado: { $votes ->
    [one] falta **{ $votes } voto**
   *[other] faltam **{ $votes } votos**
} para uma das listagens neste mês
explain-lacks-row = não conquistado: a sequência precisa de mais **{ $votes }** { $votes ->
    [one] voto seguido
   *[other] votos seguidos
}
explain-lacks-day = { $top ->
    [1] não conquistado: não ficou em 1º lugar no dia cujo resultado vale agora
   *[other] não conquistado: fora do top { $top } do dia cujo resultado vale agora
}
explain-lacks-week = { $top ->
    [1] não conquistado: não ficou em 1º lugar na semana cujo resultado vale agora
   *[other] não conquistado: fora do top { $top } da semana cujo resultado vale agora
}
explain-lacks-month-place = { $top ->
    [1] não conquistado: não ficou em 1º lugar no mês cujo resultado vale agora
   *[other] não conquistado: fora do top { $top } do mês cujo resultado vale agora
}
explain-lacks-vote = não vale agora: o último voto já expirou, ou não houve nenhum; o próximo dá direito ao cargo
explain-lacks-vote-listing = não vale agora: o último voto para uma das listagens já expirou, ou não houve nenhum; o próximo dá direito ao cargo
explain-lacks-later = não conquistado: a regra só conta votos posteriores, e desde então não houve nenhum
explain-lacks-later-listing = não conquistado: a regra só conta votos posteriores, e desde então não houve nenhum para uma das listagens
explain-lacks-lower = não dado: um cargo superior fica no lugar dele
explain-why-streak = sequência de { $length }; acaba { $when } se não houver outro voto
explain-why-best = recorde de sequência { $best }, para sempre
explain-why-place = { $place }º lugar { $period }; acaba { $when }
explain-why-place-day = { $place }º lugar { $period }; até o resultado do próximo dia
explain-why-place-week = { $place }º lugar { $period }; até o resultado da próxima semana
explain-why-place-month = { $place }º lugar { $period }; até o resultado do próximo mês
explain-tried-again = Vou tentar de novo { $when }.
explain-absent = ⏳ Não está neste servidor, até onde sei (notei { $since }): procuro de novo quando a pessoa votar ou entrar.
explain-absent-next = ⏳ Não está neste servidor, até onde sei (notei { $since }): procuro de novo quando a pessoa votar ou entrar, e também de vez em quando: a próxima vez é { $when }.
explain-look = ⏳ Os cargos serão verificados { $when }.
explain-look-at-vote = Os cargos serão verificados de novo quando a pessoa votar ou entrar.

explain-entries = **Últimos registros**
explain-no-entries = Nenhum: não chegou nenhum voto desta pessoa. Será que ela vota na página certa? `/votar` mostra qual é. `/configurar` diz se alguma entrega foi recusada.
explain-vote = { $when }, voto: { $what }
explain-vote-listing = { $when }, voto ({ $listing }): { $what }
explain-recovered = { $when }, voto recuperado: { $what }
explain-recovered-listing = { $when }, voto recuperado ({ $listing }): { $what }
explain-not-counted = ⛔ não contado, por causa do bloqueio
explain-counted = contado
explain-thanks-to-come = contado; em andamento
explain-thanks-waiting = contado; ⏳ falta publicar o agradecimento: { $why }
explain-thanks-refused = contado; ⏳ falta publicar o agradecimento: o Discord recusa o canal; `/configurar` diz por quê e o que fazer.
explain-thanks-posted = contado; [agradecido]({ $link }) em { $channel }
explain-thanks-deleted = contado; agradecido em { $channel }, onde a mensagem foi apagada
explain-thanks-unknown = contado; ❔ o Discord não disse se o agradecimento apareceu em { $channel }; não será enviado de novo
explain-thanks-given-up = contado; 🚫 desisti do agradecimento em { $channel }: o Discord não aceitou
explain-thanks-given-up-code = contado; 🚫 desisti do agradecimento em { $channel }: o Discord não aceitou (erro { $code } do Discord)
explain-streak = sequência de { $streak }
explain-streak-frozen = sequência de { $streak }, mantida por { $freezes ->
    [one] { $freezes } congelamento
   *[other] { $freezes } congelamentos
}
explain-frozen = ❄️ A sequência está sendo mantida por { $freezes ->
    [one] { $freezes } congelamento
   *[other] { $freezes } congelamentos
}.
explain-freezes = ❄️ { $freezes ->
    [one] { $freezes } congelamento de sequência guardado
   *[other] { $freezes } congelamentos de sequência guardados
}.
explain-thanks-none = contado; sem agradecimento: não estava ativado na época, ou já faz mais de 30 dias
explain-correction = { $when }: { $votes }, por { $author }
explain-correction-back = { $when }: { $votes }, por { $author }, desfazendo uma mudança
explain-correction-file = { $when }: { $votes }, por { $author }, com um arquivo
explain-correction-file-back = { $when }: { $votes }, por { $author }, desfazendo um arquivo
explain-somebody = alguém
explain-undone = ↩️ *desfeito depois*
explain-history-counted = ♻️ **{ $votes ->
    [one] { $votes } voto que nunca chegou conta
   *[other] { $votes } votos que nunca chegaram contam
}** pelos números ({ $listing }): { $numbers }
explain-history-waiting = ⏳ **{ $votes ->
    [one] { $votes } voto ainda não chegou
   *[other] { $votes } votos ainda não chegaram
}** ({ $listing }); o que não chegar será contado { $when }
explain-history-rest = **{ $votes ->
    [one] Mais { $votes } voto nunca chegou
   *[other] Mais { $votes } votos nunca chegaram
}** ({ $listing }), sem acréscimo: a mesma quantidade veio com um arquivo ou durante um bloqueio
explain-history-off = **{ $votes ->
    [one] { $votes } voto nunca chegou
   *[other] { $votes } votos nunca chegaram
}**, pelo que mostram os números ({ $listing }), sem contar: `/configurações recuperação` faz contar
explain-history-not-believed = ⚠️ Um voto trouxe o número { $number }, mais de { $most } acima do anterior ({ $listing }): isso não é plausível, e nada é contado por ele
explain-history-anew = Os votos voltaram a ser contados do início { $times ->
    [one] { $times } vez
   *[other] { $times } vezes
} ({ $listing }): nada é retirado por isso
