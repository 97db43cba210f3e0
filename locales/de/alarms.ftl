alarms-token-title = Stimmen werden vielleicht abgewiesen ⚠️
alarms-token-wrong = { $listing }: Jemand schickt immer wieder etwas mit einem falschen Token für diesen Eintrag. { $count ->
    [one] { $count } Zustellung wurde abgewiesen, die letzte { $when }.
   *[other] { $count } Zustellungen wurden abgewiesen, die letzte { $when }.
} Wenn das { $site } ist, gehen Stimmen verloren: `/einrichten` → **{ $button }**, und das neue Token im Dashboard von { $site } einfügen. Wenn deine Stimmen wie gewohnt ankommen, ist es jemand anderes, und du musst nichts tun.
alarms-token-ended = { $listing }: Es kommen noch Zustellungen mit einem Token, das nicht mehr gilt. { $count ->
    [one] { $count } Zustellung wurde abgewiesen, die letzte { $when }; ihre Stimme zählt nicht.
   *[other] { $count } Zustellungen wurden abgewiesen, die letzte { $when }; ihre Stimmen zählen nicht.
} Füg das neueste Token im Dashboard von { $site } ein; falls es verloren ist, erstellt `/einrichten` → **{ $button }** ein neues.

alarms-unreadable-title = Zustellungen waren nicht lesbar ⚠️
alarms-unreadable = { $listing }: { $count ->
    [one] { $count } Zustellung war nicht lesbar.
   *[other] { $count } Zustellungen waren nicht lesbar.
} Die letzte kam { $when }. { $why } Sie werden 30 Tage aufbewahrt; Stimmen darin sind noch nicht gezählt. `/diagnose` zeigt sie; das Team des Bots kann sie mit `votive replay` noch einmal einlesen.

alarms-silent-title = Schon länger keine Stimmen 🔇
alarms-silent = { $listing }: Die letzte Stimme kam { $when }, das ist ungewöhnlich lange her. Sieh nach, ob beim Webhook im Dashboard von { $site } noch die Adresse und das Token aus `/einrichten` stehen, und drück dort auf **Send Test Webhook**. Kommt der Test an, hat einfach niemand abgestimmt.

alarms-refusal-title = Discord lehnt etwas ab ⚠️
alarms-refused-since = Zuerst abgelehnt { $since }; nächster Versuch { $next }. `/diagnose` zeigt alles.

alarms-first-title = Es funktioniert ✅
alarms-first-test = { $listing }: Die erste Test-Zustellung ist angekommen. Echte Stimmen werden also auch gezählt. `/einrichten` zeigt, wie alles steht.
alarms-first-vote = { $listing }: Die erste Stimme ist angekommen und gezählt. `/einrichten` zeigt, wie alles steht.
