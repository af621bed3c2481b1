# What owners call the channels and places where they meet their customers, so that a touchpoint gets its icon.
# One message a kind of icon; | stands between words. A word counts from its beginning, so that plurals are found;
# one of up to three letters must be the whole word. English words are understood in every language.
channel-review = review|rating
channel-print = print|flyer|leaflet|brochure|poster|catalogue|newsletter|newspaper|magazine|menu
channel-email = email|e-mail|mail
channel-cart = basket|cart|checkout
channel-payment = payment|pay|card|till|invoice|bank
channel-delivery = delivery|courier|driver|shipping
channel-parcel = package|packaging|parcel|box
channel-chat = chat|messaging|message|whatsapp|telegram|sms|bot|livechat
channel-support = support|helpdesk|hotline
channel-phone = phone|call|tel
channel-video = video|webinar|zoom|youtube
channel-advert = ad|ads|advert|advertising|banner|billboard
channel-social = social|post|instagram|facebook|tiktok|linkedin|x|pinterest
channel-friend = word-of-mouth|word|friend|recommendation|referral|neighbour|neighbor|family
channel-community = community|forum|club|group
channel-map = map|maps|location|directions
channel-search = search|google|seo
channel-app = app|mobile
channel-web = web|website|site|page|landing|online|portal
channel-event = event|fair|exhibition|workshop|trial
channel-gift = gift|loyalty|stamp|voucher|coupon|discount
channel-paper = receipt|contract|form|report|quote
channel-staff = staff|employee|salesperson|seller|sales|technician|consultant|teacher|coach|doctor|reception|host
channel-premises = premises|shop|store|branch|office|showroom|door|window|counter|front|salon|clinic|café|cafe
