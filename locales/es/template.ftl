template-form = Agradecimiento
template-field-text = Texto (vacío: la frase habitual)
template-field-text-example = ¡Gracias, {"{"}user{"}"}! Ya tienes {"{"}votes{"}"} votos.
template-field-colour = Color
template-field-colour-example = Por ejemplo #F2A93B
template-field-image = Imagen
template-field-image-example = Una dirección que empieza por https://
template-field-label = Texto del botón
template-field-label-example = Por ejemplo Votar otra vez
template-field-link = Adónde lleva el botón
template-field-link-example = Empieza por https://; vacío: a la página de voto
template-starter = ¡Gracias por votar, { $user }! 🎉 Votos hasta ahora: { $votes }. Próximo voto { $next_vote }.

template-usual = **El agradecimiento de { $listing }** es el habitual, en el idioma elegido para este servidor. Esto es lo que leen los votantes, contigo como votante.
template-own = **El agradecimiento de { $listing }** está en vuestras propias palabras. Esto es lo que leen los votantes, contigo como votante.
template-draft = **Sin guardar todavía:** esto leerían los votantes de { $listing }, contigo como votante. Puedes seguir hasta { $when }, también después de salir de este mensaje.
template-faulty = **No se ha guardado porque algo no está bien todavía.** Lo que escribiste se conserva hasta { $when }: **Seguir editando** lo muestra.
template-draft-waits = Tienes un borrador sin guardar: **Seguir con el borrador** lo muestra.
template-pings = 🔔 Se avisa a los votantes, salvo que su voto tenga más de una hora; 80 por mensaje como máximo.
template-pings-not = 🔕 No se avisa a nadie.
template-no-page = ⚠️ La página de voto de esta ficha no está definida: hazlo con `/configurar`. Hasta entonces no aparece el botón y { $placeholder } no dice nada.
template-no-channel = ⚠️ Todavía no se agradece a nadie por esta ficha: elige un canal en `/configurar`.
template-known = Puedes hacer que se rellene: { $names }. Una llave que deba leerse se escribe doble.

template-unknown = ⚠️ Texto: no conozco `{ $typed }`. ¿Querías decir `{ $nearest }`?
template-unknown-more = ⚠️ Texto: y { $more } más que no conozco.
template-text-long = ⚠️ Texto: tiene más de 2000 caracteres.
template-colour-bad = ⚠️ Color: deben ser seis cifras, como `#F2A93B`.
template-image-bad = ⚠️ Imagen: debe ser una dirección web que empiece por `https://`.
template-label-long = ⚠️ Texto del botón: puede tener 80 caracteres como máximo.
template-link-bad = ⚠️ Adónde lleva el botón: debe ser una dirección web que empiece por `https://`.

template-saved = ✅ Guardado. El próximo voto se agradecerá así.
template-discarded = ✅ Tu borrador se ha descartado. No se ha cambiado nada.
template-reset = ✅ El agradecimiento vuelve a ser el habitual. Tu texto se conserva un día como borrador.
template-reset-already = Ya es el habitual.
template-slow = Ha tardado demasiado en abrirse. Inténtalo otra vez.
template-gone = Este borrador ya no existe: se guardó, se descartó o se cambió en otro sitio, o ha pasado un día. `/agradecimientos editar` empieza de nuevo.

template-label = Agradecimiento
template-button-edit = Editar
template-button-again = Seguir editando
template-button-save = Guardar
template-button-discard = Descartar
template-button-draft = Seguir con el borrador
template-button-ping = Avisar a los votantes
template-button-ping-not = No avisar a los votantes
template-button-reset = Volver al habitual
