# How the language is written. Nothing of a language stands in Python: a new one is a new folder.

# ltr or rtl; the ten digits from 0; gregorian or solar; whose plurals, months and number formats (CLDR); which fonts.
locale-direction = ltr
locale-digits = 0123456789
locale-calendar = gregorian
locale-cldr = en_GB
locale-fonts = Inter Vazirmatn IBMPlexSansArabic
# What is written together with the word it goes before, such as an article; | stands between them.
locale-articles = {""}
# With what the parts of a list are called, in their order.
locale-letters = A B C D E F G H I J K L M N O P Q R S T U V W X Y Z
# The time zone that is usual where it is spoken, until a person has said theirs.
locale-zone = Etc/UTC
