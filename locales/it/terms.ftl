role-coordinator = Ente coordinatore
role-partner = Partner
role-associated = Partner associato

organisation-vocational-school = Istituto di formazione professionale
organisation-chamber = Camera di commercio o artigianato
organisation-company = Impresa
organisation-ngo = Organizzazione non governativa
organisation-university = Università
organisation-training-centre = Centro di formazione
organisation-public-authority = Ente pubblico
organisation-adult-education = Ente di educazione degli adulti
organisation-research-institute = Istituto di ricerca
organisation-school = Scuola

activity-kind-transnational-meeting = Incontro transnazionale di progetto
activity-kind-learning-activity = Attività di apprendimento, insegnamento e formazione
activity-kind-multiplier-event = Evento moltiplicatore
activity-kind-virtual-meeting = Incontro virtuale
activity-kind-local-activity = Attività locale
activity-kind-dissemination-event = Evento di disseminazione

topic-work-based-learning = Apprendimento basato sul lavoro
topic-inclusion = Inclusione
topic-digital-skills = Competenze digitali
topic-green-skills = Competenze verdi
topic-entrepreneurship = Imprenditorialità
topic-mentoring = Mentoring
topic-assessment = Valutazione degli apprendimenti
topic-safety = Salute e sicurezza sul lavoro
topic-languages = Lingue
topic-quality = Qualità
topic-guidance = Orientamento
topic-internationalisation = Internazionalizzazione

target-group-learners = Discenti
target-group-trainers = Formatrici e formatori
target-group-teachers = Docenti
target-group-companies = Imprese
target-group-parents = Genitori e famiglie
target-group-newcomers = Persone neoarrivate
target-group-decision-makers = Responsabili decisionali

group-learners =
    { $count ->
        [one] { $count } discente
        [many] { $count } discenti
       *[other] { $count } discenti
    }
group-staff =
    { $count ->
        [one] { $count } membro del personale
        [many] { $count } membri del personale
       *[other] { $count } membri del personale
    }
group-trainers =
    { $count ->
        [one] { $count } formatrice o formatore
        [many] { $count } formatrici e formatori
       *[other] { $count } formatrici e formatori
    }
group-guests =
    { $count ->
        [one] { $count } ospite
        [many] { $count } ospiti
       *[other] { $count } ospiti
    }

result-type-handbook = Manuale
result-type-checklist = Lista di controllo
result-type-toolkit = Kit di strumenti
result-type-report = Rapporto
result-type-curriculum = Curricolo
result-type-video = Video
result-type-dataset = Insieme di dati
result-type-teaching-material = Materiale didattico

outcome-worked = Funziona
outcome-partly = Funziona in parte
outcome-did-not-work = Non ha funzionato

facet-topic = Tema
facet-country = Paese
facet-partner = Condivise da
facet-target-group = Per chi
facet-adopted = Adozione
facet-adopted-yes = Adottate
facet-adopted-no = Non ancora adottate
