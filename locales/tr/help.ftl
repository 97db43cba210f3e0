help-title = Burada ne yapıyorum
help-about = İlan sitelerinde bu sunucuya veya botlarına oy verilir. Her oyu sayar, teşekkür eder ve oylarla kazanılan rolleri veririm.

help-title-everybody = Herkes için
help-vote = `/oy-ver` – nerede ve ne zaman yeniden oy verebilirsin
help-votes = `/oylar` – senin veya başkasının oyları, sırası ve serisi
help-leaderboard = `/sıralama` – en çok oy verenler, şimdi ve geçmişte
help-stats = `/istatistik` – oyların zaman içinde gelişi, resim olarak
help-remind = `/hatırlat` – yeniden oy verebileceğinde bir mesaj
help-privacy = `/gizlilik` – hakkında saklananlar; gizlen veya sil

help-title-owners = Bu sunucuyu yönetenler için
help-setup = `/kurulum` – oyların gelmesini sağla, kanal ve rol seç
help-settings = `/ayarlar` – tüm ayarlar ve nasıl değiştirilecekleri
help-doctor = `/kontrol` – ne çalışıyor, ne çalışmıyor, nasıl düzelir
help-explain = `/açıkla` – bir üyenin oyları ve rolleri nereden geliyor
help-rewards = `/ödüller` – oylarla kazanılan roller
help-thanks = `/teşekkürler` – kendi sözlerinle teşekkür
help-live = `/canlı-sıralama`, `/hedef` – canlı sıralama ve ortak hedef
help-ledger = `/defter` – oyları düzelt, içe ve dışa aktar; değişiklikler
help-members = `/üyeler` – kimin oyları sayılmıyor
help-more = Bu sunucuyu yönetenlerin `/kurulum` gibi başka komutları da var.

help-next-setup = Henüz hiçbir şey kurulmadı. `/kurulum` ile başla: iki dakika sürer.
help-next-not-set-up = Henüz hiçbir şey kurulmadı. Bu sunucuyu yönetenlerden biri `/kurulum` ile başlayabilir.
help-next-first-vote = Henüz oy gelmedi. Her şeyin yolunda olup olmadığını `/kontrol` gösterir; sonra sen oy ver: yerini `/oy-ver` gösterir.
help-next-vote = Şimdi oy verebilirsin: nerede olduğunu `/oy-ver` gösterir.
help-next-again = Yeniden oy verebilirsin: { $when }. Zamanı gelince `/hatırlat` haber verir.
