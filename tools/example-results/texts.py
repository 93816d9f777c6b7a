"""The words of the example project's results, for make.py. Fictional, like the project."""

ORDER = [
    "error-wall", "safety-walk", "workshop-passport", "qr-machine-cards", "peer-assessment", "retired-masters",
    "mirror-apprentices", "language-buddies", "parents-evening", "repair-cafe", "tool-library", "student-company",
    "energy-audit", "night-shift-visit",
]

HANDBOOK = {
    "de": {
        "title": "Handbuch: Vierzehn Praktiken zum Mitnehmen",
        "step": "Erster Schritt", "hard": "Was schwierig war", "learned": "Gelernt",
        "columns": ["Praxis", "Kosten", "Stunden", "Übernahmen"],
        "before": [
            ("p", "Dieses Handbuch gehört zu BRÜCKE, einem erfundenen Beispielprojekt. Schulen, Zahlen und Ergebnisse gibt es nicht. Der Text steht unter CC BY 4.0; die ODT-Fassung darf geändert und weitergegeben werden."),
            ("h2", "1. Eine Praxis auswählen"),
            ("p", "Fünf Fragen helfen. Wer bei einer davon keine Antwort hat, sucht zuerst die Antwort und dann die Praxis."),
            ("ol", ["Welches Problem soll kleiner werden, und woran merken wir es?", "Wer macht mit – mindestens zu zweit?", "An welchem Wochentag und zu welcher Uhrzeit?", "Was lassen wir dafür weg?", "Wann entscheiden wir, ob wir weitermachen?"]),
            ("overview",),
            ("h2", "2. Vierzehn Praktiken"),
        ],
        "after": [
            ("h2", "3. Der Plan für acht Wochen"),
            ("table", ["Woche", "Was geschieht", "Zeit"], [("1", "Beschreibung lesen, Partnerschule anrufen, Ausgangswert messen", "3 h"), ("2–4", "mit einer Gruppe genau so ausprobieren, wie es beschrieben ist", "je 1,5 h"), ("5", "Lernende fragen: Was kann weg, was fehlt?", "1 h"), ("6–7", "eigene Fassung ausprobieren", "je 1,5 h"), ("8", "wieder messen, entscheiden, eine Seite aufschreiben", "2,5 h")], [1, 6, 2]),
            ("h2", "4. Was nicht funktioniert hat"),
            ("p", "Drei Übernahmen wurden beendet: Bei einer ging die einzige beteiligte Person in ein anderes Haus, bei zweien war das Material nach einem Halbjahr verbraucht und nicht im Haushalt vorgesehen. Beides lässt sich vorher fragen."),
            ("ul", ["Ein Diskussionsforum für alle Partner: drei Beiträge in acht Monaten.", "Eine App für Berichtshefte: in zwei Ländern nicht zulässig.", "Der Besuch in der Nachtschicht: siehe oben."]),
        ],
    },
    "en": {
        "title": "Handbook: fourteen practices to take away",
        "step": "First step", "hard": "What was hard", "learned": "Learned",
        "columns": ["Practice", "Cost", "Hours", "Adoptions"],
        "before": [
            ("p", "This handbook belongs to BRÜCKE, a fictional example project. Its schools, figures and results do not exist. The text is under CC BY 4.0; the ODT version may be changed and passed on."),
            ("h2", "1. Choosing a practice"),
            ("p", "Five questions help. If you have no answer to one of them, find the answer first and the practice afterwards."),
            ("ol", ["Which problem should become smaller, and how shall we notice?", "Who joins in – two people at least?", "On which weekday, and at what time?", "What do we leave out for it?", "When do we decide whether to go on?"]),
            ("overview",),
            ("h2", "2. Fourteen practices"),
        ],
        "after": [
            ("h2", "3. The plan for eight weeks"),
            ("table", ["Week", "What happens", "Time"], [("1", "read the description, call the partner school, measure the starting value", "3 h"), ("2–4", "try it with one group exactly as described", "1.5 h each"), ("5", "ask the learners: what can go, what is missing?", "1 h"), ("6–7", "try your own version", "1.5 h each"), ("8", "measure again, decide, write one page", "2.5 h")], [1, 6, 2]),
            ("h2", "4. What did not work"),
            ("p", "Three adoptions were ended: in one case the only person involved moved to another school, in two the material was used up after half a year and nobody had budgeted for more. Both can be asked beforehand."),
            ("ul", ["A discussion forum for all partners: three posts in eight months.", "An app for training records: not allowed in two countries.", "The night shift visit: see above."]),
        ],
    },
}

SAFETY_DE = {
    "Metallwerkstatt": ["Lässt sich jeder Not-Halt ohne Umweg erreichen?", "Hält die Maschine beim Drücken wirklich an? (Die Ausbilderin drückt.)", "Liegt kein Schlüssel in einem Bohr- oder Drehfutter?", "Ist der Spalt an der Auflage des Schleifbocks höchstens 3 mm breit?", "Sind alle Schutzhauben da und unbeschädigt?", "Sind die Verkehrswege 1,20 m breit?", "Ist der Boden frei von Öl und Spänen?", "Hängt für jeden Platz eine Schutzbrille bereit?", "Steht der Behälter für ölige Lappen geschlossen?", "Zeigt die Anzeige des Feuerlöschers ins grüne Feld?", "Ist die Plombe am Verbandkasten heil?", "Geht der Notausgang von innen auf?"],
    "Holzwerkstatt": ["Läuft die Absaugung, bevor die Säge läuft?", "Ist der Spaltkeil eingestellt?", "Liegt der Schiebestock griffbereit?", "Sind die Sägeblätter ohne Risse?", "Ist der Spänesack höchstens zu drei Vierteln voll?", "Liegt kein Holz im Verkehrsweg?", "Sind Leime und Lacke verschlossen und beschriftet?", "Gibt es an jeder Maschine Gehörschutz?", "Sind lange Haare und Ärmel gesichert?", "Ist der Feuerlöscher frei zugänglich?", "Sind die Fluchtweg-Zeichen zu sehen?", "Liegt das Verbandbuch neben dem Kasten?"],
    "Elektrowerkstatt": ["Sind die Prüffristen auf den Plaketten eingehalten?", "Ist der Schlüsselschalter am Prüfplatz abgezogen?", "Leuchtet die Meldelampe, wenn der Platz unter Spannung steht?", "Sind alle Leitungen ohne blanke Stellen?", "Sind die Messspitzen unbeschädigt?", "Hängt das Plakat mit den fünf Sicherheitsregeln?", "Löst die Prüftaste den Fehlerstromschutz aus? (Die Ausbilderin drückt.)", "Sind die Lötkolben in ihren Haltern?", "Läuft die Lötrauch-Absaugung?", "Sind Mehrfachsteckdosen nicht hintereinandergesteckt?", "Ist der Weg zum Hauptschalter frei?", "Wissen alle drei, wo er ist?"],
    "Kältewerkstatt": ["Stehen alle Gasflaschen gesichert?", "Sind die Flaschen beschriftet?", "Ist das Gaswarngerät eingeschaltet?", "Ist das Prüfdatum des Warngeräts gültig?", "Sind die Lüftungsöffnungen frei?", "Liegen Kälteschutzhandschuhe bereit?", "Liegt am Brenner kein brennbares Material?", "Sind die Schläuche ohne Risse?", "Ist der Lärm am Verdichter unter 80 dB(A)?", "Sind die Abdeckungen der Lüfter fest?", "Ist die Augenspülflasche nicht abgelaufen?", "Hängt die Telefonnummer für Notfälle aus?"],
}
SAFETY_EN = {
    "Metal workshop": ["Can every emergency stop be reached directly?", "Does the machine really stop when it is pressed? (The trainer presses.)", "Is there no key in any drill or lathe chuck?", "Is the gap at the grinder's rest 3 mm or less?", "Are all guards in place and undamaged?", "Are the walkways 1.20 m wide?", "Is the floor free of oil and chips?", "Are safety glasses ready at every workplace?", "Is the bin for oily rags closed?", "Does the needle of the fire extinguisher point to the green field?", "Is the seal of the first-aid box unbroken?", "Does the emergency exit open from inside?"],
    "Wood workshop": ["Is the extraction running before the saw runs?", "Is the riving knife set?", "Is the push stick within reach?", "Are the saw blades free of cracks?", "Is the chip bag three quarters full at most?", "Is there no timber in the walkway?", "Are glues and lacquers closed and labelled?", "Is there hearing protection at every machine?", "Are long hair and sleeves secured?", "Is the fire extinguisher freely accessible?", "Can the escape route signs be seen?", "Is the first-aid book beside the box?"],
    "Electrical workshop": ["Are the test dates on the labels still valid?", "Has the key been taken out of the test bench?", "Does the lamp light when the bench is live?", "Are all cables free of bare spots?", "Are the test probes undamaged?", "Is the poster with the five safety rules there?", "Does the test button trip the residual-current device? (The trainer presses.)", "Are the soldering irons in their holders?", "Is the fume extraction running?", "Are no socket strips plugged into each other?", "Is the way to the main switch clear?", "Do all three of you know where it is?"],
    "Refrigeration workshop": ["Are all gas cylinders secured?", "Are the cylinders labelled?", "Is the gas alarm switched on?", "Is its test date valid?", "Are the air vents clear?", "Are cold-protection gloves at hand?", "Is there nothing flammable near the torch?", "Are the hoses free of cracks?", "Is the noise at the compressor below 80 dB(A)?", "Are the fan guards tight?", "Is the eyewash bottle within its date?", "Is the emergency telephone number displayed?"],
}


def _safety(title, intro, lists, columns, foot):
    blocks = [("p", line) for line in intro]
    for number, (name, points) in enumerate(lists.items()):
        if number:
            blocks.append(("page",))
        blocks += [("h2", name), ("table", columns, [(str(n), point, "☐", "☐", "") for n, point in enumerate(points, 1)], [1, 11, 1.6, 1.6, 5]), ("p", foot)]
    return title, blocks


CARDS_DE = (
    ["Das Maß liegt in der Toleranz.", "Der rechte Winkel stimmt.", "Die Oberfläche ist ohne Riefen.", "Alle Kanten sind entgratet.", "Die Bohrung sitzt auf dem Riss.", "Die Lötstelle glänzt und hat keinen Spalt.", "Die Holzverbindung hält ohne Leim.", "Die Beschriftung ist lesbar.", "Der Platz ist aufgeräumt.", "Das Messzeug liegt auf dem Tuch.", "Die Schutzbrille wurde getragen.", "Das Material wurde sparsam genutzt."],
    ["Versuch doch einmal, vor dem letzten Span zu messen.", "Versuch doch einmal eine feinere Feile.", "Versuch doch einmal, langsamer vorzuschieben.", "Versuch doch einmal, das Teil anders zu spannen.", "Versuch doch einmal, zuerst die lange Seite zu bearbeiten.", "Versuch doch einmal, den Riss nachzuziehen.", "Versuch doch einmal, mit dem Winkel gegen das Licht zu prüfen.", "Versuch doch einmal, mehr zu kühlen.", "Versuch doch einmal, die Reihenfolge aufzuschreiben.", "Versuch doch einmal, das Werkzeug zu schärfen.", "Versuch doch einmal, …", "Versuch doch einmal, …"],
    ["Wie hast du gespannt?", "Welche Drehzahl hattest du?", "Woran hast du gemerkt, dass es fertig ist?", "Was war am schwersten?", "Was würdest du beim zweiten Mal anders machen?", "Warum hast du hier angefangen?", "Womit hast du gemessen?", "Wie lange hat es gedauert?", "Wer hat dir geholfen?", "Was bedeutet dieses Zeichen in der Zeichnung?", "Wofür wird das Teil gebraucht?", "…?"],
)
CARDS_EN = (
    ["The dimension is within tolerance.", "The right angle is true.", "The surface has no scratches.", "All edges are deburred.", "The hole sits on the scribed line.", "The solder joint shines and has no gap.", "The wood joint holds without glue.", "The lettering can be read.", "The workplace is tidy.", "The measuring tools lie on the cloth.", "Safety glasses were worn.", "Material was used sparingly."],
    ["Why don't you try measuring before the last cut?", "Why don't you try a finer file?", "Why don't you try feeding more slowly?", "Why don't you try clamping it another way?", "Why don't you try the long side first?", "Why don't you try scribing the line again?", "Why don't you try holding the square against the light?", "Why don't you try more coolant?", "Why don't you try writing down the order of steps?", "Why don't you try sharpening the tool?", "Why don't you try …", "Why don't you try …"],
    ["How did you clamp it?", "What speed did you use?", "How did you know it was finished?", "What was hardest?", "What would you do differently the second time?", "Why did you start here?", "What did you measure with?", "How long did it take?", "Who helped you?", "What does this sign in the drawing mean?", "What is the part for?", "…?"],
)


def _cards(title, intro, rules, names, value, cards):
    blocks = [("p", intro), ("ol", rules)]
    for number, (name, lines) in enumerate(zip(names, cards)):
        words = [f"{name.upper()} {n}\n{text}" + (f"\n{value}: ____________" if number == 0 else "") for n, text in enumerate(lines, 1)]
        rows = [tuple(words[i:i + 3]) for i in range(0, 12, 3)]
        blocks += [("h2", name), ("table", ["A", "B", "C"], rows, None, None, 10)]
    return title, blocks


SHEET_DE = ["Gerät oder Ort", "Betrieb", "Leer", "Einheit", "Bemerkung"]
SHEET_EN = ["Device or place", "In use", "Empty", "Unit", "Remark"]


def _kit(title, said, sheets, columns, example):
    blocks = list(said["before"])
    for name in sheets:
        blocks += [("h2", name), ("p", said["hint"]), ("table", columns, [example[name], *[(" ", "", "", "", "")] * 7], [4, 2, 2, 2, 4])]
    return title, blocks + list(said["after"])


DOCUMENTS = {
    "safety-checklists": {
        "de": _safety("Checklisten für den Sicherheitsrundgang", ["Vier Listen mit je zwölf Punkten. Drei Lernende, eine Begleitperson, höchstens 20 Minuten. Eine Person liest vor, eine prüft, eine schreibt.", "Geöffnet oder eingeschaltet wird nichts. Die Listen ersetzen keine Gefährdungsbeurteilung und keine Prüfung durch befähigte Personen. Erfundenes Beispielprojekt; gemeinfrei (CC0)."], SAFETY_DE, ["Nr.", "Frage", "Ja", "Nein", "Ort, Foto, Vorschlag"], "Datum: ____________   Gruppe: ____________   abgegeben um: ____________"),
        "en": _safety("Checklists for the safety walk", ["Four lists of twelve points each. Three learners, one accompanying adult, 20 minutes at most. One reads out, one checks, one writes.", "Nothing is opened or switched on. The lists replace neither a risk assessment nor inspection by qualified persons. Fictional example project; public domain (CC0)."], SAFETY_EN, ["No.", "Question", "Yes", "No", "Place, photo, proposal"], "Date: ____________   Group: ____________   handed in at: ____________"),
    },
    "peer-assessment-cards": {
        "de": _cards("Karten zur gegenseitigen Bewertung", "36 Karten zum Ausschneiden, am besten auf Karton mit 250 g/m². Die Farbe steht als Wort auf jeder Karte. Erfundenes Beispielprojekt; CC BY 4.0.", ["Paare auslosen.", "Fünf Minuten messen. Eine grüne Karte ohne Messwert zählt nicht.", "Fünf Minuten reden, mit Gelb und Blau.", "Zwei Minuten notieren, dann zehn Minuten nacharbeiten.", "Aus den Karten wird keine Note."], ["Grün", "Gelb", "Blau"], "Messwert", CARDS_DE),
        "en": _cards("Peer assessment cards", "36 cards to cut out, best on cardboard of 250 g/m². The colour stands as a word on every card. Fictional example project; CC BY 4.0.", ["Draw the pairs by lot.", "Measure for five minutes. A green card without a value does not count.", "Talk for five minutes, with yellow and blue.", "Take notes for two minutes, then correct for ten.", "The cards never become a mark."], ["Green", "Yellow", "Blue"], "Value", CARDS_EN),
    },
    "energy-audit-kit": {
        "de": _kit("Koffer zur Energieprüfung", {
            "hint": "Zweimal messen: im Betrieb und bei leerer Werkstatt. Die erste Zeile ist ein Beispiel.",
            "before": [("p", "Anleitung und Messblätter für eine Klasse, die die eigene Werkstatt prüft. Erfundenes Beispielprojekt; CC BY 4.0."), ("h2", "Plan für fünf Wochen"), ("table", ["Woche", "Aufgabe", "Stunden"], [("1", "Stromrechnung lesen, Verbrauch in der Nacht finden", "3"), ("2", "Gruppen bilden, Messen am spannungsfreien Modell üben", "4"), ("3", "erste Messung im Betrieb", "3"), ("4", "zweite Messung bei leerer Werkstatt", "3"), ("5", "rechnen, drei Vorschläge schreiben, vorlegen", "5")], [1, 7, 2]), ("h2", "Sicherheitsregeln"), ("ul", ["Gemessen wird nur mit Zangen um einzelne, isolierte Leiter.", "Schaltschränke öffnet allein die Elektrofachkraft.", "Niemand misst allein.", "An Druckluftkupplungen: Brille auf, Gesicht weg."])],
            "after": [("h2", "Vorlage für einen Vorschlag"), ("table", ["Frage", "Antwort"], [("Was haben wir gefunden?", " "), ("Wie viel geht im Jahr verloren?", " "), ("Was schlagen wir vor?", " "), ("Was kostet es, und wann ist es bezahlt?", " "), ("Wer macht es bis wann?", " ")], [4, 7]), ("h2", "Lösung zur Beispieltabelle"), ("p", "Falsch sind die Messungen 7, 15 und 22: Die Zange lag um zwei Leiter, die Ströme hoben sich fast auf. Zu erkennen ist es daran, dass ein laufendes Gerät nahezu nichts zu verbrauchen scheint.")],
        }, ["Druckluft", "Licht", "Wärme und Kälte", "Bereitschaft"], SHEET_DE, {"Druckluft": ("Verdichter", "9,8", "4,1", "A", "zischt an Kupplung 3"), "Licht": ("Lager", "2,1", "2,1", "A", "brennt immer"), "Wärme und Kälte": ("Kühlzelle", "3,4", "3,3", "A", "Türdichtung fehlt"), "Bereitschaft": ("Plotter", "0,4", "0,3", "A", "ohne Schalter")}),
        "en": _kit("Energy audit kit", {
            "hint": "Measure twice: in use and with the workshop empty. The first line is an example.",
            "before": [("p", "Instructions and measuring sheets for a class that audits its own workshop. Fictional example project; CC BY 4.0."), ("h2", "Plan for five weeks"), ("table", ["Week", "Task", "Hours"], [("1", "read the electricity bill, find the consumption at night", "3"), ("2", "form groups, practise measuring on a dead model", "4"), ("3", "first measurement, in use", "3"), ("4", "second measurement, workshop empty", "3"), ("5", "calculate, write three proposals, present them", "5")], [1, 7, 2]), ("h2", "Safety rules"), ("ul", ["Measure only with clamps around single insulated conductors.", "Only a qualified electrician opens switch cabinets.", "Nobody measures alone.", "At compressed-air couplings: glasses on, face away."])],
            "after": [("h2", "Template for a proposal"), ("table", ["Question", "Answer"], [("What have we found?", " "), ("How much is lost in a year?", " "), ("What do we propose?", " "), ("What does it cost, and when is it paid back?", " "), ("Who does it, and by when?", " ")], [4, 7]), ("h2", "Solution to the sample table"), ("p", "Measurements 7, 15 and 22 are wrong: the clamp was around two conductors, and the currents almost cancelled out. You can tell because a running device seems to use next to nothing.")],
        }, ["Compressed air", "Light", "Heat and cold", "Stand-by"], SHEET_EN, {"Compressed air": ("compressor", "9.8", "4.1", "A", "hisses at coupling 3"), "Light": ("store", "2.1", "2.1", "A", "always on"), "Heat and cold": ("cold room", "3.4", "3.3", "A", "door seal missing"), "Stand-by": ("plotter", "0.4", "0.3", "A", "no switch")}),
    },
    "evaluation-report": {
        "de": ("Evaluationsbericht", [
            ("p", "Was von 27 Übernahmen geblieben ist. Ausgewertet von der Handwerkskammer Nordstadt. Erfundenes Beispielprojekt; alle Zahlen sind erfunden. CC BY 4.0."),
            ("h2", "1. Vorgehen"), ("ul", ["Fragebogen vor und nach jeder Übernahme: 412 Antworten", "Zählungen aus den Werkstätten, jeweils über mindestens acht Wochen", "16 Gespräche, in denen niemand namentlich genannt wird"]),
            ("h2", "2. Ergebnisse"), ("table", ["Frage", "Ergebnis"], [("Läuft die Übernahme noch?", "24 von 27"), ("Wurde etwas geändert?", "27 von 27"), ("Gibt es Stunden dafür im nächsten Schuljahr?", "21 von 27"), ("Mittlere Kosten der Übernahme", "165 €"), ("Mittlere Arbeitszeit in acht Wochen", "14 Stunden")], [6, 3]),
            ("h2", "3. Drei Beispiele"), ("h3", "Fehlerwand"), ("p", "In Poznań sank der Ausschuss im ersten Ausbildungsjahr von 96 auf 71 Teile im Halbjahr. Ohne eigene Regeln nachgebaut, blieb die Wand in einer Parallelklasse leer."), ("h3", "Spiegel-Azubis"), ("p", "In Nordstadt hielten neun von zehn Paaren die zwölf Wochen durch. Das zehnte endete, weil ein Betrieb die Freistellung zurückzog."), ("h3", "Gegenseitige Bewertung"), ("p", "In Madrid stimmten Lernende und Lehrkraft nach acht Wochen auf 0,9 von zehn Punkten überein, vorher auf 1,9."),
            ("h2", "4. Gefährdet"), ("p", "Bei drei Übernahmen hängt alles an einer Person, bei zweien fehlt das Geld für Material. Beendet wurden drei: Bei einer wechselte die einzige beteiligte Person das Haus, bei zweien war das Material nach einem Halbjahr verbraucht."),
            ("h2", "5. Was wir nicht wissen"), ("p", "Ob jemand wegen einer dieser Praktiken eine Prüfung bestanden oder eine Ausbildung nicht abgebrochen hat. Dafür waren zwei Jahre zu kurz und die Gruppen zu klein."),
            ("h2", "Anhang: Fragebogen"), ("ol", ["Was sollte sich ändern?", "Welche Zahl haben Sie vorher gemessen, welche nachher?", "Was haben Sie anders gemacht als beschrieben, und warum?", "Wie viele Stunden hat es gekostet?", "Wer macht es im nächsten Schuljahr, und in welcher Arbeitszeit?", "Was würden Sie einer anderen Schule raten?"]),
        ]),
        "en": ("Evaluation report", [
            ("p", "What has remained of 27 adoptions. Analysed by the Chamber of Crafts Nordstadt. Fictional example project; all figures are invented. CC BY 4.0."),
            ("h2", "1. Method"), ("ul", ["Questionnaire before and after each adoption: 412 answers", "Counts from the workshops, each over eight weeks at least", "16 conversations in which nobody is named"]),
            ("h2", "2. Results"), ("table", ["Question", "Result"], [("Is the adoption still running?", "24 of 27"), ("Was something changed?", "27 of 27"), ("Are there hours for it next school year?", "21 of 27"), ("Average cost of an adoption", "€165"), ("Average working time in eight weeks", "14 hours")], [6, 3]),
            ("h2", "3. Three examples"), ("h3", "Error wall"), ("p", "In Poznań first-year scrap fell from 96 to 71 parts per half-year. Copied without rules of its own, the wall stayed empty in a parallel class."), ("h3", "Mirror apprentices"), ("p", "In Nordstadt nine of ten pairs completed the twelve weeks. The tenth ended because a company withdrew the release from work."), ("h3", "Peer assessment"), ("p", "In Madrid, learners and teacher agreed to within 0.9 of ten points after eight weeks, compared with 1.9 before."),
            ("h2", "4. At risk"), ("p", "Three adoptions depend on one person, and two lack money for material. Three were ended: in one case the only person involved moved to another school, in two the material was used up after half a year."),
            ("h2", "5. What we do not know"), ("p", "Whether anybody passed an exam or stayed in an apprenticeship because of one of these practices. Two years were too short for that and the groups too small."),
            ("h2", "Appendix: questionnaire"), ("ol", ["What was meant to change?", "Which figure did you measure before, and which afterwards?", "What did you do differently from the description, and why?", "How many hours did it take?", "Who will do it next school year, and in which working hours?", "What would you advise another school?"]),
        ]),
    },
}

MEASUREMENTS = [("number", "field", "device", "in_use_A", "empty_A")] + [
    (1, "compressed air", "compressor", 9.8, 4.1), (2, "compressed air", "dryer", 1.6, 1.5), (3, "light", "hall, row 1", 3.2, 0.0),
    (4, "light", "hall, row 2", 3.1, 0.0), (5, "light", "store", 2.1, 2.1), (6, "heat and cold", "cold room", 3.4, 3.3),
    (7, "heat and cold", "training plant 1", 0.1, 0.0), (8, "heat and cold", "training plant 2", 4.0, 0.2), (9, "heat and cold", "fan heater", 8.7, 0.0),
    (10, "stand-by", "plotter", 0.4, 0.3), (11, "stand-by", "projector", 1.3, 0.1), (12, "stand-by", "chargers", 0.6, 0.6),
    (13, "compressed air", "blow gun line", 2.2, 0.9), (14, "light", "yard", 1.1, 1.1), (15, "stand-by", "welding set", 0.2, 0.0),
    (16, "heat and cold", "drinks fridge", 0.9, 0.9), (17, "heat and cold", "server cabinet", 1.7, 1.6), (18, "light", "toilets", 0.5, 0.5),
    (19, "stand-by", "drill press", 2.4, 0.0), (20, "stand-by", "grinder", 3.0, 0.0), (21, "stand-by", "vending machine", 1.8, 1.8),
    (22, "compressed air", "second compressor", 0.1, 0.0), (23, "heat and cold", "boiler", 8.2, 2.6), (24, "light", "corridor", 1.4, 0.7),
]

VOCABULARY = [("group", "de", "en", "es", "pl", "tr", "el", "bg", "ar")] + [
    ("tool", *line.split("|")) for line in """Feile|file|lima|pilnik|eğe|λίμα|пила|مبرد
Hammer|hammer|martillo|młotek|çekiç|σφυρί|чук|مطرقة
Schraubstock|vice|tornillo de banco|imadło|mengene|μέγγενη|менгеме|ملزمة
Schraubendreher|screwdriver|destornillador|śrubokręt|tornavida|κατσαβίδι|отвертка|مفك
Schraubenschlüssel|spanner|llave|klucz płaski|anahtar|κλειδί|гаечен ключ|مفتاح ربط
Zange|pliers|alicates|kombinerki|pense|πένσα|клещи|زردية
Säge|saw|sierra|piła|testere|πριόνι|трион|منشار
Bohrer|drill bit|broca|wiertło|matkap ucu|τρυπάνι|свредло|ريشة مثقاب
Bohrmaschine|drill|taladro|wiertarka|matkap|δράπανο|бормашина|مثقاب
Hobel|plane|cepillo|strug|rende|πλάνη|ренде|مسحاج
Meißel|chisel|cincel|dłuto|keski|καλέμι|длето|إزميل
Messschieber|callipers|calibre|suwmiarka|kumpas|παχύμετρο|шублер|قدمة ذات ورنية
Zollstock|folding rule|metro plegable|miarka składana|katlanır metre|πτυσσόμενο μέτρο|сгъваем метър|متر قابل للطي
Winkel|square|escuadra|kątownik|gönye|γωνία|ъгъл|زاوية
Wasserwaage|spirit level|nivel|poziomica|su terazisi|αλφάδι|нивелир|ميزان ماء
Drehmaschine|lathe|torno|tokarka|torna tezgâhı|τόρνος|струг|مخرطة
Fräsmaschine|milling machine|fresadora|frezarka|freze tezgâhı|φρέζα|фреза|آلة تفريز
Lötkolben|soldering iron|soldador|lutownica|havya|κολλητήρι|поялник|كاوية لحام
Kabel|cable|cable|kabel|kablo|καλώδιο|кабел|كابل
Schraube|screw|tornillo|śruba|vida|βίδα|винт|برغي""".splitlines()
] + [
    ("work", *line.split("|")) for line in """bohren|drill|taladrar|wiercić|delmek|τρυπώ|пробивам|يثقب
feilen|file|limar|piłować pilnikiem|eğelemek|λιμάρω|пиля|يبرد
sägen|saw|serrar|piłować|testereyle kesmek|πριονίζω|режа с трион|ينشر
messen|measure|medir|mierzyć|ölçmek|μετρώ|меря|يقيس
anreißen|mark out|trazar|trasować|markalamak|χαράζω|разчертавам|يعلّم
entgraten|deburr|desbarbar|gratować|çapak almak|αφαιρώ γρέζια|почиствам ръбове|يزيل الحواف
spannen|clamp|sujetar|mocować|bağlamak|σφίγγω|затягам|يثبّت
schrauben|screw|atornillar|wkręcać|vidalamak|βιδώνω|завинтвам|يربط
schleifen|grind|amolar|szlifować|taşlamak|τροχίζω|шлифовам|يجلخ
löten|solder|soldar|lutować|lehimlemek|κολλώ με καλάι|запоявам|يلحم بالقصدير
fegen|sweep|barrer|zamiatać|süpürmek|σκουπίζω|мета|يكنس
aufräumen|tidy up|recoger|sprzątać|toplamak|συμμαζεύω|подреждам|يرتّب""".splitlines()
] + [
    ("safety", *line.split("|")) for line in """Stopp!|Stop!|¡Alto!|Stop!|Dur!|Σταμάτα!|Стоп!|قف!
Vorsicht!|Look out!|¡Cuidado!|Uwaga!|Dikkat!|Προσοχή!|Внимание!|انتبه!
Hilfe!|Help!|¡Ayuda!|Pomocy!|İmdat!|Βοήθεια!|Помощ!|النجدة!
Loslassen!|Let go!|¡Suelta!|Puść!|Bırak!|Άσ' το!|Пусни!|اترك!
heiß|hot|caliente|gorące|sıcak|καυτό|горещо|ساخن
scharf|sharp|afilado|ostre|keskin|κοφτερό|остро|حاد
giftig|poisonous|venenoso|trujące|zehirli|δηλητηριώδες|отровно|سام
Feuer|fire|fuego|ogień|ateş|φωτιά|огън|نار
Feuerlöscher|fire extinguisher|extintor|gaśnica|yangın söndürücü|πυροσβεστήρας|пожарогасител|مطفأة حريق
Notausgang|emergency exit|salida de emergencia|wyjście awaryjne|acil çıkış|έξοδος κινδύνου|авариен изход|مخرج طوارئ
Not-Halt|emergency stop|parada de emergencia|zatrzymanie awaryjne|acil durdurma|διακοπή έκτακτης ανάγκης|авариен стоп|إيقاف الطوارئ
Schutzbrille|safety glasses|gafas de seguridad|okulary ochronne|koruyucu gözlük|προστατευτικά γυαλιά|предпазни очила|نظارات واقية
Handschuhe|gloves|guantes|rękawice|eldiven|γάντια|ръкавици|قفازات
Gehörschutz|hearing protection|protección auditiva|ochronniki słuchu|kulak koruyucu|ωτοασπίδες|антифони|واقي السمع
Verbandkasten|first-aid box|botiquín|apteczka|ilk yardım çantası|φαρμακείο|аптечка|صندوق الإسعافات
Strom|electric current|corriente|prąd|elektrik|ρεύμα|ток|تيار كهربائي""".splitlines()
]

_NAMES = {"de": "Deutsch", "en": "English", "es": "Español", "pl": "Polski", "tr": "Türkçe", "el": "Ελληνικά", "bg": "Български", "ar": "العربية"}
VOCABULARY_WORDS = {
    "de": {"title": "Werkstattwortschatz in acht Sprachen", "groups": {"safety": "Sicherheit", "tool": "Werkzeuge und Maschinen", "work": "Tätigkeiten"}, "names": _NAMES,
           "before": [("p", "48 Wörter für die erste Woche in der Werkstatt, ausgewählt von 34 Sprachtandems. Erfundenes Beispielprojekt; gemeinfrei (CC0). Zum Ändern gibt es eine ODS- und eine CSV-Datei.")]},
    "en": {"title": "Workshop vocabulary in eight languages", "groups": {"safety": "Safety", "tool": "Tools and machines", "work": "Work"}, "names": _NAMES,
           "before": [("p", "48 words for the first week in a workshop, chosen by 34 pairs of language buddies. Fictional example project; public domain (CC0). An ODS and a CSV file are there for changes.")]},
}
