# قائمة التحسين. تبدأ البنود بمصادر لا بأوامر، لتصلح للمخاطب والمخاطبة.

check-title = قائمة التحسين
check-empty = قائمة التحسين فارغة. ستظهر البنود هنا بعد إضافة مراحل أو عوائق أو فرص.
check-none-left = أُنجز كل ما في قائمة التحسين.
check-number = { $n }.
check-more = { $count ->
    [zero] لا بنود أخرى. لعرض القائمة كاملة: { $command }
    [one] بقي بند واحد. لعرض القائمة كاملة: { $command }
    [two] بقي بندان. لعرض القائمة كاملة: { $command }
    [few] بقيت { $count } بنود. لعرض القائمة كاملة: { $command }
    [many] بقي { $count } بندًا. لعرض القائمة كاملة: { $command }
   *[other] بقي { $count } بند. لعرض القائمة كاملة: { $command }
 }

check-group-do_now = الآن
check-group-plan = خطّط له
check-group-small_fix = إصلاح سريع
check-group-later = لاحقًا
check-group-complete = أكمل خريطتك

## ما العمل

check-obstacle = معالجة هذا العائق: «{ $text }»
check-obstacle-answered = { $count ->
    [one] استثمار الفرصة { $answers } لمعالجة هذا العائق: «{ $text }»
    [two] استثمار الفرصتين { $answers } لمعالجة هذا العائق: «{ $text }»
   *[other] استثمار الفرص { $answers } لمعالجة هذا العائق: «{ $text }»
 }
check-opportunity = استثمار هذه الفرصة: «{ $text }»
check-remove = الاستغناء عن نقطة الاتصال «{ $touchpoint }» أو تدوين سبب الإبقاء عليها
check-raise = رفع مستوى نقطة الاتصال «{ $touchpoint }»
check-stage-owner = تعيين مسؤول عن مرحلة «{ $stage }»
check-touchpoint-owner = تعيين مسؤول عن نقطة الاتصال «{ $touchpoint }»
check-measure = اختيار مؤشر لمرحلة «{ $stage }»، مثل: { $measures }
check-goals = تدوين هدف العميل وهدف النشاط في مرحلة «{ $stage }»
check-customer-goal = تدوين هدف العميل في مرحلة «{ $stage }»
check-business-goal = تدوين هدف النشاط في مرحلة «{ $stage }»
check-ask = سؤال خمسة عملاء وفريق العمل عن شعور العميل في مرحلة «{ $stage }»
check-walk = القيام بجولة بعين العميل: خوض الرحلة كلها كأي عميل، من البداية إلى النهاية، وتدوين ما يحدث
check-protect = الحفاظ على نقطة القوة هذه والاستفادة منها في مراحل أخرى: «{ $text }»
check-review = تحديد موعد للمراجعة الدورية للخريطة

check-quoted = «{ $text }»
check-pair = { $one } و{ $other }
check-list = { $one } و{ $others }

## ما يسبق ذلك

check-first-obstacle = الخطوة الأولى: التحقق من ذلك بسؤال خمسة عملاء
check-first-opportunity = الخطوة الأولى: سؤال خمسة عملاء عمّا إذا كان ذلك سيفيدهم
check-action-first = { $action }. { $first }.

## لماذا

check-severity-said = الشدة { $n } من { $most }
check-severity-felt = الشدة { $n } من { $most }، بحسب الشعور في هذه المرحلة
check-severity-unknown = الشدة غير معروفة بعد
check-frequency-1 = نادر الحدوث
check-frequency-2 = يحدث أحيانًا
check-frequency-3 = يتكرر كثيرًا
check-frequency-4 = يتكرر كثيرًا جدًا
check-frequency-5 = يواجهه كل العملاء تقريبًا
check-certainty-5 = تخمين حتى الآن
check-certainty-8 = سمعناه من العملاء أو من فريق العمل
check-certainty-10 = مقيس أو مُشاهَد
check-effort-1 = يمكن إنجازه اليوم
check-effort-2 = يمكن إنجازه هذا الأسبوع
check-effort-3 = يمكن إنجازه هذا الشهر
check-effort-4 = يمكن إنجازه خلال ثلاثة أشهر
check-effort-5 = يحتاج إلى وقت أطول أو تمويل خارجي
check-flag-worst_stage = أدنى نقطة في الرحلة
check-flag-last_stage = آخر انطباع يبقى لدى العميل
check-flag-moment_of_truth = لحظة حاسمة
check-flag-no_repair = لا سبيل إلى تداركه عند حدوثه
check-unknown-frequency = التكرار غير معروف بعد
check-unknown-effort = الجهد غير معروف بعد
check-unknown-frequency-effort = التكرار والجهد غير معروفين بعد

check-why-remove = أداؤها ضعيف، ولا سبب تجاري مدوّن للإبقاء عليها
check-why-raise = تستحق الإبقاء عليها، لكنها دون ما يتوقعه العملاء
check-why-stage-owner = لا مسؤول عنها حتى الآن، فلا أحد يعمل على تحسينها
check-why-touchpoint-owner = لا مسؤول عنها حتى الآن، فلا أحد يعمل على تحسينها
check-why-measure = من دون مؤشر لا يُعرف هل تتحسن المرحلة
check-why-goals = من دون أهداف لا يُعرف هل تؤدي المرحلة دورها
check-why-customer-goal = من دون معرفة هدف العميل لا يُعرف ما الذي ينقصه
check-why-business-goal = من دون هدف للنشاط لا تُعرف جدوى المرحلة
check-why-ask = لم يُسأل أي عميل بعد عن شعوره في هذه المرحلة
check-why-walk = خوض الرحلة بنفسك يكشف ما لا تُظهره الخريطة
check-why-protect = هذا ما ينجح اليوم، وقد تستفيد منه مراحل أخرى
check-why-review = العملاء يتغيرون، والخريطة التي لا تُراجَع تتقادم

## كيف نعرف

check-know-kpi = تحسّن «{ $name }»
check-know-kpi-from = تحسّن «{ $name }» (القيمة الحالية: { $value })
check-know-kpi-to = بلوغ «{ $name }» القيمة المستهدفة: { $target }
check-know-kpi-from-to = انتقال «{ $name }» من { $value } إلى { $target }
check-know-remove = إزالة نقطة الاتصال، أو تدوين سبب الإبقاء عليها في الخريطة
check-know-raise = تأكيد خمسة عملاء أن نقطة الاتصال أصبحت كما يتوقعون
check-know-stage-owner = ظهور اسم المسؤول على الخريطة
check-know-touchpoint-owner = ظهور اسم المسؤول على الخريطة
check-know-measure = ظهور المؤشر وقيمته الحالية على الخريطة
check-know-goals = ظهور الهدفين على الخريطة
check-know-customer-goal = ظهور هدف العميل على الخريطة بكلماته هو
check-know-business-goal = ظهور هدف النشاط على الخريطة مع طريقة بلوغه
check-know-ask = أن يكون الشعور المدوّن على الخريطة مأخوذًا من العملاء أنفسهم
check-know-walk = ظهور تاريخ الجولة وملاحظاتها على الخريطة
check-know-protect = استمرار ثناء العملاء على نقطة القوة هذه عند المراجعة الدورية التالية
check-know-review = ظهور الموعد على الخريطة وفي تقويمك

check-measures-awareness = زيارات الموقع أو الحساب، وعدد مرات ذكر النشاط، ونسبة العملاء الجدد القادمين بتوصية
check-measures-research = زيارات الموقع، ومشاهدات صفحات المنتجات، ونسبة الزوار الذين يتواصلون معك
check-measures-consideration = عدد الاستفسارات، والوقت حتى أول رد، وعدد التجارب والتسجيلات
check-measures-purchase = نسبة الزوار الذين يشترون، وعدد السلال المتروكة، وعدد الدقائق أو النقرات اللازمة للشراء
check-measures-delivery = نسبة الطلبات التي تصل في موعدها، وعدد المرتجعات، وعدد الأسئلة عن الطلبات
check-measures-use = درجة الرضا (من 1 إلى 5)، وعدد المرتجعات، وعدد الأسئلة لكل طلب
check-measures-support = الوقت حتى أول رد، والوقت حتى الحل، ونسبة ما يُحَل من أول تواصل
check-measures-loyalty = تكرار الشراء، وعدد العملاء المفقودين، والاستعداد للتوصية (من 0 إلى 10)
check-measures-advocacy = عدد التوصيات، وعدد التقييمات، ونسبة العملاء الجدد القادمين بتوصية
check-measures-other = درجة الرضا (من 1 إلى 5)، وعدد الشكاوى، وعدد العملاء المفقودين في هذه المرحلة

## ما يُعرف عن البند

check-label-why = السبب: { $text }
check-label-know = علامة النجاح: { $text }
check-label-facts = التفاصيل: { $text }
check-in-stage = مرحلة «{ $stage }»
check-priority = درجة الأولوية { $n } من { $most }
check-in-charge = المسؤول: { $owner }
check-by = الموعد: { $date }
check-within = { $days ->
    [zero] خلال اليوم
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { $days } أيام
    [many] خلال { $days } يومًا
   *[other] خلال { $days } يوم
 }
check-status-doing = قيد التنفيذ
check-status-done = أُنجز
check-status-dropped = أُلغي
