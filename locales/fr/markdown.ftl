markdown-alert-note = Remarque
markdown-alert-tip = Conseil
markdown-alert-important = Important
markdown-alert-warning = Attention
markdown-alert-caution = Prudence

markdown-table = Tableau à défilement horizontal
markdown-footnotes = Notes de bas de page
markdown-footnote-back = Retour au texte

picture-credit = Image : { $credit }, { $licence }
picture-credit-only = Image : { $credit }
video-open = Regarder la vidéo : { $title }
download-file = Télécharger
