thanks-title = ¡Gracias por votar! 🎉
thanks-sentence = { $who } tiene ahora { $votes ->
    [one] **{ $votes }** voto
   *[other] **{ $votes }** votos
}.
thanks-sentence-rank = { $who } tiene ahora { $votes ->
    [one] **{ $votes }** voto
   *[other] **{ $votes }** votos
} y ocupa el **puesto { $rank }** de la clasificación.
thanks-next = El próximo voto será posible { $when }.
thanks-line = { $who } · { $votes ->
    [one] **{ $votes }** voto
   *[other] **{ $votes }** votos
}
thanks-sample-title = ¡Gracias por votar! 🎉 (ejemplo)
thanks-sample = Esto es un ejemplo que pidió la administración. No se ha contado nada.

thanks-number = { $number }
thanks-role-next = { $role } tras { $votes ->
    [one] { $votes } voto más
   *[other] { $votes } votos más
}
thanks-server = este servidor
thanks-vote = Votar

thanks-test-title = Prueba recibida ✅
thanks-test-title-wrong = Prueba recibida ⚠️
thanks-test-arrived = { $site } ha enviado una prueba y ha llegado.
thanks-test-other = Pero nombra una ficha distinta de la de su token, y esos votos se **rechazan**: cada ficha tiene su propio token. `/configurar` muestra qué ficha es esta.
thanks-test-paused = Pero la ficha está **en pausa** (desde: { $when }): los votos se cuentan y no se agradece a nadie hasta que se reanude.
thanks-test-fine = Los votos de verdad se agradecerán aquí.
thanks-test-no-listing = No nombra ninguna ficha, lo que es normal en una prueba; los votos que nombren ficha y votante se agradecerán aquí.
thanks-test-no-voter = No nombra a ningún votante, lo que es normal en una prueba; los votos que nombren ficha y votante se agradecerán aquí.
thanks-test-neither = No nombra ni ficha ni votante, lo que es normal en una prueba; los votos que nombren ambos se agradecerán aquí.
thanks-test = Esto es una prueba. No se ha contado nada.
