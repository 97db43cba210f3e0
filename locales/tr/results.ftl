results-title = 🏆 { $title }
results-all = { $voters } kişiden { $votes } oy. Hepinize teşekkürler!
results-ties = Oy sayısı eşitse o sayıya önce ulaşan üstte yer alır.

results-of-none = hiçbir dönem
results-of = her { $periods }
results-day = gün
results-week = hafta
results-month = ay

results-every-day = Her gün
results-every-week = Her hafta, pazartesiden itibaren
results-every-month = Her ay

results-ask = **En çok oy verenleri nerede duyurayım?**
results-now = Şu anda: { $periods } sonunda { $channel } kanalında.
results-now-nowhere = Şu anda: hiçbir yerde.
results-how = Bir günün, haftanın veya ayın sonucu, bu sunucunun saat dilimine göre bitişinden on dakika sonra kesinleşir; sonraki oylar onu değiştirmez. Kimseye bildirim gitmez.
results-channel-set = ✅ Sonuçlar { $periods } sonunda { $channel } kanalında duyurulacak.
results-periods-set = ✅ Sonuçlar { $periods } sonunda duyurulacak.
results-off = ✅ Artık sonuç duyurulmayacak. Sonuçlar yine de kesinleşir.
results-label = Sonuçlar
results-choose-channel = Sonuçların kanalı
results-choose-periods = Hangi dönemlerin sonuçları
