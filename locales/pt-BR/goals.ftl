goals-name = { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
goals-name-day = { $votes ->
    [one] { $votes } voto hoje
   *[other] { $votes } votos hoje
}
goals-name-week = { $votes ->
    [one] { $votes } voto esta semana
   *[other] { $votes } votos esta semana
}
goals-name-month = { $votes ->
    [one] { $votes } voto este mês
   *[other] { $votes } votos este mês
}

goals-title = 🎯 Meta: { $goal }
goals-percent = { $percent }%
goals-count = { $count } de { $votes } { $votes ->
    [one] voto
   *[other] votos
}
goals-left = { $left ->
    [one] Falta { $left } voto.
   *[other] Faltam { $left } votos.
}
goals-ends = Termina { $when }.
goals-how = `/votar` mostra onde votar.
goals-reached = 🎉 Alcançada { $when }. Valeu, pessoal!
goals-reached-again = 🎉 Alcançada. Valeu, pessoal! Recomeça { $when }.
goals-over = O tempo acabou, e a meta não foi alcançada.

goals-celebration-title = Meta alcançada 🎉
goals-celebration = A meta: { $goal }. Já são { $count }. Valeu, pessoal!

goals-set = ✅ A meta: { $goal }. Mostro em { $channel } como ela está, com no máximo um minuto de atraso, e comemoro lá uma vez quando for alcançada.
goals-set-repeats = Ela recomeça a cada período.
goals-set-instead = Ela substitui a meta anterior: { $goal }, dos quais já havia { $count }.
goals-already = Já são { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}, então essa meta seria alcançada na hora. Escolha uma maior.
goals-none = Não há nenhuma meta. `/meta definir` cria uma.
goals-removed = ✅ Não há mais nenhuma meta. Era: { $goal }, dos quais já havia { $count }. `/meta definir` define outra.
goals-removed-from-now-on = Uma que conta a partir de agora recomeça então do 0.
goals-repeats-need-period = Uma meta que recomeça precisa de um período: escolha também `período`.

goals-setting-none = Meta: nenhuma; `/meta definir` cria uma
goals-setting = Meta: { $goal }, até agora { $count }; canal: { $channel }

goals-off-deleted = Não envio mais a meta em { $channel }: ela foi apagada três vezes em uma hora. Se ela deve ficar lá, descubra quem apaga e depois use `/meta ver`.
goals-off-unknown = O Discord não disse se enviou a meta em { $channel }, e nada é enviado duas vezes. Veja se ela está lá, apague se estiver e depois use `/meta ver`.
goals-off-refused = O Discord não aceita a meta em { $channel }. `/meta ver` tenta de novo.
