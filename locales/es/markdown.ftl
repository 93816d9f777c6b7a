markdown-alert-note = Nota
markdown-alert-tip = Consejo
markdown-alert-important = Importante
markdown-alert-warning = Atención
markdown-alert-caution = Precaución

markdown-table = Tabla con desplazamiento horizontal
markdown-footnotes = Notas al pie
markdown-footnote-back = Volver al texto

picture-credit = Imagen: { $credit }, { $licence }
picture-credit-only = Imagen: { $credit }
video-open = Ver el vídeo: { $title }
download-file = Descargar
