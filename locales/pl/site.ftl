skip-link = Przejdź do treści
site-menu = Menu
navigation-main = Nawigacja główna
navigation-footer = O tej stronie
breadcrumbs-label = Ścieżka nawigacji
nav-home = Strona główna
nav-partners = Partnerzy
nav-activities = Działania
nav-practices = Dobre praktyki
nav-exchange = Wymiana
nav-results = Rezultaty
nav-news = Aktualności
nav-about = O projekcie
nav-imprint = Nota prawna
nav-privacy = Ochrona danych
nav-accessibility = Deklaracja dostępności
nav-credits = Autorstwo i licencje
nav-photos = Zdjęcia

window-title = { $page } – { $site }

language-menu = Język
language-missing = brak tłumaczenia
language-of-text = Język tekstu:
language-versions = Inne wersje językowe:
notice-fallback = Ten tekst nie jest jeszcze dostępny po polsku. Wyświetlamy wersję oryginalną. Język oryginału: { $language }.
fictional-note = Ten projekt jest wymyślony. Pokazuje, jak może wyglądać strona internetowa partnerstwa.
share-fictional = Projekt wymyślony

pager-label = Strony tej listy
pager-text = Strona { $page } z { $total }
pager-prev = Poprzednia strona
pager-next = Następna strona
neighbours-label = Poprzednia i następna pozycja
neighbours-prev = Poprzednia
neighbours-next = Następna
list-empty = Jeszcze nic tu nie ma.

home-figures = Projekt w liczbach
home-practices = Czym się dzielimy
home-practices-all = Wszystkie dobre praktyki
home-activities = Nasze spotkania
home-activities-all = Wszystkie działania
home-news = Aktualności
home-news-all = Wszystkie aktualności
home-partners = Kim jesteśmy
home-partners-all = Wszyscy partnerzy
home-results = Co można wykorzystać
home-results-all = Wszystkie rezultaty
home-exchange = Kto komu co przekazał
figure-partners =
    { $count ->
        [one] partner
        [few] partnerów
        [many] partnerów
       *[other] partnera
    }
figure-countries =
    { $count ->
        [one] kraj
        [few] kraje
        [many] krajów
       *[other] kraju
    }
figure-activities =
    { $count ->
        [one] działanie
        [few] działania
        [many] działań
       *[other] działania
    }
figure-practices =
    { $count ->
        [one] dobra praktyka
        [few] dobre praktyki
        [many] dobrych praktyk
       *[other] dobrej praktyki
    }
figure-adoptions =
    { $count ->
        [one] wdrożenie
        [few] wdrożenia
        [many] wdrożeń
       *[other] wdrożenia
    }
figure-results =
    { $count ->
        [one] rezultat
        [few] rezultaty
        [many] rezultatów
       *[other] rezultatu
    }

feed-title = { $site }: aktualności
calendar-title = { $site }: działania

chooser-title = Wybór języka
chooser-lead = Ta strona jest dostępna w kilku językach.
not-found-title = Nie znaleziono strony
not-found-text = Pod tym adresem niczego nie ma. Strona mogła zostać przeniesiona albo w adresie jest błąd.
not-found-home = Przejdź do strony głównej

funding-label = Dofinansowanie
emblem-alt = Emblemat Unii Europejskiej
footer-licence = Licencja tekstów
footer-platform = Ten projekt na Platformie Rezultatów Projektów Erasmus+
