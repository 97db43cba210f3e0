import-label-import = Importuj
import-label-cancel = Anuluj
import-label-undo = Cofnij import
import-label-keep = Zostaw
import-label-undo-file = Cofnij plik { $file }

import-too-large = Ten plik ma ponad 10 MiB, a więcej nie da się zaimportować naraz. Podziel go na części, każdą z nagłówkiem, i importuj je po kolei. Nic nie zaimportowano.
import-elsewhere = Tego pliku nie ma na Discordzie, więc go nie pobrano. Załącz sam plik do `/rejestr import`.
import-did-not-come = Nie udało się teraz pobrać pliku z Discorda. Nic nie zaimportowano; spróbuj ponownie za minutę.
import-busy = Właśnie trwa tu import pliku albo jego cofanie. `/rejestr historia` pokaże, kiedy się skończy; wtedy spróbuj ponownie.
import-replaced = W międzyczasie podano tu inny plik, więc ten pominięto. Nic nie zaimportowano.
import-gone = Tego pliku już nie ma: czekał ponad godzinę, anulowano go albo podano potem inny. Ten przycisk nic nie zaimportował; podaj plik ponownie przez `/rejestr import`.
import-no-import = Nie ma tu takiego importu. `/rejestr historia` pokaże, co zaimportowano.
import-cancelled = Anulowano. Nic nie zaimportowano, a plik nie jest przechowywany.

import-not-text = Ten plik nie jest tekstem UTF-8, jakim jest CSV. Zapisz go w arkuszu jako **CSV UTF-8**, a nie jako skoroszyt. Nic nie zaimportowano.
import-empty = Ten plik jest pusty. Nic nie zaimportowano.
import-no-user-column = Pierwszy wiersz tego pliku musi zawierać nazwy kolumn, a jedną z nich musi być `{ $column }`. Odczytywane są też: `votes`, `at`, `listing`, `name`, `reason`. Nic nie zaimportowano.
import-twice = Dwie kolumny tego pliku nazywają się `{ $column }`. Usuń jedną albo zmień jej nazwę. Nic nie zaimportowano.
import-too-many-rows = Ten plik ma więcej niż { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
    [many] { $rows } wierszy
   *[other] { $rows } wiersza
}. Podziel go na części, każdą z nagłówkiem, i importuj je po kolei. Nic nie zaimportowano.

import-preview-title = Zaimportować głosy?
import-preview = Do dodania: **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**. Osoby: **{ $members }**, w pliku { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
    [many] { $rows } wierszy
   *[other] { $rows } wiersza
}.
import-preview-more = **Nic jeszcze nie zaimportowano.** Za importowane głosy nie ma podziękowań i nie ma ich w rankingach dnia, tygodnia ani miesiąca. Liczą się do sumy, a role dostosują się same. Plik jest przechowywany przez godzinę.
import-nothing-title = Nie ma czego importować
import-nothing = W tym pliku nie ma nic do zaimportowania.
import-nothing-below = W tym pliku nie ma nic do zaimportowania. Ma nagłówek, ale pod nim nie ma wierszy.
import-known = { $rows ->
    [one] { $rows } wiersz jest już w rejestrze i zostaje bez zmian.
    [few] { $rows } wiersze są już w rejestrze i zostają bez zmian.
    [many] { $rows } wierszy jest już w rejestrze i zostaje bez zmian.
   *[other] { $rows } wiersza jest już w rejestrze i zostaje bez zmian.
}
import-refused = ⚠️ Nie da się zaimportować **{ $lines ->
    [one] { $lines } linii
    [few] { $lines } linii
    [many] { $lines } linii
   *[other] { $lines } linii
}**:
import-refused-line = linia { $line }: { $why }
import-refused-more = … i jeszcze { $lines }.
import-refused-mend = Możesz je poprawić i zaimportować plik ponownie: to, co już zaimportowano, nie zostanie dodane drugi raz.
import-why-cells = ma więcej komórek niż nagłówek
import-why-no-user = `user_id` jest puste
import-why-not-a-user = `user_id` to nie ID z Discorda (liczba całkowita, np. `175928847299117063`)
import-why-nobody = dotyczy osoby, której dane usunięto, więc nie ma komu dodać głosów
import-why-rounded = arkusz zaokrąglił `user_id`; ustaw tę kolumnę jako tekst i zacznij od oryginału
import-why-not-votes = `votes` to nie liczba całkowita
import-why-no-votes = `votes` to 0
import-why-negative = odejmuje głosy; do tego służy `/rejestr odejmij`
import-why-too-many-votes = `votes` przekracza 100000
import-why-not-an-instant = `at` to nie czas w postaci `2026-11-02T12:00:00Z`
import-why-in-future = `at` jest w przyszłości
import-why-too-early = `at` jest sprzed 2015 roku, gdy powstał Discord
import-why-no-such-listing = ten serwer nie ma wpisu „{ $name }”
import-why-which-listing = nie podaje wpisu, a jest ich kilka: wybierz go w opcji `wpis`
import-why-did-not-count = tam, skąd pochodzi, się nie liczyła
import-why-taken-back = tam, skąd pochodzi, została cofnięta albo sama coś cofa

import-title = Import
import-running-title = Trwa import
import-running = ⏳ { $done } z { $rows ->
    [one] { $rows } wiersza
    [few] { $rows } wierszy
    [many] { $rows } wierszy
   *[other] { $rows } wiersza
}. Nie musisz czekać: import trwa sam, a `/rejestr historia` pokaże, kiedy się skończy.
import-done-title = Zaimportowano
import-done = ✅ Dodano **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** z { $rows ->
    [one] { $rows } wiersza
    [few] { $rows } wierszy
    [many] { $rows } wierszy
   *[other] { $rows } wiersza
}.
import-done-known = { $rows ->
    [one] Jeszcze { $rows } wiersz trafił w międzyczasie do rejestru.
    [few] Jeszcze { $rows } wiersze trafiły w międzyczasie do rejestru.
    [many] Jeszcze { $rows } wierszy trafiło w międzyczasie do rejestru.
   *[other] Jeszcze { $rows } wiersza trafiło w międzyczasie do rejestru.
}
import-done-more = Role dostosują się same, tak szybko, jak pozwala Discord. **{ $undo }** cofa cały import; pokaże go `/rejestr historia`, z tym samym przyciskiem.

import-ask-undo-title = Cofnąć ten import?
import-ask-undo = Plik { $file }, import: { $author }. Wszystkim, którzy je dostali, zostanie odjęte **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** z { $rows ->
    [one] { $rows } wiersza
    [few] { $rows } wierszy
    [many] { $rows } wierszy
   *[other] { $rows } wiersza
}. To jednorazowe i można to odwrócić tylko przez ponowny import pliku.
import-undoing-title = Trwa cofanie importu
import-undoing = ⏳ Cofnięto { $done } z { $rows ->
    [one] { $rows } wiersza
    [few] { $rows } wierszy
    [many] { $rows } wierszy
   *[other] { $rows } wiersza
}. Dzieje się to samo, a `/rejestr historia` pokaże, kiedy się skończy.
import-undone-title = Cofnięto import
import-undone = ↩️ Cofnięto **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**.
import-undone-left = { $votes ->
    [one] Pozostały { $votes } głos należał do zablokowanej osoby albo został odjęty już wcześniej, więc nie było czego odejmować.
    [few] Pozostałe { $votes } głosy należały do zablokowanych osób albo zostały odjęte już wcześniej, więc nie było czego odejmować.
    [many] Pozostałych { $votes } głosów należało do zablokowanych osób albo zostało odjętych już wcześniej, więc nie było czego odejmować.
   *[other] Pozostałe { $votes } głosu należało do zablokowanych osób albo zostało odjęte już wcześniej, więc nie było czego odejmować.
}
import-undone-more = Role dostosują się same. Nic nie jest wymazywane: `/rejestr historia` pokaże jedno i drugie. Ten sam plik można zaimportować ponownie.
