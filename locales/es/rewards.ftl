rewards-rule = { $role } { $earned }
rewards-role = rol { $id }
rewards-this-listing = esta ficha
rewards-total = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
rewards-total-together = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} entre todas las fichas
rewards-total-listing = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} para { $listing }
rewards-month = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} en un mes, hasta que acabe
rewards-month-together = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} en un mes entre todas las fichas, hasta que acabe
rewards-month-listing = a partir de { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} en un mes para { $listing }, hasta que acabe
rewards-each = por cada voto, hasta que se pueda volver a votar
rewards-each-together = por cada voto en cualquiera de las fichas, hasta que se pueda volver a votar
rewards-each-listing = por cada voto para { $listing }, hasta que se pueda volver a votar
rewards-each-term = por cada voto, durante { $span }
rewards-each-term-together = por cada voto en cualquiera de las fichas, durante { $span }
rewards-each-term-listing = por cada voto para { $listing }, durante { $span }
rewards-streak = a partir de { $votes ->
    [one] { $votes } voto seguido
   *[other] { $votes } votos seguidos
}, hasta que se rompa la racha
rewards-streak-together = a partir de { $votes ->
    [one] { $votes } voto seguido
   *[other] { $votes } votos seguidos
} entre todas las fichas, hasta que se rompa la racha
rewards-streak-ever = a partir de { $votes ->
    [one] { $votes } voto seguido
   *[other] { $votes } votos seguidos
}, para siempre una vez conseguidos
rewards-streak-ever-together = a partir de { $votes ->
    [one] { $votes } voto seguido
   *[other] { $votes } votos seguidos
} entre todas las fichas, para siempre una vez conseguidos
rewards-first-day = { $top ->
    [1] por el primer puesto de cada día, hasta el resultado del día siguiente
   *[other] por los { $top } primeros puestos de cada día, hasta el resultado del día siguiente
}
rewards-first-day-together = { $top ->
    [1] por el primer puesto de cada día entre todas las fichas, hasta el resultado del día siguiente
   *[other] por los { $top } primeros puestos de cada día entre todas las fichas, hasta el resultado del día siguiente
}
rewards-first-day-term = { $top ->
    [1] por el primer puesto de cada día, durante { $span }
   *[other] por los { $top } primeros puestos de cada día, durante { $span }
}
rewards-first-day-term-together = { $top ->
    [1] por el primer puesto de cada día entre todas las fichas, durante { $span }
   *[other] por los { $top } primeros puestos de cada día entre todas las fichas, durante { $span }
}
rewards-first-week = { $top ->
    [1] por el primer puesto de cada semana, hasta el resultado de la semana siguiente
   *[other] por los { $top } primeros puestos de cada semana, hasta el resultado de la semana siguiente
}
rewards-first-week-together = { $top ->
    [1] por el primer puesto de cada semana entre todas las fichas, hasta el resultado de la semana siguiente
   *[other] por los { $top } primeros puestos de cada semana entre todas las fichas, hasta el resultado de la semana siguiente
}
rewards-first-week-term = { $top ->
    [1] por el primer puesto de cada semana, durante { $span }
   *[other] por los { $top } primeros puestos de cada semana, durante { $span }
}
rewards-first-week-term-together = { $top ->
    [1] por el primer puesto de cada semana entre todas las fichas, durante { $span }
   *[other] por los { $top } primeros puestos de cada semana entre todas las fichas, durante { $span }
}
rewards-first-month = { $top ->
    [1] por el primer puesto de cada mes, hasta el resultado del mes siguiente
   *[other] por los { $top } primeros puestos de cada mes, hasta el resultado del mes siguiente
}
rewards-first-month-together = { $top ->
    [1] por el primer puesto de cada mes entre todas las fichas, hasta el resultado del mes siguiente
   *[other] por los { $top } primeros puestos de cada mes entre todas las fichas, hasta el resultado del mes siguiente
}
rewards-first-month-term = { $top ->
    [1] por el primer puesto de cada mes, durante { $span }
   *[other] por los { $top } primeros puestos de cada mes, durante { $span }
}
rewards-first-month-term-together = { $top ->
    [1] por el primer puesto de cada mes entre todas las fichas, durante { $span }
   *[other] por los { $top } primeros puestos de cada mes entre todas las fichas, durante { $span }
}

rewards-rule-above-votes = { $rule }; en lugar de los roles por menos votos
rewards-rule-above-streaks = { $rule }; en lugar de los roles por rachas más cortas
rewards-rule-above-places = { $rule }; en lugar de los roles por puestos inferiores
rewards-takes-place-votes = { $rule }; reemplaza los roles por menos votos
rewards-takes-place-streaks = { $rule }; reemplaza los roles por rachas más cortas
rewards-takes-place-places = { $rule }; reemplaza los roles por puestos inferiores

rewards-list = **Lo que se gana aquí con votos**
rewards-list-empty = Aquí aún no se gana ningún rol con votos.
rewards-list-empty-more = Añade una regla con `/recompensas añadir`: elige un rol y con qué se gana: un número de votos en total o este mes, cada voto, una racha, o estar en el top de votos de un día, una semana o un mes. Verás el efecto antes de guardar.
rewards-listed = { $holders ->
    [0] { $rule }. No lo tiene nadie.
    [one] { $rule }. Lo tiene { $holders } miembro.
   *[other] { $rule }. Lo tienen { $holders } miembros.
}
rewards-from-results = Vale para los resultados posteriores a esta fecha: { $when }.
rewards-from-votes = Vale para cada miembro desde su primer voto posterior a esta fecha: { $when }.
rewards-followed-results = Se cambió { $when }; aún vale para los resultados anteriores.
rewards-followed-votes = Se cambió { $when }; aún vale para cada miembro hasta su próximo voto.
rewards-paused = ⏸️ Descansa mientras sus votos están en pausa: ni da ni quita nada.
rewards-more-rules = … y { $more ->
    [one] { $more } regla más
   *[other] { $more } reglas más
}
rewards-waiting = { $members ->
    [one] ⏳ Faltan por revisar los roles de { $members } miembro; los próximos, { $when }.
   *[other] ⏳ Faltan por revisar los roles de { $members } miembros; los próximos, { $when }.
}
rewards-places = Un día, una semana o un mes queda cerrado diez minutos después de su fin. En caso de empate, va delante quien llegó antes a esos votos. Quien se haya ocultado para entonces con `/privacidad` no tiene puesto; si no votó nadie, nadie tiene el rol.

rewards-new = **Regla nueva**
rewards-change = **Cambio de una regla**
rewards-if-applied = **Si se aplica ahora**
rewards-if-removed = **Si se elimina**
rewards-no-effect = Nadie ganaría ni perdería un rol.
rewards-gain = { $gain ->
    [one] { $gain } miembro ganaría
   *[other] { $gain } miembros ganarían
} { $role }.
rewards-lose = { $lose ->
    [one] { $lose } miembro perdería
   *[other] { $lose } miembros perderían
} { $role }.
rewards-gain-lose = { $gain ->
    [one] { $gain } miembro ganaría
   *[other] { $gain } miembros ganarían
} { $role } y { $lose ->
    [one] { $lose } lo perdería
   *[other] { $lose } lo perderían
}.
rewards-more-roles = … y { $more ->
    [one] { $more } rol más
   *[other] { $more } roles más
}
rewards-unsaved-votes = Aún no se ha guardado nada. **Solo votos posteriores**: para cada miembro decide su próximo voto; hasta entonces no le cambia nada.
rewards-unsaved-results = Aún no se ha guardado nada. **Solo resultados posteriores**: decide el próximo resultado; hasta entonces no cambia nada.
rewards-ask-remove = **¿Eliminar esta regla?**
rewards-removed = ✅ La regla se ha eliminado. Quien tenga un rol que le di yo y que ya no da ninguna regla lo pierde.
rewards-saved = ✅ Guardado.
rewards-saved-votes = ✅ Guardado para votos posteriores: vale para cada miembro desde su próximo voto.
rewards-saved-results = ✅ Guardado para resultados posteriores: vale desde el próximo.
rewards-cancelled = No se ha cambiado nada.

rewards-looking = Buscando a quién le cambian los roles…
rewards-not-looked = ⚠️ Ahora mismo no he podido buscar a quién le cambian los roles. Los de cada miembro se revisan con su próximo voto; los de todos, cuando el bot se reinicie.
rewards-progress-nobody = No hay que cambiarle los roles a nadie.
rewards-progress-done = ✅ { $of ->
    [one] { $of } miembro revisado
   *[other] { $of } miembros revisados
}: listo.
rewards-progress = ⏳ Progreso: { $looked } de { $of ->
    [one] { $of } miembro
   *[other] { $of } miembros
}, al ritmo que permite Discord…
rewards-progress-goes-on = ⏳ Progreso: { $looked } de { $of ->
    [one] { $of } miembro
   *[other] { $of } miembros
}. Sigue por su cuenta al ritmo que permite Discord; `/recompensas lista` muestra lo que queda.

rewards-label-apply = Guardar y aplicar ahora
rewards-label-later-votes = Guardar solo para votos posteriores
rewards-label-later-results = Guardar solo para resultados posteriores
rewards-label-cancel = Cancelar
rewards-label-remove = Eliminar la regla

rewards-lasts-again = cada voto: hasta que se pueda volver a votar
rewards-lasts-day = cada voto, top de votos: 1 día
rewards-lasts-week = cada voto, top de votos: 7 días
rewards-lasts-month = cada voto, top de votos: 30 días
rewards-lasts-streak = una racha: hasta que se rompa
rewards-lasts-ever = una racha: para siempre, una vez conseguida
rewards-lasts-next = top de votos: hasta el próximo resultado
rewards-term-unread = No he entendido cuánto dura el rol. Escribe un número con `h`, `d` o `w`, como `12h`, `3d` o `2w`, o bien `again` para que dure hasta que se pueda volver a votar.
rewards-term-unread-winners = No he entendido cuánto conserva el rol el top de votos. Escribe un número con `h`, `d` o `w`, como `7d`, o bien `next` para que dure hasta el próximo resultado.
rewards-term-out-of-bounds = Un rol puede durar entre 1 hora y 366 días.

rewards-too-many = Este servidor tiene 50 reglas, el máximo posible. Elimina antes una con `/recompensas eliminar`.
rewards-too-many-followed = Se han cambiado demasiadas reglas solo para votos posteriores, así que las antiguas aún valen junto a las nuevas. Elige **Guardar y aplicar ahora**, o aplica antes una de las otras: `/recompensas editar` solo con la regla.
rewards-too-many-with-followed = Las reglas cambiadas solo para votos posteriores valen aquí junto a las anteriores: son 100 en total, el máximo posible. Aplica antes una de ellas para todo el mundo: `/recompensas editar` solo con la regla y, después, **Guardar y aplicar ahora**.
rewards-is-there = Ya hay una regla como esta; `/recompensas lista` la muestra.
rewards-no-such-rule = Este servidor no tiene esa regla, o se ha cambiado entretanto. Elige una de la lista que aparece mientras escribes; `/recompensas lista` las muestra todas.
rewards-no-number = ¿A partir de cuántos votos? Vuelve a usar el comando con `votos`, por ejemplo `votos: 10`.
rewards-number-for-every-vote = Un rol por **cada voto** no lleva número de `votos`. No lo indiques, o elige *votos en total* o *votos de este mes*.
rewards-term-for-a-number = `duración` es para los roles que se ganan con **cada voto**, con una racha o por estar en el top de votos. El rol de un total dura para siempre; el de un mes, hasta que acabe el mes.
rewards-term-for-a-streak = El rol de una racha dura hasta que se rompa (`duración: streak`, o sin indicarla), o para siempre una vez conseguida (`duración: ever`).
rewards-top-is-for-winners = `top` es para los roles del **top de votos**: cuántos de los primeros puestos lo reciben. No lo indiques, o elige el top de votos de un día, una semana o un mes.
rewards-number-for-winners = Un rol del **top de votos** no lleva número de `votos`: `top` indica cuántos de los primeros puestos lo reciben, de 1 a 10.
rewards-server-only-winners = El top de votos de un día, una semana o un mes se cierra para todas las fichas del servidor juntas, así que su rol no puede ser de una sola ficha. No indiques `ficha`.
rewards-server-only-streaks = Las rachas se llevan para todas las fichas del servidor juntas, así que su rol no puede ser de una sola ficha. No indiques `ficha`.
rewards-no-tiers = `roles_inferiores` es para reglas con un número de votos: un rol por **cada voto** no tiene roles inferiores.
rewards-nothing-changes = No cambiaría nada. Indica qué debe ser distinto: el rol, `votos`, `top`, `duración` o `roles_inferiores`.
rewards-may-not-choose = Para elegir un rol que se gana con votos hace falta el permiso **Gestionar roles** o **Gestionar servidor**, y no tienes ninguno de los dos. Pídeselo a alguien que tenga uno de ellos.
rewards-above-you = { $role } no está por debajo de tu rol más alto, así que no puedes elegirlo. Pídeselo a alguien que esté por encima.
rewards-unchecked = Ahora mismo no se ha podido preguntar a Discord si este rol se puede dar. No se ha guardado nada; inténtalo de nuevo en un minuto.
