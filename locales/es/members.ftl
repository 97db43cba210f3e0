members-blocked-title = Votos bloqueados
members-blocked = ⛔ Los votos de { $voter } no cuentan a partir de ahora: se guardan, pero no dan agradecimientos, roles ni puesto en las clasificaciones.
members-reason = Motivo: { $reason }
members-blocked-more = Se le dirá, con el motivo, cuando use `/votos` o `/votar`. Conserva lo que tiene: los votos recibidos hasta ahora y los roles. `/registro quitar` quita votos; `/miembros desbloquear` pone fin a esto.
members-blocked-already-title = Ya estaban bloqueados
members-blocked-already = Los votos de { $voter } ya estaban bloqueados, { $when } por { $author }: { $reason }
members-blocked-already-more = No se ha cambiado nada. Para dar otro motivo, usa antes `/miembros desbloquear`.
members-unblocked-title = Votos desbloqueados
members-unblocked = ✅ Los votos de { $voter } vuelven a contar a partir de ahora.
members-uncounted = Lo que llegó durante el bloqueo sigue sin contar: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**. Se puede dar con `/registro añadir`.
members-none-uncounted = Durante el bloqueo no llegó ninguno.
members-not-blocked-title = Sin bloqueo
members-not-blocked = { $voter } no tenía ningún bloqueo, así que no se ha cambiado nada. `/miembros bloqueados` muestra quién lo tiene.

members-list-title = Votantes con bloqueo
members-list-empty = Aquí no hay ningún bloqueo: los votos de todo el mundo cuentan. `/miembros bloquear` cambia eso para alguien.
members-listed = { $voter } { $when } por { $author }: { $reason }

members-you = ⛔ Tus votos aquí no cuentan desde { $when }: { $reason }
members-you-more = Quien gestiona este servidor puede cambiarlo.
