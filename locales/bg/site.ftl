skip-link = Към съдържанието
site-menu = Меню
navigation-main = Основно меню
navigation-footer = За този сайт
breadcrumbs-label = Вие сте тук
nav-home = Начало
nav-partners = Партньори
nav-activities = Дейности
nav-practices = Добри практики
nav-exchange = Обмен
nav-results = Резултати
nav-news = Новини
nav-about = За проекта
nav-imprint = Импресум
nav-privacy = Защита на данните
nav-accessibility = Декларация за достъпност
nav-credits = Автори и лицензи
nav-photos = Снимки

window-title = { $page } – { $site }

language-menu = Език
language-missing = няма превод
language-of-text = Език на текста:
language-versions = Прочетете го на:
notice-fallback = Този текст все още не е наличен на български. Показан е на езика на оригинала: { $language }.
fictional-note = Този проект е измислен. Той показва как може да изглежда сайтът на едно партньорство.
share-fictional = Измислен проект

pager-label = Страници на този списък
pager-text = Страница { $page } от { $total }
pager-prev = Предишна страница
pager-next = Следваща страница
neighbours-label = Предишно и следващо
neighbours-prev = Назад
neighbours-next = Напред
list-empty = Тук все още няма нищо.

home-figures = Проектът в числа
home-practices = Какво споделяме
home-practices-all = Всички практики
home-activities = Къде се срещнахме
home-activities-all = Всички дейности
home-news = Новини
home-news-all = Всички новини
home-partners = Кои сме ние
home-partners-all = Всички партньори
home-results = Какво можете да използвате
home-results-all = Всички резултати
home-exchange = Кой какво с кого е споделил
figure-partners =
    { $count ->
        [one] партньор
       *[other] партньори
    }
figure-countries =
    { $count ->
        [one] държава
       *[other] държави
    }
figure-activities =
    { $count ->
        [one] дейност
       *[other] дейности
    }
figure-practices =
    { $count ->
        [one] практика
       *[other] практики
    }
figure-adoptions =
    { $count ->
        [one] внедряване
       *[other] внедрявания
    }
figure-results =
    { $count ->
        [one] резултат
       *[other] резултата
    }

feed-title = { $site }: новини
calendar-title = { $site }: дейности

chooser-title = Изберете език
chooser-lead = Този сайт е достъпен на няколко езика.
not-found-title = Страницата не е намерена
not-found-text = На този адрес няма нищо. Възможно е страницата да е преместена или в адреса да има правописна грешка.
not-found-home = Към началната страница

funding-label = Финансиране
emblem-alt = Емблема на Европейския съюз
footer-licence = Лиценз на текстовете
footer-platform = Този проект в платформата за резултати на Erasmus+
