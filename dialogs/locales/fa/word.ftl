# کلمه‌های کوتاه، همان‌طور که مردم تایپ می‌کنند، فارسی و فینگلیش، جدا شده با |. همیشه کلمه‌های همهٔ زبان‌ها فهمیده می‌شود.
# آنچه فقط در نیم‌فاصله، همزه، ی/ي، ک/ك یا بزرگی و کوچکی حرف فرق دارد تکرار نمی‌خواهد.

word-skip = رد کردن|رد کن|رد کنید|رد کنیم|رد می‌کنم|ردش کن|ردش کنید|رد شو|رد شوید|رد شیم|رد میشم|بعدی|بعدیو|سؤال بعدی|سؤال بعد|برو بعدی|بریم بعدی|بریم سؤال بعدی|بگذریم|بگذر|بی‌خیال|بی خیال|ولش کن|بعداً|بماند برای بعد|بمونه برای بعد|بمونه واسه بعد|باشه برای بعد|باشه واسه بعد|اسکیپ|rad kardan|rad kon|rad konid|radesh kon|rad sho|badi|baadi|boro badi|berim badi|berim baadi|soal badi|soale badi|soale baadi|bikhial|bikhiyal|bi khial|bikhiial|velesh kon|valesh kon|bemune baraye bad|bemoone baraye bad|bashe baraye bad|bashe vase bad
word-unknown = نمی‌دانم|نمی دانم|نمیدانم والا|هنوز نمی‌دانم|من نمی‌دانم|نمی‌دونم|نمی دونم|نمی‌دونم والا|والا نمی‌دونم|نمدونم|نمی‌دونیم|نمی‌دانیم|هنوز نمی‌دونم|من نمی‌دونم|چه می‌دونم|چه میدانم|چمی‌دونم|بلد نیستم|بلدم نیستم|مطمئن نیستم|مطمعن نیستم|اطلاع ندارم|اطلاعی ندارم|خبر ندارم|خبری ندارم|نظری ندارم|ایده‌ای ندارم|ایده ای ندارم|معلوم نیست|مشخص نیست|خدا می‌دونه|nemidanam|nemidunam|nemidoonam|nemidonam|nemidounam|nemidoonm|nemidunm|nmidunam|nmidonam|nmidoonam|namidanam|namidunam|namidoonam|namidonam|nemi danam|nemi dunam|nemi doonam|nemi donam|nemidoonim|che midunam|che midoonam|chemidunam|chemidoonam|balad nistam|baladam nistam|motmaen nistam|motmaeen nistam|khabar nadaram|nazari nadaram|malum nist|maloom nist
word-back = برگشت|بازگشت|بازگشت به قبل|برگرد|برگردید|برگردیم|برو عقب|برگرد عقب|عقب|به عقب|قبلی|سؤال قبلی|سؤال قبل|برو قبلی|برگرد قبلی|یکی قبل|یکی عقب|bargasht|bazgasht|bargard|bargardid|bargardim|boro aghab|bargard aghab|aghab|be aghab|ghabli|qabli|soal ghabli|soale ghabli|boro ghabli
word-undo = پس گرفتن|واگرد|پس بگیر|پسش بگیر|پس می‌گیرم|پسش می‌گیرم|پاسخ آخر را حذف کن|حذف پاسخ آخر|حذف آخرین پاسخ|لغو آخرین پاسخ|آخری را حذف کن|آخری رو حذف کن|آخری را پاک کن|آخری رو پاک کن|جواب آخرو پاک کن|اشتباه شد|اشتباه کردم|اشتباه نوشتم|اشتباه زدم|آندو|vagard|va gard|pas begir|pasesh begir|pas migiram|eshtebah shod|eshtebah kardam|eshteba shod|eshteba kardam|eshtebah neveshtam|akhari ro pak kon|akhario pak kon
word-why = چرا|چرا می‌پرسید|چرا می‌پرسی|چرا می‌پرسیم|چرا این را می‌پرسید|چرا اینو می‌پرسی|چرا اینو می‌پرسید|چرا این سؤال|دلیلش چیه|دلیلش چیست|برای چه|برای چی|برا چی|واسه چی|چرا آخه|chera|cheraa|chera miporsi|chera miporsid|chera ino miporsi|baraye chi|bara chi|vase chi|vaseh chi|dalilesh chie|dalilesh chiye|یعنی چی|یعنی چه|یعنی چی؟|منظورتون چیه|منظورتان چیست|منظور چیه|yani chi|yani che|manzooret chie|manzoor chie
word-done = تمام|تمام شد|تمامه|تموم|تموم شد|تمومه|همین|همینا|همین‌ها|همینه|همین‌ها بود|همینا بود|همین بود|همین بس|فقط همین|فقط همینا|فقط همین‌ها|دیگه همین|کافیه|کافی است|کافیست|همین کافیه|بسه|دیگه بسه|بس است|آماده|آماده است|آماده‌ام|انجام شد|خلاص شد|tamam shod|tamame|tamoom|tamum|tamom|tamoom shod|tamum shod|tamoome|tamume|hamin|hamina|hamine|hamin bud|hamin bood|faghat hamin|faqat hamin|dige hamin|kafie|kafiye|kafieh|basse|basseh|baseh|dige base|anjam shod|amade|amadeh
word-help = کمک|کمکم کن|کمکم کنید|کمک کن|کمک کنید|کمک می‌خوام|کمک می‌خواهم|راهنما|راهنماییم کن|دستورها|چه کار کنم|چکار کنم|چیکار کنم|چی بنویسم|چه بنویسم|komak|komakam kon|komakam konid|komak konid|komak mikham|rahnama|chikar konam|che kar konam|chi benevisam
word-stop = توقف|توقف کن|توقف موقت|ایست|وایسا|دست نگه دار|فعلاً بسه|فعلاً کافیه|برای الان بسه|برای امروز بسه|فعلاً خداحافظ|خداحافظ|خدانگهدار|خدافظ|خدافظی|بعداً ادامه می‌دهم|بعداً ادامه می‌دم|بعداً ادامه می‌دیم|بعداً میام|بعداً برمی‌گردم|ادامه‌اش برای بعد|tavaghof|tavaqof|tavaghof kon|vaysa|vaisa|feelan base|felan base|feelan kafie|felan kafie|khodahafez|khoda hafez|khodafez|khodafes|baadan edame midam|badan edame midam|انصراف|انصراف دادم|لغو|لغو کن|کنسل|کنسل کن|cancel kon
word-none = هیچ|هیچی|هیچ چیز|هیچ‌چیز|هیچ چیزی|هیچ کدام|هیچ‌کدام|هیچ کدوم|هیچ‌کدوم|ندارد|نداره|ندارم|نداریم|ندارن|ندارند|هیچی ندارم|هیچی نداریم|هیچی نداره|هیچی نیست|هیچی ندارد|چیزی نیست|چیزی ندارم|چیزی نداریم|چیزی ندارد|چیزی نداره|موردی نیست|موردی ندارد|موردی نداره|موردی ندارم|مانعی نیست|مانعی ندارد|وجود ندارد|وجود نداره|نیست|نه|نه نداریم|نه نداره|نه ندارم|نخیر|نه خیر|خیر|hich|hichi|hich chi|hichchi|hichkodam|hich kodum|hich kodoom|hichkodum|nadarad|nadare|nadareh|nadaram|nadarim|hichi nadarim|hichi nadaram|hichi nist|chizi nist|chizi nadarim|chizi nadaram|na|na nadarim|nakheir|nakheyr|kheir

word-language-en = انگلیسی|زبان انگلیسی|به انگلیسی|اینگلیسی|engelisi|engelesi|ingilisi|inglisi|englisi
word-language-ar = عربی|زبان عربی|به عربی|arabi|zaban arabi
word-language-fa = فارسی|زبان فارسی|به فارسی|پارسی|parsi|farsi|zaban farsi

# مرحله‌ها را معمولاً چه می‌نامند، بر پایهٔ نوعشان: فقط برای پیشنهادها.
word-stage-awareness = آگاهی|آشنایی|آشنا شدن|باخبر شدن|شنیدن|محتوا|نخستین تماس|اولین تماس|پیش از عرضه|معرفی
word-stage-research = پرس‌وجو|پرس و جو|جست‌وجو|جستجو|جست و جو|تحقیق|جمع‌آوری|بازدید از سایت
word-stage-consideration = ملاحظه|بررسی|مقایسه|تصمیم|استعلام|قرار|بازدید|فهرست کوتاه
word-stage-purchase = خرید|سفارش|پرداخت|رزرو|ثبت‌نام|ثبت نام|عرضه
word-stage-delivery = تحویل|ارسال|دریافت
word-stage-use = استفاده|مصرف|اقامت|جلسه|کلاس
word-stage-support = پس از فروش|پس از خرید|پشتیبانی|خدمات|شکایت|تعمیر
word-stage-loyalty = وفاداری|گروه فعال|وفادار|بازگشت|برگشتن|جامعه
word-stage-advocacy = معرفی به دیگران|توصیه|حامی

# واژه‌های دیگر برای احساس‌ها، از ۱ (خیلی ناراضی) تا ۵ (خیلی خوشحال).
word-feeling-1 = خیلی بد|افتضاح|عصبانی|منفی دو
word-feeling-2 = بد|ناراحت|دلخور|منفی یک
word-feeling-3 = معمولی|متوسط|نه خوب نه بد|ای بد نیست|بد نیست|صفر
word-feeling-4 = خوب|راضی|خوشحال
word-feeling-5 = عالی|خیلی خوب|فوق‌العاده|محشر

# یک چیز با شکل‌های گوناگون نوشتنش، تا اگر دو بار آمد متوجه شویم.
word-same-instagram = اینستاگرام|اینستا|انستاگرام|اینستاگرم|پیج اینستاگرام|پیج اینستا|صفحهٔ اینستاگرام
word-same-whatsapp = واتساپ|واتس اپ|واتس‌اپ|وتساپ
word-same-telegram = تلگرام|کانال تلگرام|تلگرم
word-same-facebook = فیسبوک|فیس بوک|فیس‌بوک
word-same-tiktok = تیک تاک|تیک‌تاک|تیکتاک
word-same-snapchat = اسنپ چت|اسنپ‌چت|اسنپچت
word-same-youtube = یوتیوب|یوتوب
word-same-google-maps = گوگل مپ|گوگل‌مپ|نقشهٔ گوگل|گوگل مپس|نقشه گوگل
word-same-website = سایت|وب‌سایت|وب سایت|وبسایت|سایتمان|سایت ما
word-same-email = ایمیل|پست الکترونیک|رایانامه|ای‌میل
word-same-phone = تلفن|تماس تلفنی|تماس|زنگ|تلفنی

# پاسخی که پاسخ قبلی را اصلاح می‌کند چطور شروع می‌شود.
word-meant = نه منظورم|نه، منظورم|منظورم|منظورم این بود که|منظورم اینه که|نه منظورم این بود که|منظورم این بود|نه، منظورم این بود|نه منظورم اینه|نه، یعنی|نه یعنی|ببخشید منظورم|ببخشید، منظورم|اشتباه گفتم|اشتباه نوشتم،|می‌خواستم بگم|می‌خواستم بگویم|نه می‌خواستم بگم|na manzooram|na manzuram|manzooram|manzuram|manzoram|na manzoram|na yani|mikhastam begam|bebakhshid manzooram
# آنچه میان منظور و آنچه منظور نبود می‌آید («تازه، نه داغ»).
word-not = نه|به جای|بجای|na

# صاحبان کسب‌وکار زمینهٔ کارشان را چه می‌نامند، جز نامی که در pick.ftl هست.

# واژه‌هایی که دو چیز را به هم می‌پیوندند؛ آری و نه.
word-and = و
word-yes = بله|بلی|آره|آری|بعله|درسته|درست است|حتماً|البته|bale|baleh|bali|are|areh|aare|doroste|hatman|albate
word-no = نه|خیر|نخیر|نه خیر|نه ممنون|اصلاً|نچ|نوچ|na|nah|naa|nakheir|nakheyr|na kheir|kheir|kheyr

# نوع منبع‌ها، همان‌طور که مردم تایپ می‌کنند.
word-source-interview = گفت‌وگو|گفت و گو|گفتگو|گفتگوها|گفتگو ها|گفت‌وگوها|صحبت|صحبت‌ها|صحبت با مشتری|صحبت با مشتری‌ها|حرف زدن با مشتری|مصاحبه|مصاحبه‌ها|مصاحبه ها|مشتری|مشتری‌ها|مشتری ها|مشتریا|مشتری‌هامون|مشتری هامون|مشتریامون|مشتری‌هایمان|مشتریان|مشتری گفت|مشتری گفته|مشتری‌ها گفتند|مشتری ها گفتند|مشتریا گفتن|مشتریا میگن|مشتری‌ها می‌گویند|از مشتری پرسیدم|از مشتری‌ها پرسیدم|از مشتریا پرسیدم|از خودشان پرسیدم|از خودشون پرسیدم|خودشان گفتند|خودشون گفتن|خودشون میگن|حرف مشتری|حرف مشتری‌ها|حرف مشتریا|دایرکت|دایرکت‌ها|دایرکت ها|دایرکتا|پیام|پیام‌ها|پیام ها|پیاما|پیام مشتری|پیام مشتری‌ها|شکایت مشتری|شکایت مشتری‌ها|شکایت‌ها|تلفنی|تماس تلفنی|mosahebe|goftogu|goftego|sohbat|moshtari|moshtariha|moshtari ha|moshtaria|moshtaria goftan
word-source-survey = نظرسنجی|نظر سنجی|نظرسنجی‌ها|نظرسنجی ها|نظرسنجیا|نظرسنجی مشتری‌ها|نظرسنجی از مشتری‌ها|نظرسنجی از مشتریا|پرسش‌نامه|پرسش نامه|پرسشنامه‌ها|پرسش‌نامه‌ها|فرم نظرسنجی|فرم|فرم‌ها|رأی‌گیری|رای گیری|سؤال از استوری|نظرسنجی استوری|nazarsanji|nazar sanji|porseshname|form
word-source-review = نظر|نظرها|نظر ها|نظرا|نظرات|نظر مشتری|نظر مشتری‌ها|نظر مشتری ها|نظر مشتریا|نظرات مشتری|نظرات مشتری‌ها|نظرات مشتری ها|نظرات مشتریا|نظرهای مشتری‌ها|نظرات مشتریان|کامنت|کامنت‌ها|کامنت ها|کامنتا|کامنت مشتری|کامنت مشتری‌ها|کامنت مشتریا|کامنت‌های مشتری‌ها|امتیاز|امتیازها|امتیازات|ستاره|ستاره‌ها|دیدگاه|دیدگاه‌ها|دیدگاه ها|گوگل|گوگل مپ|نظرات گوگل|نظرهای گوگل|کامنت اینستا|کامنت‌های اینستا|nazar|nazarha|nazarat|coment|comment|comments|komment|komentha
word-source-staff = همکار|همکارها|همکار ها|همکارا|همکاران|همکارم|همکارام|همکارامون|همکاران گفتند|همکارا گفتن|همکارا میگن|کارکنان|کارمند|کارمندها|کارمند ها|کارمندا|کارمندام|پرسنل|بچه‌ها|بچه ها|بچه‌های مغازه|بچه‌های فروش|نیروها|تیم|تیممون|شاگرد|شاگردم|شاگردها|شاگردا|گارسون|گارسون‌ها|گارسونا|فروشنده|فروشنده‌ها|فروشنده ها|فروشنده‌مون|صندوق‌دار|صندوقدار|منشی|منشیم|ادمین|ادمینمون|پیک|پیک‌ها|hamkar|hamkara|hamkaran|hamkarha|personel|shagerd|forushande|monshi|admin
word-source-figures = آمار|آمارها|آمار و ارقام|آمارمون|عدد|عددها|عدد ها|عددا|اعداد|ارقام|داده|داده‌ها|داده ها|دیتا|گزارش|گزارش‌ها|گزارش فروش|فاکتور|فاکتورها|دفتر حساب|حساب و کتاب|حساب‌وکتاب|شمردم|شمردیم|شمرده‌ام|شمرده ام|خودم شمردم|اندازه گرفتم|اندازه گرفتیم|اندازه‌گیری|حساب کردم|آنالیتیکس|گوگل آنالیتیکس|اینسایت|اکسل|amar|adad|adadha|data|gozaresh|shemordam
word-source-walk = از نگاه مشتری|مثل مشتری رفتم|خودم رفتم|خودم مثل مشتری رفتم|خودم جای مشتری رفتم|خودم جای مشتری|جای مشتری|به‌جای مشتری|به جای مشتری|خودم امتحان کردم|امتحان کردم|خودم تست کردم|تست کردم|خودم خریدم|خودم زنگ زدم|خودم سفارش دادم|خودم دیدم|خودم دیده‌ام|خودم دیده ام|با چشم خودم دیدم|khodam didam|khodam emtehan kardam|khodam raftam|khodam test kardam
word-source-guess = حدس|حدسه|حدس است|حدس خودمه|حدس خودم|حدس خودمان|حدس خودمون|حدس می‌زنم|حدس میزنم|حدس می زنم|حدسی|فکر می‌کنم|فکر می کنم|فکر کنم|فک کنم|فک میکنم|گمان می‌کنم|گمان کنم|گمونم|به گمانم|به نظرم|به نظر من|به نظر خودم|نظر خودم|نظر خودمه|به‌نظرم|احتمالاً|شاید|hads|hadse|hads mizanam|fekr mikonam|fekr konam|be nazaram|be nazare man

# «بله»‌ای که پیش از گفتن چیز دیگری می‌آید، با ویرگول یا بی‌ویرگول.
word-yes-begins = بله|بلی|آره|آری|اره
