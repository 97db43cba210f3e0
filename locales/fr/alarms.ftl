alarms-token-title = Des votes sont peut-être rejetés ⚠️
alarms-token-wrong = { $listing } : quelqu'un continue d'envoyer avec un mauvais jeton pour cette fiche. { $count ->
    [one] { $count } envoi a été rejeté, le dernier { $when }.
   *[other] { $count } envois ont été rejetés, le dernier { $when }.
} Si c'est { $site }, des votes se perdent : `/configurer` → **{ $button }**, puis colle le jeton dans le tableau de bord de { $site }. Si tes votes arrivent comme d'habitude, c'est quelqu'un d'autre, et il n'y a rien à faire.
alarms-token-ended = { $listing } : des envois arrivent encore avec un jeton qui n'est plus valable. { $count ->
    [one] { $count } envoi a été rejeté, le dernier { $when }, et son vote ne compte pas.
   *[other] { $count } envois ont été rejetés, le dernier { $when }, et leurs votes ne comptent pas.
} Colle le jeton le plus récent dans le tableau de bord de { $site } ; s'il est perdu, `/configurer` → **{ $button }** en crée un.

alarms-unreadable-title = Des envois sont illisibles ⚠️
alarms-unreadable = { $listing } : { $count ->
    [one] { $count } envoi n'a pas pu être lu.
   *[other] { $count } envois n'ont pas pu être lus.
} Le dernier est arrivé { $when }. { $why } Ils sont gardés 30 jours, et leurs votes ne sont pas encore comptés. `/diagnostic` les montre ; l'équipe du bot peut les faire relire avec `votive replay`.

alarms-silent-title = Pas de votes depuis un moment 🔇
alarms-silent = { $listing } : le dernier vote est arrivé { $when }, ce qui est anormalement ancien. Vérifie que le webhook du tableau de bord de { $site } a toujours l'adresse et le jeton de `/configurer`, puis appuie là-bas sur **Send Test Webhook**. Si le test arrive, c'est simplement que personne n'a voté.

alarms-refusal-title = Discord refuse quelque chose ⚠️
alarms-refused-since = Premier refus { $since } ; nouvel essai { $next }. `/diagnostic` montre tout.

alarms-first-title = Ça marche ✅
alarms-first-test = { $listing } : le premier envoi de test est arrivé. Les vrais votes seront donc comptés aussi. `/configurer` montre où tout en est.
alarms-first-vote = { $listing } : le premier vote est arrivé et il est compté. `/configurer` montre où tout en est.
