preview-findings = أخطاء في المشروع
preview-errors =
    { $count ->
        [zero] { $count } خطأ
        [one] خطأ واحد
        [two] خطآن
        [few] { $count } أخطاء
        [many] { $count } خطأً
       *[other] { $count } خطأ
    }
preview-warnings =
    { $count ->
        [zero] { $count } تحذير
        [one] تحذير واحد
        [two] تحذيران
        [few] { $count } تحذيرات
        [many] { $count } تحذيرًا
       *[other] { $count } تحذير
    }
preview-stale = ترون الصفحة كما كانت من قبل. وسيُعاد إنشاؤها فور تصحيح الأخطاء.
preview-here = في هذه الصفحة
preview-elsewhere = في صفحات أخرى
preview-help = ما ينبغي فعله
preview-open = فتح في المحرّر
preview-explain = شرح
preview-close = إغلاق

preview-tools = المعاينة
preview-follow = اتبعني
preview-outline = من أين تأتي هذه الصفحة
preview-photos = الصور: { $done } من { $total }
preview-lost = المعاينة متوقفة.
preview-gone = لم تعد هذه الصفحة موجودة: حُذف ملفها أو تغيّر اسمه.
preview-back = الانتقال إلى القائمة
preview-no-editor = المحرّر غير معروف. شغّلوا المعاينة باستخدام الخيار { "\u200E" }--editor، مثلًا: litfass serve --editor code

preview-facts = البيانات
preview-words = النص
preview-template = القالب
preview-messages = القوائم والتسميات
preview-photo = الصورة
preview-built-in = جزء من Litfass
preview-languages = اللغات
preview-original = النسخة الأصلية
preview-translated = مترجمة
preview-fallback = غير مترجمة بعد
preview-missing = لا توجد صفحة
preview-beside = جنبًا إلى جنب
