preview-findings = Σφάλματα στο έργο
preview-errors =
    { $count ->
        [one] { $count } σφάλμα
       *[other] { $count } σφάλματα
    }
preview-warnings =
    { $count ->
        [one] { $count } προειδοποίηση
       *[other] { $count } προειδοποιήσεις
    }
preview-stale = Βλέπετε την προηγούμενη μορφή της σελίδας. Η σελίδα θα δημιουργηθεί ξανά μόλις διορθωθούν τα σφάλματα.
preview-here = Σε αυτή τη σελίδα
preview-elsewhere = Σε άλλες σελίδες
preview-help = Τι να κάνετε
preview-open = Άνοιγμα στον επεξεργαστή κειμένου
preview-explain = Εξήγηση
preview-close = Κλείσιμο

preview-tools = Προεπισκόπηση
preview-follow = Να με ακολουθεί
preview-outline = Από πού προέρχεται η σελίδα
preview-photos = Φωτογραφίες: { $done } από { $total }
preview-lost = Η προεπισκόπηση δεν εκτελείται.
preview-gone = Η σελίδα αυτή δεν υπάρχει πια: το αρχείο της διαγράφηκε ή μετονομάστηκε.
preview-back = Μετάβαση στη λίστα
preview-no-editor = Δεν είναι γνωστός κανένας επεξεργαστής κειμένου. Ξεκινήστε την προεπισκόπηση με --editor, για παράδειγμα: litfass serve --editor code

preview-facts = Στοιχεία
preview-words = Κείμενο
preview-template = Πρότυπο
preview-messages = Μενού και ετικέτες
preview-photo = Φωτογραφία
preview-built-in = μέρος του Litfass
preview-languages = Γλώσσες
preview-original = πρωτότυπο
preview-translated = μεταφρασμένο
preview-fallback = δεν έχει μεταφραστεί ακόμη
preview-missing = δεν υπάρχει σελίδα
preview-beside = Δίπλα δίπλα
