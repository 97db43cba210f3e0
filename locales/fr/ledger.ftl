ledger-label-undo = Annuler
ledger-no-reason = Dis pourquoi avec l'option `raison` : ce sera visible dans `/registre historique`. Rien n'a été modifié.

ledger-added-title = Votes ajoutés
ledger-removed-title = Votes retirés
ledger-added = ✅ **{ $votes ->
    [one] { $votes } vote donné
   *[other] { $votes } votes donnés
}** à { $voter } : { $listing }
ledger-removed = ✅ **{ $votes ->
    [one] { $votes } vote retiré
   *[other] { $votes } votes retirés
}** à { $voter } : { $listing }
ledger-reason = Raison : { $reason }
ledger-total = Nouveau total : **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**.
ledger-total-listing = Nouveau total : **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**, dont { $listing } pour cette fiche.
ledger-total-later = Le nouveau total suit dans un instant : `/votes` le montre.
ledger-corrected-more = Pas de remerciement pour ça ; les rôles suivent tout seuls. **{ $undo }** revient en arrière ; rien n'est effacé, `/registre historique` montre les deux.
ledger-undone-title = Annulé
ledger-given-back = ↩️ **{ $votes ->
    [one] { $votes } vote rendu
   *[other] { $votes } votes rendus
}** à { $voter } : { $listing }
ledger-taken-again = ↩️ **{ $votes ->
    [one] { $votes } vote repris
   *[other] { $votes } votes repris
}** à { $voter } : { $listing }
ledger-undone-more = Les rôles suivent tout seuls. `/registre historique` montre les deux modifications.
ledger-undone-already = C'était déjà annulé : par { $author }, { $when }. Rien n'a été modifié cette fois.
ledger-none-to-remove = { $listing } : { $voter } n'a pas de votes ici, donc il n'y a rien à retirer. Rien n'a été modifié.
ledger-too-few = { $listing } : { $voter } n'a ici que **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**, impossible donc d'en retirer { $wanted }. Rien n'a été modifié ; le maximum est { $votes }.
ledger-too-few-to-undo = Ça ne peut plus être annulé : il faudrait retirer { $needs ->
    [one] { $needs } vote
   *[other] { $needs } votes
} à { $voter }, qui n'a plus que **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** pour cette fiche. Rien n'a été modifié.

ledger-log-title = Modifications à la main
ledger-log-empty = Personne n'a encore modifié de votes à la main ici. `/registre ajouter` et `/registre retirer` le font ; qui a fait quoi, et pourquoi, sera alors visible ici.
ledger-log-empty-voter = Personne n'a modifié à la main les votes de { $voter }. `/registre historique` sans membre montre toutes les modifications.
ledger-log-of = Pour { $voter }
ledger-log-blocked = { $when }, { $author } a bloqué { $voter }
ledger-log-unblocked = { $when }, { $author } a débloqué { $voter }
ledger-log-gave = { $when }, { $author } a donné **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** à { $voter } ({ $listing })
ledger-log-took = { $when }, { $author } a retiré **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** à { $voter } ({ $listing })
ledger-log-undid-gift = { $when }, { $author } a annulé le don de **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** : { $voter } ({ $listing })
ledger-log-undid-removal = { $when }, { $author } a annulé le retrait de **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** : { $voter } ({ $listing })
ledger-log-changed = { $when }, { $author } a modifié des votes : { $voter }
ledger-log-imported = { $when }, { $author } a importé le fichier { $file } : **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** en { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
ledger-log-importing = { $when }, { $author } a importé le fichier { $file } : **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** en { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} jusqu'ici ; l'importation continue
ledger-log-imported-some = { $when }, { $author } a importé un fichier
ledger-log-import-undone = { $when }, { $author } a annulé l'importation du fichier { $file } : **{ $votes ->
    [one] { $votes } vote retiré
   *[other] { $votes } votes retirés
}**
ledger-log-import-undoing = { $when }, { $author } a annulé l'importation du fichier { $file } : **{ $votes ->
    [one] { $votes } vote retiré
   *[other] { $votes } votes retirés
}** jusqu'ici ; l'annulation continue
ledger-log-import-undone-some = { $when }, { $author } a annulé l'importation d'un fichier
ledger-log-history-on = { $when }, { $author } a fait compter les votes jamais reçus ({ $listing })
ledger-log-history-off = { $when }, { $author } a fait retirer les votes jamais reçus ({ $listing })
ledger-log-many = de nombreux membres
ledger-log-undone = ↩️ *annulé depuis*

ledger-export-title = Le registre en fichier
ledger-export = `{ $file }` : **{ $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
}** de ce serveur, une par ligne ; heures en UTC.
ledger-export-listing = `{ $file }` ({ $listing }) : **{ $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
}**, une par ligne ; heures en UTC.
ledger-export-nothing = Il n'y a encore rien à exporter pour ce serveur : aucun vote n'est arrivé et personne n'en a modifié.
ledger-export-nothing-listing = { $listing } : il n'y a encore rien à exporter, aucun vote n'est arrivé et personne n'en a modifié.
ledger-export-newest = ⚠️ Ce sont les plus récentes : un fichier sur Discord ne peut pas dépasser 10 Mio. L'équipe du bot peut tout écrire : `{ $command }`
ledger-export-private = Il contient les ID et les noms des personnes qui votent : garde-le pour toi.
