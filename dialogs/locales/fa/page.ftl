# آنچه در صفحهٔ مرورگر می‌آید.

## خط فرمان
page-opened = مسیر در مرورگرتان باز می‌شود. اگر چیزی ندیدید، نشانی زیر را باز کنید؛ این نشانی یک بار کار می‌کند. برای نشانی تازه Enter و برای پایان Ctrl+C را بزنید؛ همهٔ پاسخ‌ها سر جایشان می‌مانند.
page-served = نشانی زیر را در مرورگر همین دستگاه باز کنید؛ این نشانی یک بار کار می‌کند. برای نشانی تازه Enter و برای پایان Ctrl+C را بزنید؛ همهٔ پاسخ‌ها سر جایشان می‌مانند.
page-no-browser = مرورگری روی این دستگاه باز نشد. لطفاً نشانی را خودتان باز کنید، یا از این دستور استفاده کنید: { "\u2066" }masir chat --terminal{ "\u2069" }
page-enter = باز کردن مسیر
page-unknown-browser = این نشانی قبلاً استفاده شده، یا این مرورگر هنوز اجازهٔ ورود نگرفته است. لطفاً در پنجره‌ای که مسیر را از آن اجرا کردید Enter را بزنید و نشانی تازه را اینجا باز کنید. همهٔ پاسخ‌ها سر جایشان هستند.

## دور گفت‌وگو
page-title = { $title } · مسیر
page-skip = رفتن به سؤال
page-language = زبان
page-menu = منو
page-said = پاسخ‌های شما تا اینجا
page-now = سؤال فعلی
page-notes = پیام‌های مسیر
page-field = پاسخ شما
page-send = فرستادن
page-keys = با Enter بفرستید و با Shift+Enter به خط بعد بروید.
page-keys-phone = با Enter به خط بعد بروید و با دکمهٔ «{ $send }» بفرستید.
page-change = تغییر
page-change-label = تغییر پاسخ این سؤال: { $question }
page-privacy = پاسخ‌هایتان روی همین دستگاه می‌ماند و جایی فرستاده نمی‌شود. از منو می‌توانید حذفشان کنید و از پایین نقشه می‌توانید فایلشان را بگیرید.
page-stale = این پنجره عقب مانده بود؛ گفت‌وگو در پنجرهٔ دیگری جلو رفته است. حالا اینجا هستیم و آنچه نوشتید هنوز در کادر پاسخ هست.
page-too-large = این پیام بیش از اندازه طولانی است و هیچ‌چیز از آن خوانده نشد. لطفاً فقط نکته‌های اصلی را بفرستید.
page-away = مسیر پاسخ نمی‌دهد. اگر متوقف شده، لطفاً دوباره اجرایش کنید و نشانی تازه‌اش را باز کنید؛ همهٔ پاسخ‌ها سر جایشان هستند.

## نقشه و فهرست بهبود
page-map = نقشه
page-map-so-far = نقشه تا اینجا
page-map-picture = نقشهٔ سفر مشتری: «{ $title }». متن آن هم پایین همین بخش هست.
page-map-ready = نقشه‌تان آماده است؛ آن را بزرگ ببینید یا فایلش را بگیرید.
page-large = دیدن در اندازهٔ بزرگ
page-keep = گرفتن فایل:
page-as-png = تصویر (PNG)
page-as-svg = تصویر برداری (SVG)
page-as-pdf = برای چاپ (PDF)
page-as-txt = متن
page-as-yaml = پاسخ‌های من (YAML)
page-cards = تصویرهای مناسب موبایل
page-card = تصویر { $number } از { $count }
page-checklist = فهرست بهبود
page-checklist-whole = دیدن فهرست کامل
page-checklist-ready = فهرست بهبودتان آماده است: از کجا شروع کنید و چرا.
page-back-to = برگشت به گفت‌وگو
page-example-picture = نقشهٔ کامل سفر مشتری‌های یک کافه
page-zoom-in = بزرگ‌تر
page-zoom-out = کوچک‌تر
page-close = بستن
page-stage-picture = مرحلهٔ اول نقشهٔ شما
page-copied = کپی شد
page-field-end = شماره‌ای از فهرست، یا «نقشه»، «پاسخ‌های من» …
page-checklist-rest = بقیه، و چیزهایی که کم است
page-brand = مسیر
page-your-map = نقشهٔ شما

# The card of the customer.
page-customer-picture = کارت مشتری: کیست، چه می‌خواهد و از چه می‌ترسد
## جدول
page-table = همه‌چیز در یک جدول
page-table-hint = هر خانه یکی از پاسخ‌های شماست. هرکدام را که خواستید، به هر ترتیبی، تغییر دهید؛ گفت‌وگو همان‌جا که بود می‌ماند.
page-table-keys = با کلیدهای جهت‌نما بین خانه‌ها بروید و با Enter یکی را باز کنید. در خانهٔ باز، Enter ذخیره می‌کند، Shift+Enter خط تازه می‌سازد و Escape بدون ذخیره بیرون می‌رود.
page-table-whole = کل نقشه
page-table-stages = مرحله به مرحله
page-table-empty-stages = هنوز مرحله‌ای نیست. «{ $stages }» را در بالا پر کنید تا اینجا بیایند.
page-table-field = موضوع
page-table-answer = پاسخ
page-table-more = بقیهٔ چیزها
page-table-group = { $group } · { $told } از { $all }
page-table-cell = { $field }، { $stage }
page-table-stage = مرحلهٔ { $place }
page-table-text = متن
page-table-source = { $source }: { $count }
page-table-count = { $source }، چند تا
page-table-counts = کنار هر نوع می‌توانید بنویسید چند تا بوده.
page-table-lines = هر مورد در یک خط.
page-table-suggested = پیشنهادها: { $list }
page-table-change = تغییر
page-table-change-cell = تغییر: { $cell }
page-table-fill = پر کردن
page-table-fill-cell = پر کردن: { $cell }
page-table-save = ذخیره
page-table-clear = خالی کردن
page-table-none = موردی نیست
page-table-leave = همین‌طور بماند
page-table-up = برگشت به جدول
page-table-saved = ذخیره شد: { $cell }
page-table-changed = این پاسخ در این میان در پنجره‌ای دیگر تغییر کرد، پس چیزی ذخیره نشد. حالا این است: { $answer }. آنچه وارد کردید هنوز اینجاست؛ اگر همان را می‌خواهید، یک بار دیگر ذخیره کنید.
page-table-gone = این بخش دیگر در نقشه نیست. جدول چیزی را نشان می‌دهد که حالا هست.
page-table-typed = آنچه نوشتید:

# Two journeys side by side.
page-comparison-picture = نقشهٔ شما کنار نقشه‌ای که از آن ساخته شده
page-walk-picture = نقشهٔ شما کنار آنچه در کفش مشتری دیدید

# A map shown one stage a screen.
page-slides = نمایش مرحله به مرحله
page-slides-cover = سفر مشتری در یک نگاه
page-slides-place = { $number } از { $count }
page-slides-before = قبلی
page-slides-after = بعدی
page-slides-full = تمام‌صفحه
page-slides-keys = با کلیدهای جهت‌نما جلو و عقب بروید، با F تمام‌صفحه کنید و با Escape از نمایش بیرون بیایید.
page-guess-picture = نقشهٔ شما کنار آنچه اول حدس زده بودید
