import-label-import = Importar
import-label-cancel = Cancelar
import-label-undo = Deshacer la importación
import-label-keep = Conservarla
import-label-undo-file = Deshacer el archivo { $file }

import-too-large = Este archivo supera los 10 MiB, lo máximo que se puede importar de una vez. Divídelo, con el encabezado en cada parte, e importa las partes una tras otra. No se ha importado nada.
import-elsewhere = Este archivo no está en Discord, así que no se ha descargado. Adjunta el propio archivo a `/registro importar`.
import-did-not-come = Ahora mismo no se ha podido descargar el archivo de Discord. No se ha importado nada; inténtalo de nuevo en un minuto.
import-busy = Ahora mismo se está importando o deshaciendo un archivo aquí. `/registro historial` muestra cuándo acaba; inténtalo de nuevo entonces.
import-replaced = Mientras tanto se ha enviado otro archivo aquí, así que este se ha descartado. No se ha importado nada.
import-gone = Este archivo ya no se conserva: esperó más de una hora, se canceló o se envió otro después. Al pulsar no se ha importado nada; puedes volver a enviarlo con `/registro importar`.
import-no-import = Aquí no existe esa importación. `/registro historial` muestra lo que se ha importado.
import-cancelled = Cancelado. No se ha importado nada y el archivo no se conserva.

import-not-text = Este archivo no es texto UTF-8, como debe ser un CSV. Guárdalo desde tu hoja de cálculo como **CSV UTF-8**, no como libro. No se ha importado nada.
import-empty = Este archivo está vacío. No se ha importado nada.
import-no-user-column = La primera línea de este archivo debe nombrar las columnas, y una de ellas debe ser `{ $column }`. También se leen: `votes`, `at`, `listing`, `name`, `reason`. No se ha importado nada.
import-twice = Dos columnas de este archivo se llaman `{ $column }`. Quita una o cámbiale el nombre. No se ha importado nada.
import-too-many-rows = Este archivo tiene más de { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}. Divídelo, con el encabezado en cada parte, e importa las partes una tras otra. No se ha importado nada.

import-preview-title = ¿Importar los votos?
import-preview = Con este archivo se añadirían **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** de **{ $members ->
    [one] { $members } miembro
   *[other] { $members } miembros
}** en { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}.
import-preview-more = **Aún no se ha importado nada.** Los votos importados no se agradecen ni aparecen en la clasificación de un día, una semana o un mes. Cuentan para los totales, y los roles se ajustan solos. El archivo se conserva una hora.
import-nothing-title = Nada que importar
import-nothing = En este archivo no hay nada que importar.
import-nothing-below = En este archivo no hay nada que importar. Tiene encabezado, pero ninguna fila debajo.
import-known = { $rows ->
    [one] { $rows } fila ya está en el registro y se queda como está.
   *[other] { $rows } filas ya están en el registro y se quedan como están.
}
import-refused = { $lines ->
    [one] ⚠️ **{ $lines } línea** no se puede importar:
   *[other] ⚠️ **{ $lines } líneas** no se pueden importar:
}
import-refused-line = línea { $line }: { $why }
import-refused-more = … y { $lines } más.
import-refused-mend = Si quieres, corrígelas y vuelve a importar el archivo: lo que ya esté importado no se añade dos veces.
import-why-cells = tiene más celdas que el encabezado
import-why-no-user = `user_id` está vacío
import-why-not-a-user = `user_id` no es un ID de Discord (un número entero como `175928847299117063`)
import-why-nobody = es de un miembro cuyos datos se borraron, así que sus votos no se pueden dar a nadie
import-why-rounded = una hoja de cálculo ha redondeado `user_id`; indícale que la columna es texto y parte del original
import-why-not-votes = `votes` no es un número entero
import-why-no-votes = `votes` es 0
import-why-negative = quita votos; para eso está `/registro quitar`
import-why-too-many-votes = `votes` es mayor que 100000
import-why-not-an-instant = `at` no es un momento como `2026-11-02T12:00:00Z`
import-why-in-future = `at` está en el futuro
import-why-too-early = `at` es anterior a 2015, cuando empezó Discord
import-why-no-such-listing = este servidor no tiene ninguna ficha «{ $name }»
import-why-which-listing = no nombra ninguna ficha y hay varias: elige una con la opción `ficha`
import-why-did-not-count = no contó en el sitio del que viene
import-why-taken-back = se deshizo en el sitio del que viene, o deshace otra cosa

import-title = Importación
import-running-title = Importando
import-running = ⏳ { $done } de { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}. No hace falta que esperes: sigue por su cuenta, y `/registro historial` muestra cuándo acaba.
import-done-title = Importado
import-done = ✅ **{ $votes ->
    [one] { $votes } voto añadido
   *[other] { $votes } votos añadidos
}** en { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}.
import-done-known = { $rows ->
    [one] { $rows } fila más había llegado al registro entretanto.
   *[other] { $rows } filas más habían llegado al registro entretanto.
}
import-done-more = Los roles se ajustan solos, tan rápido como permite Discord. **{ $undo }** anula toda la importación; `/registro historial` la muestra, con el mismo botón.

import-ask-undo-title = ¿Deshacer esta importación?
import-ask-undo = Archivo { $file }, importado por { $author }: se quitarían **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** en { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
} a todos los que los recibieron. Solo se hace una vez, y la única forma de revertirlo es importar de nuevo el archivo.
import-undoing-title = Deshaciendo la importación
import-undoing = ⏳ Progreso: { $done } de { $rows ->
    [one] { $rows } fila deshecha
   *[other] { $rows } filas deshechas
}. Sigue por su cuenta, y `/registro historial` muestra cuándo acaba.
import-undone-title = Importación deshecha
import-undone = ↩️ **{ $votes ->
    [one] { $votes } voto quitado
   *[other] { $votes } votos quitados
}**.
import-undone-left = { $votes ->
    [one] El { $votes } restante era de un miembro bloqueado o ya se había quitado, así que no quedaba nada que quitar.
   *[other] Los { $votes } restantes eran de miembros bloqueados o ya se habían quitado, así que no quedaba nada que quitar.
}
import-undone-more = Los roles se ajustan solos. No se borra nada: `/registro historial` muestra las dos cosas. El mismo archivo se puede volver a importar.
