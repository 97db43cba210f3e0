thanks-title = Valeu por votar! 🎉
thanks-sentence = { $who } agora tem { $votes ->
    [one] **{ $votes }** voto
   *[other] **{ $votes }** votos
}.
thanks-sentence-rank = { $who } agora tem { $votes ->
    [one] **{ $votes }** voto
   *[other] **{ $votes }** votos
} e está na **posição { $rank }** do ranking.
thanks-next = O próximo voto será possível { $when }.
thanks-line = { $who } · { $votes ->
    [one] **{ $votes }** voto
   *[other] **{ $votes }** votos
}
thanks-sample-title = Valeu por votar! 🎉 (exemplo)
thanks-sample = Este é um exemplo pedido pela administração. Nada foi contado.

thanks-number = { $number }
thanks-role-next = { $role } depois de { $votes ->
    [one] { $votes } voto a mais
   *[other] { $votes } votos a mais
}
thanks-server = este servidor
thanks-vote = Votar

thanks-test-title = Teste recebido ✅
thanks-test-title-wrong = Teste recebido ⚠️
thanks-test-arrived = { $site } enviou um teste, e ele chegou.
thanks-test-other = Mas ele indica outra listagem que não a do seu token, e votos assim são **recusados**: cada listagem tem o próprio token. `/configurar` mostra qual listagem é esta.
thanks-test-paused = Mas a listagem está **pausada** (início: { $when }): os votos são contados, e ninguém recebe agradecimento até ela ser retomada.
thanks-test-fine = Os votos de verdade serão agradecidos aqui.
thanks-test-no-listing = Ele não indica nenhuma listagem, o que é normal num teste; votos que indicam listagem e votante serão agradecidos aqui.
thanks-test-no-voter = Ele não indica nenhum votante, o que é normal num teste; votos que indicam listagem e votante serão agradecidos aqui.
thanks-test-neither = Ele não indica nem listagem nem votante, o que é normal num teste; votos que indicam os dois serão agradecidos aqui.
thanks-test = Isto é um teste. Nada foi contado.
