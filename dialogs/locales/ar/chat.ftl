# ما يظهر على الأزرار وفي القوائم.

chat-button-done = ✓ تم
chat-button-skip = تخطٍّ
chat-button-unknown = لا أعرف
chat-button-back = رجوع
chat-button-undo = تراجع
chat-button-why = لماذا؟
chat-sorry = حدث خطأ ولم تُحفظ هذه الرسالة. كل إجاباتك السابقة محفوظة؛ يُرجى إعادة المحاولة بكلمات أخرى.

chat-button-resume = ▶ متابعة
chat-button-new = ➕ خريطة جديدة
chat-button-maps = 🗂 خرائطي
chat-button-example = 💡 مثال
chat-button-language = 🌐 اللغة
chat-button-map = 🗺 الخريطة
chat-button-checklist = ✅ قائمة التحسين
chat-button-pdf = 📄 PDF
chat-button-review = ✏️ إجاباتي
chat-button-join = ➕ إضافة إلى الإجابة السابقة
chat-button-delete-map = 🗑 محو هذه الخريطة
chat-button-delete-all = 🗑 محو كل شيء
chat-button-keep = إبقاء كل شيء
chat-button-earlier = السابق
chat-button-later = المزيد
chat-page = { $page } من { $pages }
chat-delete = ماذا تريد أن أمحو؟ الخريطة الحالية هي «{ $title }». وما يُمحى لا يعود.
chat-complete = اكتملت «{ $title }». ما الخطوة التالية؟
chat-maps = خرائطك، من الأحدث إلى الأقدم. أيّها نتابع؟
chat-caption = 🗺 { $title }
chat-caption-persona = رحلة مَن: { $persona }
chat-caption-purpose = السؤال: { $purpose }
chat-caption-bot = رُسمت مع { $bot }
chat-export = خريطتك في ملف: إجاباتك كما هي، للحفظ أو للاستخدام في مكان آخر.
chat-flood = وصل الكثير دفعة واحدة. كل إجابة محفوظة، والصور والملفات تصلك بعد قليل.
chat-hint-text = الإجابة بكلماتك.
chat-hint-list = إجابة واحدة أو أكثر، كل واحدة في سطر.
chat-hint-choices = يمكنك تحديد ما يناسب، أو كتابة ما لديك، كل نقطة في سطر.

## قائمة الأوامر

chat-command-start = البدء أو المتابعة
chat-command-map = الخريطة صورةً (وأيضًا { "\u2066" }/map pdf{ "\u2069" })
chat-command-checklist = ما يستحق التحسين بالترتيب
chat-command-review = كل الإجابات حتى الآن
chat-command-stages = إضافة المراحل أو تسميتها أو نقلها أو حذفها
chat-command-back = الرجوع إلى السؤال السابق
chat-command-undo = التراجع عن الإجابة الأخيرة
chat-command-maps = خرائطك
chat-command-new = بدء خريطة أخرى
chat-command-language = 🌐 اللغة
chat-command-example = مثال لخريطة مكتملة
chat-command-export = إجاباتك في ملف
chat-command-help = ما يمكنني فهمه
chat-command-privacy = ما يُحفظ وإلى متى
chat-command-delete = محو خريطة أو كل شيء
chat-command-cancel = التوقف الآن مع حفظ كل شيء
chat-name = مسير: خريطة رحلة العميل
chat-short-description = أسئلة عن عملائك في عشر دقائق، ثم تصلك خريطة مرسومة لرحلتهم وقائمة بما يستحق التحسين أولًا.
chat-description =
    أسألك عن الطريق الذي يقطعه عملاؤك، من السماع بك إلى العودة إليك، مرحلة بعد مرحلة. ثم تصلك خريطة مرسومة لرحلتهم وقائمة مرتبة بما يستحق التحسين أولًا.
    نحتاج إلى نحو عشر دقائق. الإجابة بكلماتك، ويمكنك التوقف متى شئت والمتابعة لاحقًا.
