privacy-label-data = Verilerimi al
privacy-label-hide = Beni gizle
privacy-label-show = Beni yeniden göster
privacy-label-ask-delete = Verilerimi sil
privacy-label-delete = Kalıcı olarak sil
privacy-label-back = Geri
privacy-label-refresh = Yeniden bak
privacy-label-count-again = Oylarımı yeniden say
privacy-label-ask-server = Bu sunucuyla ilgili her şeyi sil
privacy-label-server = Sunucunun adını yaz…
privacy-form-server-title = Bu sunucuyla ilgili her şeyi sil
privacy-form-server-label = Sunucunun adı, tam olarak

privacy-title = Gizliliğin
privacy-being-deleted = Votive'in bu sunucuda hakkında sakladıkları siliniyor. Bu biraz sürer; o anda gönderilen bir teşekkür varsa beklenir. Ne durumda olduğunu **{ $refresh }** gösterir.
privacy-deleted = Bu sunucudaki verilerin { $when } silindi. Geriye kalan, senin olduğu anlaşılamayan oylar ve Votive'in bunu böyle sürdürmesini sağlayan anahtarlı bir karma değeri: sonraki oyların kimliğin (ID) ve adın olmadan saklanır, kimseye sayılmaz.
privacy-deleted-more = Oylarının bundan sonra yeniden senin olmasını istiyorsan **{ $button }** düğmesine bas. Sıfırdan başlarsın: silinenler geri gelmez.
privacy-scope = Bu yalnızca bu sunucuyla ilgili. Discord'daki mesajlar ve sahip olduğun roller yerinde kalır.

privacy-kept-nothing = Votive'de bu sunucuda sana ait oy yok.
privacy-kept = Votive'in bu sunucuda hakkında sakladıkları:
privacy-kept-votes = { $listings } ilan için **{ $votes } oy**: kimliğin (ID), ne zaman oy verdiğin ve her gün, hafta ve ayda kaç kez oy verdiğin
privacy-kept-votes-last = { $listings } ilan için **{ $votes } oy**, sonuncusu { $when }: kimliğin (ID), ne zaman oy verdiğin ve her gün, hafta ve ayda kaç kez oy verdiğin
privacy-kept-name = ilan sitesinin bildirdiği adın: { $name }
privacy-kept-no-name = ad yok
privacy-kept-more = aldığın ödül rolleri ve 30 gün boyunca sitenin gönderdikleri
privacy-hidden = **Gizlisin** ({ $when }): oyların sayılır ve rol kazandırır, ama sana teşekkür edilmez, hiçbir sıralamada ve en çok oy verenler arasında yer almazsın, adın saklanmaz.
privacy-can-hide = **{ $button }**: oyların sayılır ve rol kazandırır, ama kimseye söylenmez: teşekkür yok, sıralama yok, en çok oy verenler arasında yer yok, ad yok.
privacy-can-delete = **{ $button }**: saklananlar kalıcı olarak anonimleştirilir.

privacy-ask-delete-title = Bu sunucudaki verilerin silinsin mi?
privacy-ask-delete = **Bu geri alınamaz.** Devam edersen bu sunucuda
privacy-ask-delete-goes = **silinir**: tüm oylardan kimliğin (ID) ve adın; toplamların, sıralamalardaki yerin ve henüz gönderilmemiş tüm teşekkürler; Votive'in ödül rollerin hakkında bildikleri; ilan sitelerinin gönderdikleri.
privacy-ask-delete-stays = **kalır**: kaç oy olduğu ve ne zaman verildiği, sana ait olmayan rastgele bir sayı altında; Votive'in sana ait bir oyu tanıyıp seni dışarıda bırakmasını sağlayan, kimliğinin anahtarlı karma değeri. Sen burada aksini söyleyene kadar sonraki oylar kimseye sayılmaz. Discord'daki mesajlar kalır; sahip olduğun roller de kalır, ama Votive sana yeni rol vermez. Yöneticilerin bir düzeltmenin nedeni olarak yazdıkları, yazıldığı gibi kalır.
privacy-ask-delete-copies = Botun işletmecisinin aldığı yedek gibi kopyalar, atılana kadar eski halini korur.

privacy-said-hidden = ✅ Tamam: artık gizlisin. Saklanan adların siliniyor.
privacy-said-shown = ✅ Tamam: oyların yeniden gösteriliyor, sıradaki oy için de bu sunucunun teşekkür ettiği yerde teşekkür edilecek.
privacy-said-deleting = ✅ Verilerin siliniyor.
privacy-said-counted = ✅ Tamam: oyların bundan sonra yeniden sayılacak.
privacy-said-busy = ⏳ Daha önce istediğin hâlâ yapılıyor. Bir dakika sonra yeniden dene.
privacy-said-already = Zaten öyle.

privacy-data = Votive'in bu sunucuda hakkında sakladıklarının tamamı bu, { $entries } oy ve düzeltmeyle birlikte.
privacy-data-left-out = Discord en fazla 10 MiB'lik dosya kabul eder, bu yüzden { $left_out } eski kayıt sığmadı; kalanını botun işletmecisi verebilir.

privacy-keeps-to-themselves = { $who } oylarını gizli tutuyor.
privacy-own-deleted = Bu sunucudaki verilerin silindi, sonraki oylar da kimseye sayılmıyor. Bunu `/gizlilik` ile değiştirebilirsin.
privacy-only-you = Bu sunucuda gizlisin: bunu yalnızca sen görüyorsun. /gizlilik

privacy-not-the-owner = Bu sunucuyla ilgili her şeyi yalnızca sunucunun sahibi silebilir. Hiçbir şey silinmedi. Kendi verilerin için neler yapabileceğini `/gizlilik` gösterir.
privacy-wrong-name = Bu sunucunun adı bu değil, bu yüzden hiçbir şey silinmedi. Düğmeye yeniden bas ve adı kanal listesinin en üstünde göründüğü gibi yaz.
privacy-nothing-of-server = Votive bu sunucuyla ilgili bir şey saklamıyor, silinecek bir şey yoktu.
privacy-cannot-ask = Bu sunucunun sahibinin kim olduğu sorulunca Discord yanıt vermedi, bu yüzden hiçbir şey silinmedi. Lütfen bir dakika sonra yeniden dene.
privacy-ask-server-title = Bu sunucuyla ilgili her şey silinsin mi?
privacy-ask-server = **Bu geri alınamaz.** Devam edersen Votive'in **{ $name }** hakkında sakladığı her şey silinir: tüm üyelerin tüm oyları, toplamlar ve sıralamalar, ilanlar ve tokenleri, ödül kuralları, ayarlar ve üyelerin `/gizlilik` ile istedikleri. İlan siteleri hemen reddedilir: tokenleri geçersiz olur.
privacy-ask-server-stays = Discord'daki mesajlar ve roller kalır. Bot da kalır; `/kurulum` ile baştan başlanabilir. Botun işletmecisinin aldığı yedek gibi kopyalar, atılana kadar eski halini korur.
privacy-ask-server-type = Devam etmek için düğmenin açtığı forma sunucunun adını yaz.
privacy-server-deleted-title = Silindi
privacy-server-deleted = ✅ Votive'in bu sunucuyla ilgili sakladığı her şey silindi. İlan sitelerine yapıştırılan tokenler artık çalışmıyor. Dilediğin zaman `/kurulum` ile baştan başlayabilirsin.
privacy-server-being-deleted = ✅ Votive'in bu sunucuyla ilgili sakladığı her şey siliniyor; büyük sunucularda bu birkaç dakika sürer. Artık oy alınmıyor: ilan sitelerine yapıştırılan tokenler çalışmıyor. Bitince `/kurulum` ile baştan başlayabilirsin.
