# ما يقف بجانب رقم كبير في رأس الخريطة؛ الرقم نفسه مكتوب هناك فلا يُعاد.
# بجانب «4 من 7»، والعدد هو 7
figure-pleasing = { $count ->
    [one] مرحلة ترضي العملاء
    [two] من المراحل ترضي العملاء
    [few] مراحل ترضي العملاء
    [many] مرحلة ترضي العملاء
   *[other] مرحلة ترضي العملاء
 }
figure-leaving = { $count ->
    [one] موضع نفقد فيه عملاء
    [two] من المواضع نفقد فيهما عملاء
    [few] مواضع نفقد فيها عملاء
    [many] موضعًا نفقد فيه عملاء
   *[other] موضع نفقد فيه عملاء
 }
figure-now = { $count ->
    [one] شيء ينبغي إنجازه الآن
    [two] ينبغي إنجازهما الآن
    [few] أشياء ينبغي إنجازها الآن
    [many] شيئًا ينبغي إنجازه الآن
   *[other] شيء ينبغي إنجازه الآن
 }
# ما يُقال والعدد فيه: { $number } هو العدد بأرقام الخريطة.
figure-more = { $count ->
    [one] وواحد آخر في الخريطة الكاملة
    [two] واثنان آخران في الخريطة الكاملة
   *[other] و{ $number } أخرى في الخريطة الكاملة
 }
figure-plan-more = { $count ->
    [one] وواحد آخر في القائمة
    [two] واثنان آخران في القائمة
   *[other] و{ $number } أخرى في القائمة
 }
# كم مصدرًا من كل نوع عرفنا منه ذلك
figure-source-interview = { $count ->
    [one] مقابلة واحدة
    [two] مقابلتان
    [few] { $number } مقابلات
    [many] { $number } مقابلة
   *[other] { $number } مقابلة
 }
figure-source-survey = { $count ->
    [one] استبيان واحد
    [two] استبيانان
    [few] { $number } استبيانات
    [many] { $number } استبيانًا
   *[other] { $number } استبيان
 }
figure-source-review = { $count ->
    [one] تقييم واحد
    [two] تقييمان
    [few] { $number } تقييمات
    [many] { $number } تقييمًا
   *[other] { $number } تقييم
 }
figure-source-staff = { $count ->
    [one] واحد من فريق العمل
    [two] اثنان من فريق العمل
    [few] { $number } من فريق العمل
    [many] { $number } من فريق العمل
   *[other] { $number } من فريق العمل
 }
figure-source-figures = { $count ->
    [one] رقم واحد
    [two] رقمان
    [few] { $number } أرقام
    [many] { $number } رقمًا
   *[other] { $number } رقم
 }
figure-source-walk = { $count ->
    [one] تجربة واحدة للرحلة كعميل
    [two] تجربتان للرحلة كعميل
    [few] { $number } تجارب للرحلة كعميل
    [many] { $number } تجربة للرحلة كعميل
   *[other] { $number } تجربة للرحلة كعميل
 }
# كم من الأشياء التي ينبغي إنجازها الآن يأتي أولًا، إن لم تكن كلها
figure-now-first = { $count ->
    [one] واحد منها يأتي أولًا
    [two] اثنان منها يأتيان أولًا
   *[other] { $number } منها تأتي أولًا
 }
