# What owners call the channels and places where they meet their customers, so that a touchpoint gets its icon.
# One message a kind of icon; | stands between words. A word counts from its beginning, so that plurals are found;
# one of up to three letters must be the whole word; of several that a word
# begins with the longest counts, and phrases count before words. English words are understood in every language.
channel-review = نظر|نظرات|امتیاز|دیدگاه
channel-print = چاپی|تراکت|بروشور|پوستر|خبرنامه|کاتالوگ|منو|منوی|منوها
channel-email = ایمیل|رایانامه
channel-cart = سبد
channel-payment = صندوق|پرداخت|کارت|فاکتور|بیعانه|واریز|قسطی|اقساط|کارت‌خوان
channel-delivery = تحویل|پیک|ارسال|راننده|پستچی|باربری
channel-parcel = پستی|پیشتاز|تیپاکس|مرسوله|بسته‌بندی|بسته|جعبه
channel-chat = چت|چت‌بات|پیام|واتساپ|تلگرام|گفت‌وگو|پیامک|دایرکت|ویس
channel-support = پشتیبانی
channel-phone = تلفن|تماس|مکالمه|زنگ زدن|زنگ ما
channel-video = ویدیو|ویدئو|وبینار
channel-advert = تبلیغ|آگهی|بنر|بیلبورد
channel-social = شبکه|پست|پست‌ها|پست‌های|اینستاگرام|فیسبوک|استوری|ریلز|پیج|هایلایت
channel-friend = دوست|دوستان|معرف|معرفی|دهان|آشنا|همسایه|فامیل
channel-community = جامعه|انجمن|گروه
channel-map = نقشه|مسیریاب
channel-search = جست‌وجو|جستجو|گوگل
channel-app = برنامک|اپلیکیشن|اپ|موبایل
channel-web = وب‌سایت|سایت|وبسایت|صفحه|درگاه|لینک|آنلاین|اینترنتی
channel-event = رویداد|نمایشگاه|کارگاه آموزشی
channel-gift = هدیه|وفاداری|تخفیف|کوپن|کارت امتیاز|کارت وفاداری
channel-paper = رسید|قرارداد|فرم|گزارش|بلیت|بلیط|نسخه
channel-staff = کارمند|کارکنان|فروشنده|مشاور|مربی|پزشک|پذیرش|استاد|معلم|منشی|دکتر
channel-premises = محل|فروشگاه|مغازه|شعبه|دفتر|ویترین|سالن|کافه|مطب|تابلو|سردر|کارگاه
# Letters by post.
channel-post = نامه
# What begins like a word above, or holds one, and is none of them: nothing is made of it.
channel-nothing = رسیدن|رسیده|رسیدگی|محله|محلول|دفترچه|فرمان|کارت ملی|کارت نوبت|کارت ویزیت|آشنا شدن
