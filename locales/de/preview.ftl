preview-findings = Fehler im Projekt
preview-errors =
    { $count ->
        [one] { $count } Fehler
       *[other] { $count } Fehler
    }
preview-warnings =
    { $count ->
        [one] { $count } Warnung
       *[other] { $count } Warnungen
    }
preview-stale = Sie sehen noch den früheren Stand der Seite. Sobald die Fehler behoben sind, wird sie neu erstellt.
preview-here = Auf dieser Seite
preview-elsewhere = Auf anderen Seiten
preview-help = Was zu tun ist
preview-open = Im Editor öffnen
preview-explain = Erklärung
preview-close = Schließen

preview-tools = Vorschau
preview-follow = Mir folgen
preview-outline = Woher diese Seite kommt
preview-photos = Fotos: { $done } von { $total }
preview-lost = Die Vorschau läuft nicht.
preview-gone = Diese Seite gibt es nicht mehr: Die Datei dazu wurde gelöscht oder umbenannt.
preview-back = Zur Liste
preview-no-editor = Kein Editor bekannt. Starten Sie die Vorschau mit --editor, zum Beispiel: litfass serve --editor code

preview-facts = Angaben
preview-words = Text
preview-template = Vorlage
preview-messages = Menüs und Beschriftungen
preview-photo = Foto
preview-built-in = Teil von Litfass
preview-languages = Sprachen
preview-original = Original
preview-translated = übersetzt
preview-fallback = noch nicht übersetzt
preview-missing = keine Seite
preview-beside = Nebeneinander
