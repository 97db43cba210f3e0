privacy-label-data = Pobierz moje dane
privacy-label-hide = Ukryj mnie
privacy-label-show = Pokazuj mnie znowu
privacy-label-ask-delete = Usuń moje dane
privacy-label-delete = Usuń na zawsze
privacy-label-back = Wstecz
privacy-label-refresh = Sprawdź ponownie
privacy-label-count-again = Licz znowu moje głosy
privacy-label-ask-server = Usuń wszystko z tego serwera
privacy-label-server = Wpisz nazwę serwera…
privacy-form-server-title = Usuń wszystko z tego serwera
privacy-form-server-label = Dokładna nazwa serwera

privacy-title = Twoja prywatność
privacy-being-deleted = Twoje dane z tego serwera są właśnie usuwane z Votive. To chwilę potrwa; jeśli jakieś podziękowanie jest właśnie wysyłane, najpierw musi wyjść. **{ $refresh }** pokaże, co już zrobiono.
privacy-deleted = Twoje dane z tego serwera usunięto { $when }. Zostały głosy, po których nie widać, że są Twoje, oraz skrót z kluczem, dzięki któremu Votive tego pilnuje: Twoje późniejsze głosy są zapisywane bez Twojego ID i nazwy i nie liczą się nikomu.
privacy-deleted-more = Naciśnij **{ $button }**, jeśli chcesz, by głosy od teraz znów były Twoje. Zaczynasz od zera: usunięte dane nie wrócą.
privacy-scope = Dotyczy to tylko tego serwera. Wiadomości, które już są na Discordzie, i role, które masz, zostają.

privacy-kept-nothing = Votive nie ma Twoich głosów z tego serwera.
privacy-kept = Votive przechowuje o Tobie na tym serwerze:
privacy-kept-votes = **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** na { $listings ->
    [one] { $listings } wpis
    [few] { $listings } wpisy
    [many] { $listings } wpisów
   *[other] { $listings } wpisu
}: Twoje ID, kiedy i ile razy głosowano w każdym dniu, tygodniu i miesiącu
privacy-kept-votes-last = **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** na { $listings ->
    [one] { $listings } wpis
    [few] { $listings } wpisy
    [many] { $listings } wpisów
   *[other] { $listings } wpisu
}, ostatni { $when }: Twoje ID, kiedy i ile razy głosowano w każdym dniu, tygodniu i miesiącu
privacy-kept-name = Twoją nazwę podaną przez serwis: { $name }
privacy-kept-no-name = bez nazwy
privacy-kept-more = jakie role za głosy nadano i co przysłał serwis, przez 30 dni
privacy-hidden = Jesteś w trybie **ukrytym** ({ $when }): Twoje głosy liczą się i dają role, ale bez podziękowań, bez rankingów i najlepszych miejsc, a Twoja nazwa nie jest przechowywana.
privacy-can-hide = **{ $button }**: Twoje głosy liczą się i dają role, ale nikt się o tym nie dowie: bez podziękowań, rankingów, najlepszych miejsc i nazwy.
privacy-can-delete = **{ $button }**: przechowywane dane zostaną na zawsze zanonimizowane.

privacy-ask-delete-title = Usunąć Twoje dane z tego serwera?
privacy-ask-delete = **Tego nie da się cofnąć.** Jeśli potwierdzisz, na tym serwerze
privacy-ask-delete-goes = **zniknie**: Twoje ID i nazwa przy każdym głosie; Twoje sumy, miejsca w rankingach i wszystkie niewysłane jeszcze podziękowania; to, co Votive wie o Twoich rolach za głosy; to, co przysłały serwisy.
privacy-ask-delete-stays = **zostanie**: ile było głosów i kiedy, pod losowym numerem, który nie jest Twój; skrót Twojego ID z kluczem, po którym Votive rozpoznaje Twój głos, by Cię w nim pominąć. Późniejsze głosy nie liczą się nikomu, dopóki nie zmienisz tego tutaj. Wiadomości, które już są na Discordzie, zostają, podobnie jak role, które masz, ale Votive nie nada Ci nowych. Powody poprawek wpisane przez administrację zostają bez zmian.
privacy-ask-delete-copies = Kopie zrobione przez operatora bota, np. zapasowe, zachowują stary stan, dopóki nie zostaną wyrzucone.

privacy-said-hidden = ✅ Gotowe: jesteś w trybie ukrytym. Przechowywane dotąd nazwy są usuwane.
privacy-said-shown = ✅ Gotowe: Twoje głosy są znów widoczne, a za następny będzie podziękowanie, jeśli ten serwer je wysyła.
privacy-said-deleting = ✅ Twoje dane są usuwane.
privacy-said-counted = ✅ Gotowe: od teraz Twoje głosy znów się liczą.
privacy-said-busy = ⏳ Poprzednia prośba jest jeszcze realizowana. Spróbuj ponownie za minutę.
privacy-said-already = Tak już jest.

privacy-data = To wszystko, co Votive przechowuje o Tobie na tym serwerze, łącznie: { $entries ->
    [one] { $entries } głos lub poprawka
    [few] { $entries } głosy lub poprawki
    [many] { $entries } głosów lub poprawek
   *[other] { $entries } głosu lub poprawki
}.
privacy-data-left-out = Discord przyjmuje pliki do 10 MiB, więc { $left_out ->
    [one] nie zmieściła się { $left_out } starsza pozycja
    [few] nie zmieściły się { $left_out } starsze pozycje
    [many] nie zmieściło się { $left_out } starszych pozycji
   *[other] nie zmieściło się { $left_out } starszej pozycji
}; resztę może Ci dać operator bota.

privacy-keeps-to-themselves = { $who } nie pokazuje swoich głosów.
privacy-own-deleted = Twoje dane z tego serwera usunięto, a późniejsze głosy nie liczą się nikomu. Zmienisz to przez `/prywatność`.
privacy-only-you = Na tym serwerze jesteś w trybie ukrytym: tylko Ty to widzisz. /prywatność

privacy-not-the-owner = Wszystko z tego serwera może usunąć tylko jego właściciel. Nic nie usunięto. Co możesz zrobić z własnymi danymi, pokaże `/prywatność`.
privacy-wrong-name = To nie jest nazwa tego serwera, więc nic nie usunięto. Naciśnij przycisk jeszcze raz i wpisz nazwę tak, jak widać ją nad listą kanałów.
privacy-nothing-of-server = Votive nie przechowuje nic z tego serwera, więc nie było czego usuwać.
privacy-cannot-ask = Discord nie odpowiedział na pytanie, do kogo należy ten serwer, więc nic nie usunięto. Spróbuj ponownie za minutę.
privacy-ask-server-title = Usunąć wszystko z tego serwera?
privacy-ask-server = **Tego nie da się cofnąć.** Jeśli potwierdzisz, zniknie wszystko, co Votive przechowuje o serwerze **{ $name }**: wszystkie głosy wszystkich osób, sumy i rankingi, wpisy i ich tokeny, reguły nagród, ustawienia oraz wybory z `/prywatność`. Serwisy zostaną odcięte od razu: ich tokeny wygasną.
privacy-ask-server-stays = Wiadomości, które już są na Discordzie, zostają, role też. Bot również zostaje; od nowa zaczniesz przez `/konfiguracja`. Kopie zrobione przez operatora bota, np. zapasowe, zachowują stary stan, dopóki nie zostaną wyrzucone.
privacy-ask-server-type = Aby potwierdzić, wpisz nazwę serwera w formularzu, który otworzy przycisk.
privacy-server-deleted-title = Usunięto
privacy-server-deleted = ✅ Usunięto wszystko, co Votive przechowywał o tym serwerze. Tokeny wklejone w serwisach już nie działają. Od nowa możesz zacząć w każdej chwili przez `/konfiguracja`.
privacy-server-being-deleted = ✅ Trwa usuwanie wszystkiego, co Votive przechowuje o tym serwerze; przy dużym serwerze zajmuje to kilka minut. Głosy nie są już przyjmowane: tokeny wklejone w serwisach nie działają. Potem możesz zacząć od nowa przez `/konfiguracja`.
