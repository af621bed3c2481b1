# آنچه روی دکمه‌ها و در منوها می‌آید.

chat-button-done = ✓ تمام
chat-button-skip = رد کردن
chat-button-unknown = نمی‌دانم
chat-button-back = برگشت
chat-button-undo = واگرد
chat-button-why = چرا؟
chat-sorry = مشکلی پیش آمد و این پیام ثبت نشد. همهٔ پاسخ‌های قبلی‌تان محفوظ است؛ لطفاً دوباره و با کلمات دیگری بفرستید.

chat-button-resume = ▶ ادامه
chat-button-new = ➕ نقشهٔ تازه
chat-button-maps = 🗂 نقشه‌های من
chat-button-example = 💡 نمونه
chat-button-language = 🌐 زبان
chat-button-map = 🗺 نقشه
chat-button-checklist = ✅ فهرست بهبود
chat-button-pdf = 📄 PDF
chat-button-review = ✏️ پاسخ‌های من
chat-button-join = ➕ افزودن به پاسخ قبلی
chat-button-delete-map = 🗑 پاک کردن همین نقشه
chat-button-delete-all = 🗑 پاک کردن همه چیز
chat-button-keep = هیچ‌چیز پاک نشود
chat-button-earlier = قبلی‌ها
chat-button-later = بیشتر
chat-page = { $page } از { $pages }
chat-delete = چه چیزی را پاک کنم؟ نقشه‌ای که در آن هستیم «{ $title }» است. آنچه پاک شود دیگر برنمی‌گردد.
chat-complete = «{ $title }» کامل شد. قدم بعدی چیست؟
chat-maps = نقشه‌های شما، از تازه‌ترین. کدام را ادامه بدهیم؟
chat-caption = 🗺 { $title }
chat-caption-persona = سفرِ چه کسی: { $persona }
chat-caption-purpose = سؤال: { $purpose }
chat-caption-bot = کشیده‌شده با { $bot }
chat-export = نقشه‌تان در یک فایل: همان پاسخ‌های خودتان، برای نگه داشتن یا استفاده در جای دیگر.
chat-flood = خیلی چیزها با هم رسید. همهٔ پاسخ‌ها ثبت شد؛ تصویرها و فایل‌ها کمی بعد می‌آیند.
chat-hint-text = پاسختان را بنویسید.
chat-hint-list = یک یا چند مورد بنویسید، هر کدام در یک خط.
chat-hint-choices = هرچه درست است تیک بزنید، یا موردهای خودتان را بنویسید، هر کدام در یک خط.

## منوی دستورها

chat-command-start = شروع یا ادامه
chat-command-map = نقشه به‌صورت تصویر (همین‌طور { "\u2066" }/map pdf{ "\u2069" })
chat-command-checklist = کارهای بهبود، به ترتیب
chat-command-review = همهٔ پاسخ‌ها تا اینجا
chat-command-stages = افزودن، تغییر نام، جابه‌جایی یا حذف مرحله‌ها
chat-command-back = برگشت به سؤال قبل
chat-command-undo = پس گرفتن پاسخ آخر
chat-command-maps = نقشه‌های شما
chat-command-new = شروع نقشه‌ای دیگر
chat-command-language = 🌐 زبان
chat-command-example = دیدن یک نقشهٔ کامل
chat-command-export = پاسخ‌هایتان در یک فایل
chat-command-help = چه چیزهایی می‌فهمم
chat-command-privacy = چه چیزی نگه داشته می‌شود و تا کی
chat-command-delete = پاک کردن یک نقشه یا همه چیز
chat-command-cancel = توقف تا بعد؛ همه چیز می‌ماند
chat-name = مسیر: نقشهٔ سفر مشتری
chat-short-description = ده دقیقه پرسش دربارهٔ مشتری‌هایتان، بعد نقشهٔ سفرشان و فهرست کارهایی که بهتر است اول انجام شود.
chat-description =
    مرحله‌به‌مرحله می‌پرسم مشتری‌هایتان چه راهی را می‌روند، از شنیدن نام شما تا دوباره آمدن. بعد نقشهٔ این سفر را می‌کشم و با فهرست کارهایی که بهتر است اول انجام شود برایتان می‌فرستم.
    حدود ده دقیقه وقت می‌گیرد. با کلمه‌های خودتان پاسخ بدهید؛ هر وقت خواستید دست نگه دارید و بعداً ادامه بدهید.
