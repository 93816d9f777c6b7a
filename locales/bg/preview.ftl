preview-findings = Грешки в проекта
preview-errors =
    { $count ->
        [one] { $count } грешка
       *[other] { $count } грешки
    }
preview-warnings =
    { $count ->
        [one] { $count } предупреждение
       *[other] { $count } предупреждения
    }
preview-stale = Виждате предишния вид на страницата. Тя ще бъде създадена отново, щом грешките бъдат поправени.
preview-here = На тази страница
preview-elsewhere = На други страници
preview-help = Какво да направите
preview-open = Отваряне в редактора
preview-explain = Обяснение
preview-close = Затваряне

preview-tools = Предварителен преглед
preview-follow = Следвай ме
preview-outline = Откъде идва тази страница
preview-photos = Снимки: { $done } от { $total }
preview-lost = Предварителният преглед не работи.
preview-gone = Тази страница вече не съществува: файлът ѝ е изтрит или преименуван.
preview-back = Към списъка
preview-no-editor = Не е известно кой редактор да се използва. Стартирайте предварителния преглед с --editor, например: litfass serve --editor code

preview-facts = Данни
preview-words = Текст
preview-template = Шаблон
preview-messages = Менюта и надписи
preview-photo = Снимка
preview-built-in = част от Litfass
preview-languages = Езици
preview-original = оригинал
preview-translated = има превод
preview-fallback = още няма превод
preview-missing = няма страница
preview-beside = Една до друга
