explain-title = Votes et rôles expliqués
explain-more = … et { $more } de plus
explain-blocked = ⛔ Ses votes ne comptent pas : blocage { $when } par { $author }. Raison : { $reason }

explain-roles = **Rôles**
explain-no-roles = Aucun rôle n'est donné pour les votes ici. `/configurer` permet de changer ça.
explain-role-given = ✅ gagné, et donné par moi
explain-role-was-there = ✅ gagné ; il était là sans moi, donc je ne le retire jamais
explain-role-coming = ⏳ gagné, pas encore donné
explain-role-taken = ✋ gagné, mais quelqu'un l'a retiré ; le prochain vote le ramène
explain-role-absent = ⏳ gagné ; donné à l'arrivée sur ce serveur
explain-role-resting = ⏸️ gagné, mais ce qu'il compte est en pause : entre-temps, il n'est ni donné ni retiré
explain-role-leaving = ⏳ plus mérité ; je le retire
explain-role-not-ours = pas gagné, mais donné par quelqu'un d'autre, donc je le laisse
explain-role-deleted = ce rôle a été supprimé dans Discord ; `/récompenses` peut en donner un autre
explain-role-unseen = gagné ; impossible pour l'instant de savoir s'il est déjà là
explain-lacks-votes = pas gagné : il manque **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**
explain-lacks-votes-listing = pas gagné : il manque **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** pour l'une des fiches
explain-lacks-month = pas gagné : il manque **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** ce mois-ci
explain-lacks-month-listing = pas gagné : il manque **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** pour l'une des fiches ce mois-ci
explain-lacks-row = pas gagné : il en faut encore **{ $votes }** d'affilée pour la série
explain-lacks-day = { $top ->
    [1] pas gagné : pas à la première place du jour dont le résultat compte maintenant
   *[other] pas gagné : pas dans les { $top } premières places du jour dont le résultat compte maintenant
}
explain-lacks-week = { $top ->
    [1] pas gagné : pas à la première place de la semaine dont le résultat compte maintenant
   *[other] pas gagné : pas dans les { $top } premières places de la semaine dont le résultat compte maintenant
}
explain-lacks-month-place = { $top ->
    [1] pas gagné : pas à la première place du mois dont le résultat compte maintenant
   *[other] pas gagné : pas dans les { $top } premières places du mois dont le résultat compte maintenant
}
explain-lacks-vote = pas gagné pour l'instant : le dernier vote a expiré, ou il n'y en a pas eu ; le prochain le donne
explain-lacks-vote-listing = pas gagné pour l'instant : le dernier vote pour l'une des fiches a expiré, ou il n'y en a pas eu ; le prochain le donne
explain-lacks-later = pas gagné : la règle ne vaut que pour les votes suivants, et il n'y en a pas eu depuis
explain-lacks-later-listing = pas gagné : la règle ne vaut que pour les votes suivants, et il n'y en a pas eu depuis pour l'une des fiches
explain-lacks-lower = pas donné : un rôle plus élevé prend sa place
explain-why-streak = série de { $length } ; sans vote, elle prend fin { $when }
explain-why-best = meilleure série de { $best }, pour toujours
explain-why-place = place n° { $place } { $period } ; prend fin { $when }
explain-why-place-day = place n° { $place } { $period } ; jusqu'au résultat du jour suivant
explain-why-place-week = place n° { $place } { $period } ; jusqu'au résultat de la semaine suivante
explain-why-place-month = place n° { $place } { $period } ; jusqu'au résultat du mois suivant
explain-tried-again = Nouvel essai { $when }.
explain-absent = ⏳ Absence de ce serveur constatée { $since } : je regarde à nouveau au prochain vote ou à l'arrivée.
explain-absent-next = ⏳ Absence de ce serveur constatée { $since } : je regarde à nouveau au prochain vote ou à l'arrivée, et de temps en temps : prochaine fois { $when }.
explain-look = ⏳ Prochaine vérification de ses rôles { $when }.
explain-look-at-vote = Ses rôles sont vérifiés à nouveau au prochain vote ou à l'arrivée.

explain-entries = **Dernières entrées**
explain-no-entries = Aucune : pas encore de vote reçu. Le vote se fait-il sur la bonne page ? `/voter` la montre. `/configurer` dit si des envois ont été rejetés.
explain-vote = { $when }, vote : { $what }
explain-vote-listing = { $when }, vote ({ $listing }) : { $what }
explain-recovered = { $when }, vote récupéré : { $what }
explain-recovered-listing = { $when }, vote récupéré ({ $listing }) : { $what }
explain-not-counted = ⛔ non compté, à cause d'un blocage
explain-counted = compté
explain-thanks-to-come = compté ; en cours de traitement
explain-thanks-waiting = compté ; ⏳ remerciement à publier : { $why }
explain-thanks-refused = compté ; ⏳ remerciement à publier : Discord refuse le salon ; `/configurer` dit pourquoi, et que faire.
explain-thanks-posted = compté ; [remercié]({ $link }) dans { $channel }
explain-thanks-deleted = compté ; remercié dans { $channel }, où le message a été supprimé
explain-thanks-unknown = compté ; ❔ Discord n'a pas dit si le remerciement est apparu dans { $channel } ; il n'est pas renvoyé
explain-thanks-given-up = compté ; 🚫 le remerciement dans { $channel } a été abandonné : Discord ne l'a pas accepté
explain-thanks-given-up-code = compté ; 🚫 le remerciement dans { $channel } a été abandonné : Discord ne l'a pas accepté (son erreur { $code })
explain-thanks-none = compté ; pas de remerciement : aucun n'était prévu alors, ou c'était il y a plus de 30 jours
explain-correction = { $when }, { $votes } par { $author }
explain-correction-back = { $when }, { $votes } par { $author }, pour annuler une modification
explain-correction-file = { $when }, { $votes } par { $author }, avec un fichier
explain-correction-file-back = { $when }, { $votes } par { $author }, pour annuler un fichier
explain-somebody = quelqu'un
explain-undone = ↩️ *annulé depuis*

explain-streak = série de { $streak }
explain-streak-frozen = série de { $streak }, gardée par { $freezes ->
    [one] { $freezes } gel de série
   *[other] { $freezes } gels de série
}
explain-frozen = ❄️ La série est gardée par { $freezes ->
    [one] { $freezes } gel de série
   *[other] { $freezes } gels de série
}.
explain-freezes = ❄️ { $freezes ->
    [one] { $freezes } gel de série
   *[other] { $freezes } gels de série
} en réserve.
explain-history-counted = ♻️ **{ $votes ->
    [one] { $votes } vote jamais reçu, mais compté
   *[other] { $votes } votes jamais reçus, mais comptés
}** d'après les numéros ({ $listing }) : { $numbers }
explain-history-waiting = ⏳ **{ $votes ->
    [one] { $votes } vote pas encore reçu
   *[other] { $votes } votes pas encore reçus
}** ({ $listing }) ; ce qui n'arrive pas sera compté { $when }
explain-history-rest = **{ $votes ->
    [one] { $votes } autre vote jamais reçu n'a pas été ajouté
   *[other] { $votes } autres votes jamais reçus n'ont pas été ajoutés
}** ({ $listing }) : autant sont venus d'un fichier ou pendant un blocage
explain-history-off = **{ $votes ->
    [one] { $votes } vote jamais reçu, et non compté
   *[other] { $votes } votes jamais reçus, et non comptés
}**, d'après les numéros ({ $listing }) : `/paramètres récupération` permet de les compter
explain-history-not-believed = ⚠️ Un vote portait le numéro { $number }, plus de { $most } au-dessus du précédent ({ $listing }) : ce n'est pas crédible, rien n'est compté pour cela
explain-history-anew = Les votes ont été recomptés depuis le début { $times ->
    [one] { $times } fois
   *[other] { $times } fois
} ({ $listing }) : rien n'est retiré pour cela
