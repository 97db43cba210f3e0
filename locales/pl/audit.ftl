audit-role-created = Rola w nagrodę za głosy, utworzona na życzenie w /konfiguracja
audit-no-longer-earned = Votive: warunek nie jest już spełniony
audit-earned = Votive: przyznano za { $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}
audit-streak = Votive: przyznano za serię { $length ->
    [one] { $length } głosu
    [few] { $length } głosów
    [many] { $length } głosów
   *[other] { $length } głosu
}
audit-best-streak = Votive: przyznano za najlepszą serię { $best ->
    [one] { $best } głosu
    [few] { $best } głosów
    [many] { $best } głosów
   *[other] { $best } głosu
}
audit-place = Votive: przyznano za miejsce { $place } w rankingu { $when }
