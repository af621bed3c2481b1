# The guide for an interview on paper; $list is the short name of a list ("Obstacles").

guide-title = مشتری‌های شما چه مسیری را طی می‌کنند؟
guide-name = راهنمای مصاحبه
guide-business = کسب‌وکار
guide-who = پاسخ‌دهنده
guide-by = پرسنده
guide-day = تاریخ
guide-start = کسب‌وکار و مشتری‌هایش
guide-stages = مرحله به مرحله
guide-each-stage = این صفحه‌ها را برای هر مرحله یک بار چاپ کنید.
guide-stage = مرحله
guide-stage-on = باز هم دربارهٔ این مرحله
guide-each = دربارهٔ هر کدام: { $list }
guide-whole = دربارهٔ کل مسیر
guide-one = یکی را علامت بزنید.
guide-several = هر کدام که درست است را علامت بزنید.
