# فهرست بهبود. جمله‌ها خطاب به «شما» هستند.

check-title = فهرست بهبود
check-question = سؤال شما: { $question }
check-first = { $count ->
    [1] اول از همه، یک کار
    [3] اول از همه، این سه کار
   *[other] اول از همه، این { $count } کار
 }
check-empty = فهرست هنوز خالی است. هر مانع یا ایده‌ای که بگویید، اینجا می‌آید.
check-none-left = همهٔ کارهای فهرست انجام شده است.
check-number = { $n }.
check-rest = { $count } کار دیگر هم در فهرست هست: { $command }

check-group-do_now = همین حالا
check-group-plan = برایش برنامه بریزید
check-group-small_fix = اصلاح کوچک
check-group-later = بعدتر
check-group-complete = هنوز در نقشه نیامده
check-group-protect = آنچه خوب جواب می‌دهد؛ ادامه‌اش بدهید

## چه باید کرد

check-obstacle = برای این مانع چاره‌ای پیدا کنید: «{ $text }»
check-obstacle-answered = برای رفع «{ $text }»: { $answers }
check-opportunity = { $text }
check-remove = نقطهٔ تماس «{ $touchpoint }» را حذف کنید یا بگویید چرا نگهش می‌دارید
check-raise = نقطهٔ تماس «{ $touchpoint }» را بهتر کنید
check-stage-owner = بگویید مسئول مرحلهٔ «{ $stage }» کیست
check-touchpoint-owner = بگویید مسئول نقطهٔ تماس «{ $touchpoint }» کیست
check-measure = برای مرحلهٔ «{ $stage }» عددی انتخاب کنید که دنبالش کنید
check-goals = بگویید در مرحلهٔ «{ $stage }» مشتری چه می‌خواهد و شما چه می‌خواهید
check-customer-goal = بگویید مشتری در مرحلهٔ «{ $stage }» چه می‌خواهد
check-business-goal = بگویید خودتان در مرحلهٔ «{ $stage }» چه می‌خواهید
check-ask = از پنج مشتری و از همکارانتان بپرسید
check-walk = خودتان را جای مشتری بگذارید: یک بار همهٔ این راه را بروید و هرچه پیش می‌آید بنویسید
check-protect = این نقطهٔ قوت را ادامه بدهید و در جاهای دیگر هم به کار ببرید: «{ $text }»
check-review = روزی را برای بازبینی نقشه انتخاب کنید

check-remove-many = { $count } نقطهٔ تماس خوب کار نمی‌کند و دلیلی هم برای نگه داشتنش نیامده است
check-raise-many = { $count } نقطهٔ تماس جای بهتر شدن دارد
check-stage-owner-many = برای { $count } مرحله هنوز مسئولی گفته نشده است
check-touchpoint-owner-many = برای { $count } نقطهٔ تماس هنوز مسئولی گفته نشده است
check-measure-many = برای { $count } مرحله هنوز عددی برای دنبال کردن نیامده است
check-goals-many = برای { $count } مرحله هنوز هدفی گفته نشده است
check-customer-goal-many = در { $count } مرحله هنوز معلوم نیست مشتری چه می‌خواهد
check-business-goal-many = در { $count } مرحله هنوز معلوم نیست خودتان چه می‌خواهید

check-quoted = «{ $text }»
check-pair = { $one } و { $other }
check-list = { $one }، { $others }

## چرا اینجاست: فقط آنچه گفته شده

check-harm = اول می‌آید، چون ممکن است به کسی آسیب بزند یا خلاف قانون باشد
check-severity-1 = ناراحتی کوچکی است
check-severity-2 = آزاردهنده است
check-severity-3 = واقعاً آزاردهنده است
check-severity-4 = کم مانده مشتری به خاطرش برود
check-severity-5 = مشتری به خاطرش می‌رود
check-frequency-1 = به‌ندرت پیش می‌آید
check-frequency-2 = گاهی پیش می‌آید
check-frequency-3 = زیاد پیش می‌آید
check-frequency-4 = خیلی زیاد پیش می‌آید
check-frequency-5 = تقریباً برای همه پیش می‌آید
check-certainty-5 = فعلاً حدس خودتان است
check-certainty-8 = مشتری یا همکار گفته
check-certainty-10 = اندازه گرفته‌اید یا خودتان دیده‌اید
check-effort-1 = همین امروز شدنی است
check-effort-2 = همین هفته شدنی است
check-effort-3 = همین ماه شدنی است
check-effort-4 = ظرف سه ماه شدنی است
check-effort-5 = وقت بیشتر یا پولی از بیرون می‌خواهد
check-flag-focus = به سؤال شما مربوط است
check-flag-worst_stage = بدترین مرحله از نظر مشتری
check-flag-last_stage = آخرین خاطره‌ای که مشتری با خودش می‌برد
check-flag-moment_of_truth = لحظهٔ سرنوشت‌ساز
check-flag-no_repair = الان وقتی پیش می‌آید، کاری برایش نمی‌شود
check-why-nothing = هنوز نگفته‌اید چقدر بد است یا چند وقت یک بار پیش می‌آید.

check-why-remove = خوب کار نمی‌کند و دلیلی هم برای نگه داشتنش نیامده است
check-why-raise = ارزش نگه داشتن دارد، ولی در حد انتظار مشتری نیست
check-why-stage-owner = هنوز مسئولی برایش گفته نشده است
check-why-touchpoint-owner = هنوز مسئولی برایش گفته نشده است
check-why-measure = بدون عدد معلوم نمی‌شود که بهتر شده است یا نه
check-why-goals = بدون هدف معلوم نمی‌شود که این مرحله کارش را درست انجام می‌دهد یا نه
check-why-customer-goal = بدون هدف مشتری معلوم نمی‌شود که مشتری اینجا چه چیزی کم دارد
check-why-business-goal = بدون هدف خودتان معلوم نمی‌شود که این مرحله به‌صرفه است یا نه
check-why-ask = در نقشه نیامده که از مشتری‌ها پرسیده‌اید یا نه
check-why-walk = کسی که خودش این راه را برود، چیزهایی می‌بیند که در نقشه نیست
check-why-protect = همین حالا خوب جواب می‌دهد و به درد مرحله‌های دیگر هم می‌خورد
check-why-review = مشتری عوض می‌شود و نقشه‌ای که بازبینی نشود کهنه می‌شود

## از کجا معلوم می‌شود که جواب داده

check-know-kpi = «{ $name }» بهتر شود
check-know-kpi-from = «{ $name }» نسبت به { $value } بهتر شود
check-know-kpi-to = «{ $name }» به { $target } برسد
check-know-kpi-from-to = «{ $name }» از { $value } به { $target } برسد

## آنچه از آن می‌دانیم

check-label-against = مشکل: { $text }
check-label-also = این هم کمک می‌کند: { $text }
check-label-step = قدم اول: { $text }
check-label-who = مسئول: { $text }
check-label-until = مهلت: { $text }
check-label-notice = نشانهٔ موفقیت: { $text }
check-label-why = چرا: { $text }
check-in-stage = مرحلهٔ «{ $stage }»
check-in-charge = مسئول: { $owner }
check-by = { $date }
check-within = { $days ->
    [1] تا فردا
    [7] تا یک هفتهٔ دیگر
    [30] تا یک ماه دیگر
    [90] تا سه ماه دیگر
    [180] تا شش ماه دیگر
   *[other] تا { $days } روز دیگر
 }
check-status-doing = در حال انجام
check-status-done = انجام شد
check-status-dropped = کنار گذاشته شد

# From whom something is known: what stands in `{ $sources }` is a list of these, tied by check-pair and check-list.
check-certainty-9 = از چند جا شنیده‌اید
check-known-from = از { $sources } می‌دانید
check-source-interview = گفت‌وگو با مشتری‌ها
check-source-survey = نظرسنجی
check-source-review = نظرهای مشتری‌ها
check-source-staff = همکارها
check-source-figures = عدد و رقم‌ها
check-source-walk = تجربه از نگاه مشتری
# از هر نوع منبع چند تا بود؛ پس از «از» می‌آید.
check-counted-interview = { $count ->
   *[other] { $count } گفت‌وگو با مشتری
 }
check-counted-survey = { $count ->
   *[other] { $count } نظرسنجی
 }
check-counted-review = { $count ->
   *[other] { $count } نظر مشتری
 }
check-counted-staff = { $count ->
   *[other] { $count } همکار
 }
check-counted-figures = { $count ->
   *[other] { $count } عدد
 }
check-counted-walk = { $count ->
   *[other] { $count } تجربه از نگاه مشتری
 }
