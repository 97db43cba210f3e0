boards-set-up = Aucune fiche n'est encore configurée ici. Toute personne ayant « Gérer le serveur » peut le faire avec `/configurer`.

boards-title = Top des votes de tous les temps
boards-title-day = Top des votes du { $date }
boards-title-week = Top des votes de la semaine du { $date }
boards-title-month = Top des votes en { $month }

boards-when-day = le { $date }
boards-when-week = dans la semaine du { $date }
boards-when-month = en { $month }

boards-empty = Personne n'a encore voté. `/voter` montre où le faire.
boards-empty-period = Personne n'a encore voté sur cette période. `/voter` montre où le faire ; `/classement` montre tous les votes depuis le début.
boards-not-on-it = { $who } n'est pas encore dans ce classement : `/voter` montre où voter.

boards-votes = Votes
boards-none-yours = Tu n'as pas encore voté ici. `/voter` montre où le faire.
boards-none = { $who } n'a pas encore voté ici.
boards-total = { $who } : **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**
boards-total-rank = { $who } : **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**, rang **{ $rank }**
boards-lately = Aujourd'hui { $today } · cette semaine { $week } · ce mois-ci { $month }
boards-last-vote = Dernier vote { $when }
boards-listing = **{ $listing }** : { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
boards-listing-last = **{ $listing }** : { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}, le dernier { $when }
boards-streak-best = Série de **{ $length }**, la meilleure jusqu'ici : il faut voter avant le { $date } ({ $when }) pour la garder
boards-streak = Série de **{ $length }**, record { $best } : il faut voter avant le { $date } ({ $when }) pour la garder
boards-streak-none = Pas de série en cours, record { $best } : le prochain vote en commence une

boards-vote = Voter
boards-vote-at = Voter : { $listing }
boards-no-page = Sa page de vote n'est pas renseignée. Toute personne ayant « Gérer le serveur » peut l'ajouter : `/configurer url_de_vote`.
boards-next-vote = Prochain vote { $when }
boards-ready = Prochain vote possible dès maintenant

boards-freezes = ❄️ { $left ->
    [one] { $left } gel de série en réserve, si un vote arrive trop tard
   *[other] { $left } gels de série en réserve, si des votes arrivent trop tard
}
boards-frozen = ❄️ Gardée grâce à { $used ->
    [one] un gel de série
   *[other] { $used } gels de série
}, il en reste { $left } : vote vite
boards-frozen-last = ❄️ Gardée grâce à { $used ->
    [one] un gel de série, le dernier
   *[other] { $used } gels de série, les derniers
} : vote vite
