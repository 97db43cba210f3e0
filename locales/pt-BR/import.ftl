import-label-import = Importar
import-label-cancel = Cancelar
import-label-undo = Desfazer a importação
import-label-keep = Manter
import-label-undo-file = Desfazer o arquivo { $file }

import-too-large = Este arquivo tem mais de 10 MiB, que é o máximo por importação. Divida em partes, cada uma com o cabeçalho, e importe uma depois da outra. Nada foi importado.
import-elsewhere = Este arquivo não está no Discord, então não foi baixado. Anexe o próprio arquivo em `/registro importar`.
import-did-not-come = Não deu para baixar o arquivo do Discord agora. Nada foi importado; tente de novo em um minuto.
import-busy = Um arquivo está sendo importado ou desfeito aqui agora. `/registro histórico` mostra quando terminar; depois tente de novo.
import-replaced = Enquanto isso, outro arquivo foi enviado aqui, então este foi descartado. Nada foi importado.
import-gone = Este arquivo não está mais guardado: esperou mais de uma hora, foi cancelado ou outro foi enviado depois. Este clique não importou nada; use `/registro importar` com ele de novo.
import-no-import = Essa importação não existe aqui. `/registro histórico` mostra o que foi importado.
import-cancelled = Cancelado. Nada foi importado, e o arquivo não fica guardado.

import-not-text = Este arquivo não é texto em UTF-8, como um CSV deve ser. Na planilha, salve como **CSV UTF-8**, e não como pasta de trabalho. Nada foi importado.
import-empty = Este arquivo está vazio. Nada foi importado.
import-no-user-column = A primeira linha deste arquivo precisa dar nome às colunas, e uma delas precisa ser `{ $column }`. Outras que são lidas: `votes`, `at`, `listing`, `name`, `reason`. Nada foi importado.
import-twice = Duas colunas deste arquivo se chamam `{ $column }`. Remova ou renomeie uma delas. Nada foi importado.
import-too-many-rows = Este arquivo tem mais de { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}. Divida em partes, cada uma com o cabeçalho, e importe uma depois da outra. Nada foi importado.

import-preview-title = Importar votos?
import-preview = { $votes ->
    [one] Seria adicionado **{ $votes } voto**
   *[other] Seriam adicionados **{ $votes } votos**
} de **{ $members ->
    [one] { $members } membro
   *[other] { $members } membros
}** em { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}.
import-preview-more = **Nada foi importado ainda.** Votos importados não recebem agradecimento nem entram no ranking de um dia, semana ou mês. Eles contam para os totais, e os cargos se ajustam sozinhos. O arquivo fica guardado por uma hora.
import-nothing-title = Nada para importar
import-nothing = Não há nada para importar neste arquivo.
import-nothing-below = Não há nada para importar neste arquivo. Ele tem um cabeçalho, mas nenhuma linha abaixo.
import-known = { $rows ->
    [one] { $rows } linha já está no registro e fica como está.
   *[other] { $rows } linhas já estão no registro e ficam como estão.
}
import-refused = { $lines ->
    [one] ⚠️ **{ $lines } linha** não pode ser importada:
   *[other] ⚠️ **{ $lines } linhas** não podem ser importadas:
}
import-refused-line = linha { $line }: { $why }
import-refused-more = … e mais { $lines }.
import-refused-mend = Se quiser, corrija e importe o arquivo de novo: o que já tiver sido importado não é adicionado outra vez.
import-why-cells = tem mais células que o cabeçalho
import-why-no-user = `user_id` está vazio
import-why-not-a-user = `user_id` não é um ID do Discord (um número inteiro, como `175928847299117063`)
import-why-nobody = é de um membro que teve os dados apagados, então não há a quem dar os votos
import-why-rounded = uma planilha arredondou `user_id`; defina a coluna como texto e recomece a partir do original
import-why-not-votes = `votes` não é um número inteiro
import-why-no-votes = `votes` é 0
import-why-negative = ela tira votos; para isso existe `/registro remover`
import-why-too-many-votes = `votes` é maior que 100000
import-why-not-an-instant = `at` não é uma data e hora como `2026-11-02T12:00:00Z`
import-why-in-future = `at` está no futuro
import-why-too-early = `at` é anterior a 2015, quando o Discord começou
import-why-no-such-listing = este servidor não tem a listagem “{ $name }”
import-why-which-listing = não cita nenhuma listagem, e há várias: escolha uma com a opção `listagem`
import-why-did-not-count = não contou no lugar de onde vem
import-why-taken-back = foi desfeita no lugar de onde vem, ou desfaz outra coisa

import-title = Importação
import-running-title = Importando
import-running = ⏳ { $done } de { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}. Não precisa esperar: continua sozinho, e `/registro histórico` mostra quando terminar.
import-done-title = Importado
import-done = ✅ { $votes ->
    [one] **{ $votes } voto** adicionado
   *[other] **{ $votes } votos** adicionados
} em { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}.
import-done-known = { $rows ->
    [one] Enquanto isso, mais { $rows } linha já tinha entrado no registro.
   *[other] Enquanto isso, mais { $rows } linhas já tinham entrado no registro.
}
import-done-more = Os cargos se ajustam sozinhos, no ritmo que o Discord permite. **{ $undo }** desfaz tudo o que foi importado; `/registro histórico` mostra a importação, com o mesmo botão.

import-ask-undo-title = Desfazer esta importação?
import-ask-undo = Arquivo { $file }, importado por { $author }: { $votes ->
    [one] seria retirado **{ $votes } voto**
   *[other] seriam retirados **{ $votes } votos**
} em { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}, de todos que receberam. Isso acontece uma vez só, e o único jeito de voltar atrás é importar o arquivo de novo.
import-undoing-title = Desfazendo a importação
import-undoing = ⏳ { $done } de { $rows ->
    [one] { $rows } linha desfeita
   *[other] { $rows } linhas desfeitas
}. Continua sozinho, e `/registro histórico` mostra quando terminar.
import-undone-title = Importação desfeita
import-undone = ↩️ { $votes ->
    [one] **{ $votes } voto** retirado
   *[other] **{ $votes } votos** retirados
}.
import-undone-left = { $votes ->
    [one] O outro { $votes } era de um membro bloqueado, ou já tinha sido tirado, então não havia mais o que retirar.
   *[other] Os outros { $votes } eram de membros bloqueados, ou já tinham sido tirados, então não havia mais o que retirar.
}
import-undone-more = Os cargos se ajustam sozinhos. Nada é apagado: `/registro histórico` mostra as duas coisas. O mesmo arquivo pode ser importado de novo.
