# What obstacles and ideas are about. `.heard` are words by which it is known, with | between: `call*` may go on with any
# ending, `_` stands for up to three words of any kind. `.step-…` is a first step that fits on one day, `.measure-…` how it
# is noticed that it worked: it fits after “You’ll notice:” and needs nothing but counting.

## What can hurt somebody or is against the law

subject-skin-test =
    .heard =
        patch test|skin test|swollen eye*|swollen eyelid|swollen lip*|no test no colour
    .measure-1 = not one more colour without a test
    .measure-2 = no more red or swollen skin
    .step-1 = Start no colour today without a test, and ring those who are booked and haven’t had one: five minutes, two days before
    .step-2 = Write beside each name in this week’s diary when the test was done, and move those without one
subject-allergy =
    .heard =
        allerg*|reaction*|rash|swollen|swelling|anaphyl*|epipen|nut|nuts|peanut*|gluten|coeliac|intoleran*|
        contains nuts|ingredients|sesame
    .measure-1 = not one more order or treatment without the question about allergies
    .measure-2 = more orders and bookings with the answer about allergies on them
    .step-1 = Ask everybody about allergies before you start, from today on, and write the answer where it is seen during the work
    .step-2 = Go through what you make or use, and write beside each thing what people can react to
subject-loose =
    .heard =
        loose|wobbl*|slip*|trip over|tripped|trips|stumbl*|rail|railing|handrail|rotten|cracked|collapse*|ladder*|
        scaffold*|fall off|falls off|fell|brake*|loose wheel|loose step|icy|wet floor|uneven|broken step|broken glass|
        sharp
    .measure-1 = no more stumbles or near misses there
    .measure-2 = no more customers who have to be warned there
    .step-1 = Close it off or take it out of use today, with a sign nobody can miss, and get a date from whoever can mend it
    .step-2 = Try today, one by one, all that people hold on to, stand on or ride, and put aside whatever gives
subject-privacy =
    .heard =
        privacy|gdpr|personal data|data protection|wrong person|wrong number|wrong patient|confidential*|
        medical record*|test results|patients details|customers details|card details|password*|lying open|overhear*
    .measure-1 = no more personal details in the wrong hands
    .measure-2 = no more messages that have to be taken back
    .step-1 = Send no personal details from today until it is safe; hand them over in person, or ring first and check the name
    .step-2 = Check ten numbers in your records with the customers themselves, and correct those that are wrong
subject-hygiene =
    .heard =
        hygien*|out of date|past its date|use by|food poisoning|raw|undercooked|fridge*|freezer*|mould*|steril*|
        disinfect*|infect*|mice|mouse|rats|rat|cockroach*|reused|needle*
    .measure-1 = nothing past its date, and no tool used twice without being cleaned
    .measure-2 = less to throw out at each check
    .step-1 = Go through fridge, shelves and tools today, throw out what is past its date, and use nothing that isn’t clean
    .step-2 = Hang a sheet beside the fridge or basin, and fill in from today who checked it and at what hour
subject-fire =
    .heard =
        gas leak|smell of gas|gas certificate|carbon monoxide|fire|fires|fire exit*|extinguisher*|smoke alarm*|
        bare wire*|wiring|electric shock*|electrics|socket*|burn|burns|burnt hand*|scald*|boiling|flue
    .measure-1 = no more smells of gas, bare wires or burns
    .measure-2 = no more switching off in a hurry
    .step-1 = Turn off the gas or power to it today and leave it off, put a note on it, and book a qualified person to look at it
    .step-2 = Check today that alarm and extinguisher work and that nothing stands in the way out
subject-safety =
    .heard =
        danger*|unsafe|safety|injur*|hurt|accident*|child alone|drunk|helmet*|seat belt*
    .measure-1 = no more close calls of this kind
    .measure-2 = fewer times that somebody must be warned
    .step-1 = Check today, before the first customer comes, where somebody could come to harm, and put right or clear away what you find
    .step-2 = Ask whoever was there the last time what led up to it, and change that one thing before the next customer comes

## Reaching one another

subject-calls =
    .heard =
        nobody answers _ phone|answer the phone|answers the phone|answering the phone|call|calls|called|caller*|phone|
        phones|telephone|ring|rings|rang|ringing|voicemail*|answerphone|answering service|answering machine|
        never pick up|cant pick up|picks up|pick up the phone|missed call*|line is busy|engaged|hang up|hung up|
        cant get through|get hold of|on the phone|ring us|ring me|call back|ring back|switchboard
    .measure-1 = fewer missed calls
    .measure-2 = more callers who reach you at their first try
    .step-1 = Ring back every call you missed in the last two days, and note at what hour each one came
    .step-2 = Record a greeting that says when you ring back and where people can write; call your own number to hear it
subject-replies =
    .heard =
        messages|answer messages|answer _ messages|reply|replies|replied|respond*|response*|answer* message*|
        message* unanswered|unanswered|inbox|dm|dms|whatsapp|messenger|text back|email back|emails|left on read|
        slow to answer|answer at night|nobody answers|no answer|enquir*|inquir*|contact form|chat
    .measure-1 = fewer messages still unanswered in the evening
    .measure-2 = less time until the first answer
    .step-1 = Write ready answers to the three questions you get most, save them on your phone, and use them today
    .step-2 = Set a first reply that says when you’ll answer, and count this evening how many messages are still open
subject-news =
    .heard =
        dont know when|know when it|no news|no word|no update*|keep* them posted|in the dark|nobody tells them|
        dont tell them|dont know how far|where is my order|wheres my order|heard nothing|hear nothing|status|tracking|
        updates|update them|let them know|dont hear _ until|how far it is
    .measure-1 = fewer calls and messages asking “any news?”
    .measure-2 = more people who were told before they asked
    .step-1 = Tell everybody who is waiting for something today, in one line, how far it has got and when it will be ready
    .step-2 = Choose one hour of the day for news, and send a picture and a sentence to the three who have waited longest

## Time

subject-waiting =
    .heard =
        runs late|runs over|freezing waiting|wait|waits|waiting|queue*|queuing|in line|long line|standing|run over|
        running late|run late|behind schedule|overrun*|minutes late|delay*|hang around|kept waiting|half an hour|
        takes ages|takes too long|walk off|slow service
    .measure-1 = fewer people who leave before it is their turn
    .measure-2 = fewer minutes between arriving and being served
    .step-1 = Write down for one day when each person comes and when it is their turn, and tell everyone how long it will be
    .step-2 = Get ready before the busiest hour what holds it up, and time the fifth person in line from coming to being served
subject-rush =
    .heard =
        rush|rush hour|peak|all at once|at the same time|everybody comes|everyone comes|all come|crowd*|crammed|packed|
        busiest|collection time*|pick up time*|no table*|no seat*|find a seat|full at|saturdays are full
    .measure-1 = a shorter queue at the busiest hour
    .measure-2 = more people who come in the quieter hours
    .step-1 = Give the next ten customers a time each, spread over the quieter hours, and count who keeps to it
    .step-2 = Tally for one day how many come in each half hour, and offer something small to those who come outside the peak
subject-capacity =
    .heard =
        too many orders|take on too much|every order|overload*|overbook*|overworked|cant keep up|cant cope|
        how many we can|how many i can|daily limit|limit per day|a limit|short staffed|understaffed|not enough staff|
        not enough hands|only two of us|fully booked|behind with|backlog
    .measure-1 = fewer orders that are finished late
    .measure-2 = fewer nights worked late
    .step-1 = Work out from last week how much you really finish in a day, and write that limit above today’s list
    .step-2 = Count the jobs already promised for this week, and offer a later date to the ones that won’t fit
subject-bottleneck =
    .heard =
        only one till|one till|one oven|small oven|one machine|one chair|one room|one van|one car|one lift|
        machine breaks|breaks down|second till|second oven|bigger oven|bigger|not enough room|too small|only one
    .measure-1 = more work finished in a day
    .measure-2 = fewer minutes in which everything stands still
    .step-1 = Time one job or batch from beginning to end, and note where everything stands still and for how long
    .step-2 = Move one thing that needs no machine out of its way today, into a quieter hour, and count what you finish

## Money

subject-fees =
    .heard =
        delivery fee*|postage|shipping cost*|shipping fee*|last step|last page|at the very end|at checkout|booking fee
    .measure-1 = fewer people who leave at the last step
    .measure-2 = fewer questions about the fee
    .step-1 = Write what delivery costs beside the first price people see, and count who still asks about it today
    .step-2 = Order from yourself up to the last step, list every sum that turns up late, and name it at the beginning
subject-price =
    .heard =
        price*|pricing|prices|cost|costs|how much|price list|hidden cost*|hidden fee*|fee|fees|surprise* _ bill|
        the bill|shock|extra charge*|extras|isnt in the price|included in the price|no prices|prices are old|old prices
    .measure-1 = fewer people who are surprised by what it costs
    .measure-2 = fewer questions about what it costs
    .step-1 = Name the price, or a range, to everyone who asks today, always before you begin, and count who is still surprised
    .step-2 = Write the prices of what is asked for most on one page, and put it where people ask: door, profile, phone
subject-rise =
    .heard =
        price rise*|raised price*|raise price*|put our prices up|put the prices up|put up prices|price* went up|
        price* go up|price increase*|increase* price*|dearer than last|old price
    .measure-1 = fewer regulars who stay away after prices go up
    .measure-2 = fewer people who ask why it has gone up
    .step-1 = Write the message that tells regulars of the new price a month ahead, and read it out to one of them today
    .step-2 = List the ten regulars who would mind most, and tell the first three yourself today, with the reason
subject-dear =
    .heard =
        too expensive|expensive|too dear|dear|cheaper|cheap|cant afford|afford|budget|discount*|beat the price|
        competitor* _ less|what they want to spend|haggl*|bargain*
    .measure-1 = fewer people who turn away when they hear the price
    .measure-2 = more people who take the smaller offer
    .step-1 = Ask three people who said no what they compared you with, and write down their words
    .step-2 = Put together one smaller offer at a lower price, and mention it to everybody who hesitates today
subject-instalments =
    .heard =
        instal*|pay monthly|monthly payment*|pay in parts|pay later|finance|all at once up front|in two parts|
        two payments|klarna|pay it all|credit
    .measure-1 = fewer people who give up because it must be paid in one sum
    .measure-2 = more people who pay in two parts and stay
    .step-1 = Write down one price in two parts with a date for each, and offer it to the next three who hesitate
    .step-2 = Ring three people who didn’t sign up, and ask whether two payments would have changed it
subject-deposit =
    .heard =
        deposit*|up front|upfront|prepay*|prepaid|in advance|without paying|pay when they book|when they book|take 20|
        change* their mind*|cash on delivery|refuse* the parcel|dont turn up
    .measure-1 = fewer bookings and orders that fall through
    .measure-2 = more bookings and orders paid in part beforehand
    .step-1 = Write three lines about the deposit and about cancelling, and send them with every booking you take today
    .step-2 = Count last month’s bookings that fell through and what they cost you, and choose the one job that needs a deposit first
subject-payment =
    .heard =
        bank transfer up front|payment*|pay by|paying|card machine|card reader|terminal|cards|cash only|cash|
        bank transfer|transfer|paypal|apple pay|contactless|receipt*|invoice*|checkout|basket*|cart|declined|change for|
        only cards
    .measure-1 = fewer payments that fail or are put off
    .measure-2 = fewer customers who have to try twice
    .step-1 = Pay yourself a small sum today in each way you offer, and note where it sticks
    .step-2 = Keep a second way of paying at hand, write both where people see them, and count how often it saves a sale

## Dates and orders

subject-booking =
    .heard =
        book|books|booking*|booked|appointment*|diary|calendar|slot|slots|reschedul*|move an appointment|move it|
        free dates|sign up|signing up|registration|form|book online|timetable*
    .measure-1 = fewer messages back and forth before a time is agreed
    .measure-2 = more times agreed with the first answer
    .step-1 = Write the free times of the next two weeks in one place, and offer two of them in your first answer to everyone today
    .step-2 = Book with yourself as a customer would, count the steps, and drop the one that isn’t needed
subject-double =
    .heard =
        double book*|booked twice|same slot|same time to|two people the same|two diaries|two calendars|overlapping|
        clash|clashes
    .measure-1 = fewer customers who are given the same time
    .measure-2 = fewer apologies for a time given twice
    .step-1 = Copy all bookings of the next two weeks into one diary today, and call those who share a time
    .step-2 = Give each time only once tomorrow, have each booking confirmed by message today, and count who really stays away
subject-no-shows =
    .heard =
        no show*|noshow*|didnt show|dont show|doesnt show|not show up|cancel*|cancel late|about cancelling|late cancel*|
        forget the appointment|forget their appointment|reminder*|remind them the day|hours before|the day before|
        forgot*|empty chair|gaps
    .measure-1 = fewer no-shows and late cancellations
    .measure-2 = more freed times that are filled again
    .step-1 = Message everyone who is booked for tomorrow and ask for a yes, note who answers, and offer what comes free to others
    .step-2 = Write down for the last ten who didn’t come when they had booked and whether they were reminded
subject-punctuality =
    .heard =
        some time|between 8 and|morning or afternoon|all day at home|time window|two hour slot|hour slot|stay in all|
        turn up late|turns up late|arrive late|arrives late|on time|late arrival|when somebody is coming|
        when someone is coming|which of us is coming|nobody comes|didnt turn up
    .measure-1 = fewer calls asking “when are you coming?”
    .measure-2 = more visits within the hours you named
    .step-1 = Message everyone you visit tomorrow this evening with a two-hour slot, and note tomorrow which ones you kept
    .step-2 = Call ahead half an hour before each visit today, and note how late you were and why
subject-confirming =
    .heard =
        confirm*|address is missing|wrong address|changed the order|dont confirm
    .measure-1 = fewer orders that come back or change at the last minute
    .measure-2 = fewer orders with something missing
    .step-1 = Message everyone whose order goes out tomorrow: what, how much, where; send off only what they confirm, and count the rest
    .step-2 = Go through the last ten orders that went wrong, and write down the one question that would have caught it
subject-order-book =
    .heard =
        lose the slips|lose slips|slips|order* get lost|lost order*|lose order*|order book|one book|bits of paper|
        scraps of paper|three places|forgot _ order
    .measure-1 = fewer orders that get lost
    .measure-2 = fewer people who ask whether you have their order
    .step-1 = Copy every open order into one book today, and answer each new one with what, how much and when
    .step-2 = Number every order from today on, and count this evening whether all numbers are there
subject-mix-ups =
    .heard =
        wrong colour|wrong one|wrong order|orders wrong|got it wrong|mixed up|mix up*|names get called|called out wrong|
        wrong name|wrong item|on bits of paper|written down wrong
    .measure-1 = fewer orders that come out wrong
    .measure-2 = fewer calls to ask what was ordered
    .step-1 = Say every order back today with the name: what, how much, when; and note how many would have gone wrong
    .step-2 = Go through the last ten mistakes, and note where each began: heard, written, made or handed over
subject-delivery =
    .heard =
        deliver*|courier*|driver*|parcel*|package|packaging|shipping|ship|shipped|postman|arrive* broken|
        arrive* damaged|broken in the post|damaged|left outside|dispatch*|royal mail|box arrives
    .measure-1 = fewer orders that arrive late or damaged
    .measure-2 = fewer calls asking where the driver is
    .step-1 = Ask five customers who received something this week when and in what state it came, and note who brought it
    .step-2 = Pack one order as always, let it drop from the table, and pack differently where it gave way
subject-stock =
    .heard =
        sold out|sell* out|out of stock|run out|runs out|ran out|are gone|is gone|nothing left|none left|left at all|
        unavailable|not in stock|second batch|small batch|another batch|empty shel*|shuts at|kitchen shuts|
        kitchen closes
    .measure-1 = fewer people who hear “there’s none left”
    .measure-2 = fewer people who leave with nothing
    .step-1 = Note today at what hour each thing runs out, and count those who ask for it afterwards
    .step-2 = Make a little more tomorrow of what ran out first today, and count what is left at closing time

## Being found

subject-website =
    .heard =
        picture of 9 mb|slow on|page is slow|site is slow|website is slow|slow website|loads|loading|9 mb|is a pdf|
        as a pdf|pdf|link is broken|links are broken|on a phone|new website
    .measure-1 = fewer people who give up on the page
    .measure-2 = fewer questions whose answer is on the page
    .step-1 = Open it on an old phone away from your wifi, count the seconds, and replace the heaviest thing with plain text or a small picture
    .step-2 = Let somebody who doesn’t know it look for the price and the hours, watch without a word, and note where they get lost
subject-found =
    .heard =
        google|maps|google maps|map listing|search*|website*|web site|first page|link|links|online profile|wrong pin|
        old number|right hours on|cant find us online|listed|listing|directory
    .measure-1 = more people who say they found you on the map or by searching
    .measure-2 = fewer calls about hours and address
    .step-1 = Search for yourself on somebody else’s phone, and put right hours, number and address wherever they are wrong
    .step-2 = Ask everyone today what they typed or tapped to find you, and keep a tally
subject-known =
    .heard =
        nobody knows|never heard of|dont know we|nobody thinks of us|have us down as|thinks of us|advert*|poster*|
        flyer*|leaflet*|word of mouth|new customers|sponsor*|campaign|marketing|radio|newspaper|dont know about
    .measure-1 = more new faces each week
    .measure-2 = more people who mention the notice
    .step-1 = Put up a notice with one offer and its hours in three places where your customers already go, and count who mentions it
    .step-2 = Ask everyone today where they first heard of you, and keep a tally
subject-pictures =
    .heard =
        photo|photos|picture|pictures|instagram|filter|feed|posts|old posts|reels|tiktok|facebook|portfolio|gallery|
        dark pictures|colour looks|looks different|before and after
    .measure-1 = fewer people who expected something else from the picture
    .measure-2 = more messages about a picture
    .step-1 = Take three pictures by the window without a filter, and put them in place of your three oldest
    .step-2 = Take down every picture of what you no longer have, and count how many still ask for it
subject-front =
    .heard =
        look closed|looks closed|look shut|looks shut|looked closed|lights off|lights on|shop front|window|windows|
        sign outside|the sign|board out|a board outside|from the street|walk past|drive past|drove past|chairs up|
        chairs are up|door is closed|cant see from|number on the van|lettering
    .measure-1 = more people who come in from the street
    .measure-2 = more people who stop and look
    .step-1 = Stand across the street at that hour, take a picture, and change the first thing that says “closed”
    .step-2 = Put a board outside with one thing and its price, and count who comes in during the next two hours
subject-hours =
    .heard =
        we close at|work till|opening hours|open late*|open on|closed on|close early|closes early|shut on|shut at|
        we shut|closed at|hours are|wrong hours|weekend*|evenings|bank holiday*|lunch break|open earlier|open longer|
        after work
    .measure-1 = fewer people who find you closed
    .measure-2 = fewer calls asking whether you are open
    .step-1 = Write the same hours on the door, on the map and in your profile today, holidays too
    .step-2 = Note for one day who comes, calls or writes outside your hours, and what they wanted
subject-way =
    .heard =
        address wrong|bus|lift|parking|park|car park|get lost|getting lost|lost on the way|find the entrance|
        find the door|hard to find|cant find us|directions|the entrance|signpost*|stairs|wheelchair*|pram*|buggy|
        bus stop|upstairs|round the back|find us|satnav|a sign at|wheres the address
    .measure-1 = fewer calls from people who can’t find you or a place to park
    .measure-2 = more people who arrive on time
    .step-1 = Walk the last stretch as a stranger would, photograph each turn and the parking, and send it with the next booking
    .step-2 = Ask everyone who comes today where they parked or went wrong, and put one sign at that spot
subject-direct =
    .heard =
        through booking com|through booking|through the app|commission*|booking site*|booking com|airbnb|deliveroo|
        just eat|uber eats|third party|book direct*|direct booking*|order direct*|straight with us|platform*|treatwell|
        checkatrade|agent takes
    .measure-1 = more bookings and orders made directly with you
    .measure-2 = less commission at the end of the month
    .step-1 = Give everyone who came through a site or an app today a card with your own number and a reason to use it next time
    .step-2 = Write at the top of your profile how to book directly with you and what people gain by it, and let a friend try it

## What is offered

subject-explaining =
    .heard =
        nobody knows whether|nobody knows if|do not know that|explain*|dont understand|doesnt understand|confus*|
        unclear|not clear|dont know what|dont know which|doesnt say|dont say|says nowhere|information|jargon|
        instruction*|what the choices are|questions|same question*|which milk*|dont know that|nobody can see|
        what is included|whats included|guess
    .measure-1 = fewer people who ask the same question
    .measure-2 = less that has to be explained twice
    .step-1 = Write down the three questions you were asked most this week, answer each in a line, and put it where they come up
    .step-2 = Explain it to somebody who has never bought from you, have them say it back, and change what they got wrong
subject-quotes =
    .heard =
        quote|quotes|quoting|quotation*|estimate*|proposal*|one line and a total|days to go out|quote out|quotes go out|
        writes them on|what they get|good better best
    .measure-1 = more quotes that become jobs
    .measure-2 = fewer days until the quote is out
    .step-1 = Put the prices of your three most usual jobs on one sheet, and send the next quote the same day with it
    .step-2 = Take your last quote, write out what is done, what is included and what isn’t, and ask that customer whether it is clear
subject-following-up =
    .heard =
        follow up*|following up|follow them up|chase*|chasing|once its sent|nobody rings them|never rings them|
        rings every quote|ring every quote|dont get back|never get back to|on day three|nobody asks again|
        after the quote|no decision|ghost*
    .measure-1 = fewer offers that are never answered
    .measure-2 = more jobs that come from a second call
    .step-1 = Ring three people whose quote is a few days old, and note what each of them is waiting for
    .step-2 = List every open offer with the day it went out, and write beside each the day you’ll ring
subject-choice =
    .heard =
        too many|too much choice|choice|choices|choose|menu|menu is|options|range|package*|bundle*|set menu|half a kilo|
        custom|bespoke|different sizes|levels|vegan|vegetarian|only toast
    .measure-1 = fewer people who hesitate over what to take
    .measure-2 = more people who decide at once
    .step-1 = Write three fixed offers from what sells best, each with its price, and show them first to everyone today
    .step-2 = Tally for one day what people ask for, and take off the list what nobody does
subject-quality =
    .heard =
        cold food|goes cold|food is cold|arrives cold|lukewarm|stale|burnt|tasteless|quality|badly done|not done right|
        do it again|done again|redo|breaks again|comes back broken|leak*|fades|doesnt last|not what they wanted|
        uneven result|inconsistent|mistake*
    .measure-1 = fewer things that must be done over again
    .measure-2 = fewer complaints about the same thing
    .step-1 = Check the next five against the same three points before they go out, and note what you had to change
    .step-2 = Ask the last three who weren’t happy what exactly was different from what they expected
subject-size =
    .heard =
        size|sizes|sizing|size chart|fit|fits|doesnt fit|too tight|too big|measurement*|measure each|centimet*|
        small medium
    .measure-1 = fewer returns because of the size
    .measure-2 = more orders that fit at the first try
    .step-1 = Measure your three best sellers with a tape, and answer the next question about size with the figures
    .step-2 = Ask the next five buyers what they usually wear and where it pinches, before you take the order
subject-spares =
    .heard =
        have to come back|had to come back|need to come back|the right part|part is missing|parts|spare part*|
        missing part*|second day|second visit|come back twice|come twice|pack the van|tools in the van|wait for a part|
        order the part|wrong part
    .measure-1 = fewer jobs that need a second visit
    .measure-2 = fewer trips for a missing part
    .step-1 = List the five parts you most often had to go back for, and check the van against it this evening
    .step-2 = Ask for make, model and a photo before tomorrow’s first visit, and note whether it saved you a trip
subject-progress =
    .heard =
        how their child|how my child|progress|dont see the result*|what they have learnt|what they learned|only a mark|
        just a mark|only a grade|getting better|see a difference|see the difference|level test|wrong level|
        results sheet
    .measure-1 = more people who can name what has got better
    .measure-2 = more people who carry on
    .step-1 = Record or photograph where three of them stand today, so that you can compare at the end
    .step-2 = Ask three of them what they can do now that they couldn’t at the beginning, and write down their words
subject-absence =
    .heard =
        miss a class|missed class*|miss a lesson|miss a session|missed session*|absen*|catch up|drop out of|dropouts|
        stop coming|give up after|fall behind|make up class*
    .measure-1 = fewer people who stay away for good after missing once
    .measure-2 = more people who make up for what they missed
    .step-1 = Write today to everyone who was missing the last time: what they missed, and when they can make up for it
    .step-2 = List who has been missing twice, ring the first three, and ask what would help

## The place and the people

subject-manner =
    .heard =
        rude|unfriendly|friendl*|short with|snappy|manner*|attitude|grumpy|ignored|ignore them|nobody greets|
        nobody says hello|greet*|put out|in the way|in the girls way|mopping|no mop|smile|impatient staff|staff dont
    .measure-1 = fewer complaints about how people were spoken to
    .measure-2 = more kind words on the way out
    .step-1 = Agree on one greeting and one sentence for busy moments, and count for an hour how often they are said
    .step-2 = Stand at the counter yourself for the busiest hour, and note what makes it hard to stay friendly
subject-cleanliness =
    .heard =
        dirt*|dust*|clean*|mess|messy|smell|smells|smelly|stain*|sticky|hair on the floor|grubby|tidy|untidy|rubbish|
        litter
    .measure-1 = fewer remarks about dirt or dust
    .measure-2 = fewer things found at each check
    .step-1 = Sit where a customer sits or stands, look around at that height, and clean the first three things you notice
    .step-2 = Write down who cleans what at which hour, begin today, and tick it off each time
subject-connection =
    .heard =
        wifi|wi fi|internet|plug|plugs|socket|sockets|charge their|signal
    .measure-1 = fewer people who ask about the internet or a socket
    .measure-2 = more people who stay to work
    .step-1 = Try it yourself at three seats in the busiest hour, note where it fails, and put an extension lead or the router nearer
    .step-2 = Ask five people who came with a laptop what they lack, and count how many leave because of it
subject-noise =
    .heard =
        noise|noisy|loud|music|shout*|echo*|traffic outside
    .measure-1 = fewer people who ask for it to be quieter
    .measure-2 = fewer people who move away from that spot
    .step-1 = Sit in three places at the loudest hour, and turn down, close or move the first thing that drowns out talking
    .step-2 = Offer the quietest place first to those who want to talk or work today, and count who takes it
subject-comfort =
    .heard =
        freezing|cant sleep|out of order|draught*|cold in|too hot|heating|air con*|chairs are|old chairs|uncomfortable|
        toilet*|loo|basin|wet coat|hooks|socket to charge|seats|stuffy|nowhere to sit|nowhere to hang|light is
    .measure-1 = fewer people who change seats or leave early
    .measure-2 = more people who stay longer
    .step-1 = Spend half an hour at the busiest time where customers spend theirs, and put right the first thing that bothers you
    .step-2 = Ask five people on their way out what they would change about the place, and count what is named most
subject-returns =
    .heard =
        return a|returns|return it|returned|refund*|exchange*|replacement*|warrant*|guarantee*|swap|sent back|send back|
        send it back|claim|claims
    .measure-1 = fewer days until a return or repair is settled
    .measure-2 = fewer messages asking what has become of it
    .step-1 = Go through all open returns and claims, and tell each customer today what happens next and on which day
    .step-2 = Write in four lines how returning things works with you, and send it with the next order
subject-unsaid =
    .heard =
        complain*|dont say anything|say nothing|never tell us|dont tell us|just leave|unhappy|dissatisf*|too polite|
        not happy|leave angry|go away angry|feedback|say they are not|dont dare
    .measure-1 = more people who tell you first when something is wrong
    .measure-2 = fewer customers who simply stay away
    .step-1 = Ring three recent customers, ask what they would have liked different, and put one thing right the same day
    .step-2 = Ask everyone before they leave today, “Was anything not quite right?”, and write down each answer
subject-bad-reviews =
    .heard =
        bad review*|negative review*|one star|1 star|nobody answers _ reviews|answer _ reviews|answer* reviews
    .measure-1 = fewer bad reviews that stand without an answer
    .measure-2 = fewer new reviews about the same thing
    .step-1 = Answer the three latest bad reviews today: thanks, what went wrong, what you have changed, and a number to reach you
    .step-2 = Sort the last ten bad reviews by what they are about, and count which comes most often
subject-reviews =
    .heard =
        review*|rating*|stars|testimonial*|recommend*|tell friends|telling friends|refer|referral*|trustpilot|
        tripadvisor
    .measure-1 = more new reviews each week
    .measure-2 = more new customers who mention a review
    .step-1 = Send the link for a review to five customers who were happy this week, with a personal line, and count who writes
    .step-2 = Ask everyone who thanks you today for a review while they stand there, and count who writes one
subject-service-due =
    .heard =
        yearly|yearly service|annual service|annual check*|service is due|service reminder*|services are due|mot is due|
        next service|last check
    .measure-1 = more yearly services that are booked
    .measure-2 = fewer customers whose service is overdue
    .step-1 = Look up ten customers whose last service is nearly a year ago, ring three of them today, and note who books
    .step-2 = Write the month of the next service beside each of this week’s customers, and tell them before you leave today
subject-renewal =
    .heard =
        next term|second term|re enrol*|reenrol*|enrol for|renew*|membership ends|subscription ends|sign up again|
        second course
    .measure-1 = more people who sign up for the next time
    .measure-2 = more places taken before the first day
    .step-1 = Ask today everybody whose time is nearly over whether the same hour suits them again, and write the place down for them
    .step-2 = Ring three who didn’t go on the last time, and note what kept each of them
subject-coming-back =
    .heard =
        come back|coming back|comes back|came back|come again|return visit*|nobody reminds|never remind*|
        reminds them of|annual|next date|next appointment|next one before|hear* from us|forget us|forget about us|
        stay in touch|keep in touch|newsletter|lose touch|dont hear from us
    .measure-1 = more of last year’s customers who are back
    .measure-2 = fewer customers you haven’t seen for months
    .step-1 = List ten customers you haven’t seen or heard from for a while, write a personal line to three today, and note who answers
    .step-2 = Offer everyone who leaves today a date or a reason for the next time, and count who says yes
subject-regulars =
    .heard =
        loyal*|loyalty card|stamp card|stamp|stamps|regulars|reward*|old customers|existing customers|thank you|
        birthday*|gift*|voucher*
    .measure-1 = more regulars who make use of it
    .measure-2 = fewer regulars who ask what is in it for them
    .step-1 = Ask three regulars what would please them as a thank-you, and do the simplest of it today
    .step-2 = Write down your ten most faithful customers, and give the next of them who comes a small thank-you

## Added: harm of which nobody says what to stop, questions left out, prices that are not shown, lost cards, samples

subject-unasked =
    .heard =
        nobody asks about|dont ask about|do not ask about|never ask about|not asked about|forget to ask|medication*|
        medicine*|pregnan*|medical history|health form|health questions
    .measure-1 = not one more customer who starts without having been asked
    .measure-2 = more forms with an answer to every question
    .step-1 = Check today with everyone who is booked: ask before you begin, and write the answer where it is seen during the work
    .step-2 = Write the questions that must be asked on one sheet today, and fill it in with the next customer before you begin
subject-broken =
    .heard =
        broken|broken toy*|in pieces|falls apart|falling apart|splinter*|sharp edge*
    .measure-1 = nothing broken left where customers reach it
    .measure-2 = fewer broken things found at each check
    .step-1 = Check today, one by one, what customers touch there, and take away at once whatever is broken
    .step-2 = Write down who looks over it each morning, and start tomorrow before you open
subject-price-shown =
    .heard =
        price isnt shown|price is not shown|no price under|no price on|no price beside|price under the post|
        price in the caption|price on each|price beside|put the price|write the price|show the price
    .measure-1 = fewer messages that only ask what it costs
    .measure-2 = more people who order without asking the price first
    .step-1 = Write the price today beside the three things asked about most, right where people see them, and count who still asks
    .step-2 = Ask the next five who want to know a price where they had looked for it, and write it there
subject-stamps =
    .heard =
        lose the card|lose their card|lose the stamp card|forget the card|forget their card|lost card*|lost stamp card*|
        stamp by phone*|phone number instead|instead of the card
    .measure-1 = fewer stamps that are lost with a card
    .measure-2 = more regulars who ask for their stamp
    .step-1 = Write down today the mobile number of everyone who has no card with them, and put their stamp beside it
    .step-2 = Make a list with five regulars today, with number and stamps, and keep it at the till
subject-samples =
    .heard =
        sample*|no samples|small sample*|tester*|try before|try it first|trial size
    .measure-1 = more orders from people who tried it first
    .measure-2 = fewer people who ask whether they can try it first
    .step-1 = Pack three small samples today, offer them to the next people who hesitate, and note who takes one
    .step-2 = Ask five people who did not buy which one they would have liked to try first, and write down what they say
subject-unlawful =
    .heard =
        illegal|against the law|licence*|license*|permit|insured|insurance|unqualified|inspector*|fined
    .measure-1 = no more work done without what the law asks for
    .measure-2 = fewer papers that are missing or out of date
    .step-1 = Stop it today until it is allowed, and write down in one line, where it is seen, what is done instead
    .step-2 = Ask the authority today what is missing, and note what it takes and by when
