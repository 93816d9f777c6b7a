preview-findings = Erreurs dans le projet
preview-errors =
    { $count ->
        [one] { $count } erreur
        [many] { $count } erreurs
       *[other] { $count } erreurs
    }
preview-warnings =
    { $count ->
        [one] { $count } avertissement
        [many] { $count } avertissements
       *[other] { $count } avertissements
    }
preview-stale = Vous voyez la page dans son état précédent. Elle sera recréée dès que les erreurs seront corrigées.
preview-here = Sur cette page
preview-elsewhere = Sur d’autres pages
preview-help = Que faire
preview-open = Ouvrir dans l’éditeur
preview-explain = Explication
preview-close = Fermer

preview-tools = Aperçu
preview-follow = Me suivre
preview-outline = D’où vient cette page
preview-photos = Photos : { $done } sur { $total }
preview-lost = L’aperçu est arrêté.
preview-gone = Cette page n’existe plus : son fichier a été supprimé ou renommé.
preview-back = Aller à la liste
preview-no-editor = Aucun éditeur de texte n’est connu. Lancez l’aperçu avec --editor, par exemple : litfass serve --editor code

preview-facts = Données
preview-words = Texte
preview-template = Modèle
preview-messages = Menus et libellés
preview-photo = Photo
preview-built-in = fait partie de Litfass
preview-languages = Langues
preview-original = original
preview-translated = traduit
preview-fallback = pas encore traduit
preview-missing = pas de page
preview-beside = Côte à côte
