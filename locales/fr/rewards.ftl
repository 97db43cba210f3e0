rewards-rule = { $role } { $earned }
rewards-role = rôle { $id }
rewards-this-listing = cette fiche
rewards-total = à partir de { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
rewards-total-together = à partir de { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} pour toutes les fiches réunies
rewards-total-listing = à partir de { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} (fiche : { $listing })
rewards-month = à partir de { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} en un mois, jusqu'à la fin du mois
rewards-month-together = à partir de { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} en un mois pour toutes les fiches réunies, jusqu'à la fin du mois
rewards-month-listing = à partir de { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} en un mois, jusqu'à la fin du mois (fiche : { $listing })
rewards-each = pour chaque vote, jusqu'à ce que le prochain soit possible
rewards-each-together = pour chaque vote de toutes les fiches réunies, jusqu'à ce que le prochain soit possible
rewards-each-listing = pour chaque vote, jusqu'à ce que le prochain soit possible (fiche : { $listing })
rewards-each-term = pour chaque vote, pendant { $span }
rewards-each-term-together = pour chaque vote de toutes les fiches réunies, pendant { $span }
rewards-each-term-listing = pour chaque vote, pendant { $span } (fiche : { $listing })
rewards-streak = à partir de { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} d'affilée, jusqu'à ce que la série s'arrête
rewards-streak-together = à partir de { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} d'affilée pour toutes les fiches réunies, jusqu'à ce que la série s'arrête
rewards-streak-ever = à partir de { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} d'affilée, pour toujours une fois atteint
rewards-streak-ever-together = à partir de { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} d'affilée pour toutes les fiches réunies, pour toujours une fois atteint
rewards-first-day = { $top ->
    [1] pour la première place de chaque jour, jusqu'au résultat du jour suivant
   *[other] pour les { $top } premières places de chaque jour, jusqu'au résultat du jour suivant
}
rewards-first-day-together = { $top ->
    [1] pour la première place de chaque jour, toutes les fiches réunies, jusqu'au résultat du jour suivant
   *[other] pour les { $top } premières places de chaque jour, toutes les fiches réunies, jusqu'au résultat du jour suivant
}
rewards-first-day-term = { $top ->
    [1] pour la première place de chaque jour, pendant { $span }
   *[other] pour les { $top } premières places de chaque jour, pendant { $span }
}
rewards-first-day-term-together = { $top ->
    [1] pour la première place de chaque jour, toutes les fiches réunies, pendant { $span }
   *[other] pour les { $top } premières places de chaque jour, toutes les fiches réunies, pendant { $span }
}
rewards-first-week = { $top ->
    [1] pour la première place de chaque semaine, jusqu'au résultat de la semaine suivante
   *[other] pour les { $top } premières places de chaque semaine, jusqu'au résultat de la semaine suivante
}
rewards-first-week-together = { $top ->
    [1] pour la première place de chaque semaine, toutes les fiches réunies, jusqu'au résultat de la semaine suivante
   *[other] pour les { $top } premières places de chaque semaine, toutes les fiches réunies, jusqu'au résultat de la semaine suivante
}
rewards-first-week-term = { $top ->
    [1] pour la première place de chaque semaine, pendant { $span }
   *[other] pour les { $top } premières places de chaque semaine, pendant { $span }
}
rewards-first-week-term-together = { $top ->
    [1] pour la première place de chaque semaine, toutes les fiches réunies, pendant { $span }
   *[other] pour les { $top } premières places de chaque semaine, toutes les fiches réunies, pendant { $span }
}
rewards-first-month = { $top ->
    [1] pour la première place de chaque mois, jusqu'au résultat du mois suivant
   *[other] pour les { $top } premières places de chaque mois, jusqu'au résultat du mois suivant
}
rewards-first-month-together = { $top ->
    [1] pour la première place de chaque mois, toutes les fiches réunies, jusqu'au résultat du mois suivant
   *[other] pour les { $top } premières places de chaque mois, toutes les fiches réunies, jusqu'au résultat du mois suivant
}
rewards-first-month-term = { $top ->
    [1] pour la première place de chaque mois, pendant { $span }
   *[other] pour les { $top } premières places de chaque mois, pendant { $span }
}
rewards-first-month-term-together = { $top ->
    [1] pour la première place de chaque mois, toutes les fiches réunies, pendant { $span }
   *[other] pour les { $top } premières places de chaque mois, toutes les fiches réunies, pendant { $span }
}

rewards-rule-above-votes = { $rule } ; à la place des rôles pour moins de votes
rewards-rule-above-streaks = { $rule } ; à la place des rôles pour des séries plus courtes
rewards-rule-above-places = { $rule } ; à la place des rôles pour des places plus basses
rewards-takes-place-votes = { $rule } ; prend la place des rôles pour moins de votes
rewards-takes-place-streaks = { $rule } ; prend la place des rôles pour des séries plus courtes
rewards-takes-place-places = { $rule } ; prend la place des rôles pour des places plus basses

rewards-list = **Ce que rapportent les votes ici**
rewards-list-empty = Aucun rôle n'est encore donné pour les votes ici.
rewards-list-empty-more = Ajoute une règle avec `/récompenses ajouter` : choisis un rôle et ce qui le fait gagner – tant de votes au total, tant ce mois-ci, chaque vote, une série, ou le top des votes d'un jour, d'une semaine ou d'un mois. Tu vois l'effet avant d'enregistrer.
rewards-listed = { $holders ->
    [0] { $rule }. Personne ne l'a.
    [one] { $rule }. { $holders } membre l'a.
   *[other] { $rule }. { $holders } membres l'ont.
}
rewards-from-results = Vaut pour les résultats après le { $when }.
rewards-from-votes = Vaut pour chaque membre à partir de son premier vote après le { $when }.
rewards-followed-results = Modifiée { $when } ; vaut encore pour les résultats d'avant.
rewards-followed-votes = Modifiée { $when } ; vaut encore pour chaque membre jusqu'à son prochain vote.
rewards-paused = ⏸️ Au repos tant que ses votes sont en pause : ne donne rien, ne retire rien.
rewards-more-rules = … et { $more ->
    [one] { $more } règle de plus
   *[other] { $more } règles de plus
}
rewards-waiting = { $members ->
    [one] ⏳ Les rôles de { $members } membre restent à vérifier, prochaine fois { $when }.
   *[other] ⏳ Les rôles de { $members } membres restent à vérifier, prochaine fois { $when }.
}
rewards-places = Un jour, une semaine ou un mois devient définitif dix minutes après sa fin. À égalité de votes, la première personne à les atteindre passe devant. Une personne masquée d'ici là avec `/confidentialité` n'a pas de place ; si personne n'a voté, personne n'a le rôle.

rewards-new = **Nouvelle règle**
rewards-change = **Modification d'une règle**
rewards-if-applied = **Si elle s'applique maintenant**
rewards-if-removed = **Si elle est supprimée**
rewards-no-effect = Personne ne gagnerait ni ne perdrait de rôle.
rewards-gain = { $gain ->
    [one] { $gain } membre gagnerait { $role }.
   *[other] { $gain } membres gagneraient { $role }.
}
rewards-lose = { $lose ->
    [one] { $lose } membre perdrait { $role }.
   *[other] { $lose } membres perdraient { $role }.
}
rewards-gain-lose = { $gain ->
    [one] { $gain } membre gagnerait { $role },
   *[other] { $gain } membres gagneraient { $role },
} { $lose ->
    [one] { $lose } le perdrait.
   *[other] { $lose } le perdraient.
}
rewards-more-roles = … et { $more ->
    [one] { $more } rôle de plus
   *[other] { $more } rôles de plus
}
rewards-unsaved-votes = Rien n'est encore enregistré. **Pour les prochains votes seulement** : le prochain vote de chaque membre décide pour lui ; d'ici là, rien ne change pour lui.
rewards-unsaved-results = Rien n'est encore enregistré. **Pour les prochains résultats seulement** : le prochain résultat décide ; d'ici là, rien ne change.
rewards-ask-remove = **Supprimer cette règle ?**
rewards-removed = ✅ La règle est supprimée. Les rôles donnés par moi qu'aucune règle ne donne plus sont retirés.
rewards-saved = ✅ Enregistré.
rewards-saved-votes = ✅ Enregistré pour les prochains votes : la règle vaut pour chaque membre à partir de son prochain vote.
rewards-saved-results = ✅ Enregistré pour les prochains résultats : la règle vaut à partir du prochain.
rewards-cancelled = Rien n'a été modifié.

rewards-looking = Je cherche les membres dont les rôles changent…
rewards-not-looked = ⚠️ Je n'ai pas pu chercher pour l'instant les membres dont les rôles changent. Le prochain vote de chaque membre s'en charge pour lui ; le prochain démarrage du bot, pour tous.
rewards-progress-nobody = Aucun rôle n'a besoin de changer.
rewards-progress-done = ✅ { $of ->
    [one] { $of } membre vérifié
   *[other] { $of } membres vérifiés
} : terminé.
rewards-progress = ⏳ { $looked } sur { $of ->
    [one] { $of } membre vérifié
   *[other] { $of } membres vérifiés
}, au rythme que Discord permet…
rewards-progress-goes-on = ⏳ { $looked } sur { $of ->
    [one] { $of } membre vérifié
   *[other] { $of } membres vérifiés
}. Ça continue tout seul, au rythme que Discord permet ; `/récompenses liste` montre ce qui reste.

rewards-label-apply = Enregistrer et appliquer maintenant
rewards-label-later-votes = Enregistrer pour les prochains votes seulement
rewards-label-later-results = Enregistrer pour les prochains résultats seulement
rewards-label-cancel = Annuler
rewards-label-remove = Supprimer la règle

rewards-lasts-again = chaque vote : jusqu'à ce que le prochain soit possible
rewards-lasts-day = chaque vote, top des votes : 1 jour
rewards-lasts-week = chaque vote, top des votes : 7 jours
rewards-lasts-month = chaque vote, top des votes : 30 jours
rewards-lasts-streak = une série : jusqu'à ce qu'elle s'arrête
rewards-lasts-ever = une série : pour toujours, une fois atteinte
rewards-lasts-next = top des votes : jusqu'au prochain résultat
rewards-term-unread = Je n'ai pas compris combien de temps dure le rôle. Écris un nombre avec `h`, `d` ou `w`, par exemple `12h`, `3d` ou `2w`, ou `again` pour : jusqu'à ce que le prochain vote soit possible.
rewards-term-unread-winners = Je n'ai pas compris combien de temps le top des votes garde le rôle. Écris un nombre avec `h`, `d` ou `w`, par exemple `7d`, ou `next` pour : jusqu'au prochain résultat.
rewards-term-out-of-bounds = Un rôle peut durer entre 1 heure et 366 jours.

rewards-too-many = Ce serveur a 50 règles, c'est le maximum. Supprimes-en d'abord une avec `/récompenses supprimer`.
rewards-too-many-followed = Trop de règles ont été modifiées pour les prochains votes seulement, si bien que d'anciennes valent encore à côté des nouvelles. Choisis **Enregistrer et appliquer maintenant**, ou applique d'abord une des autres : `/récompenses modifier` avec la règle seule.
rewards-too-many-with-followed = Les règles modifiées pour les prochains votes seulement comptent ici à côté de celles d'avant, 100 en tout, c'est le maximum. Applique d'abord l'une d'elles pour tout le monde : `/récompenses modifier` avec la règle seule, puis **Enregistrer et appliquer maintenant**.
rewards-is-there = Une règle pareille existe déjà ; `/récompenses liste` la montre.
rewards-no-such-rule = Ce serveur n'a pas cette règle, ou elle a été modifiée entre-temps. Choisis-en une dans la liste qui apparaît quand tu écris ; `/récompenses liste` les montre toutes.
rewards-no-number = À partir de combien de votes ? Relance la commande avec `votes`, par exemple `votes: 10`.
rewards-number-for-every-vote = Un rôle pour **chaque vote** ne prend pas de nombre de `votes`. Laisse-le vide, ou choisis *votes au total* ou *votes ce mois-ci*.
rewards-term-for-a-number = `durée` est pour les rôles de **chaque vote**, d'une série ou du top des votes. Le rôle d'un total dure toujours, celui d'un mois jusqu'à la fin du mois.
rewards-term-for-a-streak = Le rôle d'une série dure jusqu'à ce que la série s'arrête (`durée: streak`, ou laisse vide), ou pour toujours une fois la série atteinte (`durée: ever`).
rewards-top-is-for-winners = `top` est pour les rôles du **top des votes** : combien de premières places le reçoivent. Laisse-le vide, ou choisis le top des votes d'un jour, d'une semaine ou d'un mois.
rewards-number-for-winners = Un rôle pour le **top des votes** ne prend pas de nombre de `votes` : `top` dit combien de premières places le reçoivent, de 1 à 10.
rewards-server-only-winners = Le top des votes d'un jour, d'une semaine ou d'un mois est arrêté pour toutes les fiches du serveur réunies, donc son rôle ne peut pas être pour une seule fiche. Laisse `fiche` vide.
rewards-server-only-streaks = Les séries valent pour toutes les fiches du serveur réunies, donc leur rôle ne peut pas être pour une seule fiche. Laisse `fiche` vide.
rewards-no-tiers = `rôles_inférieurs` est pour les règles avec un nombre de votes : un rôle pour **chaque vote** n'en a pas d'inférieurs.
rewards-nothing-changes = Rien ne changerait. Dis ce qui doit être différent : le rôle, `votes`, `top`, `durée` ou `rôles_inférieurs`.
rewards-may-not-choose = Choisir un rôle que donnent les votes demande la permission **Gérer les rôles** ou **Gérer le serveur**, et tu n'as aucune des deux. Demande à quelqu'un qui en a une.
rewards-above-you = { $role } n'est pas en dessous de ton propre rôle le plus élevé, donc tu ne peux pas le choisir. Demande à quelqu'un qui est au-dessus.
rewards-unchecked = Impossible de demander à Discord pour l'instant si ce rôle peut être donné. Rien n'a été enregistré ; réessaie dans une minute.
