history-title = Nicht zugestellte Stimmen
history-label-on = Mitzählen
history-label-off = Zurücknehmen
history-label-keep = So lassen
history-ask-on = { $site } hat **{ $votes ->
    [one] { $votes } frühere Stimme
   *[other] { $votes } frühere Stimmen
}** von **{ $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitgliedern
}** gezählt, die Votive nie bekommen hat: { $listing }. Sie zählen dann für Gesamtstände und die Rollen dafür, nicht für Serien und Ranglisten von Tagen, Wochen und Monaten.
history-ask-on-none = { $site } teilt mit jeder Stimme mit, die wievielte es ist. Bisher fehlt danach keine einzige: { $listing }. Sollte das einmal anders sein, zählen auch diese Stimmen für Gesamtstände und die Rollen dafür, nicht für Serien und Ranglisten von Tagen, Wochen und Monaten.
history-ask-on-more = Auch Stimmen, die später ausbleiben, werden nachgeholt: eine Stunde, nachdem { $site } von ihnen weiß, denn bis dahin können sie noch ankommen. Niemand bekommt dafür einen Dank, und mit `/einstellungen nachholen` lassen sie sich zurücknehmen.
history-ask-off = Gezählt sind **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** von **{ $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitgliedern
}**, obwohl sie nie zugestellt wurden: { $listing }. Sie werden zurückgenommen und mit ihnen die Rollen, die es dafür gab. Zugestellte Stimmen bleiben.
history-ask-off-none = Bisher zählt hier keine Stimme, die nicht zugestellt wurde: { $listing }. Das bleibt dann auch so.
history-on = ✅ Nicht zugestellte Stimmen zählen ab jetzt mit: { $listing }. Die bekannten werden gerade ergänzt; `/erklären` zeigt, wessen sie sind.
history-off = ✅ Nicht zugestellte Stimmen zählen nicht mehr: { $listing }. Die ergänzten werden gerade zurückgenommen.
history-on-already = Nicht zugestellte Stimmen zählen hier schon mit: { $listing }. `/erklären` zeigt, wessen sie sind.
history-off-already = Nicht zugestellte Stimmen zählen hier nicht: { $listing }. Es gibt nichts auszuschalten.
history-kept = Nichts wurde geändert.
