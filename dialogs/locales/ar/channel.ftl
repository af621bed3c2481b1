# What owners call the channels and places where they meet their customers, so that a touchpoint gets its icon.
# One message a kind of icon; | stands between words. A word counts from its beginning, so that plurals are found;
# one of up to three letters must be the whole word. English words are understood in every language.
channel-review = تقييم|مراجعات
channel-print = مطبوعات|كتيب|ملصق|نشرة|قائمة|جريدة|بروشور
channel-email = بريد|إيميل
channel-cart = سلة
channel-payment = دفع|بطاقة|فاتورة|صندوق|كارت
channel-delivery = توصيل|شحن|سائق|مندوب
channel-parcel = تغليف|علبة|طرد
channel-chat = محادثة|رسالة|رسائل|واتساب|تيليغرام|تيليجرام|تلغرام|واتس
channel-support = دعم|خدمة
channel-phone = هاتف|اتصال|مكالمة|تلفون|تليفون
channel-video = فيديو
channel-advert = إعلان|إعلانات|لوحة
channel-social = شبكات|اجتماعية|منشور|إنستغرام|انستغرام|فيسبوك|تواصل|شبكة|انستا|إنستا|انستقرام|انستجرام|فيس|سناب|تيك|سوشيال
channel-friend = توصية|صديق|أصدقاء|جار
channel-community = مجتمع|منتدى|مجموعة
channel-map = خريطة|خرائط|مكان
channel-search = بحث|جوجل|غوغل
channel-app = تطبيق|جوال|موبايل
channel-web = الموقع|موقع|صفحة|بوابة
channel-event = فعالية|معرض|ورشة|فعاليات
channel-gift = هدية|ولاء|قسيمة|خصم
channel-paper = إيصال|عقد|نموذج|تقرير
channel-staff = موظف|موظفو|بائع|فني|مستشار|معلم|طبيب|استقبال|ريسبشن
channel-premises = متجر|محل|فرع|مكتب|واجهة|باب|صالة|عيادة|مقهى|مقر|أوضة|اوضه|غرفة
