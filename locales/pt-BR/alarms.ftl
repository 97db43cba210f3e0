alarms-token-title = Votos podem estar sendo rejeitados ⚠️
alarms-token-wrong = { $listing }: alguém continua enviando com um token errado para esta listagem. { $count ->
    [one] { $count } entrega foi rejeitada, a última { $when }.
   *[other] { $count } entregas foram rejeitadas, a última { $when }.
} Se for o { $site }, votos estão se perdendo: `/configurar` → **{ $button }**, e cole o token no painel do { $site }. Se seus votos chegam como sempre, é outra pessoa, e não é preciso fazer nada.
alarms-token-ended = { $listing }: ainda chegam entregas com um token que não vale mais. { $count ->
    [one] { $count } entrega foi rejeitada, a última { $when }, e o voto dela não foi contado.
   *[other] { $count } entregas foram rejeitadas, a última { $when }, e os votos delas não foram contados.
} Cole o token mais recente no painel do { $site }; `/configurar` → **{ $button }** cria outro se ele se perdeu.

alarms-unreadable-title = Entregas não puderam ser lidas ⚠️
alarms-unreadable = { $listing }: { $count ->
    [one] { $count } entrega não pôde ser lida.
   *[other] { $count } entregas não puderam ser lidas.
} A mais recente chegou { $when }. { $why } Tudo fica guardado por 30 dias, e nenhum desses votos foi contado ainda. `/diagnóstico` mostra o que chegou; a equipe do bot pode mandar ler tudo de novo com `votive replay`.

alarms-silent-title = Sem votos há algum tempo 🔇
alarms-silent = { $listing }: o último voto chegou { $when }, o que é tempo demais para o normal. Veja se o webhook no painel do { $site } ainda tem o endereço e o token de `/configurar`, e clique lá em **Send Test Webhook**. Se o teste chegar, é só que ninguém votou.

alarms-refusal-title = O Discord está recusando algo ⚠️
alarms-refused-since = Primeira recusa { $since }; nova tentativa { $next }. `/diagnóstico` mostra tudo.

alarms-first-title = Está funcionando ✅
alarms-first-test = { $listing }: a primeira entrega de teste chegou. Os votos de verdade também serão contados. `/configurar` mostra a situação.
alarms-first-vote = { $listing }: o primeiro voto chegou e foi contado. `/configurar` mostra a situação.
