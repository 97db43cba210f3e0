help-title = O que eu faço aqui
help-about = As pessoas votam neste servidor, ou em bots dele, em sites de listagem. Eu conto cada voto, agradeço e dou os cargos que os votos rendem.

help-title-everybody = Para todo mundo
help-vote = `/votar` – onde votar e quando dá para votar de novo
help-votes = `/votos` – seus votos, posição e sequência, ou os de outra pessoa
help-leaderboard = `/ranking` – quem mais vota, agora e em períodos passados
help-stats = `/estatísticas` – como os votos chegam ao longo do tempo, em imagem
help-remind = `/lembrar` – uma mensagem quando der para votar de novo
help-privacy = `/privacidade` – o que é guardado sobre você; ocultar ou apagar

help-title-owners = Para quem cuida do servidor
help-setup = `/configurar` – receber os votos aqui, escolher canal e cargos
help-settings = `/configurações` – tudo o que foi escolhido e como mudar
help-doctor = `/diagnóstico` – o que funciona, o que não e como resolver
help-explain = `/explicar` – de onde vêm os votos e cargos de alguém
help-rewards = `/recompensas` – cargos que os votos rendem
help-thanks = `/agradecimentos` – agradecimentos nas palavras de vocês
help-live = `/ranking-ao-vivo`, `/meta` – para acompanhar e alcançar em conjunto
help-ledger = `/registro` – corrigir, importar e exportar votos; quem mudou o quê
help-members = `/membros` – de quem os votos não contam
help-more = Quem cuida do servidor tem mais comandos, como `/configurar`.

help-next-setup = Nada foi configurado ainda. Comece com `/configurar`: leva dois minutos.
help-next-not-set-up = Nada foi configurado ainda. Alguém que cuida do servidor pode começar com `/configurar`.
help-next-first-vote = Nenhum voto chegou ainda. `/diagnóstico` mostra se está tudo certo; depois, vote você: `/votar` mostra onde.
help-next-vote = Você já pode votar: `/votar` mostra onde.
help-next-again = Você pode votar de novo { $when }. `/lembrar` avisa quando chegar a hora.
