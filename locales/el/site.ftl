skip-link = Μετάβαση στο περιεχόμενο
site-menu = Μενού
navigation-main = Κύρια πλοήγηση
navigation-footer = Για τον ιστότοπο
breadcrumbs-label = Βρίσκεστε εδώ
nav-home = Αρχική
nav-partners = Εταίροι
nav-activities = Δραστηριότητες
nav-practices = Καλές πρακτικές
nav-exchange = Ανταλλαγή
nav-results = Αποτελέσματα
nav-news = Νέα
nav-about = Για το έργο
nav-imprint = Στοιχεία του εκδότη
nav-privacy = Απόρρητο
nav-accessibility = Δήλωση προσβασιμότητας
nav-credits = Συντελεστές και άδειες
nav-photos = Φωτογραφίες

window-title = { $page } – { $site }

language-menu = Γλώσσα
language-missing = χωρίς μετάφραση
language-of-text = Γλώσσα του κειμένου:
language-versions = Διαβάστε το σε άλλη γλώσσα:
notice-fallback = Το κείμενο αυτό δεν είναι ακόμη διαθέσιμο στα ελληνικά. Εμφανίζεται στην αρχική του γλώσσα: { $language }.
fictional-note = Το έργο αυτό είναι φανταστικό. Δείχνει πώς μπορεί να είναι ο ιστότοπος μιας σύμπραξης.
share-fictional = Φανταστικό έργο

pager-label = Σελίδες της λίστας
pager-text = Σελίδα { $page } από { $total }
pager-prev = Προηγούμενη σελίδα
pager-next = Επόμενη σελίδα
neighbours-label = Προηγούμενο και επόμενο
neighbours-prev = Προηγούμενο
neighbours-next = Επόμενο
list-empty = Δεν υπάρχει ακόμη τίποτα εδώ.

home-figures = Το έργο σε αριθμούς
home-practices = Τι μοιραζόμαστε
home-practices-all = Όλες οι καλές πρακτικές
home-activities = Πού συναντηθήκαμε
home-activities-all = Όλες οι δραστηριότητες
home-news = Νέα
home-news-all = Όλα τα νέα
home-partners = Ποιοι είμαστε
home-partners-all = Όλοι οι εταίροι
home-results = Τι μπορείτε να χρησιμοποιήσετε
home-results-all = Όλα τα αποτελέσματα
home-exchange = Ποιος μοιράστηκε τι και με ποιον
figure-partners =
    { $count ->
        [one] εταίρος
       *[other] εταίροι
    }
figure-countries =
    { $count ->
        [one] χώρα
       *[other] χώρες
    }
figure-activities =
    { $count ->
        [one] δραστηριότητα
       *[other] δραστηριότητες
    }
figure-practices =
    { $count ->
        [one] καλή πρακτική
       *[other] καλές πρακτικές
    }
figure-adoptions =
    { $count ->
        [one] υιοθέτηση
       *[other] υιοθετήσεις
    }
figure-results =
    { $count ->
        [one] αποτέλεσμα
       *[other] αποτελέσματα
    }

feed-title = { $site }: νέα
calendar-title = { $site }: δραστηριότητες

chooser-title = Επιλογή γλώσσας
chooser-lead = Ο ιστότοπος αυτός διατίθεται σε πολλές γλώσσες.
not-found-title = Η σελίδα δεν βρέθηκε
not-found-text = Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση. Ίσως η σελίδα μετακινήθηκε ή η διεύθυνση έχει κάποιο τυπογραφικό λάθος.
not-found-home = Μετάβαση στην αρχική σελίδα

funding-label = Χρηματοδότηση
emblem-alt = Έμβλημα της Ευρωπαϊκής Ένωσης
footer-licence = Άδεια των κειμένων
footer-platform = Το έργο στην πλατφόρμα αποτελεσμάτων του Erasmus+
