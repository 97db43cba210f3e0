ledger-label-undo = Deshacer
ledger-no-reason = Indica el porqué con la opción `motivo`: aparece en `/registro historial`. No se ha cambiado nada.

ledger-added-title = Votos añadidos
ledger-removed-title = Votos quitados
ledger-added = ✅ **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** para { $voter }: { $listing }
ledger-removed = ✅ **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** menos para { $voter }: { $listing }
ledger-reason = Motivo: { $reason }
ledger-total = Ahora tiene **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**.
ledger-total-listing = Ahora tiene **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**, { $listing } para esta ficha.
ledger-total-later = Su total se actualiza en un momento: `/votos` lo muestra.
ledger-corrected-more = Esto no se agradece a nadie; los roles se ajustan solos. **{ $undo }** lo revierte; no se borra nada, `/registro historial` muestra las dos cosas.
ledger-undone-title = Deshecho
ledger-given-back = ↩️ **{ $votes ->
    [one] { $votes } voto devuelto
   *[other] { $votes } votos devueltos
}** a { $voter }: { $listing }
ledger-taken-again = ↩️ **{ $votes ->
    [one] { $votes } voto quitado
   *[other] { $votes } votos quitados
}** de nuevo a { $voter }: { $listing }
ledger-undone-more = Los roles se ajustan solos. `/registro historial` muestra los dos cambios.
ledger-undone-already = Esto ya se había deshecho: lo hizo { $author } { $when }. Ahora no se ha cambiado nada.
ledger-none-to-remove = { $voter } no tiene votos para { $listing }, así que no hay nada que quitar. No se ha cambiado nada.
ledger-too-few = { $voter } solo tiene **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** para { $listing }, así que no se pueden quitar { $wanted }. No se ha cambiado nada; el máximo es { $votes }.
ledger-too-few-to-undo = Esto ya no se puede deshacer: habría que quitar { $needs ->
    [one] { $needs } voto
   *[other] { $needs } votos
} a { $voter }, y para esa ficha solo le { $votes ->
    [one] queda **{ $votes } voto**
   *[other] quedan **{ $votes } votos**
}. No se ha cambiado nada.

ledger-log-title = Cambios a mano
ledger-log-empty = Nadie ha cambiado votos a mano aquí. Se hace con `/registro añadir` y `/registro quitar`; quién hizo qué, y por qué, aparecerá aquí.
ledger-log-empty-voter = Nadie ha cambiado a mano los votos de { $voter }. `/registro historial` sin miembro muestra todos los cambios.
ledger-log-of = De { $voter }
ledger-log-blocked = { $when } { $author } bloqueó a { $voter }
ledger-log-unblocked = { $when } { $author } desbloqueó a { $voter }
ledger-log-gave = { $when } { $author } dio **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** a { $voter } ({ $listing })
ledger-log-took = { $when } { $author } quitó **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** a { $voter } ({ $listing })
ledger-log-undid-gift = { $when } { $author } deshizo la entrega de **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**: { $voter } ({ $listing })
ledger-log-undid-removal = { $when } { $author } deshizo la retirada de **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**: { $voter } ({ $listing })
ledger-log-changed = { $when } { $author } cambió votos de { $voter }
ledger-log-imported = { $when } { $author } importó el archivo { $file }: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** en { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}
ledger-log-importing = { $when } { $author } importó el archivo { $file }: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** en { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
} hasta ahora; aún se está importando
ledger-log-imported-some = { $when } { $author } importó un archivo
ledger-log-import-undone = { $when } { $author } deshizo la importación del archivo { $file }: quitó **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**
ledger-log-import-undoing = { $when } { $author } deshizo la importación del archivo { $file }: quitó **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** hasta ahora; aún se está deshaciendo
ledger-log-import-undone-some = { $when } { $author } deshizo la importación de un archivo
ledger-log-history-on = { $when } { $author } hizo contar los votos que nunca llegaron ({ $listing })
ledger-log-history-off = { $when } { $author } retiró los votos que nunca llegaron ({ $listing })
ledger-log-many = muchos votantes
ledger-log-undone = ↩️ *deshecho después*

ledger-export-title = El registro en un archivo
ledger-export = `{ $file }`: **{ $entries ->
    [one] { $entries } entrada
   *[other] { $entries } entradas
}** de este servidor, una por línea; las horas están en UTC.
ledger-export-listing = `{ $file }`: **{ $entries ->
    [one] { $entries } entrada
   *[other] { $entries } entradas
}** de { $listing }, una por línea; las horas están en UTC.
ledger-export-nothing = Aún no hay nada que exportar de este servidor: no ha llegado ningún voto y nadie ha cambiado ninguno.
ledger-export-nothing-listing = Aún no hay nada que exportar de { $listing }: no ha llegado ningún voto y nadie ha cambiado ninguno.
ledger-export-newest = ⚠️ Estas son las más recientes: en un archivo de Discord no caben más de 10 MiB. Quien administra este bot puede obtenerlo todo: `{ $command }`
ledger-export-private = Contiene ID y nombres de tus votantes: no lo compartas.
