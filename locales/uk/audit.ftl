audit-role-created = Роль-нагорода за голоси, створена на запит у /підключення
audit-no-longer-earned = Votive: умову більше не виконано
audit-earned = Votive: видано за { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}
audit-streak = Votive: видано за серію з { $length ->
    [one] { $length } голосу
    [few] { $length } голосів
    [many] { $length } голосів
   *[other] { $length } голосу
}
audit-best-streak = Votive: видано за найкращу серію з { $best ->
    [one] { $best } голосу
    [few] { $best } голосів
    [many] { $best } голосів
   *[other] { $best } голосу
}
audit-place = Votive: видано за місце { $place } у рейтингу { $when }
