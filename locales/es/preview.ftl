preview-findings = Errores en el proyecto
preview-errors =
    { $count ->
        [one] { $count } error
        [many] { $count } errores
       *[other] { $count } errores
    }
preview-warnings =
    { $count ->
        [one] { $count } advertencia
        [many] { $count } advertencias
       *[other] { $count } advertencias
    }
preview-stale = Está viendo la versión anterior de la página. Se volverá a crear en cuanto se corrijan los errores.
preview-here = En esta página
preview-elsewhere = En otras páginas
preview-help = Qué hacer
preview-open = Abrir en el editor
preview-explain = Explicación
preview-close = Cerrar

preview-tools = Vista previa
preview-follow = Seguirme
preview-outline = De dónde sale esta página
preview-photos = Fotos: { $done } de { $total }
preview-lost = La vista previa no está en marcha.
preview-gone = Esta página ya no existe: su archivo se ha eliminado o ha cambiado de nombre.
preview-back = Ir a la lista
preview-no-editor = No se conoce ningún editor. Inicie la vista previa con --editor, por ejemplo: litfass serve --editor code

preview-facts = Datos
preview-words = Texto
preview-template = Plantilla
preview-messages = Menús y etiquetas
preview-photo = Foto
preview-built-in = parte de Litfass
preview-languages = Idiomas
preview-original = original
preview-translated = traducido
preview-fallback = aún sin traducir
preview-missing = sin página
preview-beside = En paralelo
