fact-role = Rolle
fact-type = Typ
fact-country = Land
fact-place = Ort
fact-website = Website
fact-contact = Kontakt
fact-phone = Telefon
fact-oid = OID
fact-pic = PIC
fact-ror = ROR
fact-kind = Art
fact-date = Datum
fact-host = Gastgebende Einrichtung
fact-online = Wo
fact-partners = Partner
fact-since = Im Einsatz seit
fact-cost = Kosten
fact-effort = Aufwand
fact-from-activity = Vorgestellt bei
fact-licence = Lizenz
fact-published = Veröffentlicht am
fact-by = Von
fact-activity = Aktivität
fact-result = Ergebnis
fact-practices = Praktiken
fact-shared-by = Geteilt von
fact-outcome = Bilanz
fact-number = Projektnummer
fact-numbers = Projektnummern
fact-period = Projektlaufzeit
fact-grant = Fördersumme
fact-coordinator = Koordination
fact-representative = Vertreten durch
fact-legal-form = Rechtsform
fact-register = Register
fact-vat = USt-IdNr.
fact-editor = Inhaltlich verantwortlich
fact-email = E-Mail
fact-address = Anschrift
fact-deposit = Auch abgelegt bei
fact-target-groups = Für wen
fact-topics = Themen
facts-heading = Auf einen Blick
online-yes = Online

effort-staff =
    { $count ->
        [one] { $count } Fachkraft
       *[other] { $count } Fachkräfte
    }
effort-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
effort-weeks =
    { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }

contents-heading = Auf dieser Seite
photos-heading = Fotos
photo-enlarge = Foto vergrößern
photo-close = Schließen
photo-previous = Vorheriges Foto
photo-next = Nächstes Foto
photo-zoom = Zoomen
photo-error = Das Foto kann nicht geladen werden.
photos-all = Alle Fotos

partner-shared = Geteilte Praktiken
partner-adopted = Übernommene Praktiken
partner-activities = Aktivitäten
partner-results = Ergebnisse
practices-of-partner = Alle Praktiken, geteilt von { $partner }

activities-calendar = Alle Aktivitäten als Kalenderdatei
activity-calendar = Zum Kalender hinzufügen
activity-participants = Teilnehmende
activity-participants-partner = Partner
activity-participants-who = Wer teilnahm
activity-participants-count = Personen
participants-total =
    { $people ->
        [one] { $people } Person
       *[other] { $people } Personen
    } von { $partners ->
        [one] { $partners } Partner
       *[other] { $partners } Partnern
    }
activity-practices = Dort vorgestellte Praktiken
activity-results = Daraus entstandene Ergebnisse
activity-news = Meldungen dazu

count-practices =
    { $count ->
        [one] { $count } Praktik
       *[other] { $count } Praktiken
    }
practices-by = { $facet }: { $value }
practices-all = Alle Praktiken
practices-find = Praktiken finden
filter-clear = Auswahl aufheben
filter-none = Zu dieser Auswahl passt keine Praktik. Nehmen Sie eine Angabe weg.
filter-found = Gefundene Praktiken:
csv-download = Alle Praktiken als Tabelle (CSV)
practice-adopted-count =
    { $count ->
        [0] Noch nicht übernommen
        [one] Von { $count } Partner übernommen
       *[other] Von { $count } Partnern übernommen
    }
practice-adopted = Wer sie übernommen hat
practice-adopted-none = Bisher hat kein Partner diese Praktik übernommen.
adoption-since = Seit
adoption-change = Was sich geändert hat
adoption-evidence = Nachweis
practice-repeat = Zum Nachmachen
practice-resources = Was man braucht
practice-transfer = An anderen Orten umsetzen
practice-evidence = Was zeigt, dass es funktioniert
practice-difficulties = Was schwierig war
practice-lessons = Was wir gelernt haben
practice-related = Verwandte Praktiken

exchange-summary =
    { $adoptions ->
        [one] { $adoptions } Übernahme
       *[other] { $adoptions } Übernahmen
    } von { $practices ->
        [one] { $practices } Praktik
       *[other] { $practices } Praktiken
    } durch { $partners ->
        [one] { $partners } Partner
       *[other] { $partners } Partner
    }
exchange-lead = Jede Zeile steht für einen Partner, der Praktiken geteilt hat, jede Spalte für einen Partner, der sie übernommen hat.
exchange-caption = Praktiken nach teilendem und übernehmendem Partner
exchange-scroll = Tabelle zum Austausch, seitlich scrollbar
exchange-shared-by = Geteilt von
exchange-adopted-by = Übernommen von
exchange-total = Summe
exchange-own = derselbe Partner

count-files =
    { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
count-pages =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
result-downloads = Downloads
file-editable = Bearbeitbar
result-practices = Zugehörige Praktiken

news-feed = Meldungen abonnieren (Atom-Feed)
news-about = Worum es geht
