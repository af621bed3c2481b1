# The questions. An id follows from the question's address; $stage is the name of the stage asked about.
# .why answers "Why do we ask?", .example shows an answer, .label is the short name in the review.

ask-language = { "\u2068" }Which language shall we speak?{ "\u2069" } · { "\u2068" }بأي لغة نتحدث؟{ "\u2069" } · { "\u2068" }به چه زبانی صحبت کنیم؟{ "\u2069" }
    .why = Everything I say and everything on your map follows this choice. You can change it at any time.
    .example = For example: English
    .label = Language
ask-business-name = What is your business called?
    .why = The name goes on your map, so that people see at once whose customers it is about.
    .example = For example: Blue Door Café
    .label = Business
ask-business-trade = What kind of business is it?
    .why = It appears on your map, so that whoever reads the map knows what kind of business it is about.
    .example = For example: a café with a small bakery
    .label = Trade
ask-purpose = What would you like this map to find out?
    .why = A map with a question is useful; a map without one is decoration. Everything else can be measured against this.
    .example = For example: why do people come once and not again?
    .label = Question for the map
ask-persona-name = Which customers are we talking about? Name one kind of customer.
    .why = Different customers take different journeys. One map follows one kind; you can draw another map for the next.
    .example = For example: students from the university nearby
    .label = Customers
ask-stages = Which stages do your customers pass through? Pick a set, or type your own stages in order, one per line.
    .why = Stages are the parts of the journey, from first hearing about you to coming back. We go through them one by one.
    .example = For example: discovery, first visit, ordering, coming back
    .label = Stages

ask-stages-touchpoints = “{ $stage }”: where do customers meet you at this stage?
    .why = A touchpoint is any place where a customer meets your business: a page, a person, a sign, a message. You can only improve the ones you know about.
    .example = For example: Instagram page, the shop window, a friend’s recommendation
    .label = Touchpoints
ask-stages-customer_goals = “{ $stage }”: what does the customer want to get done here?
    .why = When we know what they came for, we can see what helps them and what stands in their way.
    .example = For example: find out whether you are open and what it costs
    .label = Customer’s goal
ask-stages-emotion-score = “{ $stage }”: how does the customer feel here?
    .why = The feelings make the curve on your map. Its lowest point is usually the best place to begin. A guess is fine; if you cannot tell, say so, and the curve will show a gap.
    .example = For example: -1 if people wait and nobody says how long, or 2 if they leave smiling
    .label = Feeling
ask-stages-obstacles = “{ $stage }”: what gets in the customer’s way?
    .why = Each obstacle becomes an item on your checklist, ranked by how much it hurts.
    .example = For example: the queue is long between eight and ten
    .label = Obstacles
ask-stages-opportunities = “{ $stage }”: what could you do better or add here?
    .why = Small ideas count. They go on your checklist beside the obstacles.
    .example = For example: let regulars order ahead by message
    .label = Opportunities
