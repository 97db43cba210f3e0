errors-ours = Algo ha fallado por nuestra parte. Inténtalo de nuevo; si sigue igual, dale al equipo del bot la referencia `{ $reference }`.
errors-busy = Votive está demasiado ocupado para consultar esto ahora mismo. Inténtalo de nuevo en un minuto; si sigue igual, dale al equipo del bot la referencia `{ $reference }`.
errors-servers-only = Esto solo funciona en un servidor. Úsalo allí.
errors-button-out-of-date = Este botón ya no sirve. Vuelve a usar el comando para obtener uno nuevo.
errors-press-again = Ha tardado demasiado en abrirse. Vuelve a pulsar el botón.
errors-command-out-of-date = Este comando ha cambiado. Recarga Discord (Ctrl+R, o reinicia la aplicación) y vuelve a usarlo.
errors-option-unusable = Una de las opciones no es válida tal como está. Revísalas y vuelve a usar el comando.
errors-no-such-listing = Este servidor no tiene esa ficha. Elige una de la lista que aparece mientras escribes.
errors-being-deleted = Se está borrando lo que Votive tenía de este servidor, porque el bot llevaba 30 días fuera o porque lo pidió la persona propietaria del servidor. Inténtalo de nuevo en un minuto; después, quien gestione este servidor puede configurarlo otra vez con `/configurar`.
errors-which-listing = Este servidor tiene varias fichas. Indica cuál con la opción `ficha`: aparece una lista mientras escribes.
errors-nothing-set-up = Aún no hay ninguna ficha configurada aquí, así que no hay votos que cambiar. Con `/configurar` puedes crear una.
errors-not-allowed = Necesitas el permiso **Gestionar servidor** para esto. Alguien que lo tenga también puede dejarte usar `/{ $command }`: en los ajustes del servidor, en «Integraciones», dentro de este bot.
errors-not-known-to-be-allowed = Ahora mismo no se ha podido preguntar a Discord si este servidor te deja usar `/{ $command }`, así que no se ha hecho nada. Inténtalo de nuevo en un minuto.
errors-you-need = { $count ->
    [0] No tienes los permisos que necesita este comando.
    [one] Necesitas el permiso { $permissions } para este comando. Pídeselo a alguien que gestione este servidor.
   *[other] Necesitas los permisos { $permissions } para este comando. Pídeselos a alguien que gestione este servidor.
}
errors-bot-needs = { $count ->
    [0] El bot no tiene los permisos que necesita este comando.
    [one] El bot necesita el permiso { $permissions } para esto. Alguien con «Gestionar servidor» puede dárselo en los ajustes del servidor, en «Roles».
   *[other] El bot necesita los permisos { $permissions } para esto. Alguien con «Gestionar servidor» puede dárselos en los ajustes del servidor, en «Roles».
}
