errors-ours = Algo deu errado do nosso lado. Tente de novo; se continuar assim, informe à equipe do bot a referência `{ $reference }`.
errors-busy = O Votive está com coisas demais para consultar isso agora. Tente de novo em um minuto; se continuar assim, informe à equipe do bot a referência `{ $reference }`.
errors-servers-only = Isto só funciona em um servidor. Use lá.
errors-button-out-of-date = Este botão está desatualizado. Use o comando de novo para receber outro.
errors-press-again = Demorou demais para abrir. Clique no botão de novo.
errors-command-out-of-date = Este comando mudou. Recarregue o Discord (Ctrl+R, ou reinicie o app) e use o comando de novo.
errors-option-unusable = Uma das opções não serve do jeito que está. Confira tudo e use o comando de novo.
errors-no-such-listing = Este servidor não tem essa listagem. Escolha uma da lista que aparece enquanto você digita.
errors-being-deleted = O que o Votive tinha deste servidor está sendo apagado agora, porque o bot ficou 30 dias fora ou porque a pessoa dona do servidor pediu. Tente de novo em um minuto; depois, quem gerencia este servidor pode configurar tudo outra vez com `/configurar`.
errors-which-listing = Este servidor tem várias listagens. Diga qual com a opção `listagem`: uma lista aparece enquanto você digita.
errors-nothing-set-up = Ainda não há nenhuma listagem configurada aqui, então não há votos para mudar. Com `/configurar` você cria uma.
errors-not-allowed = Você precisa da permissão **Gerenciar servidor** para isso. Quem tem essa permissão também pode liberar `/{ $command }` para você: nas configurações do servidor, em “Integrações”, neste bot.
errors-not-known-to-be-allowed = Não deu para perguntar ao Discord agora se este servidor deixa você usar `/{ $command }`, então nada foi feito. Tente de novo em um minuto.
errors-you-need = { $count ->
    [0] Você não tem as permissões de que este comando precisa.
    [one] Você precisa da permissão { $permissions } para este comando. Fale com alguém que gerencia este servidor.
   *[other] Você precisa das permissões { $permissions } para este comando. Fale com alguém que gerencia este servidor.
}
errors-bot-needs = { $count ->
    [0] O bot não tem as permissões de que este comando precisa.
    [one] O bot precisa da permissão { $permissions } para isso. Alguém com “Gerenciar servidor” pode dar a permissão nas configurações do servidor, em “Cargos”.
   *[other] O bot precisa das permissões { $permissions } para isso. Alguém com “Gerenciar servidor” pode dar as permissões nas configurações do servidor, em “Cargos”.
}
