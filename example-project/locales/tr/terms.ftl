topic-repair-culture = Onarım kültürü
phase-prepare = Hazırlık
phase-exchange = Paylaşım
phase-adopt = Uyarlama
