access-intro = Wir möchten, dass alle diese Website lesen und nutzen können: mit der Tastatur, mit einem Screenreader, vergrößert, auf einem kleinen Bildschirm, mit langsamer Verbindung. Diese Erklärung gilt für alle Seiten dieser Website.
access-standard = Maßstab sind die Richtlinien für barrierefreie Webinhalte, Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.
access-status = Wie barrierefrei diese Website ist
access-status-full = Diese Website ist mit WCAG 2.2 AA vollständig vereinbar.
access-status-partial = Diese Website ist mit WCAG 2.2 AA teilweise vereinbar.
access-status-none = Diese Website ist mit WCAG 2.2 AA noch nicht vereinbar.
access-exceptions = Einige Dokumente und Bilder von Partnern sind möglicherweise noch nicht vollständig barrierefrei. Fragen Sie uns: Wir senden Ihnen die Inhalte in einer Form, die Sie nutzen können.
access-feedback = Barriere melden
access-feedback-intro = Sind Sie auf eine Barriere gestoßen, oder brauchen Sie Inhalte in einer anderen Form? Schreiben Sie uns:
access-enforcement-heading = Wenn wir nicht antworten
access-enforcement = Wenn Sie mit unserer Antwort nicht zufrieden sind, können Sie sich an die Durchsetzungsstelle wenden:
access-reviewed = Diese Erklärung wurde zuletzt am { $date } überprüft.

privacy-1 = Diese Website setzt keine Cookies und speichert nichts auf Ihrem Gerät.
privacy-2 = Alle Texte, Bilder, Schriften und Formatvorlagen kommen von dieser Website selbst. Ihr Browser ruft nichts von Dritten ab, und es werden keine Zugriffsstatistiken geführt.
privacy-3 = Der Hosting-Anbieter, der diese Seiten ausliefert, hält Abrufe für den Betrieb und die Sicherheit seiner Server in Protokolldateien fest: IP-Adresse, Zeitpunkt, abgerufene Adresse, Browser. Er löscht sie nach begrenzter Zeit.
privacy-4 = Wenn Sie uns schreiben, verwenden wir Ihre Angaben nur, um Ihnen zu antworten.
privacy-5 = Sie haben das Recht, zu erfahren, welche Daten über Sie gespeichert sind, sie berichtigen oder löschen zu lassen, ihrer Verwendung zu widersprechen und sich bei einer Datenschutzaufsichtsbehörde zu beschweren. An wen Sie sich wenden können, steht im Impressum.

imprint-missing = Das Projekt hat noch nicht angegeben, wer für diese Website verantwortlich ist.

credits-texts = Texte
credits-texts-intro = Sofern nichts anderes dabeisteht, gilt für die Texte dieser Website diese Lizenz:
credits-photos = Bilder
credits-more = Emblem, Daten und Programme
credits-data = Namen von Sprachen und Ländern, Datumsangaben
credits-emblem = Das Emblem der Europäischen Union wird nach den Regeln für geförderte Projekte verwendet. Es steht nicht unter der Lizenz dieser Website.
credits-generator = Erstellt mit Litfass
