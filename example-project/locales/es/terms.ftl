topic-repair-culture = Cultura de la reparación
phase-prepare = Preparar
phase-exchange = Intercambiar
phase-adopt = Adoptar
