access-intro = Vogliamo che tutte le persone possano leggere e usare questo sito: con la tastiera, con uno screen reader, con caratteri ingranditi, su uno schermo piccolo, con una connessione lenta. Questa dichiarazione si applica a tutte le pagine del sito.
access-standard = Seguiamo le Linee guida per l’accessibilità dei contenuti web (WCAG) 2.2, livello AA.
access-status = Stato di conformità
access-status-full = Questo sito è pienamente conforme alle WCAG 2.2 AA.
access-status-partial = Questo sito è parzialmente conforme alle WCAG 2.2 AA.
access-status-none = Questo sito non è ancora conforme alle WCAG 2.2 AA.
access-exceptions = Alcuni documenti e alcune immagini forniti dai partner potrebbero non essere ancora pienamente accessibili. Su richiesta inviamo i contenuti in una forma utilizzabile.
access-feedback = Segnalare un problema di accessibilità
access-feedback-intro = Ha incontrato un ostacolo o ha bisogno di un contenuto in un’altra forma? Ci scriva:
access-enforcement-heading = Se non rispondiamo
access-enforcement = Se la nostra risposta non è soddisfacente, è possibile rivolgersi all’organismo competente per i reclami:
access-reviewed = Ultimo riesame di questa dichiarazione: { $date }.

privacy-1 = Questo sito non utilizza cookie e non memorizza nulla sul Suo dispositivo.
privacy-2 = Tutti i testi, le immagini, i caratteri e gli stili provengono da questo stesso sito. Il Suo browser non richiede nulla a terzi e non vengono raccolte statistiche di accesso.
privacy-3 = Il fornitore di hosting che distribuisce queste pagine registra le richieste in file di log per il funzionamento e la sicurezza dei propri server: indirizzo IP, ora, indirizzo richiesto, browser. Li cancella dopo un periodo limitato.
privacy-4 = Se ci scrive, utilizziamo i Suoi dati solo per risponderLe.
privacy-5 = Lei ha il diritto di sapere quali dati che La riguardano sono conservati, di ottenerne la rettifica o la cancellazione, di opporsi al loro utilizzo e di presentare reclamo a un’autorità di protezione dei dati. Le note legali indicano a chi scrivere.

imprint-missing = Il progetto non ha ancora indicato chi è responsabile di questo sito.

credits-texts = Testi
credits-texts-intro = Salvo diversa indicazione, i testi di questo sito sono pubblicati con la seguente licenza:
credits-photos = Immagini
credits-more = Emblema, dati e programmi
credits-data = Nomi di lingue e Paesi, date
credits-emblem = L’emblema dell’Unione europea è utilizzato secondo le regole per i progetti finanziati. Non è soggetto alla licenza di questo sito.
credits-generator = Realizzato con Litfass
