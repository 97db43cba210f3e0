privacy-label-data = Receber meus dados
privacy-label-hide = Ativar modo oculto
privacy-label-show = Desativar modo oculto
privacy-label-ask-delete = Apagar meus dados
privacy-label-delete = Apagar para sempre
privacy-label-back = Voltar
privacy-label-refresh = Verificar de novo
privacy-label-count-again = Voltar a contar meus votos
privacy-label-ask-server = Apagar tudo deste servidor
privacy-label-server = Digitar o nome do servidor…
privacy-form-server-title = Apagar tudo deste servidor
privacy-form-server-label = O nome exato do servidor

privacy-title = Sua privacidade
privacy-being-deleted = O que o Votive guardava sobre você neste servidor está sendo apagado. Isso leva um instante; se um agradecimento estiver sendo enviado agora, espero por ele. **{ $refresh }** mostra o andamento.
privacy-deleted = Seus dados neste servidor foram apagados { $when }. O que resta são votos que ninguém consegue ligar a você e um hash com chave, com o qual o Votive mantém isso assim: seus próximos votos são guardados sem seu ID nem seu nome e não contam para ninguém.
privacy-deleted-more = Clique em **{ $button }** se quiser que, a partir de agora, seus votos voltem a ser seus. Você começa do zero: o que foi apagado continua apagado.
privacy-scope = Isto vale só para este servidor. As mensagens que já estão no Discord e os cargos que você tem continuam lá.

privacy-kept-nothing = O Votive não tem nenhum voto seu neste servidor.
privacy-kept = O que o Votive guarda sobre você neste servidor:
privacy-kept-votes = **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** para { $listings ->
    [one] { $listings } listagem
   *[other] { $listings } listagens
}: seu ID, quando você votou e quantas vezes em cada dia, semana e mês
privacy-kept-votes-last = **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** para { $listings ->
    [one] { $listings } listagem
   *[other] { $listings } listagens
}, o último { $when }: seu ID, quando você votou e quantas vezes em cada dia, semana e mês
privacy-kept-name = seu nome como o site de listagem informou: { $name }
privacy-kept-no-name = nenhum nome
privacy-kept-more = quais cargos de recompensa você recebeu e o que o site enviou, por 30 dias
privacy-hidden = Você está no **modo oculto** ({ $when }): seus votos contam e rendem cargos, mas você não recebe agradecimentos, não aparece em nenhum ranking, não tem posição entre quem mais votou, e seu nome não é guardado.
privacy-can-hide = **{ $button }**: seus votos contam e rendem cargos, mas ninguém fica sabendo: sem agradecimento, sem ranking, sem posição entre quem mais votou, sem nome.
privacy-can-delete = **{ $button }**: o que está guardado fica anônimo para sempre.

privacy-ask-delete-title = Apagar seus dados neste servidor?
privacy-ask-delete = **Isso não pode ser desfeito.** Se você continuar, neste servidor
privacy-ask-delete-goes = **some**: seu ID e seu nome, de todos os votos; seus totais, sua posição nos rankings e todos os agradecimentos ainda não publicados; o que o Votive sabe dos seus cargos de recompensa; o que os sites de listagem enviaram.
privacy-ask-delete-stays = **fica**: quantos votos houve e quando, sob um número aleatório que não é o seu; um hash com chave do seu ID, com o qual o Votive reconhece um voto seu para deixar você fora dele. Os próximos votos não contam para ninguém, até que você diga outra coisa aqui. As mensagens que já estão no Discord ficam; os cargos que você tem também, mas o Votive não dá novos. O que admins escreveram como motivo de uma correção fica como foi escrito.
privacy-ask-delete-copies = Cópias feitas pela equipe do bot, como backups, mantêm o estado antigo até serem descartadas.

privacy-said-hidden = ✅ Pronto: o modo oculto está ativado. Os nomes que estavam guardados sobre você estão sendo removidos.
privacy-said-shown = ✅ Pronto: seus votos voltam a aparecer, e o próximo recebe um agradecimento se este servidor agradece.
privacy-said-deleting = ✅ Seus dados estão sendo apagados.
privacy-said-counted = ✅ Pronto: seus votos voltam a contar a partir de agora.
privacy-said-busy = ⏳ O que você pediu antes ainda está em andamento. Tente de novo em um minuto.
privacy-said-already = Já está assim.

privacy-data = Isto é tudo o que o Votive guarda sobre você neste servidor, com { $entries ->
    [one] { $entries } voto ou correção
   *[other] { $entries } votos e correções
}.
privacy-data-left-out = O Discord aceita arquivos de no máximo 10 MiB, então { $left_out ->
    [one] { $left_out } mais antigo não coube
   *[other] { $left_out } mais antigos não couberam
}; a equipe deste bot pode passar o resto para você.

privacy-keeps-to-themselves = { $who } prefere não mostrar seus votos.
privacy-own-deleted = Seus dados neste servidor foram apagados, e os próximos votos não contam para ninguém. Isso se muda com `/privacidade`.
privacy-only-you = Você está no modo oculto neste servidor: só você vê isto. /privacidade

privacy-not-the-owner = Só a pessoa dona deste servidor pode apagar tudo dele. Nada foi apagado. `/privacidade` mostra o que você pode fazer com seus próprios dados.
privacy-wrong-name = Esse não é o nome deste servidor, então nada foi apagado. Clique no botão de novo e digite o nome como aparece no topo da lista de canais.
privacy-nothing-of-server = O Votive não guarda nada deste servidor, então não havia nada para apagar.
privacy-cannot-ask = O Discord não respondeu de quem é este servidor, então nada foi apagado. Tente de novo em um minuto.
privacy-ask-server-title = Apagar tudo deste servidor?
privacy-ask-server = **Isso não pode ser desfeito.** Se você continuar, some tudo o que o Votive guarda de **{ $name }**: todos os votos de todos os membros, totais e rankings, listagens e seus tokens, regras de recompensa, configurações e o que os membros pediram com `/privacidade`. Os sites de listagem são recusados na hora: os tokens deles deixam de valer.
privacy-ask-server-stays = As mensagens que já estão no Discord ficam, e os cargos também. O bot também fica; com `/configurar` você começa de novo. Cópias feitas pela equipe do bot, como backups, mantêm o estado antigo até serem descartadas.
privacy-ask-server-type = Para continuar, digite o nome do servidor no formulário que o botão abre.
privacy-server-deleted-title = Apagado
privacy-server-deleted = ✅ Tudo o que o Votive guardava deste servidor foi apagado. Os tokens colados em sites de listagem não funcionam mais. Quando quiser, comece de novo com `/configurar`.
privacy-server-being-deleted = ✅ Tudo o que o Votive guarda deste servidor está sendo apagado; em um servidor grande, isso leva alguns minutos. Nenhum voto é aceito mais: os tokens colados em sites de listagem não funcionam mais. Quando terminar, comece de novo com `/configurar`.
