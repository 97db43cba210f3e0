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

boards-past-yesterday = Hier ({ $date })
boards-past-day = { $date }
boards-past-last-week = Semaine dernière ({ $from } – { $to })
boards-past-week = Semaine { $from } – { $to }
boards-past-last-month = Mois dernier ({ $month })
boards-past-month = { $month }
boards-past-unknown = Je ne comprends pas de quelle période il s'agit. Choisis-en une dans la liste, ou tape une date comme { $date }.
boards-past-both = Choisis soit `période`, soit `passé`, pas les deux.
boards-past-no-votes = Personne n'a voté à ce moment-là, ou seulement des membres qui le gardent pour eux, donc il n'y a pas de résultat. `/classement` montre tous les votes depuis le début.
boards-past-not-over = Cette période n'est pas finie : son résultat devient définitif dix minutes après sa fin. `/classement` avec `période` montre où elle en est.
boards-sealed = Résultat définitif : { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} de { $voters ->
    [one] { $voters } personne
   *[other] { $voters } personnes
}.
boards-sealed-changed = Des votes tardifs, des corrections ou des noms masqués ont changé le classement depuis. Le résultat définitif reste tel quel ; le bouton montre le classement.
boards-whole = Classement complet
boards-listing-not-sealed = Les résultats définitifs valent pour tout le serveur. Ce classement d'une seule fiche compte aussi ce qui est arrivé après.

boards-streaks-current = Séries en cours
boards-streaks-best = Meilleures séries de tous les temps
boards-streak-row = { $who } · { $length } d'affilée
boards-streaks-empty = Personne n'a de série en cours. Chaque vote peut en commencer une : `/voter` montre où voter.
boards-streaks-not-on-it = { $who } n'a pas de série en cours : le prochain vote en commence une.
boards-streaks-whole-server = Les séries valent pour toutes les fiches du serveur réunies, donc elles n'ont pas de classement par fiche. Laisse `fiche` vide.

boards-live-empty = Personne n'a encore voté sur cette période. `/voter` montre où le faire.
boards-live-more = { $voters } · se met à jour tout seul · `/classement` en montre plus
boards-live-day = aujourd'hui
boards-live-week = cette semaine
boards-live-month = ce mois-ci
boards-live-all = depuis toujours
boards-live-set = ✅ Le classement en direct ({ $of }) est dans { $channel }. Il se met à jour tout seul, avec une minute de retard au plus.
boards-live-left = L'ancien message dans { $channel } n'a pas pu être supprimé ; supprime-le à la main.
boards-live-none = Il n'y a pas de classement en direct. `/classement-en-direct afficher` en crée un.
boards-live-stopped = ✅ Il n'y a plus de classement en direct.
boards-live-setting-none = Classement en direct : aucun ; `/classement-en-direct afficher` en crée un
boards-live-setting = Classement en direct : { $of }, dans { $channel }
boards-live-setting-off = Classement en direct : dans { $channel }, mais il n'est plus mis à jour ; `/diagnostic` dit pourquoi
boards-live-off-title = Un message n'est plus mis à jour ⚠️
boards-live-off-deleted = Je ne republie plus le classement en direct dans { $channel } : il a été supprimé trois fois en une heure. S'il doit y être, trouve qui le supprime, puis `/classement-en-direct afficher`.
boards-live-off-unknown = Discord n'a pas dit s'il a publié le classement en direct dans { $channel }, et rien n'est publié deux fois. Regarde s'il y est, supprime-le dans ce cas, puis `/classement-en-direct afficher`.
boards-live-off-refused = Discord n'accepte pas le classement en direct dans { $channel }. `/classement-en-direct afficher` réessaie.
