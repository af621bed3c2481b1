# آنچه روی دکمه‌ها و در منوها می‌آید.

chat-button-done = ✓ تمام
chat-button-skip = رد کردن
chat-button-unknown = نمی‌دانم
chat-button-back = برگشت
chat-button-undo = پس گرفتن
chat-button-why = چرا؟
chat-sorry = مشکلی پیش آمد و این پیام ثبت نشد. همهٔ پاسخ‌های قبلی‌تان سر جایشان هستند؛ لطفاً همین پیام را با کلمه‌های دیگری دوباره بفرستید.
chat-outage = فعلاً نمی‌توانم چیزی ذخیره کنم و این کار کمی عقب می‌افتد. لازم نیست دوباره بزنید؛ به‌محض اینکه بشود، انجامش می‌دهم.

chat-button-resume = ◀ ادامه
chat-button-new = ➕ نقشهٔ تازه
chat-button-maps = 🗂 نقشه‌های من
chat-button-example = 💡 نمونه
chat-button-language = 🌐 زبان
chat-button-map = 🗺 نقشه
chat-button-checklist = ✅ فهرست بهبود
chat-button-pdf = 📄 PDF
chat-button-review = ✏️ پاسخ‌های من
chat-button-join = ➕ اضافه به پاسخ قبلی
chat-button-delete-map = 🗑 حذف این نقشه
chat-button-delete-all = 🗑 حذف همه‌چیز
chat-button-keep = همه‌چیز بماند
chat-button-earlier = صفحهٔ قبل
chat-button-later = صفحهٔ بعد
chat-page = { $page } از { $pages }
chat-delete = چه چیزی حذف شود؟ نقشه‌ای که رویش کار می‌کنیم «{ $title }» است. آنچه حذف شود دیگر برنمی‌گردد.
chat-complete = «{ $title }» کامل شد.
chat-maps = نقشه‌های شما، از جدید به قدیم. کدام را ادامه بدهیم؟
chat-caption = 🗺 { $title }
chat-caption-persona = مشتری‌ها: { $persona }
chat-caption-purpose = سؤال نقشه: { $purpose }
chat-caption-bot = با { $bot } کشیده شده است
chat-export = نقشه‌تان در یک فایل: همان پاسخ‌های خودتان، برای نگه داشتن یا استفاده در جاهای دیگر.
chat-flood = پیام‌های زیادی با هم رسید. همهٔ پاسخ‌ها ثبت شد؛ تصویرها و فایل‌ها تا چند لحظهٔ دیگر می‌رسند.
chat-hint-text = پاسختان را بنویسید.
chat-hint-text-choices = یکی را انتخاب کنید، یا پاسخ خودتان را بنویسید.
chat-hint-list = یک یا چند مورد بنویسید، هر کدام در یک خط.
chat-hint-choices = هر گزینه‌ای را که درست است انتخاب کنید، یا موردهای خودتان را بنویسید، هر کدام در یک خط.

## منوی دستورها

chat-command-start = شروع یا ادامه
chat-command-map = تصویر نقشه (به‌صورت PDF: { "\u2066" }/map pdf{ "\u2069" })
chat-command-checklist = فهرست بهبود، به‌ترتیب اولویت
chat-command-review = همهٔ پاسخ‌ها تا اینجا
chat-command-stages = اضافه کردن، تغییر نام، جابه‌جایی یا حذف مرحله‌ها
chat-command-back = برگشت به سؤال قبل
chat-command-undo = پس گرفتن پاسخ آخر
chat-command-maps = نقشه‌های شما
chat-command-new = شروع یک نقشهٔ دیگر
chat-command-language = 🌐 زبان
chat-command-example = دیدن یک نقشهٔ کامل
chat-command-export = پاسخ‌هایتان در یک فایل
chat-command-help = کمک و همهٔ دستورها
chat-command-privacy = چه چیزی نگه داشته می‌شود و تا کی
chat-command-delete = حذف یک نقشه یا همه‌چیز
chat-command-cancel = فعلاً توقف؛ همه‌چیز سر جایش می‌ماند
chat-name = مسیر: نقشهٔ سفر مشتری
chat-short-description = ده دقیقه به سؤال‌هایم پاسخ بدهید و نقشهٔ سفر مشتری‌هایتان را بگیرید، با فهرست کارهایی که بهتر است اول انجام شود.
chat-description =
    مرحله‌به‌مرحله می‌پرسم مشتری‌هایتان چه راهی را طی می‌کنند، از اولین باری که نامتان را می‌شنوند تا وقتی دوباره پیشتان می‌آیند. بعد نقشهٔ این سفر را می‌کشم و همراه فهرست کارهایی که بهتر است اول انجام شود برایتان می‌فرستم.
    حدود ده دقیقه وقت می‌گیرد. با کلمه‌های خودتان پاسخ بدهید؛ می‌توانید هر وقت خواستید توقف کنید و بعداً ادامه بدهید.

chat-review = کدام پاسخ‌ها را ببینیم؟
chat-review-start = کسب‌وکار و مشتری‌هایش
chat-stages = مرحله‌های شما به‌ترتیب. کدام را تغییر بدهیم؟
chat-button-all-answers = همهٔ پاسخ‌ها
chat-button-up = برگشت
chat-button-change = ✏️ تغییر
chat-button-remove = 🗑 حذف
chat-button-add = ➕ اضافه کردن
chat-button-again = ↻ پرسیدن دوباره
chat-button-change-stages = 🧭 مرحله‌ها
chat-button-add-stage = ➕ مرحلهٔ تازه
chat-button-rename = ✏️ تغییر نام
chat-button-split = ✂️ تقسیم به دو مرحله
chat-button-earlier-stage = ↑ یک مرحله بالاتر
chat-button-later-stage = ↓ یک مرحله پایین‌تر
chat-button-merge = 🔗 یکی کردن با بعدی
chat-button-never-mind = منصرف شدم
chat-command-name = نام‌گذاری نقشه
chat-command-copy = نقشهٔ همین کسب‌وکار برای مشتری‌های دیگر

chat-button-design = ✨ نقشهٔ وضع مطلوب
chat-button-improve = 📅 تاریخ بازبینی
chat-button-in-2-weeks = ۲ هفتهٔ دیگر
chat-button-in-a-month = یک ماه دیگر
chat-button-in-3-months = ۳ ماه دیگر
chat-command-design = نقشهٔ دوم، برای وضع مطلوب
chat-command-improve = تاریخ بازبینی نقشه

chat-button-one-thing = یکی هستند: «{ $one }» = «{ $other }»
chat-button-two-things = دو چیز جدا هستند

chat-button-archive = 🗄 بایگانی این نقشه
chat-button-archived = 🗄 نقشه‌های بایگانی‌شده
chat-button-meant-here = «{ $answer }» در «{ $label }» بماند
chat-button-meant-there = منظورم «{ $label }» بود
chat-command-archive = بایگانی این نقشه؛ چیزی حذف نمی‌شود
chat-button-put-item = به‌جای «{ $item }»
chat-button-put-add = به «{ $label }» اضافه شود
chat-button-put-all = به‌جای هرچه در «{ $label }» هست
chat-button-put-here = پاسخ «{ $label }» است
chat-button-column = ستون { $number }: { $cells }
chat-button-row = ردیف اول: { $cells }
chat-button-import = ساختن نقشهٔ تازه
chat-button-other-many = ✂️ { $count } مورد جدا باشد
chat-button-other-one = 🔗 یک مورد بماند
chat-button-none-of-these = هیچ‌کدام
chat-button-others = بقیه…
chat-button-ways = ⋯
chat-button-other-tied = 🔗 عدد در متن بماند
chat-button-mark-open = ↺ شروع نشده
chat-button-mark-doing = ◀ در حال انجام
chat-button-mark-done = ✓ انجام شد
chat-button-mark-dropped = ✕ کنار بگذاریم
chat-button-due = 📅 مهلت
chat-button-who = 👤 مسئول
chat-button-note = 📝 یادداشت
chat-button-customers = 💬 پرسیدن از پنج مشتری
chat-button-whole-list = 📋 همهٔ فهرست
chat-button-in-a-week = یک هفتهٔ دیگر
chat-button-copy = 📋 کپی پیام
chat-command-customers = پیامی برای پنج نفر از مشتری‌ها
chat-button-complete = ➕ چه چیزی کم است
chat-button-item-up = ↑ زودتر
chat-button-item-down = ↓ دیرتر
chat-button-more = ⋯ بیشتر
chat-command-terms = سفر، مرحله و نقطهٔ تماس یعنی چه؟

# گفتن با جزئیات، و رد شدن از آنچه کسی نمی‌خواهد از او پرسیده شود.
chat-button-deepen = 🔎 جزئیات بیشتر
chat-button-deepen-all = 🔎 همهٔ نقشه
chat-button-deepen-off = فقط سؤال‌های معمول
chat-button-deepen-part = { $part } · { $told } از { $all }
chat-button-pass = ⏭ رد کردن سؤال‌های «{ $group }»
chat-button-pass-item = ⏭ دربارهٔ «{ $item }» کافی است
chat-button-pass-list = ⏭ دربارهٔ «{ $list }» کافی است
chat-command-deepen = گفتن جزئیات بیشتر، دربارهٔ یک مرحله یا مانع
chat-command-walk = گفتن آنچه خودتان مثل مشتری دیدید

# The card of the customer.
chat-button-customer = 🙂 کارت مشتری
chat-command-customer = کارت مشتری: کیست، چه می‌خواهد و از چه می‌ترسد

# For consultants: clients, guides, notes, handing over.
chat-button-guide = 🖨 راهنمای مصاحبه
chat-command-guide = پرسش‌ها روی کاغذ، با جای نوشتن
chat-button-client = 📁 { $client } · { $count }
chat-button-client-name = 📁 نام مراجع
chat-button-client-out = ↩ بیرون از پوشه
chat-command-client = مراجع‌های شما، هر کدام با یک پوشهٔ نقشه
chat-command-again = نقشهٔ تازه: همان کسب‌وکار و مرحله‌ها، از نو
chat-button-private = 🔒 یادداشت خصوصی
chat-command-private = یادداشت‌های خصوصی که کس دیگری نمی‌بیند
# Two journeys side by side.
chat-button-compare = ⚖️ کنار هم
chat-command-compare = این نقشه کنار نقشه‌های دیگرتان، نقشه‌ای که از آن ساخته شده، یا قدم زدن خودتان در کفش مشتری
chat-button-handover-withdraw = ↩ پس گرفتن پیوند
chat-command-handover = سپردن نقشه به کسی که ادامه می‌دهد
chat-button-begin-with = ✏️ شروع با همین نقشه
chat-button-examples = 📚 کسب‌وکارهای دیگر
# فهرست کارها بیرون از مسیر.
chat-button-calendar = 🗓 تقویم
chat-button-forward = 📤 برای فرستادن
chat-command-calendar = فهرست کارها برای تقویم یا برنامه‌های دیگر
chat-command-forward = فهرست کارها در یک پیام، آمادهٔ فرستادن
# Versions.
chat-button-versions = 🕘 نسخه‌ها
chat-command-versions = نقشه آن‌طور که بود: دیدن، مقایسه، برگشت

# Figures over time
chat-button-figures = 📈 عددها
chat-button-name-measures = نام بردن از شاخص‌ها

# یادآوری و تنظیمات.
chat-button-refuse = 🔕 پیام ندهید
chat-button-reminders-off = 🔕 یادآوری نکنید
chat-button-reminders-on = 🔔 یادآوری کنید
chat-button-hour = 🕘 ساعت
chat-button-zone = 🌍 منطقهٔ زمانی
chat-button-days = 🤫 روزهای بی‌پیام
chat-button-settings = ⚙️ تنظیمات
chat-command-due = کارهایی که امروز وقتشان است
chat-command-settings = زبان، یادآوری، منطقهٔ زمانی، روزهای بی‌پیام

# بازبینی.
chat-button-changed = 🔁 بازبینی
chat-command-changed = بازبینی نقشه: چه چیزی عوض شده؟
