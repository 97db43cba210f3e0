import-label-import = Importer
import-label-cancel = Annuler
import-label-undo = Annuler l'importation
import-label-keep = La garder
import-label-undo-file = Annuler le fichier { $file }

import-too-large = Ce fichier dépasse 10 Mio, le maximum pour une importation. Divise-le, chaque partie avec l'en-tête, et importe les parties l'une après l'autre. Rien n'a été importé.
import-elsewhere = Ce fichier n'est pas chez Discord, il n'a donc pas été récupéré. Joins le fichier lui-même à `/registre importer`.
import-did-not-come = Impossible de récupérer le fichier auprès de Discord pour l'instant. Rien n'a été importé ; réessaie dans une minute.
import-busy = Un fichier est en cours d'importation ou d'annulation ici. `/registre historique` montre quand c'est terminé ; réessaie alors.
import-replaced = Un autre fichier a été donné ici entre-temps, celui-ci a donc été abandonné. Rien n'a été importé.
import-gone = Ce fichier n'est plus gardé : il a attendu plus d'une heure, a été annulé, ou un autre a été donné depuis. Ce clic n'a rien importé ; `/registre importer` le reprend.
import-no-import = Cette importation n'existe pas ici. `/registre historique` montre ce qui a été importé.
import-cancelled = Annulé. Rien n'a été importé, et le fichier n'est pas gardé.

import-not-text = Ce fichier n'est pas du texte UTF-8, comme l'est un CSV. Enregistre-le depuis ton tableur en **CSV UTF-8**, pas en classeur. Rien n'a été importé.
import-empty = Ce fichier est vide. Rien n'a été importé.
import-no-user-column = La première ligne de ce fichier doit nommer les colonnes, dont `{ $column }`. Les autres qui sont lues : `votes`, `at`, `listing`, `name`, `reason`. Rien n'a été importé.
import-twice = Deux colonnes de ce fichier s'appellent `{ $column }`. Supprimes-en une ou renomme-la. Rien n'a été importé.
import-too-many-rows = Ce fichier a plus de { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}. Divise-le, chaque partie avec l'en-tête, et importe les parties l'une après l'autre. Rien n'a été importé.

import-preview-title = Importer des votes ?
import-preview = Ce fichier ajouterait **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** de **{ $members ->
    [one] { $members } membre
   *[other] { $members } membres
}** en { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}.
import-preview-more = **Rien n'est encore importé.** Les votes importés ne donnent pas de remerciement et ne figurent dans aucun classement d'un jour, d'une semaine ou d'un mois. Ils comptent dans les totaux, et les rôles suivent tout seuls. Le fichier est gardé une heure.
import-nothing-title = Rien à importer
import-nothing = Il n'y a rien à importer dans ce fichier.
import-nothing-below = Il n'y a rien à importer dans ce fichier. Il a un en-tête, mais aucune ligne en dessous.
import-known = { $rows ->
    [one] { $rows } ligne est déjà dans le registre, et reste telle quelle.
   *[other] { $rows } lignes sont déjà dans le registre, et restent telles quelles.
}
import-refused = { $lines ->
    [one] ⚠️ **{ $lines } ligne** ne peut pas être importée :
   *[other] ⚠️ **{ $lines } lignes** ne peuvent pas être importées :
}
import-refused-line = ligne { $line } : { $why }
import-refused-more = … et { $lines } de plus.
import-refused-mend = Corrige-les et réimporte le fichier, si tu veux : ce qui est importé d'ici là n'est pas ajouté deux fois.
import-why-cells = elle a plus de cellules que l'en-tête
import-why-no-user = `user_id` est vide
import-why-not-a-user = `user_id` n'est pas un ID Discord (un nombre entier, par exemple `175928847299117063`)
import-why-nobody = elle concerne un membre dont les données ont été supprimées, donc personne ne pourrait recevoir ses votes
import-why-rounded = un tableur a arrondi `user_id` ; indique-lui que la colonne est du texte, et repars de l'original
import-why-not-votes = `votes` n'est pas un nombre entier
import-why-no-votes = `votes` vaut 0
import-why-negative = elle retire des votes ; `/registre retirer` s'en charge
import-why-too-many-votes = `votes` dépasse 100000
import-why-not-an-instant = `at` n'est pas une date et heure comme `2026-11-02T12:00:00Z`
import-why-in-future = `at` est dans le futur
import-why-too-early = `at` est avant 2015, avant les débuts de Discord
import-why-no-such-listing = ce serveur n'a pas de fiche « { $name } »
import-why-which-listing = elle ne nomme aucune fiche, et il y en a plusieurs : choisis-en une avec l'option `fiche`
import-why-did-not-count = elle ne comptait pas là d'où elle vient
import-why-taken-back = elle a été annulée là d'où elle vient, ou annule quelque chose

import-title = Importation
import-running-title = Importation en cours
import-running = ⏳ { $done } sur { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}. Pas besoin d'attendre : ça continue tout seul, et `/registre historique` montre quand c'est terminé.
import-done-title = Importé
import-done = ✅ **{ $votes ->
    [one] { $votes } vote ajouté
   *[other] { $votes } votes ajoutés
}** en { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}.
import-done-known = { $rows ->
    [one] { $rows } autre ligne était entre-temps déjà dans le registre.
   *[other] { $rows } autres lignes étaient entre-temps déjà dans le registre.
}
import-done-more = Les rôles suivent tout seuls, aussi vite que Discord le permet. **{ $undo }** annule tout ; `/registre historique` montre l'importation, avec le même bouton.

import-ask-undo-title = Annuler cette importation ?
import-ask-undo = Fichier { $file }, importé par { $author } : on retirerait **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** en { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}, à toutes les personnes qui les ont reçus. Ça ne se fait qu'une fois, et seule une nouvelle importation du fichier permet de revenir en arrière.
import-undoing-title = Annulation en cours
import-undoing = ⏳ { $done } sur { $rows ->
    [one] { $rows } ligne annulée
   *[other] { $rows } lignes annulées
}. Ça continue tout seul, et `/registre historique` montre quand c'est terminé.
import-undone-title = Importation annulée
import-undone = ↩️ **{ $votes ->
    [one] { $votes } vote retiré
   *[other] { $votes } votes retirés
}**.
import-undone-left = { $votes ->
    [one] { $votes } autre vote venait d'un membre bloqué, ou avait déjà été retiré : il n'y avait plus rien à retirer.
   *[other] { $votes } autres votes venaient de membres bloqués, ou avaient déjà été retirés : il n'y avait plus rien à retirer.
}
import-undone-more = Les rôles suivent tout seuls. Rien n'est effacé : `/registre historique` montre les deux. Le même fichier peut être réimporté.
