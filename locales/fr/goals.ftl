goals-name = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
goals-name-day = { $votes ->
    [one] { $votes } vote aujourd'hui
   *[other] { $votes } votes aujourd'hui
}
goals-name-week = { $votes ->
    [one] { $votes } vote cette semaine
   *[other] { $votes } votes cette semaine
}
goals-name-month = { $votes ->
    [one] { $votes } vote ce mois-ci
   *[other] { $votes } votes ce mois-ci
}

goals-title = 🎯 Objectif : { $goal }
goals-percent = { $percent } %
goals-count = { $count } sur { $votes } { $votes ->
    [one] vote
   *[other] votes
}
goals-left = { $left ->
    [one] Encore { $left } vote.
   *[other] Encore { $left } votes.
}
goals-ends = Fin { $when }.
goals-how = `/voter` montre où voter.
goals-reached = 🎉 Atteint { $when }. Un grand merci à vous !
goals-reached-again = 🎉 Atteint. Un grand merci à vous ! Il recommence { $when }.
goals-over = Le temps est écoulé, et l'objectif n'a pas été atteint.

goals-celebration-title = Objectif atteint 🎉
goals-celebration = Votre objectif : { $goal }. Vous en êtes à { $count }. Un grand merci à vous !

goals-set = ✅ L'objectif : { $goal }. Je montre dans { $channel } où il en est, avec une minute de retard au plus, et je l'y fête une fois quand il est atteint.
goals-set-repeats = Il recommence à chaque période.
goals-set-instead = Il remplace l'objectif précédent : { $goal }, dont { $count } atteints.
goals-already = Il y a déjà { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}, donc cet objectif serait atteint tout de suite. Choisis-en un plus élevé.
goals-none = Il n'y a pas d'objectif. `/objectif définir` en crée un.
goals-removed = ✅ Il n'y a plus d'objectif. C'était : { $goal }, dont { $count } atteints. `/objectif définir` en fixe un nouveau.
goals-removed-from-now-on = Un objectif qui compte à partir de maintenant repart alors de 0.
goals-repeats-need-period = Un objectif qui recommence a besoin d'une période : choisis aussi `période`.

goals-setting-none = Objectif : aucun ; `/objectif définir` en crée un
goals-setting = Objectif : { $goal }, { $count } pour l'instant ; salon : { $channel }

goals-off-deleted = Je ne republie plus l'objectif dans { $channel } : il a été supprimé trois fois en une heure. S'il doit y être, trouve qui le supprime, puis `/objectif afficher`.
goals-off-unknown = Discord n'a pas dit s'il a publié l'objectif dans { $channel }, et rien n'est publié deux fois. Regarde s'il y est, supprime-le dans ce cas, puis `/objectif afficher`.
goals-off-refused = Discord n'accepte pas l'objectif dans { $channel }. `/objectif afficher` réessaie.
