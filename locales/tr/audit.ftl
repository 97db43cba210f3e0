audit-role-created = Oylar için ödül rolü, /kurulum ile istendi
audit-no-longer-earned = Votive: koşul artık karşılanmıyor
audit-earned = Votive: { $votes } oyla kazanıldı
audit-streak = Votive: { $length } oyluk seriyle kazanıldı
audit-best-streak = Votive: { $best } oyluk en iyi seriyle kazanıldı
audit-place = Votive: { $when } { $place }. sırayla kazanıldı
