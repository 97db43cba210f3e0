template-form = Remerciement
template-field-text = Texte (vide : la phrase habituelle)
template-field-text-example = Merci, {"{"}user{"}"} ! Tu as maintenant {"{"}votes{"}"} votes.
template-field-colour = Couleur
template-field-colour-example = Par exemple #F2A93B
template-field-image = Image
template-field-image-example = Une adresse qui commence par https://
template-field-label = Texte du bouton
template-field-label-example = Par exemple Voter encore
template-field-link = Où mène le bouton
template-field-link-example = Commence par https:// ; vide : vers la page de vote
template-starter = Merci pour ton vote, { $user } ! 🎉 Votes jusqu'ici : { $votes }. Prochain vote { $next_vote }.

template-usual = **Le remerciement pour { $listing }** est celui d'usage, dans la langue choisie pour ce serveur. Voici ce que tout le monde lit, comme si tu avais voté.
template-own = **Le remerciement pour { $listing }** est rédigé par vous. Voici ce que tout le monde lit, comme si tu avais voté.
template-draft = **Pas encore enregistré :** voici ce que tout le monde lirait après un vote pour { $listing }, comme si tu avais voté. Tu peux continuer jusqu'au { $when }, même après avoir quitté ce message.
template-faulty = **Pas enregistré, car quelque chose ne va pas encore.** Ce que tu as saisi est gardé jusqu'au { $when } : **Modifier encore** le montre.
template-draft-waits = Tu as un brouillon non enregistré : **Reprendre le brouillon** le montre.
template-pings = 🔔 Les votants sont notifiés, sauf si leur vote date de plus d'une heure ; 80 par message au maximum.
template-pings-not = 🔕 Personne n'est notifié.
template-no-page = ⚠️ La page de vote de cette fiche n'est pas renseignée : fais-le avec `/configurer`. En attendant, le bouton est omis et { $placeholder } ne dit rien.
template-no-channel = ⚠️ Personne n'est encore remercié pour cette fiche : choisis un salon avec `/configurer`.
template-known = Tu peux faire insérer : { $names }. Une accolade à afficher s'écrit deux fois.

template-unknown = ⚠️ Texte : je ne connais pas `{ $typed }`. Voulais-tu dire `{ $nearest }` ?
template-unknown-more = ⚠️ Texte : et { $more } de plus que je ne connais pas.
template-text-long = ⚠️ Texte : il dépasse 2 000 caractères.
template-colour-bad = ⚠️ Couleur : il faut six chiffres, comme `#F2A93B`.
template-image-bad = ⚠️ Image : il faut une adresse web qui commence par `https://`.
template-label-long = ⚠️ Texte du bouton : 80 caractères au maximum.
template-link-bad = ⚠️ Où mène le bouton : il faut une adresse web qui commence par `https://`.

template-saved = ✅ Enregistré. Le prochain vote sera remercié ainsi.
template-discarded = ✅ Ton brouillon est supprimé. Rien n'a changé.
template-reset = ✅ Le remerciement est de nouveau celui d'usage. Ton texte reste en brouillon pendant un jour.
template-reset-already = C'est déjà celui d'usage.
template-slow = L'ouverture a pris trop de temps. Réessaie encore une fois.
template-gone = Ce brouillon n'existe plus : il a été enregistré, supprimé ou modifié ailleurs, ou un jour est passé. `/remerciements modifier` recommence.

template-label = Remerciement
template-button-edit = Modifier
template-button-again = Modifier encore
template-button-save = Enregistrer
template-button-discard = Supprimer le brouillon
template-button-draft = Reprendre le brouillon
template-button-ping = Notifier les votants
template-button-ping-not = Ne pas notifier
template-button-reset = Revenir à l'usage
