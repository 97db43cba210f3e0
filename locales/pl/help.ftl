help-title = Co tu robię
help-about = W serwisach z listami serwerów i botów można głosować na ten serwer lub jego boty. Liczę każdy głos, dziękuję za niego i nadaję role za głosy.

help-title-everybody = Dla wszystkich
help-vote = `/głosuj` – gdzie głosować i kiedy znów można
help-votes = `/głosy` – głosy, miejsce i seria: Twoje lub innej osoby
help-leaderboard = `/ranking` – kto głosuje najczęściej, teraz i dawniej
help-stats = `/statystyki` – jak głosy napływają w czasie, na obrazku
help-remind = `/przypomnij` – wiadomość, gdy znów można głosować
help-privacy = `/prywatność` – dane o Tobie; ukryj się lub je usuń

help-title-owners = Dla prowadzących ten serwer
help-setup = `/konfiguracja` – odbiór głosów, kanał i role
help-settings = `/ustawienia` – wszystko, co ustawiono, i jak to zmienić
help-doctor = `/diagnostyka` – co działa, co nie i jak to naprawić
help-explain = `/wyjaśnij` – skąd ktoś ma swoje głosy i role
help-rewards = `/nagrody` – role za głosy
help-thanks = `/podziękowania` – podziękowania własnymi słowami
help-live = `/ranking-na-żywo`, `/cel` – ranking na bieżąco i wspólny cel
help-ledger = `/rejestr` – korekty, import i eksport; kto co zmienił
help-members = `/członkowie` – czyje głosy się nie liczą
help-more = Prowadzący ten serwer mają więcej poleceń, np. `/konfiguracja`.

help-next-setup = Nic tu jeszcze nie skonfigurowano. Zacznij od `/konfiguracja`: to dwie minuty.
help-next-not-set-up = Nic tu jeszcze nie skonfigurowano. Ktoś z prowadzących ten serwer może zacząć od `/konfiguracja`.
help-next-first-vote = Nie ma jeszcze żadnych głosów. `/diagnostyka` pokaże, czy wszystko w porządku; potem zagłosuj: `/głosuj` pokaże gdzie.
help-next-vote = Możesz teraz głosować: `/głosuj` pokaże gdzie.
help-next-again = Możesz znów głosować { $when }. `/przypomnij` da Ci znać, gdy przyjdzie pora.
