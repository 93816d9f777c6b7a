markdown-alert-note = ملاحظة
markdown-alert-tip = نصيحة
markdown-alert-important = مهم
markdown-alert-warning = تنبيه
markdown-alert-caution = تحذير

markdown-table = جدول قابل للتمرير أفقيًّا
markdown-footnotes = الحواشي
markdown-footnote-back = العودة إلى النص

picture-credit = الصورة: { $credit }، { $licence }
picture-credit-only = الصورة: { $credit }
video-open = مشاهدة الفيديو: { $title }
download-file = تنزيل
