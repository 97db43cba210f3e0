setup-bad-bot-id = L'option `id_bot` doit être l'ID d'application du bot : un nombre entier de 17 à 19 chiffres. Dans le portail développeur de Discord, il est sur la page de l'application, sous *General Information*.
setup-bad-vote-url = L'option `url_de_vote` doit être une adresse web complète de 512 caractères au plus, par exemple `https://example.org/vote`.
setup-bad-page = La page de vote doit être une adresse web complète de 512 caractères au plus, par exemple `https://example.org/vote`. Rien n'a été modifié.

setup-form-page-title = Page de vote
setup-form-page-label = Où vote-t-on ?
setup-form-page-placeholder = https://… – laisse vide pour n'en montrer aucune

setup-role-name = A voté

setup-subject-server = le serveur **{ $name }**
setup-subject-this-server = **ce serveur**
setup-subject-bot = le bot **{ $name }** ({ $id })
setup-subject-bot-id = le bot **{ $id }**

setup-label-channel = Salon
setup-label-alarms = Salon d'alertes
setup-label-no-alarms = Pas d'alertes
setup-label-roles = Rôles
setup-label-vote-page = Page de vote
setup-label-new-token = Nouveau jeton
setup-label-sample = Exemple de remerciement
setup-label-pause = Mettre en pause
setup-label-resume = Reprendre
setup-label-remove = Retirer…
setup-label-remove-now = Retirer cette fiche
setup-label-add-server = Ajouter aussi ce serveur
setup-label-refresh = Actualiser
setup-label-check = Vérifier
setup-label-back = Retour
setup-label-skip = Passer
setup-label-nowhere = Nulle part
setup-label-new-role = Créer un rôle « { $name } »
setup-label-replace = Remplacer
setup-label-revoke = Révoquer maintenant

setup-menu-channel = Salon des remerciements
setup-menu-alarms = Salon d'alertes
setup-menu-role = Ajouter un rôle de récompense
setup-menu-drop-roles = Retirer des rôles de récompense

setup-ask-token = **Créer un nouveau jeton ?**
setup-ask-token-replace = **{ $button }** : l'ancien jeton marche encore une heure après le premier envoi avec le nouveau, sept jours au plus. Rien ne se perd pendant que tu colles le nouveau.
setup-ask-token-revoke = **{ $button }** : les anciens jetons s'arrêtent tout de suite. Choisis ça si quelqu'un d'autre peut les connaître ; tant que le nouveau n'est pas collé, les votes sont rejetés.
setup-ask-remove = **Retirer cette fiche ?**
setup-ask-remove-how = Ses jetons s'arrêtent tout de suite, donc les prochains votes sont rejetés. Les remerciements encore en attente ne sont pas envoyés. Les votes déjà reçus continuent de compter pour le serveur. Les rôles donnés pour cette fiche seule sont retirés ; ceux donnés pour les votes du serveur restent. Un classement en direct et un objectif qui ne comptent que ses votes disparaissent. La configurer à nouveau ramène ses votes, avec un nouveau jeton.
setup-removed = Cette fiche est retirée. Ses jetons ne marchent plus ; ses votes continuent de compter. Retire aussi le webhook du tableau de bord du site. `/configurer` la remet en place.
setup-ask-first-channel = **Où remercier pour les votes ?** Choisis un salon.
setup-ask-first-role = **Quel rôle pour un premier vote ?** Choisis-en un, ou laisse-moi en créer un.
setup-ask-first-later = Ce que tu passes peut être choisi plus tard avec `/configurer`.
setup-ask-channel = **Où remercier pour les votes ?**
setup-ask-channel-nowhere = Si tu choisis *Nulle part*, les votes qui attendent encore leur remerciement n'en auront pas.
setup-ask-alarms = **Où te prévenir quand quelque chose ne va pas ?**
setup-ask-alarms-how = De préférence dans un salon que seule l'équipe voit. J'y écris quand les votes n'arrivent plus ou sont illisibles, quand Discord refuse durablement un salon ou un rôle, et quand le premier vote d'une fiche est arrivé. Personne n'est mentionné.
setup-ask-roles = **Rôles de récompense**
setup-ask-roles-how = Un rôle que tu ajoutes est donné dès le premier vote, aussi aux personnes qui ont déjà voté. En retirer un le reprend à celles qui l'ont reçu de moi.

setup-made = Votive reçoit maintenant ses votes. Dans le tableau de bord de { $site }, ouvre les réglages du webhook de cette fiche et colle les deux :
setup-made-then = Enregistre, puis appuie sur **Send Test Webhook**. `/configurer` montre si le test est arrivé.
setup-made-secret = Le jeton n'est montré que maintenant et qu'à toi. Garde-le pour toi ; s'il se perd, `/configurer` en crée un nouveau.
setup-replaced = Voici un nouveau jeton. Colle-le dans le tableau de bord de { $site } à la place de l'ancien :
setup-replaced-then = L'ancien jeton marche encore une heure après le premier envoi avec le nouveau, sept jours au plus : aucun vote ne se perd entre-temps. Appuie sur **Send Test Webhook** quand tu l'as collé.
setup-revoked = Voici un nouveau jeton ; les anciens ne marchent plus. Tant que tu ne l'as pas collé dans le tableau de bord de { $site }, les votes sont rejetés :
setup-revoked-then = Appuie sur **Send Test Webhook** quand tu l'as collé.
setup-secret = Le jeton n'est montré que maintenant et qu'à toi.
setup-address = URL du webhook : `{ $address }`
setup-address-unknown = URL du webhook : pas encore connue ; elle finira par `{ $path }`
setup-address-not-set = URL du webhook : non réglée par l'équipe du bot
setup-token = Jeton : `{ $token }`

setup-said-channel = ✅ Je remercie pour les votes dans { $channel }.
setup-said-alarms = ✅ Si quelque chose ne va pas, je le dis dans { $channel }. Personne n'est mentionné.
setup-said-role = ✅ { $role } est donné dès le premier vote, aussi aux personnes qui ont déjà voté.
setup-said-new-role = ✅ Le rôle { $role } est créé. Il est donné dès le premier vote et ne permet rien de particulier ; couleur et nom sont à toi.
setup-said-dropped = ✅ Plus donné pour des votes : { $roles }. Les personnes qui l'ont reçu de moi le perdent.
setup-said-no-alarms = ✅ Plus aucune alerte n'est publiée. `/configurer` et `/diagnostic` montrent ce qui ne va pas.
setup-said-no-channel = ✅ Plus aucun salon pour les remerciements. Les votes comptent quand même.
setup-said-page = ✅ La page de vote est enregistrée.
setup-said-no-page = ✅ `/voter` ne montre plus de page pour cette fiche.
setup-said-paused = ⏸️ En pause : les votes comptent, mais il n'y a ni remerciement ni rôle.
setup-said-resumed = ▶️ Reprise : les rôles gagnés entre-temps sont donnés maintenant ; pas de remerciement en retard.
setup-said-sample = ✅ Un exemple de remerciement part vers le salon. S'il n'apparaît pas, regarde ici pourquoi.
setup-said-sample-waits = Un exemple de remerciement attend déjà d'être publié.
setup-said-sample-nowhere = Il n'y a pas de salon des remerciements pour un exemple. Choisis-en un d'abord.
setup-said-role-not-allowed = ⚠️ Je n'ai pas pu créer de rôle : il me manque la permission **Gérer les rôles**. Paramètres du serveur → Rôles → rôle de Votive → Permissions → autorise **Gérer les rôles**, ou choisis un rôle existant.
setup-said-too-many-roles = ⚠️ Je n'ai pas pu créer de rôle : le serveur en a autant que Discord en permet. Choisis un rôle existant.
setup-said-role-unknown = ⚠️ Discord n'a pas dit si le rôle a été créé. Regarde dans Paramètres du serveur → Rôles : si **{ $name }** y est, choisis-le ici ; sinon, réessaie.
setup-said-role-later = ⚠️ Impossible de demander à Discord de créer un rôle pour l'instant. Réessaie dans quelques minutes, ou choisis un rôle existant.

setup-permission-view = Voir le salon
setup-permission-send = Envoyer des messages
setup-permission-embed = Intégrer des liens
setup-permission-history = Voir les anciens messages

setup-to-be-mended = **À réparer**
setup-not-in-server = Le bot de Votive n'est pas membre de ce serveur, seules ses commandes y sont. Réinvite-le avec le scope `bot` ; d'ici là, il ne peut y avoir ni remerciement ni rôle.
setup-unchecked = Impossible d'interroger Discord pour l'instant : les permissions du salon et des rôles ne sont **pas vérifiées**. Tes choix sont gardés. Relance `/configurer` dans quelques minutes pour voir si ça marchera.
setup-no-address = Il n'y a pas encore d'adresse à coller : l'équipe du bot doit définir `PUBLIC_URL` (par exemple `https://votes.example.org`) et le redémarrer. Relance ensuite `/configurer`.

setup-cannot-thank = Je ne peux pas remercier dans { $channel } : il m'y manque **{ $permission }**. Modifier le salon → Permissions → ajoute le rôle de Votive → autorise **{ $permission }**.
setup-cannot-alarm = Je ne peux pas publier d'alertes dans { $channel } : il m'y manque **{ $permission }**. Modifier le salon → Permissions → ajoute le rôle de Votive → autorise **{ $permission }**.
setup-cannot-announce = Je ne peux pas annoncer de résultats dans { $channel } : il m'y manque **{ $permission }**. Modifier le salon → Permissions → ajoute le rôle de Votive → autorise **{ $permission }**.
setup-cannot-remind = Je ne peux pas envoyer de rappels dans { $channel } : il m'y manque **{ $permission }**. Modifier le salon → Permissions → ajoute le rôle de Votive → autorise **{ $permission }**.
setup-cannot-board = Je ne peux pas tenir à jour le classement en direct dans { $channel } : il m'y manque **{ $permission }**. Modifier le salon → Permissions → ajoute le rôle de Votive → autorise **{ $permission }**.
setup-cannot-goal = Je ne peux pas afficher l'objectif dans { $channel } : il m'y manque **{ $permission }**. Modifier le salon → Permissions → ajoute le rôle de Votive → autorise **{ $permission }**.
setup-gone-for-thanks = Le salon { $channel } n'existe plus sur ce serveur, donc je ne peux pas y remercier. Choisis un autre salon.
setup-gone-for-alarms = Le salon { $channel } n'existe plus sur ce serveur, donc je ne peux pas y publier d'alertes. Choisis un autre salon.
setup-gone-for-results = Le salon { $channel } n'existe plus sur ce serveur, donc je ne peux pas y annoncer de résultats. Choisis un autre salon.
setup-gone-for-reminders = Le salon { $channel } n'existe plus sur ce serveur, donc je ne peux pas y envoyer de rappels. Choisis un autre salon.
setup-gone-for-board = Le salon { $channel } n'existe plus sur ce serveur, donc je ne peux pas y tenir le classement en direct. Déplace-le avec `/classement-en-direct déplacer`.
setup-gone-for-goal = Le salon { $channel } n'existe plus sur ce serveur, donc je ne peux pas y afficher l'objectif. Déplace-le avec `/objectif afficher`.
setup-no-text-channel = { $channel } n'est ni un salon textuel ni un salon d'annonces. Choisis-en un qui le soit.
setup-post-unexplained = Discord refuse mes messages dans { $channel } sans dire pourquoi. Vérifie mes permissions là-bas, ou choisis un autre salon.
setup-post-refused = La publication dans { $channel } a été refusée. Vérifie mes permissions là-bas.

setup-give-not-allowed = Je ne peux pas donner { $role } : il me manque la permission **Gérer les rôles**. Paramètres du serveur → Rôles → rôle de Votive → Permissions → autorise **Gérer les rôles**.
setup-give-too-high = Je ne peux pas donner { $role } : il n'est pas en dessous de mon propre rôle. Paramètres du serveur → Rôles → fais glisser le rôle de Votive au-dessus de { $role }.
setup-give-managed = { $role } appartient à un bot, une intégration ou un abonnement, donc Discord ne laisse personne le donner. Choisis un autre rôle.
setup-give-gone = Le rôle { $role } n'existe plus. Choisis un autre rôle.
setup-give-everyone = Tout le monde a déjà `@everyone`. Choisis un autre rôle.
setup-give-refused-code = Discord a refusé que je donne { $role }, avec le code { $code }. Vérifie **Gérer les rôles** et l'ordre des rôles.
setup-give-refused-on-the-way = Donner { $role } a été refusé en chemin vers Discord. Vérifie **Gérer les rôles** et l'ordre des rôles.
setup-give-refused = Donner { $role } a été refusé. Vérifie **Gérer les rôles** et l'ordre des rôles.

setup-take-not-allowed = Je ne peux pas retirer { $role } là où il n'est plus mérité : il me manque la permission **Gérer les rôles**. Paramètres du serveur → Rôles → rôle de Votive → Permissions → autorise **Gérer les rôles**.
setup-take-too-high = Je ne peux pas retirer { $role } là où il n'est plus mérité : il n'est pas en dessous de mon propre rôle. Paramètres du serveur → Rôles → fais glisser le rôle de Votive au-dessus de { $role }.
setup-take-not-let = Je ne peux pas retirer { $role } là où il n'est plus mérité : Discord ne me laisse pas faire.
setup-take-refused-code = Discord a refusé que je retire { $role }, avec le code { $code }. Vérifie **Gérer les rôles** et l'ordre des rôles.
setup-take-refused-on-the-way = Retirer { $role } a été refusé en chemin vers Discord. Vérifie **Gérer les rôles** et l'ordre des rôles.
setup-take-refused = Retirer { $role } a été refusé. Vérifie **Gérer les rôles** et l'ordre des rôles.

setup-reach-not-in-server = Aucun rôle ne peut être donné : le bot de Votive n'est pas membre de ce serveur. Réinvite-le avec le scope `bot` ; il reprendra alors tout seul.
setup-reach-no-access = Aucun rôle ne peut être donné : Discord ne me laisse pas accéder aux membres de ce serveur. Regarde si le bot de Votive est encore membre de ce serveur ; sinon, réinvite-le avec le scope `bot`.
setup-reach-two-factor = Aucun rôle ne peut être donné : ce serveur exige l'authentification à deux facteurs pour la modération, et elle n'est pas activée sur le compte propriétaire de ce bot. Il faut l'y activer, ou bien : Paramètres du serveur → Configuration de la sécurité → désactive cette exigence.
setup-reach-on-the-way = Aucun rôle ne peut être donné : quelque chose me rejette en chemin vers Discord. L'équipe du bot doit vérifier sa connexion.
setup-reach-code = Aucun rôle ne peut être donné : Discord refuse de me montrer les membres de ce serveur, avec le code { $code }.
setup-reach-refused = Donner des rôles a été refusé sur tout le serveur. Regarde si le bot de Votive en est membre.

setup-paused = ⏸️ Mise en pause { $when } : les votes comptent, mais il n'y a ni remerciement ni rôle.
setup-page-none = Page de vote : non renseignée ; `/voter` ne peut pas la montrer
setup-roles-none = Rôles : aucun
setup-roles = Rôles :
setup-more = … et { $more } de plus

setup-title-token = **Jeton**
setup-token-unused = créé { $made }, jamais utilisé
setup-token-unused-ends = créé { $made }, jamais utilisé, prend fin { $end }
setup-token-used = créé { $made }, première utilisation { $used }
setup-token-used-ends = créé { $made }, première utilisation { $used }, prend fin { $end }
setup-token-none = ⚠️ aucun : les votes sont rejetés tant que tu n'en crées pas un nouveau.
setup-token-old-in-use = ⚠️ Seul l'ancien jeton est utilisé.
setup-token-none-in-use = ⚠️ Aucun jeton n'a encore été utilisé.
setup-token-paste = Colle le nouveau dans le tableau de bord de { $site } avant que l'ancien prenne fin.
setup-token-paste-until = Colle le nouveau dans le tableau de bord de { $site } avant que l'ancien prenne fin, { $end }.

setup-title-deliveries = **Envois**
setup-vote-none = Pas de vote jusqu'ici.
setup-vote-last = Dernier vote { $when }.
setup-test-none = Pas d'envoi de test jusqu'ici : appuie sur **Send Test Webhook** dans le tableau de bord.
setup-test-good = Le dernier envoi de test est arrivé { $when } et était en ordre.
setup-test-odd = Le dernier envoi de test est arrivé { $when }. Ce qui était étrange :
setup-odd-no-listing = Il ne nomme aucune fiche. Un vote le doit ; un test, pas forcément.
setup-odd-other-listing = ⚠️ Il nomme une autre fiche que celle-ci, et de tels votes sont refusés : chaque fiche a son propre jeton.
setup-odd-no-voter = Il ne dit pas qui vote. Un vote le doit ; un test, pas forcément.
setup-ended-token = ⚠️ { $count ->
    [one] { $count } envoi a été rejeté à cause d'un jeton qui n'est plus valable, le dernier { $when }.
   *[other] { $count } envois ont été rejetés à cause d'un jeton qui n'est plus valable, le dernier { $when }.
} Colle le jeton le plus récent dans le tableau de bord de { $site }.
setup-wrong-token = ⚠️ Quelqu'un a envoyé quelque chose avec un mauvais jeton pour cette fiche : { $count ->
    [one] { $count } envoi a été rejeté, le dernier { $when }.
   *[other] { $count } envois ont été rejetés, le dernier { $when }.
} Si c'est { $site }, le jeton dans son tableau de bord n'est pas celui de cette fiche : crée-en un nouveau et colle-le là-bas.
setup-wrong-token-often = ⚠️ Quelqu'un continue d'envoyer avec un mauvais jeton pour cette fiche : { $count ->
    [one] { $count } envoi a été rejeté, le dernier { $when }.
   *[other] { $count } envois ont été rejetés, le dernier { $when }.
} Si c'est { $site }, le jeton dans son tableau de bord n'est pas celui de cette fiche : crée-en un nouveau et colle-le là-bas.
setup-kept = ⚠️ { $count ->
    [one] { $count } envoi n'a pas pu être lu et est gardé 30 jours.
   *[other] { $count } envois n'ont pas pu être lus et sont gardés 30 jours.
} Le dernier est arrivé { $when }. { $why } L'équipe du bot peut les faire relire : `votive replay`.
setup-why-not-json = Ce n'était pas du JSON.
setup-why-missing = Il y manquait `{ $field }`.
setup-why-unusable = Son champ `{ $field }` était inutilisable.
setup-why-other-listing = Il était pour une autre fiche que celle de son jeton.
setup-why-unknown = Il n'a pas été compris.

setup-title-waiting = **En attente**
setup-waiting-thanks = ⏳ { $count ->
    [one] { $count } remerciement à publier, le plus ancien pour un vote arrivé { $when } : { $why }
   *[other] { $count } remerciements à publier, le plus ancien pour un vote arrivé { $when } : { $why }
}
setup-wait-on-the-way = en route.
setup-wait-pause = en attente de la fin de la pause.
setup-wait-refused = Discord refuse le salon, voir ci-dessous.
setup-wait-put-off = Discord a demandé d'attendre ou n'était pas joignable ; nouvel essai { $next }.
setup-wait-unanswered = Discord n'a pas dit si le dernier message a été publié ; nouvelle demande { $next }.
setup-waiting-roles = ⏳ { $count ->
    [one] Rôles de { $count } membre à vérifier, prochaine fois { $next }.
   *[other] Rôles de { $count } membres à vérifier, prochaine fois { $next }.
}
setup-waiting-absent = ⏳ { $count ->
    [one] { $count } personne a gagné un rôle mais n'est pas sur ce serveur : elle le recevra en le rejoignant.
   *[other] { $count } personnes ont gagné un rôle mais ne sont pas sur ce serveur : elles le recevront en le rejoignant.
}

setup-title-refused = **Refusé par Discord**
setup-refused-since = Premier refus { $since } ; nouvel essai { $next }.
setup-unknown-sends = ❔ { $count ->
    [one] Pour { $count } message de ce serveur, Discord n'a pas dit s'il a été publié ; il n'est pas renvoyé.
   *[other] Pour { $count } messages de ce serveur, Discord n'a pas dit s'ils ont été publiés ; ils ne sont pas renvoyés.
}
setup-refused-sends = 🚫 { $count ->
    [one] { $count } remerciement de ce serveur a été abandonné, car Discord ne l'a pas accepté (son erreur { $code }).
   *[other] { $count } remerciements de ce serveur ont été abandonnés, car Discord ne les a pas acceptés (son erreur { $code }).
} Les votes comptent quand même.

setup-live-waiting = 👀 J'attends le test ou le premier vote. Ce message change tout seul quand il arrive.
setup-live-stopped = 💤 Je ne guette plus ici le test ou le premier vote. Appuie sur **{ $button }** pour voir s'il est arrivé.
setup-live-test = ✅ **Le test est arrivé.** Les votes seront comptés.
setup-live-vote = ✅ **Le premier vote est arrivé** et il est compté.
setup-live-wrong-token = ❌ Un envoi est arrivé avec un mauvais jeton pour cette fiche. S'il vient de toi, recolle le jeton en entier dans le tableau de bord de { $site }. J'attends toujours.
setup-live-ended-token = ❌ Un envoi est arrivé avec un ancien jeton qui n'est plus valable. Colle le plus récent dans le tableau de bord de { $site }. J'attends toujours.
setup-live-other-listing = ❌ Un envoi est arrivé avec ce jeton pour une autre fiche. Dans le tableau de bord de { $site }, colle-le à cette fiche-ci. J'attends toujours.
setup-live-unreadable = ❌ Un envoi illisible est arrivé ; il est gardé. { $why } J'attends toujours.
