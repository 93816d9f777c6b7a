markdown-alert-note = Σημείωση
markdown-alert-tip = Συμβουλή
markdown-alert-important = Σημαντικό
markdown-alert-warning = Προσοχή
markdown-alert-caution = Προειδοποίηση

markdown-table = Πίνακας, με οριζόντια κύλιση
markdown-footnotes = Υποσημειώσεις
markdown-footnote-back = Πίσω στο κείμενο

picture-credit = Εικόνα: { $credit }, { $licence }
picture-credit-only = Εικόνα: { $credit }
video-open = Δείτε το βίντεο: { $title }
download-file = Λήψη
