results-title = 🏆 { $title }
results-all = { $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
} od { $voters ->
    [one] { $voters } osoby
    [few] { $voters } osób
    [many] { $voters } osób
   *[other] { $voters } osoby
}. Dziękujemy wszystkim!
results-ties = Przy równej liczbie głosów wyżej stoi osoba, która zebrała je wcześniej.

results-of-none = żadnego okresu
results-of = każdego { $periods }
results-day = dnia
results-week = tygodnia
results-month = miesiąca

results-every-day = Codziennie
results-every-week = Co tydzień, od poniedziałku
results-every-month = Co miesiąc

results-ask = **Gdzie mam ogłaszać, kto głosował najczęściej?**
results-now = Teraz: na koniec { $periods } na kanale { $channel }.
results-now-nowhere = Teraz: nigdzie.
results-how = Wynik dnia, tygodnia lub miesiąca jest zamykany dziesięć minut po jego końcu według strefy czasowej tego serwera; późniejsze głosy już go nie zmieniają. Nikt nie jest pingowany.
results-channel-set = ✅ Wyniki będą ogłaszane na kanale { $channel } na koniec { $periods }.
results-periods-set = ✅ Wyniki będą ogłaszane na koniec { $periods }.
results-off = ✅ Wyniki nie będą już ogłaszane. Mimo to nadal będą zamykane.
results-label = Wyniki
results-choose-channel = Kanał z wynikami
results-choose-periods = Wyniki za jakie okresy
