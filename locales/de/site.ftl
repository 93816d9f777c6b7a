skip-link = Zum Inhalt springen
site-menu = Menü
navigation-main = Hauptmenü
navigation-footer = Über diese Website
breadcrumbs-label = Sie sind hier
nav-home = Startseite
nav-partners = Partner
nav-activities = Aktivitäten
nav-practices = Gute Praxis
nav-exchange = Austausch
nav-results = Ergebnisse
nav-news = Aktuelles
nav-about = Über das Projekt
nav-imprint = Impressum
nav-privacy = Datenschutz
nav-accessibility = Erklärung zur Barrierefreiheit
nav-credits = Nachweise und Lizenzen
nav-photos = Fotos

window-title = { $page } – { $site }

language-menu = Sprache
language-missing = nicht übersetzt
language-of-text = Sprache des Textes:
language-versions = Lesen Sie ihn auf:
notice-fallback = Dieser Text liegt noch nicht auf Deutsch vor. Er wird in der Originalsprache angezeigt: { $language }.
fictional-note = Dieses Projekt ist erfunden. Es zeigt, wie die Website einer Partnerschaft aussehen kann.
share-fictional = Erfundenes Projekt

pager-label = Seiten dieser Liste
pager-text = Seite { $page } von { $total }
pager-prev = Vorherige Seite
pager-next = Nächste Seite
neighbours-label = Vorheriges und Nächstes
neighbours-prev = Zurück
neighbours-next = Weiter
list-empty = Hier gibt es noch nichts.

home-figures = Das Projekt in Zahlen
home-practices = Was wir teilen
home-practices-all = Alle Praktiken
home-activities = Wo wir uns getroffen haben
home-activities-all = Alle Aktivitäten
home-news = Aktuelles
home-news-all = Alle Meldungen
home-partners = Wer wir sind
home-partners-all = Alle Partner
home-results = Was Sie nutzen können
home-results-all = Alle Ergebnisse
home-exchange = Wer was mit wem geteilt hat
figure-partners =
    { $count ->
        [one] Partner
       *[other] Partner
    }
figure-countries =
    { $count ->
        [one] Land
       *[other] Länder
    }
figure-activities =
    { $count ->
        [one] Aktivität
       *[other] Aktivitäten
    }
figure-practices =
    { $count ->
        [one] Praktik
       *[other] Praktiken
    }
figure-adoptions =
    { $count ->
        [one] Übernahme
       *[other] Übernahmen
    }
figure-results =
    { $count ->
        [one] Ergebnis
       *[other] Ergebnisse
    }

feed-title = { $site }: Aktuelles
calendar-title = { $site }: Aktivitäten

chooser-title = Sprache wählen
chooser-lead = Diese Website gibt es in mehreren Sprachen.
not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse ist nichts zu finden. Vielleicht ist die Seite umgezogen, oder die Adresse enthält einen Tippfehler.
not-found-home = Zur Startseite

funding-label = Förderung
emblem-alt = Emblem der Europäischen Union
footer-licence = Lizenz der Texte
footer-platform = Dieses Projekt auf der Erasmus+-Ergebnisplattform
