ledger-label-undo = Desfazer
ledger-no-reason = Diga por quê com a opção `motivo`: isso aparece em `/registro histórico`. Nada foi mudado.

ledger-added-title = Votos adicionados
ledger-removed-title = Votos removidos
ledger-added = ✅ { $votes ->
    [one] **{ $votes } voto** dado
   *[other] **{ $votes } votos** dados
} a { $voter }: { $listing }
ledger-removed = ✅ { $votes ->
    [one] **{ $votes } voto** tirado
   *[other] **{ $votes } votos** tirados
} de { $voter }: { $listing }
ledger-reason = Motivo: { $reason }
ledger-total = Total agora: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**.
ledger-total-listing = Total agora: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**, sendo { $listing } para esta listagem.
ledger-total-later = O total sai daqui a pouco: `/votos` mostra.
ledger-corrected-more = Ninguém recebe agradecimento por isso; os cargos se ajustam sozinhos. **{ $undo }** volta atrás; nada é apagado, `/registro histórico` mostra as duas coisas.
ledger-undone-title = Desfeito
ledger-given-back = ↩️ { $votes ->
    [one] **{ $votes } voto** devolvido
   *[other] **{ $votes } votos** devolvidos
} a { $voter }: { $listing }
ledger-taken-again = ↩️ { $votes ->
    [one] **{ $votes } voto** retirado
   *[other] **{ $votes } votos** retirados
} de { $voter }: { $listing }
ledger-undone-more = Os cargos se ajustam sozinhos. `/registro histórico` mostra as duas mudanças.
ledger-undone-already = Isso já foi desfeito por { $author }, { $when }. Nada foi mudado agora.
ledger-none-to-remove = { $voter } não tem votos nesta listagem ({ $listing }), então não há o que remover. Nada foi mudado.
ledger-too-few = { $voter } só tem **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** nesta listagem ({ $listing }), então não dá para remover { $wanted }. Nada foi mudado; dá para remover no máximo { $votes }.
ledger-too-few-to-undo = Não dá mais para desfazer isso: seria preciso tirar { $needs ->
    [one] { $needs } voto
   *[other] { $needs } votos
} de { $voter }, que agora só tem **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** nessa listagem. Nada foi mudado.

ledger-log-title = Mudanças manuais
ledger-log-empty = Ninguém mudou votos manualmente aqui. Isso se faz com `/registro adicionar` e `/registro remover`; depois, aqui aparece quem fez o quê e por quê.
ledger-log-empty-voter = Ninguém mudou manualmente os votos de { $voter }. `/registro histórico` sem um membro mostra todas as mudanças.
ledger-log-of = De { $voter }
ledger-log-blocked = { $when }, { $author } bloqueou { $voter }
ledger-log-unblocked = { $when }, { $author } desbloqueou { $voter }
ledger-log-gave = { $when }, { $author } deu **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** a { $voter } ({ $listing })
ledger-log-took = { $when }, { $author } tirou **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** de { $voter } ({ $listing })
ledger-log-undid-gift = { $when }, { $author } desfez a adição de **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**: { $voter } ({ $listing })
ledger-log-undid-removal = { $when }, { $author } desfez a remoção de **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}**: { $voter } ({ $listing })
ledger-log-changed = { $when }, { $author } mudou votos de { $voter }
ledger-log-imported = { $when }, { $author } importou o arquivo { $file }: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** em { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}
ledger-log-importing = { $when }, { $author } importou o arquivo { $file }: **{ $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}** em { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
} até agora; a importação ainda está em andamento
ledger-log-imported-some = { $when }, { $author } importou um arquivo
ledger-log-import-undone = { $when }, { $author } desfez a importação do arquivo { $file }: { $votes ->
    [one] **{ $votes } voto** retirado
   *[other] **{ $votes } votos** retirados
}
ledger-log-import-undoing = { $when }, { $author } desfez a importação do arquivo { $file }: { $votes ->
    [one] **{ $votes } voto** retirado
   *[other] **{ $votes } votos** retirados
} até agora; ainda está em andamento
ledger-log-import-undone-some = { $when }, { $author } desfez a importação de um arquivo
ledger-log-history-on = { $when }, { $author } fez contar os votos que nunca chegaram ({ $listing })
ledger-log-history-off = { $when }, { $author } retirou os votos que nunca chegaram ({ $listing })
ledger-log-many = muitos votantes
ledger-log-undone = ↩️ *desfeito depois*

ledger-export-title = O registro em um arquivo
ledger-export = `{ $file }`: **{ $entries ->
    [one] { $entries } entrada
   *[other] { $entries } entradas
}** deste servidor, uma por linha; os horários estão em UTC.
ledger-export-listing = `{ $file }` – { $listing }: **{ $entries ->
    [one] { $entries } entrada
   *[other] { $entries } entradas
}**, uma por linha; os horários estão em UTC.
ledger-export-nothing = Ainda não há nada para exportar deste servidor: nenhum voto chegou e ninguém mudou nenhum.
ledger-export-nothing-listing = Ainda não há nada para exportar desta listagem ({ $listing }): nenhum voto chegou e ninguém mudou nenhum.
ledger-export-newest = ⚠️ Estas são as entradas mais recentes: um arquivo no Discord não pode passar de 10 MiB. A equipe deste bot pode gerar o registro inteiro: `{ $command }`
ledger-export-private = Ele contém IDs e nomes de quem votou: não compartilhe.
