# ما يقوله سطر الأوامر.

shell-delete-sure = هل تريد حذف الخريطة { $map } بكل إجاباتها وصورها؟ لا يمكن التراجع عن ذلك. [y/N]{" "}
shell-deleted = حُذفت الخريطة { $map }.
shell-migrated = قاعدة البيانات محدّثة.
shell-doctor-good = [ok]
shell-doctor-bad = [!!]
shell-doctor-python = Python { $version }
shell-doctor-database = قاعدة البيانات { $where }، الإصدار { $version }
shell-doctor-fonts =
    { $count ->
        [zero] لا توجد ملفات خطوط
        [one] ملف خط واحد
        [two] ملفا خطوط
        [few] { $count } ملفات خطوط
        [many] { $count } ملف خطوط
       *[other] { $count } ملف خطوط
    }
shell-doctor-drawing = الرسم يعمل ({ $language })
