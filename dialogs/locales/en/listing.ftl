# How people join and count what they list, and by which words a sentence is told from a bare name; | stands between.
# Of a form, * is what it may have in its midst; - is nothing before or behind a stem.

listing-letters = abcdefghijklmnopqrstuvwxyz

listing-and = and|&|n|'n'|'n|nd|plus|as well as
# Written together with the word behind it, and words that begin so by themselves; a full stop ends a whole word.
listing-and-attached = {""}
listing-whole-words = {""}
listing-or = or
listing-then = then|and then|after that|and after that|followed by|afterwards
listing-not-then = then again
# Before a clause only.
listing-leading-clause = {""}
listing-leading = then|and then|after that|afterwards|next|finally|lastly|last|also|at the end|at last
# What governs both halves of "after work and school".
listing-governing = after|before|between|both|either|during|while|without|with|no
# A half that belongs to the one before "and": "a fair price and no surprises".
listing-tails = no|not|without|nothing|never|nobody|none|then|also|even|especially|so|maybe|often|usually|sometimes|its|it|be|to
listing-headings = stages|stage|steps|step|phases|journey|touchpoints|touchpoint|channels|channel|contact|points|goals|goal|needs|obstacles|obstacle|problems|problem|pains|issues|barriers|complaints|ideas|idea|suggestions|improvements|solutions|opportunities|list|answer|customers|wants|biggest|main|reasons|reason|blockers|blocker|frustrations|gripes|worries|fears|places|top|todo|to-do|fixes|tips|options|following
listing-step = step|stage|phase|point|no|nr|number|part|day

listing-count-1 = a|i|one|first|firstly|1st|first of all
listing-count-2 = b|ii|two|second|secondly|2nd
listing-count-3 = c|iii|three|third|thirdly|3rd
listing-count-4 = d|iv|four|fourth|fourthly|4th
listing-count-5 = e|v|five|fifth|fifthly|5th
listing-count-6 = f|vi|six|sixth|6th
listing-count-7 = g|vii|seven|seventh|7th
listing-count-8 = h|viii|eight|eighth|8th
listing-count-9 = ix|nine|ninth|9th
listing-count-10 = x|ten|tenth|10th

# Never cut: pairs that are one thing, and what belongs to the name before it.
listing-pairs = mr.|mrs.|ms.|dr.|st.|prof.|no.|vs.|approx.|etc.|e.g.|i.e.|and/or|w/|w/o|n/a|c/o|he/she|she/he|him/her|his/her|her/his|s/he|yes/no|y/n|a/c|t&c|t&cs|q&a|r&d|p&l|b&b|h&m|m&s|d&g|f&b|r&b|bread and butter|terms and conditions|terms & conditions|pros and cons|bed and breakfast|bed & breakfast|arts and crafts|fish and chips|fish & chips|mac and cheese|salt and pepper|black and white|up and down|back and forth|again and again|over and over|more and more|now and then|by and by|word of mouth|health and safety|health & safety|nuts and bolts|trial and error|hide and seek|cut and dry|cut and blow dry|cut & blow dry|wash and go|wash and cut|wash and fold|meet and greet|meet & greet|show and tell|drag and drop|click and collect|click & collect|pick and mix|before and after|profit and loss|supply and demand|rock and roll|research and development|questions and answers|frequently asked questions|wear and tear|peace and quiet|safe and sound|tried and tested|hot and cold|drinks and snacks|tea and coffee|coffee and tea|tea & coffee|mum and dad|mom and dad|husband and wife|bride and groom|friends and family|family and friends|friends & family|design and build|check in and check out|check-in and check-out|delivery and returns|parts and labour|parts and labor|bells and whistles|p and p|p & p|in and out|ins and outs|lost and found|one and only|here and there|day and night|nice and easy|nice and clean|to and fro|rough and ready|stop and go|sales and marketing|food and drink|food and drinks|food & drink|hair and makeup|hair & makeup|hair and beauty|black & white|nails and lashes|pins and needles|meat and two veg|drop off and pick up|pick up and drop off|pickup and dropoff
listing-phrases = corner of|bus stop|tram stop|pit stop|open house|open day|sign in|log in|try on|fit out|let down|send off|take away|take-away|take off|make up|make-up|come in|get together|have a go|find us|about us|contact us|do it yourself|know how|see through|set up|set-up|help desk|show home|sit in|eat in|how to|sign up|sign-up|check in|check out|check-in|check-out|drop off|pick up|follow up|follow-up|walk in|walk-in|too much|say so|about us|word of mouth|no one|just eat|call back|call-back|come back|go live
listing-carriers = for|between|among|amongst|bring|with|without|than|about|like|showing|saying|explaining|including|versus|vs|compared to|compared with|across|covering
listing-prepositions = on|in|at|by|from|to|of|off|after|before|during|under|over|near|per|via|into|out of|through|next to|with|within|around|along
listing-titles = jr|sr|inc|ltd|llc|gmbh|plc|phd|md|esq|& sons|and sons|& co|and co|& associates|and associates|& partners|and partners|& daughters|and daughters|& sisters|& bros|& brothers|and brothers
listing-addresses = opposite|near|next to|behind|across from|corner of|around the corner|round the corner|ground floor|first floor|second floor|third floor|high street|main street|second shop|third shop|second left|on the corner|upstairs|downstairs|p.o. box|po box|fourth floor|top floor|1st floor|2nd floor|3rd floor|lower ground|upper ground

# With these a part goes on from the one before, or waits for the one behind.
listing-address-begins = unit|flat|suite|apt|apartment|shop|plot|building|room|house|office|villa|block|floor|level|sector|phase|street|lot|stall|bay|gate|po
listing-address-ends = street|st|road|rd|lane|ln|avenue|ave|boulevard|blvd|sq|crescent

listing-openers = because|cause|cos|coz|cuz|since|as|so|but|though|although|even|even if|even though|even when|which|who|whose|whom|that|where|when|while|if|unless|until|till|because of|due to|such as|like|including|especially|specially|particularly|mostly|mainly|usually|often|sometimes|always|never|maybe|perhaps|not|nor|neither|yes|no matter|yet|however|therefore|otherwise|instead|instead of|rather|rather than|without|with|plus the|someone|somebody|something|anyone|anything|nothing|worst|best|for example|for instance|e.g|eg|i.e|ie|namely|say|at least|at most|at all|only|just|only because|either|or|or not|and so|and then they|then they|except|except for|apart from|whether|how|why|what|whatever|whenever|wherever|having|being|given|depending|depending on|thanks to|in case|as long as|as soon as|once|whereas|well|honestly|basically|actually|sorry|ok|okay|please|thanks|thank you|mate|sir|madam|hi|hello|hey|dear|lol|haha|tbh|imo|i think|i guess|i mean|you know|you see|to be honest|to be fair|believe me|ideally|hopefully|preferably|rarely|hardly|almost|nearly|about|around|roughly|up to|less than|more than|newly|recently|first thing|all of them|all of it|most of them|some of them|half of them|many of them|both of them|none of them|one of them|rest|the rest|balance|the balance|remainder

# A word of these makes a part a clause.
listing-clause = i|you|he|she|it|we|they|me|him|them|us|im|youre|hes|shes|its|were|theyre|ive|youve|weve|theyve|ill|youll|hell|shell|well|theyll|itll|id|youd|wed|theyd|whos|thats|theres|heres|whats|lets|this|that|these|those|everybody|everyone|nobody|noone|somebody|someone|anybody|anyone|everything|something|anything|is|are|am|was|be|been|being|isnt|arent|wasnt|werent|aint|do|does|did|done|dont|doesnt|didnt|dnt|doesn|have|has|had|havent|hasnt|hadnt|having|can|could|cant|cannot|couldnt|cud|will|would|wont|wouldnt|shall|should|shouldnt|must|mustnt|may|might|ought|gonna|wanna|gotta|gotten|got|get|gets|go|goes|went|gone|because|cause|cos|coz|cuz|bc|so|but|although|though|whether|unless|until|since|if|when|whenever|while|whereas|who|whom|whose|which|why|how|where|what|even|also|always|never|sometimes|often|usually|mostly|only|just|then|than|too much|instead|still|already|anymore|anyway|maybe|perhaps|ever|again|there|here|not|u|ur|r|dunno|plz|pls|please|cld|wld|shd
# Verbs that are seldom names; all their forms.
listing-stems = say|said|says|tell|told|know|knew|think|thought|want|need|give|gave|take|took|make|made|come|came|leave|left|forget|forgot|find|found|lose|lost|keep|kept|send|sent|bring|brought|buy|bought|pay|paid|feel|felt|become|became|begin|began|seem|understand|understood|explain|believe|remember|expect|wish|hope|happen|arrive|agree|refuse|reject|decide|choose|chose|ask|answer|reply|replie|respond|ring|rang|pick|hear|heard|speak|spoke|write|wrote|read|learn|teach|taught|wear|wore|bought|sell|sold|spend|spent|stand|stood|sit|sat|sleep|slept|eat|ate|go|let|put|set|add|use|try|trie|tried|turn|move|stay|start|stop|stopp|finish|end up|open|close|shut|break|broke|fail|die|crash|freeze|froze|expire|disappear|vanish|change|increase|decrease|raise|lower|reduce|improve|fix|repair|replace|install|hire|train|create|build|built|offer|provide|allow|avoid|prevent|help|ensure|check|compare|confuse|complain|cancel|confirm|remind|invite|visit|follow|wait|waste|drive|drove|drove|walk|run|ran|runn|fall|fell|hurt|hate|love|like|prefer|enjoy|worry|worrie|scare|trust|doubt|argue|shout|cry|crie|laugh|bounce|drop|dropp|show|shown|see|saw|seen|look|watch|notice|meet|met|join|share|post|publish|upload|download|click|press|log|logg|sign|fill|enter|exit|receive|return|deliver|collect|carry|carrie|pull|push|throw|threw|catch|caught|hold|held|cut|cost|charge|depend|matter|mean|meant|work|belong|include|contain|lack|miss|require|cause|result|lead to|make sure|mix|clean|wash|cook|smell|sound|taste|print|hang|hung|light|stick|stuck|block|get|want|ignore|treat|rush|hide|hidden|cheat|lie|lied
listing-forms = {""}
listing-before = -
listing-behind = -|s|es|ed|d|ing
# Names that look like the verbs.
listing-names = say|left|need|needs|wash|washing|cut|cuts|cost|costs|wait|waits|waiting|ask|reply|replies|answer|answers|ring|rings|read|reading|stand|stands|set|sets|use|try|turn|move|moving|stay|stays|start|finish|open|opening|close|closing|closed|shut|break|breaks|change|changes|raise|lower|fix|fixing|fixed|repair|repairs|offer|offers|help|check|checks|checking|visit|visits|visiting|waste|drive|driving|walk|walks|walking|run|runs|running|fall|love|trust|doubt|worry|worries|cry|drop|drops|show|shows|look|looks|watch|watches|share|shares|post|posts|click|clicks|press|log|sign|signs|signing|exit|return|returns|pull|push|catch|hold|charge|charges|matter|work|works|working|lack|miss|cause|result|results|mix|clean|cleaning|cook|cooking|cooks|smell|smells|sound|sounds|taste|tasting|print|prints|printing|printed|light|lights|lighting|block|blocks|building|buildings|training|trained|invite|invites|following|download|downloads|upload|uploads|delivering|collect|like|likes|meeting|meetings|feeling|feelings|finding|parking|booking|sitting|seating|sleep|sleeping|eating|spending|meaning|missing|broken|forgotten|lost|understanding|reminding|reminder|buying|selling|sell|paying|writing|speaking|teaching|learning|wear|wearing|finishing|choosing|choose|comparing|compare|joining|hiring|hearing|having|getting|asking|calling|telling|sending|knowing|thinking|losing|keeping|leaving|coming|going|taking|making|giving|wanted|confused|confusing|scared|scare|hidden|rushed|rush|treat|treats|required|included|mixed|cancel|cancelled|confirm|cost|installed|install|improved|improve|reduced|increase|increased|decrease|changed|changing|turning|starting|starting|setting|settings|adding|added|used|using|trying|trying on|putting|letting|agreed|expected|offered|sold|built|paid|treated|shared|signed|stuck|worried|hated|loved|preferred|receive|receiving|received|enter|entering|filling|fill|logging|watching|seeing|looking|showing|dropping|laughing|crying|shouting|arguing|running|creating|lead|leads|light|mean|hope|wish|cheat|lie|lies|expire|expired|throwing|carrying|pulling|pushing|catching|holding|charging|matter|belonging|lacking|causing|resulting|mixing|smelling|sounding|hanging|sticking|blocking|ignoring|treating|rushing|hiding
listing-asides = with|without|mostly|mainly|usually|normally|always|sometimes|often|only|especially|obviously|really|basically|of course|for example|if possible|if any|when open|weather permitting|by appointment|on request|again|too|as well|all day|day and night|every day|24/7|for now|at the moment|these days|nowadays|in summer|in winter|on saturdays|on sundays|at weekends|at the weekend|on weekends
listing-aside-ends = only|mostly|mainly|usually|though|tho|obviously|basically|probably|maybe|included|permitting|lol|haha|i think|etc
listing-adverb-1 = firstly|first of all|first off|in the first place
listing-adverb-2 = secondly|second of all
listing-adverb-3 = thirdly|third of all
listing-adverb-4 = fourthly
listing-adverb-5 = fifthly
listing-address-may-end = square|close|drive|terrace|place|way|mall|plaza|tower|towers|floor|phase|sector|block|park|gardens|court|centre|center|house|hill|mews|row|quay|wharf|bridge|market
