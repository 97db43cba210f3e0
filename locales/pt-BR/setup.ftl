setup-bad-bot-id = A opção `id_do_bot` deve ser o ID do aplicativo do bot: um número inteiro de 17 a 19 dígitos. No portal do desenvolvedor do Discord, ele está na página do aplicativo, em *General Information*.
setup-bad-vote-url = A opção `url_de_voto` deve ser um endereço web completo de até 512 caracteres, como `https://example.org/vote`.
setup-bad-page = A página de voto deve ser um endereço web completo de até 512 caracteres, como `https://example.org/vote`. Nada foi mudado.

setup-form-page-title = Página de voto
setup-form-page-label = Onde se vota?
setup-form-page-placeholder = https://… – deixe vazio para não mostrar nenhuma

setup-role-name = Votante

setup-subject-server = o servidor **{ $name }**
setup-subject-this-server = **este servidor**
setup-subject-bot = o bot **{ $name }** ({ $id })
setup-subject-bot-id = o bot **{ $id }**

setup-label-channel = Canal
setup-label-alarms = Canal de alertas
setup-label-no-alarms = Sem alertas
setup-label-roles = Cargos
setup-label-vote-page = Página de voto
setup-label-new-token = Novo token
setup-label-sample = Agradecimento de exemplo
setup-label-pause = Pausar
setup-label-resume = Retomar
setup-label-remove = Remover…
setup-label-remove-now = Remover esta listagem
setup-label-add-server = Adicionar também este servidor
setup-label-refresh = Atualizar
setup-label-check = Verificar
setup-label-back = Voltar
setup-label-skip = Pular
setup-label-nowhere = Em nenhum lugar
setup-label-new-role = Criar um cargo “{ $name }”
setup-label-replace = Substituir
setup-label-revoke = Revogar agora

setup-menu-channel = Canal dos agradecimentos
setup-menu-alarms = Canal de alertas
setup-menu-role = Adicionar um cargo de recompensa
setup-menu-drop-roles = Remover cargos de recompensa

setup-ask-token = **Criar um novo token?**
setup-ask-token-replace = **{ $button }**: o token antigo funciona até uma hora depois da primeira entrega com o novo, por sete dias no máximo. Nada se perde enquanto você cola o novo.
setup-ask-token-revoke = **{ $button }**: os tokens antigos deixam de valer na hora. Escolha isto quando outra pessoa pode ter descoberto algum; até você colar o novo, os votos são rejeitados.
setup-ask-remove = **Remover esta listagem?**
setup-ask-remove-how = Os tokens dela deixam de valer na hora, então novos votos são rejeitados. Agradecimentos que ainda esperam não são enviados. Os votos até agora continuam contando para o servidor. Cargos dados só por esta listagem são retirados; os dados pelos votos do servidor ficam. O ranking ao vivo e a meta que contam só os votos dela somem. Se você configurar a listagem de novo, os votos dela voltam, com um novo token.
setup-removed = Esta listagem foi removida. Os tokens dela não valem mais; os votos continuam contados. Tire também o webhook do painel do site. Com `/configurar` você cria a listagem de novo.
setup-ask-first-channel = **Onde devo agradecer pelos votos?** Escolha um canal.
setup-ask-first-role = **Qual cargo o primeiro voto deve render?** Escolha um, ou deixe que eu crie um.
setup-ask-first-later = O que você pular pode ser escolhido depois com `/configurar`.
setup-ask-channel = **Onde devo agradecer pelos votos?**
setup-ask-channel-nowhere = Se você escolher *em nenhum lugar*, os votos que ainda esperam um agradecimento ficam sem ele.
setup-ask-alarms = **Onde devo avisar quando algo estiver errado?**
setup-ask-alarms-how = De preferência, em um canal que só a equipe vê. Escrevo lá quando os votos param de chegar ou não podem ser lidos, quando o Discord recusa repetidamente um canal ou um cargo e quando chega o primeiro voto de uma listagem. Ninguém é mencionado.
setup-ask-roles = **Cargos de recompensa**
setup-ask-roles-how = Um cargo que você adiciona é dado a partir do primeiro voto, também a quem já votou. Se você remover um, ele é retirado de quem o recebeu de mim.

setup-made = O Votive agora recebe os votos. No painel do { $site }, abra as configurações de webhook desta listagem e cole os dois:
setup-made-then = Salve e depois clique em **Send Test Webhook**. `/configurar` mostra se o teste chegou.
setup-made-secret = O token aparece só agora e só para você. Não mostre a ninguém; se ele se perder, `/configurar` cria um novo.
setup-replaced = Aqui está um novo token. Cole no painel do { $site } no lugar do antigo:
setup-replaced-then = O token antigo funciona até uma hora depois da primeira entrega com o novo, por sete dias no máximo: nenhum voto se perde nesse meio-tempo. Depois de colar, clique em **Send Test Webhook**.
setup-revoked = Aqui está um novo token; os antigos não valem mais. Até você colar este no painel do { $site }, os votos são rejeitados:
setup-revoked-then = Depois de colar, clique em **Send Test Webhook**.
setup-secret = O token aparece só agora e só para você.
setup-address = URL do webhook: `{ $address }`
setup-address-unknown = URL do webhook: ainda desconhecida; vai terminar em `{ $path }`
setup-address-not-set = URL do webhook: não definida por quem opera o bot
setup-token = Token: `{ $token }`

setup-said-channel = ✅ Os agradecimentos pelos votos vão para { $channel }.
setup-said-alarms = ✅ Você recebe um aviso em { $channel } quando algo der errado. Ninguém é mencionado.
setup-said-role = ✅ { $role } é dado a partir do primeiro voto, também a quem já votou.
setup-said-new-role = ✅ O cargo { $role } foi criado. Ele é dado a partir do primeiro voto e não tem permissão nenhuma; cor e nome ficam por sua conta.
setup-said-dropped = ✅ Os votos não rendem mais { $roles }; quem recebeu isso de mim perde.
setup-said-no-alarms = ✅ Não envio mais alertas. `/configurar` e `/diagnóstico` mostram o que está errado.
setup-said-no-channel = ✅ Não há mais agradecimentos em um canal. Os votos são contados do mesmo jeito.
setup-said-page = ✅ A página de voto foi definida.
setup-said-no-page = ✅ `/votar` não mostra mais nenhuma página para esta listagem.
setup-said-paused = ⏸️ Pausada: os votos são contados, mas ninguém recebe agradecimento nem cargo.
setup-said-resumed = ▶️ Retomada: os cargos conquistados durante a pausa são dados agora; não há agradecimentos atrasados.
setup-said-sample = ✅ Um agradecimento de exemplo está a caminho do canal. Se ele não aparecer, veja aqui o motivo.
setup-said-sample-waits = Um agradecimento de exemplo já está esperando para ser enviado.
setup-said-sample-nowhere = Não há um canal de agradecimentos para mandar um exemplo. Escolha um primeiro.
setup-said-role-not-allowed = ⚠️ Não consegui criar um cargo: falta a permissão **Gerenciar cargos**. Configurações do servidor → Cargos → cargo do Votive → Permissões → ative **Gerenciar cargos**, ou escolha um cargo que já existe.
setup-said-too-many-roles = ⚠️ Não consegui criar um cargo: o servidor já tem todos os que o Discord permite. Escolha um que já existe.
setup-said-role-unknown = ⚠️ O Discord não disse se o cargo foi criado. Confira em Configurações do servidor → Cargos: se **{ $name }** estiver lá, escolha-o aqui; se não, tente de novo.
setup-said-role-later = ⚠️ Não deu para pedir ao Discord que criasse um cargo agora. Tente de novo em alguns minutos, ou escolha um que já existe.

setup-permission-view = Ver canal
setup-permission-send = Enviar mensagens
setup-permission-embed = Inserir links
setup-permission-history = Ver histórico de mensagens

setup-to-be-mended = **Para resolver**
setup-not-in-server = O bot do Votive não é membro deste servidor, só os comandos dele estão aqui. Convide-o de novo com o escopo `bot`; até lá, ninguém pode receber agradecimento nem cargo.
setup-unchecked = Não deu para consultar o Discord agora, então as permissões do canal e dos cargos **não foram verificadas**. O que você escolheu está salvo. Use `/configurar` de novo em alguns minutos para ver se vai funcionar.
setup-no-address = Ainda não há um endereço para colar: a equipe do bot precisa definir `PUBLIC_URL` (por exemplo, `https://votes.example.org`) e reiniciá-lo. Depois, use `/configurar` de novo.

setup-cannot-thank = Não consigo agradecer pelos votos em { $channel }: falta a permissão **{ $permission }** lá. Editar canal → Permissões → adicione o cargo do Votive → ative **{ $permission }**.
setup-cannot-alarm = Não consigo enviar alertas em { $channel }: falta a permissão **{ $permission }** lá. Editar canal → Permissões → adicione o cargo do Votive → ative **{ $permission }**.
setup-cannot-announce = Não consigo anunciar resultados em { $channel }: falta a permissão **{ $permission }** lá. Editar canal → Permissões → adicione o cargo do Votive → ative **{ $permission }**.
setup-cannot-remind = Não consigo enviar lembretes em { $channel }: falta a permissão **{ $permission }** lá. Editar canal → Permissões → adicione o cargo do Votive → ative **{ $permission }**.
setup-cannot-board = Não consigo manter o ranking ao vivo em { $channel }: falta a permissão **{ $permission }** lá. Editar canal → Permissões → adicione o cargo do Votive → ative **{ $permission }**.
setup-cannot-goal = Não consigo mostrar a meta em { $channel }: falta a permissão **{ $permission }** lá. Editar canal → Permissões → adicione o cargo do Votive → ative **{ $permission }**.
setup-gone-for-thanks = O canal { $channel } não existe mais neste servidor, então não consigo agradecer pelos votos lá. Escolha outro canal.
setup-gone-for-alarms = O canal { $channel } não existe mais neste servidor, então não consigo enviar alertas lá. Escolha outro canal.
setup-gone-for-results = O canal { $channel } não existe mais neste servidor, então não consigo anunciar resultados lá. Escolha outro canal.
setup-gone-for-reminders = O canal { $channel } não existe mais neste servidor, então não consigo enviar lembretes lá. Escolha outro canal.
setup-gone-for-board = O canal { $channel } não existe mais neste servidor, então não consigo manter o ranking ao vivo lá. Mova-o com `/ranking-ao-vivo mover`.
setup-gone-for-goal = O canal { $channel } não existe mais neste servidor, então não consigo mostrar a meta lá. Mova-a com `/meta ver`.
setup-no-text-channel = { $channel } não é um canal de texto nem de anúncios. Escolha um que seja.
setup-post-unexplained = O Discord recusa minhas mensagens em { $channel } e não diz por quê. Confira minhas permissões lá, ou escolha outro canal.
setup-post-refused = O envio em { $channel } foi recusado. Confira minhas permissões lá.

setup-give-not-allowed = Não consigo dar { $role }: falta a permissão **Gerenciar cargos**. Configurações do servidor → Cargos → cargo do Votive → Permissões → ative **Gerenciar cargos**.
setup-give-too-high = Não consigo dar { $role }: ele não está abaixo do meu cargo. Configurações do servidor → Cargos → arraste o cargo do Votive para cima de { $role }.
setup-give-managed = { $role } pertence a um bot, a uma integração ou a uma assinatura, então o Discord não deixa ninguém dar esse cargo. Escolha outro.
setup-give-gone = O cargo { $role } não existe mais. Escolha outro cargo.
setup-give-everyone = Todo mundo já tem `@everyone`. Escolha outro cargo.
setup-give-refused-code = O Discord recusou que eu desse { $role }, com o código { $code }. Confira **Gerenciar cargos** e a ordem dos cargos.
setup-give-refused-on-the-way = Não deu para dar { $role }: houve uma recusa no caminho até o Discord. Confira **Gerenciar cargos** e a ordem dos cargos.
setup-give-refused = Não deu para dar { $role }: houve uma recusa. Confira **Gerenciar cargos** e a ordem dos cargos.

setup-take-not-allowed = Não consigo tirar { $role } de quem não tem mais direito a ele: falta a permissão **Gerenciar cargos**. Configurações do servidor → Cargos → cargo do Votive → Permissões → ative **Gerenciar cargos**.
setup-take-too-high = Não consigo tirar { $role } de quem não tem mais direito a ele: ele não está abaixo do meu cargo. Configurações do servidor → Cargos → arraste o cargo do Votive para cima de { $role }.
setup-take-not-let = Não consigo tirar { $role } de quem não tem mais direito a ele: o Discord não deixa.
setup-take-refused-code = O Discord recusou que eu tirasse { $role }, com o código { $code }. Confira **Gerenciar cargos** e a ordem dos cargos.
setup-take-refused-on-the-way = Não deu para tirar { $role }: houve uma recusa no caminho até o Discord. Confira **Gerenciar cargos** e a ordem dos cargos.
setup-take-refused = Não deu para tirar { $role }: houve uma recusa. Confira **Gerenciar cargos** e a ordem dos cargos.

setup-reach-not-in-server = Ninguém pode receber um cargo: o bot do Votive não é membro deste servidor. Convide-o de novo com o escopo `bot`; depois disso, ele continua por conta própria.
setup-reach-no-access = Ninguém pode receber um cargo: o Discord não me dá acesso aos membros deste servidor. Veja se o bot do Votive ainda é membro daqui; se não for, convide-o de novo com o escopo `bot`.
setup-reach-two-factor = Ninguém pode receber um cargo: este servidor exige autenticação de dois fatores para moderar, e a pessoa dona deste bot não a ativou. Ela precisa ativá-la na própria conta; ou então, em Configurações do servidor → Configuração de segurança → desative a exigência.
setup-reach-on-the-way = Ninguém pode receber um cargo: algo no caminho até o Discord está me barrando. A equipe do bot precisa verificar a conexão dele.
setup-reach-code = Ninguém pode receber um cargo: o Discord se recusa a me mostrar os membros deste servidor, com o código { $code }.
setup-reach-refused = Não deu para dar cargos em todo o servidor: houve uma recusa. Veja se o bot do Votive é membro dele.

setup-paused = ⏸️ Pausada { $when }: os votos são contados, mas ninguém recebe agradecimento nem cargo.
setup-page-none = Página de voto: não definida; `/votar` não pode mostrá-la
setup-roles-none = Cargos: nenhum
setup-roles = Cargos:
setup-more = … e mais { $more }

setup-title-token = **Token**
setup-token-unused = criado { $made }, nunca usado
setup-token-unused-ends = criado { $made }, nunca usado, expira { $end }
setup-token-used = criado { $made }, primeiro uso { $used }
setup-token-used-ends = criado { $made }, primeiro uso { $used }, expira { $end }
setup-token-none = ⚠️ nenhum: os votos são rejeitados até você criar um novo.
setup-token-old-in-use = ⚠️ Só o token antigo está em uso.
setup-token-none-in-use = ⚠️ Nenhum token foi usado ainda.
setup-token-paste = Cole o novo no painel do { $site } antes que o antigo expire.
setup-token-paste-until = Cole o novo no painel do { $site } antes que o antigo expire, { $end }.

setup-title-deliveries = **Entregas**
setup-vote-none = Nenhum voto até agora.
setup-vote-last = O último voto chegou { $when }.
setup-test-none = Nenhuma entrega de teste até agora: clique em **Send Test Webhook** no painel.
setup-test-good = A última entrega de teste chegou { $when } e estava em ordem.
setup-test-odd = A última entrega de teste chegou { $when }. O que havia de estranho nela:
setup-odd-no-listing = Não cita nenhuma listagem. Um voto precisa citar; um teste, não.
setup-odd-other-listing = ⚠️ Cita outra listagem, não esta, e votos assim são recusados: cada listagem tem o próprio token.
setup-odd-no-voter = Não cita quem votou. Um voto precisa citar; um teste, não.
setup-ended-token = ⚠️ { $count ->
    [one] { $count } entrega foi rejeitada por usar um token que não vale mais, a última { $when }.
   *[other] { $count } entregas foram rejeitadas por usar um token que não vale mais, a última { $when }.
} Cole o token mais recente no painel do { $site }.
setup-wrong-token = ⚠️ Algo foi enviado com um token errado para esta listagem: { $count ->
    [one] { $count } entrega foi rejeitada, a última { $when }.
   *[other] { $count } entregas foram rejeitadas, a última { $when }.
} Se foi o { $site }, o token no painel dele não é o desta listagem: crie um novo e cole lá.
setup-wrong-token-often = ⚠️ Alguém continua enviando com um token errado para esta listagem: { $count ->
    [one] { $count } entrega foi rejeitada, a última { $when }.
   *[other] { $count } entregas foram rejeitadas, a última { $when }.
} Se for o { $site }, o token no painel dele não é o desta listagem: crie um novo e cole lá.
setup-kept = ⚠️ { $count ->
    [one] { $count } entrega que não pôde ser lida, guardada por 30 dias.
   *[other] { $count } entregas que não puderam ser lidas, guardadas por 30 dias.
} A mais recente chegou { $when }. { $why } A equipe do bot pode mandar ler tudo de novo: `votive replay`.
setup-why-not-json = Não era JSON.
setup-why-missing = Faltava `{ $field }`.
setup-why-unusable = O valor de `{ $field }` não servia.
setup-why-other-listing = Era de outra listagem, não a do token.
setup-why-unknown = Não deu para entender.

setup-title-waiting = **Em espera**
setup-waiting-thanks = ⏳ { $count ->
    [one] { $count } agradecimento para enviar, o mais antigo por um voto que chegou { $when }: { $why }
   *[other] { $count } agradecimentos para enviar, o mais antigo por um voto que chegou { $when }: { $why }
}
setup-wait-on-the-way = a caminho.
setup-wait-pause = à espera do fim da pausa.
setup-wait-refused = o Discord recusa o canal, veja abaixo.
setup-wait-put-off = o Discord pediu para esperar ou não respondeu; nova tentativa { $next }.
setup-wait-unanswered = o Discord não disse se a última mensagem foi enviada; nova consulta { $next }.
setup-waiting-roles = ⏳ { $count ->
    [one] Cargos de { $count } membro para conferir, próxima vez { $next }.
   *[other] Cargos de { $count } membros para conferir, próxima vez { $next }.
}
setup-waiting-absent = ⏳ { $count ->
    [one] { $count } votante conquistou um cargo, mas não está neste servidor: o cargo é dado quando entrar.
   *[other] { $count } votantes conquistaram um cargo, mas não estão neste servidor: o cargo é dado quando entrarem.
}

setup-title-refused = **Recusado pelo Discord**
setup-refused-since = Primeira recusa { $since }; nova tentativa { $next }.
setup-unknown-sends = ❔ { $count ->
    [one] { $count } mensagem deste servidor terminou sem o Discord dizer se foi enviada; não será enviada de novo.
   *[other] { $count } mensagens deste servidor terminaram sem o Discord dizer se foram enviadas; não serão enviadas de novo.
}
setup-refused-sends = 🚫 { $count ->
    [one] { $count } agradecimento deste servidor foi abandonado porque o Discord não o aceitou (erro { $code } dele).
   *[other] { $count } agradecimentos deste servidor foram abandonados porque o Discord não os aceitou (erro { $code } dele).
} Os votos são contados do mesmo jeito.

setup-live-waiting = 👀 À espera do teste ou do primeiro voto. Esta mensagem muda sozinha quando ele chegar.
setup-live-stopped = 💤 Não estou mais à espera do teste ou do primeiro voto aqui. Clique em **{ $button }** para ver se chegou.
setup-live-test = ✅ **O teste chegou.** Os votos serão contados.
setup-live-vote = ✅ **O primeiro voto chegou** e foi contado.
setup-live-wrong-token = ❌ Algo chegou para esta listagem com um token errado. Se foi você agora, cole de novo o token inteiro no painel do { $site }. Continuo à espera.
setup-live-ended-token = ❌ Algo chegou com um token antigo que não vale mais. Cole o mais recente no painel do { $site }. Continuo à espera.
setup-live-other-listing = ❌ Algo chegou com este token para outra listagem. No painel do { $site }, cole-o nesta listagem. Continuo à espera.
setup-live-unreadable = ❌ Chegou algo que não pôde ser lido; fica guardado. { $why } Continuo à espera.
