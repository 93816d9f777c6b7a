role-coordinator = Entidad coordinadora
role-partner = Socio
role-associated = Socio asociado

organisation-vocational-school = Centro de formación profesional
organisation-chamber = Cámara de comercio u oficios
organisation-company = Empresa
organisation-ngo = Organización no gubernamental
organisation-university = Universidad
organisation-training-centre = Centro de formación
organisation-public-authority = Administración pública
organisation-adult-education = Centro de educación de personas adultas
organisation-research-institute = Instituto de investigación
organisation-school = Centro educativo

activity-kind-transnational-meeting = Reunión transnacional de proyecto
activity-kind-learning-activity = Actividad de aprendizaje, enseñanza y formación
activity-kind-multiplier-event = Evento multiplicador
activity-kind-virtual-meeting = Reunión virtual
activity-kind-local-activity = Actividad local
activity-kind-dissemination-event = Evento de difusión

topic-work-based-learning = Aprendizaje basado en el trabajo
topic-inclusion = Inclusión
topic-digital-skills = Competencias digitales
topic-green-skills = Competencias verdes
topic-entrepreneurship = Emprendimiento
topic-mentoring = Mentoría
topic-assessment = Evaluación del aprendizaje
topic-safety = Seguridad y salud en el trabajo
topic-languages = Idiomas
topic-quality = Calidad
topic-guidance = Orientación profesional
topic-internationalisation = Internacionalización

target-group-learners = Alumnado
target-group-trainers = Personal formador
target-group-teachers = Profesorado
target-group-companies = Empresas
target-group-parents = Familias
target-group-newcomers = Personas recién llegadas
target-group-decision-makers = Responsables de la toma de decisiones

group-learners =
    { $count ->
        [one] { $count } estudiante
        [many] { $count } estudiantes
       *[other] { $count } estudiantes
    }
group-staff =
    { $count ->
        [one] { $count } miembro del personal
        [many] { $count } miembros del personal
       *[other] { $count } miembros del personal
    }
group-trainers =
    { $count ->
        [one] { $count } persona formadora
        [many] { $count } personas formadoras
       *[other] { $count } personas formadoras
    }
group-guests =
    { $count ->
        [one] { $count } persona invitada
        [many] { $count } personas invitadas
       *[other] { $count } personas invitadas
    }

result-type-handbook = Manual
result-type-checklist = Lista de comprobación
result-type-toolkit = Kit de herramientas
result-type-report = Informe
result-type-curriculum = Currículo
result-type-video = Vídeo
result-type-dataset = Conjunto de datos
result-type-teaching-material = Material didáctico

outcome-worked = Funciona
outcome-partly = Funciona en parte
outcome-did-not-work = No funcionó

facet-topic = Tema
facet-country = País
facet-partner = Compartidas por
facet-target-group = Para quién
facet-adopted = Adopción
facet-adopted-yes = Adoptadas
facet-adopted-no = Aún no adoptadas
