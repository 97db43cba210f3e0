errors-ours = Bizim tarafımızda bir şeyler ters gitti. Lütfen yeniden dene; düzelmezse botun işletmecisine şu referansı bildir: `{ $reference }`.
errors-busy = Votive şu anda buna bakamayacak kadar yoğun. Lütfen bir dakika sonra yeniden dene; düzelmezse botun işletmecisine şu referansı bildir: `{ $reference }`.
errors-servers-only = Bu yalnızca sunucularda çalışır. Bir sunucuda kullan.
errors-button-out-of-date = Bu düğme artık geçerli değil. Yenisi için komutu tekrar çalıştır.
errors-press-again = Açılması çok uzun sürdü. Düğmeye tekrar bas.
errors-command-out-of-date = Bu komut değişti. Discord'u yenile (Ctrl+R veya uygulamayı yeniden başlat) ve komutu tekrar çalıştır.
errors-option-unusable = Seçeneklerden biri bu haliyle kullanılamıyor. Kontrol edip komutu tekrar çalıştır.
errors-no-such-listing = Bu sunucunun böyle bir ilanı yok. Yazarken çıkan listeden birini seç.
errors-being-deleted = Votive'in bu sunucuyla ilgili verileri şu anda siliniyor; çünkü bot 30 gündür sunucuda değildi ya da sunucu sahibi bunu istedi. Lütfen bir dakika sonra yeniden dene; ardından sunucuyu yöneten biri `/kurulum` ile baştan kurabilir.
errors-which-listing = Bu sunucunun birden fazla ilanı var. Hangisi olduğunu `ilan` seçeneğiyle belirt: yazarken bir liste çıkar.
errors-nothing-set-up = Burada henüz kurulmuş bir ilan yok, bu yüzden değiştirilecek oy da yok. `/kurulum` ile bir ilan kurabilirsin.
errors-not-allowed = Bunun için **Sunucuyu Yönet** iznine ihtiyacın var. Bu izne sahip biri, sunucu ayarlarında Entegrasyonlar altındaki bu bottan `/{ $command }` komutunu kullanmana da izin verebilir.
errors-not-known-to-be-allowed = Bu sunucuda `/{ $command }` komutunu kullanıp kullanamayacağın şu anda Discord'a sorulamadı, bu yüzden hiçbir şey yapılmadı. Lütfen bir dakika sonra yeniden dene.
errors-you-need = { $count ->
    [0] Bu komutun gerektirdiği izinlere sahip değilsin.
   *[other] Bu komut için şu izne ihtiyacın var: { $permissions }. Bu sunucuyu yöneten birinden iste.
}
errors-bot-needs = { $count ->
    [0] Bot, bu komutun gerektirdiği izinlere sahip değil.
   *[other] Botun bunun için şu izne ihtiyacı var: { $permissions }. Sunucuyu Yönet izni olan biri bunu sunucu ayarlarında, Roller altında verebilir.
}
