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
    hi|hello|thanks|thank|ta|cheers|sure|maybe|also|still|yet|even|right|lol|haha|today

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
    because they

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
    made a (mistake/typo/mess/hames)|forgot (something/a thing) (in/on) the last
cue-back-weak =
    back|before|last|again|wrong|mistake|typo|oops|change|correct|redo|earlier|wait|show me it
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
    (customers/someone/somebody) (/just/are/is) (waiting for me/at the door/here now)
cue-stop-weak =
    later|tomorrow|tonight|now|bed|sleep|tired|enough|busy|stop|pause|finish|rest|baby|school run|customer came|
    closing|shut|dinner|prayer|time|continue
cue-stop-against =
    (they/customers/people/clients/he/she) (are/is/re) (busy/tired/in a hurry)|were busy|when (were/we are) busy|
    (they/people/customers) (dont/do not) have time|who (are/have)|stop by|bus stop|non stop

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
    (asked/said) (this/that) (already/before)|maybe later|later (please/maybe)|cant be (bothered/dealing)
cue-skip-weak =
    next|later|leave|forward|onwards|proceed|move|pass|ignore|not now|another|question|this one|carry on|first
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
    (options/choices) to (choose/pick)|(pick/choose) (off/from/one)|what do other~|what do you (suggest/recommend)
cue-example-weak =
    example~|idea~|suggest~|hint~|options|choices|list|recommend~|usual|typical|normally|like|something|?|others|
    imagination|give me|show me|choose|pick
cue-example-against =
    (show/give/send) (them/customers/clients/people/him/her)|before and after|price list|more options for|
    (photo/video/free/paper/fabric) (sample/samples/examples)|guest list|waiting list

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
    what is the point|trick question|wetin (be/you)|is it my|why feelings|english (is/not) (/not) (so/good/my/very)
cue-explain-weak =
    ?|mean~|what|why|which|sense|explain~|confused|lost|understand|exactly|sorry|english|simple~|touchpoint~|huh|or
cue-explain-against =
    explain (to them/to customers/everything to/the price/in)|(they/customers/clients/people) (ask/asks/keep/get)|
    (customers/they) (are/get) (lost/confused)|easier to

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
    tell me a joke|(did/do) you (get/save/receive/see) (it/this/that/my)|what happens (to/with/next/after/when)
cue-talk-weak =
    ?|thank~|hello|hi|hey|mubarak|you|robot|bot|human|ai|helpful|funny|haha~|lol|app|data|free|much|can i|pet|
    welcome
cue-talk-against =
    thank (you card/you note/them)|call (them/us/back)|(they/customers/people/clients) (ask/asks/asking/want)~|
    keep asking|call us|in english|is it (ready/true/worth)

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
    not my (department/area/side/job)
cue-unknown-weak =
    know|clue|sure|idea|guess|maybe|depends|hard|forgot|remember|asked|husband|wife|partner|new|never|probably|
    minds|no
cue-unknown-against =
    (they/customers/clients/people/he/she) (dont/didnt/doesnt/never/do not) (know/understand)|
    (they/customers/people/clients) (are/is/arent) (/not) (sure/unsure)|
    not sure (if/whether) (they/it/the/he/she/we)|let (them/people/customers) know|want to know|
    who (dont/do not/doesnt) know

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
    that bit is easy|this bit is easy|hakuna (shida/matata)|mafi mushk~
cue-none-weak =
    no|none|nothing|all|fine|good|perfect|smooth~|well|happy|never|always|easy|alhamdulillah|thank god|god|praise~|
    grace|whatsoever|at all|works|sorted|everything|complain~|problem~|trouble|issue~|regulars|honestly|satisfied|
    so far
cue-none-against =
    but|except|only|sometimes|although|unless|apart from|however|should|
    nothing (to do/on the/in the/about/is written/is clear/else to)|
    no (one/reply/answer/parking/price/prices/sign/staff/space/lift)|too|not enough|nobody (answers/knows/picks)|
    until|(want/wants) (no/nothing)|without (a/any/waiting)|(problem/problems) (is/are/with)|they want|i want|
    we want
