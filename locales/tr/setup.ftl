setup-bad-bot-id = `bot_id` seçeneği botun uygulama kimliği olmalı: 17–19 basamaklı bir tam sayı. Discord'un geliştirici portalında, uygulamanın sayfasında, *General Information* altında yazar.
setup-bad-vote-url = `oy_adresi` seçeneği en fazla 512 karakterlik tam bir web adresi olmalı, örneğin `https://example.org/vote`.
setup-bad-page = Oy sayfası en fazla 512 karakterlik tam bir web adresi olmalı, örneğin `https://example.org/vote`. Hiçbir şey değiştirilmedi.

setup-form-page-title = Oy sayfası
setup-form-page-label = Nerede oy veriliyor?
setup-form-page-placeholder = https://… – gösterilmesin istiyorsan boş bırak

setup-role-name = Oy Veren

setup-subject-server = **{ $name }** sunucusu
setup-subject-this-server = **bu sunucu**
setup-subject-bot = **{ $name }** botu ({ $id })
setup-subject-bot-id = **{ $id }** botu

setup-label-channel = Kanal
setup-label-alarms = Uyarı kanalı
setup-label-no-alarms = Uyarı istemiyorum
setup-label-roles = Roller
setup-label-vote-page = Oy sayfası
setup-label-new-token = Yeni token
setup-label-sample = Örnek teşekkür
setup-label-pause = Duraklat
setup-label-resume = Devam ettir
setup-label-remove = Kaldır…
setup-label-remove-now = Bu ilanı kaldır
setup-label-add-server = Bu sunucuyu da ekle
setup-label-refresh = Yenile
setup-label-check = Kontrol et
setup-label-back = Geri
setup-label-skip = Atla
setup-label-nowhere = Hiçbir yerde
setup-label-new-role = “{ $name }” rolünü oluştur
setup-label-replace = Yenisiyle değiştir
setup-label-revoke = Hemen iptal et

setup-menu-channel = Teşekkür kanalı
setup-menu-alarms = Uyarı kanalı
setup-menu-role = Ödül rolü ekle
setup-menu-drop-roles = Ödül rollerini kaldır

setup-ask-token = **Yeni token oluşturulsun mu?**
setup-ask-token-replace = **{ $button }**: eski token, yenisiyle gelen ilk gönderimden bir saat sonrasına kadar çalışır, en fazla yedi gün. Sen yenisini yapıştırırken hiçbir şey kaybolmaz.
setup-ask-token-revoke = **{ $button }**: eski tokenler hemen geçersiz olur. Bir başkası biliyor olabilirse bunu seç; yenisi yapıştırılana kadar oylar geri çevrilir.
setup-ask-remove = **Bu ilan kaldırılsın mı?**
setup-ask-remove-how = Tokenleri hemen geçersiz olur, yani sonraki oylar geri çevrilir. Bekleyen teşekkürler gönderilmez. Şimdiye kadarki oylar sunucu için sayılmaya devam eder. Yalnızca bu ilan için verilen roller geri alınır, sunucunun oyları için verilenler kalır. Yalnızca onun oylarını sayan canlı sıralama ve hedef kaldırılır. Yeniden kurarsan oyları yeni bir tokenle geri gelir.
setup-removed = Bu ilan kaldırıldı. Tokenleri artık geçersiz; oyları sayılmaya devam ediyor. Webhook'u sitenin panelinden de sil. `/kurulum` ile yeniden kurabilirsin.
setup-ask-first-channel = **Oy verenlere nerede teşekkür edilsin?** Bir kanal seç.
setup-ask-first-role = **İlk oy hangi rolü kazandırsın?** Birini seç ya da benim oluşturmamı iste.
setup-ask-first-later = Atladıklarını sonra `/kurulum` ile seçebilirsin.
setup-ask-channel = **Oy verenlere nerede teşekkür edilsin?**
setup-ask-channel-nowhere = *Hiçbir yerde* seçersen, teşekkür bekleyen oylar için de teşekkür edilmez.
setup-ask-alarms = **Bir şeyler ters gidince sana nerede haber vereyim?**
setup-ask-alarms-how = En iyisi yalnızca ekibin gördüğü bir kanal. Oylar kesildiğinde veya okunamadığında, Discord bir kanalı ya da rolü sürekli reddettiğinde ve bir ilanın ilk oyu geldiğinde oraya yazarım. Kimseye bildirim gitmez.
setup-ask-roles = **Ödül rolleri**
setup-ask-roles-how = Eklediğin rol ilk oydan itibaren verilir, daha önce oy vermiş olanlara da. Kaldırırsan rolü benden alanlardan geri alınır.

setup-made = Votive artık oyları alıyor. { $site } panelinde bu ilanın webhook ayarlarını aç ve ikisini de yapıştır:
setup-made-then = Kaydet, sonra **Send Test Webhook** düğmesine bas. Testin gelip gelmediğini `/kurulum` gösterir.
setup-made-secret = Token yalnızca şimdi ve yalnızca sana gösteriliyor. Kimseyle paylaşma; kaybolursa `/kurulum` yenisini oluşturur.
setup-replaced = İşte yeni token. { $site } panelinde eskisinin yerine yapıştır:
setup-replaced-then = Eski token, yenisiyle gelen ilk gönderimden bir saat sonrasına kadar çalışır, en fazla yedi gün: bu arada hiçbir oy kaybolmaz. Yapıştırınca **Send Test Webhook** düğmesine bas.
setup-revoked = İşte yeni token; eskileri artık geçersiz. Bunu { $site } paneline yapıştırana kadar oylar geri çevrilir:
setup-revoked-then = Yapıştırınca **Send Test Webhook** düğmesine bas.
setup-secret = Token yalnızca şimdi ve yalnızca sana gösteriliyor.
setup-address = Webhook URL'si: `{ $address }`
setup-address-unknown = Webhook URL'si: henüz bilinmiyor, sonu `{ $path }` olacak
setup-address-not-set = Webhook URL'si: işletmeci ayarlamamış
setup-token = Token: `{ $token }`

setup-said-channel = ✅ Oy verenlere { $channel } kanalında teşekkür edilecek.
setup-said-alarms = ✅ Bir şeyler ters gidince { $channel } kanalında haber verilecek. Kimseye bildirim gitmez.
setup-said-role = ✅ { $role } ilk oydan itibaren verilecek, daha önce oy vermiş olanlara da.
setup-said-new-role = ✅ { $role } rolü oluşturuldu. İlk oydan itibaren verilir ve hiçbir izin vermez; rengini ve adını dilediğin gibi değiştir.
setup-said-dropped = ✅ Artık oylarla kazanılmıyor: { $roles }. Benden alanlar kaybeder.
setup-said-no-alarms = ✅ Artık uyarı gönderilmeyecek. Sorunları `/kurulum` ve `/kontrol` gösterir.
setup-said-no-channel = ✅ Artık hiçbir kanalda teşekkür edilmeyecek. Oylar yine de sayılır.
setup-said-page = ✅ Oy sayfası ayarlandı.
setup-said-no-page = ✅ `/oy-ver` artık bu ilan için sayfa göstermeyecek.
setup-said-paused = ⏸️ Duraklatıldı: oylar sayılır ama kimseye teşekkür edilmez, rol verilmez.
setup-said-resumed = ▶️ Devam ediyor: bu arada kazanılan roller şimdi verilecek; geç teşekkür edilmez.
setup-said-sample = ✅ Örnek teşekkür kanala gönderiliyor. Görünmezse nedenine buradan bak.
setup-said-sample-waits = Gönderilmeyi bekleyen bir örnek teşekkür zaten var.
setup-said-sample-nowhere = Örnek için bir teşekkür kanalı yok. Önce bir tane seç.
setup-said-role-not-allowed = ⚠️ Rol oluşturamadım: **Rolleri Yönet** iznim yok. Sunucu Ayarları → Roller → Votive'in rolü → İzinler → **Rolleri Yönet** iznini ver ya da var olan bir rol seç.
setup-said-too-many-roles = ⚠️ Rol oluşturamadım: sunucuda Discord'un izin verdiği kadar rol var. Var olan bir rol seç.
setup-said-role-unknown = ⚠️ Discord rolün oluşturulup oluşturulmadığını bildirmedi. Sunucu Ayarları → Roller altına bak: **{ $name }** oradaysa burada seç, değilse yeniden dene.
setup-said-role-later = ⚠️ Şu anda Discord'dan rol oluşturması istenemedi. Birkaç dakika sonra yeniden dene ya da var olan bir rol seç.

setup-permission-view = Kanalı Görüntüle
setup-permission-send = Mesaj Gönder
setup-permission-embed = Bağlantı Yerleştir
setup-permission-history = Mesaj Geçmişini Oku

setup-to-be-mended = **Düzeltilecekler**
setup-not-in-server = Votive'in botu bu sunucunun üyesi değil, yalnızca komutları var. Botu `bot` kapsamıyla yeniden davet et; o zamana kadar kimseye teşekkür edilemez, rol verilemez.
setup-unchecked = Discord'a şu anda sorulamadı, bu yüzden kanal ve rol izinleri **denetlenmedi**. Seçtiklerin kaydedildi. Çalışıp çalışmayacağını görmek için birkaç dakika sonra `/kurulum` komutunu yeniden çalıştır.
setup-no-address = Henüz yapıştırılacak bir adres yok: botun işletmecisi `PUBLIC_URL` değerini (örneğin `https://votes.example.org`) ayarlayıp botu yeniden başlatmalı. Sonra `/kurulum` komutunu yeniden çalıştır.

setup-cannot-thank = { $channel } kanalında oy verenlere teşekkür edemiyorum: orada **{ $permission }** iznim yok. Kanalı Düzenle → İzinler → Votive'in rolünü ekle → **{ $permission }** iznini ver.
setup-cannot-alarm = { $channel } kanalına uyarı yazamıyorum: orada **{ $permission }** iznim yok. Kanalı Düzenle → İzinler → Votive'in rolünü ekle → **{ $permission }** iznini ver.
setup-cannot-announce = { $channel } kanalında sonuçları duyuramıyorum: orada **{ $permission }** iznim yok. Kanalı Düzenle → İzinler → Votive'in rolünü ekle → **{ $permission }** iznini ver.
setup-cannot-remind = { $channel } kanalında üyelere hatırlatma yapamıyorum: orada **{ $permission }** iznim yok. Kanalı Düzenle → İzinler → Votive'in rolünü ekle → **{ $permission }** iznini ver.
setup-cannot-board = { $channel } kanalında canlı sıralamayı güncel tutamıyorum: orada **{ $permission }** iznim yok. Kanalı Düzenle → İzinler → Votive'in rolünü ekle → **{ $permission }** iznini ver.
setup-cannot-goal = { $channel } kanalında hedefi gösteremiyorum: orada **{ $permission }** iznim yok. Kanalı Düzenle → İzinler → Votive'in rolünü ekle → **{ $permission }** iznini ver.
setup-gone-for-thanks = { $channel } kanalı artık bu sunucuda yok, bu yüzden orada oy verenlere teşekkür edemiyorum. Başka bir kanal seç.
setup-gone-for-alarms = { $channel } kanalı artık bu sunucuda yok, bu yüzden oraya uyarı yazamıyorum. Başka bir kanal seç.
setup-gone-for-results = { $channel } kanalı artık bu sunucuda yok, bu yüzden orada sonuçları duyuramıyorum. Başka bir kanal seç.
setup-gone-for-reminders = { $channel } kanalı artık bu sunucuda yok, bu yüzden orada üyelere hatırlatma yapamıyorum. Başka bir kanal seç.
setup-gone-for-board = { $channel } kanalı artık bu sunucuda yok, bu yüzden orada canlı sıralamayı güncel tutamıyorum. `/canlı-sıralama taşı` ile taşı.
setup-gone-for-goal = { $channel } kanalı artık bu sunucuda yok, bu yüzden orada hedefi gösteremiyorum. `/hedef göster` ile taşı.
setup-no-text-channel = { $channel } bir metin veya duyuru kanalı değil. Öyle bir kanal seç.
setup-post-unexplained = Discord { $channel } kanalındaki mesajlarımı reddediyor ve nedenini söylemiyor. Oradaki izinlerime bak ya da başka bir kanal seç.
setup-post-refused = { $channel } kanalına mesaj göndermem reddedildi. Oradaki izinlerime bak.

setup-give-not-allowed = { $role } rolünü veremiyorum: **Rolleri Yönet** iznim yok. Sunucu Ayarları → Roller → Votive'in rolü → İzinler → **Rolleri Yönet** iznini ver.
setup-give-too-high = { $role } rolünü veremiyorum: kendi rolümün altında değil. Sunucu Ayarları → Roller → Votive'in rolünü şunun üstüne sürükle: { $role }.
setup-give-managed = { $role } bir bota, entegrasyona veya aboneliğe ait, bu yüzden Discord kimsenin bu rolü vermesine izin vermez. Başka bir rol seç.
setup-give-gone = { $role } rolü artık yok. Başka bir rol seç.
setup-give-everyone = `@everyone` zaten herkeste var. Başka bir rol seç.
setup-give-refused-code = Discord { $role } rolünün verilmesini { $code } koduyla reddetti. **Rolleri Yönet** iznine ve rollerin sırasına bak.
setup-give-refused-on-the-way = { $role } rolünün verilmesi Discord'a ulaşmadan reddedildi. **Rolleri Yönet** iznine ve rollerin sırasına bak.
setup-give-refused = { $role } rolünün verilmesi reddedildi. **Rolleri Yönet** iznine ve rollerin sırasına bak.

setup-take-not-allowed = { $role } rolünü artık hak etmeyenlerden alamıyorum: **Rolleri Yönet** iznim yok. Sunucu Ayarları → Roller → Votive'in rolü → İzinler → **Rolleri Yönet** iznini ver.
setup-take-too-high = { $role } rolünü artık hak etmeyenlerden alamıyorum: kendi rolümün altında değil. Sunucu Ayarları → Roller → Votive'in rolünü şunun üstüne sürükle: { $role }.
setup-take-not-let = { $role } rolünü artık hak etmeyenlerden alamıyorum: Discord izin vermiyor.
setup-take-refused-code = Discord { $role } rolünün alınmasını { $code } koduyla reddetti. **Rolleri Yönet** iznine ve rollerin sırasına bak.
setup-take-refused-on-the-way = { $role } rolünün alınması Discord'a ulaşmadan reddedildi. **Rolleri Yönet** iznine ve rollerin sırasına bak.
setup-take-refused = { $role } rolünün alınması reddedildi. **Rolleri Yönet** iznine ve rollerin sırasına bak.

setup-reach-not-in-server = Kimseye rol verilemiyor: Votive'in botu bu sunucunun üyesi değil. Botu `bot` kapsamıyla yeniden davet et; sonrası kendiliğinden yürür.
setup-reach-no-access = Kimseye rol verilemiyor: Discord bu sunucunun üyelerine erişmeme izin vermiyor. Votive'in botu hâlâ bu sunucunun üyesi mi, bak; değilse `bot` kapsamıyla yeniden davet et.
setup-reach-two-factor = Kimseye rol verilemiyor: bu sunucu moderasyon için iki faktörlü kimlik doğrulama istiyor, ama botun sahibi bunu açmamış. Botun sahibi kendi hesabında açmalı ya da sen Sunucu Ayarları → Güvenlik Kurulumu altında bu şartı kapat.
setup-reach-on-the-way = Kimseye rol verilemiyor: Discord'a giden yolda bir şey beni geri çeviriyor. Botun işletmecisi bağlantıyı kontrol etmeli.
setup-reach-code = Kimseye rol verilemiyor: Discord bu sunucunun üyelerini göstermeyi { $code } koduyla reddediyor.
setup-reach-refused = Sunucunun tamamında rol vermem reddedildi. Votive'in botu sunucunun üyesi mi, bak.

setup-paused = ⏸️ { $when } duraklatıldı: oylar sayılıyor ama kimseye teşekkür edilmiyor, rol verilmiyor.
setup-page-none = Oy sayfası: ayarlanmamış, `/oy-ver` gösteremiyor
setup-roles-none = Roller: yok
setup-roles = Roller:
setup-more = … ve { $more } tane daha

setup-title-token = **Token**
setup-token-unused = { $made } oluşturuldu, hiç kullanılmadı
setup-token-unused-ends = { $made } oluşturuldu, hiç kullanılmadı, geçerlilik sonu { $end }
setup-token-used = { $made } oluşturuldu, ilk kullanım { $used }
setup-token-used-ends = { $made } oluşturuldu, ilk kullanım { $used }, geçerlilik sonu { $end }
setup-token-none = ⚠️ yok: yenisini oluşturana kadar oylar geri çevrilir.
setup-token-old-in-use = ⚠️ Yalnızca eski token kullanılıyor.
setup-token-none-in-use = ⚠️ Henüz hiçbir token kullanılmadı.
setup-token-paste = Eskisi geçersiz olmadan yenisini { $site } paneline yapıştır.
setup-token-paste-until = Eskisi geçersiz olmadan yenisini { $site } paneline yapıştır (eskisinin sonu { $end }).

setup-title-deliveries = **Gönderimler**
setup-vote-none = Henüz oy yok.
setup-vote-last = Son oy { $when } verildi.
setup-test-none = Henüz test gönderimi yok: panelde **Send Test Webhook** düğmesine bas.
setup-test-good = Son test gönderimi { $when } geldi, sorun yoktu.
setup-test-odd = Son test gönderimi { $when } geldi. Şunlar dikkat çekti:
setup-odd-no-listing = İlan belirtmiyor. Oyda bulunması şart, testte değil.
setup-odd-other-listing = ⚠️ Bu ilanı değil başka bir ilanı belirtiyor. Böyle oylar reddedilir: her ilanın kendi tokeni vardır.
setup-odd-no-voter = Oy vereni belirtmiyor. Oyda bulunması şart, testte değil.
setup-ended-token = ⚠️ Tokeninin süresi dolduğu için { $count } gönderim geri çevrildi, sonuncusu { $when }. En yeni tokeni { $site } paneline yapıştır.
setup-wrong-token = ⚠️ Biri bu ilan için yanlış tokenle bir şey gönderdi: { $count } gönderim geri çevrildi, sonuncusu { $when }. Gönderen { $site } ise panelindeki token bu ilanın değil: yenisini oluştur ve oraya yapıştır.
setup-wrong-token-often = ⚠️ Biri bu ilan için sürekli yanlış tokenle gönderim yapıyor: { $count } gönderim geri çevrildi, sonuncusu { $when }. Gönderen { $site } ise panelindeki token bu ilanın değil: yenisini oluştur ve oraya yapıştır.
setup-kept = ⚠️ Okunamayan { $count } gönderim var, 30 gün saklanır. Sonuncusu { $when } geldi. { $why } Botun işletmecisi yeniden okutabilir: `votive replay`.
setup-why-not-json = JSON değildi.
setup-why-missing = İçinde `{ $field }` yoktu.
setup-why-unusable = İçindeki `{ $field }` kullanılamıyordu.
setup-why-other-listing = Tokenin ait olmadığı bir ilan içindi.
setup-why-unknown = Anlaşılamadı.

setup-title-waiting = **Bekleyenler**
setup-waiting-thanks = ⏳ { $count } teşekkür gönderilecek, en eskisinin oyu { $when } geldi: { $why }
setup-wait-on-the-way = yolda.
setup-wait-pause = duraklatmanın bitmesi bekleniyor.
setup-wait-refused = Discord kanalı reddediyor, aşağıya bak.
setup-wait-put-off = Discord beklenmesini istedi ya da Discord'a ulaşılamadı; yeniden deneme { $next }.
setup-wait-unanswered = Discord son mesajın gönderilip gönderilmediğini bildirmedi; yeniden sorulacak: { $next }.
setup-waiting-roles = ⏳ { $count } üyenin rollerine bakılacak, sıradaki { $next }.
setup-waiting-absent = ⏳ Oy veren { $count } kişi rol kazandı ama bu sunucuda değil: rol, katılınca verilir.

setup-title-refused = **Discord'un reddettikleri**
setup-refused-since = İlk ret { $since }; yeniden deneme { $next }.
setup-unknown-sends = ❔ Discord bu sunucudaki { $count } mesajın gönderilip gönderilmediğini bildirmedi; bunlar yeniden gönderilmez.
setup-refused-sends = 🚫 Discord kabul etmediği için bu sunucudaki { $count } teşekkürden vazgeçildi (Discord'un hata kodu: { $code }). Oylar yine de sayıldı.

setup-live-waiting = 👀 Test ya da ilk oy bekleniyor. Gelince bu mesaj kendiliğinden değişir.
setup-live-stopped = 💤 Testi veya ilk oyu artık burada beklemiyorum. Gelip gelmediğini görmek için **{ $button }** düğmesine bas.
setup-live-test = ✅ **Test geldi.** Oylar sayılacak.
setup-live-vote = ✅ **İlk oy geldi** ve sayıldı.
setup-live-wrong-token = ❌ Bu ilan için yanlış tokenle bir şey geldi. Az önce sen gönderdiysen tokeni { $site } paneline baştan, eksiksiz yapıştır. Bekleniyor.
setup-live-ended-token = ❌ Süresi dolmuş eski bir tokenle bir şey geldi. En yenisini { $site } paneline yapıştır. Bekleniyor.
setup-live-other-listing = ❌ Bu tokenle başka bir ilan için bir şey geldi. Tokeni { $site } panelinde bu ilana yapıştır. Bekleniyor.
setup-live-unreadable = ❌ Okunamayan bir şey geldi, saklandı. { $why } Bekleniyor.
