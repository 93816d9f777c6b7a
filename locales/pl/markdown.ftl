markdown-alert-note = Informacja
markdown-alert-tip = Wskazówka
markdown-alert-important = Ważne
markdown-alert-warning = Uwaga
markdown-alert-caution = Ostrzeżenie

markdown-table = Tabela, przewijana w poziomie
markdown-footnotes = Przypisy
markdown-footnote-back = Powrót do tekstu

picture-credit = Ilustracja: { $credit }, { $licence }
picture-credit-only = Ilustracja: { $credit }
video-open = Obejrzyj film: { $title }
download-file = Pobierz
