topic-repair-culture = Kultura naprawiania
phase-prepare = Przygotowanie
phase-exchange = Wymiana
phase-adopt = Wdrażanie
