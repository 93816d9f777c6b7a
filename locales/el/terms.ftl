role-coordinator = Συντονιστής φορέας
role-partner = Εταίρος
role-associated = Συνδεδεμένος εταίρος

organisation-vocational-school = Επαγγελματική σχολή
organisation-chamber = Επιμελητήριο
organisation-company = Επιχείρηση
organisation-ngo = Μη κυβερνητική οργάνωση
organisation-university = Πανεπιστήμιο
organisation-training-centre = Κέντρο κατάρτισης
organisation-public-authority = Δημόσια αρχή
organisation-adult-education = Φορέας εκπαίδευσης ενηλίκων
organisation-research-institute = Ερευνητικό ινστιτούτο
organisation-school = Σχολείο

activity-kind-transnational-meeting = Διακρατική συνάντηση έργου
activity-kind-learning-activity = Δραστηριότητα μάθησης, διδασκαλίας, κατάρτισης
activity-kind-multiplier-event = Πολλαπλασιαστική εκδήλωση
activity-kind-virtual-meeting = Διαδικτυακή συνάντηση
activity-kind-local-activity = Τοπική δραστηριότητα
activity-kind-dissemination-event = Εκδήλωση διάδοσης

topic-work-based-learning = Μάθηση στον χώρο εργασίας
topic-inclusion = Συμπερίληψη
topic-digital-skills = Ψηφιακές δεξιότητες
topic-green-skills = Πράσινες δεξιότητες
topic-entrepreneurship = Επιχειρηματικότητα
topic-mentoring = Καθοδήγηση (mentoring)
topic-assessment = Αξιολόγηση
topic-safety = Ασφάλεια στην εργασία
topic-languages = Γλώσσες
topic-quality = Ποιότητα
topic-guidance = Επαγγελματικός προσανατολισμός
topic-internationalisation = Διεθνοποίηση

target-group-learners = Εκπαιδευόμενοι
target-group-trainers = Εκπαιδευτές
target-group-teachers = Εκπαιδευτικοί
target-group-companies = Επιχειρήσεις
target-group-parents = Γονείς
target-group-newcomers = Νεοαφιχθέντες
target-group-decision-makers = Υπεύθυνοι λήψης αποφάσεων

group-learners =
    { $count ->
        [one] { $count } εκπαιδευόμενος
       *[other] { $count } εκπαιδευόμενοι
    }
group-staff =
    { $count ->
        [one] { $count } μέλος του προσωπικού
       *[other] { $count } μέλη του προσωπικού
    }
group-trainers =
    { $count ->
        [one] { $count } εκπαιδευτής
       *[other] { $count } εκπαιδευτές
    }
group-guests =
    { $count ->
        [one] { $count } επισκέπτης
       *[other] { $count } επισκέπτες
    }

result-type-handbook = Εγχειρίδιο
result-type-checklist = Λίστα ελέγχου
result-type-toolkit = Εργαλειοθήκη
result-type-report = Έκθεση
result-type-curriculum = Πρόγραμμα σπουδών
result-type-video = Βίντεο
result-type-dataset = Σύνολο δεδομένων
result-type-teaching-material = Εκπαιδευτικό υλικό

outcome-worked = Λειτούργησε
outcome-partly = Λειτούργησε εν μέρει
outcome-did-not-work = Δεν λειτούργησε

facet-topic = Θέμα
facet-country = Χώρα
facet-partner = Τη μοιράζεται
facet-target-group = Για ποιους
facet-adopted = Υιοθέτηση
facet-adopted-yes = Υιοθετήθηκαν
facet-adopted-no = Δεν υιοθετήθηκαν ακόμη
