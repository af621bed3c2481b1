# How the language is written. Nothing of a language stands in Python: a new one is a new folder.

# ltr or rtl; the ten digits from 0; gregorian or solar; whose plurals, months and number formats (CLDR); which fonts.
locale-direction = rtl
locale-digits = ۰۱۲۳۴۵۶۷۸۹
locale-calendar = solar
locale-cldr = fa
locale-fonts = Vazirmatn Inter IBMPlexSansArabic
# What is written together with the word it goes before, such as an article; | stands between them.
locale-articles = {""}
# With what the parts of a list are called, in their order.
locale-letters = الف ب ج د هـ و ز ح ط ی ک ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ
# The time zone that is usual where it is spoken, until a person has said theirs.
locale-zone = Asia/Tehran
