"""Which icon a touchpoint has, by its channel or its name in any language. What people typed is only looked at."""

import re
from functools import cache, lru_cache

from storage.model.journey import Touchpoint
from storage.model.text import folded

# The first line that has a word of the text wins; a word counts from its beginning, so that plurals are found.
CHANNELS: tuple[tuple[str, str], ...] = (
    ("star-outline", "review rating تقييم مراجعات نظر امتیاز دیدگاه"),
    ("newspaper-variant-outline", "print flyer leaflet brochure poster catalogue newsletter newspaper magazine menu"),
    (
        "newspaper-variant-outline",
        "مطبوعات منشور كتيب ملصق نشرة قائمة جريدة چاپی تراکت بروشور پوستر خبرنامه کاتالوگ منو",
    ),
    ("email-outline", "email e-mail mail بريد إيميل ایمیل رایانامه"),
    ("cart-outline", "basket cart checkout سلة سبد"),
    ("credit-card-outline", "payment pay card till invoice bank دفع بطاقة فاتورة صندوق پرداخت کارت فاکتور"),
    ("truck-delivery-outline", "delivery courier driver shipping توصيل شحن سائق مندوب تحویل پیک ارسال راننده"),
    ("package-variant-closed", "package packaging parcel box تغليف علبة طرد بسته‌بندی بسته جعبه"),
    ("chat-processing-outline", "chat messaging message whatsapp telegram sms bot livechat"),
    ("chat-processing-outline", "محادثة رسالة رسائل واتساب تيليجرام تلغرام چت پیام واتساپ تلگرام گفت‌وگو پیامک دایرکت"),
    ("face-agent", "support helpdesk hotline دعم خدمة پشتیبانی"),
    ("phone-outline", "phone call tel هاتف اتصال مكالمة تلفون تلفن تماس"),
    ("video-outline", "video webinar zoom youtube فيديو ویدیو ویدئو وبینار"),
    ("bullhorn-outline", "ad ads advert advertising banner billboard إعلان إعلانات لوحة تبلیغ آگهی بنر بیلبورد"),
    ("share-variant-outline", "social post instagram facebook tiktok linkedin x pinterest"),
    ("share-variant-outline", "شبكات اجتماعية منشور إنستغرام انستغرام فيسبوك تواصل شبکه پست اینستاگرام"),
    ("account-heart-outline", "word-of-mouth word friend recommendation referral neighbour neighbor family"),
    ("account-heart-outline", "توصية صديق أصدقاء جار دوست دوستان معرف معرفی دهان آشنا همسایه"),
    ("account-group", "community forum club group مجتمع منتدى مجموعة جامعه انجمن گروه"),
    ("map-marker-outline", "map maps location directions خريطة خرائط موقعنا نقشه مکان مسیریاب"),
    ("magnify", "search google seo بحث جوجل غوغل جست‌وجو جستجو گوگل"),
    ("cellphone", "app mobile تطبيق جوال برنامک اپلیکیشن اپ موبایل"),
    ("web", "web website site page landing online portal الموقع موقع صفحة بوابة وب‌سایت سایت وبسایت صفحه درگاه"),
    ("calendar-star", "event fair exhibition workshop trial فعالية معرض ورشة فعاليات رویداد نمایشگاه کارگاه"),
    ("gift-outline", "gift loyalty stamp voucher coupon discount هدية ولاء قسيمة خصم هدیه وفاداری تخفیف کوپن"),
    ("receipt-text-outline", "receipt contract form report quote إيصال عقد نموذج تقرير رسید قرارداد فرم گزارش"),
    (
        "account-tie-outline",
        "staff employee salesperson seller sales technician consultant teacher coach doctor reception host",
    ),
    (
        "account-tie-outline",
        "موظف موظفو بائع فني مستشار معلم طبيب استقبال کارمند کارکنان فروشنده مشاور مربی پزشک پذیرش استاد",
    ),
    (
        "storefront-outline",
        "premises shop store branch office showroom door window counter front salon clinic café cafe",
    ),
    (
        "storefront-outline",
        "متجر محل فرع مكتب واجهة باب صالة عيادة مقهى مقر فروشگاه مغازه شعبه دفتر ویترین محل سالن کافه مطب",
    ),
)
ELSEWHERE = {True: "web", False: "storefront-outline", None: "gesture-tap"}
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_ARTICLE = re.compile("^(?:وال|بال|ال|لل)(?=..)")
_SHORT = 3  # a word this short must be the whole word: "ad" is not "address"


def channel_icon(point: Touchpoint) -> str:
    """Return the icon of a touchpoint: by its channel, else by its name, else by where it is."""
    return _icon(point.channel or "") or _icon(point.name) or ELSEWHERE[point.online]


def icon_of(text: str) -> str:
    """Return the icon of what a text names."""
    return _icon(text) or ELSEWHERE[None]


@lru_cache(4_096)
def _icon(text: str) -> str | None:
    said = [_ARTICLE.sub("", word) for word in _WORD.findall(folded(text))]
    return next((icon for icon, known in _known() if any(_is(word, known) for word in said)), None)


def _is(word: str, known: frozenset[str]) -> bool:
    return word in known or any(word.startswith(one) for one in known if len(one) > _SHORT)


@cache
def _known() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((icon, frozenset(map(folded, words.split()))) for icon, words in CHANNELS)
