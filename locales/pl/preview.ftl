preview-findings = Błędy w projekcie
preview-errors =
    { $count ->
        [one] { $count } błąd
        [few] { $count } błędy
        [many] { $count } błędów
       *[other] { $count } błędu
    }
preview-warnings =
    { $count ->
        [one] { $count } ostrzeżenie
        [few] { $count } ostrzeżenia
        [many] { $count } ostrzeżeń
       *[other] { $count } ostrzeżenia
    }
preview-stale = Widoczna jest poprzednia wersja strony. Nowa powstanie, gdy tylko błędy zostaną poprawione.
preview-here = Na tej stronie
preview-elsewhere = Na innych stronach
preview-help = Co zrobić
preview-open = Otwórz w edytorze
preview-explain = Wyjaśnienie
preview-close = Zamknij

preview-tools = Podgląd
preview-follow = Podążaj za mną
preview-outline = Skąd się bierze ta strona
preview-photos = Zdjęcia: { $done } z { $total }
preview-lost = Podgląd nie jest uruchomiony.
preview-gone = Ta strona już nie istnieje: jej plik usunięto albo zmieniono jego nazwę.
preview-back = Przejdź do listy
preview-no-editor = Nie wiadomo, którego edytora użyć. Proszę uruchomić podgląd z opcją --editor, na przykład: litfass serve --editor code

preview-facts = Dane
preview-words = Tekst
preview-template = Szablon
preview-messages = Menu i etykiety
preview-photo = Zdjęcie
preview-built-in = część programu Litfass
preview-languages = Języki
preview-original = oryginał
preview-translated = przetłumaczone
preview-fallback = jeszcze nieprzetłumaczone
preview-missing = brak strony
preview-beside = Obok siebie
