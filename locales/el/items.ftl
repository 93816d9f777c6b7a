fact-role = Ρόλος
fact-type = Τύπος
fact-country = Χώρα
fact-place = Τόπος
fact-website = Ιστότοπος
fact-contact = Επικοινωνία
fact-phone = Τηλέφωνο
fact-oid = OID
fact-pic = PIC
fact-ror = ROR
fact-kind = Είδος
fact-date = Ημερομηνία
fact-host = Φορέας υποδοχής
fact-online = Πού
fact-partners = Εταίροι
fact-since = Έναρξη εφαρμογής
fact-cost = Κόστος
fact-effort = Φόρτος εργασίας
fact-from-activity = Πού παρουσιάστηκε
fact-licence = Άδεια
fact-published = Δημοσίευση
fact-by = Δημιουργία
fact-activity = Δραστηριότητα
fact-result = Αποτέλεσμα
fact-practices = Καλές πρακτικές
fact-shared-by = Τη μοιράζεται
fact-outcome = Έκβαση
fact-number = Αριθμός έργου
fact-numbers = Αριθμοί έργων
fact-period = Διάρκεια έργου
fact-grant = Επιχορήγηση
fact-coordinator = Συντονιστής φορέας
fact-representative = Νόμιμη εκπροσώπηση
fact-legal-form = Νομική μορφή
fact-register = Μητρώο
fact-vat = ΑΦΜ (ΦΠΑ)
fact-editor = Ευθύνη περιεχομένου
fact-email = Email
fact-address = Διεύθυνση
fact-deposit = Άλλος τόπος φύλαξης
fact-target-groups = Για ποιους
fact-topics = Θέματα
facts-heading = Με μια ματιά
online-yes = Διαδικτυακά

effort-staff =
    { $count ->
        [one] { $count } μέλος του προσωπικού
       *[other] { $count } μέλη του προσωπικού
    }
effort-hours =
    { $count ->
        [one] { $count } ώρα
       *[other] { $count } ώρες
    }
effort-weeks =
    { $count ->
        [one] { $count } εβδομάδα
       *[other] { $count } εβδομάδες
    }

contents-heading = Σε αυτή τη σελίδα
photos-heading = Φωτογραφίες
photo-enlarge = Μεγέθυνση της φωτογραφίας
photo-close = Κλείσιμο
photo-previous = Προηγούμενη φωτογραφία
photo-next = Επόμενη φωτογραφία
photo-zoom = Εστίαση
photo-error = Δεν είναι δυνατή η φόρτωση της φωτογραφίας.
photos-all = Όλες οι φωτογραφίες

partner-shared = Πρακτικές που μοιράστηκε
partner-adopted = Πρακτικές που υιοθέτησε
partner-activities = Δραστηριότητες
partner-results = Αποτελέσματα
practices-of-partner = Όλες οι πρακτικές που μοιράστηκε ο εταίρος { $partner }

activities-calendar = Όλες οι δραστηριότητες σε αρχείο ημερολογίου
activity-calendar = Προσθήκη στο ημερολόγιό σας
activity-participants = Συμμετοχή
activity-participants-partner = Εταίρος
activity-participants-who = Ποιοι συμμετείχαν
activity-participants-count = Άτομα
participants-total =
    { $people ->
        [one] { $people } άτομο
       *[other] { $people } άτομα
    } από { $partners ->
        [one] { $partners } εταίρο
       *[other] { $partners } εταίρους
    }
activity-practices = Πρακτικές που παρουσιάστηκαν εκεί
activity-results = Αποτελέσματα που προέκυψαν
activity-news = Νέα για τη δραστηριότητα

count-practices =
    { $count ->
        [one] { $count } πρακτική
       *[other] { $count } πρακτικές
    }
practices-by = { $facet }: { $value }
practices-all = Όλες οι καλές πρακτικές
practices-find = Βρείτε καλές πρακτικές
filter-clear = Καθαρισμός επιλογής
filter-none = Καμία πρακτική δεν ταιριάζει σε όλες τις επιλογές σας. Αφαιρέστε μία επιλογή.
filter-found = Πρακτικές που βρέθηκαν:
csv-download = Όλες οι καλές πρακτικές σε πίνακα (CSV)
practice-adopted-count =
    { $count ->
        [0] Δεν έχει υιοθετηθεί ακόμη
        [one] Υιοθετήθηκε από { $count } εταίρο
       *[other] Υιοθετήθηκε από { $count } εταίρους
    }
practice-adopted = Ποιος την υιοθέτησε
practice-adopted-none = Κανένας εταίρος δεν έχει υιοθετήσει ακόμη αυτή την πρακτική.
adoption-since = Έναρξη
adoption-change = Τι άλλαξε
adoption-evidence = Τεκμηρίωση
practice-repeat = Πώς επαναλαμβάνεται
practice-resources = Τι χρειάζεστε
practice-transfer = Εφαρμογή αλλού
practice-evidence = Τι δείχνει ότι λειτουργεί
practice-difficulties = Τι ήταν δύσκολο
practice-lessons = Τι μάθαμε
practice-related = Σχετικές πρακτικές

exchange-summary =
    { $adoptions ->
        [one] { $adoptions } υιοθέτηση
       *[other] { $adoptions } υιοθετήσεις
    } { $practices ->
        [one] { $practices } πρακτικής
       *[other] { $practices } πρακτικών
    } από { $partners ->
        [one] { $partners } εταίρο
       *[other] { $partners } εταίρους
    }
exchange-lead = Κάθε γραμμή είναι ένας εταίρος που μοιράστηκε πρακτικές· κάθε στήλη είναι ένας εταίρος που τις υιοθέτησε.
exchange-caption = Πρακτικές ανά εταίρο που τις μοιράστηκε και εταίρο που τις υιοθέτησε
exchange-scroll = Πίνακας της ανταλλαγής, με οριζόντια κύλιση
exchange-shared-by = Ποιος μοιράστηκε
exchange-adopted-by = Ποιος υιοθέτησε
exchange-total = Σύνολο
exchange-own = ο ίδιος εταίρος

count-files =
    { $count ->
        [one] { $count } αρχείο
       *[other] { $count } αρχεία
    }
count-pages =
    { $count ->
        [one] { $count } σελίδα
       *[other] { $count } σελίδες
    }
result-downloads = Αρχεία για λήψη
file-editable = Επεξεργάσιμο
result-practices = Πρακτικές που αφορά

news-feed = Εγγραφή στα νέα (ροή Atom)
news-about = Τι αφορά
