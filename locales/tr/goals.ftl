goals-name = { $votes } oy
goals-name-day = bugün { $votes } oy
goals-name-week = bu hafta { $votes } oy
goals-name-month = bu ay { $votes } oy

goals-title = 🎯 Hedef: { $goal }
goals-percent = %{ $percent }
goals-count = { $count } / { $votes } oy
goals-left = { $left } oy kaldı.
goals-ends = Bitiş: { $when }.
goals-how = Nerede oy verileceğini `/oy-ver` gösterir.
goals-reached = 🎉 Hedefe { $when } ulaşıldı. Hepinize teşekkürler!
goals-reached-again = 🎉 Hedefe ulaşıldı. Hepinize teşekkürler! Yeniden başlıyor: { $when }.
goals-over = Süre doldu, hedefe ulaşılamadı.

goals-celebration-title = Hedefe ulaşıldı 🎉
goals-celebration = Hedefiniz: { $goal }. Oy sayısı şimdi { $count }. Hepinize teşekkürler!

goals-set = ✅ Hedef: { $goal }. İlerlemeyi en fazla bir dakika gecikmeyle { $channel } kanalında gösteririm; hedefe ulaşılınca orada bir kez kutlarım.
goals-set-repeats = Her dönemle birlikte yeniden başlar.
goals-set-instead = Önceki hedefin yerini alır: { $goal }, şimdiye kadar { $count }.
goals-already = Zaten { $count } oy var, bu hedefe hemen ulaşılmış olurdu. Daha yüksek bir hedef seç.
goals-none = Hedef yok. `/hedef belirle` ile belirleyebilirsin.
goals-removed = ✅ Artık hedef yok. Hedef şuydu: { $goal }, şimdiye kadar { $count }. `/hedef belirle` yeniden hedef koyar.
goals-removed-from-now-on = Şu andan itibaren sayan bir hedef o zaman 0'dan başlar.
goals-repeats-need-period = Yeniden başlayan bir hedefin dönemi olmalı: `dönem` seçeneğini de seç.

goals-setting-none = Hedef: yok; `/hedef belirle` ile belirlenir
goals-setting = Hedef: { $goal }, şu anda { $count }; kanal: { $channel }

goals-off-deleted = Hedefi { $channel } kanalında bir daha yayınlamıyorum: bir saat içinde üç kez silindi. Orada olması gerekiyorsa kimin sildiğini bul, sonra `/hedef göster` kullan.
goals-off-unknown = Discord, hedefin { $channel } kanalına gönderilip gönderilmediğini bildirmedi; hiçbir şey iki kez gönderilmez. Orada mı diye bak, oradaysa sil, sonra `/hedef göster` kullan.
goals-off-refused = Discord, { $channel } kanalındaki hedefi kabul etmiyor. `/hedef göster` yeniden dener.
