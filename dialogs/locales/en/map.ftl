# Words on the picture of a journey. None of these messages holds a value.
map-untitled = Customer journey
map-footer = Customer journey map
map-empty = This map is still empty. It fills up as you answer.
map-stage = Stage

## The lanes
map-lane-steps = What the customer does
map-lane-thoughts = What they think
map-lane-touchpoints = Touchpoints
map-lane-customer-goals = Customer’s goals
map-lane-business-goals = Business goals
map-lane-emotion = Feelings
map-lane-obstacles = Obstacles
map-lane-strengths = Strengths
map-lane-opportunities = Opportunities
map-lane-owner = Owner
map-lane-wait = Waiting time
map-lane-peaks = Peak times
map-lane-decision = Decision
map-lane-kpis = Measures
map-lane-walked = Walk-through

## The feelings, from very bad to very good in half steps
map-score-minus-4 = Very bad
map-score-minus-3 = Bad to very bad
map-score-minus-2 = Bad
map-score-minus-1 = So-so to bad
map-score-0 = So-so
map-score-1 = So-so to good
map-score-2 = Good
map-score-3 = Good to very good
map-score-4 = Very good
# Where items could stand and it was said that there are none
map-none = None
map-unknown = Not known yet
# On the face of a feeling that nobody knows
map-unknown-sign = ?
map-feeling-excitement = Excitement
map-feeling-curiosity = Curiosity
map-feeling-trust = Trust
map-feeling-relief = Relief
map-feeling-satisfaction = Satisfaction
map-feeling-delight = Delight
map-feeling-confusion = Confusion
map-feeling-doubt = Doubt
map-feeling-worry = Worry
map-feeling-impatience = Impatience
map-feeling-frustration = Frustration
map-feeling-disappointment = Disappointment
map-feeling-anger = Anger
map-feeling-indifference = Indifference

## How something is known, and what is marked
map-evidence-guess = Guess
map-evidence-heard = Heard from customers
map-evidence-measured = Measured
map-verdict-works = Works well
map-verdict-retune = Needs adjusting
map-verdict-fails = Does not work
map-online = Online
map-offline = Offline
map-third-party = Run by others
map-drop-off = Customers leave here
map-no-repair = Nothing is done today when it happens
map-moment-of-truth = Moment of truth

## Ratings
map-rating-1 = 1 out of 5
map-rating-2 = 2 out of 5
map-rating-3 = 3 out of 5
map-rating-4 = 4 out of 5
map-rating-5 = 5 out of 5

## What stands before a known detail
map-how = How
map-relation = How we come across
map-reason = Why we are there
map-impact = Effect on customers
map-owner = Owner
map-volume = Volume
map-occurrence = How often
map-wait = Waiting time
map-effectiveness = Meets expectations
map-severity = Severity
map-frequency = Frequency
map-effort = Effort
map-kind = Kind
map-repair = How it is put right
map-by = Raised by
map-value = Now
map-target = Target
map-unit = Unit
map-walked-on = Date
map-minutes = Time taken
map-loops-to = Back to stage

## The head of the map
map-business = Business
map-trade = Trade
map-offer = Offer
map-market = Customer type
map-market-b2b = Businesses
map-market-b2c = Private individuals
map-market-both = Businesses and private individuals
map-presence = Where we operate
map-presence-online = Online
map-presence-offline = In person
map-presence-both = Online and in person
map-purpose = Question for the map
map-benefit = What we hope to gain
map-persona = Customer
map-segment = Segment
map-description = About them
map-need = Need
map-comfort = Comfort limit
map-wished-feeling = How they want to feel
map-actor = What we call them
map-voices = Contributors
map-path = Path
map-kpis = Measures
map-review-on = Next review
map-version = Version
map-state-as-is = As it is
map-state-to-be = As it should be
map-state-planned = Planned
map-state-actual = As it happened

## Words for those who travel, and for channels
map-actor-customer = Customer
map-actor-client = Client
map-actor-user = User
map-actor-buyer = Buyer
map-actor-visitor = Visitor
map-actor-follower = Follower
map-actor-guest = Guest
map-actor-patient = Patient
map-actor-student = Student
map-channel-web = Website
map-channel-app = App
map-channel-email = Email
map-channel-phone = Phone
map-channel-chat = Chat
map-channel-social = Social media
map-channel-community = Community
map-channel-word-of-mouth = Word of mouth
map-channel-ads = Advertising
map-channel-print = Print
map-channel-premises = On our premises
map-channel-delivery = Delivery
map-channel-payment = Payment
map-channel-events = Events

## Cards for phones
# Between two numbers: "2 of 7"
map-of = of
map-goes-on = (continued)
map-rest = The rest is on the full map.

## Marks of the owner, and of figures
map-status-open = Open
map-status-doing = In progress
map-status-done = Done
map-status-dropped = Dropped
map-due = Due
map-rank = Place on the checklist
map-note = Note
map-above-target = Above target
map-at-target = On target
map-below-target = Below target
# Where it is known which way is better
map-better-than-target = Better than the target
map-worse-than-target = Worse than the target
map-link = Obstacle
map-legend-link = An obstacle and the opportunities that address it share a letter
map-legend-first = One of the things that come first, with its number on the list
# Before the number, in text
map-mark = Number on the list
# Between the names of several feelings
map-between = {", "}

## What a stage is, where its name does not say it
map-kind-awareness = Awareness
map-kind-research = Research
map-kind-consideration = Consideration
map-kind-purchase = Purchase
map-kind-delivery = Delivery
map-kind-use = Use
map-kind-support = Support
map-kind-loyalty = Loyalty
map-kind-advocacy = Advocacy

## The plan: what to do first, and the list after it
map-first-1 = One thing comes first
map-first-2 = Two things come first
map-first-3 = Three things come first
# Beside an obstacle for which there is no idea yet
map-put-right = To put right
# Before the obstacle that something is done about
map-against = Problem
map-also = Also
map-step = First step
map-who = Who
map-when = By when
# Before how it is noticed that it worked
map-notice = You’ll notice
map-harm = Comes first, because it can hurt somebody or is against the law
map-plan-nothing = There is nothing to do yet. Once you name an obstacle or an idea, it will appear here.
map-plan-over = Everything on the list is done.
map-plan-gaps = Not on the map yet

## What is known of touchpoints, obstacles and benefits by our own names

map-lane-backstage = Behind the scenes
map-importance = Importance
map-fear = Fear
map-quote = In their words
map-source-interview = Interviews
map-source-survey = Survey
map-source-review = Reviews
map-source-staff = Staff
map-source-figures = Figures
map-source-walk = Seen as a customer
map-reason-educate = To explain
map-reason-inspire = To inspire
map-reason-inform = To inform
map-reason-support = To help
map-reason-payment = To take payment
map-reason-sell = To sell
map-impact-stand-out = We stand out
map-impact-trust = They trust us
map-impact-loyalty = They stay with us
map-impact-repeat-sales = They buy again
map-impact-satisfaction = They are satisfied
map-impact-time-saved = It saves them time
map-kind-drop-off = Customers leave here
map-kind-wait = They wait
map-kind-information = Something is not said
map-kind-price = Price
map-kind-quality = Quality
map-kind-staff = People
map-kind-trust = Trust
map-kind-technical = Something does not work
map-benefit-understanding = Understanding our customers
map-benefit-conversion = More who ask also buy
map-benefit-retention = More who come back
map-benefit-recommendations = More recommendations
map-benefit-fewer-complaints = Fewer complaints
map-benefit-new-customers = New customers

## Known from several sides
map-evidence-confirmed = Known from two kinds of sources or more

## Initials
# What stands before a name and has no part in its initial; | stands between them, _ is a space.
map-before-name = the_|a_|an_|our_

## Short things that are known of a stage, in one lane
map-lane-facts = At a glance
## What nobody shall overlook
map-worst = Worst moment
# Before "5 of 7", the stages: in how many of them the feeling is known
map-feelings-known = Feelings known
## Several maps in one picture
map-compare = Side by side
map-compare-same = On both maps
map-compare-all = On all maps
map-compare-added = Added
map-compare-removed = No longer
map-compare-changed = Changed
# Before the name of a map
map-compare-only = Only:
map-compare-better = Better
map-compare-worse = Worse
map-compare-as-before = The same
map-compare-differs = Different
map-compare-nothing = These maps have no stage in common: each stage stands on one of them alone.
# Before the name of a map, a colon, and names of lanes
map-compare-alone = Told on one map alone,
map-compare-band = The shaded band lies between what was thought and what was seen
map-compare-guessed = As we guessed
map-compare-known = As we know it

# Before what a measure was at first and is now, where there is no picture of it
map-trend = Over time

# In a cell of the printed map whose entries all stand on the page after it
map-next-page = On the next page
# Where both are the same stage
map-worst-and-truth = Worst moment and moment of truth
## The figures at the head
## What the signs of touchpoints mean that are no channels of ours, in the legend
map-sign-review = Review
map-sign-cart = Basket
map-sign-cash = Cash
map-sign-parcel = Parcel
map-sign-support = Customer service
map-sign-video = Video
map-sign-map = Map
map-sign-search = Search
map-sign-gift = Gift or voucher
map-sign-paper = Paper
map-sign-staff = People
map-sign-vehicle = Vehicle
map-sign-other = Something else
