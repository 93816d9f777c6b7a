fact-role = Ruolo
fact-type = Tipo
fact-country = Paese
fact-place = Luogo
fact-website = Sito web
fact-contact = Contatto
fact-phone = Telefono
fact-oid = OID
fact-pic = PIC
fact-ror = ROR
fact-kind = Tipologia
fact-date = Data
fact-host = Ente ospitante
fact-online = Dove
fact-partners = Partner
fact-since = In uso dal
fact-cost = Costo
fact-effort = Impegno
fact-from-activity = Condivisa durante
fact-licence = Licenza
fact-published = Data di pubblicazione
fact-by = A cura di
fact-activity = Attività
fact-result = Risultato
fact-practices = Buone pratiche
fact-shared-by = Condivisa da
fact-outcome = Esito
fact-number = Codice progetto
fact-numbers = Codici progetto
fact-period = Durata del progetto
fact-grant = Sovvenzione
fact-coordinator = Ente coordinatore
fact-representative = Rappresentanza legale
fact-legal-form = Forma giuridica
fact-register = Registro
fact-vat = Partita IVA
fact-editor = Responsabile contenuti
fact-email = E-mail
fact-address = Indirizzo
fact-deposit = Depositato anche su
fact-target-groups = Per chi
fact-topics = Temi
facts-heading = In breve
online-yes = Online

effort-staff =
    { $count ->
        [one] { $count } membro del personale
        [many] { $count } membri del personale
       *[other] { $count } membri del personale
    }
effort-hours =
    { $count ->
        [one] { $count } ora
        [many] { $count } ore
       *[other] { $count } ore
    }
effort-weeks =
    { $count ->
        [one] { $count } settimana
        [many] { $count } settimane
       *[other] { $count } settimane
    }

contents-heading = In questa pagina
photos-heading = Foto
photo-enlarge = Ingrandisci la foto
photo-close = Chiudi
photo-previous = Foto precedente
photo-next = Foto successiva
photo-zoom = Zoom
photo-error = Impossibile caricare la foto.
photos-all = Tutte le foto

partner-shared = Buone pratiche condivise
partner-adopted = Buone pratiche adottate
partner-activities = Attività
partner-results = Risultati
practices-of-partner = Tutte le buone pratiche condivise da { $partner }

activities-calendar = Tutte le attività in un file di calendario
activity-calendar = Aggiungi al calendario
activity-participants = Partecipanti
activity-participants-partner = Partner
activity-participants-who = Chi ha partecipato
activity-participants-count = Persone
participants-total =
    { $people ->
        [one] { $people } persona
        [many] { $people } persone
       *[other] { $people } persone
    } di { $partners ->
        [one] { $partners } partner
        [many] { $partners } partner
       *[other] { $partners } partner
    }
activity-practices = Buone pratiche condivise in questa occasione
activity-results = Risultati nati da questa attività
activity-news = Notizie su questa attività

count-practices =
    { $count ->
        [one] { $count } buona pratica
        [many] { $count } buone pratiche
       *[other] { $count } buone pratiche
    }
practices-by = { $facet }: { $value }
practices-all = Tutte le buone pratiche
practices-find = Trova buone pratiche
filter-clear = Annulla la selezione
filter-none = Nessuna pratica corrisponde a tutte le scelte. Togline una.
filter-found = Pratiche trovate:
csv-download = Tutte le buone pratiche in una tabella (CSV)
practice-adopted-count =
    { $count ->
        [0] Non ancora adottata
        [one] Adottata da { $count } partner
        [many] Adottata da { $count } partner
       *[other] Adottata da { $count } partner
    }
practice-adopted = Chi l’ha adottata
practice-adopted-none = Nessun partner ha ancora adottato questa buona pratica.
adoption-since = Dal
adoption-change = Che cosa è cambiato
adoption-evidence = Riscontro
practice-repeat = Come replicarla
practice-resources = Che cosa serve
practice-transfer = Applicarla altrove
practice-evidence = Che cosa dimostra che funziona
practice-difficulties = Che cosa è stato difficile
practice-lessons = Che cosa abbiamo imparato
practice-related = Buone pratiche correlate

exchange-summary =
    { $adoptions ->
        [one] { $adoptions } adozione
        [many] { $adoptions } adozioni
       *[other] { $adoptions } adozioni
    } di { $practices ->
        [one] { $practices } buona pratica
        [many] { $practices } buone pratiche
       *[other] { $practices } buone pratiche
    } da parte di { $partners ->
        [one] { $partners } partner
        [many] { $partners } partner
       *[other] { $partners } partner
    }
exchange-lead = Ogni riga corrisponde a un partner che ha condiviso buone pratiche; ogni colonna a un partner che le ha adottate.
exchange-caption = Buone pratiche per partner che le ha condivise e partner che le ha adottate
exchange-scroll = Tabella dello scambio, a scorrimento orizzontale
exchange-shared-by = Condivise da
exchange-adopted-by = Adottate da
exchange-total = Totale
exchange-own = lo stesso partner

count-files =
    { $count ->
        [one] { $count } file
        [many] { $count } file
       *[other] { $count } file
    }
count-pages =
    { $count ->
        [one] { $count } pagina
        [many] { $count } pagine
       *[other] { $count } pagine
    }
result-downloads = File da scaricare
file-editable = Modificabile
result-practices = Buone pratiche a cui appartiene

news-feed = Ricevi le notizie (feed Atom)
news-about = Di che cosa si tratta
