preview-findings = Errori nel progetto
preview-errors =
    { $count ->
        [one] { $count } errore
        [many] { $count } errori
       *[other] { $count } errori
    }
preview-warnings =
    { $count ->
        [one] { $count } avviso
        [many] { $count } avvisi
       *[other] { $count } avvisi
    }
preview-stale = La pagina è mostrata com’era prima. Sarà ricreata non appena gli errori saranno corretti.
preview-here = In questa pagina
preview-elsewhere = In altre pagine
preview-help = Che cosa fare
preview-open = Apri nell’editor
preview-explain = Spiegazione
preview-close = Chiudi

preview-tools = Anteprima
preview-follow = Seguimi
preview-outline = Da dove viene questa pagina
preview-photos = Foto: { $done } di { $total }
preview-lost = L’anteprima non è in esecuzione.
preview-gone = Questa pagina non esiste più: il suo file è stato eliminato o rinominato.
preview-back = Vai all’elenco
preview-no-editor = Non è noto alcun editor. Avviare l’anteprima con --editor, ad esempio: litfass serve --editor code

preview-facts = Dati
preview-words = Testo
preview-template = Modello
preview-messages = Menu ed etichette
preview-photo = Foto
preview-built-in = parte di Litfass
preview-languages = Lingue
preview-original = originale
preview-translated = tradotto
preview-fallback = non ancora tradotto
preview-missing = nessuna pagina
preview-beside = Fianco a fianco
