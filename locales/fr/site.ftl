skip-link = Aller au contenu
site-menu = Menu
navigation-main = Menu principal
navigation-footer = À propos de ce site
breadcrumbs-label = Vous êtes ici
nav-home = Accueil
nav-partners = Partenaires
nav-activities = Activités
nav-practices = Bonnes pratiques
nav-exchange = Échanges
nav-results = Résultats
nav-news = Actualités
nav-about = À propos du projet
nav-imprint = Mentions légales
nav-privacy = Confidentialité
nav-accessibility = Déclaration d’accessibilité
nav-credits = Crédits et licences
nav-photos = Photos

window-title = { $page } – { $site }

language-menu = Langue
language-missing = non traduit
language-of-text = Langue du texte :
language-versions = À lire en :
notice-fallback = Ce texte n’est pas encore disponible en français. Il s’affiche dans sa langue d’origine : { $language }.
fictional-note = Ce projet est fictif. Il montre à quoi peut ressembler le site web d’un partenariat.
share-fictional = Projet fictif

pager-label = Pages de cette liste
pager-text = Page { $page } sur { $total }
pager-prev = Page précédente
pager-next = Page suivante
neighbours-label = Précédent et suivant
neighbours-prev = Précédent
neighbours-next = Suivant
list-empty = Rien ici pour le moment.

home-figures = Le projet en chiffres
home-practices = Ce que nous partageons
home-practices-all = Toutes les bonnes pratiques
home-activities = Nos rencontres
home-activities-all = Toutes les activités
home-news = Actualités
home-news-all = Toutes les actualités
home-partners = Qui nous sommes
home-partners-all = Tous les partenaires
home-results = Ce que vous pouvez utiliser
home-results-all = Tous les résultats
home-exchange = Qui a partagé quoi avec qui
figure-partners =
    { $count ->
        [one] partenaire
        [many] partenaires
       *[other] partenaires
    }
figure-countries =
    { $count ->
        [one] pays
        [many] pays
       *[other] pays
    }
figure-activities =
    { $count ->
        [one] activité
        [many] activités
       *[other] activités
    }
figure-practices =
    { $count ->
        [one] bonne pratique
        [many] bonnes pratiques
       *[other] bonnes pratiques
    }
figure-adoptions =
    { $count ->
        [one] adoption
        [many] adoptions
       *[other] adoptions
    }
figure-results =
    { $count ->
        [one] résultat
        [many] résultats
       *[other] résultats
    }

feed-title = { $site } : actualités
calendar-title = { $site } : activités

chooser-title = Choisir une langue
chooser-lead = Ce site est disponible en plusieurs langues.
not-found-title = Page introuvable
not-found-text = Il n’y a rien à cette adresse. La page a peut-être été déplacée, ou l’adresse contient une faute de frappe.
not-found-home = Aller à la page d’accueil

funding-label = Financement
emblem-alt = Emblème de l’Union européenne
footer-licence = Licence des textes
footer-platform = Ce projet sur la plateforme des résultats Erasmus+
