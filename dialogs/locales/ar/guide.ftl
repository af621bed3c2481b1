# The guide for an interview on paper; $list is the short name of a list ("Obstacles").

guide-title = ما الذي يمرّ به عملاؤكم؟
guide-name = دليل المقابلة
guide-business = النشاط التجاري
guide-who = من يجيب
guide-by = من يسأل
guide-day = التاريخ
guide-start = النشاط التجاري وعملاؤه
guide-stages = مرحلةً بعد مرحلة
guide-each-stage = تُطبع هذه الصفحات مرة لكل مرحلة.
guide-stage = المرحلة
guide-stage-on = المزيد عن هذه المرحلة
guide-each = عن كل واحدة على حدة: { $list }
guide-whole = عن الرحلة كلها
guide-one = تُختار إجابة واحدة.
guide-several = يُختار كل ما ينطبق.
