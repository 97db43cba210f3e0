reminders-title = Já dá para votar de novo!
reminders-one = { $listing } está à espera do seu próximo voto.
reminders-many = Estão à espera dos seus próximos votos:
reminders-no-page = `/votar` no servidor mostra como chegar lá.
reminders-why = Você pediu este lembrete em { $server }. Use `/lembrar` lá para definir um horário de silêncio.

reminders-label-me = Me lembrar
reminders-label-stop = Parar lembretes
reminders-label-on = Ativar
reminders-label-off = Desativar
reminders-label-quiet = Horário de silêncio
reminders-label-no-quiet = Sem horário de silêncio
reminders-label-show = Atualizar

reminders-card = Seus lembretes
reminders-never = 🔕 Você não recebe lembretes. Se ativar, recebe uma mensagem direta quando der para votar de novo: uma por vez, nenhuma se você já tiver votado, e com um botão para parar.
reminders-off = 🔕 Seus lembretes estão desativados. Ative de novo quando quiser.
reminders-closed = ⚠️ Seus lembretes pararam porque o Discord não deixou passar minha mensagem direta. Permita mensagens diretas de membros deste servidor nas configurações de privacidade dele e depois ative os lembretes de novo com `/lembrar`.
reminders-on = 🔔 Você recebe uma mensagem direta quando der para votar de novo.
reminders-on-in-channel = 🔔 Você recebe uma menção em { $channel } quando der para votar de novo, porque o Discord não deixa passar minhas mensagens diretas. Para voltar a recebê-las, permita mensagens diretas nas configurações de privacidade deste servidor, desative os lembretes e ative de novo.
reminders-server-off = ⚠️ Os lembretes estão desativados neste servidor, então ninguém recebe. Quem gerencia o servidor pode ativar em `/configurações ver`.
reminders-quiet = 🌙 Horário de silêncio: de { $from } a { $until } em **{ $zone }**. Os lembretes desse período chegam quando ele terminar.
reminders-quiet-none = 🌙 Horário de silêncio: nenhum
reminders-due = **Próximos**
reminders-due-at = { $listing }: { $when }
reminders-due-none = Nenhum lembrete por vir: vote, e eu aviso quando der para votar de novo. `/votar` mostra onde.

reminders-done-on = ✅ Pronto: você vai receber um lembrete quando der para votar de novo.
reminders-done-off = ✅ Pronto: você não recebe mais lembretes deste servidor. Mudou de ideia? Ative de novo abaixo.
reminders-done-quiet = ✅ Seu horário de silêncio foi definido.
reminders-done-no-quiet = ✅ Você não tem mais horário de silêncio.
reminders-deleted = Seus votos não são guardados com seu nome neste servidor, porque você pediu para apagar seus dados: por isso, ninguém sabe quando você pode votar de novo. Com `/privacidade` seus votos voltam a contar; depois, peça o lembrete outra vez.
reminders-not-yours = Só quem recebe este lembrete pode parar. `/lembrar` no servidor mostra os seus.

reminders-form-title = Horário de silêncio
reminders-form-from = De
reminders-form-until = Até
reminders-form-zone = Seu fuso horário
reminders-form-time-placeholder = Por exemplo, 22:00 ou 10 pm
reminders-form-zone-placeholder = Um nome como America/Sao_Paulo, ou uma cidade
reminders-bad-time = ⚠️ “{ $typed }” não é um horário: escreva, por exemplo, `22:00` ou `10 pm`. Nada foi mudado.
reminders-same-times = ⚠️ O horário de silêncio não pode começar e terminar na mesma hora. Nada foi mudado.
reminders-bad-zone = ⚠️ Não conheço esse fuso horário. Você quis dizer `{ $nearest }`? Nada foi mudado.

reminders-settings-label = Lembretes
reminders-settings-off = Lembretes: desativados
reminders-settings-direct = Lembretes: por mensagem direta, para quem pedir
reminders-settings-channel = Lembretes: por mensagem direta, para quem pedir, ou em { $channel }
reminders-ask = Os membros podem pedir um lembrete para quando der para votar de novo: com um botão nos agradecimentos ou com `/lembrar`. O lembrete chega por mensagem direta. Quem tem as mensagens diretas fechadas pode receber uma menção em um canal; ninguém mais é mencionado.
reminders-choose-channel = Escolha um canal para quem tem as mensagens diretas fechadas
reminders-settings-label-on = Ativar lembretes
reminders-settings-label-off = Desativar lembretes
reminders-settings-label-direct = Só mensagens diretas
reminders-settings-on = ✅ Os membros podem receber lembretes. O botão aparece nos próximos agradecimentos.
reminders-settings-none = ✅ Ninguém mais recebe lembretes aqui. Se você ativar de novo, quem tinha pedido volta a receber.
reminders-settings-in = ✅ Membros com as mensagens diretas fechadas recebem o lembrete em { $channel }, e só eles são mencionados lá.
reminders-settings-nowhere = ✅ Os lembretes chegam só por mensagem direta.
