results-title = 🏆 { $title }
results-all = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} de { $voters ->
    [one] { $voters } personne
   *[other] { $voters } personnes
}. Un grand merci !
results-ties = À égalité de votes, la première personne à les atteindre passe devant.

results-of-none = aucune période
results-of = chaque { $periods }
results-day = jour
results-week = semaine
results-month = mois

results-every-day = Chaque jour
results-every-week = Chaque semaine, à partir du lundi
results-every-month = Chaque mois

results-ask = **Où annoncer qui a le plus voté ?**
results-now = Actuellement : { $periods } dans { $channel }.
results-now-nowhere = Actuellement : nulle part.
results-how = Le résultat d'un jour, d'une semaine ou d'un mois devient définitif dix minutes après sa fin dans le fuseau horaire de ce serveur ; les votes suivants n'y changent rien. Personne n'est mentionné.
results-channel-set = ✅ Les résultats seront annoncés dans { $channel } à la fin de { $periods }.
results-periods-set = ✅ Les résultats seront annoncés à la fin de { $periods }.
results-off = ✅ Les résultats ne seront plus annoncés. Ils restent enregistrés malgré tout.
results-label = Résultats
results-choose-channel = Salon des résultats
results-choose-periods = Résultats de quelles périodes
