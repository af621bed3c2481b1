# The versions of a map: how it was at the end of an interview or a review, or when somebody kept it under a name.

version-number = نسخهٔ { $number }
version-list = نسخه‌های این نقشه، از جدید به قدیم. کدام را می‌خواهید ببینید؟
version-none = این نقشه هنوز نسخه‌ای ندارد. هر بار که سؤال‌ها تمام شود، یک نسخه خودبه‌خود نگه داشته می‌شود؛ خودتان هم هر وقت بخواهید می‌توانید یکی نگه دارید.
version-empty = این نقشه هنوز نسخه‌ای ندارد.
version-how = برای نگه داشتن نقشه همین‌طور که هست: { "\u2066" }/versions name NAME{ "\u2069" } (نام به‌جای NAME). برای دیدن دو نسخه کنار هم: { "\u2066" }/versions compare 1 2{ "\u2069" }
version-now = از آن زمان چیزی تغییر نکرده است.
version-type = نقشه را همین‌طور که هست با چه نامی نگه داریم؟ یک نام کوتاه کافی است، مثلاً «پیش از نوروز».
version-named = نقشه همین‌طور که هست نگه داشته شد: نسخهٔ { $number }، «{ $name }». همهٔ نسخه‌ها: { "\u2066" }/versions{ "\u2069" }
version-back = نقشه به وضع قبلی برگشت ({ $version }). وضعی که تا الان داشت هم به‌صورت یک نسخه نگه داشته شد و با { "\u2066" }/undo{ "\u2069" } برمی‌گردد.
version-title = { $title } · { $name }
version-ready = این هم نقشه، آن‌طور که بود:
version-picture = نقشه آن‌طور که در این نسخه بود

version-button-name = 🔖 نگه داشتن همین وضع
version-button-compare = ⚖️ کنار نقشهٔ امروز
version-button-before = ⚖️ کنار نسخهٔ { $number }
version-button-back = ↩ برگشت به این نسخه

# What differs between two versions.
version-since = از نسخهٔ { $number } تا حالا:
version-between = از نسخهٔ { $before } تا نسخهٔ { $after }:
version-differs = چیزهایی که تغییر کرده:
version-same = چیزی تغییر نکرده است.
version-added = { $count } مورد اضافه شده: { $named }
version-removed = { $count } مورد حذف شده: { $named }
version-changed = { $count } مورد تغییر کرده: { $named }
version-better = مشتری در { $count } مرحله احساس بهتری دارد.
version-worse = مشتری در { $count } مرحله احساس بدتری دارد.
version-quoted = «{ $text }»
version-other = یک مورد دیگر
version-more = …
