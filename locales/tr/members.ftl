members-blocked-title = Engellendi
members-blocked = ⛔ { $voter }: oyları bundan sonra sayılmayacak. Saklanır ama teşekkür, rol ve sıralamada yer kazandırmaz.
members-reason = Neden: { $reason }
members-blocked-more = Bu kişi `/oylar` veya `/oy-ver` kullanınca bunu nedeniyle birlikte görür. Elindekiler kalır: şimdiye kadarki oyları ve rolleri. `/defter çıkar` oyları çıkarır; `/üyeler engeli-kaldır` bunu sona erdirir.
members-blocked-already-title = Zaten engelli
members-blocked-already = { $voter } zaten { $when } engellenmiş, engelleyen { $author }: { $reason }
members-blocked-already-more = Hiçbir şey değiştirilmedi. Başka bir neden yazmak için önce `/üyeler engeli-kaldır` kullan.
members-unblocked-title = Engel kaldırıldı
members-unblocked = ✅ { $voter }: oyları bundan sonra yeniden sayılacak.
members-uncounted = Engelliyken gelenler sayılmamış kalır: **{ $votes } oy**. Bunları `/defter ekle` ile verebilirsin.
members-none-uncounted = Engelliyken hiç oy gelmedi.
members-not-blocked-title = Engelli değil
members-not-blocked = { $voter } engelli değildi, bu yüzden hiçbir şey değiştirilmedi. Kimlerin engelli olduğunu `/üyeler engellenenler` gösterir.

members-list-title = Oyları sayılmayanlar
members-list-empty = Burada kimse engelli değil: herkesin oyu sayılıyor. Birini engellemek için: `/üyeler engelle`.
members-listed = { $voter } { $when }, engelleyen { $author }: { $reason }

members-you = ⛔ Buradaki oyların sayılmıyor, { $when } engellendin: { $reason }
members-you-more = Bunu bu sunucuyu yönetenler değiştirebilir.
