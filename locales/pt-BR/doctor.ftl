doctor-label-again = Verificar de novo
doctor-label-kept = Ver entregas guardadas

doctor-all-well = **Tudo certo.**
doctor-look = **Nada está quebrado**, mas dê uma olhada em { $count ->
    [one] { $count } ponto.
   *[other] { $count } pontos.
}
doctor-mend = **{ $count ->
    [one] { $count } coisa precisa ser resolvida.
   *[other] { $count } coisas precisam ser resolvidas.
}**
doctor-more = … e mais { $more }. Resolva estas primeiro e verifique de novo.

doctor-in-server = Estou neste servidor, e o Discord responde.
doctor-unchecked = Não deu para consultar o Discord agora, então canais, cargos e permissões **não foram verificados**. Clique em **{ $button }** daqui a um minuto.
doctor-joins = Fico sabendo quando alguém entra: quem já votou recebe o cargo na hora.
doctor-joins-unheard = Não fico sabendo quando alguém entra; quem já votou recebe o cargo quando eu conferir, em algumas horas. A equipe do bot pode ativar *Server Members Intent* no portal do desenvolvedor do Discord, página *Bot*, e reiniciá-lo.
doctor-no-listing = Ainda não há nenhuma listagem configurada. Use `/configurar`.
doctor-no-alarms = Não há um canal de alertas, então você só vê aqui o que dá errado. `/configurar` → **{ $button }**.
doctor-thanks-in = Agradeço pelos votos em { $channel }, e tenho permissão.
doctor-alarms-in = Envio alertas em { $channel }, e tenho permissão.
doctor-results-in = Anuncio resultados em { $channel }, e tenho permissão.
doctor-reminders-in = Membros com as mensagens diretas fechadas recebem o lembrete em { $channel }, e tenho permissão.
doctor-board-in = O ranking ao vivo fica em { $channel }, e tenho permissão para enviar mensagens lá.
doctor-goal-in = A meta aparece em { $channel }, e tenho permissão para enviar mensagens lá.
doctor-can-give = Posso dar { $role }.
doctor-no-roles = Os votos não rendem nenhum cargo. `/configurar` → **{ $button }** adiciona um, se você quiser.
doctor-outage = Fiquei fora do ar (início: { $from }; fim: { $until }) e não recebi votos. Nenhuma sequência se perdeu por isso; os sites reenviam a maioria dos votos perdidos.

doctor-no-token = { $listing }: não há token, então os votos são rejeitados. `/configurar` → **{ $button }**.
doctor-paused = { $listing }: em pausa, iniciada { $when }; ninguém recebe agradecimento nem cargo. `/configurar` → **{ $button }**.
doctor-ended-token = { $listing }: { $count ->
    [one] { $count } entrega foi rejeitada por usar um token que não vale mais, a última { $when }.
   *[other] { $count } entregas foram rejeitadas por usar um token que não vale mais, a última { $when }.
} Cole o token mais recente no painel do { $site }.
doctor-wrong-token = { $listing }: alguém envia com um token errado, { $count ->
    [one] { $count } entrega até agora, a última { $when }.
   *[other] { $count } entregas até agora, a última { $when }.
} Se for o { $site }, crie um novo token com `/configurar` e cole lá.
doctor-no-thanks = { $listing }: sem agradecimentos em um canal, como foi escolhido.
doctor-no-page = { $listing }: sem página de voto, então `/votar` não pode mostrar onde votar. `/configurar` → **{ $button }**.
doctor-waiting-thanks = { $listing }: { $count ->
    [one] { $count } agradecimento para enviar, o mais antigo por um voto que chegou { $when }: { $why }
   *[other] { $count } agradecimentos para enviar, o mais antigo por um voto que chegou { $when }: { $why }
}
doctor-wait-refused = o Discord recusa o canal.

doctor-silent = { $listing }: o último voto chegou { $when }, o que é tempo demais para o normal. Veja se o painel do { $site } ainda tem este webhook, e clique lá em **Send Test Webhook**.
doctor-last-vote = { $listing }: o último voto chegou { $when }.
doctor-nothing-came = { $listing }: ainda não chegou nenhum voto nem teste. Clique em **Send Test Webhook** no painel do { $site }.
doctor-no-vote = { $listing }: nenhum voto ainda.
doctor-test-other-listing = { $listing }: o último teste chegou { $when }, mas cita outra listagem, não esta, e votos assim são recusados: cada listagem tem o próprio token.
doctor-test = { $listing }: o último teste chegou { $when }.
doctor-kept = { $listing }: { $count ->
    [one] { $count } entrega não pôde ser lida; a mais recente chegou { $when }.
   *[other] { $count } entregas não puderam ser lidas; a mais recente chegou { $when }.
} { $why } **{ $button }** mostra o que chegou; a equipe do bot pode mandar ler tudo de novo com `votive replay`.

doctor-refused-since = Primeira recusa { $since }, nova tentativa { $next }.
doctor-nobody-waits = Ninguém está esperando um cargo.
doctor-waiting-roles = { $count ->
    [one] Cargos de { $count } membro para conferir, próxima vez { $next }.
   *[other] Cargos de { $count } membros para conferir, próxima vez { $next }.
} Isso acontece sozinho.
doctor-waiting-absent = { $count ->
    [one] { $count } votante conquistou um cargo, mas não está neste servidor: o cargo é dado quando entrar.
   *[other] { $count } votantes conquistaram um cargo, mas não estão neste servidor: o cargo é dado quando entrarem.
}
doctor-unknown-sends = { $count ->
    [one] { $count } mensagem terminou sem o Discord dizer se foi enviada; nada é enviado duas vezes.
   *[other] { $count } mensagens terminaram sem o Discord dizer se foram enviadas; nada é enviado duas vezes.
}
doctor-refused-sends = { $count ->
    [one] { $count } agradecimento foi abandonado porque o Discord não o aceitou (erro { $code } dele).
   *[other] { $count } agradecimentos foram abandonados porque o Discord não os aceitou (erro { $code } dele).
} Os votos são contados.

doctor-nothing-kept = Nenhuma entrega está guardada: tudo o que chegou nos últimos 30 dias com um dos seus tokens pôde ser lido.
doctor-kept-shown = { $count ->
    [one] { $count } entrega não pôde ser lida.
   *[other] { $count } entregas não puderam ser lidas, da mais recente à mais antiga.
} Tudo fica guardado por 30 dias. A equipe do bot pode mandar ler tudo de novo com `votive replay`.
doctor-file-not-json = não é JSON
doctor-file-missing = falta { $field }
doctor-file-unusable = o valor de { $field } não serve
doctor-file-other-listing = cita outra listagem, não a do token
doctor-file-unknown = não deu para entender

doctor-silence = { $listing }: nenhum voto chegou entre { $from } e { $until }, mais tempo que o normal. Nenhuma sequência acabou por causa disso.
