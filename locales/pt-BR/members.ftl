members-blocked-title = Bloqueio
members-blocked = ⛔ Os votos de { $voter } não são contados a partir de agora: ficam guardados, mas não rendem agradecimento, cargo nem posição no ranking.
members-reason = Motivo: { $reason }
members-blocked-more = A pessoa fica sabendo disso, com o motivo, quando usa `/votos` ou `/votar`. O que ela tem fica: os votos até agora e os cargos. `/registro remover` tira votos; `/membros desbloquear` acaba com o bloqueio.
members-blocked-already-title = Bloqueio já existente
members-blocked-already = Já havia um bloqueio para { $voter }, feito { $when } por { $author }: { $reason }
members-blocked-already-more = Nada foi mudado. Para dar outro motivo, use antes `/membros desbloquear`.
members-unblocked-title = Fim do bloqueio
members-unblocked = ✅ Os votos de { $voter } voltam a contar a partir de agora.
members-uncounted = O que chegou durante o bloqueio continua sem contar: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**. `/registro adicionar` pode devolver.
members-none-uncounted = Nenhum chegou durante o bloqueio.
members-not-blocked-title = Sem bloqueio
members-not-blocked = Não havia bloqueio para { $voter }, então nada foi mudado. `/membros bloqueados` mostra de quem os votos não contam.

members-list-title = Votantes com bloqueio
members-list-empty = Não há nenhum bloqueio aqui: os votos de todo mundo contam. `/membros bloquear` muda isso para alguém.
members-listed = { $voter }: bloqueio feito { $when } por { $author }: { $reason }

members-you = ⛔ Seus votos aqui deixaram de contar { $when }: { $reason }
members-you-more = Quem gerencia este servidor pode mudar isso.
