# What owners call the channels and places where they meet their customers, so that a touchpoint gets its icon.
# One message a kind of icon; | stands between words. A word counts from its beginning, so that plurals are found;
# one of up to three letters must be the whole word; of several that a word
# begins with the longest counts, and phrases count before words. English words are understood in every language.
channel-review = تقييم|مراجعات
channel-print = مطبوعات|نشرات|قوائم|كتيب|ملصق|نشرة|قائمة|جريدة|بروشور
channel-email = بريد|إيميل
channel-cart = سلة
channel-payment = دفع|بطاقة|فاتورة|صندوق|كارت|بنك|حوالة|عربون|كاش|نقدا|كليك
channel-delivery = توصيل|شحن|سائق|مندوب
channel-parcel = تغليف|علبة|طرد
channel-chat = محادثة|رسالة|رسائل|واتساب|تيليغرام|تيليجرام|تلغرام|واتس|تلجرام|ماسنجر
channel-support = دعم|خدمة العملاء|خدمة الزبائن|كول سنتر
channel-phone = هاتف|اتصال|مكالمة|تلفون|تليفون
channel-video = فيديو|مقطع|مقاطع
channel-advert = إعلان|إعلانات|لوحة
channel-social = شبكات|اجتماعية|منشور|إنستغرام|انستغرام|فيسبوك|تواصل|شبكة|انستا|إنستا|انستقرام|انستجرام|فيس|سناب|تيك|سوشيال|ستوري|ريلز|قصص
channel-friend = توصية|صديق|أصدقاء|جار|جيران
channel-community = مجتمع|منتدى|مجموعة
channel-map = خريطة|خرائط
channel-search = بحث|جوجل|غوغل
channel-app = تطبيق|جوال|موبايل
channel-web = الموقع|موقع|صفحة|بوابة|رابط|منصة
channel-event = فعالية|معرض|فعاليات|ورشة عمل|ورشة تدريب
channel-gift = هدية|ولاء|قسيمة|خصم|بطاقة الأختام|بطاقة الولاء
channel-paper = إيصال|عقد|نموذج|تقرير|استمارة|تذكرة|تذاكر
channel-staff = موظف|موظفو|بائع|فني|مستشار|معلم|طبيب|استقبال|ريسبشن|دكتور|أطباء
channel-premises = متجر|محل|فرع|مكتب|واجهة|باب|صالة|عيادة|مقهى|مقر|أوضة|اوضه|غرفة|لافتة|لافتتنا|مدخل|ورشة
# Letters by post.
channel-post = خطاب
# What begins like a word above, or holds one, and is none of them: nothing is made of it.
channel-nothing = شبكة التأمين|بطاقة المواعيد|بطاقة الهوية|بطاقة التأمين
