fact-role = Роля
fact-type = Тип
fact-country = Държава
fact-place = Място
fact-website = Уебсайт
fact-contact = За контакт
fact-phone = Телефон
fact-oid = OID
fact-pic = PIC
fact-ror = ROR
fact-kind = Вид
fact-date = Дата
fact-host = Домакин
fact-online = Къде
fact-partners = Партньори
fact-since = В употреба от
fact-cost = Разход
fact-effort = Необходим труд
fact-from-activity = Представена на
fact-licence = Лиценз
fact-published = Публикувано на
fact-by = Изготвено от
fact-activity = Дейност
fact-result = Резултат
fact-practices = Практики
fact-shared-by = Споделена от
fact-outcome = Равносметка
fact-number = Номер на проекта
fact-numbers = Номера на проекта
fact-period = Период на проекта
fact-grant = Безвъзмездни средства
fact-coordinator = Координатор
fact-representative = Представлява се от
fact-legal-form = Правна форма
fact-register = Регистър
fact-vat = ДДС номер
fact-editor = Отговаря за съдържанието
fact-email = Имейл
fact-address = Адрес
fact-deposit = Съхранява се и в
fact-target-groups = За кого
fact-topics = Теми
facts-heading = Накратко
online-yes = Онлайн

effort-staff =
    { $count ->
        [one] { $count } служител
       *[other] { $count } служители
    }
effort-hours =
    { $count ->
        [one] { $count } час
       *[other] { $count } часа
    }
effort-weeks =
    { $count ->
        [one] { $count } седмица
       *[other] { $count } седмици
    }

contents-heading = На тази страница
photos-heading = Снимки
photo-enlarge = Увеличаване на снимката
photo-close = Затваряне
photo-previous = Предишна снимка
photo-next = Следваща снимка
photo-zoom = Мащабиране
photo-error = Снимката не може да бъде заредена.
photos-all = Всички снимки

partner-shared = Споделени практики
partner-adopted = Внедрени практики
partner-activities = Дейности
partner-results = Резултати
practices-of-partner = Всички практики, споделени от { $partner }

activities-calendar = Всички дейности като календарен файл
activity-calendar = Добавяне в календара
activity-participants = Участници
activity-participants-partner = Партньор
activity-participants-who = Кой участва
activity-participants-count = Брой
participants-total =
    { $people ->
        [one] { $people } човек
       *[other] { $people } души
    } от { $partners ->
        [one] { $partners } партньор
       *[other] { $partners } партньори
    }
activity-practices = Практики, споделени там
activity-results = Резултати от дейността
activity-news = Новини за дейността

count-practices =
    { $count ->
        [one] { $count } практика
       *[other] { $count } практики
    }
practices-by = { $facet }: { $value }
practices-all = Всички практики
practices-find = Търсене на практики
filter-clear = Изчистване на избора
filter-none = Няма практика, която отговаря на целия избор. Премахнете едно от условията.
filter-found = Намерени практики:
csv-download = Всички практики като таблица (CSV)
practice-adopted-count =
    { $count ->
        [0] Още не е внедрена
        [one] Внедрена от { $count } партньор
       *[other] Внедрена от { $count } партньори
    }
practice-adopted = Кой я е внедрил
practice-adopted-none = Все още нито един партньор не е внедрил тази практика.
adoption-since = От
adoption-change = Какво е променено
adoption-evidence = Доказателство
practice-repeat = Как да я повторите
practice-resources = Какво е необходимо
practice-transfer = Прилагане на друго място
practice-evidence = Какво показва, че работи
practice-difficulties = Какво беше трудно
practice-lessons = Какво научихме
practice-related = Свързани практики

exchange-summary =
    { $adoptions ->
        [one] { $adoptions } внедряване
       *[other] { $adoptions } внедрявания
    } на { $practices ->
        [one] { $practices } практика
       *[other] { $practices } практики
    } от { $partners ->
        [one] { $partners } партньор
       *[other] { $partners } партньори
    }
exchange-lead = Всеки ред е партньор, който е споделил практики, а всяка колона – партньор, който ги е внедрил.
exchange-caption = Практики според партньора, който ги е споделил, и партньора, който ги е внедрил
exchange-scroll = Таблица на обмена с хоризонтално превъртане
exchange-shared-by = Споделена от
exchange-adopted-by = Внедрена от
exchange-total = Общо
exchange-own = същият партньор

count-files =
    { $count ->
        [one] { $count } файл
       *[other] { $count } файла
    }
count-pages =
    { $count ->
        [one] { $count } страница
       *[other] { $count } страници
    }
result-downloads = Файлове за изтегляне
file-editable = За редактиране
result-practices = Към кои практики се отнася

news-feed = Абонамент за новините (емисия Atom)
news-about = За какво се отнася
