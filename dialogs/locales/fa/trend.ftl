# Figures over time: how the measures of a map stand, and where they are going.
trend-title = شاخص‌های شما و وضعیتشان. برای نوشتن عدد تازه، یکی را انتخاب کنید:
trend-how = برای نوشتن یک عدد: { "\u2066" }/figures 1 25{ "\u2069" }، یا همراه روزش: { "\u2066" }/figures 1 25{ "\u2069" } در ۳ آذر. می‌توانید جدولی با ستون‌های شاخص، تاریخ و مقدار هم همین‌جا بچسبانید.
trend-no-measures = این نقشه هنوز شاخصی ندارد؛ یعنی چیزی که در هر مرحله می‌شمارید، مثل تعداد سفارش‌های هر هفته.
trend-of-stage = { $name } ({ $stage })
trend-no-figure = هنوز عددی ندارد
trend-on-day = { $value } ({ $day })
trend-better = بهتر از قبل ({ $value })
trend-worse = بدتر از قبل ({ $value })
trend-same = مثل قبل
trend-before = قبلاً { $value }
trend-target = هدف { $value }
trend-target-met = به هدف { $value } رسیده
trend-target-missed = هنوز به هدف { $value } نرسیده
trend-ask =
    «{ $measure }»: عددش چند است؟ اگر مال امروز نیست، روزش را هم بنویسید، مثل «۲۵ در ۳ آذر».
    تا حالا: { $standing }
trend-noted = ثبت شد: «{ $measure }»، { $day }: { $value }
trend-now = وضعیت: { $standing }
trend-taken = { $count ->
   *[other] { $count } عدد
 } برای { $measures ->
   *[other] { $measures } شاخص
 } ثبت شد.
trend-undo = برای پس گرفتن: { "\u2066" }/undo{ "\u2069" }

# Words that join a figure and its day, and what the columns of a table are called; all languages are understood.
trend-joint = در|به|تاریخ|روز|مورخ
trend-column-measure = شاخص|شاخص‌ها|نام شاخص|سنجه|معیار|نام
trend-column-day = روز|تاریخ|هفته|ماه
trend-column-value = مقدار|عدد|رقم|نتیجه
trend-column-stage = مرحله
