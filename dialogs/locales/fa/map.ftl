# Words on the picture of a journey. None of these messages holds a value.
map-untitled = سفر مشتری
map-footer = نقشهٔ سفر مشتری
map-empty = این نقشه هنوز خالی است و با پاسخ‌های شما پر می‌شود.
map-stage = مرحله

## The lanes
map-lane-steps = کاری که مشتری می‌کند
map-lane-thoughts = آنچه در ذهنش می‌گذرد
map-lane-touchpoints = نقطه‌های تماس
map-lane-customer-goals = هدف‌های مشتری
map-lane-business-goals = هدف‌های کسب‌وکار
map-lane-emotion = احساس‌ها
map-lane-obstacles = موانع
map-lane-strengths = نقطه‌های قوت
map-lane-opportunities = فرصت‌ها
map-lane-owner = مسئول
map-lane-wait = زمان انتظار
map-lane-peaks = زمان‌های شلوغی
map-lane-decision = تصمیم
map-lane-kpis = شاخص‌ها
map-lane-walked = تجربه از نگاه مشتری

## The feelings, from very bad to very good in half steps
map-score-minus-4 = خیلی ناراضی
map-score-minus-3 = بین ناراضی و خیلی ناراضی
map-score-minus-2 = ناراضی
map-score-minus-1 = بین معمولی و ناراضی
map-score-0 = معمولی
map-score-1 = بین معمولی و راضی
map-score-2 = راضی
map-score-3 = بین راضی و خیلی خوشحال
map-score-4 = خیلی خوشحال
# Where items could stand and it was said that there are none
map-none = ندارد
map-unknown = هنوز معلوم نیست
# On the face of a feeling that nobody knows
map-unknown-sign = ؟
map-feeling-excitement = هیجان
map-feeling-curiosity = کنجکاوی
map-feeling-trust = اعتماد
map-feeling-relief = آسودگی
map-feeling-satisfaction = رضایت
map-feeling-delight = شادی
map-feeling-confusion = سردرگمی
map-feeling-doubt = تردید
map-feeling-worry = نگرانی
map-feeling-impatience = بی‌حوصلگی
map-feeling-frustration = کلافگی
map-feeling-disappointment = ناامیدی
map-feeling-anger = خشم
map-feeling-indifference = بی‌تفاوتی

## How something is known, and what is marked
map-evidence-guess = حدس
map-evidence-heard = مشتری یا همکار گفته
map-evidence-measured = اندازه‌گیری‌شده
map-verdict-works = خوب کار می‌کند
map-verdict-retune = تنظیم می‌خواهد
map-verdict-fails = کار نمی‌کند
map-online = آنلاین
map-offline = حضوری
map-third-party = در اختیار دیگران
map-drop-off = مشتری اینجا از دست می‌رود
map-no-repair = فعلاً وقتی پیش می‌آید کاری نمی‌شود
map-moment-of-truth = لحظهٔ سرنوشت‌ساز

## Ratings
map-rating-1 = ۱ از ۵
map-rating-2 = ۲ از ۵
map-rating-3 = ۳ از ۵
map-rating-4 = ۴ از ۵
map-rating-5 = ۵ از ۵

## What stands before a known detail
map-how = راه رسیدن
map-relation = برخورد ما
map-reason = دلیل حضور ما
map-impact = اثر بر مشتری
map-owner = مسئول
map-volume = حجم مراجعه
map-occurrence = چند وقت یک بار
map-wait = زمان انتظار
map-effectiveness = برآورده شدن انتظار
map-severity = شدت
map-frequency = تکرار
map-effort = زحمت
map-kind = نوع
map-repair = راه جبران
map-by = مطرح‌کننده
map-value = مقدار فعلی
map-target = هدف
map-unit = واحد
map-walked-on = تاریخ
map-minutes = مدت
map-loops-to = برگشت به مرحلهٔ

## The head of the map
map-business = کسب‌وکار
map-trade = زمینهٔ کار
map-offer = محصول یا خدمت
map-market = نوع مشتری‌ها
map-market-b2b = کسب‌وکارها
map-market-b2c = افراد
map-market-both = کسب‌وکارها و افراد
map-presence = شیوهٔ فعالیت
map-presence-online = آنلاین
map-presence-offline = حضوری
map-presence-both = آنلاین و حضوری
map-purpose = سؤال نقشه
map-benefit = فایدهٔ مورد انتظار
map-persona = مشتری
map-segment = گروه مشتری‌ها
map-description = دربارهٔ او
map-need = نیاز
map-comfort = حد تحمل
map-wished-feeling = احساس دلخواه
map-actor = عنوان مشتری
map-voices = مشارکت‌کننده‌ها
map-path = راه
map-kpis = شاخص‌ها
map-review-on = بازبینی بعدی
map-version = نسخهٔ
map-state-as-is = وضع موجود
map-state-to-be = وضع مطلوب
map-state-planned = برنامه‌ریزی‌شده
map-state-actual = آن‌طور که پیش آمد

## Words for those who travel, and for channels
map-actor-customer = مشتری
map-actor-client = مراجعه‌کننده
map-actor-user = کاربر
map-actor-buyer = خریدار
map-actor-visitor = بازدیدکننده
map-actor-follower = دنبال‌کننده
map-actor-guest = مهمان
map-actor-patient = بیمار
map-actor-student = دانشجو
map-channel-web = وب‌سایت
map-channel-app = اپلیکیشن
map-channel-email = ایمیل
map-channel-phone = تلفن
map-channel-chat = چت
map-channel-social = شبکه‌های اجتماعی
map-channel-community = گروه مشتری‌ها
map-channel-word-of-mouth = دهان‌به‌دهان
map-channel-ads = تبلیغات
map-channel-print = رسانهٔ چاپی
map-channel-premises = محل کسب‌وکار
map-channel-delivery = تحویل
map-channel-payment = پرداخت
map-channel-events = رویدادها

## Cards for phones
map-of = از
map-goes-on = (ادامه)
map-rest = بقیه در نقشهٔ کامل آمده است.

## Marks of the owner, and of figures
map-status-open = شروع نشده
map-status-doing = در حال انجام
map-status-done = انجام شد
map-status-dropped = کنار گذاشته شد
map-due = مهلت
map-rank = رتبه در فهرست بهبود
map-note = یادداشت
map-above-target = بالاتر از هدف
map-at-target = برابر با هدف
map-below-target = پایین‌تر از هدف
# Where it is known which way is better
map-better-than-target = بهتر از هدف
map-worse-than-target = بدتر از هدف
map-link = مانع
map-legend-link = فرصتی که مانعی را برطرف می‌کند، حرف همان مانع را دارد
map-legend-first = از کارهایی که اول از همه می‌آید، با شماره‌اش در فهرست
# Before the number, in text
map-mark = شماره در فهرست
# Between the names of several feelings
map-between = {"، "}

## What a stage is, where its name does not say it
map-kind-awareness = آشنایی
map-kind-research = پرس‌وجو
map-kind-consideration = بررسی و مقایسه
map-kind-purchase = خرید
map-kind-delivery = تحویل
map-kind-use = استفاده
map-kind-support = پشتیبانی
map-kind-loyalty = وفاداری
map-kind-advocacy = معرفی به دیگران

## The plan: what to do first, and the list after it
map-first-1 = اول از همه، یک کار
map-first-2 = اول از همه، این دو کار
map-first-3 = اول از همه، این سه کار
# Beside an obstacle for which there is no idea yet
map-put-right = باید برطرف شود
# Before the obstacle that something is done about
map-against = مشکل
map-also = این هم کمک می‌کند
map-step = قدم اول
map-who = مسئول
map-when = مهلت
# Before how it is noticed that it worked
map-notice = نشانهٔ موفقیت
map-harm = اول می‌آید، چون ممکن است به کسی آسیب بزند یا خلاف قانون باشد
map-plan-nothing = هنوز چیزی در فهرست نیست. همین که مانع یا ایده‌ای بگویید، اینجا می‌آید.
map-plan-over = همهٔ کارهای فهرست انجام شده است.
map-plan-gaps = هنوز در نقشه نیامده

## What is known of touchpoints, obstacles and benefits by our own names

map-lane-backstage = پشت صحنه
map-importance = اهمیت
map-fear = ترس
map-quote = از زبان مشتری
map-source-interview = گفت‌وگو با مشتری‌ها
map-source-survey = نظرسنجی
map-source-review = نظرها و کامنت‌ها
map-source-staff = حرف همکاران
map-source-figures = آمار و عدد
map-source-walk = تجربه از نگاه مشتری
map-reason-educate = توضیح و آموزش
map-reason-inspire = ایده و انگیزه دادن
map-reason-inform = اطلاع‌رسانی
map-reason-support = کمک به مشتری
map-reason-payment = گرفتن پول
map-reason-sell = فروش
map-impact-stand-out = بین بقیه به چشم می‌آییم
map-impact-trust = به ما اعتماد می‌کنند
map-impact-loyalty = پیش ما می‌مانند
map-impact-repeat-sales = دوباره می‌خرند
map-impact-satisfaction = راضی می‌شوند
map-impact-time-saved = وقتشان کمتر گرفته می‌شود
map-kind-drop-off = از دست رفتن مشتری
map-kind-wait = معطلی
map-kind-information = اطلاعات ناقص
map-kind-price = قیمت
map-kind-quality = کیفیت
map-kind-staff = برخورد کارکنان
map-kind-trust = بی‌اعتمادی
map-kind-technical = خرابی یا قطعی
map-benefit-understanding = شناخت بهتر مشتری‌ها
map-benefit-conversion = از کسانی که می‌پرسند، بیشترشان بخرند
map-benefit-retention = مشتری‌های بیشتری برگردند
map-benefit-recommendations = بیشتر معرفی‌مان کنند
map-benefit-fewer-complaints = شکایت کمتر شود
map-benefit-new-customers = مشتری تازه بیاید
## Known from several sides
map-evidence-confirmed = از دو نوع منبع یا بیشتر شنیده یا دیده شده

## Initials
# What stands before a name and has no part in its initial; | stands between them, _ is a space.
map-before-name = {""}

## Short things that are known of a stage, in one lane
map-lane-facts = در یک نگاه
## What nobody shall overlook
map-worst = بدترین لحظه
# پیش از «۵ از ۷»: احساس در چند مرحله معلوم است
map-feelings-known = احساس‌های معلوم
## Several maps in one picture
map-compare = کنار هم
map-compare-same = در هر دو نقشه
map-compare-all = در همهٔ نقشه‌ها
map-compare-added = اضافه شده
map-compare-removed = دیگر نیست
map-compare-changed = تغییر کرده
# Before the name of a map
map-compare-only = فقط:
map-compare-better = بهتر
map-compare-worse = بدتر
map-compare-as-before = یکسان
map-compare-differs = متفاوت
map-compare-nothing = این نقشه‌ها هیچ مرحلهٔ مشترکی ندارند: هر مرحله فقط در یکی از آن‌هاست.
# Before the name of a map, a colon, and names of lanes
map-compare-alone = فقط در یک نقشه،
map-compare-band = نوار سایه‌دار فاصلهٔ بین چیزی است که گمان می‌کردیم و چیزی که دیده شد
map-compare-guessed = آن‌طور که حدس می‌زدیم
map-compare-known = آن‌طور که حالا می‌دانیم

# Before what a measure was at first and is now, where there is no picture of it
map-trend = در گذر زمان

# در خانه‌ای از نقشهٔ چاپی که همهٔ محتوایش در صفحهٔ بعد است
map-next-page = در صفحهٔ بعد
# وقتی هر دو در یک مرحله‌اند
map-worst-and-truth = بدترین لحظه و لحظهٔ سرنوشت‌ساز
## The figures at the head
# پیش از یک عدد: چند تا از کارهای همین حالا اول از همه می‌آیند
## What the signs of touchpoints mean that are no channels of ours, in the legend
map-sign-review = نظر مشتری
map-sign-cart = سبد خرید
map-sign-cash = پول نقد
map-sign-parcel = بسته
map-sign-support = پشتیبانی
map-sign-video = ویدیو
map-sign-map = نقشه
map-sign-search = جست‌وجو
map-sign-gift = هدیه یا تخفیف
map-sign-paper = برگه
map-sign-staff = آدم‌ها
map-sign-vehicle = ماشین
map-sign-other = چیز دیگر
