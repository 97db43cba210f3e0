settings-zone-title = Fuseau horaire
settings-zone-label = Dans quel fuseau les jours commencent-ils ?
settings-zone-placeholder = Un nom comme Europe/Paris, ou une ville
settings-cooldown-title = Délai entre deux votes
settings-cooldown-label = Combien de temps avant le prochain vote ?
settings-cooldown-placeholder = Par exemple 12h, 90m ou 1d
settings-cooldown-bad = Le délai entre deux votes doit être compris entre 1 minute et 31 jours, par exemple `12h`, `90m` ou `1d 12h`. Rien n'a été modifié.
settings-grace-title = Séries
settings-grace-label = Délai dès que le prochain vote est possible
settings-grace-placeholder = De 0 à 7 jours, par exemple 1d ou 12h
settings-grace-bad = Une série peut être gardée de 0 minute à 7 jours une fois le prochain vote possible, par exemple `1d` ou `12h`. Rien n'a été modifié.

settings-label-grace = Séries
settings-label-zone = Fuseau horaire
settings-label-cooldown = Délai entre deux votes
settings-label-all = Tous les paramètres
settings-choose-listing = Modifier une fiche

settings-server = **Ce serveur**
settings-zone = Fuseau horaire : **{ $zone }** (heure locale : { $local })
settings-zone-next = Fuseau horaire : **{ $zone }** (heure locale : { $local }) ; modifiable à nouveau { $when }
settings-language = Langue de ce que tout le monde voit : **{ $language }**
settings-results-none = Résultats : non annoncés
settings-results = Résultats : à la fin de { $periods } dans { $channel }
settings-alarms = Alertes : { $channel }
settings-grace = Séries : gardées { $span } une fois le prochain vote possible
settings-roles-all = Rôles pour les votes de toutes les fiches réunies : { $roles }
settings-no-listing = Aucune fiche n'est encore configurée : fais-le avec `/configurer`. `/paramètres fuseau` change le fuseau horaire.
settings-more = { $more ->
    [one] … et { $more } de plus : choisis-la ci-dessous pour la voir.
   *[other] … et { $more } de plus : choisis-en une ci-dessous pour la voir.
}
settings-paused = ⏸️ Mise en pause { $when }
settings-thanks = Remerciements : { $channel }
settings-thanks-own = Remerciements : { $channel }, rédigés par vous
settings-page = Page de vote : { $page }
settings-page-none = Page de vote : non renseignée
settings-cooldown = Délai entre deux votes : { $span }, quand le site ne précise rien
settings-history = Votes jamais reçus : comptés
settings-history-off = Votes jamais reçus : non comptés ; `/paramètres récupération` permet de changer cela
settings-roles = Rôles pour les votes de cette fiche : { $roles }

settings-zone-changed = ✅ Les jours de ce serveur commencent désormais à minuit à l'heure de **{ $zone }** (heure locale : { $local }). Ça vaut pour les votes à venir ; les précédents restent au jour où ils ont été comptés. Tu pourras changer de fuseau à nouveau { $when }.
settings-zone-same = Le fuseau horaire est déjà **{ $zone }** (heure locale : { $local }).
settings-zone-too-soon = ⚠️ Le fuseau horaire reste **{ $zone }** pour l'instant : on ne peut le changer qu'une fois par jour, prochaine possibilité { $when } ({ $date }).
settings-zone-unknown = ⚠️ Je ne connais pas ce fuseau horaire. Tu voulais dire `{ $nearest }` ? `/paramètres fuseau` propose des noms et des villes quand tu écris. Rien n'a été modifié.
settings-cooldown-set = ✅ Après un vote, le suivant est possible { $span } plus tard, quand le site ne précise rien d'autre.
settings-grace-set = ✅ Une série est gardée si le vote arrive au plus tard { $span } après être redevenu possible. Ça vaut pour les votes à venir.
settings-language-set = ✅ Ce que tout le monde voit ici est désormais en français. Les réponses qu'un seul membre voit sont dans la langue de son Discord.

settings-freezes-title = Gels de série
settings-freezes-label = Pour combien de votes ? 0 : aucun
settings-freezes-placeholder = De 1 à 100, par exemple 10 ; 0 les désactive
settings-freezes-bad = Un gel de série peut valoir de 1 à 100 votes ; 0 les désactive. Rien n'a été changé.
settings-label-freezes = Gels de série
settings-freezes = { $votes ->
    [one] Gels de série : un par vote
   *[other] Gels de série : un tous les { $votes } votes
}, { $most } en réserve au plus
settings-freezes-set = ✅ { $votes ->
    [one] Chaque vote rapporte
   *[other] Tous les { $votes } votes, on gagne
} un gel de série ; chaque membre en garde { $most } au plus. Une série qui se briserait est gardée encore aussi longtemps qu'après le dernier vote. Ça vaut pour les votes à venir.
settings-freezes-off = ✅ Plus aucun gel de série n'est gagné ni utilisé. Ceux que les membres ont en réserve reviendront si tu les réactives.
