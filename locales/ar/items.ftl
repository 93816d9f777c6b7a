fact-role = الدور
fact-type = النوع
fact-country = البلد
fact-place = المكان
fact-website = الموقع الإلكتروني
fact-contact = للتواصل
fact-phone = الهاتف
fact-oid = OID
fact-pic = PIC
fact-ror = ROR
fact-kind = النوع
fact-date = التاريخ
fact-host = الجهة المضيفة
fact-online = أين
fact-partners = الشركاء
fact-since = مستخدمة منذ
fact-cost = الكلفة
fact-effort = الجهد اللازم
fact-from-activity = عُرضت في
fact-licence = الرخصة
fact-published = تاريخ النشر
fact-by = إعداد
fact-activity = النشاط
fact-result = النتيجة
fact-practices = الممارسات
fact-shared-by = مقدَّمة من
fact-outcome = الحصيلة
fact-number = رقم المشروع
fact-numbers = أرقام المشروع
fact-period = فترة المشروع
fact-grant = المنحة
fact-coordinator = الجهة المنسّقة
fact-representative = الممثل القانوني
fact-legal-form = الشكل القانوني
fact-register = السجل
fact-vat = رقم ضريبة القيمة المضافة
fact-editor = المسؤولية عن المحتوى
fact-email = البريد الإلكتروني
fact-address = العنوان
fact-deposit = محفوظة أيضًا في
fact-target-groups = الفئات المستهدفة
fact-topics = الموضوعات
facts-heading = لمحة سريعة
online-yes = عبر الإنترنت

effort-staff =
    { $count ->
        [zero] { $count } موظف
        [one] موظف واحد
        [two] موظفان
        [few] { $count } موظفين
        [many] { $count } موظفًا
       *[other] { $count } موظف
    }
effort-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
effort-weeks =
    { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }

contents-heading = في هذه الصفحة
photos-heading = الصور
photo-enlarge = تكبير الصورة
photo-close = إغلاق
photo-previous = الصورة السابقة
photo-next = الصورة التالية
photo-zoom = تقريب
photo-error = تعذّر تحميل الصورة.
photos-all = جميع الصور

partner-shared = ممارسات قدّمها الشريك
partner-adopted = ممارسات اعتمدها الشريك
partner-activities = الأنشطة
partner-results = النتائج
practices-of-partner = جميع الممارسات المقدَّمة من { $partner }

activities-calendar = جميع الأنشطة في ملف تقويم
activity-calendar = إضافة إلى التقويم
activity-participants = المشاركون
activity-participants-partner = الشريك
activity-participants-who = من شارك
activity-participants-count = العدد
participants-total =
    { $people ->
        [zero] { $people } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    } من { $partners ->
        [zero] { $partners } شريك
        [one] شريك واحد
        [two] شريكين
        [few] { $partners } شركاء
        [many] { $partners } شريكًا
       *[other] { $partners } شريك
    }
activity-practices = ممارسات عُرضت فيه
activity-results = نتائج انبثقت منه
activity-news = أخبار عنه

count-practices =
    { $count ->
        [zero] { $count } ممارسة
        [one] ممارسة واحدة
        [two] ممارستان
        [few] { $count } ممارسات
        [many] { $count } ممارسة
       *[other] { $count } ممارسة
    }
practices-by = { $facet }: { $value }
practices-all = جميع الممارسات
practices-find = البحث عن الممارسات
filter-clear = مسح الاختيار
filter-none = لا توجد ممارسة تطابق كل ما اخترته. أزل أحد الاختيارات.
filter-found = الممارسات الموجودة:
csv-download = جميع الممارسات في جدول (CSV)
practice-adopted-count =
    { $count ->
        [0] لم تُعتمد بعد
        [zero] معتمدة لدى { $count } شريك
        [one] معتمدة لدى شريك واحد
        [two] معتمدة لدى شريكين
        [few] معتمدة لدى { $count } شركاء
        [many] معتمدة لدى { $count } شريكًا
       *[other] معتمدة لدى { $count } شريك
    }
practice-adopted = من اعتمدها
practice-adopted-none = لم يعتمد أي شريك هذه الممارسة بعد.
adoption-since = منذ
adoption-change = ما الذي تغيّر
adoption-evidence = الدليل
practice-repeat = كيف يمكن تكرارها
practice-resources = ما تحتاجون إليه
practice-transfer = تطبيقها في مكان آخر
practice-evidence = ما يدل على نجاحها
practice-difficulties = ما كان صعبًا
practice-lessons = ما تعلّمناه
practice-related = ممارسات ذات صلة

exchange-summary =
    { $adoptions ->
        [zero] { $adoptions } حالة اعتماد
        [one] حالة اعتماد واحدة
        [two] حالتا اعتماد
        [few] { $adoptions } حالات اعتماد
        [many] { $adoptions } حالة اعتماد
       *[other] { $adoptions } حالة اعتماد
    } { $practices ->
        [zero] لـ{ $practices } ممارسة
        [one] لممارسة واحدة
        [two] لممارستين
        [few] لـ{ $practices } ممارسات
        [many] لـ{ $practices } ممارسة
       *[other] لـ{ $practices } ممارسة
    } لدى { $partners ->
        [zero] { $partners } شريك
        [one] شريك واحد
        [two] شريكين
        [few] { $partners } شركاء
        [many] { $partners } شريكًا
       *[other] { $partners } شريك
    }
exchange-lead = يمثّل كل صف شريكًا قدّم ممارسات، ويمثّل كل عمود شريكًا اعتمدها.
exchange-caption = الممارسات بحسب الشريك الذي قدّمها والشريك الذي اعتمدها
exchange-scroll = جدول التبادل، قابل للتمرير أفقيًّا
exchange-shared-by = مقدَّمة من
exchange-adopted-by = معتمدة لدى
exchange-total = المجموع
exchange-own = الشريك نفسه

count-files =
    { $count ->
        [zero] { $count } ملف
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًّا
       *[other] { $count } ملف
    }
count-pages =
    { $count ->
        [zero] { $count } صفحة
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
result-downloads = ملفات للتنزيل
file-editable = قابل للتعديل
result-practices = الممارسات التي تتعلق بها

news-feed = الاشتراك في الأخبار (خلاصة Atom)
news-about = ما يتعلق به الخبر
