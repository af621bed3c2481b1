# ما يظهر في صفحة المتصفح.

## سطر الأوامر
page-opened = تُفتح صفحة مسير الآن في المتصفح على هذا العنوان. للإنهاء: Ctrl+C، وتبقى كل الإجابات محفوظة.
page-served = يمكنك فتح هذا العنوان في متصفح على هذا الجهاز. للإنهاء: Ctrl+C، وتبقى كل الإجابات محفوظة.
page-no-browser = تعذّر فتح متصفح على هذا الجهاز. يمكنك فتح العنوان بنفسك، أو استخدام `masir chat --terminal`.

## حول المحادثة
page-title = { $title } · مسير
page-skip = الانتقال إلى السؤال
page-language = اللغة
page-menu = القائمة
page-said = إجاباتك حتى الآن
page-now = السؤال الحالي
page-notes = رسائل مسير
page-field = إجابتك
page-send = إرسال
page-keys = مفتاح Enter للإرسال، وShift+Enter لبدء سطر جديد.
page-change = تعديل
page-change-label = تعديل إجابة السؤال: { $question }
page-privacy = تبقى إجاباتك على هذا الجهاز ولا تُرسل إلى أي مكان. ومن القائمة يمكنك حذفها أو الحصول عليها في ملف.
page-stale = تأخرت هذه النافذة: فقد استمرت المحادثة في نافذة أخرى. هذا هو السؤال الحالي، وما كتبته ما زال في خانة الإجابة.
page-too-large = هذه الرسالة أكبر من اللازم ولم يُقرأ منها شيء. يكفي إرسال النقاط الرئيسية.
page-away = لا يصل رد من مسير. إذا كان متوقفًا فيمكنك تشغيله من جديد واستخدام العنوان الذي يعرضه حينها؛ كل الإجابات محفوظة.

## الخريطة وقائمة التحسين
page-map = الخريطة
page-map-so-far = الخريطة حتى الآن
page-map-picture = خريطة رحلة العميل: «{ $title }». النص الكامل متاح أدناه.
page-map-ready = خريطتك جاهزة: للعرض بالحجم الكامل أو للحفظ.
page-large = عرض بالحجم الكامل
page-keep = الحفظ بصيغة:
page-as-png = صورة (PNG)
page-as-svg = رسم (SVG)
page-as-pdf = للطباعة (PDF)
page-as-txt = نص
page-as-yaml = إجاباتي (YAML)
page-cards = صور للهاتف
page-card = الصورة { $number } من { $count }
page-checklist = ما يمكن تحسينه
page-checklist-whole = قائمة التحسين كاملة
page-checklist-ready = قائمة التحسين: بماذا نبدأ ولماذا.
page-back-to = العودة إلى المحادثة
page-example-picture = خريطة مكتملة لرحلة عملاء مقهى
page-zoom-in = تكبير
page-zoom-out = تصغير
page-close = إغلاق
