results-title = 🏆 { $title }
results-all = { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} von { $voters ->
    [one] { $voters } Person
   *[other] { $voters } Personen
}. Danke euch allen!
results-ties = Bei gleich vielen Stimmen steht oben, wer sie zuerst erreicht hat.

results-of-none = für keinen Zeitraum
results-of = pro { $periods }
results-day = Tag
results-week = Woche
results-month = Monat

results-every-day = Jeden Tag
results-every-week = Jede Woche, ab Montag
results-every-month = Jeden Monat

results-ask = **Wo soll ich verkünden, wer am meisten abgestimmt hat?**
results-now = Zurzeit: { $periods } in { $channel }.
results-now-nowhere = Zurzeit: nirgends.
results-how = Das Ergebnis eines Tages, einer Woche oder eines Monats steht zehn Minuten nach dem Ende in der Zeitzone dieses Servers fest; spätere Stimmen ändern es nicht mehr. Niemand wird angepingt.
results-channel-set = ✅ Ergebnisse werden { $periods } in { $channel } verkündet, jeweils am Ende.
results-periods-set = ✅ Ergebnisse werden { $periods } verkündet, jeweils am Ende.
results-off = ✅ Ergebnisse werden nicht mehr verkündet. Festgehalten werden sie trotzdem.
results-label = Ergebnisse
results-choose-channel = Kanal für Ergebnisse
results-choose-periods = Ergebnisse welcher Zeiträume
