# What the words of a longer text speak for, where it is no known phrase as a whole. For each reply that answers nothing
# a list that is strong for it (it needs one of these), one that is weak, and one against it. "(a/b) c" stands for "a c"
# and "b c", "know~" for any word that begins so, "?" for a question mark at the end. A word of no list is content and
# speaks for an answer; cue-small says nothing.

cue-small =
    a|an|the|this|that|these|those|it|its|is|are|was|were|be|been|am|im|ive|ill|id|i|we|me|my|our|you|your|ur|u|to|
    of|in|on|at|by|with|from|and|or|so|as|do|does|did|have|has|had|got|will|would|can|could|just|really|very|quite|
    all|any|some|here|there|then|now|well|oh|ah|um|er|hmm|ok|okay|yes|yeah|honestly|honest|tbh|actually|basically|
    truly|sorry|please|pls|plz|kindly|mate|pal|bro|sir|madam|maam|dear|friend|boss|love|god|for|if|what|how|which|
    when|one|thing|bit|part|stage|step|question|about|like|said|say|tell|get|go|up|out|off|over|oops|wait|hang|hey|
    hi|hello|thanks|thank|ta|cheers|sure|maybe|also|still|yet|even|right|lol|haha|today|
    not|dont|dnt|doesnt|didnt|cant|couldnt|wouldnt|havent|hasnt|isnt|arent|wasnt|wont|us|who|where|let|lets|than|
    into|down|weve|thats|youd|youve|theres|because|cos|coz|cuz|since|anyone|anybody|anything|something|ever|else|own|
    gonna|wanna|dey|na|kinda|pretty|reckon|think|thinking|thought|might|should|shall|see|seen|come|being|having|
    either|through|fair|frank|guys|lads|hun|darling|bruv|bruh|yaar|ji|sirji|oga|abeg|o|sha|hahaha|hmmm|hm|mmm|hiya|
    gosh|such|ourselves|myself|yourself|
    its only|its just|only a|just a|id rather|needs|youre|after|
    stuff|sis|across|
    herself|every|dyou|gonna be|round here|fella|lately|quite honestly|id say|as such|till date|frankly|to be fair|
    mine|wey|sef|abi|innit|ay|aye|och|wi|nowt else|ones|alone|straight|somebodys|someones|everyones|these days|
    at this stage|at that stage|at that point|at this point|in that part|at that moment|on that|on this

cue-answer =
    what (size/colour/time/price/to bring/to expect/to wear)|(on/in) the (form/wall/phone/day/car/bill/door/table)|
    (if/whether) the|(husband/wife/brother/son) is (often/always/late)|the (car/bill/wall/form/table)|
    (ask/asks) for the (bill/menu/price)|they~|them|their|theyre|he|she|his|her|customer~|client~|people|person|
    patient~|guest~|student~|parent~|member~|visitor~|tenant~|buyer~|seller~|owner~|bride~|couple~|famil~|kid~|
    children|mum~|mom~|dad~|driver~|staff|team|girl~|worker~|supplier~|price~|cost~|money|cash|card|pay|pays|paid|
    payment~|deposit~|invoice~|quote~|discount~|offer~|cheap~|expensive|late|slow~|wait|waits|waited|waiting|queue~|
    line|delay~|long|parking|park|door|sign~|street|shop|store|office|counter|till|desk|reception|website|site|page|
    app|instagram|insta|facebook|whatsapp|google|email~|phone~|call|calls|called|ring~|message~|dm|dms|text~|reply|
    replies|replied|answer the (phone/door/call)|order~|deliver~|booking~|book|appointment~|visit~|menu|photo~|
    picture~|video~|review~|flyer~|card~|receipt~|form~|contract~|paper~|size~|colour~|stock|quality|service|
    help them|trust~|afraid|scared|worr~|nervous|happy|angry|confus~|complain that|free|fast~|quick~|easier|cheaper|
    better|more|less|add|send|sending|put|give|show|make|train|hire|open|close|morning|evening|weekend|monday~|
    saturday~|sunday~|hour~|minute~|day|days|week|weeks|month~|year~|noise|noisy|dirty|clean|cold|hot|broken|lost~|
    missing|
    (they/customers/clients/people/he/she/parents/patients/guests/students) (dont/didnt/doesnt/cant/do not/never) (know/understand/get/see/find/like/want/trust)|
    (dont/doesnt/didnt/cant/not) (know/understand/sure) (where/if/whether/how much/how long)|
    (they/customers/clients/people/always/keep/keeps) (ask/asks/asking)|keep asking|not enough|
    too (much/many/long/late/slow/far/expensive/high/small/few)|
    nobody (answers/picks/calls/comes/tells/knows/helps)|
    no (parking/signal/staff/stock/reply/answer/price/prices/lift/seats/space/card/delivery)|so that|so they|
    because they|
    thats on (the/my/our)|none of the|go back to (the/their/our)|
    how long (its/it is/theyll/it will/it takes/it took/till)|could do with|(which/what) size|
    my (wife/husband/son/daughter) is (away/off/busy/alone)|nothing (fancy/works/works on)|with no time|
    (has/have/with) no|
    (dont have/havent got/havent/do not have/didnt have/hasnt got) any|
    for nothing|not clear who|none left|
    (have/has) to go (upstairs/downstairs/outside/through/round/back out/down/up)|put up a|up a list|
    nothing to worry|5 minutes sign|(staff/girls/lads/drivers/team) dont know|they expect|start with|not have to|
    no example|examples of our|(never/not/always) sure (when/if/whether/where)|
    go back to (doing/making/having/using)|maybe a|skip the (deposit/queue/line/form/paperwork/starter/small)|
    explain what happens|
    cant answer (anybody/anyone/everybody/the/them/him/her/all)|(dont/cant/doesnt) speak english

cue-back-strong =
    go back|go bk|going back|(take/bring/send/move/step) (me/us) back|back (a/one/two) (step/question/page)|
    (one/a) (step/question) (back/backward/backwards)|step back|previous|
    (/the) (last/earlier/prior) (question/answer/one)|(question/answer/one/step) before|
    the one before (that/this/it)|before this (one/question)|rewind|revert to|scroll back|
    (change/correct/redo/fix/edit/rewrite/amend) (/my/that/the) (/last/first/earlier/previous) (answer/reply)|
    (change/correct/fix/redo) (what/that) i (/just) (said/wrote/typed/put)|redo it|redo that|
    (delete/scrap/scratch/strike/remove/cancel/undo/erase) (/that/the/my) (/last/previous) (answer/message/bit/one/line)|
    scrap that|scratch that|strike that|undo that|take that back|
    (pressed/hit/tapped/clicked/picked/chose/sent) (/the) (wrong/too early/too fast/too soon)|
    hit send too (early/soon/fast)|wrong (button/answer/one)|i (answered/typed/wrote/put) (/it/that/the) wrong|
    made a (mistake/typo/mess/hames)|forgot (something/a thing) (in/on) the last|
    let me (redo/fix/change/correct/retype/rewrite/edit/amend) (it/that/this)|do (it/that/this) over|
    have another (go/crack/stab) at|(misspelled/misspelt/mistyped/mis spelt/mis typed/mispelled/mispelt)|
    (spelt/spelled/typed) (it/that) (wrong/wrongly)|
    i (put/wrote/gave/said/typed/entered/picked) (the/a/you the/down the) wrong|
    (put/typed/wrote) (the wrong/wrong) thing|typed the wrong|sent (that/it/this) by mistake|sent by mistake|
    by mistake i|mistakenly (sent/typed/put/pressed)|(pressed/sent/hit/sent it/sent that) by (mistake/accident)|
    accidentally (sent/hit/pressed)|(changed/change/changing) (my) mind|changed my mind|change my mind|
    want to (change/edit/redo/amend) (my/what/that/the/it)|can i (redo/edit/amend)|
    (thats/that was/that is) not (right/what i meant/what i wanted)|i meant to (say/put/write/type)|what i meant was|
    (go/move/hop/jump) up one|(back/backward/backwards) one|one back|backtrack|put me back|
    (return/revert) to (the previous/the last/question before/previous)|i (missed/left) (out/off/something)|
    (missed/left) out a (word/bit/line)|left something (off/out)|forgot to (mention/add/say/put)|
    add (something/a bit/a word) to (my/the last/that last)|fat (fingers/fingered)|butter fingers|autocorrect~|
    meant for (the/a/another/that)|was for (a/the) (different/other/last/previous/one before)|
    for a different question|(in/into) the wrong box|hit (send/enter/return)|pressed (send/enter/return)|
    sent (it/that) (too/by/before/half)|before i (was done/finished)|
    (belonged/belongs/meant) (in/for) the (last/other/previous/first)|the last box|
    (made) a (pigs/hash/mess/balls/dogs/right mess/bags/hames/cods)|pigs ear|dogs dinner|
    start (that/this) (one) again|let me start (that/again/over)|(delete/remove/change/edit/correct/amend) what i|
    (delete/remove/change/edit/correct) the (problems/goals/stages/touchpoints/obstacles) i|
    (the/those) (problems/goals/stages/ideas/touchpoints/name/obstacles) i (listed/put/gave/said/wrote/typed)|
    i (listed/left one out/left something out/left some out/left out/left one off)|left one out|
    revisit (the/my/that/what)|(thats/thats just/it was/was/sorry) a typo|
    (typo/typos) (there/sorry/in/on/above/before/ignore)|take that out|type it again|
    let me (try/type/retype/rephrase/reword/restart) (that/it/this/again)|
    (thats/that is/that was) (wrong/incorrect/not it/a mistake)|put the new (one/name)|question from before|
    as if it was|can i (redo/retype)|(answered/typed) it wrong|(ignore/disregard/scrap) that|
    (ignore/disregard/scrap/bin) (what i/my last)|
    (i/sorry i/oops i) (misread/misunderstood/mixed up/muddled/skipped one/jumped)|one before last|
    back to the (stages/question/first question)|back to stages|
    (deleted/removed) the wrong|can (we/you/i) undo|(forgot/missed/left out) one in the|i forgot one|
    (spelt/spelled/typed/got) the (name/word) wrong|can i fix (it/that/this)|previous answer should|last one wrong|
    answered the last|should say|meant for my|
    not what i meant|wrong end of the|i got that wrong|told you wrong|i gave (you the/the/you) wrong|
    correction to (my/the)|(can/could/may) i amend|id like to (amend/correct/redo) (my/that/the/what)|
    on (second thoughts/reflection)|i should have (said/put/written)|missed a bit|i forgot to (say/add/mention/put)|
    one more (for/to) the (last/previous)|add (one/something/another) to (my/the) last|before we move on|
    (repeat/show/reopen) the (last/previous)|what did i (put/say/write/answer)|see what i (wrote/put/said)|
    what i (put/wrote/said) (before/earlier/above)|
    (my/that/the) (last/previous) (answer/reply/message) (is/was/should/needs/isnt)|back (please/pls)|
    i (tapped/clicked/chose/picked/selected/hit/pressed) the wrong|finger slipped|fat fingered|thumb slipped|
    sent (it/that) too (soon/early)|i (wasnt/hadnt/didnt) (done/finished/finish)|
    (typed/spelt/spelled/wrote) my (business/shop/own/company)
cue-back-weak =
    back|before|last|again|wrong|mistake|typo|oops|change|correct|redo|earlier|wait|show me it|
    mis~|edit|amend|fix|mistaken~|accident~|fingers|another go|that one|spelling|spelled|spelt|sent|missed|
    over again|previous~|
    belonged|last box|listed|revisit|type it|typo~|start that|wrong one|restart|out|previous question|
    deleted|undo|fix it|can i fix|forgot one
cue-back-against =
    come back to (this/that/it)|(came/come/comes/coming/get/gets/call/calls/called/ring/be/bring/pay/paid) back|
    back (to them/to you/later/soon/tomorrow/door/office/in)|last (week/month/year/minute/time)|
    before (they/we/the/he/she)|be back

cue-stop-strong =
    (so/and/ok/questions/enuf) bye|i must away|ive to (collect/go/run/pick)|
    (have/got/need/want/must/gotta/better) (/to) (stop/go now/run/dash/rush/leave you/close up/lock up)|
    (must/i/gotta) (away/dash/run)|gotta go|got to go|have to go|need to go|
    (stop/end/pause/finish/quit) (here/now/it/this/there/for now/for today/please)|lets (stop/pause/finish/end)|
    (can/could) we (stop/pause/finish/continue/do the rest)|call it a (day/night)|
    (enough/done/finished/it/all) for (today/tonight/now/the day/the night)|me done|im done|had enough|
    enough questions|too many questions|
    (continue/carry on/finish/resume/pick this up/do the rest/talk/speak) (/this/it/you) (later/tomorrow/tonight/another day/another time/next week/after)|
    (rest/balance/remaining) (later/tomorrow/tonight/another day)|
    (ill/i will/il) (be back/come back/continue/finish) (/it) (later/tomorrow/soon/tonight/after)|
    be back (later/soon/tomorrow/in)|be right back|back in (a/five/ten/two/an/5/10)|brb|ttyl|cya|bye|goodbye|
    see (you/ya/u) (/later/tomorrow/soon)|good night|
    (no/havent/dont have/havent got) (/the/any) time (/for this/now/today/right now)|
    cant do this (now/right now/today)|(im/am) (tired/exhausted/knackered/shattered/busy/driving/off to/at work)|
    head is (fried/done)|heads (done/fried)|(battery/phone) (is/s/on/at) (/about to) (dying/die/low/dead/1/2/3)|
    hold it there|knock it on the head|give me a (break/rest)|leave it there|leave me alone|unsubscribe|another day|
    (customer/client/patient) (just/has just/has) (came/come/walked/arrived)|
    (customers/someone/somebody) (/just/are/is) (waiting for me/at the door/here now)|
    (have to/need to/must/better/got to/gotta) (shoot/fly/leg it/scoot/head off/head out/be off/get back/crack on/get on/open up/close up/shut up shop/lock up/cook/feed the/pick up my/collect my/nip/bounce/jet/split/catch the/catch my)|
    (got/need) to (get off/get going/be going/be somewhere)|im (off now/off to/outta here/logging off/signing off)|
    off to (bed/work now)|(logging/signing) off|over and out|
    (ill/well/lets) leave (it there/it here/that there/it at that/things there)|
    (thatll/that will) do (me/for today/for now/for tonight)|(thats/that is) me (done/finished)|thatll be all for|
    thats enough (for/now/questions)|call it (quits/a wrap)|(done/finished) for (the/tonight/today/now)|
    pick (this/it) (back up/up later/up tomorrow/up again/up another)|
    finish (this off/it off/off/up) (later/tomorrow/tonight/another)|finish (off/up) (later/tomorrow/tonight)|
    (carry on/go on/resume/continue/finish/do this/do it) (tomorrow/another day/another time/after work/after lunch/in the morning/at the weekend/next time)|
    (go/i/will) continue (later/tomorrow/after)|continue it (later/tomorrow)|(time for/past my) (bed/bedtime)|
    need my (bed/sleep)|falling asleep|nodding off|(eyes/eyelids) are (closing/going/heavy)|night night|nighty night|
    nite nite|goodnight|gnight|hit the (hay/sack)|
    my (stop/bus/train/taxi/lift/uber/ride) (is here/has come/has arrived/is next/is coming/just came)|my battery|
    (phone/battery) (about to/nearly/is nearly/is almost/almost/is about to) (die/dead/gone/flat)|
    running out of (battery/charge/data/juice)|(on/down to) (1/2/3/4/5) (percent/per cent)|
    (baby/little one/toddler) (woke/is up/has woken)|dinner (is ready/is on/is burning)|
    dinners (ready/on/burning)|teas (ready/on)|(no more/enough) (of this/of these/questions)|
    enough of (this/your/these)|i need a (break/breather)|break now|save my (progress/answers)|
    (catch/talk to/see) you (later/tomorrow/soon/then/another)|later gator|ta ta|ttfn|toodle~|cheerio|laters|
    peace out|im out of here|adios|au revoir|ciao|
    (customer/client/patient) (just walked/has walked/just arrived/has arrived)|
    got (customers/a customer/a client) (in/here/waiting)|getting busy here|pick the kids up|
    my shift (starts/is starting)|im (in a meeting/on the road/pooped/wiped)|i am tired|tired now|
    cant (keep going/do any more)|
    so bye|questions bye|
    (break/lunch/lunch break/tea break) (is/s) (over/finished/up)|breaks (over/finished)|times up|lunch hours over|
    (ive/im/i) (run/ran/running) out of time|away to my bed|to my bed|catch you (after/later/in)|
    hafta (go/bounce/run/dash)|ubers (here/outside)|(somebodys/someones) (knocking/at the door)|
    enough for one (sitting/day/night/go/evening)|
    (resume/continue/finish/carry on) (when/once/after/as soon) (i am/im/i/prayers/prayer/the/work/lunch/dinner/namaz)|
    (its/thats/now) time to (do/go/close/cook/pray/pick/collect)|time to do the school|time to pray|
    (headspace/bandwidth) (for/right now/now/today/tonight)|(havent/dont have) the (headspace/energy/bandwidth)|
    save and (exit/close/quit/leave/finish)|(taking/takes) too long (i/im/now)|i give up|i (quit/surrender/am off)|
    let me (close/stop/end/pause/go/rest) (here/now/it/first)|all i can (manage/do/take) (for/today/tonight/now)|
    all i can manage|have to (leave it/stop/pause/log off/sign off/end)|
    ill (stop/leave/end/pause/finish) (here/there/it here/it there/now)|ill pick it up again|
    pick it up again (monday/tomorrow)|i shall (resume/continue/return/be back)|
    ill try again (at/later/tomorrow/tonight)|(im/i am) (away/off) (now/to)|(right/ok/okay) im (off/away/done)|
    knackered now|too late for this|gotta (sleep/eat/work/cook/serve/drive/close/feed/get)|
    have to leave it|
    enough from me|thats enough from|its over now|dinners (going cold/getting cold)|going cold goodnight|
    (do/finish) it (on/at) the weekend|start this another (time/day)|chop first|we go continue|open up speak later|
    bye for now|need a rest|back tonight|
    thats my lot|me for the (night/evening)|(im/i am) (beat/spent/wrecked/starving/done in)|
    (keep/keeping) my eyes open|i need (sleep/food/a cuppa/a brew/my bed)|brew time|(im/i am) heading (out/home/off)|
    (im/i am) about to (leave/board/drive)|boss is (coming/back)|(mad/bit/really) busy now|
    no more (tonight/today/for today)|end it here|leave it at that|where (we/i) left off|
    (finish/do/continue) (it/this/the rest) (some other/another) (time/day)|
    (im/i am) running out of (steam/puff/energy)|(im/i am) out of (steam/energy/time/data/battery)|(duty/work) calls|
    back to work for me|(wife/husband/mum/boss) calling me|
    (pausing/stopping/leaving/finishing/ending) (here/now/it here/it there)|speak (soon/tomorrow/later)|
    talk (soon/tomorrow/later)|
    have a customer (later/now/here)|
    someones at the counter
cue-stop-weak =
    later|tomorrow|tonight|now|bed|sleep|tired|enough|busy|stop|pause|finish|rest|baby|school run|customer came|
    closing|shut|dinner|prayer|time|continue|
    off to|night|dash|done|battery|evening|break|home|save|
    over|finished|resume|exit|outside|knocking|another time|give up|free|long|prayers|signal|oven|shop|sitting|
    a while|on my break|its over|dinners|train
cue-stop-against =
    (they/customers/people/clients/he/she) (are/is/re) (busy/tired/in a hurry)|were busy|when (were/we are) busy|
    (they/people/customers) (dont/do not) have time|who (are/have)|stop by|bus stop|non stop|
    (while/when/if) im (driving/busy/off)

cue-skip-strong =
    skip~|pass on (this/that/it)|(ill/i will/i) pass|(move/go/jump/carry/hop) (on/along/ahead/forward)|moving on|
    (go/move/jump/proceed/skip/get/on) (on to/to/onto) (the) (next/following/other)|
    next (question/one/thing/topic/please)|(the/yalla/just) next|following question|
    whats (next/after it/after that)|what else have you|something else|another question|
    (leave/keep) (it/this/that/this one/that one) (/one) (out/blank/empty/open/for later/for now/aside)|leave this|
    leave that|(rather/sooner/prefer) not (/to) (say/answer/share/tell)|
    (dont/do not/wont/not going to/not gonna) (want to/wish to/wanna/like to) (answer/say/share/tell/talk about/set/fill)|
    (dont/wont) (answer/say) that|(park/jump/bypass/drop/ignore/forget/omit/miss) (this/that/it) (/one/question)|
    (come/get) back to (this/that/it)|(come/get) back (/to you) on (this/that)|
    (do/answer/fill/write/add/decide/say/set) (/in/it/this/that/the name/the date) (/one/part/bit) (later/another time/afterwards/next time)|
    not (relevant/applicable)|(doesnt/does not/dont/isnt/not) (apply/relevant)|irrelevant|
    (none of your business/private matter/too personal)|(its/thats/that is) (private/confidential/personal)|
    no comment|never mind|nevermind|already (answered/told/said/asked)|answered (this/that/it) already|
    (asked/said) (this/that) (already/before)|maybe later|later (please/maybe)|cant be (bothered/dealing)|
    let me (think/ponder/sleep on/mull/have a think/reflect)|
    (ill/i will/i need to/id need to/id have to/i have to/ill have to/i want to/gotta/i must) (think/ponder/mull/sleep on/have a think/reflect)|
    (that/this/it/that one/this one) needs (more/some/a bit) (thought/thinking/more thinking/of thought)|
    (ill/i will/let me/gonna/must) give (it/that/this) (some/a bit)|needs (some/more) (thought/thinking)|sleep on it|
    mull it over|(ill/i will/will/let me/i can/can i) get back to you|(will/shall/i) revert|
    (let/tell) you (know later/later/tomorrow)|
    (ask/check/try) me (again/later/tomorrow/in a bit/at the end/another/some other/next)|
    come back to (it later/that one/this one/that later/this later)|circle back|return to this (one/later)|
    put (it/that/this) (on hold/to one side/on ice)|(put/stick) a pin|pin in (it/that/this)|on the back burner|
    keep (this/it/that/this one/that one) (pending/hanging)|
    leave (this/that/it/am/this one/that one) (for now/for later/for another/till later)|leave am|
    (move/take/bring) me (along/on/forward)|moving (swiftly/right/along/onto)|moving on swiftly|
    (onto/on to) the next|next (up/pls/plz/wan)|lol next|too (deep/philosophical/nosy/nosey) for|too personal for me|
    cant be (arsed/fussed/asked)|(im/am) not (answering/saying/telling)|not answering|
    none of (your/ur) (beeswax/concern)|mind your own|(id/i would/i) (rather/sooner/prefer) (not/not to/skip)|
    rather not (say/get into/go into)|ill fill (it/that/this)|
    fill (it/that/this) (in/bit in/one in/part in) (later/after/when/tomorrow)|fill that bit in|
    (will/ill/shall) (answer/fill/update/write/decide) (it/this/that/that one/this one) (later/tonight/in the/tomorrow/after/another/when/soon/once)|
    will answer (later/tomorrow/tonight/that/that one/this/in the)|not for us (that/this/really)|
    nothing to do with us|asked and answered|already (did/done/covered) (this/that/it)|(done/did) (that/this) one|
    you (already asked/asked this/asked that/just asked)|(said/told) (you/that) already|(see/as) above|ditto|
    (hasnt got/havent got) a name|without (any/a) name|no name (yet/at/for)|not (settled/decided/agreed) on a name|
    name (later/tbc/pending)|tbc|to be confirmed|(ill/will) decide (later/that later/on)|
    (isnt/aint/not) up to (that/this/it)|not before (coffee/my coffee)|question for another (day/time)|
    for another (day/time)|(this/that/it) (one/1) a miss|(give/giving) (it/this/that) a miss|
    keep (that/it/this) to myself|come back to me (on/about/for/later/with)|
    (not/wont) (touching/touch/going near) (that/this/it)|do the easy ones|easy (ones/one) first|
    easier (ones/one) first|use the (standard/usual/default/normal)|the (standard/usual/default) ones|
    (just) use (the/your) default|leave the (name/question/rest/purpose/goals) (for now/for later/blank/out)|
    not get into (that/feelings/it/this)|(arent/isnt/not) my thing|whats next|next plz|nextt|
    (let/lets) (just) (go/get) to the next|onto (the/another)|maybe (another/some other) time|
    (another/some other) time maybe|ill (circle/loop/come/get) back|loop back|
    (no/not) (answer/reply) (for/on/to) (that/this) (now/yet)|
    (not/dont) (ready/want) to (answer/say/share/decide/get into) (that/this/it/yet)|
    not ready (to/for) (answer/say/that/this)|not comfortable (answering/sharing/saying/with)|
    feels (too/a bit) (personal/private)|(bit/too) (personal/private) (that/for/to/if)|
    (id/would) prefer (to skip/not to/to leave/to keep/if we)|do (this/that) one (after/last/another)|
    (last/later) please|save (that/this) (one/for) (for/later/last)|
    do this part (when/later/after)|feel like (talking/answering/doing/writing)|get back to you (on/about/later)|
    whatever you think|use whatever|do this (question/one) (last/later/at the)|(something/one/question) easier|
    rather not (do/answer/guess/talk)|leave (this/that) (one/bit) out|(keep/kept) aside|kindly keep|sore subject|
    rather not guess|
    hold that thought|not (right/just) now|some other time|remind me (later/tomorrow)|
    (do/answer) the (rest/others/other ones) first|(rest/others/other questions) first|
    (is it/is this/is that) (compulsory/mandatory/optional/required/obligatory)|
    (can/could/may) i (miss/dodge/duck/avoid/bypass/omit) (this/that/it)|miss (this/that) (one/out)|miss it out|
    lets crack on|onwards and upwards|trade secret|keep that private|wont be (answering/saying)|
    (decline/refuse) to (answer/say/comment)|next then|moving on then|go on then next|would rather move|
    (move/get/carry) on please|please move on|(jump/hop/pop) to the next|thought i (answered/did/said) that|
    i just (answered/said/did) that|just answered that|
    let you know (another/later/tomorrow/when)|dont need this one
cue-skip-weak =
    next|later|leave|forward|onwards|proceed|move|pass|ignore|not now|another|question|this one|carry on|first|
    over the weekend|come back|pending|think~|at the end|thought|settled|another time|glasses|deep|swiftly|
    the evening|us|
    along|
    prefer|for another|easy|coffee|give it a|miss|standard|default|ones first|touching|name it|energy|
    easier|last|part when|aside|whatever
cue-skip-against =
    next (week/month/year/door/day/morning/time)|(they/customers/people/clients) (skip/pass/leave/ignore)~|
    first pass|pass the|pass (exam/test)

cue-example-strong =
    (an/one/any/some/few/more/need/want/me/with) (example/examples)|(example/examples) (please/pls/of)|
    for example please|a for example|sample answer|for instance|sample (answer/answers)|such as what|like what|
    (give/gimme/gis/show/tell/suggest/throw/send) (me/us/some) (a/an/some/few/one/something) (/few/more) (idea/ideas/hint/hints/suggestion/suggestions/options/tips)|
    gis a hint|a hint|(any/some/few/have you/got any/more) (suggestion~/hint~/tip~)|(any/some) ideas for me|
    suggest (something/some/one/me/a few)|(can/could) you suggest|
    (what/which) (do/would) (you/other/others/most/people/they/shops/businesses) (/people/shops/businesses/usually/normally) (suggest/recommend/advise/say/write/put/answer/pick/choose)|
    what (do/would) (you/others/other people/most people) (say/put/write/suggest/recommend)|
    what would (a/an/someone)|what (are/r) (the/my) (options/choices/usual/typical)|
    (a/have you a/have ye a/the) list (of/to)|(start/get) me (off/started/going)|throw (some/a few/one) at me|
    (you/u) (choose/decide/pick) (/for me/one/something)|(choose/decide/pick/write) (one/it) for me|
    (options/choices) to (choose/pick)|(pick/choose) (off/from/one)|what do other~|what do you (suggest/recommend)|
    give us (a for/a clue/a hint/a steer/an example/some examples/an idea/some ideas)|
    what (somebody/someone/others/other people/another/the others) (else/usually/normally/generally) (put/puts/said/say/says/wrote/write/writes/answered)|
    what (others/other people/somebody else/someone else/everyone else/the others) (put/say/said/wrote/write/answer/answered/have put)|
    (somebody/someone/anyone) else (put/wrote/answered/said)|
    how (do/did/would/does) (other/others/another/the others/someone else/somebody else)|how (another/others)|
    what (would/does) a (good/typical/normal/plumber/barber/baker/salon/garage/shop/cafe/restaurant)|
    (good/typical/model/ideal) answer (look/looks/would/here)|what a (good/typical/proper/decent) (answer/one)|
    an answer (look/looks)|what (sort/kind/type/kinds/sorts) of (thing/things/answer/answers/stuff/reply/replies)|
    show me how (another/others/other/someone/it)|show me what (others/other/people/a good)|
    show me (an/one) (example/first)|example for (restaurant/shop/me/us/a/my)|
    (share/give/send/show/provide) (example/examples/sample answer/one example/one sample)|is there a template|
    (get/give) (me/us) (the ball/a steer/a nudge/a pointer/a prompt/a clue/a few pointers/some pointers)|
    get the ball rolling|(point/steer/nudge) me in|multiple choice|hit me with (an/a few/some/one)|
    got any (examples/ideas/tips/suggestions/pointers)|what do (most/others/other/your other)|
    what (have/did) (others/other/someone) (put/said/written/say/write/answered)|
    what would (you/u) (put/say/write/suggest/recommend)|you tell me|can (you/u) write it|you write it|what others~|
    as an example|an example or two|
    give us a for instance|start me off (with)|start me off|
    (did/does/would/has) the last (fella/person/guy/one/woman/user/owner/shop)|head start on (this/it)|
    throw me a bone|juices flowing|chance of (an example/some examples/suggestions/seeing)|
    give me a (head/leg/push) (start/up)|filled in already|one thats been|one already filled|a completed one|
    show me what it should|what have (other/others)|what (have/did) other (cafes/salons/shops/people/owners)|
    what do (plumbers/hairdressers/barbers/salons/cafes/shops/businesses/garages/restaurants) (usually/normally/typically/generally/say/put/write)|
    what do (hairdressers/plumbers/barbers/bakers/florists/mechanics/teachers/gyms)|
    (usually/normally/typically/generally) (complain/put/write)|visual (person/learner)|
    (got/have/has) (/you) an example|an example (for/of/to/then/here/please/if)|(kick/kickstart) (me/us) off|
    jog my (memory/brain)|(give/throw/offer/suggest/show) me (some/a couple/a few) (ideas/examples/options)|
    (some/few/couple of) examples|help me out here|for (example/instance) what|eg what|like what for|
    that others have|like the others|
    do others (have/say/put/write/get/do)|others (have/would) (written/put/said)|name a few|name (one/some) for|
    ideas do other|do other people|would be a good (idea/answer/one)|
    (photographers/salons/plumbers/owners/people/shops) have (written/put/said/answered)|help me word (it/this)|
    help me (phrase/write) (it/this)|a couple of examples|common ones|to choose from|you must have some|
    have some (examples/suggestions)|in your opinion|(other/another) (nail/hair) (salons/salon)|
    idea what others|idea of what (others/to put/to write)|
    (everyone/everybody/anyone) else (put/puts/said/says/write/writes/wrote/answer/answered)|what have you had|
    most common answers|popular answers|common answers|for inspiration|inspire me|prompt me|(a few/some) prompts|
    first one for me|one to get me|couple to (start/get) me|(sort/kind) of answer|is there a (list/sample)|
    fill it in for|how would you (phrase/word) (it/that/this)|give me a hand here|guidance please|guide answer|
    (bit/some) of guidance|
    to (say/put/write) here|what do customers of|(usually/normally/generally) want|
    ideas at me|worked for others|could you list|list (some/a few) (for me/please)|would you expect a
cue-example-weak =
    example~|idea~|suggest~|hint~|options|choices|list|recommend~|usual|typical|normally|like|something|?|others|
    imagination|give me|show me|choose|pick|
    for instance|first|show|see|other people|somebody else|someone else|looks like|good answer|reference|
    sort of thing|kind of thing|put here|write here|another|sample~|or two|answered|
    last|head start|usually|typically|tried|already|suggestions|other cafes|one that|others have|
    what kind|what would|other photographers|written|in your opinion|a few
cue-example-against =
    (show/give/send) (them/customers/clients/people/him/her)|before and after|price list|more options for|
    (photo/video/free/paper/fabric) (sample/samples/examples)|guest list|waiting list|
    (up/them/make/send/print/have) a list of

cue-explain-strong =
    (dont/didnt/do not/did not/cant/not/couldnt/cannot/no) (/really/quite/fully) (understand/get that/get it/get you/get this/get what/getting you/getting it/getting this/follow/understood/getting)|
    (dont/not sure/no idea/dunno/unsure) (/i) (know/sure/) what (/do) (you/u/ur/youre/your/this/that/it) (/are) (mean/means/want/wants/asking/ask/is)|
    not sure what (ur/youre/you/this/that)|
    (what/wht/wat) (do/does/did/is/are/you/u) (you/u/this/that/it/mean/ya) (/even/exactly) (mean/meaning/asking/want/by/means)|
    (what/wht) (you/u) (mean/want/asking)|
    what (is/s) (a/an/the/meant/this) (touchpoint/touch point/stage/obstacle/journey/persona/map/by)|
    whats (a/an/this/that/meant)|what (map/journey/stages/date/obstacles)|
    which (map/journey/stage/customers do you)|wdym|meaning of|what is the meaning|
    explain (it/this/that/the/to me/please/again)|(rephrase/reword/clarify/simplify/elaborate)|
    (say/ask/put) (it/that/this) (again/simpler/differently/in another way/simply/easier/another way)|
    (easier/simpler/plain/simple) (words/english/way)|more easy|you lost me|youve lost me|lost me|clear as mud|
    makes no sense|(doesnt/dont) make sense|(this/the/your/that) question (is/isnt/not/makes)|
    (how/feel/feelings) (they feel/ do they feel) about what|about what|by when what|of what exactly|what exactly|
    whose (feelings/feeling)|mine or (theirs/the)|you mean|do you mean|
    why (do/are/would/u/you/should/must) (you/u/i/we) (/be) (ask/asking/need/needing/want/care/tell/give/answer)|
    why (are/is/does) (this/it/that) (matter/important/needed/asked)|
    (what/why) (do/would/u/you) (you/u/need) (need/want/the/this) (the/my/it/this) (name/for/date/info)|
    what (do you/you/u) need (/it/this/the name/the date/that) for|
    (what/whats) (has/is/s) (/it/this/that/a map) (/got) to do with|to do with (me/my/this/it)|whats the point|
    what is the point|trick question|wetin (be/you)|is it my|why feelings|english (is/not) (/not) (so/good/my/very)|
    what (are/r/were) (you/u) (after/on about/getting at/looking for/driving at/fishing for/referring/trying to/asking/asking for/saying)|
    what (you/u) (on about/after/getting at/looking for)|whats (being/this) (asked/about)|
    what exactly (do you/are you/you)|what does (this/that/it) (want/mean/refer)|
    you mean (like/the/my/who/what/by/how)|are (you/u) asking|
    (is/are) (it/this/that) (asking/meaning/supposed/referring)|is that like|
    do i (write/put/list/include) (it/them/the)|do i (write/put/list)|should i (write/put/list)|
    (how/what) am i (supposed/meant) to|am i (supposed/meant) to (put/write/answer/list/say)|
    supposed to (put/write/answer)|meant to (put/write/answer)|how many (am i/should i put/do i put)|
    how (many/detailed/specific) should|(who/what) do you mean by|
    never heard (that word/of that word/the word/that term/of it before)|(plain/simple) english please|
    english please|laymans|dumb (it/this/that) down|run that by (me/us)|say again|pardon me|
    (over/above/went over/right over) my head|all greek|greek to me|double dutch|gobbledygook|gobbledegook|
    mumbo jumbo|not (following/with you/grasping/catching)|not following you|(not clear/unclear) to me|
    (im/i am/am) confused|(im/i am/am) (a bit/a little/very/so/totally) confused|gibberish|
    (doesnt/dont/no/not) make (any/much) sense|make (no/not) sense|no sense (to/for)|
    not sure (what/how) (you/im/i am/i should)|not sure what to (put/write/say/answer)|
    (what/wat/how) (do/should/shall/must/can) i (put/write/answer/type/enter)|what goes here|
    what to (put/write/say/answer/fill) (here/exactly/there)|what is to be|
    kindly (elaborate/explain/clarify/rephrase/define)|(pls/please) (elaborate/clarify/define/rephrase)|
    why is (this/that) (asked/needed/important)|(whats/what is) (it/this/that/the question) (for/about)|
    what has (this/that/it) got|(purpose/relevance/meaning) of (this/that/the question/your)|mine or theirs|
    theirs or mine|
    (goals/ideas/obstacles/stages/touchpoints/feelings) (of who/of whom/for what/for who/for whom/of what/about what)|
    who exactly|wetin (be/you/dey)|explain am|(no/not/i no) understand|abeg explain|
    (im/i am) (a bit lost/totally lost/lost)|(you/u) (lost/losing) me|read (it/that) (twice/three/a few/again/over)|
    (cant/couldnt) follow (this/you/that)|(see/get) what you|
    (question/this one) is (confusing/unclear/vague/not clear/weird/odd/strange)|
    (confusing/vague/weird/odd/strange/unclear) question|(doesnt/dont) mean (anything/a thing) to|
    means nothing to me|what means|please what|which (one/people/customers/bit/part) (do you mean/you mean/are you)|
    from whose (side/point/perspective)|in what sense|how do you mean|how so|meaning what|
    dyou mean|d you mean|where (youre/you are/this is/your) going|(what/which) counts (as)|count as (one/that)|
    counts as (one/a)|(does/do/would/is) (that/it/they/this) count|
    (being/im/am) (thick/dense/dim/slow/stupid/daft) (but/what/sorry/i)|
    (im/am) being (thick/dense/dim/slow/stupid/daft)|(whats/what is/what was) the question|for me or (for/them/the)|
    me or them|or for (them/the customer/the customers/the clients)|at which (point/stage) (when/do/are/is)|
    (type or all/one type or/one or all)|or all of (them/it)|just one or|
    (obstacles/goals/ideas/touchpoints/stages) (as in/meaning/like what)|
    (every/all the) (little thing/details/detail/tiny) or|big bits or|
    (does/do/would) a (chatbot/bot/computer/robot/machine/app/form)|(whats/what is) (that/it) to (you/u/do)|
    (is/not/its/also) my (second/third/first) language|(my third/my second/is my third/is my second) language|
    more (simple/simply) (please/pls)|not sure to (understand/follow)|not understanding (the/this/what/you/well)|
    whats one of (those/them)|one of those when|meaning the (places/people/things/shop/customers)|
    (write/say/ask) (it/this) more (simple/simply)|(my/shop/trading/business) name or|name or the|
    whose (feelings/goals/purpose/ideas/problems)|mine or (theirs/my)|
    (do/does) (you/it/this) (want/need) (the/me/my/all/every/just/one/it)|(you/u) (want/need) me to|
    want what exactly|(you/u) asking me|(is/are) (we/you) (talking/asking) about|
    talking about (now/here/the/my/what/which)|(help/explain) me understand|(cant/dont) (make) (head/heads) (nor/or)|
    heads or tails|head nor tail|(not/isnt) making (/any) sense|mean by (that/this/it/achieve/touch/stage/obstacle)|
    (what/which) (way/sense) (do/you)|
    (its/thats/this is/question is) (a bit/too/very/rather) (vague/abstract/broad/woolly)|
    (dont/didnt/cant) (quite/really) (see/get) (where/what/how)|see what (youre/you are/your)|
    know what (you/youre/ur) (are/want/mean/asking)|
    going to help me|
    what exactly is (a/an/the/it/this)|or my (goal/goals/own/feelings)|
    (touchpoint/stage/obstacle/touchpoints/stages/obstacles/persona/purpose) mean~|
    what does (touchpoint/stage/obstacle/touchpoints/stages/purpose/it mean)|come across (that/this) (word/term)|
    never come across (that/this/it)|
    do you want (online/age/the/my/me/it/a list/all/just/names/every/what/to know/one/how)|do you want|
    you want (online/age)|more simply|put that (more/another/differently/in)|(business/shop) or my|
    my own (name/goals)|how detailed|(of/for) what exactly|is it asking|meant to put|
    kind of (idea/answer/thing) (you/do you)|what kind of idea|
    difference between (a goal/goals/obstacles/an obstacle/stage/stages/touchpoint)|isnt that the same|
    same question as|how is (that/this) different|(whos/who is) they|who do you mean|
    what do i (type/enter) (here/now)|more than one (answer/ok)|one word or|a sentence or|long or short|
    (in general/generally/currently/now) or|new or existing|or existing|so you (mean/want)|
    so i should (write/put/list)|i take it you|what are we (talking/on)|you what|beg (your/ya) pardon|beg pardon|
    explain like|reword (that/it/this)|put (it/that) differently|you be more specific|clarify (that/please)|
    why (that/it/this) matters|how (does/will/would) (that/this) help|what (use/good) is|am i missing something|
    where this is going|define (touchpoint/stage/obstacle/goal/that/it/purpose/customer)|
    (big/fancy/long/posh/funny/strange) word|(fancy/posh) term|sounds like (jargon/management/corporate)|
    (corporate/management/business) speak|
    is (this/that) the same (as/thing)|not sure what counts|im not sure what counts|what name (do/is/exactly)|
    not clear what (you/youre/ur)|dont know the word|dont know that word|want me to (say/write/put)
cue-explain-weak =
    ?|mean~|what|why|which|sense|explain~|confused|lost|understand|exactly|sorry|english|simple~|touchpoint~|huh|or|
    do you mean|are you asking|touchpoints|word|english please|asking|heard|clear|specific|the question|supposed|
    mission statement|times|
    for me or|or them|or after|counts|thick|d you mean|dyou mean|third language|chatbot|as in|language|or just|
    mine or|meaning|more simple|
    dyslexic|simply|obstacle in|my goal|my own|job or|age or|
    what do you mean|im not sure what counts|
    the word touchpoint
cue-explain-against =
    explain (to them/to customers/everything to/the price/in)|(they/customers/clients/people) (ask/asks/keep/get)|
    (customers/they) (are/get) (lost/confused)|easier to|
    (they/customers/people/clients/we/staff) (dont/didnt/do not/cant) (understand/follow)|explain the|
    not clear (how/where/which/if/when/what/on the/from)|in plain english|make sense of|
    (dont/cant/doesnt) speak english

cue-talk-strong =
    wagwan|how are you keeping|(good/happy) to (chat/talk)|
    (can/could/may) (i/we/my/you/u) (change/edit/rename/delete/remove/add/save/print/download/share/export/send/see/do/use/stop/talk/speak/call/continue/come back and/speak to/get/switch/invite)|
    (will/do) i (be charged/get charged/pay/have to pay/get/need to pay/have to answer/lose/see)|do i have to|
    (does/do/will/can) (my/anyone/anybody/someone/somebody/other people/others/you) (/else) (accountant/see/read/get/save/keep/sell/store/share/charge/cost/speak/know/visit/come/remember/call)|
    who (sees/can see/reads/gets/made/are you/will see/built)|
    are you (a/an/real/there/human/chatgpt/still/married/recording/ai)|
    is (this/it) (free/safe/paid/secure/private/confidential/a robot/a bot/a scam/ai/saved/anonymous/chatgpt/a real)|
    how (long/much time/many questions/many more/much longer/many are) (/more) (does/will/is/left/are/to go/until/this)|
    how (much/many) (is/does) (this/it) (cost/take)|
    where (is/does/do/will/are) (/all/my/this/it/the) (data/answers/info/stuff/map/saved/stored/information/go)|
    (talk/speak/chat) (to/with) (a/an/someone/somebody/your/real/the) (/real/human) (person/human/manager/agent/someone/team/one)|
    real (person/human)|call me|ring me|(your/ur) (name/number/job/boss/price/company)|
    (thank/thanks/cheers/ta) (you/u/a/so/very/for/ever/much/again) (/much/very/so)|
    (youre/you are/ur/your/u r) (/very/so/really/a) (great/gas/funny/helpful/kind/good/the best/a star/nice/clever/welcome/annoying/smart/legend/brilliant)|
    (good/great/nice/lovely) (morning/afternoon/app/bot/tool/chat/questions/talking)|
    (eid/ramadan/new year) (mubarak/kareem)|happy (eid/new year/christmas/diwali/easter)|merry christmas|
    how are (you/u/things)|hows (it/she/things)|whats up|(im/i am/just) (testing/trying/only testing/curious)|
    (send/email/mail) (me/it to me/this to)|my (cat/kid/son/daughter/toddler/baby) (typed/pressed/wrote/sent/got)|
    (not/isnt/doesnt) (working/loading/load/open) (on my/for me)|wrong (chat/number/person)|
    is (anyone/anybody/someone) there|
    (talk/speak/answer/do this/continue/write) in (arabic/french/spanish/urdu/hindi/persian/polish/somali)|
    tell me a joke|(did/do) you (get/save/receive/see) (it/this/that/my)|what happens (to/with/next/after/when)|
    howya|howdy|gday|ayup|ey up|eyup|how bodi|how body|wassup|wotcha|top of the morning|
    (good/gud) (morning/mornin/evening/evenin/afternoon)|(nice/pleased/lovely) to (meet/e meet)|fire away|go for it|
    ask away|ready when you|lets (get started/get going/get cracking/see how we/give it a)|bear with me|hang with me|
    (two/2/one) (secs/sec/ticks/tick)|just a (sec/tick/mo)|
    excuse (the/my) (typo/typos/spelling/english/spellings/delay)|
    sorry (for/about) (the/my) (delay/late/typo/typos/spelling/wait/slow/english)|you sound like|
    (youre/ur) (nosy/nosey/relentless/very good/so good/too kind/clever/patient/worse than/better than)|
    you ask (a lot/good/some good/so many/too)|made me (think/laugh)|
    (was/thats/is) a (good/great/nice/deep) (question/one)|useful for my|
    (this is/thats/is) (very/really/so/quite) (helpful/useful/handy/interesting)|
    (thats/this is) (helpful/useful/interesting/handy/fun/brilliant)|enjoying this|i (like/love) (this/your)|
    this is (great/fun/cool)|keep up the good|god bless|bless (you/ya/u)|appreciate (it/that/this/you)|
    much (obliged/appreciated)|nice one|fair play|
    (daughter/son/wife/husband/sister/brother/accountant/niece/nephew/partner/girlfriend/boyfriend/friend) (made/sent/signed/roped) me|
    told me to (try/do/use)|recommended (this/you) to|heard about this|saw this on|found this on|
    first time (using this/on this/doing this)|are you (a real/recording/actually)|am i (talking/speaking/chatting)|
    (who/what) am i (talking/speaking/chatting)|is this a (robot/bot/person/real/human/machine)|
    (robot/bot/machine/computer) or (a/an/human/what)|(person/human) or a (robot/bot/machine/computer)|
    how many more (of/questions/to/are/left)|are we (nearly/almost)|nearly there yet|how am i doing|
    can (you/u) (remember/store/translate/email/hear/remind/switch/turn)|
    can you make the (writing/text/letters/font)|(see/read) the screen|without my glasses|
    can i (use/do) (a voice/voice)|where (do/will/are/is) my (answers/data/info/map)|
    how do i (save/download/delete/export/print)|who (reads/sees) (this/these)|
    (is/are) my (data/details/answers/info)|
    (reading/reads/read) these|(anybody/anyone/someone) (actually/really/even) (reading/there/listening)|
    made me (chuckle/giggle/cry/blush)|im all yours|all yours now|straight in|who made (this/you/it)|
    (is/got/have) (there/you) (a/an) (hindi/urdu/welsh/tamil/arabic/spanish/polish/french/punjabi/somali/app/phone/paper)|
    (hindi/urdu/welsh/tamil/punjabi/igbo/yoruba/hausa/pidgin/arabic/polish) version|my phone keeps|
    spelling (mistakes/is/isnt/errors)|(big/fat) thumbs|
    (funny/odd/weird/deep/sad/depressing/big/nice/lovely/heavy/cheeky/clever/personal/interesting) question|
    right you are|doing this (right/correctly/properly/wrong)|(a) blessed (day/evening/week/morning/sunday)|
    how (was/is/are) your (night/day/weekend/morning/family/evening/side)|
    hope (you are/youre/you have/your/you had/all is/this finds)|greetings from|
    (morning/afternoon/evening/hello/hi/greetings/hey) from (a/sunny/rainy/the/my/me/down/up)|
    talking to a (computer/robot/machine/bot/wall)|testing (one/two/testing/123/1)|
    (you/ur/youre) a (gem/star/legend/diamond/darling/love/marvel/genius/good listener/treasure)|
    (patient/patience) with me|thanks for (being/your patience/bearing)|
    (make/be) (/it) (/a bit) less (formal/serious/wordy)|
    my (business partner/wife/husband/son) (log/join/see/also/do it/fill)|
    (do/use/finish/open) this on (my/the/a) (laptop/computer/phone/ipad/tablet)|
    (get/receive/have) this (by/as) (email/a)|(going to/gonna) help (me/us/my)|
    (almost/nearly) (done/finished/there) (only/are/is/with/now)|add (more/some more/another) later|
    (only/just) (asking/kidding/joking/messing)|wow thats|
    thats (deep/clever/impressive/mad/wild/gas/class/hilarious/funny/amazing/brilliant)|
    (lets/let us) (go/crack on/begin/continue/do it/roll)|sorry (was/i was) (just/serving/busy/away/on/with)|
    (sorry/apologies) for (all the/being/my/keeping)|no bother carry on|did (that/it/this) (go through/save/send)|
    does that make sense|is that (enough/what you/good enough/too long/too short)|
    look at my business|impressed with (this/you/it)|for (slow/short/late) (answers/answer/replies/reply)|
    (good/great) with (computers/technology/phones/tech/typing)|be gentle|thank you for (asking/being/your/this)|
    (nobody/no one) ever asks (me/us)|is this the (journey/map/survey/interview/right)|
    (dog/cat/parrot/wife/son/daughter) says (hi/hello)|(im/i am) back (sorry/now/again/hi/hello)|sorry about that|
    got your (link/number/message/name)|my therapist|where do i start|good one|so far so fun|making me (look/think)|
    hope (youre/you are/your) (well/good/ok/keeping)|hows (tricks/things/it going/yourself/the form)|
    how (you/ya/ye) (doing/keeping)|(you/yall/ye) (alright/ok) (hun/mate/there/love)|whats the (craic/story)|
    what about ye|fair dos|(loving/love) this (by the way/app/already)|wasnt (so/as/that) bad (was/as)|
    did i do (ok/alright)|was that (ok/okay/right/alright)|hope (that/this) (helps/works)|does that help|
    (are/r) (you/u) still there|why so slow|do you (sleep/get paid/eat/have feelings)|
    who (programmed/designed/wrote) (you/this)|what company|is this (legit/a scam/for real/a joke)|data protection|
    (can/could) i (have/get) a copy|a copy of this|(does/will/did/has) it save (my/this/automatically)|
    never (done/used) one of these|(excuse/pardon/forgive) my (english/spelling/typing/french/grammar/fingers)|
    (typing/writing) this (on/with/from/while/for)|(daughter/son/wife/husband/niece/nephew/friend) is typing|
    (never/cant) believe (im/i am) (talking/chatting)|this is a (great/good/nice/lovely/clever) (tool/app)|
    excuse (typos/any)|(will/can) my (competitors/neighbours)|
    finding this (useful/helpful/interesting/really/very)|youve been (great/brilliant/lovely/very/a)|
    dropped my phone|am i nearly
cue-talk-weak =
    ?|thank~|hello|hi|hey|mubarak|you|robot|bot|human|ai|helpful|funny|haha~|lol|app|data|free|much|can i|pet|
    welcome|
    talking|useful|am i|good one|bigger|laugh~|joke|doctor|typos|cheers|hi there|hello there|expert|sound|
    carry on|computer|reading|blessed|version|chuckle|question haha|haha|yours|laptop|email|sorry for|
    link|dog|therapist|impressed|properly|im back|slow answers|computers
cue-talk-against =
    thank (you card/you note/them)|call (them/us/back)|(they/customers/people/clients) (ask/asks/asking/want)~|
    keep asking|call us|in english|is it (ready/true/worth)|
    (they/customers/people/clients/staff/he/she) (say/told/thank)|thank (them/the/our/each/every/him/her)|
    say thank you|thank you (card/note/cards/notes/gift/message/text/call/letter)|a thank you|
    good morning (to/from/text)|say (hello/hi/good morning/good evening)|said hello|hello (to/from/and)|
    (know/sure/uncertain/unsure/them/wonder/wondering) what happens next|what happens next~|
    say sorry (for/about/when/to)|(they/customers/we/people) (said/love/like/call/think)|hope (you enjoy/they)|
    a good morning

cue-unknown-strong =
    (brothers/sisters/husbands/wifes/sons/daughters/partners/managers/bosses) (department/job/side/area/thing)|
    handle all that|nuh know|
    (dont/do not/didnt/dont really/dont actually/not) (/really/even) know (/yet/that/it/this/about/what/how/when/which/who/why/the/exactly/tbh/really)|
    (dont/do not) (/have/have a) (clue/idea)|idk|idek|dunno~|donno|dinnae ken|no sabi|not knowing|wouldnt know|
    would not know|couldnt (tell/say/answer) (/you)|
    (cant/cannot/couldnt/could not) (/really/honestly) (say/tell you/answer/think of an answer/remember/recall/read minds/judge)|
    (no/not a/not the/havent a/any/without a/the) (/faintest/foggiest/slightest/single) (clue/idea/notion/foggiest/faintest/baldy/earthly/scooby)|
    havent (a/the/got a) (clue/notion/baldy/foggiest)|
    (not/im not/not too/not so/not really/not very/not entirely/not 100) (sure/certain)|unsure|undecided|clueless|
    (beats/search) me|(god/lord/heaven/goodness/who/allah) (/only/alone) knows|your guess|
    (hard/tough/tricky/difficult/impossible/early) (/for me) to (say/tell/know/judge)|
    (never/havent/have not/didnt) (/really/ever) (asked/thought/ask/considered/looked/noticed/measured/counted/stopped to/decided/chosen/picked)|
    (have/need/would have/youd have/got) to ask (/my/the/him/her/them)|
    ask (my/the/her/him) (husband/wife/missus/son/daughter/brother/sister/partner/manager/accountant/girls/boss/lads/secretary/sister in law)|
    (my/the/our) (/business) (husband/wife/partner/son/daughter/brother/sister/manager/girls/accountant/missus/girl/lads/secretary/lad) (/on the desk/at the desk) (does/handles/knows/handle/deals/do/know/deal/takes care/looks after/decides) (/with) (that/all that/it/this/those)|
    (handles/handle/does/do/knows) all (that/this/of that)|(i/we) (wish/wished) (/that) (i/we) knew|if i knew|
    it (/all) depends|(it varies/everyones different)|forgot|slipped my mind|mind (is/has gone) blank|no answer in|
    still (thinking/deciding/undecided)|no one tells me|(racking/wracking/racked/wracked) my brain~|stumped|
    (im/i am) (/only/just) (/the/a) (new/silent partner/new here/temp)|only (had/bought/started/took over)|
    not my (department/area/side/job)|
    (be/youre/are/youll be) (better/best) off asking|better ask~|best ask~|(best/better) to ask|
    (youd/you would/youll/you/u/id/wed/ill/i would) (have to/need to/want to/must/should/gotta/best/better) (ask/speak to/talk to/check with)|
    (need/have/got) to (ask/check with/speak to/talk to) (my/the/him/her/them/our)|
    let me (ask/check with) (my/the/him/her/our)|speak to my|
    (ask/check with) my (other half/old man/old lady/mum/mom/dad/father/mother/uncle/cousin/nephew/niece/staff/colleague/bookkeeper/better half/kids)|
    (he/she/they) (alone/only/would/will/might) (know/knows/can say/can tell)|
    (he/she/they) (handles/does/sorts/deals with/looks after/runs/manages) (that/all that/this)|
    my (mum/mom/dad/father/mother/uncle/cousin/nephew/niece/husband/wife/son/daughter/brother/sister/partner/manager/assistant/accountant) (would know/will know/only knows/only will know/knows best/knows more/knows that/would be the one/could tell you)|
    only my (mum/dad/husband/wife/son/daughter/brother/sister/partner/manager)|(is/thats) the one (who/that)|
    (handles/does/deals with/looks after/sorts/takes care of) all (of that/that)|
    (thats/thats more/its/this is/that is) (his/her/their/my husbands/my wifes/my sons/my daughters/my brothers/my sisters/my partners) (job/side/department/end/area/thing/field)|
    above my (pay grade/paygrade/station)|
    not (my/really my) (strong suit/strong point/thing/bag/end/domain/expertise/forte/wheelhouse/remit/field)|
    before my time|out of my depth|(right/best) (one/person) to ask|(wrong/not the) person|wrong (man/woman/fella)|
    not the (right/best) (person/one)|
    (just/only) (the/a) (driver/apprentice/cleaner/hired help/helper/temp/saturday girl/new girl/new guy)|
    i (just/only) (work here/help out)|(leave/left) all (of that/that/this) to|no (way/means) of (telling/knowing)|
    no telling|no way to (tell/know)|
    (hard/tough/tricky/difficult/impossible/not easy) to (pin down/put a finger/put into words/put in words/gauge/measure/work out/figure out/guess/read/answer/describe)|
    (pin/nail/narrow) (it/that/them/this) down|put my finger on|
    (id/id just/ill/wed/would) be (guessing/lying/making it up/making that up/speculating)|be (just/only) guessing|
    just guessing|pure guesswork|shot in the dark|(anyones/anybodys) guess|who can (say/tell)|whos to say|
    who (am i/are we) to say|how (would/should/could/will) i know|supposed to know|mind reader|crystal ball|
    read minds|inside their heads|(that/this/they/it/everyone/everybody) (all depends/varies/differs)|
    (everyone/everybody/each one/every one/each person) (is/s) (so/very/totally) different|
    (everyone/everybody/each one/every one/each person) (is/s) different|everyones different|
    no two are (alike/the same)|case by case|tip of my tongue|
    (gone/went/going) (blank/totally blank/completely blank)|drawing blanks|
    (brain/head/mind) (is/s/has/just) (fried/mush/dead/gone/blank/fog/empty/frozen/scrambled/mashed)|
    (brains/heads/minds) (fried/mush/dead/gone/blank/empty/frozen/scrambled/mashed/gone blank)|brain (freeze/fart)|
    (a/having a) senior moment|like a sieve|(cant/dont/cannot/do not) (remember/recall)|cant for the life of|
    (havent/hasnt/aint/no/not a/not the) (notion/inkling/foggiest/faintest/earthly)|
    have (a/any) (clue/notion/inkling)|have (the/any) (foggiest/faintest)|havent the|
    (a/the) (foggiest/faintest/scooby/scoobys/baldy)|wouldnt (know/even know/like to say/like to guess)|
    know where to start|know where to begin|wouldnt rightly|
    (working/figuring/worked/figured) (that/it/this) (out/one out)|jury is still out|jurys still out|up in the air|
    in two minds|im torn between|i cant decide|
    (never/not/havent/hasnt/didnt) (really/actually/even/ever/properly) (asked/thought/considered/sat down/stopped/wondered/looked into/tracked/crossed/occurred/noticed)|
    never (thinking/think/sat down/wondered/looked into/tracked/kept track/crossed/occurred/given it/gave it)|
    (crossed/crosses) my mind|occurred to (me/us)|given it (much/a/any) thought|(never/havent/not) thought of it|
    (no one/nobody) (ever/has/has ever) told me|(we/i) (dont/never) (track/measure/monitor/record) (it/that/this)|
    i never (ask/asked)|no (data/stats/statistics/figures/records) (on/about/for/yet)|no (data/stats/statistics)|
    too early to|early days|(only/just/only just) (opened/started/been going/been open)|
    (havent/not/no) (opened/customers/launched) yet|
    (go and/need to/have to/must/ill/let me) (find out/look into it/look into that/research/run a survey/do a survey)|
    have to run a survey|(find/finding) (that/this/it) out|
    (i/me/we) (not/no) (know/knowing/sure/have idea/having idea)|not having (any/much) (idea/clue/knowledge)|
    idea is not there|(got/has/have/had) me (there/stumped/beat)|(youve/you have/u) got me|has me (beat/stumped)|
    scratching my head|head scratcher|for the life of me|(tough/tricky/thorny) one|toughie|no (earthly/ideas)|
    all out of ideas|out of ideas|i got (nothin/nothing/nada)|ive got (nothing/nowt)|
    (nobody/no one) (really knows/can know)|god (alone/only) knows|
    only (god/time/he/she) (knows/will know/will tell/can say)|he alone can|
    (what/how) (they/people/customers/he/she) (feel/think/make of it)|dont know (why/who/what to/the answer)|
    dont know how (to/many/they)|honest answer is|no answer (for/to) (that/this)|
    have (an/the/any/no) (answer/opinion)|no opinion|
    (he/she/they) (deal with/deals with/handle/do/sort/manage/look after/does/handles/looks after) (all that/all of that/it all/all this)|
    not there when|couldnt tell~|could not tell you|
    i dont know|i do not know|i really dont know|we dont know|i have no (idea/clue)|ive no (idea/clue)|
    ive (got/absolutely) no (idea/clue)|we have no (idea/clue)|i wouldnt have a clue|wouldnt have a clue|
    i wouldnt know|i couldnt (tell you/say)|i havent a clue|(im/i am) not sure|not sure myself|
    no (idea/clue) (sorry/mate/honestly/im afraid/tbh)|(honestly/sorry) no (idea/clue)|i never thought|
    no (idea/clue) we|
    put me on the spot|on the spot there|
    (would/will/should/might) have (that/the/those) (information/info/data/figures/details/numbers/answer/records)|
    need my diary|(look/check) (it up/at the/at my/in the/in my) (book/books/records/diary/figures/system)|
    have to (look/check) (it up/that up/first)|not to hand|(fed/feeds) (that/it) back|no feedback (on/about/from)|
    never (had/got) (any/much) feedback|(could/can/might) be (anything/anyone/any number/all sorts/whatever)|
    whos to know|(wish/only) i (could tell/knew/could say)|(put/putting) (it/that/this) into words|into words|
    (dont/never) think (in/of it like/that way/like that)|
    (think/thought/looked) (of it/about it/at it) (like/that/in those) (that/way/terms)|not off the top|
    (nothings/nothing/nothin) (jumping out/jumps out/springing/springing to/popping up/pops up/coming to me/coming up/coming out/for you)|
    nothing for you (there/on/here)|cant think (straight/clearly/of)|(im/i am) blank|
    (couldnt/cant/could not) comment|not long (opened/open/started)|not been open (long/a)|havent a breeze|
    (havent/hasnt/not) a (breeze/dicky/scooby/scoobys/bulls/bean/baldies/monkeys/iota)|
    im no (expert/guru/marketer/psychologist/good at/marketing/mind reader/mindreader)|
    (im/i am) not (an expert/a psychologist/a mind reader/a marketing/the expert/a guru/the marketing)|
    im not a psychologist|(is/its/thats) (/all/still/a bit of) a (mystery/puzzle)|(mystery/beyond) (to me/me)|
    beats us|news to me|(never/didnt) (told/say to/said to/tell) (us/me)|(dont/doesnt) do feelings|
    (still/always) (arguing/debating/discussing/deciding/fighting) (over/about/with/what/on)|
    (cant/havent/cannot) (agree/agreed)|
    (is/are) (taking care of/looking after/dealing with) (it/that/all/bookings/this)|(i am/im) only in|i cannot know|
    maybe (my/the) (colleague/wife/husband/son/boss) (know/knows)|me no know|not my (concern/doing/problem/side)|
    (his/her/their) end of (things/it)|
    my (husbands/wifes/sons/sisters/brothers/partners/daughters) (end/side/thing/department/job)|
    more my (husbands/wifes/sons/sisters/brothers/partners/daughters)|(have/need/got) to (guess/make something up)|
    hazard a guess|(id/would) only be|not in a position to|cant speak for|(couldnt/cant) speak for|cant answer for|
    no earthly idea|no clear idea|have no (notion/inkling/clue/idea)|(got/ive) no (clue/notion/inkling)|
    (who/god) knows|lord only knows|dont ask me|no good asking me|no use asking me|not a (clue/notion/scooby)|
    (your/youre) asking the wrong|asking the wrong|
    (couldnt/cant) (tell/say) (for sure/with certainty/exactly/honestly)|not that i (could/can) (say/tell)|
    never (came/comes) up|(hasnt/havent/never) come up|
    (id/wed/ill) have to (look/check/dig/search)|i would have to (look/check)|(id/wed/ill) have to look at|
    no information (about/on/regarding)|come up with (anything/one/any)|(minds/mind) a blank|couldnt generalise|
    cant generalise|set all that up|set it all up|never thought about|wrong (woman/lady/guy/chap/fella/bloke)|
    struggle to (say/answer)|(talk/speak) about feelings|not aware (about/of this/of that/about this)|
    (owner/boss/manager/he/she) will (tell/tell you/know)|head no carry|carry that one|never looked at|
    i cant think of|only they (would/could) know|through their (minds/heads)|no good at (ideas/this/that/these)|
    (given/give) it any thought|hard to describe|how to describe them|
    how to answer (that/this)|(couldnt/cant/wouldnt) hazard|not something (ive/weve)|
    something (ive/weve/i have) never|never crossed my|wouldnt want to guess|
    ill (ask my/have to ask/have to find out/need to check)|have to ask around|cant put a (figure/number)|
    no two days|could go either way|fifty fifty|million dollar question|thats the million|ask me another|
    (dont/havent) (got/have) (an/the/any) answer|(know/knows) better than (me/i)|not in a position|i was never told|
    nobodys told me|my guess is as|i could only guess|only guess|pure guess|not got that far|
    (havent/not) thought that far|im not the one|(cant/couldnt) (honestly/truthfully/rightly) say|
    (honestly/truthfully/frankly) (dont know/no idea/not sure)|dont rightly know|im torn|no clue whatsoever|
    not one idea|got no (idea/clue/ideas)|never been asked that|nobody ever asked me|(coming/came) up (blank/empty)|
    drawn a blank|struggling (with this/to think of/to answer)|(im/i am) stuck (on/here/with)|
    cant think|read (their/his/her) minds|never broken it down|
    (a bit/bit/im) stuck here|i never see them|into my head|not (an ideas/a creative/very creative/creative)|
    dont have any ideas|no ideas about|havent thought of one
cue-unknown-weak =
    know|clue|sure|idea|guess|maybe|depends|hard|forgot|remember|asked|husband|wife|partner|new|never|probably|
    minds|no|
    they dont (say/tell/tell us/tell me/talk)|knows|asking|ask|guessing|memory|ideas|afraid|im afraid|answer|brain|
    sorts|my (son/daughter/brother/sister/husband/wife/mum/dad/mother/father/partner/manager/assistant)|
    i dont know|i do not know|i really dont know|we dont know|i have no (idea/clue)|ive no (idea/clue)|
    ive (got/absolutely) no (idea/clue)|we have no (idea/clue)|i wouldnt have a clue|wouldnt have a clue|
    i wouldnt know|i couldnt (tell you/say)|i havent a clue|(im/i am) not sure|not sure myself|
    no (idea/clue) (sorry/mate/honestly/im afraid/tbh)|(honestly/sorry) no (idea/clue)|i never thought|no clue we|
    mystery|nothings|breeze|never told|who knows|information|blank|feedback|honest answer|expert|psychologist|wish|
    words|
    generalise|set up|mix|woman|describe|
    they dont show it|dont show it
cue-unknown-against =
    (they/customers/clients/people/he/she) (dont/didnt/doesnt/never/do not) (know/understand)|
    (they/customers/people/clients) (are/is/arent) (/not) (sure/unsure)|
    not sure (if/whether) (they/it/the/he/she/we)|let (them/people/customers) know|want to know|
    who (dont/do not/doesnt) know|
    (they/people/customers/nobody) (dont/havent/has/wouldnt have) (have a/got a/a) clue|they dont have a clue|
    dont know what to (wear/bring/expect/order/choose/pick/buy/ask/say to/get)|they never know|
    never know (if/when/whether)|(nobody/no one) knows (we/where/how/our)|
    dont know (where to/our/us/who to ask/if it would)|not knowing (what/when/how/if/where)|never know what|
    unsure (which/what/whether/if)|no idea (how much/how long/what to wear/what to bring/what size/where we)

cue-none-strong =
    diddly squat|fanny adams|hee haw|devil a bit|fresh out|not needed|
    (no/zero/not any/without/never any) (/real/big/major/such/other/more/single) (problem/problems/issue/issues/complaint/complaints/trouble/troubles/obstacle/obstacles/wahala/hassle/hiccups/dramas/contact/difficulty/barriers/snags)|
    (nothing/nothin/nowt/nought/none/zilch/nada/nadda/nil/nix/naught)|not (a/one) (thing/one/sausage/single/bit)|
    not one|(not/nor) (aware/that i know/that we know/a thing)|
    (never/nobody/nobodys/noone/no one/no customer) (/ever/has/has ever/have) (complain/complained/complains/had a problem/moans/moaned/moan/grumbled/grumbles/had any/had an issue)|
    (wouldnt/would not/wont/dont) (change/touch/alter/improve/add) (a thing/anything/it/nothing/a)|
    (leave/keep/leaving) it (as it is/as is/the way/like this/alone)|id leave it|as it is|
    (everything/all/it/its/that part/this part/thats/things/this bit) (/is/all/just/going/runs/works/s/are/ok) (/all/going) (fine/good/ok/well/smooth/smoothly/perfect/grand/great/sorted/first class/tickety boo/covered/like a dream/like clockwork/running well/in order)|
    (smooth/easy/works/runs) (as/like) (butter/a dream/clockwork/silk/pie)|
    (works/runs/goes/going) (/very) (fine/well/perfectly/smoothly/smooth/great)|tickety boo|clean bill|
    (cant/can not/couldnt) (fault/complain/think of any/think of anything/think of one/name one/name any)|
    think of (any/anything/one)|
    (happy/fine/good/content/satisfied/happy out) (/with it/with how) (/with/the/like) (way/it/this/as/how/that/us) (/it) (/is)|
    (if/when) it aint broke~|aint broke|if it isnt broke~|(perfect/good/great) already|
    already (perfect/good/great/fine)|
    (no/not) (need/needed/change/changes/improvement/improvements) (/needed/to/from/for)|
    (havent/dont have/dont/havent got/have not/do not have/didnt have) (/had/got/see/have/face/get) any|
    (we/they) (dont/never/do not) (meet/see/contact) (them/us/each other) (/at all)|nowhere|
    (isnt/no/zero/not any/there isnt) (/any) contact|touch wood|knock on wood|she(ll) be right|
    got that (/one) covered|(not/non) applicable|going first class|no bother|no worries (there/here)|
    that bit is easy|this bit is easy|hakuna (shida/matata)|mafi mushk~|
    (never/not) (come across/known/met/seen/heard) (any/one/anyone/anybody)|
    (havent/never) (had/come across/heard of/heard) (any/one/a single/anyone/anybody)|
    cant say (ive/we/i/that/weve) (ever/had/noticed/seen/have/heard)|cant say ive ever had|
    cant say (i have/we have/anyone)|say ive ever had|ever had (anyone/anybody/any)|
    not that (ive/weve/i/we) (noticed/heard/seen/know/can think/can see/remember/am aware)|
    not that (anyone/anyones/anybody/anybodys/any of them)|not to my knowledge|none that|
    none to (speak of/mention/report)|none whatsoever|none at all|none really|
    nothing (in particular/at all/whatsoever/major/of note/to report/to speak of/really/special/springs/comes/is coming/like that)|
    (anything/anyone/nothing) (holding/stopping/blocking/bothering/hindering/slowing) (them/people/anyone)|
    (dont/do not) (think/believe/reckon) (theres/there is/there are) (anything/any)|
    (wouldnt/would not/couldnt) say (they/there/that they/anyone) (struggle/is/are/have)|
    (dont/do not) (really) (struggle/have trouble)|(dont/doesnt) struggle|
    (dont/do not/cant/cannot) (see/see that/think of/really see) (any/anything/much/a single)|
    see no (issue/problem/reason)|
    (dont/doesnt) (come across/see/meet/know/contact/deal with/hear of/hear from) us (at all/yet/then/before/till)|
    not (met/seen/heard of) us|heard of us yet|know we exist|(doesnt/dont) happen (with/to/for) us|
    (doesnt/dont) exist (yet/with us)|
    (no/any/havent) (real/actual/particular) (goal/goals/purpose/aim/reason/steps/stages)|
    no (big/grand/great/deep) (purpose/reason/mission/goal/plan)|no particular (type/kind/group/reason/one)|
    no (goals/steps/stages/aim)|
    there (arent/isnt/are not/is not) any (steps/stages/problems/obstacles/issues/goals/complaints/touchpoints)|
    dont (have/really have) (steps/stages/any)|there are none|there is none|(crickets/silence/zilch)|
    (nobody/no one/noone) (complains/moans/grumbles/minds/has complained/ever complains/ever moans/ever said/has ever said/says anything/said a word/struggles/has said/ever complained)|
    (nobodys/no ones) (ever/complained/complaining/said)|(leave/keep) (as is/it as is/as it is/it at that/it be)|
    (as/the way) it (is/stands/works)|id (leave/keep) (it/things/everything)|id change nothing|change nothing|
    dont fix (it/what)|stick with (it/what)|fine art|down to a (t/tee)|well oiled|runs itself|
    like (clockwork/a charm)|no room for improvement|(ask/asked) for (better/more)|not much (you/we/i) (can/could)|
    (little/nothing) (to/left to) (improve/change/fix/add)|nothing to (improve/change/fix/add/report/complain)|
    (need/needs) no (improvement/change/fixing)|no (need for/need to) (change/fix/improve)|
    (happy/content/pleased) (as is/as it is/with how/with things)|
    (all/everything/everythings/its all/its) (dey/is) (go well/fine/ok/good/kampe)|(everything/all) (dey) (go/fine)|
    everything dey go well|dey (go well/kampe)|
    (all/its all/thats all/were all/everythings) (good/grand/gravy/sweet/hunky dory/rosy/peachy/tickety boo/sound/smooth/cushty/golden/under control)|
    (sweet as/sound as a pound/dead easy/piece of cake/piece of piss/easy peasy/plain sailing/smooth sailing/no fuss/no dramas/no wuckas/no wuckers/shes apples/seamless/hassle free/pain free)|
    (manage/cope/get on/get by) (fine/grand/just fine/ok/alright)|
    (zero/no) (friction/snags/hold ups/holdups/issues/fuss/dramas)|not (a/one) (complaint/murmur/peep/grumble/word)|
    complaints so far|(by gods grace/thank god) (no/all/nothing/everything)|
    no (issues/problems/complaints/complaint/trouble) (till date/so far/at all/whatsoever)|no where really|zilch|
    they dont (come across us/see us/meet us/know us/contact us/deal with us)|
    (count/counted) (the grumbles/them/the complaints/it) on|on no hands|
    (mess/mess about/tinker/fiddle/meddle/tamper) with (it/a winning/that/what works/success)|winning formula|
    (anything/nothing) (can/could/to) go wrong|tickety|ironed (out all/that out/it out/them out)|(all/the) kinks|
    (sorted/fixed/solved) (all that/all of that/that out/that last/it all)|
    not a (dicky/sausage/peep/jot/iota/squeak/whisper/sniff)|bad word (to/about)|a bad word|
    (never/not/isnt/hardly/wasnt) (been/really/ever) (an issue/a problem/a bother/an obstacle/a worry/a complaint)|
    (never/not/isnt) (an issue/a problem/a bother/an obstacle/a worry)|
    (there isnt/there arent/there aint) any (really/here/at all)|there isnt anything (theyre after/here/really)|
    (aint/isnt) (nothing/none/nowt)|(believe/think/feel/reckon) theres (a/any/an) (problem/issue/obstacle)|
    nothing (stands/gets/is) in (their/the) way|nothing stands in|
    (couldnt/could not/cant) be (simpler/easier/smoother/better/more straightforward/clearer)|pretty straightforward|
    its straightforward that|thats straightforward|straightforward that part|
    (all/its all) (running/going) (smoothly/well/fine)|
    (nothing/nothin/no wahala) (wey/dey/dey do) (dey/worry/them/worry them)|
    (we/them/dem/everything/e) dey (okay/ok/fine/alright/kampe/enjoy)|no shaking|
    (quite/very/perfectly) content (with/as)|(what/wot) (more/else) (can/could) (you/we/i/one) (do/want/ask/add)|
    see what else we|what else (we/i/you) could|ship has sailed|(as) good as (itll get/it gets/it will)|
    no further (suggestions/comments/ideas/issues/problems/complaints/thoughts/improvements)|
    no (interaction/involvement/expectations) (at/with/there/from/really/of)|
    theres no (interaction/contact/involvement/need for/expectations)|theyve no (expectations/goals/needs/contact)|
    (just/only/merely) a formality|(happy/good/fine/ok/okay/grand/sorted) as (we are/we were/it is/they are/is)|
    as we are|nobody (have/has/having/got/getting) (problem/any/a problem/issues/trouble/hassle/an issue)|
    (people/they/customers) (dont/do not) have (hassle/problem/problems/any/trouble/issues)|
    (havent/not/never) (noticed/spotted/come up against/encountered/faced/had) (any/anything/one/a single)|
    (no/not) (hitches/hitch/snag/bumps/glitches/hurdles) (at/so/here/there/that/in/yet)|
    (smooth/plain) (as/sailing) (you/silk/butter/glass/all/from)|nothing (stopping/holding/bothering) (them/people)|
    nothing (wrong/amiss/untoward/negative) (there/here)|nothing thats not been|nothing that hasnt|
    no (obstacles/hurdles/barriers/snags) (here/there/at/that/for/in/really/as)|plain and simple no|sorry none|
    none (spring/springs/come/comes/i can/that i/known/noted/here/there/as yet/so far)|
    (perfect/fine/good/great) (for me/the way/for us) (i/it/as/like/already)|for me (is/its) (perfect/fine/good)|
    is all (okay/ok/good/fine)|(i/we) not change|wouldnt (swap/alter/tamper)|
    (would/id) (keep/leave) (it all/everything/it exactly/things) (as/the same/the way)|
    keep (everything/it all/things) the same|(same/just) as it is|
    (do/does/did) that bit on their|do it all on their|they do it themselves|on their own at that|
    not really (anything/any/one)|(arent/isnt/not) any that|any that (im/i am/i/we) (aware/know/can)|
    that (im/i am/were) aware of|never faced (such/any/that/this)|
    (never/not) faced (any/such) (problem/issue/difficulty)|(do/change) anything (differently/different)|
    do anything to it|anything differently|why change it|why (change/fix) (it/what works)|
    improve on (perfection/it/that/this)|not involved (at/in/yet/then)|no palaver|(goes/runs/works) like a dream|
    hand on heart none|hand on heart|nothing id call|nothing we havent|no complaints (received/yet/from)|
    nothing left to (improve/do/change)|nothing more to (do/improve/change/fix)|tried it all|like it this way|
    the way we are|no such (problem/issue/thing)|off hand|nothing off hand|such problem|
    (dont/cant/do not/cannot) recall (any/one/a single/anyone)|not in my experience|
    nothing worth (mentioning/saying/reporting)|(problem/trouble/issue/hassle) free (here/there)|
    theyre all happy (with/here/there)|all in hand|got it covered|everything is in place|cant be bettered|
    cant better it|best it can be|leave well (alone/enough)|it works for us|suits us|happy with my lot|
    no (plans/desire/wish/intention/need) to (change/alter/touch/improve/expand)|
    not (planning/looking) to (change/alter)|(not/arent) (after/expecting) anything|nothing specific|
    nothing special really|(no/zero) contact (at/yet/with/until/then/before/here)|no real contact|not in the picture|
    on their radar|(not/arent) with us (yet/at)|so far so good|touching wood|
    knocking on wood|
    no (downside/downsides/negatives/drawbacks/bugbears/gripes/niggles/moans/sticking points/pinch points)|
    couldnt name one|cant name one|(nothing/none) (comes/springs/leaps/jumps) (to mind/out)|
    nothing out of the ordinary|same as ever|fine by me|no qualms|no objections|nothing bothers (them/us)|
    they manage (fine/grand/ok/well/just fine)|love it (as it is/the way)|
    not that (ive/weve/i/we) (found/come across)|dont think so|no (difficulties/difficulty/complaint) (have/has/had)|
    what would stop (them/anyone/people)|stop them really|easy for (everybody/everyone)|easy to please|
    (its/were) already the best|done all we (could/can)|(doing/do) (everything/all) we (can/could)|no goal|
    just a habit|happy enough to me|
    (no one/nobody) could think of|(no ones/nobodys) had (an/any/a)|doubt there (is/are) any|i doubt it|
    seems to go to plan
cue-none-weak =
    no|none|nothing|all|fine|good|perfect|smooth~|well|happy|never|always|easy|alhamdulillah|thank god|god|praise~|
    grace|whatsoever|at all|works|sorted|everything|complain~|problem~|trouble|issue~|regulars|honestly|satisfied|
    so far|
    nothing (in particular/at all/whatsoever/major/of note/to report/to speak of/really/special/springs/comes/like that)|
    grumble~|ever|already|grand|smoothly|struggle|improve|improvement|particular|ages|crickets|
    there (arent/isnt) any (steps/stages/problems/obstacles/issues/goals/complaints)|till date|in this shop|
    ever complained~|
    they dont (come across us/see us/meet us/contact us/deal with us)|at that point|no big purpose|so none|
    kinks|hassle|grumbles|formality|straightforward|expectations|winning|swimmingly|perfectly|no problem|nobody|
    content|issues|been an issue|okay|zero|
    faced|differently|perfection|aware of|why change|they love|palaver|involved|
    easy for everyone|habit|simple
cue-none-against =
    but|except|only|sometimes|although|unless|apart from|however|should|
    nothing (to do/on the/in the/about/is written/is clear/else to)|
    no (one/reply/answer/parking/price/prices/sign/staff/space/lift)|too|not enough|nobody (answers/knows/picks)|
    until|(want/wants) (no/nothing)|without (a/any/waiting)|(problem/problems) (is/are/with)|they want|i want|
    we want|
    nothing (works/on/about/there/for/happens/gets/fancy/is/was/to show/more than/but)|
    none of (the/our/my/them/these)|nothing but|nothing on the|no idea|nobody (in/should/has to/with/else/from)|
    too many|whats|never know|
    for nothing|none (left/in/on/of/available/after)|nothing big, just|nothing fancy, just|nothing big just|
    nothing (grand/more), (just/only)|nothing to worry|nothing serious|nothing (on/in/at) (the/my/our/their)|
    nothing for (kids/children/vegans/the kids/them)
