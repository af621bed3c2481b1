# ما يظهر في صفحة المتصفح.

## سطر الأوامر
page-opened = تُفتح صفحة مسير الآن في المتصفح. إن لم تظهر، فالحل فتح العنوان التالي، وهو صالح لمرة واحدة. للحصول على عنوان جديد: Enter، وللإنهاء: Ctrl+C، وتبقى كل الإجابات محفوظة.
page-served = يمكنك فتح العنوان التالي في متصفح على هذا الجهاز، وهو صالح لمرة واحدة. للحصول على عنوان جديد: Enter، وللإنهاء: Ctrl+C، وتبقى كل الإجابات محفوظة.
page-no-browser = تعذّر فتح متصفح على هذا الجهاز. يمكنك فتح العنوان بنفسك، أو استخدام الأمر { "\u2066" }masir chat --terminal{ "\u2069" }
page-enter = فتح مسير
page-unknown-browser = هذا العنوان استُخدم من قبل، أو لم يُسمح لهذا المتصفح بالدخول بعد. الحل ضغط Enter في النافذة التي بدأ منها تشغيل مسير، ثم فتح العنوان الجديد هنا. كل الإجابات محفوظة.

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
page-keys = للإرسال: Enter، ولبدء سطر جديد: Shift+Enter
page-keys-phone = لبدء سطر جديد: Enter، وللإرسال: الزر «{ $send }»
page-change = تعديل
page-change-label = تعديل إجابة السؤال: { $question }
page-privacy = تبقى إجاباتك على هذا الجهاز ولا تُرسل إلى أي مكان. يمكنك حذفها من القائمة، وتنزيلها من أسفل الخريطة.
page-stale = استمرت المحادثة في نافذة أخرى. هذا ما وصلنا إليه الآن، وما كتبته ما زال في خانة الإجابة.
page-too-large = هذه الرسالة أطول من اللازم، فلم يُقرأ منها شيء. تكفي النقاط الأساسية.
page-away = لا يصل رد من مسير. إذا كان متوقفًا، فالحل تشغيله من جديد وفتح العنوان الذي سيعرضه. كل الإجابات محفوظة.

## الخريطة وقائمة التحسين
page-map = الخريطة
page-map-so-far = الخريطة حتى الآن
page-map-picture = خريطة رحلة العميل: «{ $title }». نص الخريطة الكامل متاح أدناه.
page-map-ready = خريطتك جاهزة، ويمكنك عرضها بالحجم الكامل أو حفظها.
page-large = عرض بالحجم الكامل
page-keep = خيارات الحفظ:
page-as-png = صورة (PNG)
page-as-svg = رسم (SVG)
page-as-pdf = ملف للطباعة (PDF)
page-as-txt = نص
page-as-yaml = إجاباتي (YAML)
page-cards = صور للهاتف
page-card = الصورة { $number } من { $count }
page-checklist = ما يستحق التحسين
page-checklist-whole = قائمة التحسين كاملة
page-checklist-ready = قائمة التحسين جاهزة: ما يستحق التحسين أولًا، ولماذا.
page-back-to = العودة إلى المحادثة
page-example-picture = خريطة مكتملة لرحلة عملاء مقهى
page-zoom-in = تكبير
page-zoom-out = تصغير
page-close = إغلاق
page-stage-picture = المرحلة الأولى من خريطتك
page-copied = نُسخت
page-field-end = رقم من القائمة، أو «الخريطة»، أو «إجاباتي» …
page-checklist-rest = البقية، وما ينقص الخريطة
page-brand = مسير
page-your-map = خريطتك

# The card of the customer.
page-customer-picture = بطاقة العميل: من هو، وما حاجته، ومم يخاف
## الجدول
page-table = كل شيء في جدول
page-table-hint = كل خانة هنا إجابة من إجاباتك. يمكنك تعديل ما تريد وبأي ترتيب، وتبقى المحادثة حيث توقفت.
page-table-keys = مفاتيح الأسهم للتنقل بين الخانات، وEnter لفتح الخانة. داخل الخانة المفتوحة: Enter للحفظ، وShift+Enter لسطر جديد، وEscape للخروج دون حفظ.
page-table-whole = الخريطة كلها
page-table-stages = مرحلة بعد مرحلة
page-table-empty-stages = لا مراحل بعد. عند ملء «{ $stages }» أعلاه ستظهر هنا.
page-table-field = الموضوع
page-table-answer = الإجابة
page-table-more = كل ما بقي
page-table-group = { $group } · { $told } من { $all }
page-table-cell = { $field }، { $stage }
page-table-stage = المرحلة { $place }
page-table-text = النص
page-table-source = { $source }: { $count }
page-table-count = { $source }، العدد
page-table-counts = يمكن كتابة العدد بجانب كل نوع.
page-table-lines = كل نقطة في سطر.
page-table-suggested = اقتراحات: { $list }
page-table-change = تعديل
page-table-change-cell = تعديل: { $cell }
page-table-fill = إضافة
page-table-fill-cell = إضافة: { $cell }
page-table-save = حفظ
page-table-clear = إفراغ
page-table-none = لا يوجد
page-table-leave = إبقاؤها كما هي
page-table-up = العودة إلى الجدول
page-table-saved = تم الحفظ: { $cell }
page-table-changed = تغيّرت هذه الإجابة في نافذة أخرى أثناء ذلك، فلم يُحفظ شيء. هي الآن: { $answer }. ما أدخلته ما زال هنا، ولاستخدامه يكفي الحفظ مرة أخرى.
page-table-gone = هذا الجزء لم يعد في الخريطة. الجدول يعرض ما فيها الآن.
page-table-typed = ما كتبته:

# Two journeys side by side.
page-comparison-picture = خريطتك بجانب الخريطة التي بُنيت عليها
page-walk-picture = خريطتك بجانب ما لقيته في جولتك بعين العميل

# A map shown one stage a screen.
page-slides = عرض الخريطة مرحلة بعد مرحلة
page-slides-cover = نظرة عامة على الرحلة
page-slides-place = { $number } من { $count }
page-slides-before = السابق
page-slides-after = التالي
page-slides-full = ملء الشاشة
page-slides-keys = مفاتيح الأسهم للتنقل بين الشاشات، وF لملء الشاشة، وEscape للخروج من العرض.
page-guess-picture = خريطتك بجانب ما خمّنته في البداية
