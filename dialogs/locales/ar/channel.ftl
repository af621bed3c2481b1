# What owners call the channels and places where they meet their customers, so that a touchpoint gets its icon.
# One message a kind of icon; | stands between words. A word counts from its beginning, so that plurals are found;
# one of up to three letters must be the whole word; of several that a word
# begins with the longest counts, and phrases count before words. English words are understood in every language.
channel-review = تقييم|مراجعات|آراء|اراء|ريفيو
channel-print = مطبوعات|نشرات|قوائم|كتيب|ملصق|نشرة|قائمة|جريدة|بروشور|فلاير|منيو|كتالوج
channel-email = بريد|إيميل|ايميل
channel-cart = سلة|عربة التسوق
channel-cash = كاش|نقدا
channel-payment = دفع|فاتورة|صندوق|بنك|حوالة|عربون|كليك|فيزا|بطاقة الدفع|بطاقة بنكية|بطاقة مصرفية|بطاقة ائتمان|بطاقة ائتمانية|بطاقة مدى|بطاقة الصراف|كارت البنك|ماكينة الكارت|جهاز البطاقة|بطاقة أو نقدا|تابي|تمارا|تقسيط|أقساط|كاشير|ماكينة الدفع|مدى|بوابة الدفع|زرين بال
channel-delivery = توصيل|شحن|سائق|مندوب|دليفري|مرسول
channel-parcel = تغليف|علبة|طرد|كرتونة
channel-chat = محادثة|رسالة|رسائل|واتساب|تيليغرام|تيليجرام|تلغرام|واتس|تلجرام|ماسنجر|دايركت|مسج|مسجات|عالخاص
channel-support = دعم|خدمة العملاء|خدمة الزبائن|كول سنتر
channel-phone = هاتف|اتصال|مكالمة|تلفون|تليفون|بيتصل|يتصل|نتصل
channel-video = فيديو|مقطع|مقاطع|يوتيوب
channel-advert = إعلان|إعلانات|لوحة|بانر|اعلانات|اعلان
channel-social = شبكات|اجتماعية|منشور|إنستغرام|انستغرام|فيسبوك|تواصل|شبكة|انستا|إنستا|انستقرام|انستجرام|فيس|سناب|تيك|سوشيال|ستوري|ريلز|قصص|بوست|تويتر|سناب شات
channel-friend = توصية|صديق|أصدقاء|جار|جيران|صاحبة|صاحبتها|صاحبه|صاحبها|خالتها|خالته|قريبتها|ترشيح
channel-community = مجتمع|منتدى|مجموعة|جروب|قروب|كروب
channel-map = خريطة|خرائط|لوكيشن
channel-search = بحث|جوجل|غوغل|قوقل
channel-app = تطبيق|جوال|موبايل|ابلكيشن|أبلكيشن|اب
channel-web = الموقع|موقع|صفحة|بوابة|رابط|منصة|ويب|ويب سايت|المتجر الإلكتروني|متجر إلكتروني
channel-event = فعالية|معرض|فعاليات|ورشة عمل|ورشة تدريب|يوم مفتوح|بازار
channel-gift = هدية|ولاء|قسيمة|خصم|بطاقة الأختام|بطاقة الولاء|كوبون|عرض رمضان|عروض|كود خصم
channel-paper = إيصال|عقد|نموذج|تقرير|استمارة|تذكرة|تذاكر|وصل|وصفة|ورقة
channel-staff = موظف|موظفو|بائع|فني|مستشار|معلم|طبيب|استقبال|ريسبشن|دكتور|أطباء|بياع|بياعة|سكرتير|سكرتيرة|مدرب|مدربة|حلاق|كوافيرة|نادل|جرسون|فاحص|فاحصة|فريق|فريق العمل|طاقم|زميل|زميلة|مصور|مصورة
channel-premises = متجر|محل|فرع|مكتب|واجهة|باب|صالة|عيادة|مقهى|مقر|أوضة|اوضه|غرفة|لافتة|لافتتنا|مدخل|ورشة|دكان|غرفة الانتظار|بوتيك
# Letters by post.
channel-post = خطاب
# What begins like a word above, or holds one, and is none of them: nothing is made of it.
channel-nothing = شبكة التأمين|بطاقة المواعيد|بطاقة الهوية|على الفاتورة
# Maps that everybody uses, whatever stands on them; and cars and vans with our name or for our work.
channel-place = خرائط google|خرائط جوجل|خرائط قوقل|خرائط غوغل|جوجل ماب|جوجل مابس|قوقل ماب
channel-vehicle = سيارة|سيارات|سيارتنا|سياراتنا|عربية
