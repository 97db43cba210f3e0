results-title = 🏆 { $title }
results-all = { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} de { $voters ->
    [one] { $voters } pessoa
   *[other] { $voters } pessoas
}. Valeu, pessoal!
results-ties = Em caso de empate, fica na frente quem chegou primeiro a esses votos.

results-of-none = nenhum período
results-of = cada { $periods }
results-day = dia
results-week = semana
results-month = mês

results-every-day = Todo dia
results-every-week = Toda semana, a partir de segunda
results-every-month = Todo mês

results-ask = **Onde devo anunciar quem mais votou?**
results-now = Agora: { $periods } em { $channel }.
results-now-nowhere = Agora: em nenhum lugar.
results-how = O resultado de um dia, de uma semana ou de um mês é fechado dez minutos depois do fim, no fuso horário deste servidor; votos posteriores não mudam nada. Ninguém é mencionado.
results-channel-set = ✅ Os resultados serão anunciados em { $channel } no fim de { $periods }.
results-periods-set = ✅ Os resultados serão anunciados no fim de { $periods }.
results-off = ✅ Os resultados não serão mais anunciados. Mesmo assim, continuam sendo registrados.
results-label = Resultados
results-choose-channel = Canal dos resultados
results-choose-periods = Resultados de quais períodos
