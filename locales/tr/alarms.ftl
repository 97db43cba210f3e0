alarms-token-title = Oylar geri çevriliyor olabilir ⚠️
alarms-token-wrong = { $listing }: biri bu ilan için sürekli yanlış tokenle gönderim yapıyor. { $count } gönderim geri çevrildi, sonuncusu { $when }. Gönderen { $site } ise oylar kayboluyor: `/kurulum` → **{ $button }**, sonra yeni tokeni { $site } paneline yapıştır. Oyların her zamanki gibi geliyorsa gönderen başkasıdır ve bir şey yapman gerekmez.
alarms-token-ended = { $listing }: süresi dolmuş bir tokenle hâlâ gönderim geliyor. { $count } gönderim geri çevrildi, sonuncusu { $when }; bunlardaki oylar sayılmadı. En yeni tokeni { $site } paneline yapıştır; kaybolduysa `/kurulum` → **{ $button }** yenisini oluşturur.

alarms-unreadable-title = Bazı gönderimler okunamadı ⚠️
alarms-unreadable = { $listing }: { $count } gönderim okunamadı. Sonuncusu { $when } geldi. { $why } Gönderimler 30 gün saklanır ve içlerindeki oylar henüz sayılmadı. `/kontrol` bunları gösterir; botun işletmecisi `votive replay` ile yeniden okutabilir.

alarms-silent-title = Bir süredir oy gelmiyor 🔇
alarms-silent = { $listing }: son oy { $when } geldi, bu alışılmadık kadar uzun bir süre. { $site } panelindeki webhook'ta `/kurulum` ile aldığın adres ve token hâlâ duruyor mu, bak ve orada **Send Test Webhook** düğmesine bas. Test gelirse sorun yok, yalnızca kimse oy vermemiştir.

alarms-refusal-title = Discord bir şeyi reddediyor ⚠️
alarms-refused-since = İlk ret { $since }; yeniden deneme { $next }. Hepsini `/kontrol` gösterir.

alarms-first-title = Çalışıyor ✅
alarms-first-test = { $listing }: ilk test gönderimi geldi. Gerçek oylar da sayılacak. Son durumu `/kurulum` gösterir.
alarms-first-vote = { $listing }: ilk oy geldi ve sayıldı. Son durumu `/kurulum` gösterir.
