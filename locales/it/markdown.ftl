markdown-alert-note = Nota
markdown-alert-tip = Suggerimento
markdown-alert-important = Importante
markdown-alert-warning = Avvertenza
markdown-alert-caution = Attenzione

markdown-table = Tabella a scorrimento orizzontale
markdown-footnotes = Note a piè di pagina
markdown-footnote-back = Torna al testo

picture-credit = Immagine: { $credit }, { $licence }
picture-credit-only = Immagine: { $credit }
video-open = Guarda il video: { $title }
download-file = Scarica
