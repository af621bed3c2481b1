# Small words as people type them, in this language; all languages are understood at any time. Separated by |.

word-skip = skip|next|pass|skip it|skip this|go on|n/a
word-unknown = don't know|dont know|i don't know|i dont know|idk|no idea|not sure|i'm not sure|im not sure|no clue|dunno|no idea tbh|i don't know yet|can't say|cannot say|unsure
word-back = back|go back|previous
word-undo = undo|take back
word-why = why|why?|why do you ask|why do we ask|what do you mean|what does that mean|what is that|meaning|explain
word-done = done|finished|that's all|thats all|that's it|thats it|ready
word-help = help|?
word-stop = stop|pause|quit|exit|bye|cancel
word-none = none|nothing|no|nope|nothing really

word-language-en = english|en
word-language-ar = arabic|ar
word-language-fa = persian|farsi|fa

# How stages are often called, by kind: for suggestions only.
word-stage-awareness = awareness|discover|first contact|hear of|hear about|hearing of|hearing about|before launch|pre-launch|content|friend
word-stage-research = research|search|look|gather|compar|site visit
word-stage-consideration = consider|evaluat|decid|inquir|enquir|quote|appointment|viewing|shortlist|trial
word-stage-purchase = purchase|buy|order|checkout|conversion|payment|launch|book|sign up|application
word-stage-delivery = deliver|shipping|pick-up|pickup|collection|wait
word-stage-use = use|using|visit to|stay|lesson|onboarding|experience
word-stage-support = support|after-sale|after sale|service|complain|help|guarantee|warranty|aftercare
word-stage-loyalty = loyal|retention|come back|coming back|return|renew|community|a regular|regulars|buy again|buying again|order again|ordering again|book again|booking again
word-stage-advocacy = advoca|recommend|refer|review

# Other words for the feelings, 1 very bad to 5 very good.
word-feeling-1 = terrible|awful|angry|horrible|😡|minus two|minus 2
word-feeling-2 = unhappy|annoyed|poor|not good|🙁|minus one|minus 1
word-feeling-3 = neutral|ok|okay|average|fine|😐|so so|zero
word-feeling-4 = happy|satisfied|content|pleased|🙂|one
word-feeling-5 = great|excellent|delighted|wonderful|😍|two

# One thing in several spellings, so that it can be noticed when it is named twice.
word-same-instagram = instagram|insta|ig|instgram|instagram page
word-same-whatsapp = whatsapp|whats app|whatsap|wa
word-same-telegram = telegram|telegram channel|tg
word-same-facebook = facebook|fb|face book|facebook page
word-same-tiktok = tiktok|tik tok
word-same-snapchat = snapchat|snap
word-same-youtube = youtube|you tube|yt
word-same-google-maps = google maps|google map|googlemaps|gmaps
word-same-website = website|web site|site|our website|web page
word-same-email = email|e-mail|mail
word-same-phone = phone|phone call|call|telephone

# How an answer begins that puts the one before right.
word-meant = no i meant|no, i meant|i meant|no i mean|no, i mean|i mean|sorry i meant|sorry, i meant|oops i meant|actually i meant|i meant to say|no i meant to say
# What stands between what was meant and what was not ("fresh, not hot").
word-not = not|and not|instead of|rather than

# What owners call their trade, besides its name in pick.ftl.

# Words that join two things in a list; yes and no.
word-and = and
word-yes = yes|y|yep|yup|yeah|yes please|sure|of course|true|right|correct
word-no = no|n|nope|nah|no thanks|not at all|false

# Kinds of sources, as people type them.
word-source-interview = interview|interviews|conversation|conversations|talk|talks|customers said|customers told me|customers|asked customers|phone calls
word-source-survey = survey|surveys|questionnaire|questionnaires|poll
word-source-review = review|reviews|google reviews|ratings|comments
word-source-staff = staff|employees|employee|team|colleagues|waiter|waiters|sales|sellers
word-source-figures = figures|numbers|statistics|stats|data|counted|measured|analytics
word-source-walk = walk|walk-through|walkthrough|seen as a customer|tried it myself|saw it myself|bought it myself
word-source-guess = guess|my guess|a guess|i think|just a guess|i guess

# The "yes" with which somebody begins who then says what there is more, with or without a comma.
word-yes-begins = yes|yep|yup|yeah

# Other words for how often something happens, and for how soon it can be done.
word-frequency-1 = seldom|hardly ever|almost never
word-frequency-2 = sometimes|occasionally|at times
word-frequency-3 = frequently|a lot|regularly
word-frequency-4 = every day|daily|most days
word-frequency-5 = always|all the time|everyone|everybody
word-effort-1 = now|right now|right away|straight away|at once
word-effort-2 = within a week|in a week|a week|by the end of the week
word-effort-3 = within a month|in a month|a month|by the end of the month
word-effort-4 = 3 months|three months|in 3 months
# They do nothing to put it right.
word-not-done = nothing yet|nothing so far|we do nothing|we dont do anything|we don’t do anything|we don't do anything|not really

# Trades whose suggestions are those of another than they are counted with, and those that none fits (general).
word-trade-crafts = tailor|seamstress|dressmaker|alterations|carpenter|joiner|joinery|cabinet maker|furniture maker|upholster|print shop|printing|sign maker|jeweller|goldsmith|picture fram|potter|pottery|ceramics|blacksmith|welder|metalwork|bookbind
word-trade-general = undertaker|funeral|taxi|minicab|airport transfer|chauffeur|laundry|launderette|dry clean|nursery|kindergarten|childmind|daycare|photograph|videograph|poultry|beekeep|security firm|security guard|car park|storage unit|pet groom|dog groom|dog walk|kennel|cattery

# What says that somebody works alone, or with others, in the notation of reply.ftl.
word-alone-yes =
    alone|(just/only) (me/myself/i)|me (only/alone/myself)|myself|by myself|on my own|solo|me|single handed|
    one (man/woman/person) (show/band/business)|one person|sole trader|freelance|freelancer|self employed|
    (no/not) (any)? (staff/employees/team/helpers/one else/body else)|nobody (else)?|no one (else)?|
    (no/dont have/have no/without) (any)? (staff/employees/team/helpers)|nobody (helps/works with me)|no one helps
word-alone-no =
    not (really)? alone|(isnt/arent/am not) alone|with|plus|and|we|were|us|team|staff|employees|employee|worker|workers|
    partner|partners|colleague|colleagues|apprentice|assistant|assistants|helper|helpers|part timer|family business|
    (has/have/got) (someone/somebody/people)|(helps/help/helping) (me/out)?|(two/three/four/five/six/several/a few) of us|
    not only me|not just me|me and …|(my)? (wife/husband/brother/sister/mother/mum/mom/father/dad/son/daughter/cousin)|
    (sometimes)? somebody helps
# The halves of the day, behind an hour.
word-before-noon = am|a.m.|a.m|in the morning|morning
word-after-noon = pm|p.m.|p.m|in the afternoon|in the evening|afternoon|evening|at night
