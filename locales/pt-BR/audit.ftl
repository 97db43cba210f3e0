audit-role-created = Cargo de recompensa por votos, pedido em /configurar
audit-no-longer-earned = Votive: não tem mais direito ao cargo
audit-earned = Votive: conquistado com { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
audit-streak = Votive: conquistado com uma sequência de { $length }
audit-best-streak = Votive: conquistado com uma melhor sequência de { $best }
audit-place = Votive: conquistado com o { $place }º lugar { $when }
