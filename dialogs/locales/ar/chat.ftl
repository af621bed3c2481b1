# ما يظهر على الأزرار وفي القوائم.

chat-button-done = ✓ تم
chat-button-skip = تخطّي
chat-button-unknown = لا أعرف
chat-button-back = السابق
chat-button-undo = تراجع
chat-button-why = لماذا؟
chat-sorry = حدث خطأ، فلم تُحفظ هذه الرسالة. أما إجاباتك السابقة فكلها محفوظة. يمكنك إرسال الرسالة من جديد بصياغة أخرى.
chat-outage = تعذّر الحفظ في هذه اللحظة، فلا بد من الانتظار قليلًا. لا حاجة إلى الضغط مرة أخرى: سيُنفَّذ الطلب حالما يعود الحفظ ممكنًا.

chat-button-resume = ◀ متابعة
chat-button-new = ➕ خريطة جديدة
chat-button-maps = 🗂 خرائطي
chat-button-example = 💡 مثال
chat-button-language = 🌐 اللغة
chat-button-map = 🗺 الخريطة
chat-button-checklist = ✅ قائمة التحسين
chat-button-pdf = 📄 PDF
chat-button-review = ✏️ إجاباتي
chat-button-join = ➕ دمج مع الإجابة السابقة
chat-button-delete-map = 🗑 حذف هذه الخريطة
chat-button-delete-all = 🗑 حذف كل شيء
chat-button-keep = إبقاء كل شيء
chat-button-earlier = السابقة
chat-button-later = التالية
chat-page = { $page } من { $pages }
chat-delete = ماذا نحذف؟ الخريطة الحالية هي «{ $title }». ولا يمكن استرجاع ما يُحذف.
chat-complete = اكتملت «{ $title }».
chat-maps = خرائطك، من الأحدث إلى الأقدم. بأيّها نتابع؟
chat-caption = 🗺 { $title }
chat-caption-persona = العملاء: { $persona }
chat-caption-purpose = سؤال الخريطة: { $purpose }
chat-caption-bot = رُسمت بمساعدة { $bot }
chat-export = خريطتك في ملف فيه إجاباتك كما هي، لحفظها أو استخدامها في مكان آخر.
chat-flood = وصلت رسائل كثيرة دفعة واحدة. كل الإجابات محفوظة، وستصلك الصور والملفات بعد قليل.
chat-hint-text = يمكنك كتابة إجابتك هنا.
chat-hint-text-choices = يمكنك اختيار إجابة، أو كتابة إجابتك.
chat-hint-list = يمكنك كتابة إجابة واحدة أو أكثر، كل إجابة في سطر.
chat-hint-choices = يمكنك تحديد كل ما ينطبق، أو كتابة إجابات من عندك، كل إجابة في سطر.

## قائمة الأوامر

chat-command-start = البدء أو المتابعة
chat-command-map = صورة الخريطة (وبصيغة PDF: { "\u2066" }/map pdf{ "\u2069" })
chat-command-checklist = ما يستحق التحسين، مرتبًا بحسب الأولوية
chat-command-review = كل الإجابات حتى الآن
chat-command-stages = إضافة مرحلة أو تغيير اسمها أو نقلها أو حذفها
chat-command-back = الرجوع إلى السؤال السابق
chat-command-undo = التراجع عن الإجابة الأخيرة
chat-command-maps = خرائطك
chat-command-new = بدء خريطة جديدة
chat-command-language = 🌐 اللغة
chat-command-example = مثال على خريطة مكتملة
chat-command-export = تنزيل إجاباتك في ملف
chat-command-help = المساعدة وكل الأوامر
chat-command-privacy = ما يُحفظ وإلى متى
chat-command-delete = حذف خريطة أو كل شيء
chat-command-cancel = التوقف مؤقتًا، مع حفظ كل شيء
chat-name = مسير: خريطة رحلة العميل
chat-short-description = عشر دقائق من الأسئلة عن عملائك، ثم تصلك خريطة مرسومة لرحلتهم وقائمة بما يستحق التحسين أولًا.
chat-description =
    أسألك عن رحلة عملائك معك، مرحلة بعد مرحلة، من أول مرة يسمعون فيها بك إلى أن يعودوا إليك. ثم تصلك خريطة مرسومة لهذه الرحلة وقائمة مرتبة بما يستحق التحسين أولًا.
    يستغرق ذلك نحو عشر دقائق. يمكنك الإجابة بكلماتك، والتوقف متى شئت، والمتابعة لاحقًا.

chat-review = أي الإجابات نراجع؟
chat-review-start = النشاط وعملاؤه
chat-stages = مراحلك بالترتيب. أيّها نعدّل؟
chat-button-all-answers = كل الإجابات
chat-button-up = رجوع
chat-button-change = ✏️ تعديل
chat-button-remove = 🗑 حذف
chat-button-add = ➕ إضافة
chat-button-again = ↻ طرح السؤال من جديد
chat-button-change-stages = 🧭 المراحل
chat-button-add-stage = ➕ إضافة مرحلة
chat-button-rename = ✏️ تغيير الاسم
chat-button-split = ✂️ تقسيم
chat-button-earlier-stage = ↑ نقل إلى أعلى
chat-button-later-stage = ↓ نقل إلى أسفل
chat-button-merge = 🔗 دمج مع التالية
chat-button-never-mind = إلغاء
chat-command-name = تسمية الخريطة
chat-command-copy = خريطة للنشاط نفسه مع عملاء آخرين

chat-button-design = ✨ الرحلة كما ينبغي أن تكون
chat-button-improve = 📅 موعد المراجعة
chat-button-in-2-weeks = بعد أسبوعين
chat-button-in-a-month = بعد شهر
chat-button-in-3-months = بعد 3 أشهر
chat-command-design = خريطة ثانية للرحلة كما ينبغي أن تكون
chat-command-improve = تحديد موعد المراجعة

chat-button-one-thing = شيء واحد: «{ $one }» = «{ $other }»
chat-button-two-things = هما شيئان مختلفان

chat-button-archive = 🗄 أرشفة هذه الخريطة
chat-button-archived = 🗄 الخرائط المؤرشفة
chat-button-meant-here = إبقاء «{ $answer }» في «{ $label }»
chat-button-meant-there = نقل هذه الإجابة إلى «{ $label }»
chat-command-archive = أرشفة هذه الخريطة من دون حذف شيء
chat-button-put-item = بدلًا من «{ $item }»
chat-button-put-add = إضافته إلى «{ $label }»
chat-button-put-all = بدلًا من كل ما في «{ $label }»
chat-button-put-here = إنه إجابة «{ $label }»
chat-button-column = العمود { $number }: { $cells }
chat-button-row = الصف الأول: { $cells }
chat-button-import = إنشاء خريطة جديدة
chat-button-other-many =
    { $count ->
        [two] ✂️ تقسيمها إلى بندين
        [few] ✂️ تقسيمها إلى { $count } بنود
        [many] ✂️ تقسيمها إلى { $count } بندًا
       *[other] ✂️ تقسيمها إلى { $count } بند
    }
chat-button-other-one = 🔗 إبقاؤها بندًا واحدًا
chat-button-none-of-these = لا شيء مما سبق
chat-button-others = غيرها…
chat-button-ways = ⋯
chat-button-other-tied = 🔗 إبقاء الرقم في النص
chat-button-mark-open = ↺ لم يبدأ
chat-button-mark-doing = ◀ قيد التنفيذ
chat-button-mark-done = ✓ أُنجز
chat-button-mark-dropped = ✕ صرف النظر عنه
chat-button-due = 📅 الموعد
chat-button-who = 👤 المسؤول
chat-button-note = 📝 ملاحظة
chat-button-customers = 💬 سؤال خمسة عملاء
chat-button-whole-list = 📋 القائمة كاملة
chat-button-in-a-week = بعد أسبوع
chat-button-copy = 📋 نسخ الرسالة
chat-command-customers = رسالة إلى خمسة من عملائك
chat-button-complete = ➕ ما ينقص الخريطة
chat-button-item-up = ↑ تقديم
chat-button-item-down = ↓ تأخير
chat-button-more = ⋯ المزيد
chat-command-terms = ما الرحلة؟ وما المرحلة ونقطة الاتصال؟

# التوسّع في التفاصيل، وتخطّي ما لا حاجة إلى السؤال عنه.
chat-button-deepen = 🔎 تفاصيل أكثر
chat-button-deepen-all = 🔎 الخريطة كلها
chat-button-deepen-off = الأسئلة الأساسية فقط
chat-button-deepen-part = { $part } · { $told } من { $all }
chat-button-pass = ⏭ تخطّي أسئلة { $group }
chat-button-pass-item = ⏭ يكفي عن «{ $item }»
chat-button-pass-list = ⏭ يكفي عن قائمة «{ $list }»
chat-command-deepen = تفاصيل أكثر عن مرحلة أو عائق
chat-command-walk = ما ظهر عند خوض الرحلة كأي عميل

# The card of the customer.
chat-button-customer = 🙂 بطاقة العميل
chat-command-customer = بطاقة العميل: من هو، وما حاجته، ومم يخاف

# For consultants: clients, guides, notes, handing over.
chat-button-guide = 🖨 دليل المقابلة
chat-command-guide = الأسئلة على ورق، مع مكان للكتابة
chat-button-client = 📁 { $client } · { $count }
chat-button-client-name = 📁 تسمية الجهة
chat-button-client-out = ↩ إخراج من الملف
chat-command-client = الجهات التي تعمل معها، ولكل منها ملف خرائط
chat-command-again = خريطة جديدة: النشاط والمراحل نفسها، بأسئلة من جديد
chat-button-private = 🔒 ملاحظة خاصة
chat-command-private = ملاحظات خاصة لا يراها غيرك
# Two journeys side by side.
chat-button-compare = ⚖️ مقارنة
chat-command-compare = الخريطة بجانب خرائطك الأخرى، أو التي بُنيت عليها، أو جولتك بعين العميل
chat-button-handover-withdraw = ↩ إلغاء الرابط
chat-command-handover = تسليم الخريطة إلى من يُكملها
chat-button-begin-with = ✏️ البدء بهذه الخريطة
chat-button-examples = 📚 أنشطة أخرى
# الخطة خارج مسير.
chat-button-calendar = 🗓 التقويم
chat-button-forward = 📤 للإرسال
chat-command-calendar = الخطة لتقويمك أو لأحد برامج المهام
chat-command-forward = الخطة رسالةً جاهزة للإرسال
# Versions.
chat-button-versions = 🕘 الإصدارات
chat-command-versions = الخريطة كما كانت: للعرض والمقارنة والرجوع إليها

# Figures over time
chat-button-figures = 📈 الأرقام
chat-button-name-measures = تسمية مؤشرات

# التذكير والإعدادات.
chat-button-refuse = 🔕 لا حاجة إلى رسالة
chat-button-reminders-off = 🔕 إيقاف التذكير
chat-button-reminders-on = 🔔 تشغيل التذكير
chat-button-hour = 🕘 الساعة
chat-button-zone = 🌍 المنطقة الزمنية
chat-button-days = 🤫 أيام الهدوء
chat-button-settings = ⚙️ الإعدادات
chat-command-due = ما حان موعده اليوم
chat-command-settings = اللغة والتذكير والمنطقة الزمنية وأيام الهدوء

# المراجعة.
chat-button-changed = 🔁 مراجعة
chat-command-changed = العودة إلى الخريطة: ما الذي تغيّر؟
