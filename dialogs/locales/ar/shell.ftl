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
shell-key-new = المفتاح الجديد { $key } في الملف { $file }. لا بد من الاحتفاظ بنسخة من هذا الملف بعيدًا عن قاعدة البيانات ونسخها الاحتياطية، فمن دونه لا يمكن قراءة ما شُفِّر. لتشفير ما حُفظ من قبل: { "\u2066" }masir key seal{ "\u2069" }
shell-key-rotated = المفتاح الجديد { $key } في أول الملف { $file }، ولا بد من الاحتفاظ بنسخة من الملف من جديد. تبقى فيه المفاتيح الأقدم من أجل النسخ الاحتياطية القديمة.
shell-key-sealed =
    { $count ->
        [zero] كل شيء مشفَّر بالمفتاح { $key }، ولم يلزم تغيير أي سجل.
        [one] كل شيء مشفَّر بالمفتاح { $key }، وكُتب سجل واحد من جديد.
        [two] كل شيء مشفَّر بالمفتاح { $key }، وكُتب سجلان من جديد.
        [few] كل شيء مشفَّر بالمفتاح { $key }، وكُتبت { $count } سجلات من جديد.
        [many] كل شيء مشفَّر بالمفتاح { $key }، وكُتب { $count } سجلًا من جديد.
       *[other] كل شيء مشفَّر بالمفتاح { $key }، وكُتب { $count } سجل من جديد.
    }
shell-key-damaged =
    { $count ->
        [zero] لا سجلات تالفة.
        [one] سجل واحد تالف تُرك كما هو.
        [two] سجلان تالفان تُركا كما هما.
        [few] { $count } سجلات تالفة تُركت كما هي.
        [many] { $count } سجلًا تالفًا تُركت كما هي.
       *[other] { $count } سجل تالف تُركت كما هي.
    }
shell-doctor-good = [ok]
shell-doctor-bad = [!!]
shell-doctor-settings = تُقرأ الإعدادات من متغيّرات البيئة، ومن { $file } إن وُجد
shell-env-overlooked = لا يُقرأ الملف { "\u2066" }.env{ "\u2069" } الموجود في هذا المجلد. إن كنت من كتبه، فمكانه الآن: { $file }
shell-settings-open = يستطيع مستخدمون آخرون لهذا الجهاز قراءة الملف { $file } أو تغييره، وقد يكون رمز البوت فيه. يمكن قصره على مالكه بهذا الأمر: { "\u2066" }chmod 600 { $file }{ "\u2069" }
shell-doctor-python = Python { $version }
shell-doctor-database = قاعدة البيانات { $where }، الإصدار { $version }
shell-doctor-keys = بعض ما هو محفوظ (العدد: { $count }) مشفَّر بمفتاح غير موجود ({ $keys })، ولا يمكن قراءته. إذا كان هذا المفتاح متوفرًا، فلا بد من إضافته إلى { "\u2066" }MASIR_KEY{ "\u2069" } أو إلى ملف المفتاح، بعد المفتاح المستخدَم، ثم إعادة تشغيل البرنامج. وإلا فيمكن استعادة نسخة احتياطية.
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

# Question sets.
shell-doctor-questions = 
    { $count ->
        [zero] لا مجموعات أسئلة في { $where }
        [one] مجموعة أسئلة واحدة في { $where }
        [two] مجموعتا أسئلة في { $where }
        [few] { $count } مجموعات أسئلة في { $where }
        [many] { $count } مجموعة أسئلة في { $where }
       *[other] { $count } مجموعة أسئلة في { $where }
    }

# What was changed while it stood encrypted.
shell-doctor-damaged = بعض السجلات المشفَّرة تالف (العدد: { $count })، ولا يمكن قراءته. يمكن استعادة نسخة احتياطية أُنشئت قبل ذلك.

# The folder of pictures
shell-doctor-pictures = لا يمكن حفظ الصور ولا حذفها في المجلد { $where }. لا بد من السماح بالقراءة والكتابة فيه.
