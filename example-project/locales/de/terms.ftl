# Begriffe, die nur dieses Projekt hat: ein Thema und die Namen der Phasen.
topic-repair-culture = Reparaturkultur
phase-prepare = Vorbereiten
phase-exchange = Austauschen
phase-adopt = Übernehmen
