topic-repair-culture = ثقافة الإصلاح
phase-prepare = الإعداد
phase-exchange = التبادل
phase-adopt = الاعتماد
