# What owners call the channels and places where they meet their customers, so that a touchpoint gets its icon.
# One message a kind of icon; | stands between words. A word counts from its beginning, so that plurals are found;
# one of up to three letters must be the whole word. English words are understood in every language.
channel-review = نظر|نظرات|امتیاز|دیدگاه
channel-print = چاپی|تراکت|بروشور|پوستر|خبرنامه|کاتالوگ|منو
channel-email = ایمیل|رایانامه
channel-cart = سبد
channel-payment = صندوق|پرداخت|کارت|فاکتور
channel-delivery = تحویل|پیک|ارسال|راننده
channel-parcel = پستی|پیشتاز|تیپاکس|مرسوله|بسته‌بندی|بسته|جعبه
channel-chat = چت|چت‌بات|پیام|واتساپ|تلگرام|گفت‌وگو|پیامک|دایرکت
channel-support = پشتیبانی
channel-phone = تلفن|تماس|مکالمه
channel-video = ویدیو|ویدئو|وبینار
channel-advert = تبلیغ|آگهی|بنر|بیلبورد
channel-social = شبکه|پست|اینستاگرام|فیسبوک
channel-friend = دوست|دوستان|معرف|معرفی|دهان|آشنا|همسایه
channel-community = جامعه|انجمن|گروه
channel-map = نقشه|مکان|مسیریاب
channel-search = جست‌وجو|جستجو|گوگل
channel-app = برنامک|اپلیکیشن|اپ|موبایل
channel-web = وب‌سایت|سایت|وبسایت|صفحه|درگاه
channel-event = رویداد|نمایشگاه|کارگاه
channel-gift = هدیه|وفاداری|تخفیف|کوپن
channel-paper = رسید|قرارداد|فرم|گزارش
channel-staff = کارمند|کارکنان|فروشنده|مشاور|مربی|پزشک|پذیرش|استاد|معلم
channel-premises = محل|فروشگاه|مغازه|شعبه|دفتر|ویترین|سالن|کافه|مطب
