# What can be picked.

pick-language-own = English

pick-feeling-1 = 😡 very bad
pick-feeling-2 = 🙁 bad
pick-feeling-3 = 😐 so-so
pick-feeling-4 = 🙂 good
pick-feeling-5 = 😍 very good

pick-set-consumer = Consumer: awareness, consideration, purchase, use, loyalty
pick-set-basic = Basic: awareness, research, purchase, after-sale
pick-set-buyer = Buyer: awareness, conversion, loyalty
pick-set-relationship = Relationship: first contact, gathering information, purchase, support, loyal customer, advocate
pick-set-pre-launch = Before a launch: content and community, friends’ recommendation, launch, purchase, an active community
pick-set-shortlist = Search to shortlist: search, website visit, enquiry, appointment, viewing, shortlist

pick-stage-awareness = Awareness
pick-stage-first-contact = First contact
pick-stage-content = Content and community
pick-stage-recommendation = Friends’ recommendation
pick-stage-research = Research
pick-stage-gathering = Gathering information
pick-stage-search = Search
pick-stage-site-visit = Website visit
pick-stage-consideration = Consideration
pick-stage-inquiry = Enquiry
    .was = Inquiry
pick-stage-appointment = Reply and appointment
pick-stage-viewing = Viewing
pick-stage-shortlist = Shortlist
pick-stage-launch = Launch
pick-stage-purchase = Purchase
pick-stage-conversion = Conversion
pick-stage-delivery = Delivery
pick-stage-use = Use
pick-stage-after-sale = After-sale
pick-stage-support = Support
pick-stage-loyalty = Loyalty
pick-stage-loyal = Loyal customer
pick-stage-community = An active community
pick-stage-advocate = Advocate
pick-stage-advocacy = Advocacy

pick-touch-word-of-mouth = A friend’s recommendation
pick-touch-social-post = Social media post
pick-touch-social-page = Social media page
pick-touch-ad = Advertisement
pick-touch-search-engine = Search engine
pick-touch-map-listing = Listing on a map
pick-touch-shop-front = Shop front and sign
pick-touch-influencer = Influencer
pick-touch-flyer = Flyer or poster
pick-touch-website = Website
pick-touch-reviews = Customer reviews
pick-touch-message = Messaging (WhatsApp, Telegram)
pick-touch-call = Phone call
pick-touch-email = Email
pick-touch-comparison = Comparison with others
pick-touch-price-list = Price list or menu
pick-touch-demo = Demonstration or sample
pick-touch-free-trial = Free trial
pick-touch-salesperson = Salesperson
pick-touch-shop = The shop itself
pick-touch-payment-page = Payment page
pick-touch-card-machine = Till or card machine
pick-touch-app = App
pick-touch-courier = Courier
pick-touch-packaging = Packaging
pick-touch-tracking-message = Message about the order
pick-touch-pick-up = Collection in the shop
pick-touch-product = The product or service itself
pick-touch-instructions = Instructions
pick-touch-staff = Staff
pick-touch-help-page = Help page
pick-touch-chatbot = Chatbot
pick-touch-service-desk = Service desk
pick-touch-follow-up = Follow-up message
pick-touch-newsletter = Newsletter
pick-touch-loyalty-card = Loyalty card
pick-touch-offer = Offer for regulars
pick-touch-event = Event
pick-touch-referral = Referral programme
pick-touch-community = Customer community

pick-trade-cafe = Café, restaurant
    .was = Café or restaurant
pick-trade-food-home = Food from home
pick-trade-shop = Shop
pick-trade-online-shop = Online shop
pick-trade-salon = Salon, barber
    .was = Salon or clinic
pick-trade-clinic = Clinic, practice
pick-trade-education = Courses, school
    .was = Education or courses
pick-trade-lessons = Private lessons
pick-trade-travel = Hotel, travel
    .was = Hotel or travel
pick-trade-real-estate = Real estate
pick-trade-professional = Advice, offices
    .was = Professional services
pick-trade-repairs = Home repairs
    .was = Home services and repairs
pick-trade-car = Car workshop
pick-trade-software = Software, app
    .was = Software or app
pick-trade-events = Events
pick-trade-gym = Gym, sports
pick-trade-crafts = Made to order
pick-trade-public = Public, charity
    .was = Non-profit or public service

pick-purpose-find-us = Why do so few people find us?
pick-purpose-buy = Why do people ask but not buy?
pick-purpose-return = Why don’t customers come back?
pick-purpose-complain = Where do complaints come from?
pick-purpose-recommend = What would make customers recommend us?

pick-set-trade = { $trade }: { $stages }

# Yes and no, ratings, and the values that fields of the map can have.
pick-yes = Yes
pick-no = No
pick-nothing = None of these
pick-rating-1 = 1 (very low)
pick-rating-2 = 2 (low)
pick-rating-3 = 3 (medium)
pick-rating-4 = 4 (high)
pick-rating-5 = 5 (very high)
pick-value-b2b = businesses
pick-value-b2c = private customers
pick-value-both = both
pick-value-online = online
pick-value-offline = in person
pick-value-works = works well
pick-value-retune = needs adjusting
pick-value-fails = doesn’t work
pick-value-guess = a guess
pick-value-heard = heard from customers
pick-value-measured = measured
pick-value-as-is = as it is
pick-value-to-be = as it should be
pick-value-planned = planned
pick-value-actual = as it happened
pick-value-open = open
pick-value-doing = in progress
pick-value-done = done
pick-value-dropped = dropped
pick-value-awareness = hearing of the business
pick-value-research = research
pick-value-consideration = comparing
pick-value-purchase = buying
pick-value-delivery = delivery
pick-value-use = use
pick-value-support = support
pick-value-loyalty = coming back
pick-value-advocacy = telling others
pick-value-other = something else
pick-value-up = higher is better
pick-value-down = lower is better

pick-no-idea = Nothing yet

# How bad, how often, how soon, and how it is known.
pick-severity-1 = Barely noticed
pick-severity-2 = Annoying
pick-severity-3 = A real nuisance
pick-severity-4 = They nearly leave
pick-severity-5 = We lose them over it
pick-frequency-1 = Rarely
pick-frequency-2 = Now and then
pick-frequency-3 = Often
pick-frequency-4 = Nearly every day
pick-frequency-5 = To nearly everyone
pick-effort-1 = Today
pick-effort-2 = This week
pick-effort-3 = This month
pick-effort-4 = In three months
pick-effort-5 = Longer, or costs a lot
pick-evidence-guess = My guess
pick-evidence-heard = Customers or staff said so
pick-evidence-measured = I saw or counted it

# From which kinds of sources something is known.
pick-value-interview = Interviews
pick-value-survey = A survey
pick-value-review = Reviews
pick-value-staff = Staff
pick-value-figures = Figures
pick-value-walk = Seen as a customer

# How important, and how well it meets expectations.
pick-importance-1 = Hardly matters
pick-importance-2 = Matters little
pick-importance-3 = Matters
pick-importance-4 = Important
pick-importance-5 = They come for it
pick-effectiveness-1 = Far below
pick-effectiveness-2 = Below
pick-effectiveness-3 = Just about
pick-effectiveness-4 = Well
pick-effectiveness-5 = Better than expected

# Figures that a small business can follow, said so that they can be counted.
pick-measure-reach = People who see us
pick-measure-visits = Visits to our page
pick-measure-mentions = Mentions by others
pick-measure-recommended-share = New customers who were sent by a friend
pick-measure-inquiries = Enquiries a week
pick-measure-reply-time = Time until the first reply
pick-measure-trials = Trials begun
pick-measure-sign-ups = Sign-ups
pick-measure-product-views = Views of the product page
pick-measure-conversion = Enquiries that become orders
pick-measure-cart-rate = Visitors who put something in the cart
pick-measure-abandonment = Carts left behind
pick-measure-time-to-buy = Minutes it takes to buy
pick-measure-payment-failures = Payments that fail
pick-measure-average-order = Average order
pick-measure-on-time = Deliveries on time
pick-measure-returns = Returns
pick-measure-contacts-per-order = Queries per order
pick-measure-csat = Satisfaction (1 to 5)
pick-measure-ces = Effort for the customer (1 to 5)
pick-measure-solving-time = Time until it is solved
pick-measure-repeat-purchase = Customers who buy again
pick-measure-nps = Would they recommend us (0 to 10)
pick-measure-churn = Customers who stay away
pick-measure-lifetime-value = Spent by a customer over the years
pick-measure-referrals = Customers sent by customers
pick-measure-reviews = New reviews a month
pick-measure-complaints = Complaints a week

pick-not-done = Nothing is done

# What makes customers come back and bring others.
pick-idea-more-of-what-is-shared = More of what people share already
pick-idea-community = Give regulars a place to meet
pick-idea-fans = Ask our biggest fans to tell others
pick-idea-answers-before-asked = Answer the usual questions before they are asked
pick-idea-customers-tell = Let customers tell how it was
pick-idea-goes-with-it = Offer what goes with it
pick-idea-the-better-one = Show regulars the next better one
pick-idea-fewer-steps = Fewer steps until it is paid
pick-idea-tell-before-asked = Tell them before they have to ask
pick-idea-personal-message = A personal message afterwards
pick-idea-ask-how-it-went = Ask afterwards how it went
pick-idea-thanks-for-referral = A thank-you for everyone they send

# Who typically looks after a touchpoint.
pick-role-owner = The owner
pick-role-front = Reception or counter
pick-role-specialist = Whoever does the work
pick-role-sales = Sales
pick-role-online = Whoever answers messages
pick-role-delivery = Delivery
pick-role-office = The office
pick-role-partner = Somebody outside
