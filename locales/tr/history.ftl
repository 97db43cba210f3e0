history-title = Ulaşmayan oylar
history-label-on = Say
history-label-off = Geri al
history-label-keep = Böyle kalsın
history-ask-on = { $site }, Votive'in hiç görmediği **{ $votes ->
    [one] { $votes } eski oy
   *[other] { $votes } eski oy
}** saymış; bunlar **{ $members ->
    [one] { $members } üyeye
   *[other] { $members } üyeye
}** ait: { $listing }. Toplamlara ve bunlarla kazanılan rollere sayılacaklar; serilere ve gün, hafta, ay sıralamalarına sayılmayacaklar.
history-ask-on-none = { $site } her oyda bunun kaçıncı oy olduğunu bildirir. Buna göre şimdilik eksik oy yok: { $listing }. Bir gün olursa bu oylar toplamlara ve bunlarla kazanılan rollere sayılacak; serilere ve gün, hafta, ay sıralamalarına sayılmayacak.
history-ask-on-more = Sonradan eksik kalan oylar da, { $site } bildirdikten bir saat sonra eklenir: o zamana kadar hâlâ gelebilirler. Bunlar için kimseye teşekkür edilmez ve `/ayarlar kurtarma` ile geri alınabilirler.
history-ask-off = Hiç ulaşmadığı hâlde **{ $votes ->
    [one] { $votes } oy
   *[other] { $votes } oy
}** sayılıyor; bunlar **{ $members ->
    [one] { $members } üyeye
   *[other] { $members } üyeye
}** ait: { $listing }. Kazandırdıkları rollerle birlikte geri alınacaklar. Ulaşan oylar kalır.
history-ask-off-none = Şimdilik ulaşmamış hiçbir oy sayılmıyor: { $listing }. Bundan sonra da sayılmayacak.
history-on = ✅ Ulaşmayan oylar bundan sonra sayılıyor: { $listing }. Bilinenler şu anda ekleniyor; kime ait olduklarını `/açıkla` gösterir.
history-off = ✅ Ulaşmayan oylar artık sayılmıyor: { $listing }. Eklenenler şu anda geri alınıyor.
history-on-already = Ulaşmayan oylar zaten sayılıyor: { $listing }. Kime ait olduklarını `/açıkla` gösterir.
history-off-already = Ulaşmayan oylar burada sayılmıyor: { $listing }. Kapatılacak bir şey yok.
history-kept = Hiçbir şey değişmedi.
