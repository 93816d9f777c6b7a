access-intro = Queremos que todas las personas puedan leer y utilizar este sitio: con teclado, con lector de pantalla, ampliado, en una pantalla pequeña o con una conexión lenta. Esta declaración se aplica a todas las páginas de este sitio.
access-standard = Seguimos las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA.
access-status = Situación de cumplimiento
access-status-full = Este sitio es plenamente conforme con las WCAG 2.2 AA.
access-status-partial = Este sitio es parcialmente conforme con las WCAG 2.2 AA.
access-status-none = Este sitio aún no es conforme con las WCAG 2.2 AA.
access-exceptions = Es posible que algunos documentos e imágenes aportados por los socios aún no sean plenamente accesibles. Si nos lo solicita, le enviaremos el contenido en un formato que pueda utilizar.
access-feedback = Comunicar un problema de accesibilidad
access-feedback-intro = ¿Ha encontrado alguna barrera o necesita un contenido en otro formato? Escríbanos:
access-enforcement-heading = Si no respondemos
access-enforcement = Si nuestra respuesta no le satisface, puede dirigirse al organismo competente en materia de reclamaciones:
access-reviewed = Esta declaración se revisó por última vez el { $date }.

privacy-1 = Este sitio no instala cookies ni guarda nada en su dispositivo.
privacy-2 = Todos los textos, imágenes, tipos de letra y estilos proceden de este mismo sitio. Su navegador no solicita nada a terceros y no se elaboran estadísticas de visitas.
privacy-3 = El proveedor de alojamiento que sirve estas páginas anota las solicitudes en archivos de registro para el funcionamiento y la seguridad de sus servidores: dirección IP, hora, dirección solicitada y navegador. Los elimina pasado un tiempo limitado.
privacy-4 = Si nos escribe, utilizaremos sus datos únicamente para responderle.
privacy-5 = Tiene derecho a saber qué datos suyos se conservan, a que se rectifiquen o supriman, a oponerse a su uso y a presentar una reclamación ante una autoridad de protección de datos. En el aviso legal se indica a quién escribir.

imprint-missing = El proyecto aún no ha indicado quién es responsable de este sitio.

credits-texts = Textos
credits-texts-intro = Salvo indicación en contrario, los textos de este sitio se publican con esta licencia:
credits-photos = Imágenes
credits-more = Emblema, datos y programas
credits-data = Nombres de idiomas y países, fechas
credits-emblem = El emblema de la Unión Europea se utiliza conforme a las normas para los proyectos financiados. No está sujeto a la licencia de este sitio.
credits-generator = Hecho con Litfass
