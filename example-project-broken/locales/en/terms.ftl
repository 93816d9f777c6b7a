topic-repair Repair
topics-garden = Garden
window-title = { $seite }
topic-safe = Safe
topic-safe = Safer
