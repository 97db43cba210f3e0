members-blocked-title = Blocage
members-blocked = ⛔ Les votes de { $voter } ne comptent plus à partir de maintenant : ils sont enregistrés, mais ne donnent ni remerciement, ni rôle, ni place dans un classement.
members-reason = Raison : { $reason }
members-blocked-more = Le membre l'apprend, avec la raison, en utilisant `/votes` ou `/voter`. Ce qui est acquis reste : les votes et les rôles jusqu'ici. `/registre retirer` enlève des votes ; `/membres débloquer` y met fin.
members-blocked-already-title = Déjà en place
members-blocked-already = Les votes de { $voter } étaient déjà bloqués, { $when } par { $author } : { $reason }
members-blocked-already-more = Rien n'a été modifié. Pour donner une autre raison, commence par `/membres débloquer`.
members-unblocked-title = Déblocage
members-unblocked = ✅ Les votes de { $voter } comptent à nouveau à partir de maintenant.
members-uncounted = Ce qui est arrivé pendant le blocage reste non compté : **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**. `/registre ajouter` peut les donner.
members-none-uncounted = Aucun n'est arrivé pendant le blocage.
members-not-blocked-title = Pas de blocage
members-not-blocked = Les votes de { $voter } n'étaient pas bloqués, donc rien n'a été modifié. `/membres bloqués` montre lesquels le sont.

members-list-title = Membres bloqués
members-list-empty = Aucun blocage ici : les votes de tout le monde comptent. `/membres bloquer` change ça pour un membre.
members-listed = { $voter } { $when } par { $author } : { $reason }

members-you = ⛔ Tes votes ici ne comptent plus, blocage { $when } : { $reason }
members-you-more = Les personnes qui gèrent ce serveur peuvent changer ça.
