privacy-label-data = Recevoir mes données
privacy-label-hide = Me masquer
privacy-label-show = Ne plus me masquer
privacy-label-ask-delete = Supprimer mes données
privacy-label-delete = Supprimer définitivement
privacy-label-back = Retour
privacy-label-refresh = Regarder à nouveau
privacy-label-count-again = Recompter mes votes
privacy-label-ask-server = Supprimer tout de ce serveur
privacy-label-server = Taper le nom du serveur…
privacy-form-server-title = Supprimer tout de ce serveur
privacy-form-server-label = Le nom exact du serveur

privacy-title = Ta confidentialité
privacy-being-deleted = Ce que Votive gardait sur toi sur ce serveur est en cours de suppression. Ça prend un instant ; un remerciement en cours d'envoi est attendu. **{ $refresh }** dit où ça en est.
privacy-deleted = Tes données sur ce serveur ont été supprimées { $when }. Il reste des votes dont personne ne peut dire qu'ils sont à toi, et une empreinte à clé secrète grâce à laquelle Votive veille à ce que ça reste ainsi : tes prochains votes sont enregistrés sans ton ID ni ton nom et ne comptent pour personne.
privacy-deleted-more = Appuie sur **{ $button }** si tu veux que tes votes soient de nouveau à toi à partir de maintenant. Tu repars de zéro : ce qui a été supprimé le reste.
privacy-scope = Il s'agit de ce serveur seulement. Les messages déjà dans Discord, et les rôles que tu as, y restent.

privacy-kept-nothing = Votive n'a aucun vote de toi sur ce serveur.
privacy-kept = Voici ce que Votive garde sur toi sur ce serveur :
privacy-kept-votes = **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** pour { $listings ->
    [one] { $listings } fiche
   *[other] { $listings } fiches
} : ton ID, quand tu as voté, et combien de fois chaque jour, semaine et mois
privacy-kept-votes-last = **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** pour { $listings ->
    [one] { $listings } fiche
   *[other] { $listings } fiches
}, le dernier { $when } : ton ID, quand tu as voté, et combien de fois chaque jour, semaine et mois
privacy-kept-name = ton nom tel que le site l'a donné : { $name }
privacy-kept-no-name = pas de nom
privacy-kept-more = les rôles de récompense que tu as reçus, et ce que le site a envoyé, pendant 30 jours
privacy-hidden = Le **mode masqué** est actif ({ $when }) : tes votes comptent et donnent des rôles, mais pas de remerciement, pas de classement, pas de place dans le top, et ton nom n'est pas gardé.
privacy-can-hide = **{ $button }** : tes votes comptent et donnent des rôles, mais personne n'en sait rien : pas de remerciement, pas de classement, pas de place dans le top, pas de nom.
privacy-can-delete = **{ $button }** : ce qui est gardé est rendu anonyme, pour toujours.

privacy-ask-delete-title = Supprimer tes données sur ce serveur ?
privacy-ask-delete = **C'est irréversible.** Si tu continues, sur ce serveur :
privacy-ask-delete-goes = **disparaît** : ton ID et ton nom, de chaque vote ; tes totaux, ta place dans les classements, et tous les remerciements pas encore publiés ; ce que Votive sait de tes rôles de récompense ; ce que les sites ont envoyé.
privacy-ask-delete-stays = **reste** : combien il y a eu de votes et quand, sous un numéro aléatoire qui n'est pas le tien ; une empreinte de ton ID à clé secrète, par laquelle Votive reconnaît tes votes pour ne pas t'y associer. Tes prochains votes ne comptent pour personne, tant que tu ne dis pas le contraire ici. Les messages déjà dans Discord restent ; les rôles que tu as aussi, mais Votive ne t'en donne pas de nouveaux. Ce que des admins ont écrit comme raison d'une correction reste tel quel.
privacy-ask-delete-copies = Les copies que l'équipe du bot a faites, comme les sauvegardes, gardent l'ancien état jusqu'à leur destruction.

privacy-said-hidden = ✅ C'est fait : le mode masqué est actif. Les noms qui étaient gardés de toi sont en cours d'effacement.
privacy-said-shown = ✅ C'est fait : tes votes sont de nouveau visibles, et le prochain est remercié là où ce serveur remercie.
privacy-said-deleting = ✅ Tes données sont en cours de suppression.
privacy-said-counted = ✅ C'est fait : tes votes comptent de nouveau à partir de maintenant.
privacy-said-busy = ⏳ Ce que tu as demandé avant est encore en cours. Réessaie dans une minute.
privacy-said-already = C'est déjà le cas.

privacy-data = Voici tout ce que Votive garde sur toi sur ce serveur, avec { $entries ->
    [one] { $entries } vote ou correction
   *[other] { $entries } votes et corrections
}.
privacy-data-left-out = Discord accepte des fichiers de 10 Mio au plus : { $left_out ->
    [one] { $left_out } entrée plus ancienne n'a pas tenu
   *[other] { $left_out } entrées plus anciennes n'ont pas tenu
} ; l'équipe du bot peut te donner le reste.

privacy-keeps-to-themselves = { $who } garde ses votes pour soi.
privacy-own-deleted = Tes données sur ce serveur ont été supprimées, et tes prochains votes ne comptent pour personne. `/confidentialité` change ça.
privacy-only-you = Mode masqué sur ce serveur : personne d'autre ne voit ceci. /confidentialité

privacy-not-the-owner = Seule la personne propriétaire de ce serveur peut tout supprimer. Rien n'a été supprimé. `/confidentialité` montre ce que tu peux faire de tes propres données.
privacy-wrong-name = Ce n'est pas le nom de ce serveur, donc rien n'a été supprimé. Appuie à nouveau sur le bouton, et tape le nom tel qu'il est écrit en haut de la liste des salons.
privacy-nothing-of-server = Votive ne garde rien de ce serveur, il n'y avait donc rien à supprimer.
privacy-cannot-ask = Discord n'a pas répondu quand j'ai demandé à qui appartient ce serveur, donc rien n'a été supprimé. Réessaie dans une minute.
privacy-ask-server-title = Supprimer tout de ce serveur ?
privacy-ask-server = **C'est irréversible.** Si tu continues, tout ce que Votive garde de **{ $name }** disparaît : tous les votes de tous les membres, totaux et classements, fiches et leurs jetons, règles de récompense, réglages, et ce que les membres ont demandé avec `/confidentialité`. Les sites sont refusés tout de suite : leurs jetons s'arrêtent.
privacy-ask-server-stays = Les messages déjà dans Discord restent, les rôles aussi. Le bot reste également ; `/configurer` permet de recommencer. Les copies que l'équipe du bot a faites, comme les sauvegardes, gardent l'ancien état jusqu'à leur destruction.
privacy-ask-server-type = Pour continuer, tape le nom du serveur dans le formulaire que le bouton ouvre.
privacy-server-deleted-title = Supprimé
privacy-server-deleted = ✅ Tout ce que Votive gardait de ce serveur est supprimé. Les jetons collés sur des sites ne marchent plus. `/configurer` permet de recommencer quand tu veux.
privacy-server-being-deleted = ✅ Tout ce que Votive garde de ce serveur est en cours de suppression ; pour un grand serveur, ça prend quelques minutes. Plus aucun vote n'est reçu : les jetons collés sur des sites ne marchent plus. Quand ce sera fini, `/configurer` permettra de recommencer.
