boards-set-up = Hier ist noch kein Eintrag eingerichtet. Wer „Server verwalten“ hat, kann das mit `/einrichten` nachholen.

boards-title = Die meisten Stimmen aller Zeiten
boards-title-day = Die meisten Stimmen am { $date }
boards-title-week = Die meisten Stimmen in der Woche ab { $date }
boards-title-month = Die meisten Stimmen im { $month }

boards-when-day = am { $date }
boards-when-week = in der Woche ab { $date }
boards-when-month = im { $month }

boards-empty = Noch hat niemand abgestimmt. `/abstimmen` zeigt, wo es geht.
boards-empty-period = In diesem Zeitraum hat noch niemand abgestimmt. `/abstimmen` zeigt, wo es geht; `/rangliste` zeigt die gesamte Zeit.
boards-not-on-it = { $who } steht noch nicht auf dieser Rangliste: `/abstimmen` zeigt, wo es geht.

boards-votes = Stimmen
boards-none-yours = Du hast hier noch nicht abgestimmt. `/abstimmen` zeigt, wo es geht.
boards-none = { $who } hat hier noch nicht abgestimmt.
boards-total = { $who }: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**
boards-total-rank = { $who }: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**, Platz **{ $rank }**
boards-lately = Heute { $today } · diese Woche { $week } · diesen Monat { $month }
boards-last-vote = Letzte Stimme { $when }
boards-listing = **{ $listing }**: { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}
boards-listing-last = **{ $listing }**: { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}, zuletzt { $when }
boards-streak-best = Serie **{ $length }**, die beste bisher: Sie bleibt mit einer Stimme bis { $date } ({ $when })
boards-streak = Serie **{ $length }**, beste { $best }: Sie bleibt mit einer Stimme bis { $date } ({ $when })
boards-streak-none = Gerade keine Serie, beste { $best }: Mit der nächsten Stimme beginnt eine neue

boards-vote = Abstimmen
boards-vote-at = Abstimmen: { $listing }
boards-no-page = Hierfür ist noch keine Abstimmseite hinterlegt. Wer „Server verwalten“ hat, kann sie eintragen: `/einrichten abstimm_url`.
boards-next-vote = Nächste Stimme { $when }
boards-ready = Nächste Stimme jetzt möglich

boards-freezes = ❄️ { $left ->
    [one] { $left } Serienschutz in Reserve, falls eine Stimme zu spät kommt
   *[other] { $left } Serienschutze in Reserve, falls Stimmen zu spät kommen
}
boards-frozen = ❄️ Bleibt dank Serienschutz bestehen ({ $used ->
    [one] { $used } verbraucht
   *[other] { $used } verbraucht
}, { $left } übrig): stimm bald ab
boards-frozen-last = ❄️ Bleibt dank Serienschutz bestehen ({ $used ->
    [one] { $used } verbraucht
   *[other] { $used } verbraucht
}, der letzte): stimm bald ab
