topic-repair-culture = Култура на ремонта
phase-prepare = Подготовка
phase-exchange = Обмен
phase-adopt = Внедряване
