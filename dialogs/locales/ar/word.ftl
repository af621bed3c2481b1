# كلمات صغيرة كما يكتبها الناس، بالفصحى واللهجات والحروف اللاتينية، يفصل بينها |. وتُفهم كلمات كل اللغات في كل وقت.
# لا حاجة إلى تكرار ما يختلف بالتشكيل أو الهمزة أو ي/ى أو ة/ه أو حالة الأحرف.

word-skip = تخطّي|تخطٍّ|تخطي|تخطي السؤال|أتخطى|تجاوز|تجاوز السؤال|التالي|السؤال التالي|اللي بعده|اللي بعدو|اللي وراه|بعدين|خليها بعدين|خليه بعدين|لاحقًا|فوتها|عدّيها|طوّفها|مرّقها|دوّزها|عوفها|سكيب|ta5atti|t5atta|t5atti|ta5atta|takhatti|takhatta|tkhatta|tkhatti|tajawaz|eltali|altali|al tali|el tali|elli ba3do|eli ba3do|illi ba3do|ba3den|ba3dein|b3den|ba3deen|khaliha ba3den|5aliha ba3den|fawetha|fawwetha|3addiha|3adiha|daouwezha
word-unknown = لا أعرف|لا أعرف بعد|لا أعلم|لا أدري|لست أدري|لست متأكدًا|لست متأكدة|غير متأكد|غير متأكدة|ليس لدي فكرة|لا فكرة لدي|لا فكرة|ما أعرف|ماعرف|مااعرف|ما أدري|ماأدري|مادري|مدري|والله مدري|والله ما أدري|ما بعرف|مابعرف|والله ما بعرف|ما بعرفش|مابعرفش|بعرفش|ما عرفت|معرفش|ما أعرفش|ماعرفش|مش عارف|مش عارفة|والله مش عارف|مو عارف|مو عارفة|مب عارف|مش متأكد|مش متأكدة|مو متأكد|مو متأكدة|ما عندي فكرة|ماعندي فكرة|ما عندي علم|معنديش فكرة|ما عنديش فكرة|ماكو فكرة|مش داري|مش دارية|ما ندري|ماندري|ما نعرف|مانعرف|ما نعرفش|مانعرفش|ما عرفتش|ماعرفتش|معرفتش|ما كنعرفش|ماكنعرفش|معلاباليش|ما علاباليش|الله أعلم|علمي علمك|la a3ref|la a3rif|la a3lam|la adri|la adry|ma a3ref|ma a3rif|ma3ref|ma adri|ma adry|maadri|madri|madry|wallah madri|ma ba3ref|ma b3ref|ma b3rf|maba3ref|mab3ref|mab3rf|ma ba3rif|ma ba3raf|wallah ma ba3ref|walla ma ba3ref|ma ba3refsh|ba3refsh|ba3rafsh|ma3rafsh|ma3refsh|m3rfsh|ma a3rafsh|mesh 3aref|mish 3aref|msh 3aref|mush 3aref|mesh 3arfa|mish 3arfa|mish 3arfe|mesh 3arfe|msh 3arfa|mesh aref|mish aref|mo 3aref|mu 3aref|mo 3arfa|mesh mota2aked|mish mit2akked|ma 3endi fekra|ma 3andi fekra|ma 3indi fikra|ma3andish fekra|ma n3ref|ma na3ref|man3refch|man3rafch|ma n3refch|ma3reftch|ma3raftch|ma knarafch|ma3labalich|allah a3lam
word-back = رجوع|رجوع للخلف|رجوع للسابق|العودة إلى السابق|ارجع|ارجعي|ارجع لورا|رجّعني|رجعيني|رجعنا|نرجع|ورا|للخلف|إلى الخلف|السابق|السؤال السابق|السؤال اللي قبل|السؤال اللي قبله|اللي قبله|اللي قبلو|باك|rojo3|rojou3|roju3|ruju3|rju3|rje3|rja3|irja3|erja3|erga3|irga3|arja3|rajje3ni|raji3ni|raga3ni|rag3ni|lawara|la wara|elli ablo|elli 2ablo|illi 2ablo|elsabe2|alsabiq|al sabiq
word-undo = تراجع|أتراجع|تراجع عن آخر إجابة|تراجع عن الإجابة الأخيرة|احذف آخر إجابة|احذف الإجابة الأخيرة|احذف الأخيرة|امسح الأخيرة|امسح آخر إجابة|شيل آخر إجابة|شيل الأخيرة|غلطت|أخطأت|taraja3|taraju3|tarajo3|trajo3|tarago3|tara2o3|ghlotet|8latet|ghlatet|ghelet|8elet|ghaltt
word-why = لماذا|لماذا نسأل|لماذا تسأل|لماذا تسألني|لماذا السؤال|لماذا هذا السؤال|ما سبب السؤال|ليش|ليش تسأل|ليش بتسأل|ليش السؤال|ليش هالسؤال|ليش هيك|لويش|ليه|ليه بتسأل|بتسأل ليه|ليه السؤال|ليه السؤال ده|لشو|علاش|وعلاش|علاه|علاش كتسول|limaza|limatha|lemaza|lematha|lesh|leish|leesh|laish|lish|lesh bts2al|leh|leeh|leh btes2al|3lash|3lach|3alash|3lech|wa3lash|شو يعني|شو معنى|يعني إيه|يعني شو|ما معنى هذا|ما المقصود|شنو يعني|إيش يعني|شو المقصود|sho ya3ni|shu ya3ni|ya3ni eh|ya3ni sho
word-done = تم|تمت|تمام|خلص|خلاص|خلصت|خلصنا|انتهيت|انتهينا|كمّلت|أكملت|يكفي|يكفي هذا|هذا يكفي|بكفي|بيكفي|كفاية|كده كفاية|كفى|جاهز|جاهزة|هذا كل شيء|هذا كل شي|هذا كل ما عندي|هاد كل شي|هيدا كل شي|هذا هو|هاي هي|ده كل حاجة|كده تمام|كده خلاص|بس|بس هيك|هيك بس|بس كذا|بس كده|بس هذا|ساليت|سالينا|بركا|tamam|tammam|tmam|tamm|khalas|5alas|khalass|5alass|khlas|5las|khales|5ales|5elset|5allast|khallast|khalast|khallasna|5alasna|entahet|intahayt|intahet|kammalt|yekfi|yakfi|bekaffi|bikaffi|bkaffi|kfaya|kefaya|kifaya|jahez|jahiz|hada kol shi|hayda kol shi|heda kol shi|bas|bas hek|bas heik|bas keda|kida bas|salit|sallit
word-help = مساعدة|ساعدني|ساعديني|ساعدوني|أحتاج مساعدة|محتاج مساعدة|محتاجة مساعدة|بدي مساعدة|الأوامر|ماذا أكتب|ماذا أفعل|شو أكتب|شو أعمل|إيش أكتب|إيش أسوي|شنو أكتب|شنو أسوي|أكتب إيه|أعمل إيه|شنو ندير|mosa3da|mosa3ada|mosa3ade|musa3ada|musa3ade|sa3edni|sa3idni|sa3edini|shu a3mel|sho a3mel|shu aktob|sho aktob|a3mel eh|aktob eh|esh asawi
word-stop = توقف|أتوقف|توقف الآن|توقف مؤقت|إيقاف|إيقاف مؤقت|أوقف|قف|وقّف هون|نوقف هون|نوقف هنا|خلينا نوقف|كفى الآن|يكفي الآن|خروج|أكمل لاحقًا|نكمل لاحقًا|سأكمل لاحقًا|نكمل بعدين|أكمل بعدين|بكمل بعدين|هكمل بعدين|بعدين بكمل|مع السلامة|إلى اللقاء|وداعًا|باي|يلا باي|tawaqof|tawaqaf|tawa2of|tawa2af|twa2af|wa2ef hon|nwa2ef hon|bkammel ba3den|ba3den bkammel|nkammel ba3den|hakammel ba3den|ma3 elsalama|ma3 el salama|ma3 salama|ma3 el salame|yalla bye|إلغاء|الغاء|كنسل|ilgha2|elgha2
word-none = لا شيء|لا شي|ولا شيء|ولا شي|ليس هناك شيء|لا يوجد|لايوجد|لا يوجد شيء|لا يوجد شي|لا توجد|لا|لاء|لا أبدًا|أبدًا|ما في|مافي|ما في شي|مافي شي|ما في ولا شي|ما فيه|مافيه|ما فيه شي|مافيه شي|ما فيش|مافيش|مفيش|مفيش حاجة|مافيش حاجة|ما فيش حاجة|ولا حاجة|ما عندي|ماعندي|ما عندي شي|ما عنا|ماعنا|ما عندنا|ماعندنا|معنديش|ما عنديش|معندناش|ما عندناش|ما كاين|ماكاين|ما كاين والو|ماكاين والو|ما كاينش|ماكاينش|مكاينش|والو|حتى حاجة|ما فماش|مافماش|ماكو|ماكو شي|ماكو شيء|ماميش|la shay2|la shay|la she2|la shi|wala shi|wla shi|wala shy|wala 7aga|wla 7aga|wala haga|ma fi|mafi|ma fi shi|mafi shi|mafi shy|mafish|mafeesh|mafesh|mafish 7aga|mafeesh 7aga|ma 3endi|ma 3andi|ma 3indi|ma 3enna|ma3andish|ma 3andish|ma kayn walo|makayn walo|makaynch|makayen|walo|walou|mafamach|mako|maku|makou|mako shi|la|la2|laa

word-language-en = الإنجليزية|إنجليزية|إنجليزي|الإنكليزية|إنكليزية|إنكليزي|انقليزي|اللغة الإنجليزية|بالإنجليزية|بالإنجليزي|englizi|inglizi|ingilizi|engleezy|englesi
word-language-ar = العربية|عربية|عربي|اللغة العربية|بالعربية|بالعربي|3arabi|3araby|3rabi|arabi|araby|bel 3arabi
word-language-fa = الفارسية|فارسية|فارسي|اللغة الفارسية|بالفارسية|بالفارسي|الإيرانية|إيراني|farisi|faresi|faresy

# ما تُسمّى به المراحل عادةً، بحسب نوعها، من دون «ال»: للاقتراحات فقط.
word-stage-awareness = وعي|تعرف|اكتشاف|يسمع|أول اتصال|قبل إطلاق|توصية
word-stage-research = بحث|جمع المعلومات|زيارة الموقع|زيارة موقع|مقارنة
word-stage-consideration = مفاضلة|تفكير|استفسار|موعد|معاينة|قائمة مختصرة|تجربة
word-stage-purchase = شراء|طلب|دفع|تحويل|حجز|إطلاق|اشتراك
word-stage-delivery = توصيل|تسليم|استلام|شحن
word-stage-use = استخدام|استعمال|إقامة|جلسة|درس
word-stage-support = ما بعد البيع|دعم|صيانة|شكوى|شكاوى|خدمة العملاء
word-stage-loyalty = ولاء|وفاء|عودة|رجوع|مجتمع
word-stage-advocacy = توصية بنا|يوصي بنا|توصية للآخرين|ترشيح|تقييم

# كلمات أخرى للمشاعر، من 1 (مستاء جدًا) إلى 5 (سعيد جدًا).
word-feeling-1 = سيئ جدا|غاضب|سيئة جدا|معصب|زفت|سالب اثنين|ناقص اثنين
word-feeling-2 = سيئ|سيئة|متضايق|مش مبسوط|زعلان|سالب واحد|ناقص واحد
word-feeling-3 = عادي|عادية|محايد|نص نص|وسط|صفر
word-feeling-4 = راضي|راض|جيد|جيدة|مبسوط|منيح|كويس|زين|سعيد|تمام
word-feeling-5 = ممتاز|سعيد جدا|رائع|مبسوط كتير|مبسوط جدا

# الشيء الواحد بطرق كتابته، كي ننتبه إذا ذُكر مرتين.
word-same-instagram = إنستغرام|انستقرام|انستجرام|إنستجرام|انستا|الانستا|إنستاغرام|انستاقرام|صفحة إنستغرام
word-same-whatsapp = واتساب|واتس اب|واتس|الواتساب|الواتس|وتساب|واتسآب
word-same-telegram = تيليغرام|تلغرام|تلجرام|تيليجرام|تليقرام|قناة تيليغرام
word-same-facebook = فيسبوك|فيس بوك|الفيسبوك|الفيس|صفحة فيسبوك
word-same-tiktok = تيك توك|تيكتوك|التيك توك
word-same-snapchat = سناب شات|سناب|السناب|سنابشات
word-same-youtube = يوتيوب|اليوتيوب|يو تيوب
word-same-google-maps = خرائط جوجل|خرائط غوغل|خرائط قوقل|جوجل ماب|قوقل ماب|غوغل ماب|جوجل مابس
word-same-website = الموقع|موقع إلكتروني|الموقع الإلكتروني|موقعنا|ويب سايت
word-same-email = البريد الإلكتروني|بريد إلكتروني|إيميل|الإيميل|ايميل
word-same-phone = هاتف|الهاتف|تلفون|التلفون|مكالمة|اتصال|مكالمة هاتفية|تليفون

# ما تبدأ به إجابة تصحّح التي قبلها.
word-meant = لا أقصد|لا، أقصد|أقصد|لا قصدي|لا، قصدي|قصدي|قصدت|لا قصدت|لا، قصدت|لا، كنت أقصد|كنت أقصد|عفوًا أقصد|عفوًا، أقصد|عفوًا قصدت|آسف أقصد|آسف، أقصد|آسفة أقصد|لا لا أقصد|لا لا قصدي|أعني|لا أعني|لا، أعني|أردت أن أقول|لأ قصدي|لا كان قصدي|كان قصدي|la2 asdi|la asdi|2asdi|asdi|la2 2asdi|qasdi|la qasdi|gasdi|la gasdi|a2sod|la2 a2sod|aqsod|la aqsod|aqsid
# ما يفصل بين المقصود وما ليس مقصودًا («طازة مش سخنة»).
word-not = مش|مو|مب|ماهو|موش|ليس|ليست|وليس|وليست|لا|بدل|بدلًا من|mesh|mish|msh|mush|mo

# ما يسمّي به أصحاب الأعمال مجالهم، غير اسمه في pick.ftl.

# كلمات تصل بين شيئين، ونعم ولا.
word-and = و
word-yes = نعم|أجل|إي|إيه|أيوه|أيوا|آه|إي نعم|صح|صحيح|طبعًا|بالطبع|أكيد|بالتأكيد|بلى|واه|aywa|aiwa|aywah|na3am|na3m|n3am|naam|ajal|ee|akid|akeed|tab3an|sa7|sa7i7
word-no = لا|كلا|لا شكرًا|لا طبعًا|طبعًا لا|لا لا|لع|أبدًا|مو صحيح|مش صحيح|غير صحيح|la|la2|la2a|laa|laa2|lla
