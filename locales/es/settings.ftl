settings-zone-title = Zona horaria
settings-zone-label = ¿En qué zona empiezan los días aquí?
settings-zone-placeholder = Un nombre como Europe/Madrid, o una ciudad
settings-cooldown-title = Tiempo entre votos
settings-cooldown-label = ¿Cuánto hay que esperar entre votos?
settings-cooldown-placeholder = Por ejemplo, 12h, 90m o 1d
settings-cooldown-bad = El tiempo entre votos debe ser de entre 1 minuto y 31 días, por ejemplo `12h`, `90m` o `1d 12h`. No se ha cambiado nada.
settings-grace-title = Rachas
settings-grace-label = Plazo desde que se puede volver a votar
settings-grace-placeholder = De 0 a 7 días, por ejemplo 1d o 12h
settings-grace-bad = Las rachas pueden mantenerse entre 0 minutos y 7 días desde que se puede volver a votar, por ejemplo `1d` o `12h`. No se ha cambiado nada.

settings-label-grace = Rachas
settings-label-zone = Zona horaria
settings-label-cooldown = Tiempo entre votos
settings-label-all = Todos los ajustes
settings-choose-listing = Cambiar una ficha

settings-server = **Este servidor**
settings-zone = Zona horaria: **{ $zone }** (hora local: { $local })
settings-zone-next = Zona horaria: **{ $zone }** (hora local: { $local }); se puede volver a cambiar { $when }
settings-language = Idioma de lo que ve todo el mundo: **{ $language }**
settings-results-none = Resultados: no se anuncian
settings-results = Resultados: al final de { $periods } en { $channel }
settings-alarms = Alertas: { $channel }
settings-grace = Rachas: se mantienen { $span } desde que se puede volver a votar
settings-roles-all = Roles por los votos de todas las fichas juntas: { $roles }
settings-no-listing = Aún no hay ninguna ficha configurada: hazlo con `/configurar`. `/ajustes zona_horaria` cambia la zona horaria.
settings-more = { $more ->
    [one] … y { $more } más: elígela abajo para verla.
   *[other] … y { $more } más: elige una abajo para verla.
}
settings-paused = ⏸️ Pausada { $when }
settings-thanks = Agradecimientos: { $channel }
settings-thanks-own = Agradecimientos: { $channel }, en vuestras propias palabras
settings-page = Página de voto: { $page }
settings-page-none = Página de voto: sin definir
settings-cooldown = Tiempo entre votos: { $span }, si el sitio no dice otra cosa
settings-history = Votos que nunca llegaron: cuentan
settings-history-off = Votos que nunca llegaron: no cuentan; se cambia con `/ajustes recuperación`
settings-roles = Roles por los votos de esta ficha: { $roles }

settings-zone-changed = ✅ Los días de este servidor empiezan ahora a medianoche en **{ $zone }** (hora local: { $local }). Esto vale para los votos a partir de ahora; los anteriores se quedan en el día en que se contaron. Se puede volver a cambiar { $when }.
settings-zone-same = La zona horaria ya es **{ $zone }** (hora local: { $local }).
settings-zone-too-soon = ⚠️ La zona horaria sigue siendo **{ $zone }** por ahora: solo se puede cambiar una vez al día, la próxima vez será { $when } ({ $date }).
settings-zone-unknown = ⚠️ No conozco esa zona horaria. ¿Querías decir `{ $nearest }`? `/ajustes zona_horaria` sugiere nombres y ciudades mientras escribes. No se ha cambiado nada.
settings-cooldown-set = ✅ Después de un voto, el siguiente es posible { $span } más tarde, si el sitio no dice otra cosa.
settings-grace-set = ✅ Las rachas ahora se mantienen { $span } desde que se puede volver a votar. Esto vale para los votos a partir de ahora.
settings-language-set = ✅ Lo que ve todo el mundo aquí está en español a partir de ahora. Las respuestas que solo ve un miembro están en el idioma de su Discord.

settings-freezes-title = Protectores de racha
settings-freezes-label = ¿Por cuántos votos? 0: ninguno
settings-freezes-placeholder = De 1 a 100, por ejemplo 10; 0 los desactiva
settings-freezes-bad = Un protector de racha puede costar de 1 a 100 votos; 0 los desactiva. No se cambió nada.
settings-label-freezes = Protectores de racha
settings-freezes = { $votes ->
    [one] Protectores de racha: uno por cada voto
   *[other] Protectores de racha: uno cada { $votes } votos
}, como mucho { $most } en reserva
settings-freezes-set = ✅ { $votes ->
    [one] Cada voto da
   *[other] Cada { $votes } votos dan
} un protector de racha; cada miembro guarda { $most } como mucho. Una racha que se rompería se mantiene otro tanto como tras el último voto. Esto vale para los votos a partir de ahora.
settings-freezes-off = ✅ Desde ahora no se ganan ni se usan protectores de racha. Los que hay en reserva vuelven cuando los actives de nuevo.
