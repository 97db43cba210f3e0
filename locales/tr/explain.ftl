explain-title = Oyların ve rollerin açıklaması
explain-more = … ve { $more } tane daha
explain-blocked = ⛔ Oyları sayılmıyor: { $when } engellendi, engelleyen { $author }. { $reason }

explain-roles = **Roller**
explain-no-roles = Burada oylarla kazanılan rol yok. `/kurulum` ile ekleyebilirsin.
explain-role-given = ✅ kazanıldı, ben verdim
explain-role-was-there = ✅ kazanıldı; rol benden önce de vardı, bu yüzden hiç almam
explain-role-coming = ⏳ kazanıldı, henüz verilmedi
explain-role-taken = ✋ kazanıldı ama biri geri aldı; sıradaki oyla geri gelir
explain-role-absent = ⏳ kazanıldı; bu sunucuya katılınca verilir
explain-role-resting = ⏸️ kazanıldı, ama saydığı oylar duraklatılmış: bu sırada ne verilir ne alınır
explain-role-leaving = ⏳ artık hak edilmiyor; geri alıyorum
explain-role-not-ours = kazanılmadı ama rolü başkası vermiş, bu yüzden dokunmuyorum
explain-role-deleted = bu rol Discord'da silindi; `/ödüller` ile başka bir rol seçilebilir
explain-role-unseen = kazanıldı; rolün şu anda üyede olup olmadığı sorulamadı
explain-lacks-votes = kazanılmadı: **{ $votes } oy** eksik
explain-lacks-votes-listing = kazanılmadı: ilanlardan biri için **{ $votes } oy** eksik
explain-lacks-month = kazanılmadı: bu ay **{ $votes } oy** eksik
explain-lacks-month-listing = kazanılmadı: bu ay ilanlardan biri için **{ $votes } oy** eksik
explain-lacks-row = kazanılmadı: seri için üst üste **{ $votes }** oy daha gerekiyor
explain-lacks-day = { $top ->
    [1] kazanılmadı: sonucu şu anda geçerli olan günün birincisi değil
   *[other] kazanılmadı: sonucu şu anda geçerli olan günün ilk { $top } kişisi arasında değil
}
explain-lacks-week = { $top ->
    [1] kazanılmadı: sonucu şu anda geçerli olan haftanın birincisi değil
   *[other] kazanılmadı: sonucu şu anda geçerli olan haftanın ilk { $top } kişisi arasında değil
}
explain-lacks-month-place = { $top ->
    [1] kazanılmadı: sonucu şu anda geçerli olan ayın birincisi değil
   *[other] kazanılmadı: sonucu şu anda geçerli olan ayın ilk { $top } kişisi arasında değil
}
explain-lacks-vote = şu anda kazanılmış değil: son oyla kazanılan süre doldu ya da hiç oy yoktu; sıradaki oyla kazanılır
explain-lacks-vote-listing = şu anda kazanılmış değil: ilanlardan biri için verilen son oyla kazanılan süre doldu ya da hiç oy yoktu; sıradaki oyla kazanılır
explain-lacks-later = kazanılmadı: kural yalnızca sonraki oylar için geçerli, o zamandan beri oy gelmedi
explain-lacks-later-listing = kazanılmadı: kural yalnızca sonraki oylar için geçerli, o zamandan beri ilanlardan biri için oy gelmedi
explain-lacks-lower = verilmedi: yerine daha üst bir rol geçiyor
explain-why-streak = seri { $length }; oy gelmezse { $when } biter
explain-why-best = en iyi seri { $best }, kalıcı
explain-why-place = { $period } { $place }. sıra; { $when } biter
explain-why-place-day = { $period } { $place }. sıra; ertesi günün sonucuna kadar
explain-why-place-week = { $period } { $place }. sıra; sonraki haftanın sonucuna kadar
explain-why-place-month = { $period } { $place }. sıra; sonraki ayın sonucuna kadar
explain-tried-again = Yeniden deneme { $when }.
explain-absent = ⏳ Bu sunucuda değil, bu { $since } anlaşıldı: oy verince veya katılınca yeniden bakılır.
explain-absent-next = ⏳ Bu sunucuda değil, bu { $since } anlaşıldı: oy verince veya katılınca, ayrıca ara sıra yeniden bakılır; sıradaki { $when }.
explain-look = ⏳ Rollerine { $when } bakılacak.
explain-look-at-vote = Rollerine oy verince veya katılınca yeniden bakılır.

explain-entries = **Son kayıtlar**
explain-no-entries = Yok: bu kişiden hiç oy gelmedi. Doğru sayfada mı oy veriyor? Sayfayı `/oy-ver` gösterir. Geri çevrilen gönderim olup olmadığını `/kurulum` söyler.
explain-vote = { $when } gelen oy: { $what }
explain-vote-listing = { $when } gelen oy ({ $listing }): { $what }
explain-recovered = { $when } kurtarılan oy: { $what }
explain-recovered-listing = { $when } kurtarılan oy ({ $listing }): { $what }
explain-not-counted = ⛔ sayılmadı, bu kişi engelliydi
explain-counted = sayıldı
explain-thanks-to-come = sayıldı; işleniyor
explain-thanks-waiting = sayıldı; ⏳ teşekkür gönderilecek: { $why }
explain-thanks-refused = sayıldı; ⏳ teşekkür gönderilecek: Discord kanalı reddediyor; nedenini ve ne yapılacağını `/kurulum` söyler.
explain-thanks-posted = sayıldı; { $channel } kanalında [teşekkür edildi]({ $link })
explain-thanks-deleted = sayıldı; { $channel } kanalında teşekkür edildi, mesaj orada silinmiş
explain-thanks-unknown = sayıldı; ❔ Discord teşekkürün { $channel } kanalında görünüp görünmediğini bildirmedi; yeniden gönderilmez
explain-thanks-given-up = sayıldı; 🚫 { $channel } kanalındaki teşekkürden vazgeçildi: Discord kabul etmedi
explain-thanks-given-up-code = sayıldı; 🚫 { $channel } kanalındaki teşekkürden vazgeçildi: Discord kabul etmedi (hata kodu: { $code })
explain-thanks-none = sayıldı; teşekkür yok: o sırada istenmiyordu ya da üzerinden 30 günden fazla geçti
explain-correction = { $when } { $votes }, yapan { $author }
explain-correction-back = { $when } { $votes }, yapan { $author } (bir değişikliği geri alarak)
explain-correction-file = { $when } { $votes }, yapan { $author } (dosyayla)
explain-correction-file-back = { $when } { $votes }, yapan { $author } (bir dosyayı geri alarak)
explain-somebody = biri
explain-undone = ↩️ *sonradan geri alındı*
explain-streak = seri { $streak }
explain-streak-frozen = seri { $streak }, { $freezes } dondurma hakkıyla korundu
explain-frozen = ❄️ Seri { $freezes } dondurma hakkıyla korunuyor.
explain-freezes = ❄️ Kalan seri dondurma hakkı: { $freezes }.
explain-history-counted = ♻️ Hiç ulaşmayan **{ $votes ->
    [one] { $votes } oy
   *[other] { $votes } oy
}** numaralarına göre sayılıyor ({ $listing }): { $numbers }
explain-history-waiting = ⏳ **{ $votes ->
    [one] { $votes } oy
   *[other] { $votes } oy
}** henüz ulaşmadı ({ $listing }); gelmeyenler { $when } sayılır
explain-history-rest = **{ $votes ->
    [one] { $votes } oy daha
   *[other] { $votes } oy daha
}** hiç ulaşmadı ({ $listing }) ama eklenmedi: bir o kadarı bir dosyayla ya da engel sırasında gelmişti
explain-history-off = Numaralara göre **{ $votes ->
    [one] { $votes } oy
   *[other] { $votes } oy
}** hiç ulaşmadı ve sayılmıyor ({ $listing }): `/ayarlar kurtarma` ile sayılabilir
explain-history-not-believed = ⚠️ Bir oyun numarası { $number } geldi; bu, öncekinden { $most } sayısından daha fazla yüksek ({ $listing }): inandırıcı bulunmadı ve bunun için hiçbir şey sayılmadı
explain-history-anew = Oylar { $times ->
    [one] { $times } kez
   *[other] { $times } kez
} baştan sayılmaya başlandı ({ $listing }): bunun için hiçbir şey silinmez
