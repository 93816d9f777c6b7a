access-intro = Nous souhaitons que chaque personne puisse lire et utiliser ce site : au clavier, avec un lecteur d’écran, en agrandissant l’affichage, sur un petit écran, avec un faible débit. La présente déclaration s’applique à toutes les pages de ce site.
access-standard = Nous suivons les règles pour l’accessibilité des contenus web (WCAG) 2.2 au niveau AA.
access-status = État de conformité
access-status-full = Ce site est en conformité totale avec les WCAG 2.2 AA.
access-status-partial = Ce site est en conformité partielle avec les WCAG 2.2 AA.
access-status-none = Ce site n’est pas encore conforme aux WCAG 2.2 AA.
access-exceptions = Certains documents et certaines images fournis par les partenaires ne sont peut-être pas encore entièrement accessibles. Sur demande, nous vous envoyons le contenu sous une forme que vous pouvez utiliser.
access-feedback = Signaler un problème d’accessibilité
access-feedback-intro = Avez-vous rencontré un obstacle ou besoin d’un contenu sous une autre forme ? Écrivez-nous :
access-enforcement-heading = Si nous ne répondons pas
access-enforcement = Si notre réponse ne vous satisfait pas, vous pouvez saisir l’organisme de recours compétent :
access-reviewed = Cette déclaration a été réexaminée pour la dernière fois le { $date }.

privacy-1 = Ce site ne dépose aucun cookie et n’enregistre rien sur votre appareil.
privacy-2 = Tous les textes, images, polices et styles proviennent de ce site lui-même. Votre navigateur n’envoie aucune requête à des tiers, et aucune statistique de fréquentation n’est établie.
privacy-3 = L’hébergeur qui fournit ces pages consigne les requêtes dans des journaux pour le fonctionnement et la sécurité de ses serveurs : adresse IP, heure, adresse demandée, navigateur. Il les efface après une durée limitée.
privacy-4 = Si vous nous écrivez, nous utilisons vos coordonnées uniquement pour vous répondre.
privacy-5 = Vous avez le droit de savoir quelles données vous concernant sont conservées, de les faire rectifier ou effacer, de vous opposer à leur utilisation et d’introduire une réclamation auprès d’une autorité de protection des données. Les mentions légales indiquent à qui écrire.

imprint-missing = Le projet n’a pas encore indiqué qui est responsable de ce site.

credits-texts = Textes
credits-texts-intro = Sauf indication contraire, les textes de ce site sont placés sous la licence suivante :
credits-photos = Images
credits-more = Emblème, données et programmes
credits-data = Noms de langues et de pays, dates
credits-emblem = L’emblème de l’Union européenne est utilisé conformément aux règles applicables aux projets financés. Il n’est pas soumis à la licence de ce site.
credits-generator = Réalisé avec Litfass
