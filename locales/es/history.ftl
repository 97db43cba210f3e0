history-title = Votos que nunca llegaron
history-label-on = Contarlos
history-label-off = Retirarlos
history-label-keep = Dejarlo así
history-ask-on = { $site } ha contado **{ $votes ->
    [one] { $votes } voto anterior
   *[other] { $votes } votos anteriores
}** de **{ $members ->
    [one] { $members } miembro
   *[other] { $members } miembros
}** que Votive nunca recibió: { $listing }. Contarán para los totales y sus roles, pero no para las rachas ni las clasificaciones de días, semanas y meses.
history-ask-on-none = { $site } dice con cada voto cuántos van. Según eso, por ahora no falta ninguno: { $listing }. Si algún día falta alguno, contará para los totales y sus roles, pero no para las rachas ni las clasificaciones de días, semanas y meses.
history-ask-on-more = Los votos que falten más adelante también se añaden, una hora después de que { $site } los mencione: hasta entonces aún pueden llegar. Nadie recibe un agradecimiento por ellos, y con `/ajustes recuperación` se pueden retirar.
history-ask-off = Cuentan **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** de **{ $members ->
    [one] { $members } miembro
   *[other] { $members } miembros
}** aunque nunca llegaron: { $listing }. Se retirarán, y con ellos los roles que hayan dado. Los votos recibidos se quedan.
history-ask-off-none = Por ahora no cuenta ningún voto que no haya llegado: { $listing }. Tampoco contará ninguno a partir de ahora.
history-on = ✅ Los votos que nunca llegaron cuentan a partir de ahora: { $listing }. Los que se conocen se están añadiendo; `/explicar` muestra de quién son.
history-off = ✅ Los votos que nunca llegaron ya no cuentan: { $listing }. Los que se añadieron se están retirando.
history-on-already = Los votos que nunca llegaron ya cuentan: { $listing }. `/explicar` muestra de quién son.
history-off-already = Los votos que nunca llegaron no cuentan aquí: { $listing }. No hay nada que desactivar.
history-kept = No se cambió nada.
