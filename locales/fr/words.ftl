words-votes = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
words-voters = { $voters ->
    [one] { $voters } personne a voté
   *[other] { $voters } personnes ont voté
}
words-nobody = une personne dont les données ont été supprimées
words-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
words-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
words-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
words-nowhere = nulle part
words-and-more = et { $more } de plus
words-last = { $before } et { $last }
words-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
words-local = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
} { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }, { $time }
