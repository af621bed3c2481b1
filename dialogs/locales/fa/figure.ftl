# آنچه کنار عددی بزرگ در سر نقشه می‌آید؛ خود عدد آنجا نوشته شده است.
# کنار «۴ از ۷»؛ شمار همان ۷ است
figure-pleasing = { $count ->
   *[other] مرحله مشتری را راضی می‌کند
 }
figure-leaving = { $count ->
   *[other] جا که مشتری از دست می‌رود
 }
figure-now = { $count ->
   *[other] کار برای همین حالا
 }
# آنچه خودِ عدد هم در آن گفته می‌شود؛ { $number } همان عدد است، با رقم‌های نقشه.
figure-more = { $count ->
   *[other] { $number } مورد دیگر در نقشهٔ کامل
 }
figure-plan-more = { $count ->
   *[other] { $number } مورد دیگر در فهرست
 }
# از چند منبع از هر نوع می‌دانیم
figure-source-interview = { $count ->
   *[other] { $number } گفت‌وگو با مشتری
 }
figure-source-survey = { $count ->
   *[other] { $number } نظرسنجی
 }
figure-source-review = { $count ->
   *[other] { $number } نظر مشتری
 }
figure-source-staff = { $count ->
   *[other] { $number } همکار
 }
figure-source-figures = { $count ->
   *[other] { $number } عدد
 }
figure-source-walk = { $count ->
   *[other] { $number } تجربه از نگاه مشتری
 }
# چند تا از کارهای همین حالا در اولویت است، اگر همهٔ آن‌ها نباشد
figure-now-first = { $count ->
    [one] یکی از آن‌ها در اولویت است
   *[other] { $number } تا از آن‌ها در اولویت است
 }
