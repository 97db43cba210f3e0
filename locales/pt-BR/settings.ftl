settings-zone-title = Fuso horário
settings-zone-label = Em que fuso começam os dias do servidor?
settings-zone-placeholder = Um nome como America/Sao_Paulo, ou uma cidade
settings-cooldown-title = Intervalo entre votos
settings-cooldown-label = Quanto esperar até o próximo voto?
settings-cooldown-placeholder = Por exemplo, 12h, 90m ou 1d
settings-cooldown-bad = O intervalo entre votos deve ser de 1 minuto a 31 dias, por exemplo `12h`, `90m` ou `1d 12h`. Nada foi mudado.
settings-grace-title = Sequências
settings-grace-label = Prazo desde que já dá para votar de novo
settings-grace-placeholder = De 0 a 7 dias, por exemplo 1d ou 12h
settings-grace-bad = As sequências podem ser mantidas de 0 minutos a 7 dias depois que dá para votar de novo, por exemplo `1d` ou `12h`. Nada foi mudado.

settings-label-grace = Sequências
settings-label-zone = Fuso horário
settings-label-cooldown = Intervalo entre votos
settings-label-all = Todas as configurações
settings-choose-listing = Mudar uma listagem

settings-server = **Este servidor**
settings-zone = Fuso horário: **{ $zone }** (hora local: { $local })
settings-zone-next = Fuso horário: **{ $zone }** (hora local: { $local }); pode ser mudado de novo { $when }
settings-language = Idioma do que todo mundo vê: **{ $language }**
settings-results-none = Resultados: não são anunciados
settings-results = Resultados: no fim de { $periods } em { $channel }
settings-alarms = Alertas: { $channel }
settings-grace = Sequências: mantidas por { $span } depois que dá para votar de novo
settings-roles-all = Cargos por votos em todas as listagens juntas: { $roles }
settings-no-listing = Ainda não há nenhuma listagem configurada: use `/configurar`. `/configurações fuso` muda o fuso horário.
settings-more = { $more ->
    [one] … e mais { $more }: escolha abaixo para ver.
   *[other] … e mais { $more }: escolha uma abaixo para ver.
}
settings-paused = ⏸️ Pausada { $when }
settings-thanks = Agradecimentos: { $channel }
settings-thanks-own = Agradecimentos: { $channel }, nas palavras de vocês
settings-page = Página de voto: { $page }
settings-page-none = Página de voto: não definida
settings-cooldown = Intervalo entre votos: { $span }, quando o site não informa
settings-history = Votos que nunca chegaram: contam
settings-history-off = Votos que nunca chegaram: não contam; mude com `/configurações recuperação`
settings-roles = Cargos pelos votos desta listagem: { $roles }

settings-zone-changed = ✅ Os dias deste servidor agora começam à meia-noite em **{ $zone }** (hora local: { $local }). Isso vale para os votos a partir de agora; os anteriores ficam no dia em que foram contados. Dá para mudar de novo { $when }.
settings-zone-same = O fuso horário já é **{ $zone }** (hora local: { $local }).
settings-zone-too-soon = ⚠️ O fuso horário continua **{ $zone }** por enquanto: só pode ser mudado uma vez por dia, e a próxima será { $when } ({ $date }).
settings-zone-unknown = ⚠️ Não conheço esse fuso horário. Você quis dizer `{ $nearest }`? `/configurações fuso` sugere nomes e cidades enquanto você digita. Nada foi mudado.
settings-cooldown-set = ✅ Depois de um voto, o próximo é possível { $span } mais tarde, quando o site não informa outra coisa.
settings-grace-set = ✅ As sequências agora são mantidas por { $span } depois que dá para votar de novo. Isso vale para os votos a partir de agora.
settings-language-set = ✅ O que todo mundo vê aqui agora está em português. As respostas que só um membro vê ficam no idioma do Discord dessa pessoa.

settings-freezes-title = Protetores de sequência
settings-freezes-label = A cada quantos votos? 0: nenhum
settings-freezes-placeholder = De 1 a 100, por exemplo 10; 0 desativa
settings-freezes-bad = Um protetor de sequência pode valer de 1 a 100 votos; 0 desativa. Nada foi alterado.
settings-label-freezes = Protetores de sequência
settings-freezes = { $votes ->
    [one] Protetores de sequência: um por voto
   *[other] Protetores de sequência: um a cada { $votes } votos
}, no máximo { $most } guardados
settings-freezes-set = ✅ { $votes ->
    [one] Cada voto dá
   *[other] A cada { $votes } votos ganha-se
} um protetor de sequência; cada membro guarda no máximo { $most }. Uma sequência que acabaria é mantida por mais tanto tempo quanto havia após o último voto. Isso vale para os votos a partir de agora.
settings-freezes-off = ✅ A partir de agora, protetores de sequência não são ganhos nem usados. Os que estão guardados voltam quando você ativar de novo.
