markdown-alert-note = Not
markdown-alert-tip = İpucu
markdown-alert-important = Önemli
markdown-alert-warning = Dikkat
markdown-alert-caution = Uyarı

markdown-table = Tablo, yana kaydırılır
markdown-footnotes = Dipnotlar
markdown-footnote-back = Metne dön

picture-credit = Görsel: { $credit }, { $licence }
picture-credit-only = Görsel: { $credit }
video-open = Videoyu izleyin: { $title }
download-file = İndir
