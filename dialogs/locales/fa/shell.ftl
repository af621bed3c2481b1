# آنچه خط فرمان می‌گوید.

shell-delete-sure = نقشهٔ { $map } با همهٔ پاسخ‌ها و تصویرهایش حذف شود؟ این کار برگشت‌پذیر نیست. [y/N]{" "}
shell-deleted = نقشهٔ { $map } حذف شد.
shell-migrated = پایگاه داده به‌روز است.
shell-doctor-good = [ok]
shell-doctor-bad = [!!]
shell-doctor-python = Python { $version }
shell-doctor-database = پایگاه دادهٔ { $where }، نسخهٔ { $version }
shell-doctor-fonts =
    { $count ->
        [one] { $count } فایل قلم
       *[other] { $count } فایل قلم
    }
shell-doctor-drawing = رسم نقشه کار می‌کند ({ $language })
