role-coordinator = Koordination
role-partner = Partner
role-associated = Assoziierter Partner

organisation-vocational-school = Berufsbildende Schule
organisation-chamber = Kammer
organisation-company = Unternehmen
organisation-ngo = Nichtregierungsorganisation
organisation-university = Hochschule
organisation-training-centre = Ausbildungszentrum
organisation-public-authority = Öffentliche Stelle
organisation-adult-education = Einrichtung der Erwachsenenbildung
organisation-research-institute = Forschungsinstitut
organisation-school = Allgemeinbildende Schule

activity-kind-transnational-meeting = Transnationales Projekttreffen
activity-kind-learning-activity = Lern-, Lehr- und Trainingsaktivität
activity-kind-multiplier-event = Multiplikatorenveranstaltung
activity-kind-virtual-meeting = Virtuelles Treffen
activity-kind-local-activity = Lokale Aktivität
activity-kind-dissemination-event = Verbreitungsveranstaltung

topic-work-based-learning = Lernen am Arbeitsplatz
topic-inclusion = Inklusion
topic-digital-skills = Digitale Kompetenzen
topic-green-skills = Grüne Kompetenzen
topic-entrepreneurship = Unternehmertum
topic-mentoring = Mentoring
topic-assessment = Leistungsbewertung
topic-safety = Arbeitsschutz
topic-languages = Sprachen
topic-quality = Qualität
topic-guidance = Berufsorientierung
topic-internationalisation = Internationalisierung

target-group-learners = Lernende
target-group-trainers = Ausbildungspersonal
target-group-teachers = Lehrkräfte
target-group-companies = Betriebe
target-group-parents = Eltern und Familien
target-group-newcomers = Neuzugewanderte
target-group-decision-makers = Entscheidungsverantwortliche

group-learners =
    { $count ->
        [one] { $count } lernende Person
       *[other] { $count } Lernende
    }
group-staff =
    { $count ->
        [one] { $count } Fachkraft
       *[other] { $count } Fachkräfte
    }
group-trainers =
    { $count ->
        [one] { $count } Ausbildungskraft
       *[other] { $count } Ausbildungskräfte
    }
group-guests =
    { $count ->
        [one] { $count } Gast
       *[other] { $count } Gäste
    }

result-type-handbook = Handbuch
result-type-checklist = Checkliste
result-type-toolkit = Toolkit
result-type-report = Bericht
result-type-curriculum = Curriculum
result-type-video = Video
result-type-dataset = Datensatz
result-type-teaching-material = Unterrichtsmaterial

outcome-worked = Funktioniert
outcome-partly = Funktioniert teilweise
outcome-did-not-work = Hat nicht funktioniert

facet-topic = Thema
facet-country = Land
facet-partner = Geteilt von
facet-target-group = Für wen
facet-adopted = Übernahme
facet-adopted-yes = Übernommen
facet-adopted-no = Noch nicht übernommen
