history-title = Głosy, które nie dotarły
history-label-on = Licz je
history-label-off = Cofnij je
history-label-keep = Zostaw bez zmian
history-ask-on = { $site } ma na liczniku **{ $votes ->
    [one] { $votes } wcześniejszy głos
    [few] { $votes } wcześniejsze głosy
    [many] { $votes } wcześniejszych głosów
   *[other] { $votes } wcześniejszego głosu
}** od **{ $members ->
    [one] { $members } osoby
    [few] { $members } osób
    [many] { $members } osób
   *[other] { $members } osoby
}**, których Votive nigdy nie widział: { $listing }. Będą liczyć się do łącznej liczby głosów i ról za nią, ale nie do serii ani rankingów dni, tygodni i miesięcy.
history-ask-on-none = { $site } przy każdym głosie podaje, który to z kolei. Na razie nie brakuje żadnego: { $listing }. Jeśli kiedyś zabraknie, takie głosy będą liczyć się do łącznej liczby głosów i ról za nią, ale nie do serii ani rankingów dni, tygodni i miesięcy.
history-ask-on-more = Głosy, których zabraknie później, też zostaną dodane: godzinę po tym, jak { $site } o nich powie, bo do tego czasu mogą jeszcze dotrzeć. Nikt nie dostaje za nie podziękowania, a `/ustawienia odzyskiwanie` pozwala je cofnąć.
history-ask-off = Liczą się głosy, które nigdy nie dotarły – { $listing }: **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** od **{ $members ->
    [one] { $members } osoby
    [few] { $members } osób
    [many] { $members } osób
   *[other] { $members } osoby
}**. Zostaną cofnięte razem z rolami, które za nie przyznano. Głosy, które dotarły, zostają.
history-ask-off-none = Na razie nie liczy się żaden głos, który nie dotarł: { $listing }. Odtąd też nie będzie.
history-on = ✅ Głosy, które nie dotarły, od teraz się liczą: { $listing }. Znane są właśnie dodawane; `/wyjaśnij` pokazuje, czyje są.
history-off = ✅ Głosy, które nie dotarły, już się nie liczą: { $listing }. Dodane są właśnie cofane.
history-on-already = Głosy, które nie dotarły, już się liczą: { $listing }. `/wyjaśnij` pokazuje, czyje są.
history-off-already = Głosy, które nie dotarły, się tu nie liczą: { $listing }. Nie ma czego wyłączać.
history-kept = Nic nie zostało zmienione.
