# Terms that only this project has: a topic and the names of the phases.
topic-repair-culture = Repair culture
phase-prepare = Prepare
phase-exchange = Exchange
phase-adopt = Adopt
