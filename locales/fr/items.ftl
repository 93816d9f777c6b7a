fact-role = Rôle
fact-type = Type
fact-country = Pays
fact-place = Lieu
fact-website = Site web
fact-contact = Contact
fact-phone = Téléphone
fact-oid = OID
fact-pic = PIC
fact-ror = ROR
fact-kind = Nature
fact-date = Date
fact-host = Organisme d’accueil
fact-online = Où
fact-partners = Partenaires
fact-since = En place depuis
fact-cost = Coût
fact-effort = Charge de travail
fact-from-activity = Partagée lors de
fact-licence = Licence
fact-published = Date de publication
fact-by = Par
fact-activity = Activité
fact-result = Résultat
fact-practices = Bonnes pratiques
fact-shared-by = Partagée par
fact-outcome = Bilan
fact-number = Numéro de projet
fact-numbers = Numéros de projet
fact-period = Durée du projet
fact-grant = Subvention
fact-coordinator = Coordination
fact-representative = Représentation légale
fact-legal-form = Forme juridique
fact-register = Registre
fact-vat = Numéro de TVA
fact-editor = Responsable du contenu
fact-email = E-mail
fact-address = Adresse
fact-deposit = Également déposé sur
fact-target-groups = Pour qui
fact-topics = Thèmes
facts-heading = En bref
online-yes = En ligne

effort-staff =
    { $count ->
        [one] { $count } membre du personnel
        [many] { $count } membres du personnel
       *[other] { $count } membres du personnel
    }
effort-hours =
    { $count ->
        [one] { $count } heure
        [many] { $count } heures
       *[other] { $count } heures
    }
effort-weeks =
    { $count ->
        [one] { $count } semaine
        [many] { $count } semaines
       *[other] { $count } semaines
    }

contents-heading = Sur cette page
photos-heading = Photos
photo-enlarge = Agrandir la photo
photo-close = Fermer
photo-previous = Photo précédente
photo-next = Photo suivante
photo-zoom = Zoomer
photo-error = La photo ne peut pas être chargée.
photos-all = Toutes les photos

partner-shared = Bonnes pratiques partagées
partner-adopted = Bonnes pratiques adoptées
partner-activities = Activités
partner-results = Résultats
practices-of-partner = Toutes les bonnes pratiques partagées par { $partner }

activities-calendar = Toutes les activités dans un fichier d’agenda
activity-calendar = Ajouter à l’agenda
activity-participants = Participation
activity-participants-partner = Partenaire
activity-participants-who = Qui a participé
activity-participants-count = Personnes
participants-total =
    { $people ->
        [one] { $people } personne
        [many] { $people } personnes
       *[other] { $people } personnes
    } venant de { $partners ->
        [one] { $partners } partenaire
        [many] { $partners } partenaires
       *[other] { $partners } partenaires
    }
activity-practices = Bonnes pratiques partagées à cette occasion
activity-results = Résultats issus de cette activité
activity-news = Actualités à ce sujet

count-practices =
    { $count ->
        [one] { $count } bonne pratique
        [many] { $count } bonnes pratiques
       *[other] { $count } bonnes pratiques
    }
practices-by = { $facet } : { $value }
practices-all = Toutes les bonnes pratiques
practices-find = Trouver de bonnes pratiques
filter-clear = Effacer la sélection
filter-none = Aucune pratique ne correspond à tous vos choix. Retirez-en un.
filter-found = Pratiques trouvées :
csv-download = Toutes les bonnes pratiques en tableau (CSV)
practice-adopted-count =
    { $count ->
        [0] Pas encore adoptée
        [one] Adoptée par { $count } partenaire
        [many] Adoptée par { $count } partenaires
       *[other] Adoptée par { $count } partenaires
    }
practice-adopted = Qui l’a adoptée
practice-adopted-none = Aucun partenaire n’a encore adopté cette pratique.
adoption-since = Depuis
adoption-change = Ce qui a changé
adoption-evidence = Justificatif
practice-repeat = Comment la reproduire
practice-resources = Ce qu’il faut
practice-transfer = La transposer ailleurs
practice-evidence = Ce qui montre que cela fonctionne
practice-difficulties = Ce qui a été difficile
practice-lessons = Ce que nous avons appris
practice-related = Bonnes pratiques associées

exchange-summary =
    { $adoptions ->
        [one] { $adoptions } adoption
        [many] { $adoptions } adoptions
       *[other] { $adoptions } adoptions
    } de { $practices ->
        [one] { $practices } bonne pratique
        [many] { $practices } bonnes pratiques
       *[other] { $practices } bonnes pratiques
    } par { $partners ->
        [one] { $partners } partenaire
        [many] { $partners } partenaires
       *[other] { $partners } partenaires
    }
exchange-lead = Chaque ligne correspond à un partenaire qui a partagé de bonnes pratiques ; chaque colonne, à un partenaire qui les a adoptées.
exchange-caption = Bonnes pratiques par partenaire qui les a partagées et par partenaire qui les a adoptées
exchange-scroll = Tableau des échanges, à défilement horizontal
exchange-shared-by = Partagées par
exchange-adopted-by = Adoptées par
exchange-total = Total
exchange-own = le même partenaire

count-files =
    { $count ->
        [one] { $count } fichier
        [many] { $count } fichiers
       *[other] { $count } fichiers
    }
count-pages =
    { $count ->
        [one] { $count } page
        [many] { $count } pages
       *[other] { $count } pages
    }
result-downloads = Téléchargements
file-editable = Modifiable
result-practices = Bonnes pratiques concernées

news-feed = S’abonner aux actualités (flux Atom)
news-about = De quoi il s’agit
