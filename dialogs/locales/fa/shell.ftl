# آنچه خط فرمان می‌گوید.

shell-delete-sure = نقشهٔ { $map } با همهٔ پاسخ‌ها و تصویرهایش حذف شود؟ این کار برگشت‌پذیر نیست. [y/N]{" "}
shell-deleted = نقشهٔ { $map } حذف شد.
shell-backed-up =
    { $count ->
        [one] نسخهٔ پشتیبان همه‌چیز، با { $count } نقشه، در فایل { $file } ذخیره شد.
       *[other] نسخهٔ پشتیبان همه‌چیز، با { $count } نقشه، در فایل { $file } ذخیره شد.
    }
shell-restore-sure = محتوای { $file } جایگزین همهٔ داده‌های فعلی شود؟ پیش از آن، داده‌های فعلی در یک فایل ذخیره می‌شود. [y/N]{" "}
shell-restore-before = داده‌های قبلی در فایل { $file } است.
shell-restored = همهٔ محتوای فایل { $file } برگردانده شد.
shell-migrated = پایگاه داده به‌روز است.
shell-key-new = کلید تازهٔ { $key } در فایل { $file } است. لطفاً رونوشتی از این فایل را جدا از پایگاه داده و نسخه‌های پشتیبانش نگه دارید: بدون آن هیچ‌چیز رمزگذاری‌شده‌ای دوباره خوانده نمی‌شود. رمزگذاری آنچه از قبل ذخیره شده: { "\u2066" }masir key seal{ "\u2069" }
shell-key-rotated = کلید تازهٔ { $key } اول فایل { $file } است. لطفاً دوباره از این فایل رونوشت بگیرید. کلیدهای قبلی برای نسخه‌های پشتیبان قدیمی در آن می‌ماند.
shell-key-sealed =
    { $count ->
        [one] همه‌چیز با کلید { $key } رمزگذاری شده است؛ { $count } سطر از نو نوشته شد.
       *[other] همه‌چیز با کلید { $key } رمزگذاری شده است؛ { $count } سطر از نو نوشته شد.
    }
shell-key-damaged =
    { $count ->
        [one] { $count } سطر خراب است و همان‌طور که بود ماند.
       *[other] { $count } سطر خراب است و همان‌طور که بود ماند.
    }
shell-doctor-good = [ok]
shell-doctor-bad = [!!]
shell-doctor-settings = تنظیمات از متغیرهای محیطی خوانده می‌شود و اگر { $file } باشد، از آن هم
shell-env-overlooked = فایل { "\u2066" }.env{ "\u2069" } در این پوشه خوانده نمی‌شود. اگر خودتان آن را نوشته‌اید، لطفاً به اینجا ببریدش: { $file }
shell-doctor-python = Python { $version }
shell-doctor-database = پایگاه دادهٔ { $where }، نسخهٔ { $version }
shell-doctor-open = پایگاه دادهٔ { $where } مال کاربر دیگری است و کاربران دیگر این دستگاه هم می‌توانند آن را بخوانند. لطفاً با این دستور خواندنش را فقط برای صاحبش بگذارید: { "\u2066" }chmod 600 { $where }{ "\u2069" }
shell-doctor-closed = دیگران می‌توانستند پایگاه دادهٔ { $where } را بخوانند؛ از حالا فقط صاحبش می‌تواند
shell-outage-over = پایگاه داده دوباره در دسترس است و هرچه عقب افتاده بود حالا انجام می‌شود.
shell-doctor-fonts =
    { $count ->
        [one] { $count } فایل فونت
       *[other] { $count } فایل فونت
    }
shell-doctor-drawing = رسم نقشه کار می‌کند ({ $language })
shell-doctor-page = صفحهٔ { "\u2066" }masir chat{ "\u2069" } باز می‌شود
shell-doctor-no-browser = صفحهٔ { "\u2066" }masir chat{ "\u2069" } باز می‌شود، ولی اینجا مرورگری پیدا نشد: نشانی را خودتان باز کنید، یا از این دستور استفاده کنید: { "\u2066" }masir chat --terminal{ "\u2069" }

shell-telegram-hook = پیام‌های { $bot } به این نشانی می‌رسد: { $url }
shell-telegram-polling = برای { $bot } نشانی webhook تنظیم نشده است. پیام‌هایش را این دستور می‌گیرد: { "\u2066" }masir telegram{ "\u2069" }
shell-telegram-waiting = { $count } پیام در انتظار است.
shell-telegram-error = آخرین پیام تحویل داده نشد. علت: { $error }
