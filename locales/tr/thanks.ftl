thanks-title = Oy verdiğin için teşekkürler! 🎉
thanks-sentence = { $who } için toplam artık **{ $votes }** oy.
thanks-sentence-rank = { $who } için toplam artık **{ $votes }** oy; sıralamadaki yeri **{ $rank }**.
thanks-next = Sıradaki oy { $when } verilebilir.
thanks-line = { $who } · **{ $votes }** oy
thanks-sample-title = Oy verdiğin için teşekkürler! 🎉 (örnek)
thanks-sample = Bu, yönetimden birinin istediği bir örnek. Hiçbir şey sayılmadı.

thanks-number = { $number }
thanks-role-next = { $votes } oy daha sonra { $role }
thanks-server = bu sunucu
thanks-vote = Oy ver

thanks-test-title = Test alındı ✅
thanks-test-title-wrong = Test alındı ⚠️
thanks-test-arrived = { $site } bir test gönderdi ve test ulaştı.
thanks-test-other = Ancak kullandığı token'ın ilanından başka bir ilanı belirtiyor ve böyle oylar **reddedilir**: her ilanın kendi token'ı vardır. Bunun hangi ilan olduğunu `/kurulum` gösterir.
thanks-test-paused = Ancak ilan **duraklatılmış** (başlangıç: { $when }): oylar sayılıyor, devam ettirilene kadar kimseye teşekkür edilmiyor.
thanks-test-fine = Gerçek oylara burada teşekkür edilecek.
thanks-test-no-listing = Hiçbir ilan belirtmiyor, bu bir testte olağandır; hem ilanı hem oy vereni belirten oylara burada teşekkür edilecek.
thanks-test-no-voter = Oy vereni belirtmiyor, bu bir testte olağandır; hem ilanı hem oy vereni belirten oylara burada teşekkür edilecek.
thanks-test-neither = Ne ilanı ne oy vereni belirtiyor, bu bir testte olağandır; ikisini de belirten oylara burada teşekkür edilecek.
thanks-test = Bu bir test. Hiçbir şey sayılmadı.
