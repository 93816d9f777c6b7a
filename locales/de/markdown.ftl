markdown-alert-note = Hinweis
markdown-alert-tip = Tipp
markdown-alert-important = Wichtig
markdown-alert-warning = Achtung
markdown-alert-caution = Vorsicht

markdown-table = Tabelle, seitlich scrollbar
markdown-footnotes = Fußnoten
markdown-footnote-back = Zurück zum Text

picture-credit = Bild: { $credit }, { $licence }
picture-credit-only = Bild: { $credit }
video-open = Video ansehen: { $title }
download-file = Herunterladen
