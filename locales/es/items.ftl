fact-role = Función
fact-type = Tipo
fact-country = País
fact-place = Lugar
fact-website = Sitio web
fact-contact = Contacto
fact-phone = Teléfono
fact-oid = OID
fact-pic = PIC
fact-ror = ROR
fact-kind = Clase
fact-date = Fecha
fact-host = Entidad anfitriona
fact-online = Dónde
fact-partners = Socios
fact-since = En uso desde
fact-cost = Coste
fact-effort = Dedicación
fact-from-activity = Compartida en
fact-licence = Licencia
fact-published = Fecha de publicación
fact-by = Autoría
fact-activity = Actividad
fact-result = Resultado
fact-practices = Buenas prácticas
fact-shared-by = Compartida por
fact-outcome = Balance
fact-number = Número de proyecto
fact-numbers = Números de proyecto
fact-period = Duración del proyecto
fact-grant = Subvención
fact-coordinator = Entidad coordinadora
fact-representative = Representación legal
fact-legal-form = Forma jurídica
fact-register = Registro
fact-vat = NIF-IVA
fact-editor = Responsable del contenido
fact-email = Correo electrónico
fact-address = Dirección
fact-deposit = También depositado en
fact-target-groups = Para quién
fact-topics = Temas
facts-heading = De un vistazo
online-yes = En línea

effort-staff =
    { $count ->
        [one] { $count } miembro del personal
        [many] { $count } miembros del personal
       *[other] { $count } miembros del personal
    }
effort-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } horas
       *[other] { $count } horas
    }
effort-weeks =
    { $count ->
        [one] { $count } semana
        [many] { $count } semanas
       *[other] { $count } semanas
    }

contents-heading = En esta página
photos-heading = Fotos
photo-enlarge = Ampliar la foto
photo-close = Cerrar
photo-previous = Foto anterior
photo-next = Foto siguiente
photo-zoom = Zoom
photo-error = No se puede cargar la foto.
photos-all = Todas las fotos

partner-shared = Buenas prácticas compartidas
partner-adopted = Buenas prácticas adoptadas
partner-activities = Actividades
partner-results = Resultados
practices-of-partner = Todas las buenas prácticas compartidas por { $partner }

activities-calendar = Todas las actividades en un archivo de calendario
activity-calendar = Añadir al calendario
activity-participants = Participantes
activity-participants-partner = Socio
activity-participants-who = Quién participó
activity-participants-count = Personas
participants-total =
    { $people ->
        [one] { $people } persona
        [many] { $people } personas
       *[other] { $people } personas
    } de { $partners ->
        [one] { $partners } socio
        [many] { $partners } socios
       *[other] { $partners } socios
    }
activity-practices = Buenas prácticas compartidas allí
activity-results = Resultados de esta actividad
activity-news = Noticias sobre esta actividad

count-practices =
    { $count ->
        [one] { $count } buena práctica
        [many] { $count } buenas prácticas
       *[other] { $count } buenas prácticas
    }
practices-by = { $facet }: { $value }
practices-all = Todas las buenas prácticas
practices-find = Buscar buenas prácticas
filter-clear = Borrar la selección
filter-none = Ninguna práctica cumple todo lo elegido. Quite una de las opciones.
filter-found = Prácticas encontradas:
csv-download = Todas las buenas prácticas en una tabla (CSV)
practice-adopted-count =
    { $count ->
        [0] Aún no adoptada
        [one] Adoptada por { $count } socio
        [many] Adoptada por { $count } socios
       *[other] Adoptada por { $count } socios
    }
practice-adopted = Quién la ha adoptado
practice-adopted-none = Ningún socio ha adoptado todavía esta buena práctica.
adoption-since = Desde
adoption-change = Qué ha cambiado
adoption-evidence = Evidencia
practice-repeat = Cómo replicarla
practice-resources = Qué se necesita
practice-transfer = Aplicarla en otro lugar
practice-evidence = Qué demuestra que funciona
practice-difficulties = Qué resultó difícil
practice-lessons = Qué hemos aprendido
practice-related = Buenas prácticas relacionadas

exchange-summary =
    { $adoptions ->
        [one] { $adoptions } adopción
        [many] { $adoptions } adopciones
       *[other] { $adoptions } adopciones
    } de { $practices ->
        [one] { $practices } buena práctica
        [many] { $practices } buenas prácticas
       *[other] { $practices } buenas prácticas
    } por parte de { $partners ->
        [one] { $partners } socio
        [many] { $partners } socios
       *[other] { $partners } socios
    }
exchange-lead = Cada fila es un socio que ha compartido buenas prácticas; cada columna, un socio que las ha adoptado.
exchange-caption = Buenas prácticas por socio que las ha compartido y socio que las ha adoptado
exchange-scroll = Tabla del intercambio, con desplazamiento horizontal
exchange-shared-by = Compartidas por
exchange-adopted-by = Adoptadas por
exchange-total = Total
exchange-own = el mismo socio

count-files =
    { $count ->
        [one] { $count } archivo
        [many] { $count } archivos
       *[other] { $count } archivos
    }
count-pages =
    { $count ->
        [one] { $count } página
        [many] { $count } páginas
       *[other] { $count } páginas
    }
result-downloads = Descargas
file-editable = Editable
result-practices = Buenas prácticas a las que pertenece

news-feed = Suscribirse a las noticias (canal Atom)
news-about = De qué trata
