# آنچه وقتش رسیده، یادآوری‌ها و تنظیمات.

due-digest = ⏰ «{ $title }»، امروز: { $first }
due-item = { $text } (مهلت: { $day })
due-again = برای «{ $text }» کاری کردید. اوضاع بهتر شده؟ ({ $day })
due-review = بازبینی نقشه: چه چیزی عوض شده؟ ({ $day })
due-walk = یک بار دیگر خودتان را جای مشتری بگذارید: از دفعهٔ قبل ۹۰ روز گذشته است ({ $day })
due-left = … و { $count } مورد دیگر، همین پایین.
due-others = در نقشه‌های دیگرتان هم وقت { $count } کار رسیده است.
due-unfinished = نقشهٔ «{ $title }» نیمه‌کاره مانده است. این هم تصویرش تا اینجا. هر وقت خواستید، از همان‌جا ادامه می‌دهیم. دیگر در این باره پیام نمی‌دهم.

due-now = آنچه در «{ $title }» وقتش رسیده:
due-now-elsewhere = در «{ $title }» وقت هیچ کاری نرسیده، اما در نقشهٔ دیگری چرا.
due-nothing = امروز وقت هیچ کاری نرسیده است.
due-moved = باشد، پس { $day }.
due-button-item = ✓ { $number }: انجام شد
due-button-again = 💬 { $number }: بهتر شد؟
due-button-tomorrow = { $number }: فردا
due-button-week = { $number }: یک هفتهٔ دیگر
due-button-review = 🔁 همین حالا بازبینی کنیم
due-button-month = یک ماه دیگر
due-button-walk = 👣 گفتن آنچه دیدید
due-button-map = 🗺 { $title }
due-how-items = بنویسید: { "\u2066" }/mark 1 done{ "\u2069" } (انجام شد) · { "\u2066" }/later 1 tomorrow{ "\u2069" } (فردا) · { "\u2066" }/how 1{ "\u2069" } (حالا که انجام شده چطور است)؛ عدد ۱ شمارهٔ کار است.
due-how-review = برای بازبینی نقشه: { "\u2066" }/changed{ "\u2069" } · برای عقب انداختنش: { "\u2066" }/later review 30{ "\u2069" }
due-how-walk = برای گفتن آنچه دیدید: { "\u2066" }/walk{ "\u2069" } · برای عقب انداختنش: { "\u2066" }/later walk 30{ "\u2069" }

due-announced = فقط یک بار، فردا، تصویر نقشه تا اینجا را برایتان می‌فرستم؛ شاید بخواهید ادامه بدهید.
due-refuse-how = اگر نمی‌خواهید: { "\u2066" }/refuse{ "\u2069" }
due-refused = باشد، در این باره پیامی نمی‌دهم.

due-will-remind = همان روز ساعت { $hour } یادآوری می‌کنم. هر وقت نخواستید: { "\u2066" }/settings off{ "\u2069" }
due-will-remind-walk = ۹۰ روز دیگر یادآوری می‌کنم که دوباره خودتان را جای مشتری بگذارید.

due-settings = تنظیمات
due-settings-language = زبان: فارسی
due-settings-on = یادآوری: ساعت { $hour }، حداکثر روزی یک پیام. منطقهٔ زمانی: { $city }
due-settings-guessed = یادآوری: ساعت { $hour }، حداکثر روزی یک پیام. منطقهٔ زمانی: فعلاً { $city }، تا وقتی مال خودتان را بگویید
due-settings-off = یادآوری: خاموش. فقط وقتی پیام بدهید جواب می‌دهم.
due-settings-every-day = روزهای بی‌پیام: هیچ
due-settings-days = روزهای بی‌پیام: { $days }
due-settings-here = یادآوری: از این دستگاه چیزی فرستاده نمی‌شود. کارهایی را که وقتشان رسیده، دستور { "\u2066" }masir due{ "\u2069" } نشان می‌دهد و گفت‌وگو هم همان اول می‌گوید؛ ملاک، ساعت همین دستگاه است.
due-settings-how = برای تغییر: { "\u2066" }/settings off{ "\u2069" } (خاموش) · { "\u2066" }/settings on{ "\u2069" } (روشن) · { "\u2066" }/settings hour 8{ "\u2069" } (ساعت) · { "\u2066" }/settings zone Tehran{ "\u2069" } (شهر) · { "\u2066" }/settings days Friday{ "\u2069" } (روز بی‌پیام؛ دوباره بنویسید تا برداشته شود) · { "\u2066" }/language{ "\u2069" } (زبان)
due-on = یادآوری روشن شد.
due-off = یادآوری خاموش شد و دیگر پیام یادآوری نمی‌گیرید. برای روشن کردنش: { "\u2066" }/settings on{ "\u2069" }
due-zone-set = باشد، ساعت { $city } را در نظر می‌گیرم.
due-type-hour = چه ساعتی یادآوری کنم؟ الان روی ساعت { $hour } تنظیم شده است. یکی را انتخاب کنید یا ساعت دیگری بنویسید، مثل ۱۱ صبح.
due-type-zone = منطقهٔ زمانی شما کدام است؟ یکی از شهرها را انتخاب کنید، نزدیک‌ترین شهر بزرگ را بنویسید، یا بنویسید الان آنجا ساعت چند است، مثل «ساعت ۱۴:۳۰». تا آن وقت ساعت { $city } را در نظر می‌گیرم.
due-type-days = چه روزهایی پیام ندهم؟ کاری که وقتش آن روزها برسد، روز بعد یادآوری می‌شود.

# در خط فرمان: اول نام نقشه می‌آید.
due-line = { $title }: { $text }

# Time zones where many live who speak this language; and cities after which no zone is named, behind the zone.
due-zones = Asia/Tehran Asia/Kabul Asia/Dubai Europe/Istanbul Europe/Berlin Europe/London America/Toronto America/Los_Angeles
due-cities =
    Asia/Tehran اصفهان|مشهد|شیراز|تبریز|کرج|قم|اهواز|رشت|کرمان|یزد|ارومیه|همدان|کرمانشاه|زاهدان|ساری|قزوین|کیش
    Asia/Kabul هرات|مزار شریف|قندهار
    Asia/Dubai ابوظبی|شارجه|امارات
    Europe/Istanbul آنکارا|ازمیر
    Europe/Berlin مونیخ|هامبورگ|فرانکفورت|کلن|آلمان
    Europe/London منچستر|انگلیس|انگلستان|بریتانیا
    America/Los_Angeles لس آنجلس|لس‌آنجلس|سن فرانسیسکو|کالیفرنیا
    America/Toronto مونترال|اتاوا
    America/Vancouver ونکوور

# Targets, below what is due.
due-targets-met = 🎯 به هدف رسیده: { $measures }
due-targets-missed = هنوز به هدف نرسیده: { $measures }
due-targets-both = { $met }؛ { $missed }
