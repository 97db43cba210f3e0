history-title = Votos que nunca chegaram
history-label-on = Contar
history-label-off = Retirar
history-label-keep = Deixar como está
history-ask-on = O { $site } contou **{ $votes ->
    [one] { $votes } voto anterior
   *[other] { $votes } votos anteriores
}** de **{ $members ->
    [one] { $members } membro
   *[other] { $members } membros
}** que o Votive nunca recebeu: { $listing }. Eles vão contar para os totais e os cargos deles, não para sequências nem para os rankings de dias, semanas e meses.
history-ask-on-none = O { $site } informa a cada voto quantos já foram. Por enquanto, não falta nenhum: { $listing }. Se um dia faltar, esses votos vão contar para os totais e os cargos deles, não para sequências nem para os rankings de dias, semanas e meses.
history-ask-on-more = Votos que faltarem depois também são adicionados, uma hora depois que o { $site } indicar que existem: até lá, ainda podem chegar. Ninguém recebe agradecimento por eles, e com `/configurações recuperação` dá para retirá-los.
history-ask-off = **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** de **{ $members ->
    [one] { $members } membro
   *[other] { $members } membros
}** contam sem nunca terem chegado: { $listing }. Eles serão retirados, junto com os cargos que renderam. Os votos recebidos ficam.
history-ask-off-none = Por enquanto não conta nenhum voto que não tenha chegado: { $listing }. Nenhum vai contar a partir de agora.
history-on = ✅ Votos que nunca chegaram contam a partir de agora: { $listing }. Os conhecidos estão sendo adicionados; `/explicar` mostra de quem são.
history-off = ✅ Votos que nunca chegaram não contam mais: { $listing }. Os que foram adicionados estão sendo retirados.
history-on-already = Votos que nunca chegaram já contam: { $listing }. `/explicar` mostra de quem são.
history-off-already = Votos que nunca chegaram não contam aqui: { $listing }. Não há nada para desativar.
history-kept = Nada foi alterado.
