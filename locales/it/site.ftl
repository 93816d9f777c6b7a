skip-link = Vai al contenuto
site-menu = Menu
navigation-main = Menu principale
navigation-footer = Informazioni sul sito
breadcrumbs-label = Percorso di navigazione
nav-home = Home
nav-partners = Partner
nav-activities = Attività
nav-practices = Buone pratiche
nav-exchange = Scambio
nav-results = Risultati
nav-news = Notizie
nav-about = Il progetto
nav-imprint = Note legali
nav-privacy = Privacy
nav-accessibility = Dichiarazione di accessibilità
nav-credits = Crediti e licenze
nav-photos = Foto

window-title = { $page } – { $site }

language-menu = Lingua
language-missing = non tradotto
language-of-text = Lingua del testo:
language-versions = Disponibile in:
notice-fallback = Questo testo non è ancora disponibile in italiano. Viene mostrato nella lingua originale: { $language }.
fictional-note = Questo progetto è inventato. Mostra come può essere il sito web di un partenariato.
share-fictional = Progetto inventato

pager-label = Pagine di questo elenco
pager-text = Pagina { $page } di { $total }
pager-prev = Pagina precedente
pager-next = Pagina successiva
neighbours-label = Precedente e successivo
neighbours-prev = Precedente
neighbours-next = Successivo
list-empty = Qui non c’è ancora nulla.

home-figures = Il progetto in cifre
home-practices = Che cosa condividiamo
home-practices-all = Tutte le buone pratiche
home-activities = I nostri incontri
home-activities-all = Tutte le attività
home-news = Notizie
home-news-all = Tutte le notizie
home-partners = Chi siamo
home-partners-all = Tutti i partner
home-results = Che cosa si può utilizzare
home-results-all = Tutti i risultati
home-exchange = Chi ha condiviso che cosa con chi
figure-partners =
    { $count ->
        [one] partner
        [many] partner
       *[other] partner
    }
figure-countries =
    { $count ->
        [one] Paese
        [many] Paesi
       *[other] Paesi
    }
figure-activities =
    { $count ->
        [one] attività
        [many] attività
       *[other] attività
    }
figure-practices =
    { $count ->
        [one] buona pratica
        [many] buone pratiche
       *[other] buone pratiche
    }
figure-adoptions =
    { $count ->
        [one] adozione
        [many] adozioni
       *[other] adozioni
    }
figure-results =
    { $count ->
        [one] risultato
        [many] risultati
       *[other] risultati
    }

feed-title = { $site }: notizie
calendar-title = { $site }: attività

chooser-title = Scelta della lingua
chooser-lead = Questo sito è disponibile in più lingue.
not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c’è nulla. La pagina potrebbe essere stata spostata oppure l’indirizzo contiene un errore di battitura.
not-found-home = Vai alla home page

funding-label = Finanziamento
emblem-alt = Emblema dell’Unione europea
footer-licence = Licenza dei testi
footer-platform = Questo progetto sulla piattaforma dei risultati Erasmus+
