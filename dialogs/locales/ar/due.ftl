# ما حان موعده، والتذكير به، والإعدادات.

due-digest = ⏰ «{ $title }»، اليوم: { $first }
due-item = { $text } (الموعد: { $day })
due-again = تم العمل على «{ $text }». هل تحسّن الحال؟ ({ $day })
due-review = العودة إلى الخريطة: ما الذي تغيّر؟ ({ $day })
due-walk = جولة جديدة بعين العميل: مضى 90 يومًا على الجولة السابقة ({ $day })
due-left =
    { $count ->
        [one] … وأمر واحد آخر، أدناه.
        [two] … وأمران آخران، أدناه.
        [few] … و{ $count } أمور أخرى، أدناه.
        [many] … و{ $count } أمرًا آخر، أدناه.
       *[other] … و{ $count } أمر آخر، أدناه.
    }
due-others =
    { $count ->
        [one] وفي خرائطك الأخرى أمر واحد حان موعده.
        [two] وفي خرائطك الأخرى أمران حان موعدهما.
        [few] وفي خرائطك الأخرى { $count } أمور حان موعدها.
        [many] وفي خرائطك الأخرى { $count } أمرًا حان موعدها.
       *[other] وفي خرائطك الأخرى { $count } أمر حان موعدها.
    }
due-unfinished = توقفنا في منتصف خريطتك «{ $title }». هذه صورتها حتى الآن، ويمكننا المتابعة من حيث توقفنا متى شئت. لن أكتب إليك عن هذا مرة أخرى.

due-now = ما حان موعده في «{ $title }»:
due-now-elsewhere = لم يحن موعد أي شيء في «{ $title }»، لكن في خريطة أخرى ما حان موعده.
due-nothing = لم يحن موعد أي شيء اليوم.
due-moved = حسنًا، الموعد الجديد { $day }.
due-button-item = ✓ { $number }: أُنجز
due-button-again = 💬 { $number }: هل تحسّن؟
due-button-tomorrow = { $number }: غدًا
due-button-week = { $number }: بعد أسبوع
due-button-review = 🔁 المراجعة الآن
due-button-month = بعد شهر
due-button-walk = 👣 ما ظهر في الجولة
due-button-map = 🗺 { $title }
due-how-items = يمكنك كتابة { "\u2066" }/mark 1 done{ "\u2069" } (أُنجز) · { "\u2066" }/later 1 tomorrow{ "\u2069" } (غدًا) · { "\u2066" }/how 1{ "\u2069" } (كيف الحال بعد الإنجاز)، والرقم 1 هنا هو رقم البند في القائمة.
due-how-review = لمراجعة الخريطة: { "\u2066" }/changed{ "\u2069" } · ولتأجيل ذلك: { "\u2066" }/later review 30{ "\u2069" }
due-how-walk = لوصف ما ظهر في الجولة: { "\u2066" }/walk{ "\u2069" } · ولتأجيل ذلك: { "\u2066" }/later walk 30{ "\u2069" }

due-announced = سأرسل إليك غدًا رسالة واحدة مع صورة الخريطة حتى الآن، لعلّ المتابعة تناسبك حينها.
due-refuse-how = لإلغاء رسالة المتابعة: { "\u2066" }/refuse{ "\u2069" }
due-refused = حسنًا، لن أكتب إليك عن ذلك.

due-will-remind = سأذكّرك في ذلك اليوم الساعة { $hour }. لإيقاف التذكير في أي وقت: { "\u2066" }/settings off{ "\u2069" }
due-will-remind-walk = بعد 90 يومًا سأذكّرك بجولة أخرى.

due-settings = الإعدادات
due-settings-language = اللغة: العربية
due-settings-on = التذكير: الساعة { $hour }، رسالة واحدة في اليوم على الأكثر. المنطقة الزمنية: { $city }
due-settings-guessed = التذكير: الساعة { $hour }، رسالة واحدة في اليوم على الأكثر. المنطقة الزمنية: { $city }، إلى أن أعرف منطقتك
due-settings-off = التذكير: متوقف. لا أكتب إليك إلا ردًّا على رسائلك.
due-settings-every-day = أيام الهدوء: لا يوجد
due-settings-days = أيام الهدوء: { $days }
due-settings-here = التذكير: لا يُرسل شيء من هذا الجهاز. الأمر { "\u2066" }masir due{ "\u2069" } يعرض ما حان موعده، وكذلك المحادثة عند بدئها، بتوقيت الجهاز.
due-settings-how = للتغيير: { "\u2066" }/settings off{ "\u2069" } (إيقاف) · { "\u2066" }/settings on{ "\u2069" } (تشغيل) · { "\u2066" }/settings hour 8{ "\u2069" } (الساعة) · { "\u2066" }/settings zone Cairo{ "\u2069" } (المدينة) · { "\u2066" }/settings days Friday{ "\u2069" } (يوم هدوء، وتكراره يلغيه) · { "\u2066" }/language{ "\u2069" }
due-on = التذكير يعمل الآن.
due-off = توقف التذكير، ولن تصلك رسائل تذكير أخرى. لإعادته: { "\u2066" }/settings on{ "\u2069" }
due-zone-set = حسنًا، سأعتمد توقيت { $city }.
due-type-hour = في أي ساعة أذكّرك؟ الساعة المحددة الآن { $hour }. يمكنك اختيار ساعة، أو كتابة غيرها، مثل «11 صباحًا».
due-type-zone = ما منطقتك الزمنية؟ يمكنك اختيار مدينة، أو كتابة أقرب مدينة كبيرة، أو كتابة الوقت عندك الآن، مثل «الساعة 14:30». إلى ذلك الحين سأعتمد توقيت { $city }.
due-type-days = في أي الأيام لا أكتب إليك؟ ما يحين موعده فيها يصلك في اليوم التالي.

# في سطر الأوامر: اسم الخريطة أولًا.
due-line = { $title }: { $text }

# Time zones where many live who speak this language; and cities after which no zone is named, behind the zone.
due-zones = Asia/Riyadh Africa/Cairo Asia/Dubai Asia/Baghdad Asia/Amman Asia/Beirut Africa/Algiers Africa/Casablanca
due-cities =
    Asia/Riyadh جدة|مكة|مكة المكرمة|المدينة المنورة|الدمام|الخبر|السعودية
    Africa/Cairo الإسكندرية|اسكندرية|الجيزة|المنصورة|طنطا
    Asia/Dubai أبو ظبي|ابوظبي|الشارقة|عجمان|الإمارات
    Asia/Baghdad البصرة|أربيل|الموصل|النجف|كربلاء
    Asia/Amman إربد|الزرقاء|العقبة
    Asia/Beirut طرابلس لبنان|صيدا|صور
    Asia/Damascus حلب|حمص|اللاذقية|الشام
    Africa/Casablanca الرباط|مراكش|فاس|طنجة|أكادير|المغرب
    Africa/Algiers وهران|قسنطينة|عنابة
    Africa/Tunis صفاقس|سوسة
    Europe/Berlin ميونخ|هامبورغ|فرانكفورت|ألمانيا
    Europe/London مانشستر|بريطانيا
    Europe/Istanbul أنقرة|اسطنبول|إسطنبول

# Targets, below what is due.
due-targets-met = 🎯 تحققت القيمة المستهدفة: { $measures }
due-targets-missed = لم تتحقق القيمة المستهدفة بعد: { $measures }
due-targets-both = { $met }؛ { $missed }
