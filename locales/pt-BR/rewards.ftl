rewards-rule = { $role } { $earned }
rewards-role = cargo { $id }
rewards-this-listing = esta listagem
rewards-total = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
rewards-total-together = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} em todas as listagens juntas
rewards-total-listing = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} ({ $listing })
rewards-month = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} em um mês, até ele acabar
rewards-month-together = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} em um mês em todas as listagens juntas, até ele acabar
rewards-month-listing = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} em um mês ({ $listing }), até ele acabar
rewards-each = por cada voto, até poder votar de novo
rewards-each-together = por cada voto em todas as listagens juntas, até poder votar de novo
rewards-each-listing = por cada voto ({ $listing }), até poder votar de novo
rewards-each-term = por cada voto, durante { $span }
rewards-each-term-together = por cada voto em todas as listagens juntas, durante { $span }
rewards-each-term-listing = por cada voto ({ $listing }), durante { $span }
rewards-streak = a partir de { $votes ->
    [one] { $votes } voto seguido
   *[other] { $votes } votos seguidos
}, até a sequência acabar
rewards-streak-together = a partir de { $votes ->
    [one] { $votes } voto seguido
   *[other] { $votes } votos seguidos
} em todas as listagens juntas, até a sequência acabar
rewards-streak-ever = a partir de { $votes ->
    [one] { $votes } voto seguido
   *[other] { $votes } votos seguidos
}, para sempre depois de chegar lá
rewards-streak-ever-together = a partir de { $votes ->
    [one] { $votes } voto seguido
   *[other] { $votes } votos seguidos
} em todas as listagens juntas, para sempre depois de chegar lá
rewards-first-day = { $top ->
    [1] para o 1º lugar de cada dia, até o resultado do dia seguinte
   *[other] para o top { $top } de cada dia, até o resultado do dia seguinte
}
rewards-first-day-together = { $top ->
    [1] para o 1º lugar de cada dia em todas as listagens juntas, até o resultado do dia seguinte
   *[other] para o top { $top } de cada dia em todas as listagens juntas, até o resultado do dia seguinte
}
rewards-first-day-term = { $top ->
    [1] para o 1º lugar de cada dia, durante { $span }
   *[other] para o top { $top } de cada dia, durante { $span }
}
rewards-first-day-term-together = { $top ->
    [1] para o 1º lugar de cada dia em todas as listagens juntas, durante { $span }
   *[other] para o top { $top } de cada dia em todas as listagens juntas, durante { $span }
}
rewards-first-week = { $top ->
    [1] para o 1º lugar de cada semana, até o resultado da semana seguinte
   *[other] para o top { $top } de cada semana, até o resultado da semana seguinte
}
rewards-first-week-together = { $top ->
    [1] para o 1º lugar de cada semana em todas as listagens juntas, até o resultado da semana seguinte
   *[other] para o top { $top } de cada semana em todas as listagens juntas, até o resultado da semana seguinte
}
rewards-first-week-term = { $top ->
    [1] para o 1º lugar de cada semana, durante { $span }
   *[other] para o top { $top } de cada semana, durante { $span }
}
rewards-first-week-term-together = { $top ->
    [1] para o 1º lugar de cada semana em todas as listagens juntas, durante { $span }
   *[other] para o top { $top } de cada semana em todas as listagens juntas, durante { $span }
}
rewards-first-month = { $top ->
    [1] para o 1º lugar de cada mês, até o resultado do mês seguinte
   *[other] para o top { $top } de cada mês, até o resultado do mês seguinte
}
rewards-first-month-together = { $top ->
    [1] para o 1º lugar de cada mês em todas as listagens juntas, até o resultado do mês seguinte
   *[other] para o top { $top } de cada mês em todas as listagens juntas, até o resultado do mês seguinte
}
rewards-first-month-term = { $top ->
    [1] para o 1º lugar de cada mês, durante { $span }
   *[other] para o top { $top } de cada mês, durante { $span }
}
rewards-first-month-term-together = { $top ->
    [1] para o 1º lugar de cada mês em todas as listagens juntas, durante { $span }
   *[other] para o top { $top } de cada mês em todas as listagens juntas, durante { $span }
}

rewards-rule-above-votes = { $rule }; no lugar dos cargos por menos votos
rewards-rule-above-streaks = { $rule }; no lugar dos cargos por sequências mais curtas
rewards-rule-above-places = { $rule }; no lugar dos cargos por posições mais baixas
rewards-takes-place-votes = { $rule }; substitui os cargos por menos votos
rewards-takes-place-streaks = { $rule }; substitui os cargos por sequências mais curtas
rewards-takes-place-places = { $rule }; substitui os cargos por posições mais baixas

rewards-list = **O que os votos rendem aqui**
rewards-list-empty = Os votos ainda não rendem nenhum cargo aqui.
rewards-list-empty-more = Adicione uma regra com `/recompensas adicionar`: escolha um cargo e o que dá direito a ele – um número de votos no total ou neste mês, cada voto, uma sequência, ou ficar entre quem mais votou em um dia, uma semana ou um mês. Você vê o efeito antes de salvar.
rewards-listed = { $holders ->
    [0] { $rule }. Ninguém tem esse cargo.
    [one] { $rule }. { $holders } membro tem esse cargo.
   *[other] { $rule }. { $holders } membros têm esse cargo.
}
rewards-from-results = Vale para resultados depois de { $when }.
rewards-from-votes = Vale para cada membro a partir do primeiro voto depois de { $when }.
rewards-followed-results = Mudou { $when }; ainda vale para os resultados anteriores a isso.
rewards-followed-votes = Mudou { $when }; ainda vale para cada membro até o próximo voto dele.
rewards-paused = ⏸️ Fica parada enquanto os votos dela estão em pausa: não dá nem tira nada.
rewards-more-rules = … e mais { $more ->
    [one] { $more } regra
   *[other] { $more } regras
}
rewards-waiting = { $members ->
    [one] ⏳ Falta verificar os cargos de { $members } membro; próxima verificação { $when }.
   *[other] ⏳ Falta verificar os cargos de { $members } membros; próxima verificação { $when }.
}
rewards-places = Um dia, uma semana ou um mês é fechado dez minutos depois do fim. Em caso de empate, fica na frente quem chegou primeiro a esses votos. Quem tiver ativado o modo oculto com `/privacidade` até lá fica sem posição; se ninguém votou, ninguém recebe o cargo.

rewards-new = **Nova regra**
rewards-change = **Mudança de uma regra**
rewards-if-applied = **Se for aplicada agora**
rewards-if-removed = **Se for removida**
rewards-no-effect = Ninguém ganharia nem perderia um cargo.
rewards-gain = { $gain ->
    [one] { $gain } membro ganharia
   *[other] { $gain } membros ganhariam
} { $role }.
rewards-lose = { $lose ->
    [one] { $lose } membro perderia
   *[other] { $lose } membros perderiam
} { $role }.
rewards-gain-lose = { $gain ->
    [one] { $gain } membro ganharia
   *[other] { $gain } membros ganhariam
} { $role }, { $lose ->
    [one] { $lose } perderia
   *[other] { $lose } perderiam
}.
rewards-more-roles = … e mais { $more ->
    [one] { $more } cargo
   *[other] { $more } cargos
}
rewards-unsaved-votes = Nada foi salvo ainda. **Só para os próximos votos**: para cada membro, o próximo voto decide; até lá, nada muda.
rewards-unsaved-results = Nada foi salvo ainda. **Só para os próximos resultados**: o próximo resultado decide; até lá, nada muda.
rewards-ask-remove = **Remover esta regra?**
rewards-removed = ✅ A regra foi removida. Quem recebeu de mim um cargo que nenhuma regra dá mais vai perdê-lo.
rewards-saved = ✅ Salvo.
rewards-saved-votes = ✅ Salvo para os próximos votos: vale para cada membro a partir do próximo voto.
rewards-saved-results = ✅ Salvo para os próximos resultados: vale a partir do próximo.
rewards-cancelled = Nada foi mudado.

rewards-looking = Procurando quem vai ter os cargos mudados…
rewards-not-looked = ⚠️ Não consegui procurar agora quem teria os cargos mudados. Cada membro é verificado no próximo voto; todos, quando o bot reiniciar.
rewards-progress-nobody = Nenhum cargo precisa mudar.
rewards-progress-done = ✅ { $of ->
    [one] { $of } membro verificado
   *[other] { $of } membros verificados
}: pronto.
rewards-progress = ⏳ { $looked } de { $of ->
    [one] { $of } membro verificado
   *[other] { $of } membros verificados
}, no ritmo que o Discord permite…
rewards-progress-goes-on = ⏳ { $looked } de { $of ->
    [one] { $of } membro verificado
   *[other] { $of } membros verificados
}. Continua sozinho no ritmo que o Discord permite; `/recompensas lista` mostra o que falta.

rewards-label-apply = Salvar e aplicar agora
rewards-label-later-votes = Salvar só para os próximos votos
rewards-label-later-results = Salvar só para os próximos resultados
rewards-label-cancel = Cancelar
rewards-label-remove = Remover a regra

rewards-lasts-again = cada voto: até poder votar de novo
rewards-lasts-day = cada voto, quem mais votou: 1 dia
rewards-lasts-week = cada voto, quem mais votou: 7 dias
rewards-lasts-month = cada voto, quem mais votou: 30 dias
rewards-lasts-streak = uma sequência: até ela acabar
rewards-lasts-ever = uma sequência: para sempre, depois de alcançada
rewards-lasts-next = quem mais votou: até o próximo resultado
rewards-term-unread = Não entendi quanto tempo o cargo dura. Escreva um número com `h`, `d` ou `w`, como `12h`, `3d` ou `2w`, ou `again` para durar até poder votar de novo.
rewards-term-unread-winners = Não entendi por quanto tempo quem mais votou fica com o cargo. Escreva um número com `h`, `d` ou `w`, como `7d`, ou `next` para durar até o próximo resultado.
rewards-term-out-of-bounds = Um cargo pode durar de 1 hora a 366 dias.

rewards-too-many = Este servidor tem 50 regras, que é o máximo. Remova uma antes com `/recompensas remover`.
rewards-too-many-followed = Regras demais foram mudadas só para os próximos votos, então as antigas ainda contam ao lado das novas. Escolha **Salvar e aplicar agora**, ou aplique antes uma das outras: `/recompensas editar` só com a regra.
rewards-too-many-with-followed = Regras mudadas só para os próximos votos contam aqui ao lado das anteriores: são 100 ao todo, que é o máximo. Aplique antes uma delas para todos: `/recompensas editar` só com a regra e depois **Salvar e aplicar agora**.
rewards-is-there = Já existe uma regra assim; `/recompensas lista` mostra qual.
rewards-no-such-rule = Este servidor não tem essa regra, ou ela foi mudada nesse meio-tempo. Escolha uma da lista que aparece enquanto você digita; `/recompensas lista` mostra todas.
rewards-no-number = A partir de quantos votos? Use o comando de novo com `votos`, por exemplo `votos: 10`.
rewards-number-for-every-vote = Um cargo por **cada voto** não leva um número de `votos`. Deixe vazio, ou escolha *votos no total* ou *votos neste mês*.
rewards-term-for-a-number = `duração` serve para cargos por **cada voto**, por uma sequência ou para quem mais votou. O cargo por um total é para sempre; o de um mês, até o mês acabar.
rewards-term-for-a-streak = O cargo de uma sequência dura até ela acabar (`duração: streak`, ou deixe vazio), ou é para sempre depois de alcançada (`duração: ever`).
rewards-top-is-for-winners = `top` serve para cargos de **quem mais votou**: quantas posições do topo recebem. Deixe vazio, ou escolha quem mais votou em um dia, uma semana ou um mês.
rewards-number-for-winners = Um cargo para **quem mais votou** não leva um número de `votos`: `top` diz quantas posições do topo recebem, de 1 a 10.
rewards-server-only-winners = Quem mais votou em um dia, uma semana ou um mês é apurado em todas as listagens do servidor juntas, então um cargo por isso não pode ser de uma só listagem. Deixe `listagem` vazio.
rewards-server-only-streaks = As sequências contam em todas as listagens do servidor juntas, então um cargo por uma sequência não pode ser de uma só listagem. Deixe `listagem` vazio.
rewards-no-tiers = `cargos_inferiores` serve para regras com um número de votos: um cargo por **cada voto** não tem inferiores.
rewards-nothing-changes = Nada mudaria. Diga o que deve ser diferente: o cargo, `votos`, `top`, `duração` ou `cargos_inferiores`.
rewards-may-not-choose = Para escolher um cargo que os votos rendem é preciso ter a permissão **Gerenciar cargos** ou **Gerenciar servidor**, e você não tem nenhuma das duas. Fale com alguém que tenha uma delas.
rewards-above-you = { $role } não fica abaixo do seu cargo mais alto, então você não pode escolher. Fale com alguém acima dele.
rewards-unchecked = Não deu para perguntar ao Discord agora se este cargo pode ser dado. Nada foi salvo; tente de novo em um minuto.
