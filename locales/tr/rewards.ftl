rewards-rule = { $role } { $earned }
rewards-role = rol { $id }
rewards-this-listing = bu ilan
rewards-total = { $votes } oydan itibaren
rewards-total-together = tüm ilanlarda toplam { $votes } oydan itibaren
rewards-total-listing = { $votes } oydan itibaren (yalnızca { $listing })
rewards-month = bir ayda { $votes } oydan itibaren, ay bitene kadar
rewards-month-together = bir ayda tüm ilanlarda toplam { $votes } oydan itibaren, ay bitene kadar
rewards-month-listing = bir ayda { $votes } oydan itibaren, ay bitene kadar (yalnızca { $listing })
rewards-each = her oyla, yeniden oy verilebilene kadar
rewards-each-together = ilanlardan herhangi birindeki her oyla, yeniden oy verilebilene kadar
rewards-each-listing = her oyla, yeniden oy verilebilene kadar (yalnızca { $listing })
rewards-each-term = her oyla, { $span } boyunca
rewards-each-term-together = ilanlardan herhangi birindeki her oyla, { $span } boyunca
rewards-each-term-listing = her oyla, { $span } boyunca (yalnızca { $listing })
rewards-streak = üst üste { $votes } oydan itibaren, seri bozulana kadar
rewards-streak-together = tüm ilanlarda toplam üst üste { $votes } oydan itibaren, seri bozulana kadar
rewards-streak-ever = üst üste { $votes } oydan itibaren, bir kez ulaşılınca kalıcı
rewards-streak-ever-together = tüm ilanlarda toplam üst üste { $votes } oydan itibaren, bir kez ulaşılınca kalıcı
rewards-first-day = { $top ->
    [1] her günün birincisine, ertesi günün sonucuna kadar
   *[other] her günün ilk { $top } kişisine, ertesi günün sonucuna kadar
}
rewards-first-day-together = { $top ->
    [1] tüm ilanlarda toplam olarak her günün birincisine, ertesi günün sonucuna kadar
   *[other] tüm ilanlarda toplam olarak her günün ilk { $top } kişisine, ertesi günün sonucuna kadar
}
rewards-first-day-term = { $top ->
    [1] her günün birincisine, { $span } boyunca
   *[other] her günün ilk { $top } kişisine, { $span } boyunca
}
rewards-first-day-term-together = { $top ->
    [1] tüm ilanlarda toplam olarak her günün birincisine, { $span } boyunca
   *[other] tüm ilanlarda toplam olarak her günün ilk { $top } kişisine, { $span } boyunca
}
rewards-first-week = { $top ->
    [1] her haftanın birincisine, sonraki haftanın sonucuna kadar
   *[other] her haftanın ilk { $top } kişisine, sonraki haftanın sonucuna kadar
}
rewards-first-week-together = { $top ->
    [1] tüm ilanlarda toplam olarak her haftanın birincisine, sonraki haftanın sonucuna kadar
   *[other] tüm ilanlarda toplam olarak her haftanın ilk { $top } kişisine, sonraki haftanın sonucuna kadar
}
rewards-first-week-term = { $top ->
    [1] her haftanın birincisine, { $span } boyunca
   *[other] her haftanın ilk { $top } kişisine, { $span } boyunca
}
rewards-first-week-term-together = { $top ->
    [1] tüm ilanlarda toplam olarak her haftanın birincisine, { $span } boyunca
   *[other] tüm ilanlarda toplam olarak her haftanın ilk { $top } kişisine, { $span } boyunca
}
rewards-first-month = { $top ->
    [1] her ayın birincisine, sonraki ayın sonucuna kadar
   *[other] her ayın ilk { $top } kişisine, sonraki ayın sonucuna kadar
}
rewards-first-month-together = { $top ->
    [1] tüm ilanlarda toplam olarak her ayın birincisine, sonraki ayın sonucuna kadar
   *[other] tüm ilanlarda toplam olarak her ayın ilk { $top } kişisine, sonraki ayın sonucuna kadar
}
rewards-first-month-term = { $top ->
    [1] her ayın birincisine, { $span } boyunca
   *[other] her ayın ilk { $top } kişisine, { $span } boyunca
}
rewards-first-month-term-together = { $top ->
    [1] tüm ilanlarda toplam olarak her ayın birincisine, { $span } boyunca
   *[other] tüm ilanlarda toplam olarak her ayın ilk { $top } kişisine, { $span } boyunca
}

rewards-rule-above-votes = { $rule }; daha az oya verilen rollerin yerine
rewards-rule-above-streaks = { $rule }; daha kısa serilerin rollerinin yerine
rewards-rule-above-places = { $rule }; daha alt sıraların rollerinin yerine
rewards-takes-place-votes = { $rule }; daha az oya verilen rollerin yerine geçer
rewards-takes-place-streaks = { $rule }; daha kısa serilerin rollerinin yerine geçer
rewards-takes-place-places = { $rule }; daha alt sıraların rollerinin yerine geçer

rewards-list = **Burada oylarla kazanılanlar**
rewards-list-empty = Burada henüz oylarla kazanılan rol yok.
rewards-list-empty-more = `/ödüller ekle` ile bir kural ekle: bir rol ve neyle kazanılacağını seç – toplam şu kadar oy, bu ay şu kadar oy, her oy, bir seri ya da bir günün, haftanın veya ayın en çok oy verenlerinden olmak. Kaydetmeden önce neyi değiştireceğini görürsün.
rewards-listed = { $holders ->
    [0] { $rule }. Kimsede yok.
   *[other] { $rule }. { $holders } üyede var.
}
rewards-from-results = { $when } sonrasındaki sonuçlar için geçerli.
rewards-from-votes = Her üye için, { $when } sonrasında verdiği ilk oydan itibaren geçerli.
rewards-followed-results = { $when } değiştirildi; ondan önceki sonuçlar için hâlâ geçerli.
rewards-followed-votes = { $when } değiştirildi; üyeler için sıradaki oylarına kadar hâlâ geçerli.
rewards-paused = ⏸️ Oyları duraklatılmışken bekler: ne verir ne alır.
rewards-more-rules = … ve { $more } kural daha
rewards-waiting = ⏳ { $members } üyenin rollerine daha bakılacak, sıradaki { $when }.
rewards-places = Bir gün, hafta veya ay, bitişinden on dakika sonra kesinleşir. Oy sayısı eşitse o sayıya önce ulaşan üstte yer alır. O zamana kadar `/gizlilik` ile gizlenen sıralamaya girmez; kimse oy vermediyse rol kimsede olmaz.

rewards-new = **Yeni kural**
rewards-change = **Kural değişikliği**
rewards-if-applied = **Şimdi uygulanırsa**
rewards-if-removed = **Kaldırılırsa**
rewards-no-effect = Kimse rol kazanmaz veya kaybetmez.
rewards-gain = { $gain } üye { $role } rolünü kazanır.
rewards-lose = { $lose } üye { $role } rolünü kaybeder.
rewards-gain-lose = { $gain } üye { $role } rolünü kazanır, { $lose } üye kaybeder.
rewards-more-roles = … ve { $more } rol daha
rewards-unsaved-votes = Henüz hiçbir şey kaydedilmedi. **Yalnızca sonraki oylar**: her üye için sıradaki oyu belirleyicidir; o zamana kadar bir şey değişmez.
rewards-unsaved-results = Henüz hiçbir şey kaydedilmedi. **Yalnızca sonraki sonuçlar**: sıradaki sonuç belirleyicidir; o zamana kadar bir şey değişmez.
rewards-ask-remove = **Bu kural kaldırılsın mı?**
rewards-removed = ✅ Kural kaldırıldı. Rolü benden almış olup artık hiçbir kuralla kazanmayanlar onu kaybeder.
rewards-saved = ✅ Kaydedildi.
rewards-saved-votes = ✅ Sonraki oylar için kaydedildi: her üye için sıradaki oydan itibaren geçerli.
rewards-saved-results = ✅ Sonraki sonuçlar için kaydedildi: sıradakinden itibaren geçerli.
rewards-cancelled = Hiçbir şey değiştirilmedi.

rewards-looking = Rolleri değişenler aranıyor…
rewards-not-looked = ⚠️ Rolleri değişenlere şu anda bakamadım. Her üyeninkine sıradaki oyuyla, hepsine botun sıradaki açılışında bakılır.
rewards-progress-nobody = Kimsenin rolünün değişmesi gerekmiyor.
rewards-progress-done = ✅ { $of } üyeye bakıldı: tamam.
rewards-progress = ⏳ { $looked }/{ $of } üyeye bakıldı, Discord'un izin verdiği hızda sürüyor…
rewards-progress-goes-on = ⏳ { $looked }/{ $of } üyeye bakıldı. Discord'un izin verdiği hızda kendiliğinden sürer; kalanları `/ödüller liste` gösterir.

rewards-label-apply = Kaydet ve şimdi uygula
rewards-label-later-votes = Yalnızca sonraki oylar için kaydet
rewards-label-later-results = Yalnızca sonraki sonuçlar için kaydet
rewards-label-cancel = Vazgeç
rewards-label-remove = Kuralı kaldır

rewards-lasts-again = her oy: yeniden oy verilebilene kadar
rewards-lasts-day = her oy, en çok oy verenler: 1 gün
rewards-lasts-week = her oy, en çok oy verenler: 7 gün
rewards-lasts-month = her oy, en çok oy verenler: 30 gün
rewards-lasts-streak = seri: bozulana kadar
rewards-lasts-ever = seri: bir kez ulaşılınca kalıcı
rewards-lasts-next = en çok oy verenler: sıradaki sonuca kadar
rewards-term-unread = Rolün ne kadar süreceğini anlayamadım. `h`, `d` veya `w` ile bir sayı yaz, örneğin `12h`, `3d` veya `2w`; yeniden oy verilebilene kadar sürsün istiyorsan `again` yaz.
rewards-term-unread-winners = En çok oy verenlerde rolün ne kadar kalacağını anlayamadım. `h`, `d` veya `w` ile bir sayı yaz, örneğin `7d`; sıradaki sonuca kadar kalsın istiyorsan `next` yaz.
rewards-term-out-of-bounds = Bir rol 1 saat ile 366 gün arasında sürebilir.

rewards-too-many = Bu sunucuda en fazla kural sayısına, 50 kurala ulaşıldı. Önce `/ödüller kaldır` ile birini kaldır.
rewards-too-many-followed = Çok fazla kural yalnızca sonraki oylar için değiştirilmiş; bu yüzden eskileri yenilerinin yanında hâlâ geçerli. **Kaydet ve şimdi uygula** seçeneğini kullan ya da önce diğerlerinden birini uygula: yalnızca kuralı seçerek `/ödüller düzenle`.
rewards-too-many-with-followed = Yalnızca sonraki oylar için değiştirilen kurallar, burada eski halleriyle birlikte sayılır: toplam 100, yani olabilecek en fazla. Önce birini herkes için uygula: yalnızca kuralı seçerek `/ödüller düzenle`, sonra **Kaydet ve şimdi uygula**.
rewards-is-there = Böyle bir kural zaten var; `/ödüller liste` gösterir.
rewards-no-such-rule = Bu sunucuda böyle bir kural yok ya da bu arada değiştirildi. Yazarken çıkan listeden birini seç; hepsini `/ödüller liste` gösterir.
rewards-no-number = Kaç oydan itibaren? Komutu `oy` seçeneğiyle yeniden çalıştır, örneğin `oy: 10`.
rewards-number-for-every-vote = **Her oy** için verilen rolde `oy` sayısı olmaz. Boş bırak ya da *toplam oy* veya *bu ayki oylar* seç.
rewards-term-for-a-number = `süre`, **her oy**, seri veya en çok oy verenler için verilen rollerde kullanılır. Toplam oyla kazanılan rol kalıcıdır, ayınki ay bitene kadar sürer.
rewards-term-for-a-streak = Seri rolü, seri bozulana kadar (`süre: streak` ya da boş bırak) veya seriye bir kez ulaşılınca kalıcı olarak (`süre: ever`) sürer.
rewards-top-is-for-winners = `ilk`, **en çok oy verenler** rolleri içindir: ilk kaç kişinin alacağını belirtir. Boş bırak ya da günün, haftanın veya ayın en çok oy verenlerini seç.
rewards-number-for-winners = **En çok oy verenler** rolünde `oy` sayısı olmaz: ilk kaç kişinin alacağını `ilk` belirtir, 1–10.
rewards-server-only-winners = Bir günün, haftanın veya ayın en çok oy verenleri sunucunun tüm ilanları için birlikte belirlenir, bu yüzden bunun rolü tek bir ilan için olamaz. `ilan` seçeneğini boş bırak.
rewards-server-only-streaks = Seriler sunucunun tüm ilanları için birlikte tutulur, bu yüzden seri rolü tek bir ilan için olamaz. `ilan` seçeneğini boş bırak.
rewards-no-tiers = `alt_roller`, oy sayısı olan kurallar içindir: **her oy** rolünün altında rol yoktur.
rewards-nothing-changes = Hiçbir şey değişmez. Neyin farklı olacağını belirt: rol, `oy`, `ilk`, `süre` veya `alt_roller`.
rewards-may-not-choose = Oylarla kazanılan bir rol seçmek için **Rolleri Yönet** veya **Sunucuyu Yönet** izni gerekir, sende ikisi de yok. Bu izinlerden birine sahip birinden iste.
rewards-above-you = { $role } senin en yüksek rolünün altında değil, bu yüzden onu seçemezsin. Rolü ondan üstte olan birinden iste.
rewards-unchecked = Bu rolün verilip verilemeyeceği şu anda Discord'a sorulamadı. Hiçbir şey kaydedilmedi; bir dakika sonra yeniden dene.
