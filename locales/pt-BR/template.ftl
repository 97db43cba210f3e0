template-form = Agradecimento
template-field-text = Texto (vazio: a frase de sempre)
template-field-text-example = Valeu, {"{"}user{"}"}! Agora você tem {"{"}votes{"}"} votos.
template-field-colour = Cor
template-field-colour-example = Por exemplo #F2A93B
template-field-image = Imagem
template-field-image-example = Um endereço que começa com https://
template-field-label = Texto do botão
template-field-label-example = Por exemplo Votar de novo
template-field-link = Para onde o botão leva
template-field-link-example = Começa com https://; vazio: para a página de voto
template-starter = Valeu por votar, { $user }! 🎉 Votos até agora: { $votes }. Próximo voto { $next_vote }.

template-usual = **O agradecimento de { $listing }** é o de sempre, no idioma escolhido para este servidor. É isto que os votantes leem, com você como votante.
template-own = **O agradecimento de { $listing }** está nas palavras de vocês. É isto que os votantes leem, com você como votante.
template-draft = **Ainda não salvo:** é isto que os votantes de { $listing } leriam, com você como votante. Dá para continuar até { $when }, mesmo depois de sair desta mensagem.
template-faulty = **Não foi salvo porque algo ainda não está certo.** O que você digitou fica guardado até { $when }: **Continuar editando** mostra.
template-draft-waits = Você tem um rascunho que não foi salvo: **Continuar o rascunho** mostra.
template-pings = 🔔 Os votantes são notificados, a não ser que o voto tenha mais de uma hora; no máximo 80 por mensagem.
template-pings-not = 🔕 Ninguém é notificado.
template-no-page = ⚠️ A página de voto desta listagem não foi definida: use `/configurar`. Até lá o botão não aparece e { $placeholder } não diz nada.
template-no-channel = ⚠️ Ninguém recebe agradecimento por esta listagem ainda: escolha um canal em `/configurar`.
template-known = Dá para preencher: { $names }. Uma chave que deve aparecer é escrita duas vezes.

template-unknown = ⚠️ Texto: não conheço `{ $typed }`. Você quis dizer `{ $nearest }`?
template-unknown-more = ⚠️ Texto: e mais { $more } que não conheço.
template-text-long = ⚠️ Texto: tem mais de 2.000 caracteres.
template-colour-bad = ⚠️ Cor: precisa ter seis dígitos, como `#F2A93B`.
template-image-bad = ⚠️ Imagem: precisa ser um endereço da web que começa com `https://`.
template-label-long = ⚠️ Texto do botão: pode ter no máximo 80 caracteres.
template-link-bad = ⚠️ Para onde o botão leva: precisa ser um endereço da web que começa com `https://`.

template-saved = ✅ Salvo. O próximo voto será agradecido assim.
template-discarded = ✅ Seu rascunho foi descartado. Nada mudou.
template-reset = ✅ O agradecimento voltou a ser o de sempre. Seu texto fica como rascunho por um dia.
template-reset-already = Já é o de sempre.
template-slow = Demorou demais para abrir. Tente mais uma vez.
template-gone = Este rascunho não existe mais: foi salvo, descartado ou mudado em outro lugar, ou passou um dia. `/agradecimentos editar` começa de novo.

template-label = Agradecimento
template-button-edit = Editar
template-button-again = Continuar editando
template-button-save = Salvar
template-button-discard = Descartar
template-button-draft = Continuar o rascunho
template-button-ping = Notificar votantes
template-button-ping-not = Não notificar votantes
template-button-reset = Voltar ao de sempre
