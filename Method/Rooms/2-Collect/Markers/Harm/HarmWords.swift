/// What somebody did to a body or to a person's spirit, or said they would do.
enum HarmWords {
    static let lists = [
        PhraseList(
            100, .bodilyHarm,
            """
            @people who|that|always|still|sometimes|just|often|then|once|even hits|slaps|kicks|punches|bites|pinches|nips|spits|hit|kicked|slapped|\
            punched|pinched|shoves|pokes|prods
            when|if he|she|they thinks|think ~ not|nobody|no looking|watching|sees|see|about|around|there; sort|sorts|do|does me|him|her out|in $
            sort me out ~; had|has me by the; round the throat|neck; up against the wall; makes|made|make|making me drink|smoke|swallow
            give|gives|gave me a slap|smack|clip|thump|hiding|shove|kick|clout|shake|dig|punch|crack
            gets|get|got a slap|smack|clip|thump|hiding|clout; black and blue
            wash|washes|washed|scrub|scrubs|scrubbed|dress|dresses|hold|holds|grip|grips me|him|her ~ hard|tight
            hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|smack|smacks|smacked|kick|kicks|kicked|kicking|pinch|pinches|pinched|\
            nips|nipped|thumped|thumps|whacks|whacked|clouts|clouted|bashes|bashed|jabs|prods|pokes|belts|wallops|headbutts|elbows me|him|her|us|\
            them|people|mum|dad
            scratches|scratched|bites|shoves|shoved|spits|spat at|on? me|him|her|us|mum|dad
            hit|slapped|punched|smacked|kicked|pinched|pushed|shoved|thumped|bitten|scratched|beaten|grabbed|strangled|burned|burnt|attacked by ~ \
            @someone|another
            @people hits|slaps|kicks|punches|bites|pinches|nips|spits|scratches|hit|kicked|slapped|punched
            get|gets|got|getting|been|being hit|slapped|punched|smacked|kicked|pinched|beaten|bitten|thumped|attacked|assaulted|battered
            batters|battered|beating|strangles|strangled|choked|throttled|stabbed|attacked|attacks|assaulted me|him|her|us|mum|dad
            beats|beat me|him|her|mum; beat|beats|beaten|beating me|him|her up; beaten|beat up; shakes|shook me|him|her|mum|dad
            push|pushes|pushed|pushing|shoves|shoved me|him|her|mum|dad over|about|down|off|against|into|hard|onto|back|away|$
            grab|grabs|grabbed|grabbing me|him|her|my|his|mum; squeezes|squeezed|squeezing ~ till|until|so|hard
            nip|nips|nipped|pinch|pinches|pinched|slap|slaps|slapped|smack|smacks|hit|hits|punch|punches|kick|kicks|kicked|jab|jabs|poke|pokes|prod|\
            prods|thump|thumps|whack|whacks|wallop|bash|bashes|yank|yanks|twist|twists|twisted|bites|scratches|bends my|his|her|mums|dads @body|\
            ribs|stomach|belly|fingers|ankle|ankles|chest|side|shoulders|cheek|toes|skin
            pull|pulls|pulled|pulling|yank|yanks|yanked|drag|drags|dragged|tugs|tugged my|his|her|mums|dads hair|arm|arms|legs
            drag|drags|dragged|pull|pulls|pulled|haul|hauls|hauled|yank|yanks|yanked me|him|her|mum|dad by|across|off|along|down|up
            drag|drags|dragged|pull|pulls|pulled|tip|tips|tipped me|him|her out of bed|my|the bed|chair?
            pull|pulls|pulled|rip|rips|ripped|whip|whips|drag|drags|yank|yanks|snatch|snatches|throw|throws the|my|his|her covers|blankets|blanket|\
            sheets|duvet|bedclothes|quilt
            throw|throws|threw|chucks|chucked|lobs|flings ~ at me|him|her|mum|us; rough|roughly with|handling|handled
            too|very|so|really|dead rough when|if|and|in|$
            handle|handles|handled|lift|lifts|lifted|wash|washes|washed|move|moves|turns me|him|her|mum|dad ~ rough|roughly|sack|meat
            heavy|rough handed; rough hands; rougher
            throws|threw|slams|slammed|shoves|dumps|dumped|drops|dropped me|him|her into|onto|on|in|down|against
            he|she|they|carer|carers|staff|worker|nurse|husband|son|daughter|brother|partner|boyfriend|man|bloke|lad|boy|neighbour|wife hurt|hurts|\
            hurting me|him|her|us
            hurt|hurts|hurting me|him|her ~ purpose|deliberately|when|if|so he|she|they
            hurts when|if|how they|she|he|staff|carer|carers ~ wash|washes|move|moves|lift|lifts|dress|dresses|hoist|turn|turns|pull|pulls|grab|grabs
            hurt|hurts|hurting|did ~ on purpose; where nobody|no|noone|people one? can|cant|will|wont|sees|see|looks|knows see?
            bruise|bruises|bruising ~ arm|arms|wrist|wrists|legs|thighs|neck|face|lift|lifted|lifting|grab|grabbed|grip|fingers|hold|held|they|he|she
            bruises|marks|bruise where|from where|they|him|her|his|being; marks|mark on my|his|her|mums|dads me|him|her|@body|skin|back
            ive|got|has|had|have|with bruises|marks $; finger marks; fingermarks; handprint; black|swollen eye
            came|comes|come home|back|in ~ with ~ bruise|bruises|marks|scratches|burn|black|cut
            cannot|cant|wont|nobody|no|never explain|explains|explained|knows|say|says ~ bruise|bruises|marks|cut|bruising
            abuse|abused|abuses|abusing|abusive|abuser; assault; raped|rape; domestic violence; violent; violence; battered wife
            drug|drugs|drugged|sedate|sedates|sedated|dope|dopes me|him|her|us|mum|dad
            extra|more|another|something ~ keep|make|knock|shut me|him|her|us|mum|dad quiet|calm|sleep|asleep|out|up
            gives|give|gave|slips|puts ~ @meds|something ~ so ~ sleep|quiet|asleep|dozy|dopey|shut
            @meds ~ not|isnt|arent|wasnt|werent mine|my|his|hers|yours; @meds to keep|make me|him|her|us|mum|dad quiet|sleep|asleep|calm
            dropped me|him|her|mum|dad; dropped from|out|in ~ hoist|sling|bed; tipped me|him|her out
            """),
        PhraseList(
            100, .threat,
            """
            rings|ring|texts|messages|phones|calls ~ times ~ saying|sort; come|comes|coming round|after ~ sort|batter|do me|him|her|us out|in|over
            sort me out; watch my|your back; make me sorry|pay; ill be sorry; threaten|threatens|threatened|threatening; threats
            going to|gonna|hell|shell|theyll|would|will kill|batter|hurt|stab|smash|burn|knife|shoot|drown me|him|her|us|my|mum|$
            said|says|told|tells|telling|warned|reckons ~ put|send|get|have|kick|chuck|throw|lock|move|take me|him|her|us|mum|dad|my|you ~ home|\
            hospital|out|away|street|police|kids|dog|cat|if|sectioned
            said|says|told|tells|telling|warned|reckons ~ id|ill|hed|shed|theyd|youd|be|end|get ~ street|kicked|chucked|thrown|evicted|sorry|\
            sectioned|locked|trouble|for it
            ill be put in|away ~ if; told|tells|told|warned|asked|says me|him|her|us not to tell|say|speak|ring|mention
            not to tell anyone|anybody|mum|the|my ~ or; keep|kept|shut my|your mouth|gob shut|or; keep it to myself|yourself or
            if i told|tell|tells anyone|anybody|someone|somebody|you|on|mum|the
            if|when i complain|complained|speak up|spoke|ask|asked|say|said|moan|moaned|grass|grassed|argue|answer|ring|rang|make|made|cry ~ worse|\
            punish|shout|shouts|nasty|angry|trouble|hit|hits|slam|slams|ignore|ignores|take|takes|sorry|leave|leaves|smack
            if i open|opened my mouth|gob; make|makes|made it worse for; ill|id get it; get|gets|got it in the neck
            frightened|scared|afraid|terrified ~ complain|tell|ring|report|speak|ask|say
            dare|darent|darnt not? ~ tell|say|complain|report|speak|ask|ring|answer
            cant|couldnt|wont tell|say anyone|anybody|them|anything|you|mum ~ because|cos|in case|or|hed|shed|theyd|hell|shell|theyll
            shouts|shout|shouted|screams|screamed|yells|yelled|swears|swore|bawls|shouting|screaming|yelling|swearing at me|him|her|us|mum|dad
            get|got|gets|getting|been|being shouted|sworn|screamed|yelled at
            speaks|talks|talk|spoke to me like|as dirt|dog|muck|rubbish|nothing|animal; like a|im|i dog|animal|dirt|muck
            tell|tells|told|telling me|him|her|us off ~ wet|wetting|toilet|accident|crying|pad|bed|spilling|bell|buzzer|slow
            ring|press|use ~ bell|buzzer|alarm ~ because|cos|if|she|he|they ~ tells|tell|shouts|shout|cross|angry|told|moan|huff
            punish|punished|punishes|punishment; teach me|him|her a lesson; when i|ive|im been? naughty|bad; she|he|they call|calls naughty
            naughty ~ so|no|sent|bed|room|because|took|take|without
            no @food|pudding|telly if|because|when|for ~ naughty|bad|mess|late|wet|rude|accident|wont|swear|shout
            made|makes|make me|him|her|us stand|sit|eat|sleep|strip|apologise|beg|crawl|wait ~ corner|floor|outside|cold|naked|because|sorry|it|up|\
            alone|punishment
            nasty with|to me|him|her|us|mum|dad|people|some; get|gets|got|turn|turns|turned nasty|violent|aggressive; cruel; spiteful
            make|makes|made|making my|his|her|our life|lives hell|misery|a; takes|took|take|taking it out on; hate|hates me and
            """),
        PhraseList(
            100, .bullied,
            """
            bully|bullies|bullied|bullying
            call|calls|called|calling me|him|her|us names|stupid|thick|spastic|retard|freak|ugly|smelly|useless|lazy|disgusting|worthless|pathetic
            call|calls|called|calling|shout|shouts me|him|her|us|at ~ retard|spaz|spastic|mong|cow|bitch|idiot|pig|nuisance|freak|burden|moron|cripple|names
            name calling; take|takes|took|taking the mick|mickey|piss out of me|him|her|us; make|makes|made|making fun of me|him|her|us
            pick|picks|picked|picking on me|him|her|us; make|makes|made me|him|her feel stupid|small|worthless|ashamed|useless|dirty
            make|makes|made me|him|her feel like dirt|rubbish|nothing|muck
            throw|throws|threw|chuck|chucked|throwing|chucking stones|eggs|bottles|rubbish|mud|fireworks|bangers
            through my|the|our letterbox|window|letter; hate crime|mail; racist|racism; harass|harassed|harassing|harassment
            stalks|stalked|stalking|stalker; follow|follows|followed|following me home|about|everywhere|off|from|to|down
            torment|torments|tormented|tormenting; humiliate|humiliated|humiliates; mate crime; cuckoo|cuckooed|cuckooing; gang up on|against
            ganged up; laugh|laughs|laughed|laughing at me|him|her ~ naked|undressed|wet|cry|crying|fell|fall|pad|accident|talk|walk|speak
            kick|kicks|kicked|kicking my|our|the door in|$; smash|smashed|smashes my window|windows|door|things|phone|stuff|telly
            my window|windows put|smashed|broken in|by
            """),
    ]
}
