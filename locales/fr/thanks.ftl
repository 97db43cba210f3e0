thanks-title = Merci pour ton vote ! 🎉
thanks-sentence = { $who } a maintenant { $votes ->
    [one] **{ $votes }** vote
   *[other] **{ $votes }** votes
}.
thanks-sentence-rank = { $who } a maintenant { $votes ->
    [one] **{ $votes }** vote
   *[other] **{ $votes }** votes
} et occupe le **rang { $rank }** du classement.
thanks-next = Le prochain vote est possible { $when }.
thanks-line = { $who } · { $votes ->
    [one] **{ $votes }** vote
   *[other] **{ $votes }** votes
}
thanks-sample-title = Merci pour ton vote ! 🎉 (exemple)
thanks-sample = Ceci est un exemple demandé par l'administration. Rien n'a été compté.

thanks-number = { $number }
thanks-role-next = { $role } après { $votes ->
    [one] { $votes } vote de plus
   *[other] { $votes } votes de plus
}
thanks-server = ce serveur
thanks-vote = Voter

thanks-test-title = Test reçu ✅
thanks-test-title-wrong = Test reçu ⚠️
thanks-test-arrived = { $site } a envoyé un test, et il est arrivé.
thanks-test-other = Mais il désigne une autre fiche que celle de son jeton, et de tels votes sont **refusés** : chaque fiche a son propre jeton. `/configurer` montre de quelle fiche il s'agit.
thanks-test-paused = Mais la fiche est **en pause** (début : { $when }) : les votes sont comptés, et personne n'est remercié avant la reprise.
thanks-test-fine = Les vrais votes seront remerciés ici.
thanks-test-no-listing = Il ne désigne aucune fiche, ce qui est habituel pour un test ; les votes qui indiquent la fiche et la personne seront remerciés ici.
thanks-test-no-voter = Il ne désigne personne, ce qui est habituel pour un test ; les votes qui indiquent la fiche et la personne seront remerciés ici.
thanks-test-neither = Il ne désigne ni fiche ni personne, ce qui est habituel pour un test ; les votes qui indiquent les deux seront remerciés ici.
thanks-test = Ceci est un test. Rien n'a été compté.
