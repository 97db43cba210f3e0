history-title = Votes jamais reçus
history-label-on = Les compter
history-label-off = Les retirer
history-label-keep = Laisser ainsi
history-ask-on = { $site } a compté **{ $votes ->
    [one] { $votes } vote antérieur
   *[other] { $votes } votes antérieurs
}** de **{ $members ->
    [one] { $members } membre
   *[other] { $members } membres
}** que Votive n'a jamais reçus : { $listing }. Ils compteront pour les totaux et les rôles correspondants, pas pour les séries ni pour les classements du jour, de la semaine et du mois.
history-ask-on-none = { $site } indique à chaque vote combien il y en a eu. D'après cela, il n'en manque aucun pour l'instant : { $listing }. Si cela arrive un jour, ces votes compteront pour les totaux et les rôles correspondants, pas pour les séries ni pour les classements du jour, de la semaine et du mois.
history-ask-on-more = Les votes manqués par la suite s'ajoutent aussi, une heure après que { $site } les a signalés : d'ici là, ils peuvent encore arriver. Personne n'est remercié pour eux, et `/paramètres récupération` permet de les retirer.
history-ask-off = **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** de **{ $members ->
    [one] { $members } membre
   *[other] { $members } membres
}** comptent sans avoir jamais été reçus : { $listing }. Ils seront retirés, avec les rôles qu'ils ont fait gagner. Les votes reçus restent.
history-ask-off-none = Pour l'instant, aucun vote non reçu n'est compté : { $listing }. Aucun ne le sera désormais.
history-on = ✅ Les votes jamais reçus comptent désormais : { $listing }. Ceux qui sont connus sont en cours d'ajout ; `/expliquer` montre à qui ils sont.
history-off = ✅ Les votes jamais reçus ne comptent plus : { $listing }. Ceux qui avaient été ajoutés sont en cours de retrait.
history-on-already = Les votes jamais reçus comptent déjà : { $listing }. `/expliquer` montre à qui ils sont.
history-off-already = Les votes jamais reçus ne comptent pas ici : { $listing }. Il n'y a rien à désactiver.
history-kept = Rien n'a été modifié.
