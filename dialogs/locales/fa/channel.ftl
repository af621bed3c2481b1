# What owners call the channels and places where they meet their customers, so that a touchpoint gets its icon.
# One message a kind of icon; | stands between words. A word counts from its beginning, so that plurals are found;
# one of up to three letters must be the whole word; of several that a word
# begins with the longest counts, and phrases count before words. English words are understood in every language.
channel-review = نظر|نظرات|امتیاز|دیدگاه
channel-print = چاپی|تراکت|بروشور|پوستر|خبرنامه|کاتالوگ|منو|منوی|منوها
channel-email = ایمیل|رایانامه
channel-cart = سبد
channel-cash = نقدی|نقد|پول نقد
channel-payment = صندوق|پرداخت|فاکتور|بیعانه|واریز|قسطی|اقساط|کارت‌خوان|پوز|قسط|با کارت|کارت بانکی|کارت بانک|کارت اعتباری|دستگاه کارت|کارت به کارت|کارت‌به‌کارت|زرین‌پال|زرین پال|درگاه|زیبال|آیدی‌پی
channel-delivery = تحویل|پیک|ارسال|راننده|پستچی|باربری|اسنپ|تپسی|الوپیک
channel-parcel = پستی|پیشتاز|تیپاکس|مرسوله|بسته‌بندی|بسته|جعبه|کارتن|کادوپیچ|کادوپیچی
channel-chat = چت|چت‌بات|پیام|واتساپ|تلگرام|گفت‌وگو|پیامک|دایرکت|ویس|اس‌ام‌اس|اس ام اس|بله|ایتا|روبیکا
channel-support = پشتیبانی|پشتیبان|خدمات مشتری|خدمات مشتریان
channel-phone = تلفن|تماس|مکالمه|زنگ زدن|زنگ ما|زنگ می‌زنه|زنگ می‌زند|زنگ می‌زنیم|زنگ می‌زنن|شمارهٔ ثابت|شماره ثابت|تلفنی
channel-video = ویدیو|ویدئو|وبینار|یوتیوب|آپارات|فیلم
channel-advert = تبلیغ|آگهی|بنر|بیلبورد|اینفلوئنسر|آگهی دیوار
channel-social = شبکه|پست|پست‌ها|پست‌های|اینستاگرام|فیسبوک|استوری|ریلز|پیج|هایلایت|اینستا|لایو|کانال
channel-friend = دوست|دوستان|معرف|معرفی|دهان|آشنا|همسایه|فامیل|خواهرش|برادرش|مادرش|دهن به دهن|دهن‌به‌دهن
channel-community = جامعه|انجمن|گروه
channel-map = نقشه|مسیریاب|گوگل مپ|لوکیشن|نقشه گوگل
channel-search = جست‌وجو|جستجو|گوگل|سرچ
channel-app = برنامک|اپلیکیشن|اپ|موبایل
channel-web = وب‌سایت|سایت|وبسایت|صفحه|لینک|آنلاین|اینترنتی
channel-event = رویداد|نمایشگاه|کارگاه آموزشی|جشنواره|روز باز|بازارچه
channel-gift = هدیه|وفاداری|تخفیف|کوپن|کارت امتیاز|کارت وفاداری|کارت هدیه|کد تخفیف|اشانتیون
channel-paper = رسید|قرارداد|فرم|گزارش|بلیت|بلیط|نسخه|قبض|قولنامه|فاکتور کاغذی
channel-staff = کارمند|کارکنان|فروشنده|مشاور|مربی|پزشک|پذیرش|استاد|معلم|منشی|دکتر|شاگرد|گارسون|آرایشگر|پرستار|صندوقدار|ممتحن|افسر|همکاران|همکارمان|همکارها|تیم ما|تیم فروش
channel-premises = محل|فروشگاه|مغازه|شعبه|دفتر|ویترین|سالن|کافه|مطب|تابلو|سردر|کارگاه|دم در|اتاق انتظار|پیشخوان|پاساژ|رستوران
# Letters by post.
channel-post = نامه
# What begins like a word above, or holds one, and is none of them: nothing is made of it.
channel-nothing = رسیدن|رسیده|رسیدگی|محله|محلول|دفترچه|فرمان|کارت ملی|کارت نوبت|روی فاکتور|آشنا شدن
# Maps that everybody uses, whatever stands on them; and cars and vans with our name or for our work.
channel-place = گوگل مپ|گوگل‌مپ|نقشه گوگل|نقشهٔ گوگل|نشان و بلد|neshan
channel-vehicle = ماشین|خودرو|خودروی|وانت|خودروها
