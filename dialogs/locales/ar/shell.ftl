# ما يقوله سطر الأوامر.

shell-delete-sure = هل تُحذف الخريطة { $map } بكل إجاباتها وصورها؟ لا يمكن التراجع عن ذلك. [y/N]{" "}
shell-deleted = حُذفت الخريطة { $map }.
shell-backed-up =
    { $count ->
        [zero] حُفظ كل شيء، ولا خرائط فيه، في الملف { $file }.
        [one] حُفظ كل شيء، وفيه خريطة واحدة، في الملف { $file }.
        [two] حُفظ كل شيء، وفيه خريطتان، في الملف { $file }.
        [few] حُفظ كل شيء، وفيه { $count } خرائط، في الملف { $file }.
        [many] حُفظ كل شيء، وفيه { $count } خريطة، في الملف { $file }.
       *[other] حُفظ كل شيء، وفيه { $count } خريطة، في الملف { $file }.
    }
shell-restore-sure = هل يحل محتوى { $file } محل كل ما هو محفوظ الآن؟ سيُحفظ الموجود في ملف قبل ذلك. [y/N]{" "}
shell-restore-before = ما كان محفوظًا من قبل موجود في الملف { $file }.
shell-restored = استُعيد كل ما في الملف { $file }.
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
shell-doctor-page = يمكن عرض صفحة { "\u2066" }masir chat{ "\u2069" }
shell-doctor-no-browser = يمكن عرض صفحة { "\u2066" }masir chat{ "\u2069" }، لكن لا متصفح هنا لفتحها: يمكن فتح عنوانها في متصفح بنفسك، أو استخدام { "\u2066" }masir chat --terminal{ "\u2069" }

shell-telegram-hook = تصل رسائل { $bot } إلى { $url }.
shell-telegram-polling = ليس للبوت { $bot } عنوان webhook، والأمر { "\u2066" }masir telegram{ "\u2069" } هو الذي يجلب رسائله.
shell-telegram-waiting =
    { $count ->
        [zero] لا رسائل في الانتظار.
        [one] رسالة واحدة في الانتظار.
        [two] رسالتان في الانتظار.
        [few] { $count } رسائل في الانتظار.
        [many] { $count } رسالة في الانتظار.
       *[other] { $count } رسالة في الانتظار.
    }
shell-telegram-error = تعذّر تسليم آخر رسالة: { $error }
