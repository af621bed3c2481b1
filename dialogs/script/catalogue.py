"""What any owner can pick from: stage sets, touchpoints to tick. Ids only; their words are in `pick.ftl`."""

from collections.abc import Mapping

from storage.model.journey import StageKind

# Sources: articles on customer journeys in Arabic and Persian; "consumer" is offered first because it fits most.
STAGE_SETS: Mapping[str, tuple[str, ...]] = {
    "consumer": ("awareness", "consideration", "purchase", "use", "loyalty"),
    "basic": ("awareness", "research", "purchase", "after-sale"),
    "buyer": ("awareness", "conversion", "loyalty"),
    "relationship": ("first-contact", "gathering", "purchase", "support", "loyal", "advocate"),
    "pre-launch": ("content", "recommendation", "launch", "purchase", "community"),
    "shortlist": ("search", "site-visit", "inquiry", "appointment", "viewing", "shortlist"),
}

STAGE_KINDS: Mapping[str, StageKind] = {
    "awareness": "awareness",
    "first-contact": "awareness",
    "content": "awareness",
    "recommendation": "awareness",
    "research": "research",
    "gathering": "research",
    "search": "research",
    "site-visit": "research",
    "consideration": "consideration",
    "inquiry": "consideration",
    "appointment": "consideration",
    "viewing": "consideration",
    "shortlist": "consideration",
    "launch": "purchase",
    "purchase": "purchase",
    "conversion": "purchase",
    "delivery": "delivery",
    "use": "use",
    "after-sale": "support",
    "support": "support",
    "loyalty": "loyalty",
    "loyal": "loyalty",
    "community": "loyalty",
    "advocate": "advocacy",
    "advocacy": "advocacy",
}

# At most eight a stage: more do not fit on a phone, and own ones can always be typed.
TOUCHPOINTS: Mapping[StageKind, tuple[str, ...]] = {
    "awareness": (
        "word-of-mouth",
        "social-post",
        "ad",
        "search-engine",
        "map-listing",
        "shop-front",
        "influencer",
        "flyer",
    ),
    "research": (
        "search-engine",
        "website",
        "reviews",
        "social-page",
        "word-of-mouth",
        "message",
        "call",
        "comparison",
    ),
    "consideration": ("website", "price-list", "reviews", "message", "call", "demo", "free-trial", "salesperson"),
    "purchase": ("shop", "website", "payment-page", "card-machine", "message", "call", "app", "salesperson"),
    "delivery": ("courier", "packaging", "tracking-message", "pick-up", "call"),
    "use": ("product", "packaging", "instructions", "staff", "app", "message", "help-page"),
    "support": ("call", "message", "email", "help-page", "chatbot", "service-desk", "social-page"),
    "loyalty": ("follow-up", "newsletter", "loyalty-card", "staff", "offer", "event", "social-page", "referral"),
    "advocacy": ("word-of-mouth", "reviews", "referral", "social-post", "community", "event"),
    "other": ("website", "social-page", "message", "call", "email", "shop", "staff", "word-of-mouth"),
}

PURPOSES: tuple[str, ...] = ("find-us", "buy", "return", "complain", "recommend")

SCORES: tuple[int, ...] = (2, 1, 0, -1, -2)

# What is written in many ways, in one's own letters and in others'; the ways are in `word.ftl`.
SPELLINGS: tuple[str, ...] = (
    "instagram",
    "whatsapp",
    "telegram",
    "facebook",
    "tiktok",
    "snapchat",
    "youtube",
    "google-maps",
    "website",
    "email",
    "phone",
)

# What a map names in its own language, by the message that names it ("map-feeling-trust").
GOOD_FEELINGS = ("excitement", "curiosity", "trust", "relief", "satisfaction", "delight")
BAD_FEELINGS = ("confusion", "doubt", "worry", "impatience", "frustration", "disappointment", "anger", "indifference")
CHANNELS: tuple[str, ...] = (
    "web",
    "app",
    "email",
    "phone",
    "chat",
    "social",
    "community",
    "word-of-mouth",
    "ads",
    "print",
    "premises",
)
CHANNELS += ("delivery", "payment", "events")
ACTORS = ("customer", "client", "user", "buyer", "visitor", "follower", "guest", "patient", "student")
REASONS = ("educate", "inspire", "inform", "support", "payment", "sell")
IMPACTS = ("stand-out", "trust", "loyalty", "repeat-sales", "satisfaction", "time-saved")
OBSTACLE_KINDS = ("drop_off", "wait", "information", "price", "quality", "staff", "trust", "technical")
BENEFITS = ("understanding", "conversion", "retention", "recommendations", "fewer-complaints", "new-customers")
LANES: tuple[str, ...] = (
    "steps",
    "thoughts",
    "touchpoints",
    "customer_goals",
    "business_goals",
    "emotion",
    "obstacles",
    "strengths",
)
LANES += ("opportunities", "backstage", "owner", "wait", "peaks", "decision", "kpis", "walked")

# Measures that a small business can follow, by the kind of stage.
MEASURES: Mapping[StageKind, tuple[str, ...]] = {
    "awareness": ("reach", "visits", "mentions", "recommended-share"),
    "research": ("visits", "product-views", "inquiries", "mentions"),
    "consideration": ("inquiries", "reply-time", "trials", "sign-ups", "product-views"),
    "purchase": ("conversion", "cart-rate", "abandonment", "time-to-buy", "payment-failures", "average-order"),
    "delivery": ("on-time", "returns", "contacts-per-order", "csat"),
    "use": ("on-time", "csat", "ces", "returns", "contacts-per-order"),
    "support": ("reply-time", "solving-time", "contacts-per-order", "csat", "ces"),
    "loyalty": ("repeat-purchase", "nps", "churn", "lifetime-value", "referrals"),
    "advocacy": ("referrals", "reviews", "nps", "recommended-share"),
    "other": ("csat", "complaints", "reply-time", "conversion"),
}

# What makes customers come back and bring others, by the kind of stage: to be offered once what the owner says is said.
PRACTICES: Mapping[StageKind, tuple[str, ...]] = {
    "awareness": ("more-of-what-is-shared", "community", "fans"),
    "research": ("answers-before-asked", "more-of-what-is-shared"),
    "consideration": ("answers-before-asked", "customers-tell"),
    "purchase": ("goes-with-it", "fewer-steps"),
    "delivery": ("tell-before-asked", "personal-message"),
    "use": ("tell-before-asked", "personal-message", "goes-with-it"),
    "support": ("tell-before-asked", "ask-how-it-went"),
    "loyalty": ("personal-message", "thanks-for-referral", "goes-with-it", "the-better-one", "fans"),
    "advocacy": ("fans", "thanks-for-referral", "customers-tell", "community"),
    "other": ("personal-message", "tell-before-asked"),
}
