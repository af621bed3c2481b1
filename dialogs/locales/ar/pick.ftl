# ما يمكن اختياره.

pick-language-own = العربية

pick-feeling-1 = 😡 مستاء جدًا
pick-feeling-2 = 🙁 منزعج
pick-feeling-3 = 😐 عادي
pick-feeling-4 = 🙂 راضٍ
pick-feeling-5 = 😍 سعيد جدًا

pick-set-consumer = المستهلك: التعرّف إلينا، المفاضلة، الشراء، الاستخدام، الولاء
pick-set-basic = الأساسية: التعرّف إلينا، البحث، الشراء، ما بعد البيع
pick-set-buyer = المشتري: التعرّف إلينا، الشراء، الولاء
pick-set-relationship = العلاقة: أول تواصل، جمع المعلومات، الشراء، الدعم، الولاء، التوصية بنا
pick-set-pre-launch = قبل الإطلاق: المحتوى والمجتمع، توصية الأصدقاء، الإطلاق، الشراء، مجتمع نشِط
pick-set-shortlist = من البحث إلى القائمة المختصرة: البحث، زيارة الموقع الإلكتروني، الاستفسار، الرد والموعد، المعاينة، القائمة المختصرة

pick-stage-awareness = التعرّف إلينا
    .was = الوعي
pick-stage-first-contact = أول تواصل
pick-stage-content = المحتوى والمجتمع
pick-stage-recommendation = توصية الأصدقاء
pick-stage-research = البحث
pick-stage-gathering = جمع المعلومات
pick-stage-search = البحث
pick-stage-site-visit = زيارة الموقع الإلكتروني
pick-stage-consideration = المفاضلة
pick-stage-inquiry = الاستفسار
pick-stage-appointment = الرد والموعد
pick-stage-viewing = المعاينة
pick-stage-shortlist = القائمة المختصرة
pick-stage-launch = الإطلاق
pick-stage-purchase = الشراء
pick-stage-conversion = الشراء
pick-stage-delivery = التوصيل
pick-stage-use = الاستخدام
pick-stage-after-sale = ما بعد البيع
pick-stage-support = الدعم
pick-stage-loyalty = الولاء
pick-stage-loyal = الولاء
    .was = عميل وفيّ
pick-stage-community = مجتمع نشِط
pick-stage-advocate = التوصية بنا
    .was = عميل يوصي بنا
pick-stage-advocacy = التوصية للآخرين

pick-touch-word-of-mouth = توصية صديق
pick-touch-social-post = منشور على وسائل التواصل
pick-touch-social-page = صفحة على وسائل التواصل
pick-touch-ad = إعلان
pick-touch-search-engine = محرك البحث
pick-touch-map-listing = العنوان على تطبيقات الخرائط
pick-touch-shop-front = واجهة المحل واللافتة
pick-touch-influencer = أحد المؤثرين
pick-touch-flyer = نشرة ورقية أو ملصق
pick-touch-website = الموقع الإلكتروني
pick-touch-reviews = تقييمات العملاء
pick-touch-message = تطبيقات المراسلة (واتساب، تيليغرام)
pick-touch-call = مكالمة هاتفية
pick-touch-email = البريد الإلكتروني
pick-touch-comparison = المقارنة بالمنافسين
pick-touch-price-list = قائمة الأسعار أو الأصناف
pick-touch-demo = عرض عملي أو عيّنة
pick-touch-free-trial = تجربة مجانية
pick-touch-salesperson = موظف المبيعات
pick-touch-shop = المحل نفسه
pick-touch-payment-page = صفحة الدفع
pick-touch-card-machine = صندوق الدفع أو جهاز البطاقة
pick-touch-app = التطبيق
pick-touch-courier = مندوب التوصيل
pick-touch-packaging = التغليف
pick-touch-tracking-message = رسالة عن حالة الطلب
pick-touch-pick-up = الاستلام من المحل
pick-touch-product = المنتج أو الخدمة نفسها
pick-touch-instructions = تعليمات الاستخدام
pick-touch-staff = فريق العمل
pick-touch-help-page = صفحة المساعدة
pick-touch-chatbot = روبوت المحادثة
pick-touch-service-desk = مكتب خدمة العملاء
pick-touch-follow-up = رسالة متابعة
pick-touch-newsletter = النشرة البريدية
pick-touch-loyalty-card = بطاقة الولاء
pick-touch-offer = عرض للعملاء الدائمين
pick-touch-event = فعالية
pick-touch-referral = برنامج الإحالة
pick-touch-community = مجتمع العملاء

pick-trade-cafe = مقهى أو مطعم
pick-trade-food-home = طبخ بيتي وطلبات
pick-trade-shop = محل
pick-trade-online-shop = متجر إلكتروني
pick-trade-salon = صالون أو حلاقة
    .was = صالون أو عيادة
pick-trade-clinic = عيادة
pick-trade-education = دورات وتعليم
    .was = تعليم أو دورات
pick-trade-lessons = دروس خاصة
pick-trade-travel = فندق أو سفر
    .was = فندق أو مكتب سفر
pick-trade-real-estate = عقارات
pick-trade-professional = خدمات مهنية
pick-trade-repairs = صيانة منزلية
    .was = صيانة وخدمات منزلية
pick-trade-car = ورشة سيارات
pick-trade-software = برنامج أو تطبيق
pick-trade-events = تنظيم فعاليات
pick-trade-gym = نادٍ رياضي
pick-trade-crafts = ورشة حسب الطلب
pick-trade-public = خدمة عامة
    .was = جمعية أو خدمة عامة

pick-purpose-find-us = لماذا لا يصل إلينا إلا قليل من الناس؟
pick-purpose-buy = لماذا يسأل الناس ثم لا يشترون؟
pick-purpose-return = لماذا لا يعود العملاء؟
pick-purpose-complain = من أين تأتي الشكاوى؟
pick-purpose-recommend = ما الذي يجعل العملاء يوصون بنا؟

pick-set-trade = { $trade }: { $stages }

# نعم ولا، والدرجات، والقيم التي تقبلها حقول الخريطة.
pick-yes = نعم
pick-no = لا
pick-nothing = لا شيء من هذا
pick-rating-1 = 1 (منخفض جدًا)
pick-rating-2 = 2 (منخفض)
pick-rating-3 = 3 (متوسط)
pick-rating-4 = 4 (مرتفع)
pick-rating-5 = 5 (مرتفع جدًا)
pick-value-b2b = شركات
pick-value-b2c = أفراد
pick-value-both = الاثنان معًا
pick-value-online = عبر الإنترنت
pick-value-offline = حضوريًا
pick-value-works = ناجح
pick-value-retune = بحاجة إلى ضبط
pick-value-fails = غير ناجح
pick-value-guess = تخمين
pick-value-heard = سمعناه من العملاء
pick-value-measured = مبنيّ على قياس
pick-value-as-is = الوضع الحالي
pick-value-to-be = الوضع المنشود
pick-value-planned = رحلة مخطَّط لها
pick-value-actual = رحلة فعلية
pick-value-open = لم يبدأ
pick-value-doing = قيد التنفيذ
pick-value-done = أُنجز
pick-value-dropped = أُلغي
pick-value-awareness = التعرّف إلينا
pick-value-research = البحث
pick-value-consideration = المفاضلة
pick-value-purchase = الشراء
pick-value-delivery = التوصيل
pick-value-use = الاستخدام
pick-value-support = الدعم
pick-value-loyalty = الولاء
pick-value-advocacy = التوصية للآخرين
pick-value-other = غير ذلك
pick-value-up = الأعلى أفضل
pick-value-down = الأقل أفضل

pick-no-idea = لا شيء حتى الآن

# مدى الضرر، والتكرار، وسرعة الإنجاز، ومصدر المعرفة.
pick-severity-1 = لا يكاد يُلاحظ
pick-severity-2 = مزعج
pick-severity-3 = مزعج فعلًا
pick-severity-4 = يكادون يتركوننا
pick-severity-5 = نخسرهم بسببه
pick-frequency-1 = نادرًا
pick-frequency-2 = أحيانًا
pick-frequency-3 = كثيرًا
pick-frequency-4 = كل يوم تقريبًا
pick-frequency-5 = مع الجميع تقريبًا
pick-effort-1 = اليوم
pick-effort-2 = هذا الأسبوع
pick-effort-3 = هذا الشهر
pick-effort-4 = خلال ثلاثة أشهر
pick-effort-5 = أطول، أو مكلف
pick-evidence-guess = تخمين مني
pick-evidence-heard = قاله العملاء أو الفريق
pick-evidence-measured = رأيته أو أحصيته

pick-not-done = لا يُفعل شيء حتى الآن

# ما يعيد العملاء ويجلب غيرهم.
pick-idea-more-of-what-is-shared = المزيد ممّا يتناقله الناس أصلًا
pick-idea-community = مكان يلتقي فيه العملاء الدائمون
pick-idea-fans = الطلب من أكثر المعجبين بنا أن يخبروا غيرهم
pick-idea-answers-before-asked = الإجابة عن الأسئلة المعتادة قبل أن تُطرح
pick-idea-customers-tell = ترك العملاء يحكون تجربتهم
pick-idea-goes-with-it = عرض ما يكمّل الطلب
pick-idea-the-better-one = تعريف العملاء الدائمين بالخيار الأفضل
pick-idea-fewer-steps = خطوات أقل حتى الدفع
pick-idea-tell-before-asked = إخبارهم قبل أن يسألوا
pick-idea-personal-message = رسالة شخصية بعدها
pick-idea-ask-how-it-went = السؤال بعدها: كيف كانت التجربة؟
pick-idea-thanks-for-referral = شكر لكل من يأتي بعميل جديد

# المصادر التي عُرف منها الشيء.
pick-value-interview = مقابلات
pick-value-survey = استبيان
pick-value-review = تقييمات العملاء
pick-value-staff = فريق العمل
pick-value-figures = أرقام
pick-value-walk = تجربتي كأي عميل

# الأهمية، وتلبية التوقعات.
pick-importance-1 = لا تكاد تهمّهم
pick-importance-2 = قليلة الأهمية
pick-importance-3 = متوسطة الأهمية
pick-importance-4 = مهمة
pick-importance-5 = يأتون من أجلها
pick-effectiveness-1 = أقل بكثير مما يتوقعون
pick-effectiveness-2 = أقل مما يتوقعون
pick-effectiveness-3 = تلبّيها بالكاد
pick-effectiveness-4 = كما يتوقعون
pick-effectiveness-5 = أفضل مما يتوقعون

# أرقام يمكن لنشاط صغير متابعتها، بكلمات تُعدّ.
pick-measure-reach = عدد من يروننا
pick-measure-visits = زيارات صفحتنا
pick-measure-mentions = مرات ذكرنا عند الآخرين
pick-measure-recommended-share = عملاء جدد أرسلهم صديق
pick-measure-inquiries = الاستفسارات في الأسبوع
pick-measure-reply-time = الوقت حتى أول ردّ
pick-measure-trials = عدد من بدؤوا التجربة
pick-measure-sign-ups = عدد من سجّلوا
pick-measure-product-views = مشاهدات صفحة المنتج
pick-measure-conversion = استفسارات أصبحت طلبات
pick-measure-cart-rate = زوار أضافوا شيئًا إلى السلة
pick-measure-abandonment = سلات تُركت قبل الدفع
pick-measure-time-to-buy = الدقائق حتى إتمام الشراء
pick-measure-payment-failures = عمليات دفع لم تنجح
pick-measure-average-order = متوسط قيمة الطلب
pick-measure-on-time = طلبات سُلّمت في موعدها
pick-measure-returns = المرتجعات
pick-measure-contacts-per-order = الاستفسارات عن كل طلب
pick-measure-csat = رضا العملاء (من 1 إلى 5)
pick-measure-ces = تعب العميل حتى ينال ما يريد (من 1 إلى 5)
pick-measure-solving-time = الوقت حتى تُحلّ المشكلة
pick-measure-repeat-purchase = عملاء اشتروا مرة أخرى
pick-measure-nps = استعدادهم للتوصية بنا (من 0 إلى 10)
pick-measure-churn = عملاء انقطعوا عنّا
pick-measure-lifetime-value = ما ينفقه العميل عندنا عبر السنين
pick-measure-referrals = عملاء أرسلهم عملاء
pick-measure-reviews = تقييمات جديدة في الشهر
pick-measure-complaints = الشكاوى في الأسبوع

# من يهتم عادةً بنقطة الاتصال.
pick-role-owner = صاحب العمل
pick-role-front = الاستقبال
pick-role-specialist = من ينفّذ العمل
pick-role-sales = المبيعات
pick-role-online = من يرد على الرسائل
pick-role-delivery = التوصيل
pick-role-office = الإدارة
pick-role-partner = جهة خارجية
