# فهرست بهبود. جمله‌ها خطاب به «شما» هستند.

check-title = فهرست بهبود
check-empty = فهرست بهبود خالی است. مرحله، مانع یا فرصتی اضافه کنید تا کارها اینجا بیاید.
check-none-left = همهٔ کارهای فهرست بهبود انجام شده است.
check-number = { $n }.
check-more = { $count } مورد دیگر هم هست. برای دیدن همه: { $command }

check-group-do_now = همین حالا
check-group-plan = برنامه‌ریزی
check-group-small_fix = اصلاح کوچک
check-group-later = بعدتر
check-group-complete = نقشه را کامل کنید

## چه باید کرد

check-obstacle = این مانع را برطرف کنید: «{ $text }»
check-obstacle-answered = { $count ->
    [one] از فرصت { $answers } استفاده کنید تا این مانع برطرف شود: «{ $text }»
   *[other] از فرصت‌های { $answers } استفاده کنید تا این مانع برطرف شود: «{ $text }»
 }
check-opportunity = از این فرصت استفاده کنید: «{ $text }»
check-remove = نقطهٔ تماس «{ $touchpoint }» را حذف کنید یا دلیل نگه داشتنش را بنویسید
check-raise = کیفیت نقطهٔ تماس «{ $touchpoint }» را بالا ببرید
check-stage-owner = برای مرحلهٔ «{ $stage }» مسئولی تعیین کنید
check-touchpoint-owner = برای نقطهٔ تماس «{ $touchpoint }» مسئولی تعیین کنید
check-measure = برای مرحلهٔ «{ $stage }» شاخصی انتخاب کنید، مثلاً: { $measures }
check-goals = هدف مشتری و هدف کسب‌وکار در مرحلهٔ «{ $stage }» را بنویسید
check-customer-goal = هدف مشتری در مرحلهٔ «{ $stage }» را بنویسید
check-business-goal = هدف کسب‌وکار در مرحلهٔ «{ $stage }» را بنویسید
check-ask = از پنج مشتری و از همکارانتان بپرسید مشتری در مرحلهٔ «{ $stage }» چه احساسی دارد
check-walk = در کفش مشتری قدم بزنید: یک بار مثل مشتری از کسب‌وکار خودتان خرید کنید و هرچه از اول تا آخر پیش می‌آید بنویسید
check-protect = این نقطهٔ قوت را حفظ کنید و در جاهای دیگر هم به کار ببرید: «{ $text }»
check-review = تاریخ بازبینی دوره‌ای نقشه را تعیین کنید

check-quoted = «{ $text }»
check-pair = { $one } و { $other }
check-list = { $one }، { $others }

## پیش از آن

check-first-obstacle = قدم اول: از پنج مشتری بپرسید واقعاً همین‌طور است یا نه
check-first-opportunity = قدم اول: از پنج مشتری بپرسید به کارشان می‌آید یا نه
check-action-first = { $action }. { $first }.

## چرا

check-severity-said = شدت { $n } از { $most }
check-severity-felt = شدت { $n } از { $most }، با توجه به احساس مشتری در این مرحله
check-severity-unknown = شدتش هنوز معلوم نیست
check-frequency-1 = به‌ندرت پیش می‌آید
check-frequency-2 = گاهی پیش می‌آید
check-frequency-3 = زیاد پیش می‌آید
check-frequency-4 = خیلی زیاد پیش می‌آید
check-frequency-5 = تقریباً برای همه پیش می‌آید
check-certainty-5 = فعلاً حدس است
check-certainty-8 = از مشتری یا همکاران شنیده‌ایم
check-certainty-10 = اندازه‌گیری‌شده یا دیده‌شده
check-effort-1 = همین امروز شدنی است
check-effort-2 = همین هفته شدنی است
check-effort-3 = همین ماه شدنی است
check-effort-4 = ظرف سه ماه شدنی است
check-effort-5 = وقت بیشتر یا پولی از بیرون می‌خواهد
check-flag-worst_stage = پایین‌ترین نقطهٔ سفر
check-flag-last_stage = آخرین چیزی که در ذهن مشتری می‌ماند
check-flag-moment_of_truth = لحظهٔ سرنوشت‌ساز
check-flag-no_repair = اگر پیش بیاید، راهی برای جبرانش نیست
check-unknown-frequency = تکرارش هنوز معلوم نیست
check-unknown-effort = زحمتش هنوز معلوم نیست
check-unknown-frequency-effort = تکرار و زحمتش هنوز معلوم نیست

check-why-remove = خوب کار نمی‌کند و دلیلی هم برای نگه داشتنش نوشته نشده است
check-why-raise = ارزش نگه داشتن دارد، ولی در حد انتظار مشتری نیست
check-why-stage-owner = هنوز مسئولی ندارد، پس کسی هم بهترش نمی‌کند
check-why-touchpoint-owner = هنوز مسئولی ندارد، پس کسی هم بهترش نمی‌کند
check-why-measure = بدون شاخص معلوم نمی‌شود که کار بهتر شده است یا نه
check-why-goals = بدون هدف معلوم نمی‌شود که این مرحله کارش را درست انجام می‌دهد یا نه
check-why-customer-goal = بدون هدف مشتری معلوم نمی‌شود که مشتری اینجا چه چیزی کم دارد
check-why-business-goal = بدون هدف کسب‌وکار معلوم نمی‌شود که این مرحله به‌صرفه است یا نه
check-why-ask = هنوز از هیچ مشتری‌ای نپرسیده‌اید که اینجا چه احساسی دارد
check-why-walk = کسی که خودش این راه را برود، چیزهایی می‌بیند که در نقشه نیست
check-why-protect = همین حالا خوب جواب می‌دهد و به درد مرحله‌های دیگر هم می‌خورد
check-why-review = مشتری عوض می‌شود و نقشه‌ای که بازبینی نشود کهنه می‌شود

## از کجا معلوم می‌شود

check-know-kpi = «{ $name }» بهتر شود
check-know-kpi-from = «{ $name }» از { $value } بهتر شود
check-know-kpi-to = «{ $name }» به { $target } برسد
check-know-kpi-from-to = «{ $name }» از { $value } به { $target } برسد
check-know-remove = این نقطهٔ تماس حذف شود یا دلیل نگه داشتنش در نقشه بیاید
check-know-raise = پنج مشتری بگویند حالا همان است که انتظار دارند
check-know-stage-owner = نام مسئول در نقشه بیاید
check-know-touchpoint-owner = نام مسئول در نقشه بیاید
check-know-measure = شاخص و مقدار امروزش در نقشه بیاید
check-know-goals = هر دو هدف در نقشه بیاید
check-know-customer-goal = هدف مشتری با زبان خودش در نقشه بیاید
check-know-business-goal = هدف کسب‌وکار و راه رسیدن به آن در نقشه بیاید
check-know-ask = احساسی که در نقشه می‌آید از زبان خود مشتری‌ها باشد
check-know-walk = تاریخ این خرید و آنچه دیدید در نقشه بیاید
check-know-protect = در بازبینی بعدی هم مشتری‌ها از آن راضی باشند
check-know-review = تاریخ در نقشه و در تقویم شما بیاید

check-measures-awareness = بازدید از سایت یا صفحهٔ شما، تعداد دفعه‌هایی که از شما نام می‌برند، سهم مشتری‌های تازه‌ای که با معرفی آمده‌اند
check-measures-research = بازدید از سایت، بازدید از صفحهٔ محصول‌ها، سهم بازدیدکننده‌هایی که تماس می‌گیرند
check-measures-consideration = تعداد پرسش‌ها، زمان تا اولین پاسخ، تعداد استفاده‌های آزمایشی و ثبت‌نام‌ها
check-measures-purchase = سهم بازدیدکننده‌هایی که می‌خرند، سبدهای خرید رهاشده، تعداد دقیقه‌ها یا کلیک‌های لازم برای خرید
check-measures-delivery = سهم سفارش‌هایی که به‌موقع می‌رسند، کالاهای برگشتی، تعداد سؤال‌ها دربارهٔ سفارش‌ها
check-measures-use = رضایت از ۱ تا ۵، کالاهای برگشتی، تعداد سؤال برای هر سفارش
check-measures-support = زمان تا اولین پاسخ، زمان تا حل مشکل، سهم مشکل‌هایی که در همان تماس اول حل می‌شوند
check-measures-loyalty = خرید دوباره، مشتری‌های ازدست‌رفته، تمایل به معرفی شما از ۰ تا ۱۰
check-measures-advocacy = معرفی به دیگران، نظر مشتری‌ها، سهم مشتری‌های تازه‌ای که با معرفی آمده‌اند
check-measures-other = رضایت از ۱ تا ۵، تعداد شکایت‌ها، تعداد مشتری‌هایی که همین‌جا از دست می‌روند

## آنچه از آن می‌دانیم

check-label-why = چرا: { $text }
check-label-know = نشانهٔ موفقیت: { $text }
check-label-facts = جزئیات: { $text }
check-in-stage = مرحلهٔ «{ $stage }»
check-priority = امتیاز اولویت { $n } از { $most }
check-in-charge = مسئول: { $owner }
check-by = مهلت: { $date }
check-within = { $days ->
    [1] تا فردا
   *[other] تا { $days } روز دیگر
 }
check-status-doing = در حال انجام
check-status-done = انجام شد
check-status-dropped = کنار گذاشته شد
