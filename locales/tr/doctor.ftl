doctor-label-again = Yeniden bak
doctor-label-kept = Saklanan gönderimleri göster

doctor-all-well = **Her şey yolunda.**
doctor-look = **Bozuk bir şey yok**, ama { $count } noktaya göz at.
doctor-mend = **Düzeltilecek { $count } şey var.**
doctor-more = … ve { $more } tane daha. Önce bunları düzelt, sonra yeniden bak.

doctor-in-server = Bu sunucudayım ve Discord yanıt veriyor.
doctor-unchecked = Discord'a şu anda sorulamadı, bu yüzden kanallar, roller ve izinler **denetlenmedi**. Bir dakika sonra **{ $button }** düğmesine bas.
doctor-joins = Katılan üyelerden haberim oluyor: daha önce oy vermiş olan, rolünü hemen alır.
doctor-joins-unheard = Katılan üyelerden haberim olmuyor; daha önce oy vermiş olan, rolünü ben baktığımda, birkaç saat içinde alır. Botun işletmecisi Discord'un geliştirici portalındaki *Bot* sayfasında *Server Members Intent* seçeneğini açıp botu yeniden başlatabilir.
doctor-no-listing = Henüz kurulmuş bir ilan yok. `/kurulum` ile kurabilirsin.
doctor-no-alarms = Uyarı kanalı yok, bu yüzden sorunları yalnızca burada görürsün. `/kurulum` → **{ $button }**.
doctor-thanks-in = Oy verenlere { $channel } kanalında teşekkür ediliyor, iznim var.
doctor-alarms-in = Uyarılar { $channel } kanalına yazılıyor, iznim var.
doctor-results-in = Sonuçlar { $channel } kanalında duyuruluyor, iznim var.
doctor-reminders-in = Direkt mesajları kapalı üyelere { $channel } kanalında hatırlatılıyor, iznim var.
doctor-board-in = Canlı sıralama { $channel } kanalında, orada yazma iznim var.
doctor-goal-in = Hedef { $channel } kanalında gösteriliyor, orada yazma iznim var.
doctor-can-give = { $role } rolünü verebiliyorum.
doctor-no-roles = Oylarla kazanılan rol yok. İstersen `/kurulum` → **{ $button }** ile ekleyebilirsin.
doctor-outage = { $from } ile { $until } arasında çevrimdışıydım ve oy almadım. Seriler bu yüzden bozulmadı; siteler kaçan oyların çoğunu yeniden gönderir.

doctor-no-token = { $listing }: tokeni yok, bu yüzden oylar geri çevriliyor. `/kurulum` → **{ $button }**.
doctor-paused = { $listing }: { $when } duraklatıldı; kimseye teşekkür edilmiyor, rol verilmiyor. `/kurulum` → **{ $button }**.
doctor-ended-token = { $listing }: tokeninin süresi dolduğu için { $count } gönderim geri çevrildi, sonuncusu { $when }. En yeni tokeni { $site } paneline yapıştır.
doctor-wrong-token = { $listing }: biri yanlış tokenle gönderim yapıyor, şimdiye kadar { $count } gönderim, sonuncusu { $when }. Gönderen { $site } ise `/kurulum` ile yeni bir token oluştur ve oraya yapıştır.
doctor-no-thanks = { $listing }: seçildiği gibi, hiçbir kanalda teşekkür edilmiyor.
doctor-no-page = { $listing }: oy sayfası yok, bu yüzden `/oy-ver` nerede oy verileceğini gösteremiyor. `/kurulum` → **{ $button }**.
doctor-waiting-thanks = { $listing }: { $count } teşekkür gönderilmeyi bekliyor, en eskisinin oyu { $when } geldi: { $why }
doctor-wait-refused = Discord kanalı reddediyor.

doctor-silent = { $listing }: son oy { $when } geldi, bu alışılmadık kadar uzun bir süre. { $site } panelinde bu webhook hâlâ duruyor mu, bak ve orada **Send Test Webhook** düğmesine bas.
doctor-last-vote = { $listing }: son oy { $when } geldi.
doctor-nothing-came = { $listing }: henüz ne oy ne de test geldi. { $site } panelinde **Send Test Webhook** düğmesine bas.
doctor-no-vote = { $listing }: henüz oy yok.
doctor-test-other-listing = { $listing }: son test { $when } geldi, ama bu ilanı değil başka bir ilanı belirtiyor. Böyle oylar reddedilir: her ilanın kendi tokeni vardır.
doctor-test = { $listing }: son test { $when } geldi.
doctor-kept = { $listing }: { $count } gönderim okunamadı; sonuncusu { $when } geldi. { $why } **{ $button }** gelenleri gösterir; botun işletmecisi `votive replay` ile yeniden okutabilir.

doctor-refused-since = İlk ret { $since }, yeniden deneme { $next }.
doctor-nobody-waits = Rol bekleyen kimse yok.
doctor-waiting-roles = { $count } üyenin rollerine bakılacak, sıradaki { $next }. Bu kendiliğinden sürer.
doctor-waiting-absent = Oy veren { $count } kişi rol kazandı ama bu sunucuda değil: rol, katılınca verilir.
doctor-unknown-sends = Discord { $count } mesajın gönderilip gönderilmediğini bildirmedi; hiçbir şey iki kez gönderilmez.
doctor-refused-sends = Discord kabul etmediği için { $count } teşekkürden vazgeçildi (Discord'un hata kodu: { $code }). Oylar sayıldı.

doctor-nothing-kept = Saklanan gönderim yok: son 30 günde tokenlerinden biriyle gelen her şey okunabildi.
doctor-kept-shown = { $count } gönderim okunamadı, en yenisi başta. 30 gün saklanırlar. Botun işletmecisi `votive replay` ile yeniden okutabilir.
doctor-file-not-json = JSON değil
doctor-file-missing = { $field } eksik
doctor-file-unusable = { $field } kullanılamıyor
doctor-file-other-listing = tokenin ait olmadığı bir ilanı belirtiyor
doctor-file-unknown = anlaşılamadı

doctor-silence = { $listing }: { $from } ile { $until } arasında hiç oy gelmedi; bu, alışılmadık derecede uzun. Hiçbir seri bu yüzden bozulmadı.
