# قائمة التحسين. تبدأ البنود بمصادر لا بأوامر، لتصلح للمخاطب والمخاطبة.

check-title = قائمة التحسين
check-question = سؤالك: { $question }
check-first = { $count ->
    [zero] لا شيء أولًا
    [one] شيء واحد قبل غيره
    [two] شيئان قبل غيرهما
    [3] ثلاثة أشياء قبل غيرها
    [few] { $count } أشياء قبل غيرها
    [many] { $count } شيئًا قبل غيرها
   *[other] { $count } شيء قبل غيرها
 }
check-empty = القائمة فارغة حتى الآن. سيظهر هنا كل عائق وكل فكرة من إجاباتك.
check-none-left = أُنجز كل ما في القائمة.
check-number = { $n }.
check-rest = { $count ->
    [zero] لا شيء غيرها في القائمة: { $command }
    [one] في القائمة بند آخر: { $command }
    [two] في القائمة بندان آخران: { $command }
    [few] في القائمة { $count } بنود أخرى: { $command }
    [many] في القائمة { $count } بندًا آخر: { $command }
   *[other] في القائمة { $count } بند آخر: { $command }
 }

check-group-do_now = الآن
check-group-plan = يحتاج إلى تخطيط
check-group-small_fix = إصلاح سريع
check-group-later = لاحقًا
check-group-complete = ما لم يُذكر في الخريطة بعد
check-group-protect = ما ينجح اليوم ويستحق الاستمرار

## ما العمل

check-obstacle = البحث عن حل لهذا العائق: «{ $text }»
check-obstacle-answered = معالجة «{ $text }» عن طريق: { $answers }
check-opportunity = { $text }
check-remove = الاستغناء عن نقطة الاتصال «{ $touchpoint }» أو ذكر سبب الإبقاء عليها
check-raise = تحسين نقطة الاتصال «{ $touchpoint }»
check-stage-owner = تحديد المسؤول عن مرحلة «{ $stage }»
check-touchpoint-owner = تحديد المسؤول عن نقطة الاتصال «{ $touchpoint }»
check-measure = اختيار رقم للمتابعة في مرحلة «{ $stage }»
check-goals = ذكر ما يريده العميل وهدفك أنت في مرحلة «{ $stage }»
check-customer-goal = ذكر ما يريده العميل في مرحلة «{ $stage }»
check-business-goal = ذكر هدفك أنت في مرحلة «{ $stage }»
check-ask = سؤال خمسة عملاء، ومعهم فريق العمل
check-walk = تجربة الرحلة كما يعيشها العميل، من البداية إلى النهاية، وتدوين ما يحدث
check-protect = الحفاظ على نقطة القوة هذه والاستفادة منها في مراحل أخرى: «{ $text }»
check-review = اختيار موعد للمراجعة

check-remove-many = { $count ->
    [zero] لا نقاط اتصال ضعيفة
    [one] نقطة اتصال واحدة ضعيفة، ولم يُذكر سبب الإبقاء عليها
    [two] نقطتا اتصال ضعيفتان، ولم يُذكر سبب الإبقاء عليهما
    [few] { $count } نقاط اتصال ضعيفة، ولم يُذكر سبب الإبقاء عليها
    [many] { $count } نقطة اتصال ضعيفة، ولم يُذكر سبب الإبقاء عليها
   *[other] { $count } نقطة اتصال ضعيفة، ولم يُذكر سبب الإبقاء عليها
 }
check-raise-many = { $count ->
    [zero] لا نقاط اتصال تحتاج إلى تحسين
    [one] نقطة اتصال واحدة تستحق التحسين
    [two] نقطتا اتصال تستحقان التحسين
    [few] { $count } نقاط اتصال تستحق التحسين
    [many] { $count } نقطة اتصال تستحق التحسين
   *[other] { $count } نقطة اتصال تستحق التحسين
 }
check-stage-owner-many = { $count ->
    [zero] لكل مرحلة مسؤول
    [one] مرحلة واحدة لم يُذكر المسؤول عنها بعد
    [two] مرحلتان لم يُذكر المسؤول عنهما بعد
    [few] { $count } مراحل لم يُذكر المسؤول عنها بعد
    [many] { $count } مرحلة لم يُذكر المسؤول عنها بعد
   *[other] { $count } مرحلة لم يُذكر المسؤول عنها بعد
 }
check-touchpoint-owner-many = { $count ->
    [zero] لكل نقطة اتصال مسؤول
    [one] نقطة اتصال واحدة لم يُذكر المسؤول عنها بعد
    [two] نقطتا اتصال لم يُذكر المسؤول عنهما بعد
    [few] { $count } نقاط اتصال لم يُذكر المسؤول عنها بعد
    [many] { $count } نقطة اتصال لم يُذكر المسؤول عنها بعد
   *[other] { $count } نقطة اتصال لم يُذكر المسؤول عنها بعد
 }
check-measure-many = { $count ->
    [zero] لكل مرحلة رقم للمتابعة
    [one] مرحلة واحدة لا رقم فيها للمتابعة بعد
    [two] مرحلتان لا رقم فيهما للمتابعة بعد
    [few] { $count } مراحل لا رقم فيها للمتابعة بعد
    [many] { $count } مرحلة لا رقم فيها للمتابعة بعد
   *[other] { $count } مرحلة لا رقم فيها للمتابعة بعد
 }
check-goals-many = { $count ->
    [zero] لكل مرحلة هدف
    [one] مرحلة واحدة لم يُذكر فيها أي هدف بعد
    [two] مرحلتان لم يُذكر فيهما أي هدف بعد
    [few] { $count } مراحل لم يُذكر فيها أي هدف بعد
    [many] { $count } مرحلة لم يُذكر فيها أي هدف بعد
   *[other] { $count } مرحلة لم يُذكر فيها أي هدف بعد
 }
check-customer-goal-many = { $count ->
    [zero] ذُكر ما يريده العميل في كل مرحلة
    [one] مرحلة واحدة لم يُذكر ما يريده العميل فيها بعد
    [two] مرحلتان لم يُذكر ما يريده العميل فيهما بعد
    [few] { $count } مراحل لم يُذكر ما يريده العميل فيها بعد
    [many] { $count } مرحلة لم يُذكر ما يريده العميل فيها بعد
   *[other] { $count } مرحلة لم يُذكر ما يريده العميل فيها بعد
 }
check-business-goal-many = { $count ->
    [zero] ذُكر هدفك في كل مرحلة
    [one] مرحلة واحدة لم يُذكر هدفك فيها بعد
    [two] مرحلتان لم يُذكر هدفك فيهما بعد
    [few] { $count } مراحل لم يُذكر هدفك فيها بعد
    [many] { $count } مرحلة لم يُذكر هدفك فيها بعد
   *[other] { $count } مرحلة لم يُذكر هدفك فيها بعد
 }

check-quoted = «{ $text }»
check-pair = { $one } و{ $other }
check-list = { $one } و{ $others }

## لماذا هنا: ما قيل فعلًا لا غير

check-harm = يأتي أولًا، لأنه قد يؤذي أحدًا أو يخالف القانون
check-severity-1 = إزعاج بسيط
check-severity-2 = مزعج
check-severity-3 = مزعج فعلًا
check-severity-4 = يكاد العملاء يتركوننا بسببه
check-severity-5 = نخسر عملاء بسببه
check-frequency-1 = نادر الحدوث
check-frequency-2 = يحدث أحيانًا
check-frequency-3 = يتكرر كثيرًا
check-frequency-4 = يتكرر كثيرًا جدًا
check-frequency-5 = يواجهه كل العملاء تقريبًا
check-certainty-5 = تخمين منك حتى الآن
check-certainty-8 = سمعناه من العملاء أو من فريق العمل
check-certainty-10 = رأيناه بأنفسنا أو مبنيّ على قياس
check-effort-1 = يمكن إنجازه اليوم
check-effort-2 = يمكن إنجازه هذا الأسبوع
check-effort-3 = يمكن إنجازه هذا الشهر
check-effort-4 = يمكن إنجازه خلال ثلاثة أشهر
check-effort-5 = يحتاج إلى وقت أطول أو إلى مال من الخارج
check-flag-focus = يتعلق بسؤالك
check-flag-worst_stage = أسوأ مرحلة في نظر العميل
check-flag-last_stage = آخر انطباع يبقى لدى العميل
check-flag-moment_of_truth = لحظة حاسمة
check-flag-no_repair = لا يُفعل شيء اليوم عند حدوثه
check-why-nothing = لم يُذكر بعد مدى ضرره ولا كم يتكرر.

check-why-remove = أداؤها ضعيف، ولم يُذكر سبب الإبقاء عليها
check-why-raise = تستحق الإبقاء عليها، لكنها دون ما يتوقعه العملاء
check-why-stage-owner = لم يُذكر المسؤول عنها بعد
check-why-touchpoint-owner = لم يُذكر المسؤول عنها بعد
check-why-measure = من دون رقم لا يمكنك معرفة إن كانت تتحسن
check-why-goals = من دون أهداف لا يمكنك معرفة إن كانت المرحلة تؤدي دورها
check-why-customer-goal = من دون هدف العميل لا يمكنك معرفة ما ينقصه
check-why-business-goal = من دون هدف لك لا يمكنك معرفة جدوى المرحلة
check-why-ask = لا تذكر الخريطة هل سُئل العملاء
check-why-walk = خوض الرحلة بنفسك يكشف ما لا تُظهره الخريطة
check-why-protect = هذا ما ينجح اليوم، وقد تستفيد منه مراحل أخرى
check-why-review = العملاء يتغيرون، والخريطة التي لا تُراجَع تتقادم

## كيف يُلاحظ النجاح

check-know-kpi = تحسّن «{ $name }»
check-know-kpi-from = تحسّن «{ $name }» (القيمة الحالية: { $value })
check-know-kpi-to = بلوغ «{ $name }» القيمة المستهدفة: { $target }
check-know-kpi-from-to = انتقال «{ $name }» من { $value } إلى { $target }

## ما يُعرف عن البند

check-label-against = المشكلة: { $text }
check-label-also = ويفيد أيضًا: { $text }
check-label-step = الخطوة الأولى: { $text }
check-label-who = المسؤول: { $text }
check-label-until = الموعد: { $text }
check-label-notice = علامة النجاح: { $text }
check-label-why = السبب: { $text }
check-in-stage = مرحلة «{ $stage }»
check-in-charge = المسؤول: { $owner }
check-by = { $date }
check-within = { $days ->
    [zero] خلال اليوم
    [one] خلال يوم واحد
    [7] خلال أسبوع
    [30] خلال شهر
    [90] خلال ثلاثة أشهر
    [180] خلال ستة أشهر
    [two] خلال يومين
    [few] خلال { $days } أيام
    [many] خلال { $days } يومًا
   *[other] خلال { $days } يوم
 }
check-status-doing = قيد التنفيذ
check-status-done = أُنجز
check-status-dropped = أُلغي

# From whom something is known: what stands in `{ $sources }` is a list of these, tied by check-pair and check-list.
check-certainty-9 = سمعناه من أكثر من جهة
check-known-from = عرفناه من { $sources }
check-source-interview = مقابلات مع العملاء
check-source-survey = استبيان
check-source-review = تقييمات العملاء
check-source-staff = فريق العمل
check-source-figures = الأرقام
check-source-walk = تجربة الرحلة كعميل
# كم مصدرًا من كل نوع؛ يأتي بعد «من».
check-counted-interview = { $count ->
    [one] مقابلة واحدة
    [two] مقابلتين
    [few] { $count } مقابلات
    [many] { $count } مقابلة
   *[other] { $count } مقابلة
 }
check-counted-survey = { $count ->
    [one] استبيان واحد
    [two] استبيانين
    [few] { $count } استبيانات
    [many] { $count } استبيانًا
   *[other] { $count } استبيان
 }
check-counted-review = { $count ->
    [one] تقييم واحد
    [two] تقييمين
    [few] { $count } تقييمات
    [many] { $count } تقييمًا
   *[other] { $count } تقييم
 }
check-counted-staff = { $count ->
    [one] واحد من فريق العمل
    [two] اثنين من فريق العمل
    [few] { $count } من فريق العمل
    [many] { $count } من فريق العمل
   *[other] { $count } من فريق العمل
 }
check-counted-figures = { $count ->
    [one] رقم واحد
    [two] رقمين
    [few] { $count } أرقام
    [many] { $count } رقمًا
   *[other] { $count } رقم
 }
check-counted-walk = { $count ->
    [one] تجربة واحدة للرحلة كعميل
    [two] تجربتين للرحلة كعميل
    [few] { $count } تجارب للرحلة كعميل
    [many] { $count } تجربة للرحلة كعميل
   *[other] { $count } تجربة للرحلة كعميل
 }
