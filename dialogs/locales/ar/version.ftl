# The versions of a map: how it was at the end of an interview or a review, or when somebody kept it under a name.

version-number = الإصدار { $number }
version-list = إصدارات هذه الخريطة، الأحدث أولًا. أيّها نعرض؟
version-none = لا إصدارات لهذه الخريطة بعد. يُحفظ إصدار تلقائيًا عند الانتهاء من كل مقابلة، ويمكنك حفظ إصدار بنفسك في أي وقت.
version-empty = لا إصدارات لهذه الخريطة بعد.
version-how = لحفظ الخريطة كما هي الآن: { "\u2066" }/versions name NAME{ "\u2069" } (مع الاسم بدل NAME). لوضع إصدارين جنبًا إلى جنب: { "\u2066" }/versions compare 1 2{ "\u2069" }
version-now = لم يتغيّر شيء منذ ذلك الحين.
version-type = ماذا نسمّي الخريطة كما هي الآن؟ يكفي اسم قصير، مثل «قبل رمضان».
version-named = حُفظت الخريطة كما هي الآن: الإصدار { $number }، «{ $name }». كل الإصدارات: { "\u2066" }/versions{ "\u2069" }
version-back = عادت الخريطة كما كانت ({ $version }). ما كانت عليه حتى الآن محفوظ في إصدار، ويمكن استرجاعه بالأمر { "\u2066" }/undo{ "\u2069" }
version-title = { $title } · { $name }
version-ready = هذه هي الخريطة كما كانت:
version-picture = الخريطة كما كانت في هذا الإصدار

version-button-name = 🔖 حفظها كما هي الآن
version-button-compare = ⚖️ بجانب الخريطة كما هي الآن
version-button-before = ⚖️ بجانب الإصدار { $number }
version-button-back = ↩ الرجوع إلى هذا الإصدار

# What differs between two versions.
version-since = منذ الإصدار { $number }:
version-between = من الإصدار { $before } إلى الإصدار { $after }:
version-differs = ما تغيّر:
version-same = لم يتغيّر شيء.
version-added = { $count ->
    [one] أُضيف بند واحد: { $named }
    [two] أُضيف بندان: { $named }
    [few] أُضيفت { $count } بنود: { $named }
    [many] أُضيف { $count } بندًا: { $named }
   *[other] أُضيف { $count } بند: { $named }
 }
version-removed = { $count ->
    [one] حُذف بند واحد: { $named }
    [two] حُذف بندان: { $named }
    [few] حُذفت { $count } بنود: { $named }
    [many] حُذف { $count } بندًا: { $named }
   *[other] حُذف { $count } بند: { $named }
 }
version-changed = { $count ->
    [one] تغيّر بند واحد: { $named }
    [two] تغيّر بندان: { $named }
    [few] تغيّرت { $count } بنود: { $named }
    [many] تغيّر { $count } بندًا: { $named }
   *[other] تغيّر { $count } بند: { $named }
 }
version-better = { $count ->
    [one] صار شعور العملاء أفضل في مرحلة واحدة.
    [two] صار شعور العملاء أفضل في مرحلتين.
    [few] صار شعور العملاء أفضل في { $count } مراحل.
    [many] صار شعور العملاء أفضل في { $count } مرحلة.
   *[other] صار شعور العملاء أفضل في { $count } مرحلة.
 }
version-worse = { $count ->
    [one] صار شعور العملاء أسوأ في مرحلة واحدة.
    [two] صار شعور العملاء أسوأ في مرحلتين.
    [few] صار شعور العملاء أسوأ في { $count } مراحل.
    [many] صار شعور العملاء أسوأ في { $count } مرحلة.
   *[other] صار شعور العملاء أسوأ في { $count } مرحلة.
 }
version-quoted = «{ $text }»
version-other = شيء آخر
version-more = …
