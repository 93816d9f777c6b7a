role-coordinator = منسّق
role-partner = شريك
role-associated = شريك منتسب

organisation-vocational-school = مدرسة مهنية
organisation-chamber = غرفة مهنية
organisation-company = منشأة
organisation-ngo = منظمة غير حكومية
organisation-university = جامعة
organisation-training-centre = مركز تدريب
organisation-public-authority = جهة حكومية
organisation-adult-education = مؤسسة لتعليم الكبار
organisation-research-institute = معهد بحوث
organisation-school = مدرسة تعليم عام

activity-kind-transnational-meeting = اجتماع دولي للمشروع
activity-kind-learning-activity = نشاط تعلُّم وتعليم وتدريب
activity-kind-multiplier-event = فعالية لمضاعفة الأثر
activity-kind-virtual-meeting = اجتماع افتراضي
activity-kind-local-activity = نشاط محلي
activity-kind-dissemination-event = فعالية لنشر النتائج

topic-work-based-learning = التعلم القائم على العمل
topic-inclusion = الدمج
topic-digital-skills = المهارات الرقمية
topic-green-skills = المهارات الخضراء
topic-entrepreneurship = ريادة الأعمال
topic-mentoring = الإرشاد
topic-assessment = التقييم
topic-safety = السلامة المهنية
topic-languages = اللغات
topic-quality = الجودة
topic-guidance = التوجيه المهني
topic-internationalisation = التدويل

target-group-learners = المتعلمون
target-group-trainers = المدربون
target-group-teachers = المعلمون
target-group-companies = المنشآت
target-group-parents = الأهل
target-group-newcomers = الوافدون الجدد
target-group-decision-makers = صنّاع القرار

group-learners =
    { $count ->
        [zero] { $count } متعلم
        [one] متعلم واحد
        [two] متعلمان
        [few] { $count } متعلمين
        [many] { $count } متعلمًا
       *[other] { $count } متعلم
    }
group-staff =
    { $count ->
        [zero] { $count } موظف
        [one] موظف واحد
        [two] موظفان
        [few] { $count } موظفين
        [many] { $count } موظفًا
       *[other] { $count } موظف
    }
group-trainers =
    { $count ->
        [zero] { $count } مدرب
        [one] مدرب واحد
        [two] مدربان
        [few] { $count } مدربين
        [many] { $count } مدربًا
       *[other] { $count } مدرب
    }
group-guests =
    { $count ->
        [zero] { $count } ضيف
        [one] ضيف واحد
        [two] ضيفان
        [few] { $count } ضيوف
        [many] { $count } ضيفًا
       *[other] { $count } ضيف
    }

result-type-handbook = دليل
result-type-checklist = قائمة تحقق
result-type-toolkit = حقيبة أدوات
result-type-report = تقرير
result-type-curriculum = منهاج
result-type-video = فيديو
result-type-dataset = مجموعة بيانات
result-type-teaching-material = مواد تعليمية

outcome-worked = نجحت
outcome-partly = نجحت جزئيًّا
outcome-did-not-work = لم تنجح

facet-topic = الموضوع
facet-country = البلد
facet-partner = مقدَّمة من
facet-target-group = الفئة المستهدفة
facet-adopted = الاعتماد
facet-adopted-yes = معتمدة
facet-adopted-no = غير معتمدة بعد
