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
shell-doctor-good = [ok]
shell-doctor-bad = [!!]
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
