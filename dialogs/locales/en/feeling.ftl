# How owners say what their customers feel. Separated by | or a new line. `panick*` may go on with any ending, `_` is up
# to three words of any kind. 1 is the worst (-2), 5 neither good nor bad, 9 the best (2); a scene tells it by what happens.

feeling-1 =
    terrible|terribly|awful|horrible|horrendous|horrific|horrified|dreadful|atrocious|appalling|appalled|abysmal|disgust*|revolt*
    furious*|fuming|livid|enraged|rage|raging|seething|outraged|outrage|irate|incensed|infuriat*|hopping mad|seeing red|see red|sees red
    boiling|blow* up|blowing their top|lose their temper|losing it|lost it|loses it|lose it|kick* off|kicks off|go* mental|go* ballistic|go* mad|went mad|went mental|going mental
    hate*|hating|hatred|loathe*|loathing|detest*|despise*|can not stand|cant stand|cannot stand|cant bear
    terrif*|terror|petrified|scared stiff|scared to death|scared to bits|frightened to death|panic*|panik*|freak* out|hysterical|hysteric*|horror|nightmare*|hell|hellish|traumati*
    devastat*|heartbroken|heart broken|heart breaking|heartbreaking|distraught|desperate*|despair*|inconsolable|in bits|crushed|shattered dreams|suicidal
    humiliat*|betray*|worst|the worst|the pits|disaster|disastrous|catastroph*|shambles|pathetic|unbearable|intolerable|torture|miserable|misery
    rock bottom|hit the roof|at the end of their tether|end of her tether|end of his tether|at breaking point|breaking point|at wits end|at their wits end|at her wits end|at his wits end|wits end
    sick with worry|worried sick|sick to _ stomach|beside herself|beside himself|beside themselves|out of _ mind with worry|bloody awful|rubbish service|total rubbish|absolute rubbish|crap|shit|shite|shitty|crappy|bullshit|wtf|pissed|pissed off|peed off|mad as hell|spitting feathers|ready to explode|about to explode|never again|absolutely not ok
    scunnered|gutted to bits|grief stricken|griefstricken|spewing|spewin|dey para|para well|vex die|well vex|ropeable|ropable|spitting chips
    spitting the dummy|spat the dummy|apoplectic|incandescent|murderous|homicidal|ballistic|blowing a gasket|blew a gasket|doing their nut|doing her nut
    doing his nut|do their nut|going spare|went spare|foaming|foaming at the mouth|frothing|up the walls|climbing walls|beyond angry|beyond furious
    bouncing off the walls with rage|in floods|floods of tears|in pieces|in ribbons|on their knees|soul destroyed|soul destroying|gut wrenching
    gut wrenched|heart sick|heartsick|desolate|wretched|wrecked emotionally|destroyed|devo|broken by it|like a criminal|like criminals
    like they're on trial|like theyre on trial|on trial|like dirt|like scum|like garbage|like trash|like a beggar|like beggars|like a leper|like a thief
    like thieves|treated like a criminal|treated like dirt|treated like a child|treated like criminals|scared out of|scared shitless|shitting themselves
    shitting bricks|shit scared|shitting it|terror stricken|aghast|sickened|repulsed|nauseated by|stinking mad|ripping|effing and blinding|losing the plot
    lost the plot|lose the plot|losing their mind|losing my mind|losing it completely|losing their shit|lost their shit|lose their shit|flip out|flips out
    flipped out|flip* _ lid|flipped _ lid|go* off on one|going off on one|goes nuclear|go nuclear|went nuclear|goes bananas|goes nuts|goes postal
    goes through the roof|went through the roof|go through the roof|hits the ceiling|hit the ceiling|hits the roof|red mist|blood is boiling|blood boiling
    wailing|howling|on the brink|brink of tears|brink of a breakdown|nervous wreck|basket case|abject|living hell
    hell on earth|the worst day|worst day|garbage|trash|diabolical|deplorable|despicable|vile|godawful|god awful|hideous|ghastly|grim as|at an all time low
    loathsome|grieving
    stressed to bits|worried to bits|crawl into a hole|hide under a rock
    on the warpath|tearing strips|at wit's end|wit's end|wits' end|at their wit's end|cant take it anymore|cannot take it anymore
    cant take any more|cant cope|cannot cope|cant go on|at their lowest|lowest of the low|lowest point|hell no|sh t scared|shit themselves
    drives _ mad|drives _ crazy|drives _ nuts|drives _ insane|drives _ up the wall|driving _ mad|driving _ crazy|driving _ nuts|driving _ up the wall
    driven mad|driven crazy|drove _ mad|drove _ crazy|drives _ round the bend|driving _ round the bend|makes _ blood boil|broken hearted|tormented
    tortured|anguish|anguished|in anguish|pissd off|p ssed off|f ing angry|horrid|dire|abhor*|ready to kill|murder|absolutely done|pits of despair
    depths of despair|sheer panic|blind panic|in a blind panic|absolute panic|pure panic|total panic
    sh tting|sh tting themselves
    nervous wrecks|emotional wreck|emotional wrecks|a wreck|total wreck|complete wreck|absolute wreck|wrecks on

feeling-2 =
    angry|angrily|anger|cross with us|mad|cheated|swindled|conned|scammed|scam|duped|robbed|ripped off|rip off|ripoff|fleeced|taken for a ride|insulted|insulting|disrespected|offended|face like thunder|spitting|spitting nails|steam coming out|steam|steaming|climbing the walls|up in arms|at war|out for blood|enough is enough|bloody angry|raging inside|cold sweat|scared to|scared witless|shaking with|quaking|broken hearted|choked up|bereft|on the floor|in a dark place|dark place|rinsed|stitched up|done over|taken for a mug|taken for mugs|taken for fools|taken for a fool|mugged off
    gutted|crushed|regret*|resent*|depress*|hopeless|helpless|powerless|aggrieved|exasperat*|at a loss|stuck in limbo|ashamed|mortif*|in pain|in agony|agony|agonising|painful|traumatic|unfair|unfairly treated|let down badly
    lied to|misled|tricked|trapped|dehumani*|belittled|patroni*|degraded|unsafe|threatened|neglected|abandoned|rejected|hostile|aggressive|rude|rudely|shouting|shouted at|shout*|yelling|yell*|swear*|swore|cursing
    very bad|poor show|unacceptable|disgrace*|inexcusable|not acceptable|no good at all|dread*|frantic|frantically|under a lot of pressure|losing patience|lose patience|loses patience|out of patience|lost patience|run* out of patience|no patience left|had enough|had it up to here|sick of|sick and tired|fed up to the back teeth|cheesed off big time|livid
    burnt out|burned out|broken|fobbed off|hard done by|grief|scared|afraid|frightened|fearful|fear|fears|spooked|alarmed|waste of time|waste of money|waste of|wasted
    raw|livid at|fuming a bit|mardy as|steups|kiss* teeth|suck* _ teeth|kissed her teeth|suck teeth|petrified a bit|terrified of|bricking|bricking it
    cacking it|cacking themselves|brown trousers|invisible|sick to death|sick to the back teeth|sick of it|done with it|done with us|over it|so over it
    hacked off|tamping|bealing|cut up|cut up about it|in a strop|having a strop|strop|throwing a strop|throwing a tantrum|tantrum|tantrums
    lash* out|lashing out|snapping at|snaps at us|snapped at|bite your head off|bites your head off|bit my head off|scathing|acrimonious|venomous|vicious
    toxic|poisonous|indignant|affronted|scandalised|violated|wronged|hoodwinked|screwed|screwed over|shafted|shortchanged|diddled|done out of|burned|burnt
    burned before|been burned|burnt before|bitten before|once bitten|gaslit|gaslighted|stonewalled|like talking to a brick wall|brick wall
    talking to a wall|like talking to a wall|head against a wall|head against a brick wall|banging _ head|bang* _ head|heads against|tear* out _ hair
    hair out|end of _ tether|end of _ rope|at _ limit|at his limit|at the limit|reached _ limit|no end in sight|sees no way out|no way out|at my wits
    sinking feeling|gut punch|punch in the gut|kick in the teeth|kicked in the teeth|slap in the face|slapped in the face|like a slap|stab in the back
    stabbed in the back|insult to injury|adding insult|salt in the wound|nail in the coffin|the final straw|final straw|straw that broke|had a bellyful
    had it to here|up to here|up to the eyeballs|ashamd|shame|shamed|in shame|disgraced|mortified|wants the ground to|want the ground to|ground to swallow
    ground would swallow|swallow them up|swallow her up|swallow me up|die of embarrassment|dying of embarrassment|dies of embarrassment|curl up and die
    cringing|cringe|cringes|wanted to die|want to die|worthless|useless|like a failure|a failure|failures|not good enough|never good enough|inferior
    like a nobody|a nobody|like nothing|like a piece of|piece of meat|like meat|conveyor belt|like on a conveyor|sausage factory|herded|herded like
    like sheep|treated like a number|treated like an idiot|treated like idiots|treated like a fool|treated like cattle|full tension|full tensed
    tension only|heavy tension|in tension|tensioned|full on tension|lost all hope|lost hope|loses hope|no hope|without hope|given up hope|utterly lost
    can't bear|in bits inside|heart breaks|breaks _ heart|broke _ heart|heavy hearted|heavy heart|with a heavy heart|in mourning|mourning
    traumatised|reeling|floored by the price|floored by the bill|horrified at|blindsided|cheated on|wound up tight
    at boiling point|boiling point|about to snap|ready to snap|ready to blow|about to blow|ready to throw|ready to walk|ready to kill|ready to scream
    could scream|want to scream|wants to scream|close to tears|near tears|near to tears|nearly in tears|almost in tears|verge of tears|on the verge of
    nearly cry|nearly cries|nearly cried|almost cry|almost cries|almost crying|about to cry|ready to cry|could cry|wants to cry|want to cry
    holding back tears|fighting back tears|fight back tears|voice cracks|voice shakes|voice trembles|lip wobbl*|wobbly lip|lip quiver*|chin wobbl*
    overwhelmed with grief|at rock bottom|depleted|burnout|burned to a|dead inside|dead tired|dead on _ feet|run ragged|running on empty|on _ last legs
    on last legs|at _ lowest|hit a wall
    dying of|steups loud|kissing teeth
    far from calm
    is in bits|are in bits|was in bits
    crawl under|crawl away|hide under the desk|shows up for the money|only in it for the money|in it for the money|after the commission|money grabbing
    money grabbers|greedy|crooks|crook|thieves|cowboys|cowboy|con artists|sharks|vultures|milking it|cash cow|pull their own teeth|rather pull
    rather have teeth|rather eat|rather die|like pulling teeth|pulling teeth|tooth pulled
    what a joke|it's a joke|its a joke|is a joke|a bad joke|a sick joke|such a joke|money down the drain|down the drain|down the pan|down the toilet
    money for nothing|money for old rope|pouring money|throwing money|thrown money|burning money|wasted money|wasting money|wasting time|wasting their time
    wasting my time|out of pocket|penniless
    distress*|demorali*|harass*|exploit*|victimi*|used and abused|wrung out|grim|rotten|lousy|sorrow*|anguish|worn down|under the cosh
    at the sharp end|fed up to the hilt|up to the hilt|vulnerable and scared|dejected|crestfallen|downtrodden|disgruntled|suffocat*|smothered|stifled
    tired of waiting|sick of waiting|tired of chasing|sick of chasing|tired of being|sick of being|tired of hearing|sick of hearing
    tired of explaining|sick of explaining|panic mode|worse|much worse|worse off|scares the|frightens the|freaks _ out|stitch up|daylight robbery
    highway robbery|extortion*|a con|a rip off|rip-off|taking the piss|takes the piss|taking the mick|takes the mick|taking the mickey
    cheesed right off|does _ head in|do _ head in|doing _ head in|does my head in|makes _ angry|makes _ furious|made _ angry|fears the worst
    fear the worst|fearing the worst|expects the worst|expect the worst|expecting the worst|bracing for the worst|braced for the worst
    braced for bad news|bracing for bad news|unlucky and angry|let down again|on their last nerve|last nerve|get* on _ nerves|getting on _ nerves
    got on _ nerves
    scard|scared stiff of
    lives in fear
    p ssed off|p ssed|pi ed off|peed right off|well annoyed|well angry|dead annoyed|bare annoyed|ready to throw _ phone|ready to throw the phone
    throw the phone|throw _ out of the window|throw it out of the window
    fury|hopelessness|helplessness|powerlessness|bitterness|contempt|injustice|suffer|suffering|suffers|suffered|neglect|rejection|abandonment
    despondency|loathing|revulsion|wrath|exasperation|torment|woe|steamed|heated|radge|ragin|bitterly disappointed|bitter disappointment|degrading
    cruel|brutal|brutally|angery|angrey|angy|angri|afriad|affraid|afrade|skared|dispair|despare|missrable|misrable|furius|fyurious|hateful|spiteful
    malicious|abused|bullied|blackmailed|extorted|hounded|stalked|grieved|bereaved|bereavement|oppressed|persecuted|targeted|discriminated
    racially profiled|profiled|ganged up on
    ready to throw the phone out of the window|ready to throw it out of the window
    in a rage|having a meltdown|meltdown*|melt down|bricking themselves|absolute state|in an absolute state|at _ wits end
    at the end of their rope|tearing _ hair out|pull _ hair out|up the creek|taken for granted|treated unfairly|treated badly|treated bad
    cowboy job|botched|botch job|butchered|mugged|had over|done up like|turned over|swizzed|swizz|swiz|dudded us|stooged|dey suffer|carry belle
    heart cut|vex well well|vex well
    like mugs|like a mug|like fools|like a right mug|like animals|like second class|never been spoken to like|spoken to like|talk to us like
    pins in _ eyes|pin in _ eye|rather stick pins|rather have root canal|like a bull|red rag to a bull|like a bear with a|bear with a sore head
    hopping|up the pole|doing his head in|ready to chuck it|cat's backside|like the hind|slept badly|sleep badly|havent slept|hasnt slept
    awake all night|up all night worrying|body dey hot|hiss and comot|dey hiss|dey curse|curse us|insult us|dey insult

feeling-3 =
    bad|badly|poor|poorly|sad|sadness|sadly|unhappy|unhappi*|unsatisfied|dissatisf*|disatisf*|displeased|disappoint*|dissapoint*|disapoint*|letdown|let down|blue|glum|gloomy|upset|upsetting|hurt|miffed|narked|brassed off|cheesed off|ticked off|vexed|vex|vexing|dey vex|irked|irritat*|annoy*|aggravat*|peeved|bugged|bothered|put out|put off|offputting|off putting|wound up|worked up|grumpy|grouchy|moody|cranky|stroppy|huffy|sulk*|sulky|ratty|snappy|tetchy|narky|crabby|moan*|moaning|grumbl*|complain*|complaint*|whinge*|whining|groan*|feel* low|feel* down|feel* small|feel* cold|its cold|cold in|freezing|feel* hard|down in the dumps|out of sorts|in a state|all over the place|head in a spin|head spinning|spinning|at the end of _ rope|on the verge|under the weather|a bit off|not themselves|not right|feeling rough|rough|ropey|lousy|naff|pants|rubbish|ropy|iffy about it|on eggshells|hot and bothered|hot under the collar|in a flap|flapping|in a tizz|in a tizzy|stewing|sulk|in a huff|got the hump|the hump|got a face on|face like thunder|unhinged|gagging|salty|bummed|bummed out|bummer|sucks|it sucks|stinks|cheated out|meh leaning bad|yawn|snooze|zzz|like a burden|a burden|like a nuisance|in the way|like a fraud|out of control|no control|overwhelmed|overstimulated|drowning|drowned in|snowed under|under siege|dazed|rabbit in headlights|deer in headlights|deer in the headlights|headless chicken*|sitting ducks|walking on eggshells|unlucky|unfortunate|pity|pitied|hard up|skint|broke|cautious of us|dubious of us|at our mercy|uninformed|kept in the dark|unprepared|out of the loop|caught out|caught off guard|ambushed|cornered|put on the spot|talked into|nickel and dimed|milked|squeezed|short of time|pushed for time|time poor|burdened|weighed down|dirty|grossed out|queasy|squeamish|claustrophobic|phobi*|dont like|doesnt like|didnt like|do not like|does not like|did not like|not a fan|not a happy|not a happy bunny|not happy bunny|the jitters|jitters|daft|a bit daft|feel* daft|feels stupid|a pest|nuts about waiting|drives them nuts|driv* _ nuts|driv* _ mad|driv* _ crazy|driv* _ up the wall|driv* _ insane|driv* _ round the bend|drove _ nuts|gets on _ nerves|get* on _ nerves|does my head in|do* _ head in|wears them down|wear* _ down|get* _ down|gets them down|bring* _ down|puts them off|put* _ off|puts people off|not on|unsettl*|disquiet*|fidget*|miff*|disgruntl*|discontent*|perturbed|discomfort|crestfallen|downcast|downhearted|dejected|disenfranchised|sceptic*|whiny|petulant|grudging*|begrudg*|testy|prickly|touchy|sensitive|squashed|stifled|suffocat*|smothered
    frustrat*|frustat*|fustrat*|fed up|fedup|exasperated|impatien*|restless|agitated|fidgety|antsy|edgy|on edge|jumpy|jittery|twitchy|uptight|tense|tensed|tension|stress*|strung out|under pressure|pressured|pressurised|pressure|rushed|hurried|flustered|frazzled|overwhelm*|overwelm*|overhwelm*|swamped|bombarded|hassle*|hassled|hectic
    worr*|anxi*|anxous|nervous*|nervy|nerves|nerve wracking|nerve racking|apprehens*|uneasy|unease|uncomfort*|uncomfy|awkward*|disturbed|troubled|concerned|concerns|concern|bag of nerves|butterflies|on pins and needles|pins and needles|on tenterhooks|freaked|insecure|intimidat*|timid|scary|daunt*|daunted|vulnerable|exposed|judged|paranoid|panicky
    confus*|lost|puzzled|baffled|bewildered|perplexed|clueless|muddled|bamboozled|at sea|in the dark|in limbo|left hanging|disorient*|mixed up|overload*|out of their depth|out of his depth|out of her depth|none the wiser|cant decide|indecisive|no clue what|no idea what
    suspicio*|suss|sus|mistrust*|distrust*|no trust|dont trust|lack of trust|doesnt trust|do not trust|skeptic*|wary|cynical|distrustful|on guard|defensive
    bored|boring|boredom|bored stiff|bored to death|bored to tears|bored silly|tired|tiring|tiresome|exhaust*|knackered|shattered|worn out|drained|weary|wiped out|dead on their feet|sleepy|fatigue*|tedious|hungry|hangry|sweaty|shivering|achy|sore|grubby|dizzy|ill|sick|unwell|nauseous
    embarras*|embaras*|embarass*|humbled|guilt*|selfconscious|self conscious|self-conscious|stupid|dumb|silly|foolish|inadequate|unwelcome|unwanted|out of place|left out|ignored|overlooked|forgotten|unimportant|unheard|unloved|undervalued|unappreciated|excluded|lonely|alone|isolated|disrespect*|like a number|just a number|another number|second class|unsupported|unseen|misunderstood
    discourag*|demotivat*|disheart*|deflated|despondent|pessimis*|reluctant|reluctance|resigned|defeated|disillusion*|disenchanted|jaded|envious|jealous|homesick|shock|stunned by the price|sticker shock|taken aback|dismay*|displeasure|unnerved|rattled|shaken|shaky|trembling|pissed with the wait|difficult|struggl*|stuck|blocked|a pain|pain|painful|nuisance|chore|inconvenien*|messy|chaotic|chaos|disorganised|disorganized|unclear|complicated
    grr|grrr|ugh|argh|arghh|ffs|omg no|yuck|eww|sigh*|sighing|hmph|unimpressed|underwhelm*|below average|below par|under par|substandard|not up to scratch|not the best|less than happy|far from happy|could do better|sub par|mediocre at best|nope|not amused|dissed|sulking|prejudiced|disconnected|tensed up|bp high|headache|head ache|mental load|sour|dissuaded|demanding|overcharged|over charged|short changed
    mardy|crabbit|wabbit|sapped|bore|aggro|aggrieved a bit|leery|sheepish|sold to|like a spare part|spare part|like a lemon|a lemon|like a right lemon
    like a plonker|like an eejit|like a muppet|eejit|glaikit|peely wally|dreich|thrawn|fashed|fash|crotchety|cantankerous|surly|sullen|sour faced|sourfaced
    sour puss|scowl*|glower*|glar*|glare|grimac*|wince*|wincing|pout|pouts|pouting|tutting|eye roll*|eyerolling|eye rolls|rolls eyes|roll their eyes
    deep sigh|big sigh|sighing heavily|humpy|gets the hump|grumps|grumpiness|bothersome|irksome|nettled|riled|riled up|het up|hot head|short tempered
    short fuse|snippy|snappish|curt|terse|abrupt|cold with us|frosty|icy|stony faced|stony|stone faced|poker faced and|tight lipped|thin lipped
    arms crossed|on the defensive|back up|backs up|hackles|hackles up|prickles|guard up|guards up|wall up|walls up|walls are up|not buying it|dont buy it
    doesnt buy it|smell* a rat|alarm bells|red flag|red flags|raised eyebrow*|eyebrows up|eyebrow goes up|raise* an eyebrow|side eye|sideways look
    look* at us sideways|squint*|narrow* _ eyes|cagey|chary|shifty|ill at ease|anxiety|anxieties|angst|angsty|apprehension|trepidation|nervousness
    nerves kick in|nerves are shot|nerves shot|nerves jangl*|jumpy as|like a cat on|cat on a hot|hot tin roof|cat on hot bricks|like a coiled spring
    coiled spring|wound tight|tight chested|chest tight*|tight chest|tight in the chest|tight jaw|jaw clench*|jaws clenched|white knuckle*|knuckles white
    heart in mouth|heart in their mouth|heart goes|heart thumping|heart thump*|heart hammer*|pulse racing|butterflies in|stomach churn*|stomach flip*
    stomach is in|stomach turning|tummy in knots|tummy ache|knots in|in knots|tied in knots|dry mouth|mouth dry|mouth goes dry|clammy|clammy hands
    sweaty hands|hands sweating|legs like jelly|legs turn to jelly|jelly legs|knees knocking|knees like|wobbly knees|weak at the knees with fear|pale
    goes pale|go pale|gone white|goes white|white as a sheet|white as a ghost|like a ghost|seen a ghost|green around the gills|red faced|red in the face
    goes red|go red|went red|blush*|flushed|ears go red|turn* red|cheeks burn*|shuffl*|shuffling|squirm*|wriggl*|twitch*|fiddl*|fiddling|wring* _ hands
    wringing|hand wringing|tear* up|teary eyed|misty eyed with worry|a lump|heart drops|heart dropped
    hearts sink|sinks|sank|shoulders slump*|slump*|slouch*|droop*|hang* _ head|hung _ head|head in hands|head in their hands|heads down|head in _ hands
    look* lost|looking lost|look like a lost|like a lost|lost sheep|lost puppy|lost soul|like lost|lost souls|fish out of water|out of water|square peg
    third wheel|odd one out|like an outsider|outsider|outsiders|like a stranger|like strangers|like a foreigner|dont belong|doesnt belong
    dont fit in|doesnt fit in|not fit in|like an imposter|imposter|impostor|like a kid at the headmaster|headmaster*|principals office|in detention
    told off|scolded|nagged|lectured|preached at|talked at|talked over|talked down to|spoken over|brushed off|brushed aside|palmed off|given the runaround
    the runaround|runaround|run around in circles|sent round|sent round the houses|round the houses|wild goose chase|goose chase|messed about|messed around
    mucked about|mucked around|dicked about|pissed about|strung along|led on|led up the garden|up the garden path|kept guessing|left guessing|guessing
    guesswork|in the lurch|left in the lurch|high and dry|hung out to dry|dropped like|dumped|ditched|shrugged off|dismissed|dismissive|unacknowledged
    unnoticed|glossed over|passed over|skipped over|sidelined|an afterthought|afterthought|bottom of the pile|back of the queue|at the back of the queue
    down the list|second best|short straw|raw deal|ripped|robbed a bit|stung|stung by|penalised|punished|nickled and dimed|held hostage|hostage
    hostages|over a barrel|prisoner|prisoners|stuck between|caught between|between a rock|rock and a hard place|boxed in|cooped up|hemmed in|pinned down
    tied down|tied up|locked in|lock in|no choice|no option|no say|out of _ hands|in over _ head|over _ head|over their heads|goes over their head
    out of depth|deep end|thrown in at the deep end|thrown in the deep end|sinking|going under|under water|underwater|swimming in|buried in|buried under
    up to their neck|up to their eyes|up to _ neck|at full stretch|stretched|stretched thin|spread thin|maxed out|at capacity|brain dead|braindead
    brain fog|foggy|foggy headed|brain fried|fried|brain hurts|brain ache|head hurts|head is mush|mush|head full|head is full|head melting|melts _ head
    head wrecked|headwrecked|wrecks _ head|wreck* _ head|wreck the head|wrecking _ head|wrecked|banjaxed|bollixed|bushed|dead beat|pooped|zonked
    done in|cream crackered|crackered|jiggered|puggled|puffed|puffed out|out of breath|out of puff|breathless from the stairs|spent|zapped|frazzle
    ragged|run down|rundown|peaky|lethargic|lifeless|listless|groggy|bleary|bleary eyed|half dead|half dead with tiredness|yawning|yawn*|clock watching
    clockwatching|counting minutes|counting the minutes|dying of boredom|bored out|bored senseless|brain numbing|mind numbing|mindnumbing
    watching paint dry|paint dry|snoozefest|monotonous|dreary|starved|famished|ravenous|peckish and grumpy|parched|boiling hot|roasting|sweltering|melting
    baking|foundered|baltic|perished|frozen|chilled to the bone|frozen to the bone|numb with cold|nithered|shivery|soaking|muddy|in agony a bit|aches
    ache|stiff and sore|bruised|wounded|tender|in discomfort|discomforted|pained|smarting|miffed at best|brassed|browned off|cheesed|naffed off|put upon
    imposed on|inconvenienced|disadvantaged|ill treated|mistreated|mishandled|disregarded|slighted|snubbed|ghosted|blanked|left cold|cold shoulder
    given the cold shoulder|rejected a bit|humbled a bit|tiny|feel* tiny|little in front|judged by|being judged|under the microscope
    under a microscope|under scrutiny|scrutinised|stared at|on display|on show|naked|self aware|mortifying|house proud and|ashamed of the mess|blamed
    blaming|at fault|kicking themselves|kick* themselves|kicking myself|wishes they hadn't|wishes they hadnt|what have i done|what have we done|oh no
    oh god|oh dear|uh oh|gulp|yikes|jeez|for gods sake|for heavens sake|for crying out loud|for petes sake|for christs sake|give me strength|not again
    here we go again|same old story|same story|how many times|how many more|what now|what next|now what|are we done yet|get me out|get us out|let me out
    wanting out|beside themselves a bit|despairing|pessimist*|defeatist|downbeat|lower|low spirits|spirits low|in low spirits|morale low|low morale
    downtrodden|long faced|sombre|somber|mournful|melancholy|melancholic|wistful and sad|heartache|heartfelt loss|forlorn|woebegone|woeful
    blue about it|bluesy|cut off|adrift|rudderless|directionless|aimless|floundering|flounder|befuddled|discombobulated|flummoxed|stumped|nonplussed|fuzzy
    hazy|cloudy|scratching _ head|scratch* _ head|head scratching|head scratcher|clear as mud|as clear as mud|double dutch|all greek|gobbledygook
    goes over their heads|blank look*|blank stare*|blank faces|look* blank|glazed|glaze over|eyes glaze|glazed over|eyes glaze over|zone* out
    switched off and bored|tuned out|tune out|not understanding|no understanding|dont get it|doesnt get it|not get it|cant follow|lost the thread
    mind goes blank|mind blank|goes blank|go blank|tongue tied|tonguetied|speechless at the price|choking on|hot flush*|dismal|shoddy|shabby|tatty
    tacky|cheap looking|grotty|manky|mingin|minging|stinky|grimy|dingy|gloomy place|below standard|third rate|second rate|half baked|half hearted
    halfhearted|so bad|no fun|no joke|not funny|not fair|not easy
    not pretty|not worth it|not worth|not as advertised|not thrilled|gobsmacked at the price|gobsmacked by the price
    shocked at|shocked by|price shock|knocked back|knocked for six|thrown|wobbly|wobbles|have a wobble|having a wobble|a wobble
    cold feet|got cold feet|gets cold feet|getting cold feet|bottl* it|bottle it|chicken out|chickening out|backing out|backs out|back out|get the fear
    the fear|got the fear|heebie jeebies|the willies|creeped out|creepy|spooky|eerie|sketchy|dodgy|shady|iffy|scammy|fishy|sus af|not legit
    too good to be true|is this legit|is it legit|legit or|is this a scam|buyers remorse|buyer's remorse|remorse|rue|rueful|stressing|stressin|stressy
    streessed|wigged out|wigging out|freaking|freakin out|tripping|shook|pressed about|triggered|salty about|butthurt|bitter|cba|cbf|meh tbh
    dying here|struggle bus|hot mess|train wreck|not vibing|bad vibe|bad vibes|off vibe|kiasu|kancheong|sian|paiseh|malu|bojio|jialat|buay tahan
    cannot tahan|tahan|wahala|wahala too much|no be small|e don tire|don tire|tire me|tire them|body dey pain|e pain|e dey pain|dey pain|dey fear
    dey worry|dey cry|dey shout|dey complain|e shock|e weak|weak am|dey weak|tabanca|bazodee|baffed|bad mind|upsetted|irritated only|so much of tension
    mood off|mood is off|mood off only|head eating|eating _ head|eat* _ head|blood pressure up|pressure up|bp up|gets bp|feeling shy to ask|shy to ask
    headache only|gatvol|moerig|dikbek|the moer in|moer in|bleak|dwaal|kak|vrek|stukkend|babalas|dof|otherwise angry|cark|cranky pants|toey|dark on us
    filthy on us|filthy about|dirty on us|buggered|stuffed around|dudded|jacked off|jack of it|jack of|had a gutful|gutful|packing it
    packing death|shat off|sook|sooky|whingeing|whinging|stressed to the max|pissed at|pissy|bitchy|torqued|ticked|bent out of shape|out of shape|bumming
    in a funk|fit to be tied|madder than|mad as a|hornet|wet hen|worn to a frazzle|worn slick|plumb tuckered|tuckered|tuckered out|plumb wore out|wore out
    give out
    numb|feeling small|so small|feel small|treated small|had us on|feeling low|quite low|very low|really low|bit low|low mood|mood low|low in mood
    feeling down|feel down|feels down|bit down|very down|really down|down today|not far off|plastic chairs|forms|all the forms
    so many forms|head is melted|head melted|heads melted|head is wrecked|three times now|told you _ times|ive told you|i've told you
    already told you|i already told|give out about
    like a detective|detective|hunting for|hunt* for our|wishing they|wishes they|wishing theyd|wish they'd|wish theyd|gone to the chain|dont believe
    doesnt believe|dont believe us|do not believe|didnt believe|being sold|sold something|sold stuff|upsold|upsell*|up sell*|dont need|doesnt need
    like a deer|deer on ice|bambi on ice|twenty times|ten times|a hundred times|hundred times|million times|thousand times|fifty times|times a day
    wrong flowers
    cold|no radiator|light headed|lightheaded|faint|nobody bothers|no one bothers|nod anyway|nods anyway|pretend to understand|nod along without|sad to see
    sorry to see|jealousy|envy|sleepless|weather beaten|feverish|rusty and scared|all thumbs|clumsy|hopeless at it|left behind|falling behind
    behind everyone|too old for|too old|too fat|too unfit|unfit|ugly|frumpy|scruffy|underdressed|overdressed|underpaid|overworked|underestimated
    not taken seriously|not seen|not wanted|not ready|not prepared|not told
    in two minds and cross
    bit cold|a bit cold
    irritable|miserable before|bad tempered|ill tempered|ill humoured|foul tempered|cross|crosser|sulkier|sadder|angrier|more stressed|more confused
    more worried|more nervous|thick|thick for asking|dim|slow on the uptake
    scares|scare|scaring|frightens|frighten|frightening|angers|saddens|sadden|saddened|saddening|upsets|upset with|bores|bore them|gets under _ skin
    get under _ skin|kills _ mood|kills the mood|kills _ vibe|kills the vibe|spoils it|spoils _ mood|spoilt it for|ruins it|ruins _ mood|ruined _ day
    ruins _ day|tires _ out|tires them|wears _ out|wears _ down|wearing _ down|drains them|drains|draining|winds _ up|winding _ up|wind _ up
    unpleasant*|unfriendly|untrusting|unkind|a bit down|lowish|pushed into|pushed into it|talked into it|forced into|pestered|bullied
    strapped for cash|strapped|pinching pennies|pinch* _ pennies|mither*|myther*|nerve wracked|nerve racked|overstretched|overburdened|burden
    yucky|icky|cruddy|weirded out|weird|feel weird|feels weird|psyched out|wrong mood|bad mood|foul mood|terrible mood|in a mood|huff|huffing|puffing
    huffing and puffing|in a tizwas|in a spin|in a muddle|in a pickle|unexcited|unenthused|unenthusiastic|disengaged|unconfident|lack* confidence
    lacking confidence|lack* _ confidence|lacking in confidence|low confidence|low in confidence|no confidence|no self confidence|low trust
    little trust|no faith|little faith|lost faith|loses faith|losing faith|lost trust|loses trust|losing trust|lost interest|loses interest
    losing interest|lose interest|lost motivation|loses motivation|losing motivation|lose motivation|low motivation|no motivation|lost confidence
    loses confidence|losing confidence|no energy|low energy|lost enthusiasm|out of _ comfort zone|out of comfort zone|outside _ comfort zone
    dont know who to trust|doesnt know who to trust|who to trust|who do i trust|fomo|fear of missing out|overthink*|over think*|over analys*
    overanalys*|needy|clingy|bossy|stubborn|argumentative|confrontational|nit picky|nitpick*|nit pick*|picky|fussy|entitled|ungrateful|unthankful
    impolite|whine*|moans|complaining|complains a lot|arsey|arsy|shirty|tricky|troublesome|bother|bothers|bothering|perturb*|disconcert*
    discomfited|discomfort*|spaced out|lacklustre|lackluster|unmotivated|disinclined|unwilling|apathy|reluctantly|misgivings|qualms
    trepidatious|fretful|fret|frets|fretting|stew|sweating|sweating it|treading on eggshells|eggshells|on the back foot|back foot|wrong footed
    off guard|on the spot|singled out|pressurised into|railroaded|steamrolled|bulldozed|not in control|lost control|losing control|at the mercy
    at _ mercy|like a sitting duck|tight on money|money worries|money is tight|moneys tight|cost worries|price worries|watching the pennies
    watch the pennies|watching _ pennies|counting pennies|counting _ pennies|tight budget|over budget|too pricey|too dear|too expensive|too much money
    overpriced|pricey|costly|just another number|just a name|a name on a list|name on a list|a file number|a case number|case number|ticket number
    a walking wallet|walking wallet|left in the dark|left waiting|kept waiting|left on read|on read|left on seen|left to it|left alone with
    on their own with|forgotten about|bad taste|sour taste|bitter taste|taste in _ mouth|want* to get out|wants to get out|want* out of here
    needs to get out|out of here asap|get out of here|get out asap|want* to go home|wants to go home|wants to leave|want to leave|wants it over
    want it over|wanting it over|over with|over and done with|not looking forward|doesnt look forward|dont look forward|sunday night feeling
    dont like it|doesnt like it|dont enjoy|doesnt enjoy|dont want to|doesnt want to|not fans|not feeling it
    not in the mood|no mood|no joy|no patience|not patient|short on patience|thin patience|patience thin|patience wears thin|patience runs
    patience running|wearing thin|wears thin|running thin|at the limit of
    woried|worryd|nervus|unahppy|unhapy|strssed|uncomftable|uncomfterable|uncomfortble|impacient|anxcious|negative|sceptcal
    teed off|turned off|turns _ off|turn off|turn-off|a turn off|bit off|feel off|feels off|seems off|look off|looks off|off about|off with us
    honked off
    anxiously|nervously|angrily waiting|impatiently waiting|waiting impatiently|nervously waiting|waiting anxiously|waiting nervously|sadly waiting
    begrudgingly|grudgingly|grudging|cant be arsed|cannot be arsed|cant be bothered|cannot be bothered|couldnt be arsed|couldnt be bothered|salesy
    sales y|pushy|pushy sales|spammy|cheesy|gimmicky|sales pitch|sales talk|sales pressure|hard sell|hard sold|is killing them|is killing me
    are killing them|killing him|killing her|killing them|killing me|back is killing|feet are killing|feel* in the way|like a pest|like a hindrance
    cling to|clings to|clinging to|wont let go|doesnt let go|hide behind|hides behind|hiding behind|hold* on to _ mum|crying for mum|want* mum
    separation anxiety
    tiredness|loneliness|isolation|insecurity|insecurities|vulnerability|uneasiness|cynicism|resistance|resistant|agitation|restlessness|disbelief at
    inadequacy|self doubt|lack of information|lack of info|sense of loss|paralysis|analysis paralysis|decision fatigue|stage fright
    performance anxiety|too hot|tilted|shooketh|sketched out|skeeved|devoed|nowty|kan cheong|buay song|buay sian|nakakainis|sawa na
    naiinis|gigil|kulang|tierd|tird|tyred|exosted|bord|boared|worid|worreid|unesy|confusd|anoyd|upsed|discontent|malaise|gloom|doom|gloom and doom
    foreboding|premonition|hesitance|timidity|shyness|awkwardness|clumsiness|weariness|lethargy|sluggish|sluggishness|drowsy|drowsiness|hangover
    hungover|hung over|sore head|nausea|dizziness|claustrophobi*|seasick|travel sick|carsick|car sick|sick of travelling|jet lag|jetlag*|jet lagged
    phobia|phobic|inferiority|rivalry|competitive pressure|alienat*|estranged|ostracised|marginalised|stigma|stigmati*|patronising|condescend*|snobby
    snooty|snobbish|stuck up|looked down on|looked down|look down on|looks down on|talked down|misinformed|ill informed|unguided|unassisted|unaided
    unattended|unserved|unanswered|unresolved|undecided and stressed|unfulfilled|unrewarded|unrecognised|unrespected|underappreciated
    under appreciated|under valued|underserved|over looked|over stimulated|overtired|over tired|overheated|overspent|over spent|overstressed
    over stressed|overworried|conflicted|in conflict|dilemma|in a dilemma|quandary|in a quandary|predicament|in a bind|stalemate
    deadlock|in crisis|urgency|sense of urgency|rushed feeling|time pressure|pressed for time|short on time|no time
    running out of time|clock is ticking|clock ticking|against the clock|race against
    feel* used|feel* pressed|feel* trapped|which _ to trust|cant tell which _ to trust
    p ssed
    in a bad way|not in a good way|bad surprise|nasty surprise|nasty shock|unpleasant surprise|rude awakening|too tired to|too shy to|too scared to
    too embarrassed to|too nervous to|too polite to|too proud to|too afraid to|too ashamed to|too stressed to|too upset to|sorry for themselves
    sorry for herself|sorry for himself|feel* sorry for|self pity|like a dog at|dog at the vet*|could have got it cheaper|got it cheaper
    cheaper elsewhere|cheaper online|found it cheaper|cheaper somewhere|paid less|paid too much|pay too much|paying too much|pays too much
    paid over the odds|over the odds|spent too much|spend too much|spending too much|spent more than|more than they planned|more than planned
    more than they wanted|more than they expected to pay
    fierce put out|hacked|peckish and cross|in a grump|on a short fuse|sore about|dirty about|dirty on|thrown by|put on the back foot|in a lather
    in a stew|in a fluster|all at sea|at sixes and sevens|up a height|gip|mithered|mithering|moithered|maungy|radged|scunnered a bit|boggin
    dark on|filthy on|sooking|taking tension|tension will be|having doubt|have doubt|have doubts|having doubts|doubts|got doubts|doubt us
    doubting us|no dey trust|tired of|body no dey
    a lot of tutting|lots of tutting|lots of sighing|lot of sighing
    heavy|a downer|downer|bit of a downer|kick in the guts|a fraud|back of the line|sent to the back|back of the bus|tail between _ legs
    tails between _ legs|three heads|two heads|as if im mad|like im mad|look at me like im|looks at me like im|smell puts them|short of patience
    patience is short|low on patience|running out of steam|lot on _ plate|too much on _ plate|last thing on _ mind|last thing they need
    could do without|can do without it|another thing to worry|one more thing to worry|dey suspect|suspect say|dey doubt|e pain them
    pain them well|no happy|not dey happy|no dey happy|dem no happy|tire don|having fear|have fear|in fear that|not getting confidence
    getting tension|strange for|feels strange|feel strange|feel odd|feels odd|bit strange|bit odd|alien to them|like being back at school
    back at school|back in school|like being at school|like schoolboys|like a naughty schoolboy|like naughty children|like a schoolchild
    doing them a favour|doing us a favour taking|like im doing them|should know more|should know this|ought to know|out of their element
    new to all this|lose faith|switched off|glazes over|zone out|zones out|could be happier|could have been happier|might be happier|seen happier
    seen better|seen them happier
    sceptical at best|skeptical at best|doubtful at best|lukewarm at best|ok at best|upsets them|it upsets

feeling-4 =
    unsure|not sure|uncertain*|hesitant|hesitat*|doubt*|dubious|undecided|in two minds|torn|cautious|careful|on the fence|unconvinced|not convinced|questioning|shy|reserved|quiet and reserved|wondering|puzzled a little|second guessing|second thoughts|dull|drab|bland|flat|uninspired|disinterested|uninterested|detached|distant|distracted|preoccupied|rusty|could be better|could have been better|has been better|been better|seen better days|not fully happy|not quite happy|nothing to write home about|getting there slowly|in a hurry|in a rush|hurry|rush|pensive|nostalgic|unenthusiastic|lukewarm|luke warm|so so leaning bad|not too happy|underwhelmed a bit|not wow|lazy|skeptical at first|sceptical at first|shy at first|nervous at first
    nosey|hesitancy|guarded|dithering|dither*|umming and ahhing|umming|ums and ahs|hums and haws|hemming and hawing|hum and haw|in limbo a bit|cautiously
    sitting on the fence|take* some convincing|takes convincing|need* convincing|needs convincing|yet to be convinced|to be convinced|jury is out|jurys out
    not sold|not totally sold|not entirely convinced|could take it or leave|not overjoyed|not ecstatic|not blown away|wait and see|waits to see
    waiting to see|tentative|tentatively|on the quiet side|withdrawn|subdued|muted|hushed|coy|bashful|bit rusty|out of practice|sentimental
    wistful|homesick a bit|keep* it to themselves|keeps themselves to themselves|polite but distant|aloof|cool towards us|reticent|stand offish|standoffish
    measuring us up|weighing us up|sizing us up|sizes us up|size us up|weighing it up|weigh* it up|weighs up|weighing up|mulling|mull* it over|mull it over
    in no hurry to|fence sitting|fence sitter*|distracted by|half listening|half here|elsewhere in their head|mind elsewhere|mind is elsewhere
    minds elsewhere|not all there|somewhere else in|preoccupied with|pushed|antsy a bit|itching to go|itching to leave|keen to get away
    raring to go home|eager to leave|eager to get home|could be warmer|a little flat|needs work|not amazing|nothing amazing|not fantastic|nothing great
    hit and miss|hit or miss|patchy
    not a fan yet|quiet today
    price conscious|cost conscious|need* reassur*|needs reassur*|needing reassur*|in need of reassur*|want* reassur*|wants reassur*|wanting reassur*
    look* for reassur*|looking for reassur*|seek* reassur*|seeking reassur*|after reassurance|hope* _ wont|hopes _ wont|hoping _ wont|hope* _ doesnt
    hoping _ doesnt|hope* _ dont|hoping _ dont|hope* _ isnt|hope* _ not|hoping _ not|hope* nothing goes|hoping nothing|prays _ wont|praying _ wont
    praying it|on a budget|bit quiet|very quiet|quieter|serious faced|a little apprehension|half convinced|semi convinced|so so about it
    not quite sure|not so sure|not too sure|not very sure|not that sure|not 100 sure|not 100% sure|not really sure|not entirely sure|not totally sure
    not completely sure|not fully sure|not yet sure|not certain|not decided|not decided yet|havent decided|hasnt decided|not made up _ mind
    cant make up _ mind|thinking twice|think twice|thinks twice|holding back|hold back|holds back|held back|hangs back|hang back|in their shell
    comes out of _ shell slowly|inward|introverted|tongue in cheek|nervous energy|lack of energy|low key stressed|lowkey stressed|lowkey nervous
    low key nervous|bit much|a bit much|could do with cheering|needs cheering up|tired eyes|has reservations|have reservations|with reservations
    reservations about|some reservations
    real or a scam|real or fake|genuine or fake|scam or not|wonder* if|wondering if|wonders if|dont know if|doesnt know if|do not know if
    dont know whether|not sure if|not sure whether|unsure if|unsure whether|dont know if _ trust*|not sure if _ trust*|unsure if _ trust*
    wonder* if _ trust*|unsure if _ _ scam|unsure if _ real or a scam|not sure if _ scam|if _ is real or a scam|unsure if _ _ is real or a scam
    underwhelmed slightly|compare us|compares us|comparing us|compare with|weigh it up|on the cautious side|cautious side|shy small|small fear
    less so|not so much|not so keen|less keen|less convinced|only being polite|just being polite|being polite

feeling-5 =
    neutral*|neither happy nor unhappy|neither happy nor sad|neither good nor bad|neither|so so|soso|average|avg|medium|middling|middle|mediocre|indifferent|indifference|apathetic|unbothered|not bothered|not fussed|unfazed|dont care|doesnt care|do not care|couldnt care less|could not care less|dont mind either way|doesnt mind|dont mind|not excited not bored|ok|okay|okey|okayish|okish|ok ish|oke|k|normal|ordinary|usual|as usual|standard|regular|nothing special|meh|mehh|bleh|blah|whatever|fair enough|fair|acceptable|adequate|passable|bearable|tolerable|mixed|mixed feelings|mixed bag|mixed emotions|a mix|half half|half and half|half happy|fifty fifty|50 50|5050|50/50|up and down|ups and downs|swings and roundabouts|businesslike|matter of fact|nothing much|no feelings|no feeling|no particular feeling|nothing in particular|blank|unmoved|get it over with|not one way or the other|no strong feelings|doesnt feel anything|dont feel anything|feel nothing|feels nothing|zero emotion|in between|inbetween|bittersweet|bitter sweet|ambivalent|surviving|so la la|comme ci comme ca|same old|same same|it is what it is|could be worse|could go either way|undemanding|so - so|so - so really|dont really care|doesnt really care|dont care much|doesnt care much|dont much care|not that bothered|not too bothered|no real feeling|not much feeling|without much feeling|no big deal|not a big deal|no biggie|dont think anything|not really anything|nothing really|no opinion|no reaction|dont react|doesnt react
    so so really|plain|nothing either way|neither fish nor fowl|steady as she goes|even keel|on an even keel|unemotional|stoic|stoical
    impassive|deadpan|poker face|poker faced|going through the motions|through the motions|autopilot|on autopilot|just a transaction|transactional
    just business|business as usual|purely business|functional|practical|pragmatic|straightforward enough|no drama|no fuss|no strong opinion
    no strong opinions|dont have strong|not too fussed|cant be bothered either way|take it or leave it|easy come easy go|laid back about it
    swings both ways|50/50 really|half of them happy half|some happy some|some like it some|some love it some|depends on the day but ok|middle of the road
    run of the mill|bog standard|vanilla|par for the course|so and so|in the middle|on the fence really|mixed reactions|mixed reaction|torn between
    two minds happy|goes either way|could go both ways|same as always|same as ever|as ever|as always|as normal|like always|like every week
    like every other day|another day|just another day|lah ok|ok lah|ok la|can lah|can la|okayy|fair to middling|fair to middlin|not too bad not too good
    nor good nor bad|neutralish|nowt special|nowt much|nothing to report|nothing to say|no complaints no praise
    split down the middle|split|some love it some hate it|half love half hate|steady enough
    all business|just pays|just nods
    bit of both|a bit of both|both good and bad|good and bad|rollercoaster|roller coaster|a rollercoaster|emotional rollercoaster|highs and lows
    focused|focussed|thoughtful|contemplative|reflective|pensive|used to it|not fazed|blase|impartial|unbiased|getting by|get by
    gets by|bearing up|coping|no emotions|not much|not much really|not a lot|nothing particular|feel* nothing|dont feel much|doesnt feel much|lukewarm
    in a hurry|level headed|composed|sensible|business like|just routine|its routine|a routine|habit|out of habit
    just a habit|automatic|necessary evil|waiting mode
    nothing wow|no wow|not wow not bad|some trust some suspicion
    patiently waiting|waiting patiently|patiently|on their way|be on _ way|just waiting
    too early to feel|not feeling much|no strong feeling|no feelings either way|neutral

feeling-6 =
    fine|alright|all right|allright|aight|not bad|not too bad|not so bad|not bad at all|decent|reasonable|reasonably happy|okay good|manageable|curious|curiosity|intrigued|interested|interest|cant complain|can not complain|cannot complain|no complaints|no complaint|mustnt grumble|getting there|getting better|improving|open minded|expectant|surprised|surprise|amused|busy but happy|settling|mild|better|okay now
    not half bad|not too shabby|not shabby|not bad like|no bad|nae bad|no too bad|not bad eh|not bad ay|shes right|shell be right
    she'll be right|nosy|could be a lot worse|better than nothing|bearable really|getting easier|gets easier|easier|a bit easier|settling down
    coming round|come* round|comes around|came round|warming to us|warms to us|warming up|warm* up once|less tense|less grumpy|less angry|softened|softens
    thaw*|loosen* up|loosens up|lets their guard down|guard comes down|drops their guard|guard down|walls come down|intrigue|inquisitive|open to it|willing
    game|up for trying|give it a go|curious what|a bit hopeful|hopeful enough|fairly happy|fairly content|tolerably|resigned but fine|at least informed
    so far so good|okay with it|fine with it|fine by them|alright with it|cool with it|happy enough really|accepting|accept it|accepts it
    at least it's done|glad its nearly over|nearly there|nearly done|almost done
    nothing terrible|nothing awful|nothing dramatic|nothing major|nothing serious
    pleasantly tired|nicely tired|good tired|happy tired|tired but happy|exhausted but happy|sore but happy|tired but satisfied|tired but good
    patient|accepted|mostly ok|mostly okay|mostly fine|mostly alright|okay mostly|good enough|well enough|not unhappy|not unpleasant|not displeased
    not complaining|not too fussed but ok|quietly hopeful|quietly confident|comfortable enough|pleasant enough|satisfied enough|calm enough
    relaxed enough|less worried|less nervous|less anxious|less stressed|less afraid|less tense than|less unsure|less shy|a bit better|bit better
    a bit calmer|slightly better|a little better|little better|better than before|better than last time|coping well|managing|doing ok|doing alright
    doing okay|doing fine|going ok|going alright|touch wood|open to ideas|receptive|attentive|expectation|expectations|anticipation
    adventurous|brave|daring
    a kind of magic|black magic|dark arts|dark art
    cant grumble|cannot grumble|neutral to positive|mates by the end|friends by the end|best of friends by|like old friends by

feeling-7 =
    good|gud|goood|nice|nicely|pleasant|content|contented|satisf*|sattisf*|pleased|glad|gladly|cheerful|cheery|smiley|smile|smiles|smiling|smiled|sunny|upbeat|positive|optimis*|hope|hopes|hopeful|hoping|encouraged|reassur*|relie*|releived|relaxed|relaxing|relax|relaxes|chilled|chill|calm|calmer|calmly|calming|peace|peaceful|at peace|at ease|at home|ease|easy going|serene|tranquil|soothed|cool|comfortable|comfy|cosy|cozy|confortable|comfort|comforted|cared for|looked after|taken care of|in good hands|in safe hands|safe|safer|secure|protected|sure|certain|confident|confidence|trust|trusts|trusted|trusting|trustful|welcome|welcomed|valued|important|respected|heard|listened to|understood|supported|included|appreciat*|thankful|grateful|gratefull|greatful|gratitude|thanks us|thank us|thanking|thanked|happy enough|at least happy|motivated|energised|energized|energetic|refreshed|revived|rejuvenated|fresh|lively|inspired|determined|keen|eager|up for it|ready|looking forward|look forward|looks forward|anticipat*|enthus*|excit*|pumped up a bit|enjoy|enjoys|enjoying|enjoyable|enjoyed|fun|having fun|have fun|like it|likes it|liked it|like us|likes us|they like|she likes|he likes|pleasantly surprised|nice surprise|impressed|well impressed|satisfying|convinced|certainty|in control|clear headed|hopeful again|warm|warmth|at rest|rested|sorted|friendly|fair treatment|lucky|fortunate|blessed and calm|smooth|smoothly|no worries|no stress|no worry|no hassle|no problem|no problems|stress free|stressfree|hassle free|carefree|worry free|unhurried|mellow|zen|happy ish|happyish|recommend*|loyal|works well|light hearted|lighthearted|lighter|weight off|weight off _ shoulders|load off|touched|charmed|attracted|tempted|connected|part of the family|special treatment|better than expected|above average|pretty good|thumbs up|cheers|sweet|swell|vibing|good vibes|vibe|vibes|gr8ful|peace of mind|hopefull|made to feel welcome|made welcome|happy to be here|pleased with|sound as a pound|sound|grand|good to go|all good|its all good|golden|sweet as|no probs|peachy|hunky dory|tickety boo|rosy|good mood|good spirits|high spirits|great mood|in a good place|good place|feels right|right at home|heard and understood|feel seen|like a human|like a person|like a friend|less alone|not alone|less anxious|less stressed|less worried|less nervous|more relaxed|more confident|weight has gone|weight has been|weight gone|a load off|burden lifted|new lease of life|no longer worried|no longer scared|over the worst|on the mend|settled|settling in nicely|off they go happy|in their element|their element|in good spirits|nothing bothers|safe and sound|snug|snug as a bug
    irie|homely|belle sweet|grand so|grand like|grand out|grand job|treated like a person|treated like a human|treated like family
    like someone finally listened|someone finally listened|finally listened|finally heard|heard at last|shoes off|easy as|easy peasy|piece of cake|a doddle
    doddle|a breeze|breeze|plain sailing|smooth sailing|smooth as|no bother|nae bother|no bother at all|nae bother at all|no bovver|no dramas
    no drama at all|no drama here|no worries at all|no wukkas|no wuckas|too easy|easy done|job done|jobs a good un|jobs a goodun|happy days|bonny|braw
    canny|champion|belter|belting|mint|quality|deadly|savage good|sound out|sound as|cushty|cushdy|mustard|bang on|on point|lush|mighty|mighty craic
    good craic|great craic|the craic|craic|chillaxed|chillin|chilling|lekker|lekka|kiff|sharp sharp|e sweet|e dey sweet|dey enjoy|dey jolly|dey smile
    dey laugh|body inside cool|mind dey rest|mind don rest|mind at rest|heart don rest|e set|e choke|shiok|steady lah|steady pom pi pi|fully satisfied
    satisfied only|full satisfaction|tension free|tensionfree|tension gone|paisa vasool|timepass|first class service|very much satisfied|value for money
    moneys worth|money's worth|good bang for|bang for _ buck|worth every penny|worth every cent|safe hands|safe pair of hands|sheltered|grounded|centred
    centered|steadier|sturdy|stronger|capable|competent|clued up|in the know|informed|in the loop|kept in the loop|up to speed|on top of it
    on top of things|ahead of the game|organised|on track|prepared|well prepared|equipped|armed|unburdened|feather light|weight lifting|floating|relief
    such relief|relaxin|unwound|unwinding|loose|loosened|soothing|tranquillity|zoned out happily|half asleep in the chair|purring|like a cat|cat that got
    got the cream|cat with the cream|contentment|contentedly|at one|in the zone|absorbed|engaged|engrossed|hooked|gripped|into it|really into it|stimulated
    uplifted|buoyed|buoyant|perked up|perk* up|picked up|brightened|brighten* up|lift* _ spirits|lifted|boost|boosted|confidence boost
    boosts _ confidence|hyped a bit|raring to go|rarin to go|itching to start|chomping at the bit|champing at the bit|keen as|keen as mustard|keen bean
    all ears|eyes open|wide eyed|bright eyed|full of beans|full of life|full of it|bubbling|bubbles|brimming with hope|cautiously optimistic|daring to hope
    dare to hope|dares to hope|light at the end|end of the tunnel|sees the light|turning a corner|turned a corner|new hope|second chance|fresh start
    clean slate|given hope|gives _ hope|indebted|owe us|owes us|obliged|much obliged|beholden|thankyous|gratified|gratifying|respectful|dignified|dignity
    treated with respect|treated with dignity|treated right|treated well|treated fairly|treated nicely|treated kindly|fairly treated|fair play|fair crack
    given time|listened|taken seriously|took me seriously|takes them seriously|believed|validated|acknowledged|recognised|recognized|noticed|remembered
    known by name|appreciative|belong|belongs|belonging|like they belong|sense of belonging|part of something|one of us|one of the gang
    one of the family|part of the furniture|part of the gang|part of the crew|part of a community|community|togetherness|companionship|camaraderie|bonded
    close to us|like a local|like locals|like a regular|regulars|a regular|neighbourly|hospitable|well fed|full belly|full bellies
    fed and watered|stuffed happily|nostalgic in a good|warm and fuzzy|warm fuzzy|fuzzy inside|warm inside|warm glow|toasty|cosy as|snuggly|clean and fresh
    fresh as a daisy|fresh as|daisy|squeaky clean|neat|presentable|good as new|right as rain|back to normal|back on _ feet|back in action
    back in business|back to _ old self|old self again|like _ old self|themselves again|like themselves again|herself again|himself again|myself again
    younger|ten years younger|years younger|attractive|felt pretty|so pretty|pretty again|pretty and|look pretty|looks pretty|looking pretty|confident again|ready for anything|ready to take on|take on the world|faith|faith restored
    restored _ faith|reliant|reliable|dependable|vouch for us|faithful|committed|devoted|sticks with us|stuck with us|stick with us|sticks by us
    stood by us|converted|a convert|won over|win* over|wins them over|on board|sold on it|sold on the idea|totally sold|bought in|agreeable|amenable
    good humoured|good humored|good natured|jovial|joshing|jokey|banter|bantering|having a laugh|a laugh|laid back|easygoing|care free|without a care
    not a care|happy go lucky|breezy|sunny side|sunny mood|smiley face|smiles at us|little smile|small smile|half smile|quiet smile|nods|nodding along
    nod and smile|no complaints at all|cannot fault|cant fault|couldnt fault|can't fault|nothing to fault|never unhappy|never sad|never angry|never bored
    never a frown|never a bad word|good word|good words|kind words|kind word|sweet words|nice words
    belle dey sweet|like someone finally|be heard|feel heard|strong again
    smug|like visiting|like a visit|like an auntie|like auntie|like her auntie|on their side|on our side|on my side|on his side
    on her side|in their corner|in my corner|has their back|got their back|have their back|got my back|part of the village|good hands|glad of
    pleased to see us|hooked on|giggly|quids in|win win|proud enough|like neighbours|like a neighbour|like mates|like a mate|trust the process
    breathing easier|breathes easier|less lonely|less scared|less embarrassed|less confused|less rushed|not rushed|not judged|never judged|no judgement
    without judgement|not ashamed|unashamed
    pleasently suprised|pleasantly suprised|pleasently surprised|suprised its cheaper|nice suprise|canny happy
    a good joke|always a joke|a joke with|joke with|jokes with|joke for|crack* a joke|crack* jokes|cracking jokes|popping in to say|pops in to say
    pop in to say|pops in for|pop in for a|says hello|say hello|wave* at us|lucky to have|lucky they found|glad they found|glad they came|glad they chose
    cared about|sociable|persuaded|playful|bright|brighter|perky|sense of control|in charge|calms|calm them|calms them|comforts|comforting|cheers _ up
    cheer _ up|cheered _ up|cheers them|cheered|relaxes them|puts _ at ease|put _ at ease|puts _ mind at rest|puts _ mind at ease|mind at ease|soothes
    soothe|encourages|inspires|motivates|pleases|mostly happy|usually happy|generally happy|fairly happy|quite happy|quite happy usually|happy mostly
    happy usually|happy generally|happy i hope|happy i think|happy i guess|happy hopefully|hopefully happy|reasonably happy|happy on the whole
    happy in general|largely happy|happy for the most part|satisfied i hope|satisfied hopefully|hopefully satisfied|good i hope|fulfilling
    accomplished|accomplishment|sense of achievement|achievement|renewed|revitali*|rejuvenat*|re energised|reenergised|vibrant|spoken to like a human
    treated like an adult|no pressure|under no pressure|unpressured|worryfree|hasslefree|painless|no fear|fearless|without fear|without worry
    without stress|unafraid|all sorted|nice and calm|nice and relaxed
    nice and easy|nice and warm|good vibe|nice vibe|a good mood|better mood|better place|good headspace|good frame of mind|positive frame of mind
    forgiving|tolerant|understanding|kind|gentle|friendliness|familiar|familiarity|rapport|a connection|connection|bond|loyalty|dont worry
    doesnt worry|not to worry|stop worrying|stops worrying|stopped worrying|stops stressing|stopped stressing|can relax|able to relax|finally relax
    finally relaxes|can switch off|can stop worrying
    comftable|comfterble|releaved|relaxd|relaxt|welcom|releif|confy|hapyish
    forgiven|feel* human|human again
    eagerly|eagerly waiting|eagerly awaiting|excitedly|excitedly waiting|waiting eagerly|waiting excitedly|happily waiting|waiting happily
    feel at home|feels at home|feel* right at home|happily|cheerfully|confidently|willingly|gratefully|hopefully optimistic|proudly|comfortably
    peacefully|warmly|safely
    eagerness|thankfulness|fulfilment|fulfillment|fulfil*|calmness|serenity|acceptance|affection|clarity|respect
    validation|independence|determination|motivation|inspiration|inspiring|lots of energy|empower*|empowerment|feelgood
    feel good factor|endorphin*|afterglow|friday feeling|holiday feeling|family feeling|homely feeling|wrapped|fabby|feel* cared|feel* light
    feels light|feel* free|feels free|calmm|releaxed|relaxted|appericiated|prowd|suported|safty|secured|stability|predictability
    ease of mind|easiness|softness|sweetness|kindness|generosity|hospitality|friendship|unity|harmony|harmonious
    wellbeing|well being|wellness|healthy|healthier|vitality|vigour|liveliness|playfulness|amusement|entertain*
    enjoyment|pleasure|leisure|leisurely|positivity|good energy|good feeling|good feelings|positive feeling|positive feelings|nice feeling
    warm feeling|happy feeling|lovely feeling|great feeling|encouragement|reassurance|finally a|finally an|at last a|at last someone|enlighten*
    enlightened|knowledgeable|wiser|smarter|savvy|resourceful|self assured|self confident|selfconfident|assured|poised|graceful|chic
    classy|groomed|polished|put together|well dressed|dapper|sharp looking|well rested|well slept|nourished|satiated|sated|full and happy
    fed well|hydrated|detoxed|cleansed|purified|exfoliated|moisturised|silky|smooth skinned|toned|flexible|agile|stretchy|limber
    nobody has ever been unhappy|no one has ever been unhappy|never had an unhappy|nobody unhappy|nobody leaves unhappy|no one leaves unhappy
    no unhappy
    tired in a good way|tired in the good way|tired in the best way|tired in a nice way|tired in a positive way|tired but in a good way
    tired the good way|tired good kind|exhausted in a good way|exhausted in the good way|exhausted in the best way|exhausted in a nice way
    exhausted in a positive way|exhausted but in a good way|exhausted the good way|exhausted good kind|knackered in a good way
    knackered in the good way|knackered in the best way|knackered in a nice way|knackered in a positive way|knackered but in a good way
    knackered the good way|knackered good kind|shattered in a good way|shattered in the good way|shattered in the best way|shattered in a nice way
    shattered in a positive way|shattered but in a good way|shattered the good way|shattered good kind|sore in a good way|sore in the good way
    sore in the best way|sore in a nice way|sore in a positive way|sore but in a good way|sore the good way|sore good kind|scared in a good way
    scared in the good way|scared in the best way|scared in a nice way|scared in a positive way|scared but in a good way|scared the good way
    scared good kind|nervous in a good way|nervous in the good way|nervous in the best way|nervous in a nice way|nervous in a positive way
    nervous but in a good way|nervous the good way|nervous good kind|weird in a good way|weird in the good way|weird in the best way
    weird in a nice way|weird in a positive way|weird but in a good way|weird the good way|weird good kind|intense in a good way
    intense in the good way|intense in the best way|intense in a nice way|intense in a positive way|intense but in a good way|intense the good way
    intense good kind|surprised in a good way|surprised in the good way|surprised in the best way|surprised in a nice way|surprised in a positive way
    surprised but in a good way|surprised the good way|surprised good kind|mad in a good way|mad in the good way|mad in the best way|mad in a nice way
    mad in a positive way|mad but in a good way|mad the good way|mad good kind|crazy in a good way|crazy in the good way|crazy in the best way
    crazy in a nice way|crazy in a positive way|crazy but in a good way|crazy the good way|crazy good kind|feels personal|personal touch
    easy to please|easily pleased|good nervous|nice nerves|good overwhelmed|good shock|nice shock|lovely surprise|good surprise
    great surprise
    well up for it|hungry to learn|thirsty for knowledge
    hoping we can|hoping we could|hopes we can|hope we can
    full up|satisfied customers|back in control|sorted out|kept informed|well informed|kept posted|in good form|in great form|in good nick
    in fine fettle|fair dinkum happy|happy campers|happy bunnies|no worries mate|belle full|body dey sweet|e sweet dem|sweet them|dey happy
    dey thank|dey satisfied|no tension|full satisfied|feeling nice|feeling good|feeling fresh|feeling light|feel lighter|new born|newborn
    like new born|recharged|relieved
    home and dry|laughing by the end|on a proper high|a proper high|proper high|contents with|contented with|content with|never better
    never been better|delighted with themselves|delighted with herself|delighted with himself|pleased with themselves|pleased with herself
    pleased with himself|like being round at|like being at a mates|like being at nans
    like being at home|like having a big|like having a friend|like having a second|like having family|granny's kitchen|grannys kitchen
    nan's kitchen|nans kitchen|grandmas kitchen|mum's kitchen|smells like home|like mum used to|like nan used to|like my mum's
    reminds them of home|remind* them of|takes them back|took them back|brings back memories|bring back memories|like the old days|good old days
    enjoys the|enjoy the|great company|company for him|company for her|company for them|its company|it's company|bit of company|the banter
    good banter

feeling-8 =
    happy|happi*|happier|hapy|happpy|hapi|great|gr8|proud|pride|joy|joyful|joyous|jolly|merry|blessed|blissed|impressed a lot|very good|very impressed|excellent service|lovely|lovley|beautiful|beautifully|brill|fab|ace|smashing|sick good|awesome|proud of|pleased as punch|tickled pink|glowing|beaming|beam|beams|grin*|laughing|laugh|laughs|giggl*|dancing|singing|whistling|pampered|spoilt|spoiled|special|like family|like royalty|like royal*|like vips|like a vip|vip|love the|loves the|love our|love my|loves our|love us|love|loves|loved|loving|adore|adores|buzz|buzzed|hyped|stoked|pumped|psyched|giddy|jubilant|well chuffed|made up|delight|delightful|fulfilled|amazed|wowed|wow|woo|yay|yess|hooray|hurray|yippee|triumph*|victorious|empowered|rewarded|enchanted|celebrat*|liberated|chirpy|bubbly|bouncing|bouncy|radiant|gleeful|gleefully|glee|exuberant|tickled|cheering|rejoic*|mesmeri*|captivated|spellbound|astonished|entertained|sparkling|sparkly
    chuffed|dead chuffed|right chuffed|pure chuffed|stoked as|proud as punch|as proud as punch|proud as|proud as a peacock|peacock|like a peacock
    puffed up with pride|bursting with pride|chest out|chest puffed|swell* with pride|like a kid|like kids|like a child at|like they won|like winners
    like a winner|won the pools|like they won the pools|rapt|wrapped with it
    treated like a vip|treated like vips|treated like a princess|treated like gold|spoiled rotten|spoilt rotten
    grateful to the point|bowled over|knocked out by|knocks _ socks off|knocked _ socks off|blew _ socks off|smitten|besotted|enamoured|enamored|infatuated
    head over heels|fallen in love|fell in love|fall in love|falls in love|hearts melt|heart melts|melts _ heart|melted|heart is full|hearts full
    heart full|heart bursting|heart sings|heart skips|skip a beat|heart warming|heartwarming|heartwarmed|heart warmed|moved|deeply moved|moved to tears by
    touched to tears|cockahoop|cock a hoop|merry as|jammy|jolly good|beside themselves with joy|bouncing off the walls|high as a kite|on fire|fired up
    buzzin|buzzing a bit|gassed|well gassed|hype|lit up|thriving|living for it|living their best|living my best|living the dream|best life|slay
    slaying|slayed|feeling like a queen|main character|icon|iconic|obsessed|obsess*|addicted|can't get enough|cant get enough|wanting more|want more
    begging for more|hungry for more|over excited|overexcited|hyper|squeeing|screaming with joy|screams with joy|scream with excitement
    screaming with excitement|shriek*|squealing|squeals|jumping|jumps about|jump about|jumps around|leaping|leap*|spinning with joy|twirl*|twirling
    does a twirl|high on life|jollies|joy bells|happy clappy|happy as a pig|pig in mud|happy as a clam|happy as a sandboy|happy as|sandboy|happy camper
    happy camper*|happy bunny|happy chappy|happy days all round|proud mum|proud mums|proud parents|proud dad|flattered|honoured|honored|privileged
    privilege|an honour|revered|cherished|treasured|adored|loved up|loved on|beloved|gorge|gorgeous feeling|fierce|feels fierce|sassy|sexy|glam|glamorous
    stylish|handsome|a million bucks|million bucks|new lease|reborn|like a new man|like a new woman|born again|alive|so alive|alive again|walking tall
    walks tall|stand taller|standing taller|stands taller|ten foot tall|10 foot tall|flying|flying high|well away|in raptures|raptures
    rapture|enraptured|fascinated|wonderment|wide eyed wonder|goosebumps|goose bumps|chills in a good|tingles|sparkle|sparkles|twinkle|twinkles
    glint|swooning|swoon*|drooling|drool*|lick* _ lips|licking _ lips|finger licking|mouth watering|mouthwatering|mmm|yum|nom nom|absolute joy|pure joy
    sheer joy|pure delight|delighted like|laughing heads off|laugh* _ head off|in stitches|creased up|cracking up|crack* up laughing|howling with laughter
    belly laughs|belly laugh|roaring laughing
    seen and heard|feel* seen|finally seen|really seen|truly seen|a queen|like a queen|baking for us|bakes for us|bake us|baked us|bakes us|bake for us
    trust us completely|trusts us completely|spare key|spare keys|gave us the key|gives us the key|leave us the keys|leaves us the keys|leave their keys
    nowhere else that's theirs|treated _ like a person|treated _ like a human
    saved _ bacon|we've saved|weve saved|saved their|saves their|like we saved|like weve|leave reviews|leaves reviews|leave us reviews|leave a review
    without us asking|without being asked|unprompted|only hour in|best hour of|best hour in|only place they|only place where|look forward all week
    come back with chocolates
    priceless|their faces when|their face when|the look on their|her face when|his face when|picture of joy|like a new toy|new toy|like a kid with
    kid with a new|like a proud
    never happier|dazzl*|elation|elated|happy faces|happy face|happy vibes|on top|like part of the family|feel* part of _ family
    like _ part of the family|treated like part of the family|totally relieved|so proud|over joyed|cheers all round|star struck|starstruck|wowzer*
    well pleased|dead pleased|super pleased|pleased as anything|happy as anything|in their element|in her element|in his element|hearts content
    full of joy|full of love|full of pride|much loved|full of excitement|bursting|spoils them rotten|cant wait|cannot wait|cant wait to|can't wait to
    cannot wait to|can not wait to|come back in a heartbeat|back in a heartbeat|in a heartbeat
    hppy|hapyy|hapiness|happyness|exited|exicted|exctied|exsited|excitd|exited to|excting
    adoration|awe|in awe|awestruck|awe struck|wonder|amazement|fascination|admiration|lit|amped|jazzed|amaze|amazeballs|syok|shiok|masaya|contento
    happy tears x|haapy|luvly|luv it|luvs it|luv|luving it|loving life|christmas feeling|runners high|post workout high|mad happy|perfekt|exhilarat*
    thrill|thrills|a thrill|adrenaline|adrenalin|a buzz|a real buzz|high|on a high|natural high|zest|mirth|merriment|festive|festivity|celebratory
    party mood|party vibe|carnival|honeymoon|romance|romantic|passion|passionate|glory|sense of pride|prideful
    lost for words in a good way|lost for words in the good way|lost for words in the best way|lost for words in a nice way
    lost for words in a positive way|lost for words but in a good way|lost for words the good way|lost for words good kind|speechless in a good way
    speechless in the good way|speechless in the best way|speechless in a nice way|speechless in a positive way|speechless but in a good way
    speechless the good way|speechless good kind|shocked in a good way|shocked in the good way|shocked in the best way|shocked in a nice way
    shocked in a positive way|shocked but in a good way|shocked the good way|shocked good kind|gobsmacked in a good way|gobsmacked in the good way
    gobsmacked in the best way|gobsmacked in a nice way|gobsmacked in a positive way|gobsmacked but in a good way|gobsmacked the good way
    gobsmacked good kind|overwhelmed in a good way|overwhelmed in the good way|overwhelmed in the best way|overwhelmed in a nice way
    overwhelmed in a positive way|overwhelmed but in a good way|overwhelmed the good way|overwhelmed good kind|stunned in a good way
    stunned in the good way|stunned in the best way|stunned in a nice way|stunned in a positive way|stunned but in a good way|stunned the good way
    stunned good kind|emotional in a good way|emotional in the good way|emotional in the best way|emotional in a nice way|emotional in a positive way
    emotional but in a good way|emotional the good way|emotional good kind|sick in a good way|sick in the good way|sick in the best way
    sick in a nice way|sick in a positive way|sick but in a good way|sick the good way|sick good kind|teary in a good way|teary in the good way
    teary in the best way|teary in a nice way|teary in a positive way|teary but in a good way|teary the good way|teary good kind|crying in a good way
    crying in the good way|crying in the best way|crying in a nice way|crying in a positive way|crying but in a good way|crying the good way
    crying good kind|tearful in a good way|tearful in the good way|tearful in the best way|tearful in a nice way|tearful in a positive way
    tearful but in a good way|tearful the good way|tearful good kind|dead in a good way|dead in the good way|dead in the best way|dead in a nice way
    dead in a positive way|dead but in a good way|dead the good way|dead good kind|mindblown in a good way|mindblown in the good way
    mindblown in the best way|mindblown in a nice way|mindblown in a positive way|mindblown but in a good way|mindblown the good way
    mindblown good kind
    dey happy die|happy die|happy well well|sweet die|e sweet die|over moon|on top of the moon|happy as a|cat that got the cream|floating on air
    gobsmacked in a good|dead impressed|happy out|thrilled with|only thrilled|only delighted
    like pigs in|pigs in muck|like a kid in a|kid in a sweet shop|kid in a candy shop|kids at christmas
    biggest fan|biggest fans|number one fan

feeling-9 =
    amazing|amazingly|fantastic|fabulous|wonderful|wonderfull|excellent|exellent|excelent|brilliant|superb|outstanding|perfect|perfectly happy|marvellous|marvelous|magnificent|incredible|phenomenal|exceptional|first class|world class|top notch|topnotch|a1|a+|spot on|out of this world|exquisite|magical|magic|heaven|heavenly|in heaven|paradise|bliss|blissful|best|best ever|the best|the bomb|the bees knees|cloud nine|cloud 9|over the moon|ecstatic|exstatic|elated|euphori*|overjoyed|thrilled|thrill|delighted|delighted with|delirious|exhilarat*|rapturous|jumping for joy|jump* for joy|on top of the world|top of the world|on a high|walking on air|buzzing|chuffed to bits|chuffed to pieces|thrilled to bits|thrilled to pieces|happy as larry|over joyed|blown away|mind blown|mindblown|awestruck|in awe|in love|couldnt be better|could not be better|couldnt be happier|could not be happier|couldnt ask for more|happiest|loves it|love it|loved it|loving it|adore it|adores it|tears of joy|happy tears|good tears|crying with happiness|cry _ happy|like a king|like king|like queen|like a princess|like a million dollars|like a million|like a star|ten feet tall|10 feet tall|star struck|dream come true|full of joy|stunning|gorgeous|10 out of 10 happy|dead happy|proper happy|well happy|super|super duper|top of the pops|chefs kiss|grand altogether|ace service|crying happy|cry happy|crying happy tears|cries happy tears|gobsmacked in a good way|in a good way|like king in|king in your
    delira and excira|delirah and excirah|over the moooon|moon and back|buzzing off|absolutely buzzing|pure buzzing|beside _ with joy|best day ever
    best feeling|best feeling ever|best thing ever|best in the world|top drawer|top class|top tier|10 10|ten out of ten|hundred percent happy|100% happy
    100 percent happy|happy as can be|happy beyond|beyond happy|beyond thrilled|beyond grateful|beyond pleased|beyond delighted|happier than
    never been happier|couldnt be more pleased|couldn't be happier|could burst|ready to burst|fit to burst|bursting with joy|bursting with happiness
    burst* with joy|burst* with happiness|weep with joy|weeps with joy|weeping with joy|sob* with joy|sobbing with happiness|cried with happiness
    cries with happiness|tears of pride|proud tears|tears _ joy|crying laughing|cry laughing|happy crying|happy cry|happy sob|voice note crying
    ugly crying happy|seventh heaven|in seventh heaven|seventh cloud|wonderland|like christmas|like christmas morning|christmas morning|kid on christmas
    kid at christmas|kid in a candy|kid in a sweet|kid in a sweetshop|candy store|candy shop|sweet shop|like a child at christmas|like a kid in
    like a kid at|like a dog with two tails|dog with two tails|like a pig in|pig in muck|pig in shit|pig in clover|like the cat that|like a lottery winner
    like lottery winners|won the world cup|won the league|like winning|like they have won|like theyd won|like they'd won|like they've won|unreal|class act
    life saving|dream true|dreams come true|dream come|a dream|dreamy|epic|legendary|immense|sensational|spectacular|breathtaking|out of body
    second to none|flawless|immaculate|pristine|divine|sublime|splendid|glorious|terrific|tremendous|stupendous|fabulous darling|bonza|bonzer|ripper|beaut
    you beauty|ya beauty|pearler|corker|cracker|cracking|stonking|banging|slaps|bussin|goated|peak good|bostin|bostin'|pure dead brilliant
    pure class|pure magic|gallus|stoater|stoatin|geggin|boss lad|proper boss|the dogs bollocks|dogs bollocks|bees knees|cats pyjamas|cats whiskers
    over the bloody moon|over the flipping moon|over the fecking moon|over the fucking moon
    treated like royalty|treated like a king|treated like a queen|treated like kings|treated like queens
    extatic|excstatic|estatic|ecstat*|elated beyond|jubilant|deliriously happy

feeling-scene-1 =
    walked out|walk out|walks out|walking out|stormed out|storm* out|storming off|slam* _ door|slam* _ phone|bang* _ counter|bang* _ table|throw* _ at us|threw _ at|hang* up on us|hung up on|swear* at|swearing at|shout* at|screams at|shouting at|i want my money back|want my _ back|wants _ money back|want their money back|demand* _ refund|ask* for _ refund|wants a refund|never hear from|never coming back|never come back|wont come back|wont be back|not coming back|never see us again|last time i come|last time they come|lost _ forever|threaten*|sue us|take us to court|call* the police|report us|trading standards|one star review|1 star review|bad review|bad reviews|one star|1 star|worst part|worst bit|cried _ pain|crying _ pain|cant sleep|cannot sleep|not sleeping|lose* sleep|losing sleep|worst experience|ruined|ruin*|ruining|smash*|hands over their face|fight*|furious on the phone|never recover*|blood boil*|tear* _ hair out|pulling _ hair out|pull* _ hair|ill scream|kids in tears|sick with _ worry|shak* with fear
    never coming here|never come here|never going back|never using|never buying|never ordering|never booking|youll never see me|i want to speak to
    want to speak to the manager|speak to the manager|speak to a manager|speak to your manager|get me the manager|are robbing|is robbing|robbing us
    robbing me|robbing them|daylight robbery|lost the will|the will to live|lose the will to live|loses the will to live|losing the will to live
    small claims|see you in court|solicitors letter|report you|block us|blocks us|blocked us|you people are|complete joke|absolute joke

feeling-scene-2 =
    emailed three times|called three times|rang three times|phoned three times|three times|third time|fourth time|five times|tell* _ story again|repeat* themselves|repeat themselves|repeating myself|over and over|again and again|nobody told me|no one told me|noone told me|nobody told|nobody tells|nobody answer*|no one answer*|noone answer*|no answer|nobody pick*|no one pick*|nobody call* back|never call* back|nobody call*|no one call*|nobody came|no one came|didnt turn up|didnt show up|never turned up|never showed|no show|stood up|came for nothing|drove _ for nothing|for nothing|wasted _ day|wasted my|whole day wasted|day off work|no hot water|no heating|without heating|nobody even looked|nobody looked|nobody looks|nobody help*|no one help*|nobody care*|no one care*|dont care about|only care about|only want my money|only want their money|after my money|after their money|rip* _ off|ripping them off|rob* us|daylight robbery|a rip off|taken advantage|take advantage|promised _ never|lied|liars|liar|almost fell off|fell off the chair|nearly fell|nearly fainted|faint*|choke* on|jaw drop*|too much money|lot of money|arm and a leg|sat there for|was sat there|stood there for|waiting for hours|waited for hours|hours on hold|on hold for|hour on hold|for hours|an hour late|hours late|two hours|3 hours|three hours|half a day|still waiting|been waiting|kept waiting|keep* _ waiting|keep* us waiting|keep* me waiting|left waiting|waited ages|wait* ages|takes ages|took ages|takes forever|took forever|go* somewhere else|goes elsewhere|go elsewhere|went elsewhere|went to _ competitor|give up|gives up|gave up|giving up|given up|abandon*|cancel|cancels|cancelled|canceled|bail*|lose* the will to live|will to live|had it with|gone cold|stone cold|ice cold food|wrong order|wrong item|wrong size again|arrived broken|came broken|damaged|broke again|broken again|still broken|still not fixed|not fixed|smell* bad|stink*|stinks|filthy|dirty|hair in|cockroach*|mould|flooded|flood*|leak*|emergency|stranded|locked out|stuck outside|standing in the rain|in the rain|out in the cold|regret that|wish they had|wish they never|wish i never|wish i hadnt|shouldnt have come|should have gone|should never have|should have stayed|mistake coming|argue*|arguing|argument*|roll* _ eyes|rolling _ eyes|slag* us off|bad mouth*|badmouth*|bite* _ head off|cant cope|cannot cope|cant take it|cant take any more|shak* _ head|make* me feel stupid|feel* stupid|feel* small|treat* _ like|treated like a|talk* down to|like cattle|like an idiot|like idiots|like a fool|like rubbish|rung three times|rung four times|four times|is anyone even|anyone there|anybody there|murder someone|kill someone|want to kill|want to murder|strangle|throttle|punch|throw the phone|throw _ laptop|throw* _ out the window|out of the window|last straw|cut _ losses|kicked out|give us grief|gives us grief|have a go at us|has a go at us|had a go|having a go at|take* it out on us|shout at _ receptionist|demand to speak|demands to speak|speak to the manager|ask* for the manager|want* the manager|wheres the manager|complain to|file* a complaint|write* a complaint|leave* a bad review|leaves a bad|slate us|slated us|been here since|here since|since 8|since morning|all morning|all day|all week waiting|all night|called my name|nobody called my|let us down|let me down|let them down|lets them down|went wrong|goes wrong|everything goes wrong|promised me|you promised|said it would|said they would|said monday|never happened|didnt happen|still nothing|nothing happened|nothing happens
    are you having a laugh|you having a laugh|having a laugh right|you must be joking|must be joking|you cant be serious|seriously??|are you serious
    are you kidding|you kidding|kidding me|cost a bomb|costs a bomb|costs a fortune|cost a fortune|cost the earth|costs the earth|an arm and leg
    money grab|insane price*|crazy price*|ridiculous price*|silly price*|silly money|shocking price*|shocking service|scandalous|ridiculous|absurd
    under attack|attacked|lamb to the slaughter|lambs to the slaughter|we are lying|were lying|lying to them|lied to|i cant do this|cant do this
    i give up|do you even care|we dont care|nobody cares|no one cares|noone cares|nobody gives a|no one gives a|they dont care|you dont care
    doesnt care about|dont listen|doesnt listen|dont hear them|all talk|been had|have been had|leave a bad|left a bad review|bad review*|one star
    1 star|negative review*|pillar to post|ages on hold|make it up as|making it up as|waited an hour|waited two hours|waited hours|hours waiting
    wait for hours|fat in the|feel* fat|feel* ugly|wish theyd never|wishes she never|wish they hadnt come|walk straight out|turn around and leave
    turns around and leaves
    worse than _ expected|worse than _ thought|worse than _ hoped|worse than before|treated like rubbish|made to feel small|made to feel stupid
    made a fool|look like a fool|looked like fools|tell* everyone how bad|told everyone how bad|warn* _ friends|warned _ friends|warn others
    warn people|complain to the|complains to the|complained to the|slagging us off|go* mad at|went mad at|have a go at|has a go at|had a go at
    row with|had a row|big row|bang* the table|slam* the door|slams the door|throw* the phone|thrown the phone|chuck* it|threw it back
    throw* it back|rip* it up|tore it up|demand* to see|demand* a refund|want a refund|wanted a refund|want their deposit back
    wants _ deposit back|want to see the manager|wants the manager|asked for the manager|see the manager|third time this week|third time now
    for the third time|had to ring _ times|had to call _ times|had to ask _ times
    never set foot|set foot in here again|set foot in there again|slams the phone|threw _ keys|tore up the|rip* up the|wiped the floor
    cause* a scene|made a scene|making a scene|kick* up a fuss|kicked up a fuss|kicks up a fuss|up in smoke|had to be escorted
    called me every name|called us every name|every name under|gave me an earful|an earful|earful|bit my head|got both barrels|both barrels
    read us the riot|riot act|give out to us|giving out to us|gave out to us|effed and|told us where to|told me where to|two fingers
    speak to the owner|speak to the boss|speak to someone in charge|talk to the owner|talk to the manager|whos in charge|who's in charge
    name and shame|naming and shaming|put it all over facebook|all over facebook|all over social|went on facebook|go on facebook to
    go to the papers|to the papers|ombudsman|solicitor|lawyer|legal action|the council on us|reported us|report us to|cancelled the lot
    cancel the lot|cancelled everything|cancel everything|take _ business elsewhere|taking _ business elsewhere|takes _ business elsewhere
    took _ business elsewhere|lost their trust|lost all trust|no trust left|broke* _ trust|trust is gone|trust gone|trust is broken
    broke her heart|broke his heart|broke their hearts|breaks her heart|breaks his heart|breaks their hearts|breaks my heart to see|inconsol*
    heart break*|sob*|howl*|wail*|bawl*|breaks down|breaking down|collapse*|fall* apart|falls apart|fell apart|go* to pieces|goes to pieces
    went to pieces|lose* it|lost it with|snapped at us|screamed at|scream at|yelled at|yell at|swore at|cursed at|spat at|spit at|threw it at
    throws it at|shoved me|punched|hit the counter|slammed the|kicked the door|smashed

feeling-scene-3 =
    kids in the house|baby in the house|baby at home|kids at home _ no|kids screaming|kids scream*|kids crying|crying baby|looking at the clock|look* at the clock|look* at _ watch|look* at _ watches|check* _ watch|check* _ phone|checking their phone|check* the time|watch* the clock|star* at the clock|staring at the clock|star* at _ phone|refresh*|tap* _ foot|tapping _ foot|tapping _ feet|tap* _ fingers|drum* _ fingers|pacing|pace up and down|paces|bit* _ nails|biting nails|biting _ nails|chew* _ nails|sweat*|sweaty palms|palms sweat*|hands shak*|hands shaking|hands are shaking|hands trembl*|knees shak*|heart is beating|heart beat*|heart racing|heart pounding|heart in _ mouth|heart sink*|heart sank|stomach drop*|knot in _ stomach|stomach in knots|tummy|like waiting for exam|exam results|on hold|phone again|ring* again|call* again and|keep* calling|keep* ringing|keep* asking|keeps asking|ask* again and again|ask* ten times|ask* every|every five minutes|every 5 minutes|every 5 mins|every five mins|every ten minutes|where is my|wheres my|where is the|how much longer|how long|when will|when is it|is it ready yet|are we there yet|still not ready|no news|no update|no updates|not knowing|dont know if|doesnt know if|dont know whether|dont know what|doesnt know what|dont know where|doesnt know where|dont know how|doesnt know how|dont know who|dont know which|doesnt know which|dont understand|doesnt understand|do not understand|didnt understand|does not understand|cant understand|cant find|cannot find|can not find|couldnt find|cant see|cant work out|cant figure out|cannot figure|hard to find|hard to understand|hard to choose|hard to decide|too many|too much|too loud|too noisy|too busy|too crowded|too full|too small|too slow|too long|too late|too expensive|too dear|too pricey|too hot|too cold|too dark|too far|too complicated|too difficult|too fast|too pushy|no space|no parking|nowhere to park|nowhere to sit|parking itself|queue*|queuing|queueing|long wait|long waiting|waiting|wait|wait so long|standing around|stand* around|hanging around|in line|expensive|pricey|overpriced|costly|cost too|costs too|cost of|is it worth|worth it or not|is it a scam|a scam or|hope it isnt|hope it wont|hope its not|hope it doesnt|hope they dont|hope nothing|what if|what will it cost|how much is this|how much will|whats it going to cost|going to cost|can i afford|cant afford|afford|budget|thinks im trying|think were trying|think we are trying|think im trying|thinks were|whats the catch|hidden|hidden costs|small print|bill shock|surprise bill|slow|slowly|late|delayed|delay*|noisy|loud|crowded|packed|cramped|stuffy|smelly|pushy|pressured into|sales pitch|hard sell|jargon|paperwork|form again|one more form|red tape|bureaucra*|get lost|gets lost|got lost|getting lost|wander*|walk* round|walk* around in circles|in circles|go* round in circles|left wondering|wonder if|wonders if|wonder whether|wonder why|wonders why|worried about|not what i ordered|not what they ordered|not as pictured|not like the photo|doesnt fit|does not fit|didnt fit|doesnt work|does not work|not working|didnt work|stopped working|broke down|break* down|crash*|error*|keeps crashing|freezes|log in again|forgot password|password again|frown*|long face|long faces|face falls|face drops|eyes down|arms folded|fold* _ arms|look* down|look* away|grip* _ chair|gripping|grips|clench*|clutch*|hold* _ breath|holding _ breath|silent and|go quiet|went quiet|goes silent|go silent|hide*|hiding|avoid*|avoiding|put* it off|putting it off|leave* without|leaves without|left without|go* home without|leave empty|empty handed|in pain|it hurts|hurts|aching|toothache|needle*|drill|first time nerves|do i look|will it hurt|will they like|will it work|will it arrive|will it fit|did i choose|did i do the right|right choice or|made the wrong|wrong choice|wrong thing|scared of|afraid of|missed|miss the|missing|sold out|out of stock|already sold|already gone|fully booked|no appointment*|no slot*|no table|turn* away|turned away|sent away|sent from|passed from|pass* around|passed around|from one _ to another|pillar to post|fobbed|ignored|explain again|explain everything again|tell* everything again|start* again|start* from scratch|from scratch|no reply|no response|no one replies|seen but|left on read|on read|blue tick*|dont reply|doesnt reply|not reply*|not answer*|dont answer|dont call back|want to go home|wants to go home|want to leave|wants to leave|want out|rather be|anywhere else|just want it over|want it over|want _ over with|want this over|get this over|lump in|swallow*|gulp*|gasp*|tut|tuts|huff*|puff*|mutter*|shrug* and leave|grumble|argue about|haggl*|half asleep|starving|no sleep|up all night|nobody|no one|noone|why is|why are|why do|why does|why cant|why dont|why didnt|why so|why not just|why isnt|why wont|how come|what took|so long|is that it|expected more|expect more|expecting more|hoped for more|thought it would be|looking for _ space|in a mood|in a bad mood|foul mood|bad mood|not in the mood|arrive* in a mood|get wet|soaked|drenched|lose track|hold the line|kept on hold|transferred|passed along|repeat|repeated|chas*|chasing|had to chase|had to call|had to ring|have to ring|have to call|have to explain|have to repeat|have to ask|has to ask|have to wait|has to wait|had to wait|have to queue|have to drive|have to take time off|take* time off|more money|costs more|goes up|price went up|went up again|prices are up|cost more|cant get through|get through|no signal|no reception|cant park|cant reach|unreachable|voicemail|answering machine|robot|chatbot|phone tree|press 1|press one|out of date|wrong number|wrong price|wrong address|wrong colour|wrong color|wrong size|mistake|mistakes|mess up|messed up|mix up|forgot about|forgot my|forgotten|forgot us|forgot to|lost my|lost our|lost their|lost it in|sigh|huff|shrug it off badly|grit* _ teeth|teeth|stiff|tight|curled up|dont sleep|awake|up at night|toss and turn|think the worst|expect the worst|fear the worst|imagine the worst|bad news|waiting for results|waiting for the results|like before an exam|first day of school|like a job interview|job interview|dont know what to say|dont know where to look|dont know how much|dont want to be seen|does not want to be seen|dont want anyone|hide _ face|look over _ shoulder|head down|avoid eye contact|eye contact|pretend*|dont dare|doesnt dare|daren*|too scared|too shy|too proud|too embarrassed|ask for help|ghost us|ghosts us|ghosting|disappear*|vanish*|never hear back|dont hear back|never reply|shop next door|next door|competitor*|elsewhere|go down the road|goes down the road|bit pricey|steep|extra charge*|extra fee*|fees|deposit back|small talk|pester*|nag*|chase us|badger*|hurry up|take my money already|come on already|seriously|are you kidding|you must be joking|unbelievable|ridiculous|absurd|laughable|you what|what a mess|what a waste|drag*|dragging|drags on|endless|never ending|neverending|never ends|forever|ages|nobody explain*|no one explain*|dont explain*|doesnt explain*|didnt explain*|never explain*|not explain*|how much|how much now|doesnt feel like we|dont feel like we|doesnt feel|dont feel|didnt feel|cant|cannot|can not|couldnt|could not|unable|unable to|cant believe the price|cant believe how long|cant believe how much|cant believe how expensive|cant believe how slow|cant believe how bad|cant believe how rude|invoice lands|the invoice|big bill|the bill|bills|quote is higher|higher than|more than quoted|more than they thought|more than expected|more than we said|pay a deposit|pay twice|pay extra|pay again|card number|give _ details|personal details|personal questions|strangers|stranger in|strangers in|dont know us|doesnt know us|never met|forgotten them|forgotten about|think weve forgotten|thinks weve forgotten|think we forgot|need* help|needs help|ask* for help|help me|begging|beg|beg for|plead*|nobody wants|no one wants|nobody knows|no one knows|nobody there|no one there|nobody home|no one in sight|closed|shut|closed when|arriv* _ closed|dog barking|baby crying|toddler|kids run|kids running|running late|late for work|miss* work|off work|loses money|losing money|lose* money|costing them|costing me|deadline|against the clock|time is running|running out|hours and hours|for hours|hours later|leave before|leaves before|left before|go before|hang up|hangs up|hung up|give up waiting
    when is my|where's my|when will my|when will it|when will they|when will you|how long will|how long do i|how long is|how long now|is it done yet
    is it coming|has it been sent|has it shipped|did you send|did you get my|have you sent|any update|any updates|any news|what's happening
    whats happening|whats going on|what's going on|what is taking|whats taking|still waiting|am still waiting|been waiting|ive been waiting
    i've been waiting|hello anyone there|is anyone there|anyone there|why is it|why does it|why do i|why do they|why can't|why am i
    is it going to hurt|does it hurt|is it safe|are you sure|is it genuine|is it real|is this real|is it fake|is it original|are they real|can i trust
    how do i know|what if it|what if they|what if i|what happens if|will they|will it last|am i|keep asking|kept asking|keep* checking|keeps checking
    ask* twice|asks twice|ask* the same|asks the same|double check*|triple check*|recount*|re read*|rereads|reread the|screenshot*
    you said|you told me|you promised|they promised|was promised|go to someone else|goes to someone else|go somewhere else|goes somewhere else
    ring the next|rings the next|call the next|calls the next|go to the competition|goes to the competition|no shows|no show|noshow*|dont show up
    doesnt show up|walk away|walks away|walk off|walks off|postpone*|reschedul*|cancel|cancels|cancelled on|ten voice notes|send* ten|sends ten
    loads of voice notes|long voice notes|in capitals|all caps|caps lock|bring a friend for|brings a friend for|brings a friend
    bring someone for support|for moral support|moral support|emotional support|grip* the|grips the|gripping the
    eyes shut|shuts _ eyes|shut _ eyes|look* at the floor|looks down|look down|looking down|whisper*|laugh* nervously|laughs nervously|nervous laugh*
    nervous giggle|giggle nervously|nervous smile|forced smile|fake smile|polite smile|stutter*|stammer*|mumbl*|count* the tiles|stare* at the ceiling
    staring at the ceiling|feel* old|feels old|cant concentrate|cannot concentrate|cant focus|cant think straight|left standing|standing there
    stood there|faff|a faff|palaver|what a palaver|rigmarole|malarkey|wants it done|want it done|want* to be done|wants to be done|wish it was over
    wishing it was over|wish it were over|wish they were|wish they didnt|wishes they didnt|rather be at home|rather be anywhere|would rather be
    rather not be|rather not|would rather not|counting the cost|nobody likes|no one likes|noone likes|nobody enjoys|no one enjoys|nobody loves
    no one loves|noone wants|who likes|who enjoys|who wants to|nobody comes here for fun|comes here for fun|come here for fun|not here for fun
    not much patience|little patience|patience is|mind is racing|mind racing|minds racing|head is racing|thoughts racing|heart is in _ mouth
    on thin ice|in deep water|that's it?|thats it?|is that all|impersonal|doesnt feel personal|not personal|clinical|sterile|soulless|no soul|robotic
    like a robot|like robots|talking to a robot|talking to a bot|talking to a machine|hustled|bundled out|shoved|shunted|a blur|goes by in a blur
    too many options|too many choices|too much choice|too many questions|too many steps|too much info|too much information|too many forms
    too much paperwork|so much paperwork|wait too long|waiting around|hang around|hanging about|sat around|sitting around|twiddl*|thumb twiddling
    twiddling thumbs|nothing to do|language barrier|dont speak|doesnt speak|cant explain|cant express|chicken and egg|catch 22|go round in circles
    going round in circles|round in circles|back and forth|to and fro|bounced around|chasing us|chases us|having to chase|have to chase|has to chase
    chasing up|chase up
    so much?|costs so much|cost so much|why it costs|why its so|why it is so|why its taking|why it takes|why its not|why it isnt|why nobody|why no one
    know why|asks why|ask why|asking why|cant hear|cannot reach|cannot get through|couldnt get through|cant log in|cannot log in|cant login|cant pay
    cant read|cant open|cannot afford|couldnt afford|crashing|crashes|crashed|frozen screen|doesnt load|wont load|slow website|site is slow
    app is slow|error message|declined|card declined|gets declined|rejected payment|wrong order|wrong item|wrong name|missing item*|missing bag
    lost parcel|lost order|lost luggage|lost bag|broken item|arrived broken|arrives broken|came broken|arrived late|arrives late|came late|comes late
    turned up late|turns up late|late again|run late|runs late|delay|delays|cold food|food is cold|food was cold|arrived cold|arrives cold|stale|soggy
    burnt food|not in stock|all booked|no slots|no appointments|no availability|no seat|no seats|no room|no receipt|no info|no information
    no explanation|no apology|no one said|nobody said|nobody apologised|nobody apologized
    cut|hot|conflict|emergency|crisis|bottleneck|bind|used|down|low|pressed|trouble|forced|gross
    nobody queues|no one queues|eh ready|aint ready|isnt ready|is not ready|wasnt ready|four times now|five times now
    wish it was cheaper|wish it were cheaper|wish we were cheaper|wishes it was cheaper|second guess|second guesses|feel* like a rip|like a waste
    like a trap|like a gamble|a gamble|gamble|gambling|risky|a risk|risk|risking|at risk|leap in the dark|leap of faith in the dark|wet weekend
    face like a|stopped caring|stops caring|stop caring|hard for them|hard for her|hard for him|hard on them|tough|tough on them|tough for them
    its tough|rough time|hard time|hard times|tough time|bad time|worst time|gut feeling says|feels wrong|feel wrong|feels fake|feel fake|fake|phony
    phoney|empty|hollow|meaningless|pointless|whats the point|no point|waste|wastes|dont see the point|doesnt see the point|cant see the point
    see no point|not well|they rarely smile|rarely smile|never smile
    dont know whether to trust|not sure whether to trust|know if they can trust|stings|sting|kills it|puts a damper|wish it was quicker
    wish it was faster|wish it was closer|wish it was easier|wish it was shorter|wish it was warmer|wish it was bigger|wish we were closer
    wish we were|wishes we were|wish there was|wishes there was|wish there were|wish they could|wishes she had|wishes he had|want* it sorted
    wanting it sorted|need* it sorted|need it sorted|wants it fixed|want it fixed|below what _ expected|not what _ expected|not what _ expecting
    not what they were promised|not what _ promised|not what was promised|not what _ ordered|not as described|not like the picture
    nothing like the picture|nothing like the photo|less than _ hoped|less than _ expected|longer than _ expected|longer than _ thought
    more than _ expected to pay|more than _ budgeted|more than _ thought it|dearer than|more expensive than|pricier than|expected better
    deserve better|deserved better|ask* me ten times|whether its safe|if its safe|if it is safe|whether its clean|if its clean|if it hurts
    if it will hurt|if itll hurt|whether it will hurt|roll* their eyes|rolls their eyes|eyes roll|tut*|sigh at|sighs at|huff and puff|muttering
    under _ breath|shake* _ head|shakes _ head|shaking _ head|purse* _ lips|folded arms|cross* _ arms|wrinkl* _ nose|turn* _ nose up
    turns _ nose up|pull* a face|pulls a face|pull* faces|jaw drops at the price|choke* on the price|swallow hard|swallows hard|jiggl*
    tap* the counter|tap* the table|keep* looking at _ watch|look* at _ phone|glued to _ phone|start* to shuffle|kids kick off|kids start
    kids act up|kids get bored|kids moan|half eaten|leave half|leaves half|left half|left most of it|pushes the plate|push the plate
    push* it round the plate|send* it back|sends it back|sent it back|bring* it back|brings it back|brought it back|return* it|returns it|haggle
    haggling|quibbl*|argu*|query the bill|queries the bill|question the bill|questions the bill|check* the bill|checks the bill|disput*
    never rebook*|dont rebook|doesnt rebook|dont book again|didnt book again|doesnt book again|dont come back|doesnt come back|didnt come back
    dont return|never return*|never see them again|never saw _ again|gone elsewhere|go* elsewhere|going elsewhere|switch to another|switch* to
    gone to the|goes to the other|leave without|without saying|without a word|without saying goodbye|without saying thank*|without a thank*
    didnt say thank*|dont say thank*|not even a thank*|no thank you|never says thank*|ghosted us|ghost me|unfollow*|muted us|blocked me
    leave* the group|left the group|leaves the group|read receipt|seen but no|no reply from them|drop* out|drops out|dropped out|give* up
    pull* out|pulls out|pulled out|back* out|backed out|walk past|walks past|turns away|cross the road|avoids|puts it off|keep putting it off
    dragging _ feet|drag* _ feet|come in limping|limping|holding _ jaw|holding _ back|clutching
    know whether to trust|whether to trust|hoped itd be|hoped it would be|were hoping|was hoping
    then it rained|it rained|rained off|rained all|washed out|wash out|stood in the rain|out in the rain|in the cold|soaking wet|baking hot
    cant hear themselves|shut when they|we were shut|we were closed|all that way|wasted journey|wasted trip|for no reason|stuck in the
    left on _ own|left alone|talked about|stare at them|everyone stares|being stared|being watched|eyes on them|everyone looking|people looking
    pick* at _ food|picks at|push* _ food|leave* early|leaves early|left early|skip* dessert|skips dessert|check* out|checking out|scroll*
    scrolling|on _ phone the whole|nose in _ phone|sat in silence|sit in silence|sits in silence|silence|awkward silence|dont laugh|nobody laughs
    no one laughs|doesnt laugh|not a smile|no smile|barely smile|barely a smile|without a smile|forced a smile|through gritted teeth
    gritted teeth|teeth gritted|grind* _ teeth|hand over _ mouth|eyes like saucers|knuckles|rub* _ temples|rubs _ eyes|rub _ eyes|shrink*
    curl* up|duck* out|slink*|sneak* out|sneaks out|slip* away|slips away|slope* off|apologis* the whole|apologiz* the whole|keep* apologis*
    keep* saying sorry|say* sorry _ times|says sorry|i knew it|typical|just my luck|why me|for goodness sake|really?|that all?|how much?
    how much!|how much?!|bothering you|sorry to bother|hate to bother|dont mean to bother|ill leave it|i'll leave it|ill try elsewhere
    i'll think about it|i'll have to think|ill have to think|ill think about it|maybe another time|not today thanks|just looking
    looked better|looks better online|looked nicer|looks nothing like|looked nothing like|smaller than _ expected|smaller than _ thought
    bigger than _ expected|all gone|gone by|last one gone|nothing left|no tables|cannot park|cant find us|cant find the|cant find a
    took ages to find|driving round|drive round|circling|went round in|up and down the street|up and down the road|asked three people
    passed on to|put through to|automated|answerphone|engaged tone|line is busy|keeps ringing out|rings out|rang out|ring out|no call back
    calls unanswered|blue ticks|blue ticked|question marks|all capitals|caps|long message*|message* at midnight|ring* at midnight
    calls at midnight|email* every|emails every|rings every|ring every|calls every|call every day|every two minutes|on the hour|beep* _ horn
    honk*|horn|bang* on the door|bangs on the door|bang* on the window|knock* on the window|press* the bell|presses the bell|jab* at|jabs at
    kick* the machine|kicks the machine|hit* the machine|thump*|tyres screech|screech*|drive* off|drives off|drove off|sped off|speed off
    leave* in a huff|left in a huff|storm*|mood drops|mood dips|mood changes|mood sours|sours|faces fall|face fell|faces drop|face dropped
    smile goes|smile fades|smile drops|smile disappears|stops smiling|stop smiling|crestfall*|deflat*|heart sinks|shoulders sag|shoulders go up
    shoulders up|tense up|tenses up|tense shoulders|stiffen*|freeze*|froze|flinch*|wince|winces|recoil*|jump* at every|yelp*|whimper*|whin*
    tail down|tail between|ears back|hide under|hides under|hid under|under the table|run away|runs away|try to run|tries to run|leg it|bolt*
    no appetite|cant eat|couldnt eat|hardly eat|off their food|feel* sick|feels sick|stomach ache|headaches|splitting headache|migraine|knot in
    dry mouthed|shaky voice|voice goes|voice gets|raised voice|raise* _ voice|raises _ voice|voices raised|snap*|snaps|snapped|snapping
    short with|sarcas*|sarky|sniff at|snigger*|sneer*|scoff at|look* down _ nose|looks down her nose|looks down his nose|turned their nose
    mutters|mumble under|complain* under|moans about|moan about|moaning about|gripes|gripe*|grous*|beef about|beef with|bone to pick|axe to grind
    chip on|take* it out on|takes it out on|took it out on|blame* us|blames us|blamed us|point* the finger|pointing fingers|finger pointing
    grudge|hold* it against|holds it against|held it against|never forgave|never forgive|never forgiven|couldnt forgive|hard to forgive
    left a bad taste|wished they hadnt|wish they'd never|wishes she'd never|shouldve gone|could have gone|wont recommend|wouldnt recommend
    not recommend|dont recommend|wont use|wouldnt use|never use|wont buy|wouldnt buy|wont order|wont rebook|unsubscrib*|uninstall*
    delete* the app|deletes the app|deleted the app|close* the tab|closes the tab|abandon* the|abandons the|leave* the basket|basket|walk* on by
    keep walking|keeps walking|walk straight past|walks straight past|not for us|isnt for them|not for them|not their thing|isnt their thing
    not my thing|dont feel at home|doesnt feel at home|all a bit much|bit much for|too much for|all too much|bogged down|papers|fill in so many
    fill* in forms|forms to|the same questions|same questions|repeat the|again from the|start again|start over|from scratch again|square one
    back to square|step back|steps back|setback|set back|knock back|turned down|refused|denied|worse news|wait for results|waiting for news
    await*|hanging by|by a thread|on their last|no money|money tight|tight for money|cannot pay|count* the pennies|counting coins|scrap* together
    scrape together|cheaper down|cheaper next door|get it cheaper|price stings|dear|over priced|bit steep
    check* the clock|believe how much|believe how expensive|believe the price|believe the cost|believe how long|believe how slow|believe how dear
    one kind

feeling-scene-4 =
    ask* for discount|asks for a discount|compare* price*|comparing price*|shop* around|shopping around|look* elsewhere|think* about it|think it over|need* time|needs to think|ask* _ husband|ask* _ wife|go somewhere nearer|somewhere nearer|try somewhere else|might not come|probably wont|not talk*|doesnt say much|dont say much|hesitate*|look* around unsure|dont smile|lots of questions|full of questions|first time here|never done this|dont want to bother|doesnt want to bother|double check*|checks twice|could be|could have been|might be better|room for improvement
    will it fit|will this fit|will this even|will it even|does it fit|will it suit|does it suit|will it look|is it worth|is it really worth|worth it?
    am i making|did i choose|have i chosen|did i pick|should i|shall i|which one|which is better|how much is|how much will|how much does|can i afford
    can we afford|what will it cost|do you think|what do you think
    disbelief|cant tell which|cant tell who|cant tell if|cant tell whether|cannot tell which|cannot tell if|want* _ to be perfect
    wants it to be perfect|needs to be perfect|has to be perfect|must be perfect|everything perfect|everything to be perfect
    a few grumbles|few grumbles|some grumbles|the odd grumble|odd moan|the odd moan|a few moans|few moans|some moans|few complaints|a few complaints
    some complaints|the odd complaint|odd complaint|thirsty|peckish
    mind made up yet|shop* elsewhere|looking around|look* at the price|looks at the price|check* the price|asks the price twice|ask* the price
    ask* how long|asks how long|ask* me how long|is that normal|is this normal|is it normal|umming and ahing|umm* and ah*|um and ah
    get* cold feet|sit* on the fence|hoped itd|hoped it would|hoped we|had hoped|hoping for more|wants to believe|half expect*|brace* themselves
    bracing themselves|bite* _ lip|biting _ lip|cross* _ fingers|quiet on the way|goes quiet|barely talk*|hardly speak*|one word answers
    short answers|dont say a word|doesnt say a word|not a word|keep* to themselves|keeps to herself|keeps to himself|stands by the door|hover*
    hang* back|hide* behind _ mum|behind their mum|behind mums legs|cling* to|take some convincing|take it with a pinch
    flick* through|flicking through|same magazine|leaf* through|first on the dance|be first|go first|what's the catch|catch?|good to be true
    hear* it all before|heard it all before|seen it all before|poking around|poke around|prodding|sniff* it|sniffs it|inspect*
    read* the small print|reads the small print|ask* to see|asks to see|take everything off|what to do with their hands|doesnt know where to look
    dont know where to put|doesnt know where to put|not sure where to|take ages to decide|takes ages to decide|umm and ah
    keep* changing their mind|changes her mind|changes his mind|change* their mind
    second opinion|will it scar|leave a scar|will it leave|will she like|will he like|what will people|what people think|what will people say
    what others think|what the neighbours|how do i look|does my bum|is it too late|am i too old|am i too late|am i doing it|am i doing this
    am i allowed|is it allowed|is it far|how far is it|is it much further|look* for the exit|near the door|coat on|keep* _ coat on
    keeps _ coat on|bag on _ lap|clutch* _ bag|perch* on|perched on|edge of _ seat|edge of the chair|edge of the seat|sit* at the back
    sits at the back|stand* at the back|hides at the back|quietly worried|only half listening|miles away|miles off|thumbs through|in that tone
    fine but you can tell|say its fine but|says its fine but|say theyre fine but|say it's fine but|say fine but|fine in that tone

feeling-scene-5 =
    just want to get it over with|get it over with|its just a|it is just a|just a tyre|just pay and go|pays and goes|pay and go|in and out and|in and out|get on with it|just another|part of life|has to be done|needs must|never smiles _ never|no emotion|without emotion|get* what they came for|come* and go*|comes and goes|nothing special|does the job|did the job|gets the job done|dont think about it|doesnt think about|dont think much|not think much|dont really notice|doesnt notice|dont notice|doesnt matter|no difference|makes no difference|same as anywhere|same as everywhere|like any other|shrug|shrugs|shrugging|they just shrug|either way|neither here nor there|its only a|it is only a|quick in|in out done
    busy|serious|quiet|formal|level|balanced|silent|routine
    its a chore|just a chore
    they only see|didnt notice|hardly notice|barely notice|barely register|doesnt register|auto pilot|second nature|just part of
    weekly shop|part of the week|routine visit|just the receipt|like clockwork in and|same as usual|nothing out of the ordinary|transaction
    done it a hundred times|done it loads of times|done this before|done it before|seen it all|old hands|old hand

feeling-scene-6 =
    does what it says|nothing to complain|not complain*|never complain*|no surprises|as expected|what they expected|what i expected|easy enough|they manage|in five minutes|dont have to wait|doesnt have to wait|no wait|no queue|no waiting|have a chat|have a laugh|browse*|relax once|warm up|warms up|calm* down|calms down|settle* down|settles in|settle in|soon forget|gets used to|get used to|get better|gets better|could get used|not as bad as|wasnt as bad|wasnt so bad|trust us more|open* up
    open|alert
    nobody complains|no one complains|noone complains|nobody complained|never had a complaint|no one complained|dont complain|doesnt complain
    rarely complain|sit down and|sits down and|polite about it|polite about
    squeeze them in|squeeze _ in|fit them in|fit _ in
    soon settle*|soon relax*|soon calm*|settle* quickly|settles after|ease* up|eases up|warm* to us|warm* to me|comes round|at ease once|nod*
    nods along|nodding|no moaning|take it in their stride|takes it in _ stride|roll* with it|go* with the flow|cant complain about
    not bothered by|didnt mind|happy to wait|ask* good questions|take* an interest
    calmer once|settled once|easier once|eas* into it|eases into|find* _ feet|finds _ feet|found _ feet|get* the hang|gets the hang|got the hang
    get stuck in|gets stuck in
    it helps that|helps that they|it helps them|helps them|stop* fidgeting|stopped crying|stops crying|stop crying|patient enough|very patient
    patient with us|understanding about|understand that|they understand|cope* well|copes well|manage* fine|muddle through|make* do
    gets on with it|reasonably|not a bother|it doesnt bother|doesnt bother|not phased|takes it well|take it well|took it well|accepted it
    agree it|agrees with|nod and|mood is fine|mood is good

feeling-scene-7 =
    finally somebody|finally someone|somebody pick*|someone pick*|somebody answer*|someone answer*|somebody listen*|someone listen*|someone cares|somebody cares|at last someone|at last somebody|at last|breathe* again|can breathe|breathe out|breathes out|big breath|sigh of relief|sighs of relief|phew|thank god|thank goodness|thank heavens|thank you|thanks|thankyou|says thanks|drink a coffee in peace|coffee in peace|in peace|put _ feet up|feet up|sit back|sits back|falls asleep|fall asleep|fell asleep|nod off|nods off|doze|dozing|close* _ eyes|closes her eyes|humming|take* photos|taking photos|took photos|take pictures|taking pictures|stay* longer|stays longer|stay for hours|linger|linger*|hang around to chat|dont want to leave|doesnt want to leave|do not want to leave|didnt want to leave|dont want to go home|not want to go home|come* back|comes back|came back|coming back|keep* coming|be back|will be back|back again|back next week|book* again|books again|booked again|book* the next|books the next|rebook*|order* again|orders again|reorder*|ordered again|bring* _ friends|brings _ friends|brings friends|bring friends|bring* _ family|brings her|tell* _ friends|tells _ friends|told _ friends|tell everyone|tells everyone|told everyone|send* _ friends|sent _ friends|share* it|posts it|posted it|post it on|recommend|leave* a tip|tips us|tip well|tip|big tip|good review|nice review|good feedback|nice feedback|good comments|so easy|it was easy|easy|so simple|simple|so quick|that was quick|was quick|quick|quickly|fast|in no time|on time|right on time|same day|hour early|explain* everything|explains things|everything explained|clear|clearly|everything clear|knows exactly|know exactly|know what to expect|knows what to expect|knew exactly|know where they stand|tidy|spotless|clean|smells _ good|smells nice|smell of fresh|fresh bread|tasty|yummy|delicious|warm welcome|warmly|kindly|kindness|polite|helpful|patient with|gentle|professional|honest|worth every|worth the wait|good value|good deal|bargain|fair price|good price|cheaper than|cheap|got a deal|saved money|saves money|saved me|saved us|saved my|problem solved|solved|sorted|fixed|fixed it|works again|working again|as good as new|like new|its done|finally done|all done|its over|glad its over|taken care|nothing to worry|not to worry|in good hands|know my name|knows my name|knows their name|remember* my name|remember* their name|remember* me|remember* them|by name|feel* at home|feel* like home|like home|second home|home from home|part of _ family|feel* human|feel* good|feel* better|feels like a new|new person|new woman|new man|makes my day|made my day|made her day|made his day|made their day|hug|hugs|hugged|wave|waves|wink*|high five*|joke*|joking|chatty|laugh* with|smil*|kids love|children love|count* the days|counting the days|counting down|cant wait|can not wait|cannot wait|can hardly wait|already imagin*|imagin*|daydream*|dream* of|dreaming|picture themselves|first in line|look* _ mirror and smile|admir*|show* it off|shows it off|showing it off|show* off|showing off|pass* first time|passed first time|passed|won|hope to|hopes to|fingers crossed|good feeling|nothing hurts|didnt feel a thing|dont feel a thing|no pain|painless|didnt hurt|surprised how easy|surprised how|didnt expect _ so|better than i expected|better than they expected|better than i thought|explain*|without making|are kind|is kind|were kind|so kind|very kind|peace of mind|piece of mind|rest easy|sleep better|sleep well|slept well|sleeps well|sleep* like a baby|like a baby|shoulders drop|relaxed shoulders|let* go|unwind*|switch off|switches off|recharge*|take* _ time|no rush|no pressure|never rushed|remember* her order|remember* his order|the usual please|knows everyone|feels local|proper chat|good chat|good laugh|have a giggle|a giggle|like an old friend|old friends|like friends|among friends|made friends|make friends|makes friends|new friends|look* after me|look* after them|looks after|take* care of|took care of|went the extra mile|extra mile|above and beyond|beyond|beyond what|paid off|nice touch|nice to see|good to see|good to know|glad to|happy to|pleased to|proud to|less than expected|less than they thought|free coffee|free wifi|upgrade*|bonus|freebie|goodie*|gift|treat|treats|a treat|treat themselves|me time|time for myself|time to herself|worth the drive|worth the money|no regrets|never regret*|knew straight away|straight away|first try|first attempt|first time lucky|tail wagging|wag*|purr*|everyone was so|everyone so|staff are lovely|staff are great|lovely people|nice people|good people|great people|so helpful|couldnt do enough|anything for you|chat with*|chats with|chat to|chat* away|chatting|chatting away
    we care|someone cares about|in the bag feeling|finally sleep|sleep at night|sleeps at night|sleep easy|sleeps easy|booking again|tips well
    big tips|good tip|generous tip|bring* cookies|brings cookies|say finally|says finally|chat for ages|chats for ages|talk for ages|talk* for hours
    chat for hours|stays for hours|stay longer|staying longer|lose* track of time|lost track of time|time flies|escape from|an escape|like a holiday
    like a mini holiday|mini holiday|like a spa|spa day|like coming home|like seeing an old friend|feel* clever|feel* smart|feel* strong|feels strong
    feel* fit|feel* fitter|fitter|stronger|feel* young|feels young|young again|feel* lucky|feel* useful|useful|believe in us|believes in us|believe us
    believes us|know* what they get|knows what they get|know what they are getting|rely on us|relies on us|can rely on|count on us|counts on us
    can count on|lean on us|depend on us|someone understands|somebody understands|someone finally|gets it|finally gets it|gets them|we get them
    pain free|pain is gone|pain goes|pain gone|the pain stops|pain stops|pain stopped|no more pain|out of pain|no longer in pain|off their chest
    off her chest|off his chest|off my chest|load off|a load off|just what they wanted|just what she wanted|just what he wanted|just what they needed
    exactly what they needed|just what i needed|effortless|effortlessly|knows where they stand|know where i stand|know* what's happening
    knows whats happening|know* whats going on|know* what to expect|up to date|honesty|transparent|transparency|like somebody|like they matter
    they matter|like she matters|like he matters|i matter|human again|feel* like a human|like a human|like a person|its worth|it's worth
    worth the price|worth the trip|worth waiting|great deal|a bargain|a steal|got a bargain|ask for us by name|asks for us by name|ask for me by name
    came to us first|come to us first|found us sooner|come to us sooner|came to us sooner
    always say lovely|lovely jubbly|saved _ day|we saved|saved the day
    safety|security|support|control|freedom|energy|health|spirit|convenience|convenient|handy|free|stable|educated|humour|humor|comedy|sunshine
    balance|purpose|recognition|steady|elegant
    compliment|compliments|complimented|praise|praises|praised|praising|thank you so much|thanks so much|many thanks|thank you very much|thank us
    thanks us|thanked us|makes their day|make their day|makes her day|makes his day|lifts _ mood|lift _ mood|mood lifts|mood goes up|mood improves
    mood picks up|mood is better|they settle|settle in|settled in|can ask anything|ask anything|be themselves|be herself|be himself|be myself
    feel like themselves|feels like herself|no issues|no issue|all set|good to go|set to go|well up for it|well up for|hungry to learn|hunger to learn
    thirsty for knowledge|thirst for knowledge|want more|wants more|fans|big fans|big fan|huge fan|huge fans|a fan|fan of ours|superfan|super fan
    compliment the|nothing but praise|full of praise|word of thanks|a thank you|clap|claps
    tell* me about their kids|telling me about their|tell* me about their|tell* us about their|life story|talk* my ear off|natter|nattering
    have a natter|good natter|joking with|have the craic|whistl*|hum along|humming along|singing along|sing along|bounc* out|shook my hand
    shake* my hand|shook _ hand|shakes _ hand|handshake|shook my hand _ times|firm handshake|pat on the back|pats me on the|shoulders come down
    shoulders relax|colour comes back|colour back in|let* _ hair down|sink* into the chair|melt* into|kick* _ shoes off|stay for another
    stays for another|stayed for another|order another|orders another|have another|second helping*|seconds|clean* _ plate|clean plate*
    empty plate*|lick* the plate|licked clean|rebook|rebooks|rebooked|book* _ on the spot|rebook on the spot|sign* up again|signs up again|renew*
    same again|same time next|see you next week|see you again|come* again|came again|bring* their mum|bring* his brother|bring* her sister
    bring* their family|bring* the whole family|bring* their friends|brought _ friends|brought _ family|with his brother|with her sister
    with her mum|sends _ friends|send* people our way|send* their neighbour*|recommend* us|recommends us|recommended us|passed on our number
    pass* on our number|tip* well|left a tip|leaves a tip|keep the change|round* it up|didnt even look at the price|dont look at the price
    pay* without|pays without|smile* back|cracked a smile|crack a smile|breaks into a smile|break into a smile|face softens|soften*
    laughing by the|laugh about it|laughs about it|shocked at how|surprised at how|amazed how|impressed how|impressed with how|hardly felt
    wasnt even sore|easier than _ thought|easier than _ expected|quicker than _ thought|quicker than _ expected|cheaper than _ thought
    cheaper than _ expected|faster than _ expected|ask* for me|asks for me|wont go to anyone else|wont let anyone else|only let me|only wants me
    nobody else will do|remember* _ name|remembered _ name|know* _ by name|knew _ name|treat* them like family|like one of the family
    at home here|made them welcome|feel* looked after|someone listened|somebody listened|being listened to|take them seriously|burden off
    can finally relax|can sit back|sleeps better|every penny|money well spent|got their moneys worth|bless us|blesses us|blessing us
    give* us blessings|pray for us|prays for us|pray* for me
    shoulders came down|cannot complain about|never seen anyone upset|never had anyone upset|cant complain they
    get off the table|get out of the chair|leave the pool|leave the chair|nobody wants to leave|no one wants to leave|nobody wants to go home
    no one wants to go home|got a cup of tea|walks out beaming|want to stay|wants to stay|asks to stay|ask* if they can come back
    ask* when they can come|when can i come back|can i come back|wave at us|waves at us|wave to us|always wave|waves to me|wave from|toot* _ horn
    toots|beep* when they|stop* to chat|stops to chat|stopped to chat|pop* in to say|call in to say|dropped in to say|just to say thank*
    rang to say|rang me to say|rings to say|phoned to say|texted to say|messaged to say|came in to tell us|came in just to|open right up
    opens right up|pens out|notebook out|cant shut them up|shut them up|talk* the hind leg|lost in the music|hits the sweet|lip smacking|yum*
    scrumptious|licking _ fingers|laps it up|lapped it up|tuck in|tucks in|wolf* it down|scoff*|polish* it off|asks for the recipe
    ask* for the recipe|ask* for more|asks for more|wants another|want another go|another go|again again|ask* for _ again|can we do it again
    do it again
    signed up for the|signs up for|signed up there|sign up there and then|joined there and then|booked there and then|bought it there and then
    there and then bought|took two|bought two|buys two|came back for more|come back for more|back for more|back for seconds|two more rounds
    another round|one more round|stay for one more|stayed on|stays on|stay on for|hang on to|hang around after|hangs around after
    stay behind to chat|stays behind|first name terms|call me by my name|calls us by name|call us by _ first|ask after my|asks after my
    ask about my kids|ask about my family|ask how i am|asks how i am|leave me the keys|gave me the keys|give me the keys|leave _ keys with
    trusted me with|trust me with|trust us with|hand over the keys|let me in without|paid up front|pay up front|paid straight away
    pay straight away|pays straight away|paid on the spot|pay on time|paid without|happy to pay|glad to pay|dont mind paying|doesnt mind paying
    dont quibble|money no object|joke about|jokes about|teas* me|slag me for the craic|wink at|blow* kisses|blew me a kiss|thumbs-up|ok sign
    two thumbs|takes a deep breath and|deep breath out|exhale*|loosen*|stretch* out|stretches out|put* _ feet|curl* up with|snuggle*|cosy*
    cuddle*|wag* _ tail|tail wag*|tails wag*|tail going|sit* up straight|sits up straighter|stand* taller|stand up straighter|held high|chin up
    glow*|sparkl*|eyes bright|eyes sparkle|fresh faced|bounce|early for|comes early|come early|arrive early because|first in the queue
    cant come soon enough|look* forward|looked forward|something to look forward|highlight of _ week|best part of _ week|makes _ week|made _ week
    makes _ day|made _ day|brighten* _ day|brightens _ day|lift* them|gives them a lift|gives them a boost|a boost|pick me up|perks up|cheer* up
    cheers up|cheered up|brightens up|come* alive|comes alive|come out of _ shell|comes out of _ shell|out of their shell|blossom*|thriv*
    grow* in confidence|grows in confidence|gain confidence|found _ confidence|feel* we care|feel we really care|feels we care|that we care
    know we care|knows we care|we really care|actually care|genuinely care|spoilt with|feeling spoilt|feel spoilt|spoiled with|made a fuss of
    fuss over|fussed over|helps them sleep|helps them relax|switch off from|forget about work|forget their troubles|forget _ worries
    forget everything|leave their worries|leaves _ worries|no worries after|mended|up and running|back on the road|out of the woods|over the hump
    end in sight|seen the light|on the right track|getting somewhere|making progress|progress|move it forward|got the all clear|all clear
    they pass|got in|got the job|got the house|got the keys|good news|great news|hear* back|reply quickly|quick reply|someone real|real person
    speaks their language|speak their language|own language|mother tongue|understands them|understand them|understood at last|treats them like
    take our time|takes time with them|take time with|explains everything|answer* all _ questions|questions answered

feeling-scene-8 =
    made up with|go* home happy|goes home happy|leave* happy|leaves happy|leave* smiling|leaves smiling|leave with a smile|big smile|huge smile|smile on|smiles all over|smile from ear to ear|ear to ear|all smiles|face lights up|faces light up|eyes light up|lights up|light up|eyes shine|eyes sparkl*|jump* up and down|jumping up and down|clap*|clapping|cheer*|cheering|sing*|sang|dance*|danced|love how|loves how|love that|loves that|love coming|loves coming|best part of|best bit|highlight of|highlight|favourite part|five star review|5 star review|five stars|5 stars|five star|brought us chocolates|brings us|brought us|bring us|flowers|chocolates|cake for us|thank you card|thank you note|card from|wrote to us|years ago|wish i had come sooner|wish i found you sooner|wish id found|should have come sooner|should have done this|should have done it years|years _ sooner|selfie*|taking selfies|post* on instagram|posts on insta*|showed everyone|show everyone|showing everyone|show* _ friends|phone their mum|rings _ mum|ring* _ mum to tell|do a little dance|little dance|skip* out|skipping out|strut*|strutting|hold* _ head high|head held high|whole week|all week|talk about it for|talk* about it for weeks|still talking about|finally mine|keys in _ hand|cant stop smiling|cannot stop smiling|cant stop looking|cant stop laughing|cant believe how good|cant believe how easy|cant believe how quick|cant believe how nice|cant believe how fast|weight lifted|weight has lifted|off my shoulders|off their shoulders|off her shoulders|hug* the instructor|bragging|brag*|told her whole|biscuits|brought biscuits|brought us cake|cake the next day|kept thanking|keep* thanking|cant thank|cannot thank|cant thank us enough|thank us enough|spring in _ step|lapping it up|lap* it up|squeal*|giggling|punch the air|fist pump|fist bump|high five|high fives|singing our praises|sing our praises|rave about|raves about|raving about|swear by us|swears by us|cant recommend|highly recommend*|would recommend|told everyone|treat* us like family|treats us like|invite* us|invited us|name* _ baby after|christmas card|xmas card|postcard|send* us photos|sends us photos|sent us photos|sent a photo|tag us|tags us|tagged us|jump* up|skips|bounces|bounce out|walk* out taller|walks taller|head high|feel* sexy|feel* beautiful|feels pretty|feel pretty|feel* gorgeous|looks gorgeous|glow|glows|best mates|never want to leave|dont want it to end|doesnt want it to end|didnt want it to end|over too soon|cant believe it|cant believe theyre|cant believe its finally|finally done it|did it|we did it|i did it|actually did it|without _ stupid|without _ feel* _ stupid|without _ feel* small|cant believe the difference|cant believe _ luck|cant believe how|cant believe what|couldnt believe how|couldnt believe the difference|couldnt believe _ luck|couldnt believe it|big grin|huge grin|grin on|nicest part|best part|nicest bit|favourite bit|favorite part|favourite bit of|how mum used to|like mum used|like grandma|like my grandma|like my nan|like nan used|just like home|tastes like home|taste of home|brings back|memories|childhood|youve been a star|been a star|you legend|legend|legends|absolute legend|youre a lifesaver|hero|heroes|my hero|keys in hand
    won something|like a celebrity|like celebrities|like a superstar|like a star|like a movie star|like a film star|film star|movie star|rock star
    like a boss|like a champion|like champions|like a hero|like a goddess|goddess|love at first sight|exactly what she wanted|exactly what he wanted
    exactly what they wanted|better than they imagined|better than she imagined|better than in the pictures|better than the photos
    treat us like friends|like a dream|off the scale|so much better|world of difference|night and day|changed everything|game changer
    over the top happy|word of mouth
    lifesavers|life savers|having a ball|have a ball|having the time|time of _ life|time of their lives
    foot taller|walk* out _ taller|walk* tall|hit the spot|hits the spot|spot on they say|better than _ hoped|better than _ expected
    better than _ expecting|better than _ thought|better than _ imagined|better than _ dreamed|than theyd hoped for|than they hoped for
    tell* all their _ about us|told all their _ about us|tell* _ mates about us|tell* everyone about us|telling everyone about us
    told everyone about us|tell* all their mates|tell* all their friends|spread* the word|sing* _ praises|cant thank _ enough
    couldnt thank _ enough|thank* me _ times|thank* us _ times|hug* me|hugged me|hugs me|hug* us|gave me a hug|gives me a hug|big hug|bear hug
    kiss on the cheek|fist bump*|punch* the air|danced round|punching the air|happy dance|whoop*|cake* at christmas|tin of biscuits
    box of chocolates|bottle of wine|bottle of whisky|bring* me eggs|bring* me cake|homemade cake|christmas card*|framed it|frame it
    show* everyone|shows off|show off to|make* _ their profile|profile picture|put it on facebook|post* it on|post* a photo|tag* us|tags us in
    on their story|share* it with everyone|couldnt believe how good|cant believe _ same|hardly recognis*|didnt recognis* themselves|brand new
    as new again|brought it back to life|back to life
    saluted me|salute*|balloons|threw a party|throw us a party|whole family turned up|whole family came|ran to the door|run* to the door
    runs up to us|run up to hug|arms open|open arms|arms wide open|came bearing|with a cake|baked me|made us a|made me a|knitted me|knitted us
    drew us a|drew me a picture|painted us|wrote us a|wrote me a|left us a note|letter of thanks|sent us a photo|send us photos|sent me a photo
    send me pictures|do this for me before|did this for me before|all you're charging|all youre charging|thats all youre charging
    as cheap as that|that cheap|all it costs|cant believe thats all|wish id come sooner|wish they'd come sooner, they
    wish theyd come sooner, they|wish id known about you|why didnt i come sooner|found you years ago
    different person|a different woman|a different man|a new woman|a new man|feel like a new|twenty years younger|what theyd do without us
    what they'd do without us|do without us|lost without us|couldnt do without|couldnt live without|swear* by us|swear by it|swears by it
    talking about it for|stop talking about it|dine out on|couldnt fault us|cant fault us|cannot fault us|couldnt ask for better|over delivered
    go the extra mile|full marks|a million times|cant recommend _ enough|highly recommend|try it on straight|wear* it out of the shop|wore it out
    wear it home|wears it home|cant take _ eyes off|couldnt take _ eyes off|stare at it in awe|eyes pop|eyes like saucers with|jaws drop|gasps
    gasped|run* in|running in|bursts in|burst in smiling|thank* everyone|thanks everyone|invite* me to|invites me to|invited me to
    invite us to _ wedding|asked me to _ wedding|named _ after|defend* us|stick* up for us|stood up for us|still laughing|laugh* out loud
    crying with laughter|cry with laughter|tears of laughter
    talk* about it nonstop|couldnt stop talking|cant stop talking|could not stop talking
    friendliest|nicest|kindest|loveliest|cosiest|cleanest|warmest|best in town|best in the area|best for miles|best around|like am die
    love am die|like am well|like am no be small|enjoy am well

feeling-scene-9 =
    saved my wedding|saved my life|saved our|life saver|lifesaver|changed my life|life changing|best day of|best thing|best decision|best ever|best we have|cried with joy|cry with joy|cry of joy|cries of joy|tears of happiness|cried _ good tears|cried happy|cried when she saw|cried when he saw|feel like a king|feel like a queen|like a new person|angel|angels|you are the best|youre the best|number one|dream wedding|everything i wanted|everything they wanted|everything she wanted|exactly what i wanted|just what i wanted|more than i hoped|more than they hoped|beyond expectations|exceeded|wouldnt go anywhere else|wouldnt change a thing|never go anywhere else|feel* like king|feel* like _ king|feel* like _ queen|feel* like _ princess|ten feet tall|walk* out _ ten feet tall|won the lottery|won the lotto|hit the jackpot|happy ones|happy tears|tears _ happy ones|tears of relief and joy|best thing since|sliced bread|godsend|god send|miracle|miracle worker*|made my year|made my week|five out of five|10 out of 10|10/10 would|why did i not come|why didnt i come|why did i not find|why didnt i find|wish i had come sooner|should have come years
    talk of the town|best they have ever|best theyve ever|best _ ive ever had|best _ ive had|made my christmas|happiest day|kiss* my hand
    kissed my hand|hug* me and cry
    best day of her life|best day of his life|best day of their lives|best day of my life|changed her life|changed his life|changed their lives
    life changer|made their year|made her year|made his year|once in a lifetime

feeling-unclear =
    depends|depend|it depends|differs|different|varies|vary|emotional|emotions|emotion|no words for it|all sorts|all kinds|various|lots of feelings|many feelings|feelings
    i dont know|i do not know|dunno|idk|hard to tell|hard to know|hard to say|who knows|god knows|goodness knows|heaven knows|lord knows|good question
    difficult to say|difficult to tell|everyone is different|everybody is different|everyones different|depends who|depends on who|depends what
    depends on the person|depends on the client|depends on the customer|depends on the day|depends on the patient
    we think it depends|we get all sorts

feeling-not =
    not|no|never|isnt|arent|aint|wasnt|werent|dont|doesnt|didnt|do not|does not|did not|wont|cant|cannot|couldnt|wouldnt|havent|hasnt|without|nor|hardly|barely|neither|none|nothing|far from|anything but|dnt|nt|no longer|not really|lack of|lacks|stop feeling|less|not exactly|least|nobody is|nobody was|nobody feels|nobody seems|no one is|no one feels|no one seems|dont think anyone|dont think anybody|nothing makes
    not what id call|not what youd call|not what you'd call|not what you would call|hardly what id call|hardly what youd call|hardly what i'd call
    not exactly what|nowhere near|not remotely|not in the least|not particularly|not especially|not overly|not terribly|not massively|not hugely|never seem
    never seems|never once|nobody comes out|nobody leaves|no one leaves
    not totally|not completely|not 100|not entirely|not fully|not quite|not 100%|nobody has ever been|no one has ever been|nobody has ever
    no one has ever|nobody ever|no one ever|never had anyone|never had anybody|not had anyone|never seen anyone|isnt exactly|arent exactly|not feeling
    dont feel|doesnt feel|not getting|without any|zero|not that|not so|not very|not v|not too|not all that|not really that|not much|not one bit
    not a bit|not even|not actually|not always
    doesnt really|dont really
    loss of|losing all|lost their|lost her|lost his|lose their|loses their|losing their|lost all|lack|lacking|shortage of|devoid of|absence of
    nobody looks|no one looks|nobody is ever|no one is ever|rarely|seldom|scarcely|unable to|struggle to|struggles to|struggling to|hard to|harder to
    difficult to|impossible to|find it hard to|finds it hard to
    no sign of|instead of|rather than|dont look|doesnt look|didnt look|dont seem|doesnt seem|didnt seem|dont get|doesnt get|never get|never gets
    never feel|never feels|never felt|no need to be|nothing to be|no reason to be|no longer feel|without feeling|no more|far less|a lot less
    much less
feeling-not-after = not
    not there|isnt there|is not there|aint there|arent there|wasnt there|fades|fade away|fades away|wears off|melts away|melt away|evaporates
    disappears|vanishes|ebbs away|drops off|goes away|go away|went away|out the window|out of the window
    you can tell it isnt|can tell it isn't|but it isnt really|but not really|i dont think so
feeling-very =
    very|v|vv|so|really|rly|quite a lot|pretty much|super|proper|dead|ultra|too|a lot|lots|loads|much|highly|bloody|damn|fucking|effing|flipping|hella|deeply|seriously|truly|genuinely|real|right|such|big time|bigtime|as hell|as anything|af|tons|increasingly|more and more|particularly|especially|full|high|strongly|only tension|pure|awfully|terribly|dreadfully|incredibly|amazingly|cant stop|couldnt stop|cannot stop|could not stop|kept|keep|keeps|constantly|always so|nothing but|bags of|loads of|full of|filled with|overcome with|bursting with|so so so
    hugely|massively|immensely|enormously|intensely|ever so|properly|wicked
    pretty damn|pretty darn|darn|dang|freaking|frigging|friggin|bleeding|blooming|majorly|mega|uber|hyper|sooo|soo|rlly|realy|reallly|verry|vry|veryy
    exceedingly|exceptionally|remarkably|unbelievably|overly|all too|far too|way too|way more|a great deal|a whole lot|a hell of a lot
    to a great extent|well and truly|heavily|acutely|badly|severely|desperately|tremendously|wildly|fiercely|terrifically|strong|heaps|heaps of
    oodles of|plenty of|masses of|a ton|a ton of
    fierce|gey|well well|no be small|jolly|mighty
    as can be|as you like
feeling-utterly = absolutely|absolutly|totally|completely|completly|utterly|extremely|extremly|incredibly|at all|whatsoever|entirely|out of her mind|out of his mind|out of their mind|out of their minds|out of my mind|thoroughly|beyond|insanely|crazy|to death|to the max
    abso|absolutley|totaly|completley|extreamly|exremely|through and through|from head to toe|100 percent|100%|fully|wholly|downright|outright
    out and out|to the core|to the bone|to bits|beyond words|no end|unbelievably
    couldnt be more|could not be more|cant be more|cannot be more|cant be any more|couldnt be any more
feeling-slightly = slightly|somewhat|a little|a little bit|little|kinda|kind of|sort of|sorta|wee bit|a wee bit|a tad|tad|fairly|mildly|a touch|partly|partially|ish|a smidge|faintly|i guess|i suppose|small small|more or less
    a lil|lil|lil bit|a lil bit|a little bit of|a bit of|a touch of|a hint of|a smidgen|a smidge of|marginally|vaguely|moderately|relatively
    borderline|semi|on the edge of|verging on|a shade|a fraction|a dash of|a pinch of|an element of|a sense of slight|some slight|minor|mild
    wee|a wee|teeny|a teeny bit|little little|a small bit
feeling-besides = only|only the|just that|only that|except|except for|apart from|besides
feeling-but = but|however|although|though|yet|still|while|whereas|then again|on the other hand|but also|even so|nevertheless
feeling-then =
    in the end|at the end|by the end|afterwards|after that|but then|and then|then|until|but after|once they|but went|but leave*|but leaves|but once|once its|but by the|but when|later|eventually|but now|now
    till
    ended up|ends up|end up|finished up|turned out|turns out|turn out|by the finish|come the end|by closing
feeling-filler =
    a|an|the|and|or|also|i|im|ive|me|my|us|our|you|your|he|hes|she|shes|it|its|they|theyre|them|their|his|her|him|this|that|these|is|are|was|were|be|being|been|am|to|of|at|in|on|for|from|with|by|as|if|do|does|did|done|have|has|having|get|gets|getting|got|become|becomes|would|feel|feels|feeling|felt|feelings|mood|state|customer|customers|client|clients|guest|guests|patient|patients|people|person|folks|everyone|everybody|one|ones|ppl|bit|a bit|abit|quite|rather|just|tbh|imo|honestly|honest|i think|i would say|id say|think|guess|maybe|probably|perhaps|usually|mostly|mainly|normally|often|sometimes|always|generally|in general|at first|first|beginning|start|here|there|about|some|all|most|many|both|more|even|oh|yes|yeah|yep|no|erm|um|hmm|like|looks|look|seem|seems|sound|sounds|say|says|said|saying|tell|tells|told|says she|they tell me|day|days|time|times|lol|haha|types|mam|madam|sir|please|pls|inshallah|mashallah|alhamdulillah|god|for sure|of course|obviously|basically|usual|experience|service|part|stage|point|this point|when|because|cos|coz|what|how|who|so far|overall|i mean|must|can|could|may|might|should|really|kind|next|then we|ok so|we hear|is what we hear|they say|mixture|a mixture of|a mix of|mix of|combination|combination of|good in parts x
    to be fair|to be honest|to be frank|fair enough tbh
    pretty|we hope|hopefully|id hope|i'd hope|id like to think|i'd like to think|i like to think|from what i see|from what i can see
    from what i can tell|from what they say|as far as i can tell|as far as i know|i believe|i reckon|i imagine|i assume|on the whole|by and large
    for the most part|the majority|majority|id imagine|i'd imagine|id guess|i'd guess|at this point|at this stage|by now|by then|by this point
    nowadays|these days|still a|no doubt|clearly|definitely|deffo|defo|naturally|understandably|tends to be|tend to be|tbf|ngl|fr|innit|mate
    vibes|vibe|emotionally|mentally
    little ones|little one|little guy|little girl|little boy|little man|little lad|the flat|new flat|a flat|their flat|our flat|his flat|her flat
    first flat|flats|little extra|little extras
    while they|while we|while waiting|while you|while she|while he|while i|while its|while the|while their
    sense of|a sense of|feeling of|a feeling of|feelings of|sense
    ah sure|sure look|sure they|sure theyre|now love|alright love|thanks love|sorry love|okay love|ok love|my love|bet|i bet
    so they|so theyre|so they're|so we|so she|so he|so it|so its|so it's|so the|so that|so i|so you|so when|so if|so no|so not|so there|so by
    so everyone|so everybody|so nobody|so people|the only person|im the only|i'm the only|were the only|the only one who|only person he
    only person she|only person they|some of them|others find|others are
    little thing|little things|every little|little touches
feeling-out-of = out of|of|/|from
feeling-star = star

# Faces and signs, the same in every language.
feeling-face-1 = 😡|🤬|😭|😱|🤮|💀|☠|💩|👿|😖|😫|🖕|: ' (|: ( (|: ((
feeling-face-2 = 😠|😤|😰|😨|🤢|💔|👎|😩|😥|😿|🙀|> : (
feeling-face-3 = 😟|🙁|☹|😞|😔|😒|😣|😢|😧|😦|😓|🥺|😬|😵|🥵|🥶|😮‍💨|🤯|😾|🤒|🤕|😳|🤦|🙄|: (|: - (|= (|: /|; (|: c
feeling-face-4 = 😕|🫤|😪|🥱|😑|🤨|🧐|😴|⏳|⌛|🥴
feeling-face-5 = 😐|😶|🤷|🤔|😯|😮|😲|🫥|: |
feeling-face-6 = 🙂|👌|🙃|😌|☺|😏
feeling-face-7 = 👍|😊|😀|😃|😉|🤗|🙏|😇|😅|😎|😋|🌹|🌸|💐|☀|✅|💪|🤝|: )|: - )|= )|; )|^ ^|🫶|😺|😸|🌟
feeling-face-8 = 😄|😁|😆|❤|💕|💗|💖|💙|💚|💛|💜|🧡|🖤|🤍|♥|👏|✨|😂|🤣|🙌|😹|: d|: - d|= d|x d|< 3|💯
feeling-face-9 = 😍|🥰|😘|🤩|🥳|🎉|🎊|😻|💃|🕺|🔥|💞|💓|💝|🏆|🥇|👑

feeling-unknown =
    never once asked|never asked them|never asked|havent asked|haven't asked|never really asked|not asked|no idea how they feel|not there to see|not there when|im not there|i'm not there|i am not there|cant see their face|cant see them|never see them|never see their|dont see them|do not see them|we dont see them|dont see their|never meet them|impossible to say|impossible to tell|your guess is as good|hard to read|cant read them|cant tell|can't tell|couldnt tell you|couldnt say|couldn't say|wouldnt know|wouldn't know|i wouldnt know|not a clue how|no clue how|i don't know|not sure how they feel|have to ask them|you would have to ask|youd have to ask|you'd have to ask|ask them|half of them|all over the shop depending|every client is different|every one is different|no two are|no two alike|never thought about it|havent thought about it|never thought about that
    no idea, it all|no idea, they|no idea they|it all happens online
    we never asked them|we never asked|we never ask|we dont ask|we havent asked|we didnt ask|we have not asked|we never really asked|we never see them
    we cant see|we dont know|we dont really know|we wouldnt know|we have no idea

feeling-moved =
    cried|crying|cries|cry|tears|in tears|weep*|weeping|sobbing|sobs|sobbed|bawling|bawls|bawled|teary|tearful|weepy|welling up|well up|wells up|shocked|in shock|shell shocked|shellshocked|speechless|stunned|screaming|scream|screams|gobsmacked|floored|shaking|goes quiet|lump in _ throat|scream*

# Long words that are known as well with one letter wrong, missing, too many or exchanged with the next.
feeling-misspelt =
    disappointed|disappointing|disappointment|frustrated|frustrating|frustration|overwhelmed|overwhelming|underwhelmed|confused|confusing|confusion
    worried|worrying|anxious|anxiety|nervous|nervousness|stressed|stressful|apprehensive|concerned|uncomfortable|uncomfy|awkward|embarrassed|embarrassing
    annoyed|annoying|irritated|irritating|impatient|impatience|exhausted|exhausting|suspicious|skeptical|sceptical|doubtful|hesitant|uncertain
    insecure|vulnerable|intimidated|intimidating|dissatisfied|unsatisfied|unhappy|miserable|horrible|terrible|terrified|terrifying|frightened
    desperate|depressed|depressing|devastated|distressed|hopeless|helpless|ashamed|humiliated|insulted|offended|ignored|neglected|forgotten|rejected
    abandoned|jealous|lonely|regretful|resentful|furious|outraged|aggressive|disgusted|disgusting|dreadful|shocked|surprised|agitated|restless
    discouraged|demotivated|reluctant|pressured|flustered|frazzled|panicking|panicked|indifferent|neutral|curious|interested|intrigued|excited|exciting
    excitement|enthusiastic|motivated|inspired|encouraged|confident|confidence|comfortable|reassured|reassuring|relieved|relaxing|satisfied
    satisfaction|pleased|pleasant|delighted|delightful|thrilled|ecstatic|overjoyed|grateful|thankful|appreciated|appreciative|appreciate|respected
    welcomed|welcoming|supported|understood|special|pampered|refreshed|energised|energized|hopeful|optimistic|pessimistic|positive|negative
    peaceful|cheerful|amazing|amazed|fantastic|fabulous|wonderful|beautiful|gorgeous|excellent|brilliant|awesome|impressed|impressive|happiness
    fascinated|enjoying|enjoyable|trusting|untrusting|mistrust|distrust|sympathetic|emotional|guilty|disrespected|unappreciated|unimpressed|disheartened
    unwelcome|unsettled|uneasy|unpleasant|impatiently|disorientated|puzzled|bewildered
