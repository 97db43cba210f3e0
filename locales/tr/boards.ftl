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
