reminders-title = Tu peux voter à nouveau !
reminders-one = { $listing } attend ton prochain vote avec impatience.
reminders-many = Tes prochains votes sont attendus ici :
reminders-no-page = `/voter` sur le serveur montre comment y aller.
reminders-why = Tu as demandé ce rappel sur { $server }. `/rappels` permet d'y régler des heures calmes.

reminders-label-me = Me rappeler
reminders-label-stop = Arrêter les rappels
reminders-label-on = Activer
reminders-label-off = Désactiver
reminders-label-quiet = Heures calmes
reminders-label-no-quiet = Pas d'heures calmes
reminders-label-show = Actualiser

reminders-card = Tes rappels
reminders-never = 🔕 Tu n'as pas de rappels. Active-les, et tu reçois un message privé quand tu peux revoter : un à chaque fois, aucun si tu as déjà voté, et un bouton dedans les arrête.
reminders-off = 🔕 Tes rappels sont désactivés. Réactive-les quand tu veux.
reminders-closed = ⚠️ Tes rappels se sont arrêtés, car Discord n'a pas laissé passer mon message privé. Autorise les messages privés des membres de ce serveur dans ses paramètres de confidentialité, puis réactive-les avec `/rappels`.
reminders-on = 🔔 Tu reçois un message privé quand tu peux revoter.
reminders-on-in-channel = 🔔 Je te mentionne dans { $channel } quand tu peux revoter, car Discord ne laisse pas passer mes messages privés. Pour les recevoir de nouveau, autorise-les dans les paramètres de confidentialité de ce serveur, puis désactive et réactive les rappels.
reminders-server-off = ⚠️ Les rappels sont désactivés pour ce serveur, donc personne n'en reçoit. Une personne qui le gère peut les activer dans `/paramètres afficher`.
reminders-quiet = 🌙 Heures calmes : de { $from } à { $until } dans **{ $zone }**. Ce qui tombe pendant arrive quand elles sont finies.
reminders-quiet-none = 🌙 Heures calmes : aucune
reminders-due = **À venir**
reminders-due-at = { $listing } : { $when }
reminders-due-none = Rien à venir : vote, et tu auras un rappel quand tu pourras revoter. `/voter` montre où.

reminders-done-on = ✅ C'est fait : tu auras un rappel quand tu pourras revoter.
reminders-done-off = ✅ Arrêté : tu ne reçois plus de rappels de ce serveur. Tu changes d'avis ? Réactive-les ci-dessous.
reminders-done-quiet = ✅ Tes heures calmes sont réglées.
reminders-done-no-quiet = ✅ Tu n'as plus d'heures calmes.
reminders-deleted = Les votes ne sont pas enregistrés à ton nom sur ce serveur, car tu as fait supprimer tes données : personne ne sait donc quand tu peux revoter. `/confidentialité` fait recompter tes votes ; redemande-moi ensuite.
reminders-not-yours = Seule la personne à qui ce rappel s'adresse peut l'arrêter. `/rappels` sur le serveur montre les tiens.

reminders-form-title = Heures calmes
reminders-form-from = De
reminders-form-until = À
reminders-form-zone = Ton fuseau horaire
reminders-form-time-placeholder = Par exemple 22:00 ou 10 pm
reminders-form-zone-placeholder = Un nom comme Europe/Paris, ou une ville
reminders-bad-time = ⚠️ « { $typed } » n'est pas une heure : écris-la comme `22:00` ou `10 pm`. Rien n'a été modifié.
reminders-same-times = ⚠️ Les heures calmes ne peuvent pas commencer et finir en même temps. Rien n'a été modifié.
reminders-bad-zone = ⚠️ Je ne connais pas ce fuseau horaire. Tu voulais dire `{ $nearest }` ? Rien n'a été modifié.

reminders-settings-label = Rappels
reminders-settings-off = Rappels : désactivés
reminders-settings-direct = Rappels : par message privé, pour les membres qui le demandent
reminders-settings-channel = Rappels : par message privé, pour les membres qui le demandent, ou dans { $channel }
reminders-ask = Les membres peuvent demander un rappel quand revoter devient possible : avec un bouton sous les remerciements, ou avec `/rappels`. Le rappel arrive en message privé. Si les messages privés d'un membre sont fermés, on peut le mentionner dans un salon à la place ; personne d'autre n'est mentionné.
reminders-choose-channel = Salon pour les messages privés fermés
reminders-settings-label-on = Activer les rappels
reminders-settings-label-off = Désactiver les rappels
reminders-settings-label-direct = Messages privés seulement
reminders-settings-on = ✅ Les membres peuvent avoir des rappels. Le bouton sera sous les prochains remerciements.
reminders-settings-none = ✅ Plus personne n'a de rappels ici. Les membres qui en avaient demandé en auront à nouveau si tu les réactives.
reminders-settings-in = ✅ Les membres dont les messages privés sont fermés ont leurs rappels dans { $channel }, où eux seuls sont mentionnés.
reminders-settings-nowhere = ✅ Les membres ont leurs rappels par message privé seulement.
