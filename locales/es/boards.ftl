boards-set-up = Aún no hay ninguna ficha configurada aquí. Alguien con «Gestionar servidor» puede hacerlo con `/configurar`.

boards-title = Top de votos de todos los tiempos
boards-title-day = Top de votos del { $date }
boards-title-week = Top de votos de la semana del { $date }
boards-title-month = Top de votos de { $month }

boards-when-day = el { $date }
boards-when-week = en la semana del { $date }
boards-when-month = en { $month }

boards-empty = Aún no ha votado nadie. `/votar` muestra dónde hacerlo.
boards-empty-period = Aún no ha votado nadie en este periodo. `/votar` muestra dónde hacerlo; `/clasificación` muestra la de siempre.
boards-not-on-it = { $who } aún no está en esta clasificación: `/votar` muestra dónde votar.

boards-votes = Votos
boards-none-yours = Aún no has votado aquí. `/votar` muestra dónde hacerlo.
boards-none = { $who } aún no ha votado aquí.
boards-total = { $who }: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**
boards-total-rank = { $who }: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**, puesto **{ $rank }**
boards-lately = Hoy { $today } · esta semana { $week } · este mes { $month }
boards-last-vote = Último voto { $when }
boards-listing = **{ $listing }**: { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
boards-listing-last = **{ $listing }**: { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}, el último { $when }
boards-streak-best = Racha de **{ $length }**, la mejor hasta ahora: hay que votar antes del { $date } ({ $when }) para mantenerla
boards-streak = Racha de **{ $length }**, récord { $best }: hay que votar antes del { $date } ({ $when }) para mantenerla
boards-streak-none = Ahora no hay racha, récord { $best }: el próximo voto empieza una

boards-vote = Votar
boards-vote-at = Votar: { $listing }
boards-no-page = Su página de voto no está definida. Alguien con «Gestionar servidor» puede definirla: `/configurar url_de_voto`.
boards-next-vote = Próximo voto { $when }
boards-ready = Ya se puede votar

boards-freezes = ❄️ { $left ->
    [one] { $left } protector de racha en reserva, por si un voto llega tarde
   *[other] { $left } protectores de racha en reserva, por si algún voto llega tarde
}
boards-frozen = ❄️ Se mantiene gracias a { $used ->
    [one] un protector de racha
   *[other] { $used } protectores de racha
} (quedan { $left }): vota pronto
boards-frozen-last = ❄️ Se mantiene gracias a { $used ->
    [one] un protector de racha, el último
   *[other] { $used } protectores de racha, los últimos
}: vota pronto
