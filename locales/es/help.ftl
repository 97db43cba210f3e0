help-title = Qué hago aquí
help-about = La gente vota por este servidor, o por sus bots, en sitios de listas. Cuento cada voto, doy las gracias y reparto los roles que se ganan con votos.

help-title-everybody = Para todo el mundo
help-vote = `/votar` – dónde votar y cuándo puedes volver a hacerlo
help-votes = `/votos` – tus votos, puesto y racha, o los de otra persona
help-leaderboard = `/clasificación` – quién vota más, ahora y en el pasado
help-stats = `/estadísticas` – cómo llegan los votos con el tiempo, en una imagen
help-remind = `/recordar` – un mensaje cuando puedas volver a votar
help-privacy = `/privacidad` – qué se guarda de ti; ocúltalo o bórralo

help-title-owners = Para quienes llevan el servidor
help-setup = `/configurar` – recibe los votos aquí y elige canal y roles
help-settings = `/ajustes` – todo lo que está elegido y cómo cambiarlo
help-doctor = `/diagnóstico` – qué funciona, qué no y cómo arreglarlo
help-explain = `/explicar` – por qué alguien tiene sus votos y roles
help-rewards = `/recompensas` – roles que se ganan con votos
help-thanks = `/agradecimientos` – agradecimientos con tus propias palabras
help-live = `/clasificación-en-vivo`, `/meta` – para seguir y lograr en conjunto
help-ledger = `/registro` – corrige, importa y exporta votos; quién cambió qué
help-members = `/miembros` – de quién no cuentan los votos
help-more = Quienes llevan el servidor tienen más comandos, como `/configurar`.

help-next-setup = Aún no hay nada configurado. Empieza con `/configurar`: se tarda dos minutos.
help-next-not-set-up = Aún no hay nada configurado. Alguien que lleve el servidor puede empezar con `/configurar`.
help-next-first-vote = Aún no ha llegado ningún voto. `/diagnóstico` muestra si todo va bien; después, vota tú: `/votar` muestra dónde.
help-next-vote = Puedes votar ahora: `/votar` muestra dónde.
help-next-again = Puedes volver a votar { $when }. `/recordar` te avisa cuando llegue el momento.
