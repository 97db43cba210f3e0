results-title = 🏆 { $title }
results-all = { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} de { $voters ->
    [one] { $voters } persona
   *[other] { $voters } personas
}. ¡Muchas gracias!
results-ties = En caso de empate, va delante quien llegó antes a esos votos.

results-of-none = ningún periodo
results-of = cada { $periods }
results-day = día
results-week = semana
results-month = mes

results-every-day = Cada día
results-every-week = Cada semana, desde el lunes
results-every-month = Cada mes

results-ask = **¿Dónde anuncio quién ha votado más?**
results-now = Ahora: { $periods } en { $channel }.
results-now-nowhere = Ahora: en ninguna parte.
results-how = El resultado de un día, una semana o un mes queda cerrado diez minutos después de su fin en la zona horaria de este servidor; los votos posteriores no lo cambian. No se menciona a nadie.
results-channel-set = ✅ Los resultados se anunciarán en { $channel } al final de { $periods }.
results-periods-set = ✅ Los resultados se anunciarán al final de { $periods }.
results-off = ✅ Ya no se anunciarán resultados. Aun así, se seguirán guardando.
results-label = Resultados
results-choose-channel = Canal para los resultados
results-choose-periods = Resultados de qué periodos
