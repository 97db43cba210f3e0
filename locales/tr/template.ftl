template-form = Teşekkür
template-field-text = Metin (boş: her zamanki cümle)
template-field-text-example = Teşekkürler {"{"}user{"}"}! Artık {"{"}votes{"}"} oyun var.
template-field-colour = Renk
template-field-colour-example = Örneğin #F2A93B
template-field-image = Görsel
template-field-image-example = https:// ile başlayan bir adres
template-field-label = Düğmenin yazısı
template-field-label-example = Örneğin Yeniden oy ver
template-field-link = Düğmenin götürdüğü yer
template-field-link-example = https:// ile başlar; boş: oy sayfasına
template-starter = Oy verdiğin için teşekkürler { $user }! 🎉 Şimdiye kadarki oylar: { $votes }. Sıradaki oy { $next_vote }.

template-usual = **{ $listing } için teşekkür** her zamanki gibi, bu sunucu için seçilen dilde. Oy verenler bunu okur; burada oy veren sensin.
template-own = **{ $listing } için teşekkür** kendi sözlerinizle. Oy verenler bunu okur; burada oy veren sensin.
template-draft = **Henüz kaydedilmedi:** { $listing } için oy verenler bunu okurdu; burada oy veren sensin. { $when } tarihine kadar, bu mesajdan çıksan bile, devam edebilirsin.
template-faulty = **Kaydedilmedi, çünkü henüz bir şey doğru değil.** Yazdıkların { $when } tarihine kadar saklanır: **Düzenlemeye devam** onları gösterir.
template-draft-waits = Kaydedilmemiş bir taslağın var: **Taslağa devam et** onu gösterir.
template-pings = 🔔 Oy verenlere bildirim gider, oyları bir saatten eskiyse gitmez; bir mesajda en fazla 80 kişi.
template-pings-not = 🔕 Kimseye bildirim gitmez.
template-no-page = ⚠️ Bu ilanın oy sayfası ayarlanmamış: `/kurulum` ile ayarlanır. O zamana kadar düğme yer almaz ve { $placeholder } bir şey söylemez.
template-no-channel = ⚠️ Bu ilan için henüz kimseye teşekkür edilmiyor: `/kurulum` ile bir kanal seç.
template-known = Şunlar doldurulabilir: { $names }. Okunması gereken bir ayraç iki kez yazılır.

template-unknown = ⚠️ Metin: `{ $typed }` diye bir şey bilmiyorum. `{ $nearest }` mi demek istedin?
template-unknown-more = ⚠️ Metin: bilmediğim { $more } tane daha var.
template-text-long = ⚠️ Metin: 2.000 karakterden uzun.
template-colour-bad = ⚠️ Renk: `#F2A93B` gibi altı haneli olmalı.
template-image-bad = ⚠️ Görsel: `https://` ile başlayan bir web adresi olmalı.
template-label-long = ⚠️ Düğmenin yazısı: en fazla 80 karakter olabilir.
template-link-bad = ⚠️ Düğmenin götürdüğü yer: `https://` ile başlayan bir web adresi olmalı.

template-saved = ✅ Kaydedildi. Sıradaki oya böyle teşekkür edilecek.
template-discarded = ✅ Taslağın silindi. Hiçbir şey değişmedi.
template-reset = ✅ Teşekkür yeniden her zamanki gibi. Sözlerin bir gün taslak olarak saklanır.
template-reset-already = Zaten her zamanki gibi.
template-slow = Açılması çok uzun sürdü. Lütfen bir kez daha dene.
template-gone = Bu taslak artık yok: kaydedildi, silindi ya da başka yerde değiştirildi veya üzerinden bir gün geçti. `/teşekkürler düzenle` yeniden başlar.

template-label = Teşekkür
template-button-edit = Düzenle
template-button-again = Düzenlemeye devam
template-button-save = Kaydet
template-button-discard = Taslağı sil
template-button-draft = Taslağa devam et
template-button-ping = Oy verenlere bildir
template-button-ping-not = Oy verenlere bildirme
template-button-reset = Her zamankine dön
