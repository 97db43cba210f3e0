words-votes = { $votes } oy
words-voters = oy veren { $voters } kişi
words-nobody = verileri silinmiş biri
words-days = { $days } gün
words-hours = { $hours } saat
words-minutes = { $minutes } dakika
words-nowhere = hiçbir yerde
words-and-more = ve { $more } tane daha
words-last = { $before } ve { $last }
words-month = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
} { $year }
words-local = { $day } { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
} { $year } { $weekday ->
    [1] Pazartesi
    [2] Salı
    [3] Çarşamba
    [4] Perşembe
    [5] Cuma
    [6] Cumartesi
   *[7] Pazar
}, { $time }
