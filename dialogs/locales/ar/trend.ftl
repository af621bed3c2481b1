# Figures over time: how the measures of a map stand, and where they are going.
trend-title = مؤشراتك وأين وصلت. يمكن اختيار أحدها لتسجيل رقم جديد:
trend-how = لتسجيل رقم: { "\u2066" }/figures 1 25{ "\u2069" }، أو مع تاريخه: { "\u2066" }/figures 1 25{ "\u2069" } في 3 ديسمبر. ويمكن أيضًا لصق جدول أعمدته: المؤشر والتاريخ والقيمة.
trend-no-measures = لا مؤشرات في هذه الخريطة بعد. المؤشر هو ما يمكن عدّه أو قياسه في كل مرحلة، مثل عدد الطلبات في الأسبوع.
trend-of-stage = { $name } ({ $stage })
trend-no-figure = لا رقم بعد
trend-on-day = { $value } ({ $day })
trend-better = أفضل من الرقم السابق ({ $value })
trend-worse = أسوأ من الرقم السابق ({ $value })
trend-same = لم يتغيّر عن الرقم السابق
trend-before = الرقم السابق: { $value }
trend-target = القيمة المستهدفة: { $value }
trend-target-met = تحققت القيمة المستهدفة: { $value }
trend-target-missed = لم تتحقق القيمة المستهدفة بعد: { $value }
trend-ask =
    «{ $measure }»: ما الرقم الجديد؟ إن لم يكن رقم اليوم، فيمكن كتابة تاريخه معه، مثل «25 في 3 ديسمبر».
    حتى الآن: { $standing }
trend-noted = سُجّل: «{ $measure }»، { $day }: { $value }
trend-now = الوضع الآن: { $standing }
trend-taken = تم تسجيل { $count ->
    [one] رقم واحد
    [two] رقمين
    [few] { $count } أرقام
    [many] { $count } رقمًا
   *[other] { $count } رقم
 } في { $measures ->
    [one] مؤشر واحد
    [two] مؤشرين
    [few] { $measures } مؤشرات
    [many] { $measures } مؤشرًا
   *[other] { $measures } مؤشر
 }.
trend-undo = للتراجع عن ذلك: { "\u2066" }/undo{ "\u2069" }

# Words that join a figure and its day, and what the columns of a table are called; all languages are understood.
trend-joint = في|يوم|بتاريخ|بيوم|تاريخ
trend-column-measure = المؤشر|مؤشر|المؤشرات|المقياس|مقياس|الاسم|اسم المؤشر
trend-column-day = اليوم|يوم|التاريخ|تاريخ|الأسبوع|الشهر
trend-column-value = القيمة|قيمة|الرقم|رقم|العدد|عدد|النتيجة
trend-column-stage = المرحلة|مرحلة
