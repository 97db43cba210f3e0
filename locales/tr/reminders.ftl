reminders-title = Yeniden oy verebilirsin!
reminders-one = { $listing } yeni oyunu bekliyor.
reminders-many = Yeni oylarını bekleyenler:
reminders-no-page = Nasıl gidileceğini sunucuda `/oy-ver` gösterir.
reminders-why = Bunu { $server } sunucusunda sen istedin. Sessiz saatleri orada `/hatırlat` ile ayarlayabilirsin.

reminders-label-me = Bana hatırlat
reminders-label-stop = Hatırlatmayı durdur
reminders-label-on = Aç
reminders-label-off = Kapat
reminders-label-quiet = Sessiz saatler
reminders-label-no-quiet = Sessiz saat olmasın
reminders-label-show = Yenile

reminders-card = Hatırlatmaların
reminders-never = 🔕 Hatırlatma almıyorsun. Açarsan yeniden oy verebileceğin zaman direkt mesaj alırsın: her seferinde bir tane, zaten oy verdiysen hiç; mesajdaki bir düğmeyle durdurabilirsin.
reminders-off = 🔕 Hatırlatmaların kapalı. Dilediğin zaman yeniden açabilirsin.
reminders-closed = ⚠️ Discord direkt mesajıma izin vermediği için hatırlatmaların durdu. Bu sunucunun gizlilik ayarlarında sunucu üyelerinden direkt mesaj almaya izin ver, sonra `/hatırlat` ile yeniden aç.
reminders-on = 🔔 Yeniden oy verebileceğin zaman direkt mesaj alırsın.
reminders-on-in-channel = 🔔 Discord direkt mesajlarımı sana iletmediği için, yeniden oy verebileceğin zaman { $channel } kanalında senden bahsedilir. Yeniden direkt mesaj almak için bu sunucunun gizlilik ayarlarında buna izin ver, hatırlatmaları kapatıp aç.
reminders-server-off = ⚠️ Bu sunucuda hatırlatmalar kapalı, bu yüzden kimse almıyor. Sunucuyu yöneten biri `/ayarlar göster` ile açabilir.
reminders-quiet = 🌙 Sessiz saatler: { $from } – { $until } (**{ $zone }**). Bu sırada zamanı gelenler, sessiz saatler bitince gelir.
reminders-quiet-none = 🌙 Sessiz saatler: yok
reminders-due = **Sıradakiler**
reminders-due-at = { $listing }: { $when }
reminders-due-none = Sırada bir şey yok: oy ver, yeniden oy verebileceğin zaman hatırlatılsın. Nerede oy vereceğini `/oy-ver` gösterir.

reminders-done-on = ✅ Tamam: yeniden oy verebileceğin zaman sana hatırlatılacak.
reminders-done-off = ✅ Durduruldu: bu sunucudan artık hatırlatma almayacaksın. Fikrini değiştirirsen aşağıdan yeniden aç.
reminders-done-quiet = ✅ Sessiz saatlerin ayarlandı.
reminders-done-no-quiet = ✅ Artık sessiz saatin yok.
reminders-deleted = Verilerini sildirdiğin için oylar bu sunucuda senin adına saklanmıyor; yani ne zaman yeniden oy verebileceğini kimse bilmiyor. `/gizlilik` ile oylarının yeniden sayılmasını sağla, sonra benden bir daha iste.
reminders-not-yours = Bunu yalnızca bu hatırlatmanın gönderildiği kişi durdurabilir. Seninkileri sunucuda `/hatırlat` gösterir.

reminders-form-title = Sessiz saatler
reminders-form-from = Başlangıç
reminders-form-until = Bitiş
reminders-form-zone = Saat dilimin
reminders-form-time-placeholder = Örneğin 22:00 veya 10 pm
reminders-form-zone-placeholder = Europe/Berlin gibi bir ad veya bir şehir
reminders-bad-time = ⚠️ “{ $typed }” bir saat değil: `22:00` veya `10 pm` gibi yaz. Hiçbir şey değiştirilmedi.
reminders-same-times = ⚠️ Sessiz saatler aynı anda başlayıp bitemez. Hiçbir şey değiştirilmedi.
reminders-bad-zone = ⚠️ Böyle bir saat dilimi bilmiyorum. Şunu mu demek istedin: `{ $nearest }`? Hiçbir şey değiştirilmedi.

reminders-settings-label = Hatırlatmalar
reminders-settings-off = Hatırlatmalar: kapalı
reminders-settings-direct = Hatırlatmalar: isteyen üyelere direkt mesajla
reminders-settings-channel = Hatırlatmalar: isteyen üyelere direkt mesajla ya da { $channel } kanalında
reminders-ask = Üyeler, yeniden oy verebilecekleri zaman hatırlatma isteyebilir: teşekkürlerin altındaki düğmeyle veya `/hatırlat` ile. Direkt mesaj alırlar. Direkt mesajları kapalı olanlardan bunun yerine bir kanalda bahsedilebilir; başka kimseden bahsedilmez.
reminders-choose-channel = Direkt mesajı kapalı olanlar için kanal seç
reminders-settings-label-on = Hatırlatmaları aç
reminders-settings-label-off = Hatırlatmaları kapat
reminders-settings-label-direct = Yalnızca direkt mesaj
reminders-settings-on = ✅ Üyeler artık hatırlatma isteyebilir. Düğme sonraki teşekkürlerin altında olacak.
reminders-settings-none = ✅ Burada artık kimseye hatırlatılmayacak. Yeniden açarsan, isteyen üyelere yine hatırlatılır.
reminders-settings-in = ✅ Direkt mesajları kapalı üyelere { $channel } kanalında hatırlatılacak; orada yalnızca onlardan bahsedilir.
reminders-settings-nowhere = ✅ Üyelere yalnızca direkt mesajla hatırlatılacak.
