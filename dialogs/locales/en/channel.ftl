# What owners call the channels and places where they meet their customers, so that a touchpoint gets its icon.
# One message a kind of icon; | stands between words. A word counts from its beginning, so that plurals are found;
# one of up to three letters must be the whole word; of several that a word
# begins with the longest counts, and phrases count before words. English words are understood in every language.
channel-review = review|rating|feedback|tripadvisor|stars
channel-print = print|flyer|leaflet|brochure|poster|catalogue|newsletter|newspaper|magazine|menu
channel-email = email|e-mail|mail
channel-cart = basket|cart|checkout
channel-cash = cash
channel-payment = payment|pay|till|invoice|bank|deposit|bill|instalment|paypal|paying|card reader|card machine|card terminal|card details|card payment|by card|bank card|credit card|debit card|visa card|tabby|tamara|klarna|zarinpal|stripe|payment gateway|cliq
channel-delivery = delivery|courier|driver|shipping|dhl|ups|pickup|van|collection point
channel-parcel = package|packaging|parcel|box|unboxing|gift-wrapped|opening it
channel-chat = chat|messaging|message|whatsapp|telegram|sms|bot|livechat|text|dm|dms|messenger|imessage
channel-support = support|helpdesk|hotline|customer service|help desk|customer care
channel-phone = phone|telephone|call|tel|ringing|voicemail|phoning
channel-video = video|webinar|zoom|youtube|clip|clips|vlog
channel-advert = ad|ads|advert|advertising|banner|billboard|newspaper ad|sponsored
channel-social = social|instagram|facebook|tiktok|linkedin|x|pinterest|posts|blog post|a post|paid post|post about|post on|under the post|we post|they post|our post|customers post|latest post|story|stories|reels|insta|snapchat|threads
channel-friend = word-of-mouth|word of mouth|friend|recommendation|referral|neighbour|neighbor|family|recommended|recommending|recommends|sister|brother|mother|neighbours
channel-community = community|forum|club|group
channel-map = map|maps|location|directions|sat nav|satnav|waze
channel-search = search|google|seo|googling|googled
channel-app = app|mobile
channel-web = web|website|site|page|landing|online|portal
channel-event = event|fair|exhibition|workshop|trial|open day|open evening|taster|market stall
channel-gift = gift|loyalty|stamp|voucher|coupon|discount|stamp card|loyalty card|membership card|birthday present|a present|presents|promo code
channel-paper = receipt|contract|form|report|quote|ticket|prescription|certificate|terms|lease|waiver
channel-staff = staff|employee|salesperson|seller|sales|technician|consultant|teacher|coach|doctor|reception|host|waiter|waitress|assistant|trainer|barista|barber|nurse|cashier|team|examiner|instructor|inspector|colleague
channel-premises = premises|shop|store|branch|office|showroom|door|window|counter|front|salon|clinic|café|cafe|entrance|chalkboard|waiting room|lobby
# Letters by post.
channel-post = post|letter|postcard
# What begins like a word above, or holds one, and is none of them: nothing is made of it.
channel-nothing = former|formal|format|formula|hostel|payroll|textbook|textile|mapping|calligraphy|pageant|business card|appointment card|greeting card|thank-you card|job card|id card|colour card|on the bill
# Maps that everybody uses, whatever stands on them; and cars and vans with our name or for our work.
channel-place = google maps|apple maps|bing maps|google map
channel-vehicle = car|cars|vehicle|our van|our vans|van with
