errors-ours = Quelque chose s'est mal passé de notre côté. Réessaie ; si ça continue, donne la référence `{ $reference }` à l'équipe du bot.
errors-busy = Votive a trop à faire pour chercher ça maintenant. Réessaie dans une minute ; si ça continue, donne la référence `{ $reference }` à l'équipe du bot.
errors-servers-only = Ça ne marche que sur un serveur. Essaie là-bas.
errors-button-out-of-date = Ce bouton n'est plus à jour. Relance la commande pour en avoir un nouveau.
errors-press-again = L'ouverture a pris trop de temps. Clique à nouveau sur le bouton.
errors-command-out-of-date = Cette commande a changé. Recharge Discord (Ctrl+R, ou redémarre l'appli) et relance-la.
errors-option-unusable = Une des options ne convient pas telle quelle. Vérifie-les et relance la commande.
errors-no-such-listing = Cette fiche n'existe pas sur ce serveur. Choisis-en une dans la liste qui apparaît quand tu écris.
errors-being-deleted = Ce que Votive avait sur ce serveur est en cours de suppression, parce que le bot en était absent depuis 30 jours ou que la personne propriétaire du serveur l'a demandé. Réessaie dans une minute ; ensuite, toute personne qui gère ce serveur pourra le reconfigurer avec `/configurer`.
errors-which-listing = Ce serveur a plusieurs fiches. Précise laquelle avec l'option `fiche` : une liste apparaît quand tu écris.
errors-nothing-set-up = Aucune fiche n'est encore configurée ici, il n'y a donc pas de votes à modifier. `/configurer` permet d'en créer une.
errors-not-allowed = Il te faut la permission **Gérer le serveur** pour ça. Une personne qui l'a peut aussi t'autoriser à utiliser `/{ $command }` : dans les paramètres du serveur, sous « Intégrations », pour ce bot.
errors-not-known-to-be-allowed = Impossible de demander à Discord pour l'instant si ce serveur te permet d'utiliser `/{ $command }`, donc rien n'a été fait. Réessaie dans une minute.
errors-you-need = { $count ->
    [0] Tu n'as pas les permissions nécessaires pour cette commande.
    [one] Il te faut la permission { $permissions } pour cette commande. Demande à quelqu'un qui gère ce serveur.
   *[other] Il te faut les permissions { $permissions } pour cette commande. Demande à quelqu'un qui gère ce serveur.
}
errors-bot-needs = { $count ->
    [0] Le bot n'a pas les permissions nécessaires pour cette commande.
    [one] Le bot a besoin de la permission { $permissions } pour ça. Toute personne ayant « Gérer le serveur » peut la lui donner dans les paramètres du serveur, sous « Rôles ».
   *[other] Le bot a besoin des permissions { $permissions } pour ça. Toute personne ayant « Gérer le serveur » peut les lui donner dans les paramètres du serveur, sous « Rôles ».
}
