audit-role-created = Rol de recompensa por votos, pedido en /configurar
audit-no-longer-earned = Votive: ya no le corresponde
audit-earned = Votive: obtenido con { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
audit-streak = Votive: obtenido con una racha de { $length }
audit-best-streak = Votive: obtenido con una mejor racha de { $best }
audit-place = Votive: obtenido con el puesto { $place } { $when }
