help-title = Ce que je fais ici
help-about = On vote pour ce serveur, ou pour ses bots, sur des sites de classement. Je compte chaque vote, je dis merci et je donne les rôles que rapportent les votes.

help-title-everybody = Pour tout le monde
help-vote = `/voter` – où voter, et quand tu pourras revoter
help-votes = `/votes` – tes votes, ton rang, ta série, ou ceux de quelqu'un
help-leaderboard = `/classement` – qui vote le plus, maintenant et par le passé
help-stats = `/statistiques` – l'arrivée des votes au fil du temps, en image
help-remind = `/rappels` – un message quand tu peux revoter
help-privacy = `/confidentialité` – ce qui est gardé sur toi ; le masquer, le supprimer

help-title-owners = Pour l'équipe du serveur
help-setup = `/configurer` – faire arriver les votes ici, choisir salon et rôles
help-settings = `/paramètres` – tout ce qui est réglé, et comment le modifier
help-doctor = `/diagnostic` – ce qui marche, ce qui cloche, et comment réparer
help-explain = `/expliquer` – d'où viennent les votes et rôles d'un membre
help-rewards = `/récompenses` – les rôles que rapportent les votes
help-thanks = `/remerciements` – des remerciements rédigés par vous
help-live = `/classement-en-direct`, `/objectif` – à suivre et à atteindre ensemble
help-ledger = `/registre` – corriger, importer, exporter des votes ; qui a changé quoi
help-members = `/membres` – les membres dont les votes ne comptent pas
help-more = L'équipe du serveur a d'autres commandes, comme `/configurer`.

help-next-setup = Rien n'est encore configuré. Commence avec `/configurer` : ça prend deux minutes.
help-next-not-set-up = Rien n'est encore configuré. L'équipe du serveur peut commencer avec `/configurer`.
help-next-first-vote = Aucun vote n'est encore arrivé. `/diagnostic` montre si tout va bien ; ensuite, vote toi-même : `/voter` montre où.
help-next-vote = Tu peux voter maintenant : `/voter` montre où.
help-next-again = Tu pourras revoter { $when }. `/rappels` te prévient le moment venu.
