topic-repair-culture = Κουλτούρα επισκευής
phase-prepare = Προετοιμασία
phase-exchange = Ανταλλαγή
phase-adopt = Υιοθέτηση
