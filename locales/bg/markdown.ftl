markdown-alert-note = Бележка
markdown-alert-tip = Съвет
markdown-alert-important = Важно
markdown-alert-warning = Внимание
markdown-alert-caution = Предупреждение

markdown-table = Таблица с хоризонтално превъртане
markdown-footnotes = Бележки под линия
markdown-footnote-back = Обратно към текста

picture-credit = Изображение: { $credit }, { $licence }
picture-credit-only = Изображение: { $credit }
video-open = Гледайте видеото: { $title }
download-file = Изтегляне
