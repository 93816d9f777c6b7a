fact-role = Rola
fact-type = Typ
fact-country = Kraj
fact-place = Miejscowość
fact-website = Strona internetowa
fact-contact = Kontakt
fact-phone = Telefon
fact-oid = OID
fact-pic = PIC
fact-ror = ROR
fact-kind = Rodzaj
fact-date = Data
fact-host = Gospodarz
fact-online = Gdzie
fact-partners = Partnerzy
fact-since = Początek stosowania
fact-cost = Koszt
fact-effort = Nakład pracy
fact-from-activity = Gdzie ją pokazano
fact-licence = Licencja
fact-published = Data publikacji
fact-by = Autorstwo
fact-activity = Działanie
fact-result = Rezultat
fact-practices = Dobre praktyki
fact-shared-by = Praktykę udostępnia
fact-outcome = Efekt
fact-number = Numer projektu
fact-numbers = Numery projektów
fact-period = Okres realizacji
fact-grant = Dofinansowanie
fact-coordinator = Koordynator
fact-representative = Osoba reprezentująca
fact-legal-form = Forma prawna
fact-register = Rejestr
fact-vat = Numer VAT
fact-editor = Odpowiada za treść
fact-email = E-mail
fact-address = Adres
fact-deposit = Inne miejsce publikacji
fact-target-groups = Dla kogo
fact-topics = Tematy
facts-heading = W skrócie
online-yes = Online

effort-staff =
    { $count ->
        [one] { $count } osoba z kadry
        [few] { $count } osoby z kadry
        [many] { $count } osób z kadry
       *[other] { $count } osoby z kadry
    }
effort-hours =
    { $count ->
        [one] { $count } godzina
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
effort-weeks =
    { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
        [many] { $count } tygodni
       *[other] { $count } tygodnia
    }

contents-heading = Na tej stronie
photos-heading = Zdjęcia
photo-enlarge = Powiększ zdjęcie
photo-close = Zamknij
photo-previous = Poprzednie zdjęcie
photo-next = Następne zdjęcie
photo-zoom = Przybliż
photo-error = Nie można wczytać zdjęcia.
photos-all = Wszystkie zdjęcia

partner-shared = Udostępnione praktyki
partner-adopted = Wdrożone praktyki
partner-activities = Działania
partner-results = Rezultaty
practices-of-partner = Wszystkie praktyki udostępnione przez partnera: { $partner }

activities-calendar = Wszystkie działania w pliku kalendarza
activity-calendar = Dodaj do kalendarza
activity-participants = Uczestnictwo
activity-participants-partner = Partner
activity-participants-who = Kto wziął udział
activity-participants-count = Liczba osób
participants-total =
    { $people ->
        [one] { $people } osoba
        [few] { $people } osoby
        [many] { $people } osób
       *[other] { $people } osoby
    } od { $partners ->
        [one] { $partners } partnera
        [few] { $partners } partnerów
        [many] { $partners } partnerów
       *[other] { $partners } partnera
    }
activity-practices = Udostępnione tam praktyki
activity-results = Rezultaty tego działania
activity-news = Aktualności o tym działaniu

count-practices =
    { $count ->
        [one] { $count } praktyka
        [few] { $count } praktyki
        [many] { $count } praktyk
       *[other] { $count } praktyki
    }
practices-by = { $facet }: { $value }
practices-all = Wszystkie dobre praktyki
practices-find = Znajdź dobre praktyki
filter-clear = Wyczyść wybór
filter-none = Żadna praktyka nie spełnia wszystkich wybranych warunków. Usuń jeden z nich.
filter-found = Znalezione praktyki:
csv-download = Wszystkie dobre praktyki w tabeli (CSV)
practice-adopted-count =
    { $count ->
        [0] Jeszcze niewdrożona
        [one] Wdrożona u { $count } partnera
        [few] Wdrożona u { $count } partnerów
        [many] Wdrożona u { $count } partnerów
       *[other] Wdrożona u { $count } partnera
    }
practice-adopted = Kto ją wdrożył
practice-adopted-none = Żaden partner jeszcze nie wdrożył tej praktyki.
adoption-since = Od kiedy
adoption-change = Co zmieniono
adoption-evidence = Potwierdzenie
practice-repeat = Jak ją powtórzyć
practice-resources = Co jest potrzebne
practice-transfer = Jak przenieść ją gdzie indziej
practice-evidence = Co pokazuje, że działa
practice-difficulties = Co było trudne
practice-lessons = Czego nas to nauczyło
practice-related = Podobne praktyki

exchange-summary =
    { $adoptions ->
        [one] { $adoptions } wdrożenie
        [few] { $adoptions } wdrożenia
        [many] { $adoptions } wdrożeń
       *[other] { $adoptions } wdrożenia
    } { $practices ->
        [one] { $practices } praktyki
        [few] { $practices } praktyk
        [many] { $practices } praktyk
       *[other] { $practices } praktyki
    } u { $partners ->
        [one] { $partners } partnera
        [few] { $partners } partnerów
        [many] { $partners } partnerów
       *[other] { $partners } partnera
    }
exchange-lead = Każdy wiersz to partner, który udostępnił praktyki, a każda kolumna to partner, który je wdrożył.
exchange-caption = Praktyki według partnerów, którzy je udostępnili, i partnerów, którzy je wdrożyli
exchange-scroll = Tabela wymiany, przewijana w poziomie
exchange-shared-by = Kto udostępnił
exchange-adopted-by = Kto wdrożył
exchange-total = Razem
exchange-own = ten sam partner

count-files =
    { $count ->
        [one] { $count } plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } pliku
    }
count-pages =
    { $count ->
        [one] { $count } strona
        [few] { $count } strony
        [many] { $count } stron
       *[other] { $count } strony
    }
result-downloads = Do pobrania
file-editable = Do edycji
result-practices = Praktyki, których dotyczy

news-feed = Subskrypcja aktualności (kanał Atom)
news-about = Czego to dotyczy
