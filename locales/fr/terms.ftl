role-coordinator = Organisme coordinateur
role-partner = Partenaire
role-associated = Partenaire associé

organisation-vocational-school = Établissement d’enseignement professionnel
organisation-chamber = Chambre consulaire
organisation-company = Entreprise
organisation-ngo = Organisation non gouvernementale
organisation-university = Université
organisation-training-centre = Centre de formation
organisation-public-authority = Organisme public
organisation-adult-education = Organisme de formation pour adultes
organisation-research-institute = Institut de recherche
organisation-school = Établissement scolaire

activity-kind-transnational-meeting = Réunion de projet transnationale
activity-kind-learning-activity = Activité d’apprentissage, d’enseignement et de formation
activity-kind-multiplier-event = Événement à effet multiplicateur
activity-kind-virtual-meeting = Réunion virtuelle
activity-kind-local-activity = Activité locale
activity-kind-dissemination-event = Événement de diffusion

topic-work-based-learning = Apprentissage en milieu professionnel
topic-inclusion = Inclusion
topic-digital-skills = Compétences numériques
topic-green-skills = Compétences vertes
topic-entrepreneurship = Entrepreneuriat
topic-mentoring = Mentorat
topic-assessment = Évaluation des acquis
topic-safety = Santé et sécurité au travail
topic-languages = Langues
topic-quality = Qualité
topic-guidance = Orientation professionnelle
topic-internationalisation = Internationalisation

target-group-learners = Apprenantes et apprenants
target-group-trainers = Formatrices et formateurs
target-group-teachers = Personnel enseignant
target-group-companies = Entreprises
target-group-parents = Parents et familles
target-group-newcomers = Personnes nouvellement arrivées
target-group-decision-makers = Décideuses et décideurs

group-learners =
    { $count ->
        [one] { $count } apprenante ou apprenant
        [many] { $count } apprenantes et apprenants
       *[other] { $count } apprenantes et apprenants
    }
group-staff =
    { $count ->
        [one] { $count } membre du personnel
        [many] { $count } membres du personnel
       *[other] { $count } membres du personnel
    }
group-trainers =
    { $count ->
        [one] { $count } formatrice ou formateur
        [many] { $count } formatrices et formateurs
       *[other] { $count } formatrices et formateurs
    }
group-guests =
    { $count ->
        [one] { $count } personne invitée
        [many] { $count } personnes invitées
       *[other] { $count } personnes invitées
    }

result-type-handbook = Manuel
result-type-checklist = Liste de contrôle
result-type-toolkit = Boîte à outils
result-type-report = Rapport
result-type-curriculum = Programme de formation
result-type-video = Vidéo
result-type-dataset = Jeu de données
result-type-teaching-material = Support pédagogique

outcome-worked = Fonctionne
outcome-partly = Fonctionne en partie
outcome-did-not-work = N’a pas fonctionné

facet-topic = Thème
facet-country = Pays
facet-partner = Partagées par
facet-target-group = Pour qui
facet-adopted = Adoption
facet-adopted-yes = Adoptées
facet-adopted-no = Pas encore adoptées
