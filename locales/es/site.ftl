skip-link = Ir al contenido
site-menu = Menú
navigation-main = Menú principal
navigation-footer = Sobre este sitio
breadcrumbs-label = Ruta de navegación
nav-home = Inicio
nav-partners = Socios
nav-activities = Actividades
nav-practices = Buenas prácticas
nav-exchange = Intercambio
nav-results = Resultados
nav-news = Noticias
nav-about = Sobre el proyecto
nav-imprint = Aviso legal
nav-privacy = Privacidad
nav-accessibility = Declaración de accesibilidad
nav-credits = Créditos y licencias
nav-photos = Fotos

window-title = { $page } – { $site }

language-menu = Idioma
language-missing = sin traducir
language-of-text = Idioma del texto:
language-versions = Disponible en:
notice-fallback = Este texto aún no está disponible en español. Se muestra en su idioma original: { $language }.
fictional-note = Este proyecto es ficticio. Muestra cómo puede ser el sitio web de una asociación.
share-fictional = Proyecto ficticio

pager-label = Páginas de esta lista
pager-text = Página { $page } de { $total }
pager-prev = Página anterior
pager-next = Página siguiente
neighbours-label = Anterior y siguiente
neighbours-prev = Anterior
neighbours-next = Siguiente
list-empty = Aquí aún no hay nada.

home-figures = El proyecto en cifras
home-practices = Qué compartimos
home-practices-all = Todas las buenas prácticas
home-activities = Dónde nos hemos reunido
home-activities-all = Todas las actividades
home-news = Noticias
home-news-all = Todas las noticias
home-partners = Quiénes somos
home-partners-all = Todos los socios
home-results = Qué puede utilizar
home-results-all = Todos los resultados
home-exchange = Quién ha compartido qué con quién
figure-partners =
    { $count ->
        [one] socio
        [many] socios
       *[other] socios
    }
figure-countries =
    { $count ->
        [one] país
        [many] países
       *[other] países
    }
figure-activities =
    { $count ->
        [one] actividad
        [many] actividades
       *[other] actividades
    }
figure-practices =
    { $count ->
        [one] buena práctica
        [many] buenas prácticas
       *[other] buenas prácticas
    }
figure-adoptions =
    { $count ->
        [one] adopción
        [many] adopciones
       *[other] adopciones
    }
figure-results =
    { $count ->
        [one] resultado
        [many] resultados
       *[other] resultados
    }

feed-title = { $site }: noticias
calendar-title = { $site }: actividades

chooser-title = Elegir idioma
chooser-lead = Este sitio está disponible en varios idiomas.
not-found-title = Página no encontrada
not-found-text = No hay nada en esta dirección. Es posible que la página se haya trasladado o que la dirección contenga un error.
not-found-home = Ir a la página de inicio

funding-label = Financiación
emblem-alt = Emblema de la Unión Europea
footer-licence = Licencia de los textos
footer-platform = Este proyecto en la plataforma de resultados de Erasmus+
