boards-set-up = Burada henüz kurulmuş bir ilan yok. Sunucuyu Yönet izni olan biri bunu `/kurulum` ile yapabilir.

boards-title = Tüm zamanların en çok oy verenleri
boards-title-day = { $date } gününün en çok oy verenleri
boards-title-week = { $date } ile başlayan haftanın en çok oy verenleri
boards-title-month = { $month } ayının en çok oy verenleri

boards-when-day = { $date } gününde
boards-when-week = { $date } ile başlayan haftada
boards-when-month = { $month } ayında

boards-empty = Henüz kimse oy vermedi. Nerede oy verileceğini `/oy-ver` gösterir.
boards-empty-period = Bu dönemde henüz kimse oy vermedi. Nerede oy verileceğini `/oy-ver`, tüm zamanları `/sıralama` gösterir.
boards-not-on-it = { $who } henüz bu sıralamada değil: nerede oy verileceğini `/oy-ver` gösterir.

boards-votes = Oylar
boards-none-yours = Burada henüz oy vermedin. Nerede oy vereceğini `/oy-ver` gösterir.
boards-none = { $who } burada henüz oy vermedi.
boards-total = { $who }: **{ $votes } oy**
boards-total-rank = { $who }: **{ $votes } oy**, sıra **{ $rank }**
boards-lately = Bugün { $today } · bu hafta { $week } · bu ay { $month }
boards-last-vote = Son oy { $when }
boards-listing = **{ $listing }**: { $votes } oy
boards-listing-last = **{ $listing }**: { $votes } oy, sonuncusu { $when }
boards-streak-best = Seri **{ $length }**, şimdiye kadarki en iyisi. Korumak için son oy zamanı: { $date } ({ $when })
boards-streak = Seri **{ $length }**, en iyisi { $best }. Korumak için son oy zamanı: { $date } ({ $when })
boards-streak-none = Şu anda seri yok, en iyisi { $best }. Sıradaki oy yeni bir seri başlatır

boards-vote = Oy ver
boards-vote-at = Oy ver: { $listing }
boards-no-page = Oy sayfası ayarlanmamış. Sunucuyu Yönet izni olan biri ayarlayabilir: `/kurulum oy_adresi`.
boards-next-vote = Sıradaki oy { $when }
boards-ready = Yeniden oy verilebilir

boards-freezes = ❄️ Geciken oylar için { $left } seri dondurma hakkı var
boards-frozen = ❄️ Seri { $used } dondurma hakkıyla korunuyor, { $left } hak kaldı: yakında oy ver
boards-frozen-last = ❄️ Seri { $used } dondurma hakkıyla korunuyor, son hak bu: yakında oy ver

boards-past-yesterday = Dün ({ $date })
boards-past-day = { $date }
boards-past-last-week = Geçen hafta ({ $from } – { $to })
boards-past-week = { $from } – { $to } haftası
boards-past-last-month = Geçen ay ({ $month })
boards-past-month = { $month }
boards-past-unknown = Bunun hangi dönem olduğunu anlayamadım. Listeden birini seç veya bir tarih yaz, örneğin { $date }.
boards-past-both = `dönem` ile `geçmiş` birlikte olmaz: yalnızca birini seç.
boards-past-no-votes = O dönemde kimse oy vermedi ya da oy verenlerin hepsi bunu kendine saklıyor, bu yüzden sonuç yok. Tüm zamanları `/sıralama` gösterir.
boards-past-not-over = Bu dönem daha bitmedi: sonucu, bitişinden on dakika sonra kesinleşir. Şu anki durumu `dönem` seçeneğiyle `/sıralama` gösterir.
boards-sealed = Kesin sonuç: { $voters } kişiden { $votes } oy.
boards-sealed-changed = Sonradan gelen oylar, düzeltmeler veya gizlenen adlar sıralamayı o zamandan beri değiştirdi. Kesin sonuç olduğu gibi kalır; sıralamayı düğme gösterir.
boards-whole = Tüm sıralama
boards-listing-not-sealed = Sonuçlar sunucunun tamamı için kesinleşir. Tek bir ilanın bu sıralaması sonradan gelenleri de sayar.

boards-streaks-current = Güncel seriler
boards-streaks-best = Tüm zamanların en iyi serileri
boards-streak-row = { $who } · üst üste { $length }
boards-streaks-empty = Şu anda kimsenin serisi yok. Her oy bir seri başlatır: nerede oy verileceğini `/oy-ver` gösterir.
boards-streaks-not-on-it = { $who } şu anda seride değil: sıradaki oy bir seri başlatır.
boards-streaks-whole-server = Seriler bu sunucunun tüm ilanlarındaki oyları birlikte sayar, bu yüzden tek bir ilanın seri sıralaması yoktur. `ilan` seçeneğini boş bırak.

boards-live-empty = Bu dönemde henüz kimse oy vermedi. Nerede oy verileceğini `/oy-ver` gösterir.
boards-live-more = { $voters } · kendiliğinden güncellenir · devamını `/sıralama` gösterir
boards-live-day = bugün
boards-live-week = bu hafta
boards-live-month = bu ay
boards-live-all = tüm zamanlar
boards-live-set = ✅ Canlı sıralama ({ $of }) artık { $channel } kanalında. En fazla bir dakika gecikmeyle kendiliğinden güncellenir.
boards-live-left = { $channel } kanalındaki eski mesaj silinemedi; onu elle sil.
boards-live-none = Canlı sıralama yok. `/canlı-sıralama göster` ile oluşturabilirsin.
boards-live-stopped = ✅ Artık canlı sıralama yok.
boards-live-setting-none = Canlı sıralama: yok; `/canlı-sıralama göster` ile oluşturulur
boards-live-setting = Canlı sıralama ({ $of }): { $channel }
boards-live-setting-off = Canlı sıralama: { $channel }, ama güncellenmiyor; nedenini `/kontrol` gösterir
boards-live-off-title = Bir mesaj artık güncellenmiyor ⚠️
boards-live-off-deleted = Canlı sıralamayı { $channel } kanalında bir daha yayınlamıyorum: bir saat içinde üç kez silindi. Orada olması gerekiyorsa kimin sildiğini bul, sonra `/canlı-sıralama göster` kullan.
boards-live-off-unknown = Discord, canlı sıralamanın { $channel } kanalına gönderilip gönderilmediğini bildirmedi; hiçbir şey iki kez gönderilmez. Orada mı diye bak, oradaysa sil, sonra `/canlı-sıralama göster` kullan.
boards-live-off-refused = Discord, { $channel } kanalındaki canlı sıralamayı kabul etmiyor. `/canlı-sıralama göster` yeniden dener.
