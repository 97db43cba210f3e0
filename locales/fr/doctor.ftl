doctor-label-again = Revérifier
doctor-label-kept = Voir les envois gardés

doctor-all-well = **Tout va bien.**
doctor-look = **Rien n'est cassé**, mais regarde { $count ->
    [one] { $count } point.
   *[other] { $count } points.
}
doctor-mend = **{ $count ->
    [one] { $count } chose à réparer.
   *[other] { $count } choses à réparer.
}**
doctor-more = … et { $more } de plus. Répare d'abord ceci, puis relance la vérification.

doctor-in-server = Je suis sur ce serveur, et Discord répond.
doctor-unchecked = Impossible d'interroger Discord pour l'instant : salons, rôles et permissions ne sont **pas vérifiés**. Appuie sur **{ $button }** dans une minute.
doctor-joins = Je suis au courant des arrivées : toute personne qui a déjà voté reçoit son rôle tout de suite.
doctor-joins-unheard = Je ne suis pas au courant des arrivées ; une personne qui a déjà voté reçoit son rôle quand je regarde, en quelques heures. L'équipe du bot peut activer *Server Members Intent* dans le portail développeur de Discord, page *Bot*, puis le redémarrer.
doctor-no-listing = Aucune fiche n'est encore configurée : fais-le avec `/configurer`.
doctor-no-alarms = Il n'y a pas de salon d'alertes, donc tu ne vois les problèmes qu'ici. `/configurer` → **{ $button }**.
doctor-thanks-in = Je remercie pour les votes dans { $channel }, et j'en ai le droit.
doctor-alarms-in = Les alertes vont dans { $channel }, et j'en ai le droit.
doctor-results-in = Les résultats sont annoncés dans { $channel }, et j'en ai le droit.
doctor-reminders-in = Les membres dont les messages privés sont fermés ont leurs rappels dans { $channel }, et j'en ai le droit.
doctor-board-in = Le classement en direct est dans { $channel }, et j'ai le droit d'y publier.
doctor-goal-in = L'objectif est affiché dans { $channel }, et j'ai le droit d'y publier.
doctor-can-give = Je peux donner { $role }.
doctor-no-roles = Aucun rôle n'est donné pour les votes. `/configurer` → **{ $button }** en ajoute un, si tu veux.
doctor-outage = J'étais hors service du { $from } au { $until } et je n'ai pas reçu de votes. Les séries n'en ont pas souffert ; les sites renvoient la plupart des votes manqués.

doctor-no-token = { $listing } : il n'y a pas de jeton, donc les votes sont rejetés. `/configurer` → **{ $button }**.
doctor-paused = { $listing } : en pause, commencée { $when } ; pas de remerciement ni de rôle. `/configurer` → **{ $button }**.
doctor-ended-token = { $listing } : { $count ->
    [one] { $count } envoi a été rejeté à cause d'un jeton qui n'est plus valable, le dernier { $when }.
   *[other] { $count } envois ont été rejetés à cause d'un jeton qui n'est plus valable, le dernier { $when }.
} Colle le jeton le plus récent dans le tableau de bord de { $site }.
doctor-wrong-token = { $listing } : quelqu'un envoie avec un mauvais jeton, { $count ->
    [one] { $count } envoi jusqu'ici, le dernier { $when }.
   *[other] { $count } envois jusqu'ici, le dernier { $when }.
} Si c'est { $site }, crée un nouveau jeton avec `/configurer` et colle-le là-bas.
doctor-no-thanks = { $listing } : aucun salon pour les remerciements, comme tu l'as choisi.
doctor-no-page = { $listing } : il n'y a pas de page de vote, donc `/voter` ne peut pas montrer où voter. `/configurer` → **{ $button }**.
doctor-waiting-thanks = { $listing } : { $count ->
    [one] { $count } remerciement est à publier, le plus ancien pour un vote arrivé { $when } : { $why }
   *[other] { $count } remerciements sont à publier, le plus ancien pour un vote arrivé { $when } : { $why }
}
doctor-wait-refused = Discord refuse le salon.

doctor-silent = { $listing } : le dernier vote est arrivé { $when }, ce qui est anormalement ancien. Vérifie que le tableau de bord de { $site } a toujours ce webhook, puis appuie là-bas sur **Send Test Webhook**.
doctor-last-vote = { $listing } : le dernier vote est arrivé { $when }.
doctor-nothing-came = { $listing } : ni vote ni test n'est encore arrivé. Appuie sur **Send Test Webhook** dans le tableau de bord de { $site }.
doctor-no-vote = { $listing } : pas encore de vote.
doctor-test-other-listing = { $listing } : le dernier test est arrivé { $when }, mais il nomme une autre fiche que celle-ci, et de tels votes sont refusés : chaque fiche a son propre jeton.
doctor-test = { $listing } : le dernier test est arrivé { $when }.
doctor-kept = { $listing } : { $count ->
    [one] { $count } envoi n'a pas pu être lu ; le dernier est arrivé { $when }.
   *[other] { $count } envois n'ont pas pu être lus ; le dernier est arrivé { $when }.
} { $why } **{ $button }** montre ce qui est arrivé ; l'équipe du bot peut le faire relire avec `votive replay`.

doctor-refused-since = Premier refus { $since }, nouvel essai { $next }.
doctor-nobody-waits = Personne n'attend de rôle.
doctor-waiting-roles = { $count ->
    [one] Les rôles de { $count } membre restent à vérifier, prochaine fois { $next }.
   *[other] Les rôles de { $count } membres restent à vérifier, prochaine fois { $next }.
} Ça continue tout seul.
doctor-waiting-absent = { $count ->
    [one] { $count } personne a gagné un rôle mais n'est pas sur ce serveur : elle le recevra en le rejoignant.
   *[other] { $count } personnes ont gagné un rôle mais ne sont pas sur ce serveur : elles le recevront en le rejoignant.
}
doctor-unknown-sends = { $count ->
    [one] Pour { $count } message, Discord n'a pas dit s'il a été publié ; rien n'est envoyé deux fois.
   *[other] Pour { $count } messages, Discord n'a pas dit s'ils ont été publiés ; rien n'est envoyé deux fois.
}
doctor-refused-sends = { $count ->
    [one] { $count } remerciement a été abandonné, car Discord ne l'a pas accepté (son erreur { $code }).
   *[other] { $count } remerciements ont été abandonnés, car Discord ne les a pas acceptés (son erreur { $code }).
} Les votes sont comptés.

doctor-nothing-kept = Aucun envoi n'est gardé : tout ce qui est arrivé ces 30 derniers jours avec un de tes jetons a pu être lu.
doctor-kept-shown = { $count ->
    [one] { $count } envoi n'a pas pu être lu, du plus récent au plus ancien.
   *[other] { $count } envois n'ont pas pu être lus, du plus récent au plus ancien.
} Ils sont gardés 30 jours. L'équipe du bot peut les faire relire avec `votive replay`.
doctor-file-not-json = pas du JSON
doctor-file-missing = { $field } manque
doctor-file-unusable = { $field } est inutilisable
doctor-file-other-listing = nomme une autre fiche que celle de son jeton
doctor-file-unknown = pas compris

doctor-silence = { $listing } : aucun vote entre { $from } et { $until }, une durée inhabituelle pour cette fiche. Aucune série n'a été brisée pour autant.
