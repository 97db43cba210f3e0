explain-title = De dónde vienen los votos y los roles
explain-more = … y { $more } más
explain-blocked = ⛔ Sus votos no cuentan: { $author } bloqueó a este miembro { $when }. { $reason }

explain-roles = **Roles**
explain-no-roles = Aquí no se gana ningún rol con votos. Con `/configurar` puedes cambiarlo.
explain-role-given = ✅ ganado, y lo di yo
explain-role-was-there = ✅ ganado; ya lo tenía sin mí, así que nunca lo quito
explain-role-coming = ⏳ ganado, pero aún sin dar
explain-role-taken = ✋ ganado, pero alguien se lo quitó; vuelve con su próximo voto
explain-role-absent = ⏳ ganado; lo recibe al entrar en este servidor
explain-role-resting = ⏸️ ganado, pero los votos de los que depende están en pausa: mientras tanto ni se da ni se quita
explain-role-leaving = ⏳ ya no le corresponde; lo voy a quitar
explain-role-not-ours = no ganado, pero se lo dio otra persona, así que no lo toco
explain-role-deleted = este rol se eliminó en Discord; con `/recompensas` puedes dar otro
explain-role-unseen = ganado; ahora mismo no se ha podido consultar si lo tiene
explain-lacks-votes = no ganado: { $votes ->
    [one] falta **{ $votes } voto**
   *[other] faltan **{ $votes } votos**
}
explain-lacks-votes-listing = no ganado: { $votes ->
    [one] falta **{ $votes } voto**
   *[other] faltan **{ $votes } votos**
} para una de las fichas
explain-lacks-month = no ganado: { $votes ->
    [one] falta **{ $votes } voto**
   *[other] faltan **{ $votes } votos**
} este mes
explain-lacks-month-listing = no ganado: { $votes ->
    [one] falta **{ $votes } voto**
   *[other] faltan **{ $votes } votos**
} para una de las fichas este mes
explain-lacks-row = no ganado: { $votes ->
    [one] a la racha le falta **{ $votes }** voto seguido
   *[other] a la racha le faltan **{ $votes }** votos seguidos
}
explain-lacks-day = { $top ->
    [1] no ganado: no quedó en el primer puesto del día cuyo resultado cuenta ahora
   *[other] no ganado: no quedó entre los { $top } primeros puestos del día cuyo resultado cuenta ahora
}
explain-lacks-week = { $top ->
    [1] no ganado: no quedó en el primer puesto de la semana cuyo resultado cuenta ahora
   *[other] no ganado: no quedó entre los { $top } primeros puestos de la semana cuyo resultado cuenta ahora
}
explain-lacks-month-place = { $top ->
    [1] no ganado: no quedó en el primer puesto del mes cuyo resultado cuenta ahora
   *[other] no ganado: no quedó entre los { $top } primeros puestos del mes cuyo resultado cuenta ahora
}
explain-lacks-vote = ahora no ganado: su último voto ha caducado o no hubo ninguno; lo gana con el próximo
explain-lacks-vote-listing = ahora no ganado: su último voto para una de las fichas ha caducado o no hubo ninguno; lo gana con el próximo
explain-lacks-later = no ganado: la regla solo vale para votos posteriores, y desde entonces no ha votado
explain-lacks-later-listing = no ganado: la regla solo vale para votos posteriores, y desde entonces no ha votado en una de las fichas
explain-lacks-lower = no se da: un rol superior ocupa su lugar
explain-why-streak = racha de { $length }; termina { $when } si no vota
explain-why-best = mejor racha: { $best }; es para siempre
explain-why-place = puesto { $place } { $period }; termina { $when }
explain-why-place-day = puesto { $place } { $period }; hasta el resultado del día siguiente
explain-why-place-week = puesto { $place } { $period }; hasta el resultado de la semana siguiente
explain-why-place-month = puesto { $place } { $period }; hasta el resultado del mes siguiente
explain-tried-again = Próximo intento { $when }.
explain-absent = ⏳ Que se sepa, no está en este servidor desde { $since }: lo compruebo cuando vota o entra.
explain-absent-next = ⏳ Que se sepa, no está en este servidor desde { $since }: lo compruebo cuando vota o entra, y de vez en cuando; la próxima vez, { $when }.
explain-look = ⏳ La próxima revisión de sus roles será { $when }.
explain-look-at-vote = Sus roles se vuelven a revisar cuando vota o entra.

explain-entries = **Últimas entradas**
explain-no-entries = Ninguna: no ha llegado ningún voto suyo. ¿Vota en la página correcta? `/votar` la muestra. `/configurar` dice si se rechazó algún envío.
explain-vote = { $when } voto: { $what }
explain-vote-listing = { $when } voto ({ $listing }): { $what }
explain-recovered = { $when } voto recuperado: { $what }
explain-recovered-listing = { $when } voto recuperado ({ $listing }): { $what }
explain-not-counted = ⛔ no contó, por un bloqueo
explain-counted = contado
explain-thanks-to-come = contado; en proceso
explain-thanks-waiting = contado; ⏳ agradecimiento pendiente: { $why }
explain-thanks-refused = contado; ⏳ agradecimiento pendiente: Discord no permite publicar en el canal; `/configurar` dice por qué y qué hacer.
explain-thanks-posted = contado; [agradecido]({ $link }) en { $channel }
explain-thanks-deleted = contado; agradecido en { $channel }, donde se eliminó el mensaje
explain-thanks-unknown = contado; ❔ Discord no dijo si el agradecimiento apareció en { $channel }; no se vuelve a enviar
explain-thanks-given-up = contado; 🚫 el agradecimiento en { $channel } se dejó por imposible: Discord no lo aceptó
explain-thanks-given-up-code = contado; 🚫 el agradecimiento en { $channel } se dejó por imposible: Discord no lo aceptó (su error { $code })
explain-streak = racha de { $streak }
explain-streak-frozen = racha de { $streak }, mantenida con { $freezes ->
    [one] { $freezes } protector de racha
   *[other] { $freezes } protectores de racha
}
explain-frozen = ❄️ Su racha se mantiene con { $freezes ->
    [one] { $freezes } protector de racha
   *[other] { $freezes } protectores de racha
}.
explain-freezes = ❄️ Tiene { $freezes ->
    [one] { $freezes } protector de racha
   *[other] { $freezes } protectores de racha
} en reserva.
explain-thanks-none = contado; sin agradecimiento: entonces no se quería ninguno, o fue hace más de 30 días
explain-correction = { $when } { $votes } por { $author }
explain-correction-back = { $when } { $votes } por { $author }, al deshacer un cambio
explain-correction-file = { $when } { $votes } por { $author }, con un archivo
explain-correction-file-back = { $when } { $votes } por { $author }, al deshacer un archivo
explain-somebody = alguien
explain-undone = ↩️ *deshecho después*
explain-history-counted = ♻️ **{ $votes ->
    [one] { $votes } voto que nunca llegó cuenta
   *[other] { $votes } votos que nunca llegaron cuentan
}** según sus números ({ $listing }): { $numbers }
explain-history-waiting = ⏳ **{ $votes ->
    [one] { $votes } voto no ha llegado
   *[other] { $votes } votos no han llegado
}** todavía ({ $listing }); lo que no llegue se contará { $when }
explain-history-rest = **{ $votes ->
    [one] { $votes } voto más nunca llegó
   *[other] { $votes } votos más nunca llegaron
}** ({ $listing }) sin que se añada nada: otros tantos vinieron con un archivo o durante un bloqueo
explain-history-off = **{ $votes ->
    [one] { $votes } voto nunca llegó
   *[other] { $votes } votos nunca llegaron
}**, según los números ({ $listing }), sin que cuente: `/ajustes recuperación` puede contarlos
explain-history-not-believed = ⚠️ Un voto traía el número { $number }, más de { $most } por encima del anterior ({ $listing }): no es creíble y no se cuenta nada por él
explain-history-anew = Sus votos se volvieron a contar desde el principio { $times ->
    [one] { $times } vez
   *[other] { $times } veces
} ({ $listing }): no se quita nada por eso
