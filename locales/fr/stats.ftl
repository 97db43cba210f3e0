stats-title = Votes sur { $days ->
    [one] { $days } jour
   *[other] les { $days } derniers jours
}
stats-title-year = Votes de la dernière année
stats-title-none = Votes au fil du temps
stats-empty = Personne n'a voté pendant cette période. `/voter` montre où le faire ; `/statistiques` sur une période plus longue en montre plus.
stats-total = { $votes ->
    [one] **{ $votes }** vote
   *[other] **{ $votes }** votes
}
stats-more = ▲ { $percent } par rapport à la période précédente
stats-fewer = ▼ { $percent } par rapport à la période précédente
stats-same = autant que pendant la période précédente
stats-best-day = Meilleur jour : **{ $day }**, { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
stats-busiest = Le plus actif : **{ $weekday }**, **{ $hours }**
stats-voters = { $voters ->
    [one] **{ $voters }** personne a voté
   *[other] **{ $voters }** personnes ont voté
} : { $new } pour la première fois, { $returning } de retour
stats-streaks = { $members ->
    [one] **{ $members }** membre a une série en cours, par nombre de votes :
   *[other] **{ $members }** membres ont une série en cours, par nombre de votes :
}
stats-streak-records = La plus longue en cours **{ $longest }**, record **{ $best }**
stats-streaks-none = Personne n'a de série en cours, record **{ $best }**
stats-zone = Jours et heures : { $zone }

stats-per-day = Votes par jour
stats-per-week = Votes par semaine
stats-by-hour = Par heure
stats-by-weekday = Par jour de semaine

stats-alt = Graphiques des votes du { $from } au { $until }. Au total : { $total }. Maximum en un jour : { $most }, { $day }. Maximum par heure : { $hours }. Maximum par jour de la semaine : { $weekday }.
stats-alt-own = Graphique des votes par semaine à partir du { $from } : { $weeks }.

stats-number = { $number }
stats-percent = { $percent } %
stats-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
stats-short-weekday = { $weekday ->
    [1] lu
    [2] ma
    [3] me
    [4] je
    [5] ve
    [6] sa
   *[7] di
}
stats-short-day = { $day } { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
stats-short-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
