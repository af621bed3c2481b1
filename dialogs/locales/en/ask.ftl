# The questions. An id follows from the question's address; $stage is the name of the stage asked about.
# .why answers "Why do we ask?", .example shows an answer, .label is the short name in the review.

ask-language = { "\u2068" }Which language shall we speak?{ "\u2069" } · { "\u2068" }بأي لغة نتحدث؟{ "\u2069" } · { "\u2068" }به چه زبانی صحبت کنیم؟{ "\u2069" }
    .why = I’ll use this language for everything I say and everything on your map. You can change it at any time.
    .example = For example: English
    .label = Language
ask-business-name = What is your business called?
    .why = The name goes on your map, so that anyone who sees the map knows which business it is about.
    .example = For example: Blue Door Café
    .label = Business
ask-business-trade = What kind of business is it?
    .why = This goes on your map, so that anyone who sees the map knows what your business does.
    .example = For example: a café with a small bakery
    .label = Trade
ask-purpose = What would you like to find out from this map?
    .why = A map that answers a question is useful; a map without one is just decoration. With a question in mind, you can see which parts of the map matter most.
    .example = For example: why do people come once but not again?
    .label = Question for the map
ask-persona-name = Which customers is this map about? Name one kind of customer.
    .why = Different customers make different journeys. Each map follows one kind of customer; you can make another map for the next kind.
    .example = For example: students from the nearby university
    .label = Customers
ask-stages = Which stages do your customers pass through? Pick a set, or type your own stages in order, one per line.
    .why = Stages are the parts of the journey, from first hearing about you to coming back. We go through them one by one.
    .example = For example: discovery, first visit, ordering, coming back
    .label = Stages

ask-stages-touchpoints = “{ $stage }”: where do customers come into contact with your business at this stage?
    .why = A touchpoint is any place where a customer comes into contact with your business: a page, a person, a sign, a message. You can only improve the touchpoints you know about.
    .example = For example: our Instagram page, the shop window, a friend’s recommendation
    .label = Touchpoints
ask-stages-customer_goals = “{ $stage }”: what does the customer want to achieve at this stage?
    .why = When we know what customers want, we can see what helps them and what stands in their way.
    .example = For example: find out whether the café is open and what things cost
    .label = Customer’s goal
ask-stages-emotion-score = “{ $stage }”: how does the customer feel at this stage?
    .why = The feelings form the curve on your map, and its lowest point is usually the best place to start. A guess is fine; if you can’t tell, say so, and the curve will show a gap.
    .example = For example: -1 if people wait and nobody says how long, or 2 if they leave smiling
    .label = Feeling
ask-stages-obstacles = “{ $stage }”: what gets in the customer’s way at this stage?
    .why = Each obstacle becomes an item on your checklist; the most important ones come first.
    .example = For example: the queue is long between eight and ten
    .label = Obstacles
ask-stages-opportunities = “{ $stage }”: what could you improve or add at this stage?
    .why = Small ideas count too. They go on your checklist alongside the obstacles.
    .example = For example: let regulars order ahead by message
    .label = Opportunities
