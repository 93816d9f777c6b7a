skip-link = الانتقال إلى المحتوى
site-menu = القائمة
navigation-main = القائمة الرئيسية
navigation-footer = عن هذا الموقع
breadcrumbs-label = أنتم هنا
nav-home = الرئيسية
nav-partners = الشركاء
nav-activities = الأنشطة
nav-practices = الممارسات الجيدة
nav-exchange = التبادل
nav-results = النتائج
nav-news = الأخبار
nav-about = عن المشروع
nav-imprint = بيانات الناشر
nav-privacy = حماية البيانات
nav-accessibility = بيان إمكانية الوصول
nav-credits = المصادر والرخص
nav-photos = الصور

window-title = { $page } – { $site }

language-menu = اللغة
language-missing = غير مترجمة
language-of-text = لغة النص:
language-versions = يمكنكم قراءته باللغات الآتية:
notice-fallback = هذا النص غير متوفر بالعربية بعد. وهو معروض بلغته الأصلية: { $language }.
fictional-note = هذا المشروع متخيَّل. وهو يبيّن كيف يمكن أن يبدو موقع شراكة.
share-fictional = مشروع متخيَّل

pager-label = صفحات هذه القائمة
pager-text = الصفحة { $page } من { $total }
pager-prev = الصفحة السابقة
pager-next = الصفحة التالية
neighbours-label = السابق والتالي
neighbours-prev = السابق
neighbours-next = التالي
list-empty = لا يوجد شيء هنا بعد.

home-figures = المشروع بالأرقام
home-practices = ما نشاركه
home-practices-all = جميع الممارسات
home-activities = أين التقينا
home-activities-all = جميع الأنشطة
home-news = الأخبار
home-news-all = جميع الأخبار
home-partners = من نحن
home-partners-all = جميع الشركاء
home-results = ما يمكنكم استخدامه
home-results-all = جميع النتائج
home-exchange = من شارك ماذا مع من
figure-partners =
    { $count ->
        [zero] شريك
        [one] شريك
        [two] شريكان
        [few] شركاء
        [many] شريكًا
       *[other] شريك
    }
figure-countries =
    { $count ->
        [zero] بلد
        [one] بلد
        [two] بلدان
        [few] بلدان
        [many] بلدًا
       *[other] بلد
    }
figure-activities =
    { $count ->
        [zero] نشاط
        [one] نشاط
        [two] نشاطان
        [few] أنشطة
        [many] نشاطًا
       *[other] نشاط
    }
figure-practices =
    { $count ->
        [zero] ممارسة
        [one] ممارسة
        [two] ممارستان
        [few] ممارسات
        [many] ممارسة
       *[other] ممارسة
    }
figure-adoptions =
    { $count ->
        [zero] حالة اعتماد
        [one] حالة اعتماد
        [two] حالتا اعتماد
        [few] حالات اعتماد
        [many] حالة اعتماد
       *[other] حالة اعتماد
    }
figure-results =
    { $count ->
        [zero] نتيجة
        [one] نتيجة
        [two] نتيجتان
        [few] نتائج
        [many] نتيجة
       *[other] نتيجة
    }

feed-title = أخبار { $site }
calendar-title = أنشطة { $site }

chooser-title = اختيار اللغة
chooser-lead = هذا الموقع متوفر بعدة لغات.
not-found-title = الصفحة غير موجودة
not-found-text = لا يوجد شيء في هذا العنوان. ربما نُقلت الصفحة، أو في العنوان خطأ مطبعي.
not-found-home = الانتقال إلى الصفحة الرئيسية

funding-label = التمويل
emblem-alt = شعار الاتحاد الأوروبي
footer-licence = رخصة النصوص
footer-platform = هذا المشروع على منصة نتائج Erasmus+{ "\u200E" }
