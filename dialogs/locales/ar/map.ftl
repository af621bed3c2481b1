# Words on the picture of a journey. None of these messages holds a value.
map-untitled = رحلة العميل
map-footer = خريطة رحلة العميل
map-empty = هذه الخريطة ما زالت فارغة، وستمتلئ مع إجاباتك.
map-stage = المرحلة

## The lanes
map-lane-steps = ما يفعله العميل
map-lane-thoughts = ما يدور في ذهنه
map-lane-touchpoints = نقاط الاتصال
map-lane-customer-goals = أهداف العميل
map-lane-business-goals = أهداف النشاط
map-lane-emotion = المشاعر
map-lane-obstacles = العوائق
map-lane-strengths = نقاط القوة
map-lane-opportunities = الفرص
map-lane-owner = المسؤول
map-lane-wait = وقت الانتظار
map-lane-peaks = أوقات الذروة
map-lane-decision = القرار
map-lane-kpis = المؤشرات
map-lane-walked = تجربة الرحلة كعميل

## The feelings, from very bad to very good in half steps
map-score-minus-4 = مستاء جدًا
map-score-minus-3 = بين منزعج ومستاء جدًا
map-score-minus-2 = منزعج
map-score-minus-1 = بين عادي ومنزعج
map-score-0 = عادي
map-score-1 = بين عادي وراضٍ
map-score-2 = راضٍ
map-score-3 = بين راضٍ وسعيد جدًا
map-score-4 = سعيد جدًا
# Where items could stand and it was said that there are none
map-none = لا يوجد
map-unknown = غير معروف بعد
# On the face of a feeling that nobody knows
map-unknown-sign = ؟
map-feeling-excitement = الحماس
map-feeling-curiosity = الفضول
map-feeling-trust = الثقة
map-feeling-relief = الارتياح
map-feeling-satisfaction = الرضا
map-feeling-delight = السرور
map-feeling-confusion = الحيرة
map-feeling-doubt = التردد
map-feeling-worry = القلق
map-feeling-impatience = نفاد الصبر
map-feeling-frustration = الإحباط
map-feeling-disappointment = خيبة الأمل
map-feeling-anger = الغضب
map-feeling-indifference = اللامبالاة

## How something is known, and what is marked
map-evidence-guess = تخمين
map-evidence-heard = سمعناه من العملاء
map-evidence-measured = مبنيّ على قياس
map-verdict-works = ناجح
map-verdict-retune = بحاجة إلى ضبط
map-verdict-fails = غير ناجح
map-online = عبر الإنترنت
map-offline = حضوريًا
map-third-party = لدى طرف آخر
map-drop-off = هنا نخسر العملاء
map-no-repair = لا يُفعل شيء اليوم عند حدوثه
map-moment-of-truth = لحظة حاسمة

## Ratings
map-rating-1 = 1 من 5
map-rating-2 = 2 من 5
map-rating-3 = 3 من 5
map-rating-4 = 4 من 5
map-rating-5 = 5 من 5

## What stands before a known detail
map-how = الوسيلة
map-relation = طريقة ظهورنا فيها
map-reason = سبب وجودنا فيها
map-impact = أثرها في العميل
map-owner = المسؤول
map-volume = حجم الإقبال
map-occurrence = التكرار
map-wait = وقت الانتظار
map-effectiveness = تلبية التوقعات
map-severity = شدة الضرر
map-frequency = التكرار
map-effort = الجهد
map-kind = النوع
map-repair = طريقة الإصلاح
map-by = المصدر
map-value = القيمة الحالية
map-target = القيمة المستهدفة
map-unit = الوحدة
map-walked-on = التاريخ
map-minutes = المدة
map-loops-to = عودة إلى المرحلة

## The head of the map
map-business = النشاط
map-trade = المجال
map-offer = ما نقدّمه
map-market = نوع العملاء
map-market-b2b = شركات
map-market-b2c = أفراد
map-market-both = شركات وأفراد
map-presence = مكان النشاط
map-presence-online = عبر الإنترنت
map-presence-offline = حضوريًا
map-presence-both = عبر الإنترنت وحضوريًا
map-purpose = سؤال الخريطة
map-benefit = الفائدة المرجوّة
map-persona = العميل
map-segment = الشريحة
map-description = نبذة عن العميل
map-need = الحاجة
map-comfort = حدود ما يقبله
map-wished-feeling = الشعور المنشود
map-actor = كيف نسمّيه
map-voices = المشاركون
map-path = المسار
map-kpis = المؤشرات
map-review-on = المراجعة القادمة
map-version = الإصدار
map-state-as-is = الوضع الحالي
map-state-to-be = الوضع المنشود
map-state-planned = رحلة مخطَّط لها
map-state-actual = رحلة فعلية

## Words for those who travel, and for channels
map-actor-customer = عميل
map-actor-client = زبون
map-actor-user = مستخدم
map-actor-buyer = مشترٍ
map-actor-visitor = زائر
map-actor-follower = متابع
map-actor-guest = ضيف
map-actor-patient = مريض
map-actor-student = طالب
map-channel-web = موقع إلكتروني
map-channel-app = تطبيق
map-channel-email = بريد إلكتروني
map-channel-phone = هاتف
map-channel-chat = محادثة
map-channel-social = وسائل التواصل
map-channel-community = مجتمع
map-channel-word-of-mouth = توصية شفوية
map-channel-ads = إعلانات
map-channel-print = مطبوعات
map-channel-premises = في مقرّنا
    .was = في المحل
map-channel-delivery = توصيل
map-channel-payment = دفع
map-channel-events = فعاليات

## Cards for phones
map-of = من
map-goes-on = (تابع)
map-rest = البقية في الخريطة الكاملة.

## Marks of the owner, and of figures
map-status-open = لم يبدأ
map-status-doing = قيد التنفيذ
map-status-done = أُنجز
map-status-dropped = أُلغي
map-due = الموعد
map-rank = الترتيب في القائمة
map-note = ملاحظة
map-above-target = فوق القيمة المستهدفة
map-at-target = مطابق للقيمة المستهدفة
map-below-target = دون القيمة المستهدفة
# Where it is known which way is better
map-better-than-target = أفضل من القيمة المستهدفة
map-worse-than-target = أسوأ من القيمة المستهدفة
map-link = لمعالجة العائق
map-legend-link = العائق والفرصة التي تعالجه لهما الحرف نفسه
map-legend-first = مما يأتي قبل غيره، مع رقمه في القائمة
# Before the number, in text
map-mark = الرقم في القائمة
# Between the names of several feelings
map-between = {"، "}

## What a stage is, where its name does not say it
map-kind-awareness = التعرّف إلينا
map-kind-research = البحث
map-kind-consideration = المفاضلة
map-kind-purchase = الشراء
map-kind-delivery = التوصيل
map-kind-use = الاستخدام
map-kind-support = الدعم
map-kind-loyalty = الولاء
map-kind-advocacy = التوصية للآخرين

## The plan: what to do first, and the list after it
map-first-1 = شيء واحد قبل غيره
map-first-2 = شيئان قبل غيرهما
map-first-3 = ثلاثة أشياء قبل غيرها
# Beside an obstacle for which there is no idea yet
map-put-right = بحاجة إلى حل
# Before the obstacle that something is done about
map-against = المشكلة
map-also = ويفيد أيضًا
map-step = الخطوة الأولى
map-who = المسؤول
map-when = الموعد
# Before how it is noticed that it worked
map-notice = علامة النجاح
map-harm = يأتي أولًا، لأنه قد يؤذي أحدًا أو يخالف القانون
map-plan-nothing = لا شيء في القائمة بعد. ما إن يُذكر عائق أو فكرة حتى يظهر هنا.
map-plan-over = أُنجز كل ما في القائمة.
map-plan-gaps = ما لم يُذكر في الخريطة بعد

## ما يُعرف عن نقاط الاتصال والعوائق والفوائد، بأسمائنا
map-lane-backstage = خلف الكواليس
map-importance = الأهمية
map-fear = ما يخشاه
map-quote = بكلمات العميل
map-source-interview = مقابلات
map-source-survey = استبيان
map-source-review = تقييمات العملاء
map-source-staff = فريق العمل
map-source-figures = أرقام
map-source-walk = تجربة الرحلة كعميل
map-reason-educate = شرح ما نقدّمه
map-reason-inspire = إلهام العملاء
map-reason-inform = إطلاعهم على الجديد
map-reason-support = مساعدتهم
map-reason-payment = استلام المدفوعات
map-reason-sell = البيع
map-impact-stand-out = نتميّز عن غيرنا
map-impact-trust = يثقون بنا
map-impact-loyalty = يبقون معنا
map-impact-repeat-sales = يشترون مرة أخرى
map-impact-satisfaction = يرضون عنّا
map-impact-time-saved = يوفّرون وقتهم
map-kind-drop-off = هنا يتركنا العملاء
map-kind-wait = انتظار
map-kind-information = معلومة ناقصة
map-kind-price = السعر
map-kind-quality = الجودة
map-kind-staff = تعامل الفريق
map-kind-trust = الثقة
map-kind-technical = عطل أو خلل
map-benefit-understanding = فهم عملائنا
map-benefit-conversion = عدد أكبر ممن يسألون ثم يشترون
map-benefit-retention = عدد أكبر ممن يعودون
map-benefit-recommendations = توصيات أكثر
map-benefit-fewer-complaints = شكاوى أقل
map-benefit-new-customers = عملاء جدد
## Known from several sides
map-evidence-confirmed = معروف من نوعين من المصادر أو أكثر

## Initials
# What stands before a name and has no part in its initial; | stands between them, _ is a space.
map-before-name = ال

## Short things that are known of a stage, in one lane
map-lane-facts = باختصار
## What nobody shall overlook
map-worst = أسوأ لحظة
# قبل «5 من 7»: كم مرحلة نعرف الشعور فيها
map-feelings-known = المشاعر المعروفة
## Several maps in one picture
map-compare = جنبًا إلى جنب
map-compare-same = في الخريطتين
map-compare-all = في كل الخرائط
map-compare-added = جديد
map-compare-removed = لم يعد موجودًا
map-compare-changed = تغيّر
# Before the name of a map
map-compare-only = فقط:
map-compare-better = أفضل
map-compare-worse = أسوأ
map-compare-as-before = كما هو
map-compare-differs = مختلف
map-compare-nothing = لا مرحلة مشتركة بين هذه الخرائط: كل مرحلة في خريطة واحدة منها.
# Before the name of a map, a colon, and names of lanes
map-compare-alone = في خريطة واحدة فقط،
map-compare-band = الشريط المظلّل هو الفرق بين ما كان متوقعًا وما ظهر فعلًا
map-compare-guessed = كما خمّنّا
map-compare-known = كما نعرف الآن

# Before what a measure was at first and is now, where there is no picture of it
map-trend = مع الوقت

# في خانة من الخريطة المطبوعة كل ما فيها في الصفحة التي بعدها
map-next-page = في الصفحة التالية
# حين تكونان في المرحلة نفسها
map-worst-and-truth = أسوأ لحظة ولحظة حاسمة معًا
## The figures at the head
# قبل عدد: كم ممّا ينبغي إنجازه الآن يأتي قبل غيره
## What the signs of touchpoints mean that are no channels of ours, in the legend
map-sign-review = تقييم
map-sign-cart = سلة
map-sign-cash = نقدًا
map-sign-parcel = طرد
map-sign-support = خدمة العملاء
map-sign-video = فيديو
map-sign-map = خريطة
map-sign-search = بحث
map-sign-gift = هدية أو قسيمة
map-sign-paper = ورقة
map-sign-staff = أشخاص
map-sign-vehicle = سيارة
map-sign-other = غير ذلك
