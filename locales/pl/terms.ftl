role-coordinator = Koordynator
role-partner = Partner
role-associated = Partner stowarzyszony

organisation-vocational-school = Szkoła zawodowa
organisation-chamber = Izba rzemieślnicza lub gospodarcza
organisation-company = Przedsiębiorstwo
organisation-ngo = Organizacja pozarządowa
organisation-university = Uczelnia
organisation-training-centre = Ośrodek szkoleniowy
organisation-public-authority = Organ publiczny
organisation-adult-education = Instytucja edukacji dorosłych
organisation-research-institute = Instytut badawczy
organisation-school = Szkoła

activity-kind-transnational-meeting = Międzynarodowe spotkanie projektowe
activity-kind-learning-activity = Uczenie się, nauczanie, szkolenie
activity-kind-multiplier-event = Wydarzenie upowszechniające rezultaty
activity-kind-virtual-meeting = Spotkanie online
activity-kind-local-activity = Działanie lokalne
activity-kind-dissemination-event = Wydarzenie promocyjne

topic-work-based-learning = Uczenie się w miejscu pracy
topic-inclusion = Włączenie społeczne
topic-digital-skills = Kompetencje cyfrowe
topic-green-skills = Zielone kompetencje
topic-entrepreneurship = Przedsiębiorczość
topic-mentoring = Mentoring
topic-assessment = Ocenianie
topic-safety = Bezpieczeństwo pracy
topic-languages = Języki
topic-quality = Jakość
topic-guidance = Doradztwo zawodowe
topic-internationalisation = Umiędzynarodowienie

target-group-learners = Osoby uczące się
target-group-trainers = Instruktorzy
target-group-teachers = Nauczyciele
target-group-companies = Przedsiębiorstwa
target-group-parents = Rodzice
target-group-newcomers = Osoby nowo przybyłe
target-group-decision-makers = Decydenci

group-learners =
    { $count ->
        [one] { $count } osoba ucząca się
        [few] { $count } osoby uczące się
        [many] { $count } osób uczących się
       *[other] { $count } osoby uczącej się
    }
group-staff =
    { $count ->
        [one] { $count } osoba z kadry
        [few] { $count } osoby z kadry
        [many] { $count } osób z kadry
       *[other] { $count } osoby z kadry
    }
group-trainers =
    { $count ->
        [one] { $count } instruktor
        [few] { $count } instruktorów
        [many] { $count } instruktorów
       *[other] { $count } instruktora
    }
group-guests =
    { $count ->
        [one] { $count } gość
        [few] { $count } gości
        [many] { $count } gości
       *[other] { $count } gościa
    }

result-type-handbook = Poradnik
result-type-checklist = Lista kontrolna
result-type-toolkit = Zestaw narzędzi
result-type-report = Raport
result-type-curriculum = Program nauczania
result-type-video = Film
result-type-dataset = Zbiór danych
result-type-teaching-material = Materiały dydaktyczne

outcome-worked = Udana
outcome-partly = Udana częściowo
outcome-did-not-work = Nieudana

facet-topic = Temat
facet-country = Kraj
facet-partner = Praktykę udostępnia
facet-target-group = Dla kogo
facet-adopted = Wdrożenie
facet-adopted-yes = Wdrożone
facet-adopted-no = Jeszcze niewdrożone
