role-coordinator = Координатор
role-partner = Партньор
role-associated = Асоцииран партньор

organisation-vocational-school = Професионално училище
organisation-chamber = Камара
organisation-company = Фирма
organisation-ngo = Неправителствена организация
organisation-university = Висше училище
organisation-training-centre = Център за обучение
organisation-public-authority = Публичен орган
organisation-adult-education = Институция за обучение на възрастни
organisation-research-institute = Научноизследователски институт
organisation-school = Общообразователно училище

activity-kind-transnational-meeting = Транснационална проектна среща
activity-kind-learning-activity = Дейност за учене, преподаване и обучение
activity-kind-multiplier-event = Мултиплициращо събитие
activity-kind-virtual-meeting = Виртуална среща
activity-kind-local-activity = Местна дейност
activity-kind-dissemination-event = Събитие за разпространение на резултатите

topic-work-based-learning = Обучение чрез работа
topic-inclusion = Приобщаване
topic-digital-skills = Дигитални умения
topic-green-skills = Зелени умения
topic-entrepreneurship = Предприемачество
topic-mentoring = Наставничество
topic-assessment = Оценяване
topic-safety = Безопасност на труда
topic-languages = Езици
topic-quality = Качество
topic-guidance = Кариерно ориентиране
topic-internationalisation = Интернационализация

target-group-learners = Обучаеми
target-group-trainers = Обучители
target-group-teachers = Учители
target-group-companies = Фирми
target-group-parents = Родители
target-group-newcomers = Новодошли
target-group-decision-makers = Лица, вземащи решения

group-learners =
    { $count ->
        [one] { $count } обучаем
       *[other] { $count } обучаеми
    }
group-staff =
    { $count ->
        [one] { $count } служител
       *[other] { $count } служители
    }
group-trainers =
    { $count ->
        [one] { $count } обучител
       *[other] { $count } обучители
    }
group-guests =
    { $count ->
        [one] { $count } гост
       *[other] { $count } гости
    }

result-type-handbook = Наръчник
result-type-checklist = Контролен лист
result-type-toolkit = Комплект инструменти
result-type-report = Доклад
result-type-curriculum = Учебна програма
result-type-video = Видео
result-type-dataset = Набор от данни
result-type-teaching-material = Учебни материали

outcome-worked = Получи се
outcome-partly = Получи се частично
outcome-did-not-work = Не се получи

facet-topic = Тема
facet-country = Държава
facet-partner = Споделена от
facet-target-group = За кого
facet-adopted = Внедряване
facet-adopted-yes = Внедрени
facet-adopted-no = Още невнедрени
