# ما يقوله سطر الأوامر.

shell-delete-sure = هل نحذف الخريطة { $map } بكل إجاباتها وصورها؟ لا يمكن التراجع عن الحذف. [y/N]{" "}
shell-deleted = حُذفت الخريطة { $map }.
shell-backed-up =
    { $count ->
        [zero] حُفظ كل شيء في الملف { $file }، ولا خرائط فيه.
        [one] حُفظ كل شيء في الملف { $file }، وفيه خريطة واحدة.
        [two] حُفظ كل شيء في الملف { $file }، وفيه خريطتان.
        [few] حُفظ كل شيء في الملف { $file }، وفيه { $count } خرائط.
        [many] حُفظ كل شيء في الملف { $file }، وفيه { $count } خريطة.
       *[other] حُفظ كل شيء في الملف { $file }، وفيه { $count } خريطة.
    }
shell-restore-sure = هل نضع محتوى الملف { $file } مكان كل ما هو محفوظ الآن؟ ستُحفظ البيانات الحالية في ملف قبل ذلك. [y/N]{" "}
shell-restore-before = ما كان محفوظًا من قبل موجود في الملف { $file }.
shell-restored = استُعيد كل ما في الملف { $file }.
shell-migrated = قاعدة البيانات محدّثة.
shell-doctor-good = [ok]
shell-doctor-bad = [!!]
shell-doctor-python = Python { $version }
shell-doctor-database = قاعدة البيانات { $where }، الإصدار { $version }
shell-doctor-open = قاعدة البيانات { $where } ملك لمستخدم آخر، ويستطيع قراءتها غيره على هذا الجهاز. يمكن قصر قراءتها على مالكها بهذا الأمر: { "\u2066" }chmod 600 { $where }{ "\u2069" }
shell-doctor-closed = كان بإمكان غير المالك قراءة قاعدة البيانات { $where }، ولم يعد ذلك ممكنًا
shell-outage-over = عادت قاعدة البيانات صالحة للاستخدام، ويجري الآن تنفيذ كل ما تأخّر.
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
shell-doctor-no-browser = يمكن عرض صفحة { "\u2066" }masir chat{ "\u2069" }، لكن لا يوجد هنا متصفح لفتحها. يمكنك فتح عنوانها بنفسك، أو استخدام الأمر { "\u2066" }masir chat --terminal{ "\u2069" }

shell-telegram-hook = تصل رسائل البوت { $bot } إلى العنوان { $url }.
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
