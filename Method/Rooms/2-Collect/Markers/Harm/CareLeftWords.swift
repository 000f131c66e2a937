/// Being held back, being left without what a body needs, and wanting not to live.
enum CareLeftWords {
    static let lists = [
        PhraseList(
            100, .heldBack,
            """
            strap|straps|strapped|tie|ties|tied|belt|belts|buckle|buckles me|him|her|mum|dad in|into|to|down ~ chair|bed|wheelchair|buggy ~ after|\
            all|till|until|and|so|hours|cant|night
            lock|locks|locked|locking|bolt|bolted|bolts|shut|shuts me|him|her|us|mum|dad in|out|up|away|inside|indoors|$
            locked|shut|bolted in|inside|away|indoors my|the|his|her|at|a|all|by|because|when|for|overnight|and|every|room|bedroom|house|flat|till|\
            until|with|$
            get|gets|got|getting|been|am|im|are|were|was|being locked|shut|bolted|tied|strapped in|out|up|down|to|away|inside|indoors
            lock|locks|locked|bolts the|my|our|her|his ~ door ~ outside|so|cant|on|me|from|behind|keep|leave|out
            lock|locks|locked|padlock|padlocked|lock|chain ~ kitchen|fridge|food|cupboard|cupboards|larder|toilet|bathroom|freezer
            locks|locked|lock from|on the outside; tie|ties|tied me|him|her|my|his to|in|into|down|up|hands
            strap|straps|strapped|belt|belted|buckle|pin|pins|pinned|sit|sits|sat me|him|her in|into|down|on ~ all|day|so|cant|quiet|hours|stay|move
            hold|holds|held|holding me|him|her|mum|us down|against|still|under; restrain|restrains|restrained|restraint|restraints
            take|takes|took|taken|taking|hide|hides|hid|move|moves|moved|put|puts|keep|keeps|unplug|unplugs|unplugged|switch|switches|remove|\
            removes ~ my|his|her|mums|dads ~ @aid ~ away|off|from|so|reach|where|till|until|punish|naughty|cupboard|because
            unplug|unplugs|unplugged|silence|silences|disconnect|disconnects ~ @aid
            bell|buzzer|alarm|cord|button|phone|drink|cup|frame ~ out|cant|couldnt|where ~ reach|get|it
            cant reach ~ buzzer|bell|cup|water|drink|alarm
            not|never|arent|isnt|wasnt|dont|havent|hardly|im let|allowed|been ~ out|leave ~ room|house|flat|bedroom|garden|door|bed
            not|never|isnt|arent|wasnt allowed to ~ see|ring|phone|speak|talk|have|contact|eat|drink|leave|speak ~ mum|daughter|son|family|friends|\
            sister|brother|anyone|visitors|girlfriend|boyfriend|food|water|drink|house|home|alone|phone
            wont|doesnt|dont|didnt|never|not let|lets|allow|allows me|him|her|us|mum see|ring|phone|speak|talk|out|leave|eat|drink|sleep|wash|use|\
            have|contact|go ~ mum|daughter|son|friends|family|sister|brother|anyone|anybody|phone|outside|door|house|food|toilet|visitors|people|\
            alone|mates|out|room|drink|$
            keeps|kept|keep me|him|her|us in|away|from|prisoner|indoors|locked|shut ~; prisoner in|of|here|at|$
            send|sends|sent|sending|put|puts me|him|her to|in|on my|the|his|her room|bedroom|bed|step ~ if|when|for|because|till|punishment|naughty
            if|when|whenever i|he|she|mum|we cry|cries|shout|shouts|scream|screams|ring|rings|call|calls ~ shut|shuts|leave|leaves|ignore|ignores|\
            ignored|laugh|laughs|unplug|turn|walk|walks|slap|door|angry
            shut|shuts|close|closes|slam|slams the|my door ~ leave|leaves|go|goes|ignore|me|cry|crying
            read|reads|open|opens|check|checks|listen|listens|go|goes ~ my phone|messages|texts|calls ~ and|before|husband|partner|he|she|who
            husband|partner|boyfriend|he|she reads|checks|opens|listens|goes ~ my phone|messages|texts|calls|post|letters
            """),
        PhraseList(
            100, .leftWithoutCare,
            """
            ran|run|running|runs|been out|without of? ~ fit|heart|epilepsy|pain|sugar|blood @meds
            hungry|thirsty ~ nobody|no|weekend|comes|dont|wont ~
            nobody|noone|no|dont|never|wont|doesnt one? answer|answers|come|comes to? ~ bell|buzzer|alarm ~
            ring|press|pressed|rang ~ bell|buzzer ~ nobody|no|never|ignored|hour|hours; short staffed ~ wet|pad
            left|leave|leaves|leaving|sat|sit|sitting|lying|lie|lay|laid|stuck|sleep|sleeping|slept|wait|waiting|waited|kept|keep|be|still|stay|\
            been|sits ~ wet|soaked|soaking|soiled|filthy|wee|pee|mess|poo|urine|piss|shit|dirt|muck ~ bed|sheets|pad|pads|nappy|mess|wee|trousers|\
            clothes|nightie|pyjamas|chair|till|until|for|hours|all|day|night
            in|on my|his|her own? mess|wee|pee|dirt|poo|urine|filth|muck|pee
            wet|soaking|soaked|dirty|soiled bed|sheets|pad|pads|nappy ~ till|until|all|hours|morning|since|night|day|left|nobody|every
            wet through ~ when|till|hours|nobody|morning; soaked|soaking through? when|till|until|by|every|and
            left|leave|leaves|forgot|forgotten|forget|stuck me|him|her|mum|dad|sat|sitting|stuck ~ on|in the|a|my toilet|commode|loo|bedpan|floor|\
            bath|hoist|sling|shower
            on|in the toilet|commode|loo|bath|sling|hoist|floor ~ hour|hours|ages|night|forgot|forgotten|nobody|half|forty|twenty
            same pad|nappy|knickers|pants|sheets|nightie|pyjamas ~ all|since|days|day|night|week|morning|till|until|from|for|@day
            same clothes ~ all|since|three|four|five|week|days; one pad a|all|for; rationed|rations|ration ~
            tell|tells|told|said|says|make|makes|made me|him|her|mum|just|to|us ~ go|use|wee|do|pee|wet ~ pad|nappy|bed|trousers|myself
            wee|go|pee|do|wet in|it|the my|his|her|the|in|a pad|nappy|bed ~
            isnt|hasnt|havent|not|never|wasnt|hadnt|didnt|hardly been|get|gets|being|got fed|washed|changed|bathed|turned|toileted|cleaned
            not|no had|havent|bath|shower|wash|hadnt a|in|for|since ~ weeks|fortnight|month|days
            nobody|noone|no|none one? ~ fed|feeds|washed|washes|changed|changes|turned|turns|cleaned|cleans me|him|her|mum|dad|it
            no one|carer|nurse|staff came|comes ~ wet|pad|toilet|floor|fed|food|bed|insulin|tablets|hungry|soaked
            nothing|nowt|anything to eat|drink ~ all|for|day|yesterday|days|since|morning|weekend|till|until|hours|night
            nothing|nowt to eat|drink $
            without ~ food|eating|water|drink|medicine|medication|@meds|heating|meal ~ days|day|night|weekend|since|hours|week
            no @meds|insulin|food|water ~ days|weekend|since|all|days; go|goes|going|went|been|sent|put|left|am|im hungry
            to bed hungry|without|with ~ no|hungry|tea|dinner|supper|nothing; bed with|without no? tea|dinner|supper|food
            starve|starved|starves|starving me|him|her|us
            dont|didnt|doesnt|wont|never|forgot|forget|forgets|wouldnt|hasnt|havent|not|hadnt|refuse|refuses|stop|stopped give|gave|feed|feeds|\
            given|bring|brought|fed|to|get|gives|let|giving me|him|her|mum|dad|give|feed ~ food|drink|eat|water|insulin|@meds|inhaler|epilepsy
            dont|didnt|doesnt|wont|never|hasnt|forgot|nobody feed|fed|feeds me|him|her|mum|dad
            missed|misses|forgot|forgets|forgotten|forget|skip|skips|skipped|miss ~ my|his|her|mums|dads|the ~ insulin|@meds|injection|epilepsy
            wrong|double|someone|somebody else|elses? @meds|dose|insulin|dosage|somebodys|injection; run|ran|runs out of ~ insulin|@meds
            withholds|withheld|withhold; stops|stopped|stopping my|his|her @meds|food|painkillers; bed|pressure sore|sores|ulcer|ulcers
            bedsore|bedsores; sores|ulcers on my|his|her bottom|bum|back|heels|hips; neglect|neglected|neglects|neglecting|neglectful
            drink|water|cup|food|tea|tray|dinner|plate|meal ~ out of|where|still|there|untouched|cant ~ reach|full|cold|untouched|get
            left|leave|leaves me|him|her|mum|dad ~ cold|rain|dark|pain|car|van|night|naked|freezing|hungry|thirsty|bleeding|choking|outside|\
            undressed|crying|screaming
            left|leave|leaves|lock me|him|her alone|by|on myself|my|all|own ~ days|weekend|all|night
            naked|undressed|nothing on ~ front|people|everyone|window|corridor|open|men|door
            lie|lying|left|was|in|am|im pain ~ nobody|no|ignored|ignore|wont|laughed|hours|days|told|wait
            fell|fallen|fall ~ nobody|no|left|floor ~ came|come|help|hours|night|hours|ages|floor|one
            lost|losing ~ stone ~ eat|food|feed|fed|weeks|nobody|hungry
            stinks|stinking|stank|smelled|smells|smelt|reeks|reeking of ~ wee|urine|pee|poo; not|isnt|never enough to eat|food|drink
            cold|freezing ~ wont turn|put|let ~ heating
            """),
        PhraseList(
            100, .selfHarm,
            """
            kill|killing|killed|harm|harming|hurting|cutting|hang|drown|starve myself|himself|herself
            hurt myself ~ on|purpose|when|stop|because|feel|again|$; self harm|harms|harmed|harming; suicid*
            overdose|overdosed|overdoses|overdosing
            took|take|taken|taking|swallow|swallowed|swallowing all|too|loads|lots|a|every of|many|my|the|lot|bottle ~ @meds|paracetamol
            end it|my|everything|things all|life|now|off|$; finish it|myself all|off; ending it; ended it all
            dont|didnt want|wanted to be here any|anymore|$
            dont|didnt|doesnt|not|no want|wanted|wants|wish|reason to live|wake|exist|carry|go|be ~ any|anymore|up|on|alive|longer|$
            never want|wanted to wake up; hope|wish|pray|wished ~ dont|didnt|never|not wake up; dont|doesnt|didnt feel like living|carrying|being ~
            dont|cant|not|no|doesnt see|much? the|a|any|much? point ~ living|life|going|carrying|waking|anymore|more|on|eating|it|alive|me
            dont|cant|doesnt see the|any|a point|future|way $; whats the point of|in|being ~ living|me|life|going|carrying|on|alive|$
            stopped|stop|given|gave|not|wont up? eating|drinking|eat|drink ~ because|point|cos|die|want|weeks|days|since|more|$
            not worth|lifes living|not; life isnt|not|aint|is worth|not|pointless
            want|wanted|wish|wants|wishes|hope|rather|pray ~ die|dead|died|born|wake; better off dead|without|if; id be|rather be? dead|gone
            jump|jumping off|in|under|from|out ~ bridge|river|train|roof|window|canal|cliff
            thought|thoughts|think|thinking|thinks|talks|talked|talk about|of|like ~ ending|killing|dying|suicide|jumping|harming|cutting|doing|taking|all ~
            bangs|bang|bites|hits|punches|slaps|pulls|burns|scratches ~ head|himself|herself|myself|themselves ~
            cut|cuts|cutting my|his|her|myself|himself|herself arms|arm|wrists|legs|thighs|$; cut myself ~ when|to|feel|bad|because|night
            had enough of life|living|it; wish i was|were|hadnt|wasnt|could ~ dead|born|here|disappear|alive|sleep|gone; no one|body would miss me
            nobody would miss|notice|care if? me|i; what|nothing left|do|to i? ~ live|living for
            """),
    ]
}
