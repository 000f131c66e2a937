/// Everyday uses of hard words. What overlaps one of these is no sign of harm.
enum EverydayWords {
    static let phrases = """
        sings|singing|sang|calls|hello|shouts out|hello|coo|cooee through my|the|our letterbox|window; sort me out with; when nobodys|noones in; strap|straps|strapped ~ van|car|bus|minibus|taxi; he|she gets|goes funny if|when his|her|the ~
        scared|frightened to death of?; scared|frightened to go on|out|in the|a|at; too scared|frightened to go on|in|out|down
        punches|punching|punched the air|card|ticket|tickets|number; doesnt|dont|never laugh|laughs at
        laughs|laugh at|when|if my|the joke|jokes|telly|i; nobody|noone comes|answers when|if there
        cafe|shop|machine|meter|till|bar|office|bingo|fruit took|takes|ate|eats my money
        hit the roof|spot|road|nail|town|shops|sack|hay|jackpot|bottle|ball|note|notes|drum|drums|right|high|big|post|target|ground|dance|beach|wall|six
        hits the roof|spot|nail|ball|right|note|notes|drum|drums|target|high; hit it off; hits of|from
        hit by a|the car|bus|bike|van|lorry|ball|bolt|train|taxi|motorbike; hit me that|how|what|when|then|hard|for|like
        it|that|news|grief|heat|smell|cold|noise|wind|weather|reality hit|hits me|him|her|us
        hit a|an|my wall|age|six|target|head|funny|toe|knee|elbow; killing me|him|her|us; kill for a|some|chips; could kill|murder a
        kick a|the ball|bucket|habit|football|leaves|cans; kick out of|off; kick|kicks|kicked up|in|about|around|off
        beat|beats|beaten|beating me|him|her|us|them|people|everyone ~ at|dominoes|cards|draughts|snooker|pool|cribbage|crib|scrabble|bingo|darts|\
        chess|quiz|bowls|race|game|games|wii|fair|four
        beat the|my|his|her; beats me; beat him|her|them|me at; bites to|of; bit me|my off|on; bit his|her|my nails|tongue|lip; bit of; bit by bit
        dog|cat|puppy|kitten|rabbit|parrot|budgie|horse|pony|goat|hamster|mosquito|midges|wasp|goose|swan|ferret|donkey bites|bit|scratches|\
        scratched|kicked|kicks|hits|hit|bitten ~
        kicked|kicks|kicking him|her|them|us out of bed; pinch me|of; pinch a|the|one|my|his|her chip|chips|biscuit|biscuits|joke|idea|seat|recipe
        pinches|nicks|pinched|nicked|steals|stole|stolen|steal|robs my|the|our|all|his|her _? chips|chip|biscuit|biscuits|seat|chair|show|heart|\
        blanket|covers|duvet|pudding|roasties|idea|jokes|thunder|sandwich|sandwiches|pen|crisps|cake|toast|peg|spot|line|lines|scene|ball|bacon|\
        crackling|socks|slippers|paper
        punch line|bag|bags|bowl|above; smack in|on|bang
        push|pushes|pushed|pushing me|him|her|us to|on|in|round|around|along|out|up|through|into|down ~ wheelchair|chair|park|shops|garden|swing|\
        town|try|do|seafront|prom|trolley|hill|road|street|walk|try|go|ramp|sun|pool|water|lane|promenade|pub|church|shop|market
        push me round|around|along|to|out|up|home; pushes|pushed me round|around|along|to|out|up|home
        grab|grabs|grabbed a|some|my|his|her|our coat|bag|hat|coffee|cuppa|shopping|lunch|sandwich|keys|shoes|chance
        grab me|us|him|her a|some|one|my; get|gets|got|grabs|brings me|him|her a ~; twist my arm; pull|pulls|pulling|pulled my|his|her leg
        pulled|pull|pulls me through|out of|up|together|back|along|into|in|onto
        drag|drags|dragged me|him|her|us to|along|out to|into|away|round|off; rough with|and the smooth|tumble|ready
        rough night|day|week|patch|seas|edges; feel|feeling|felt|sleep|sleeping|slept|look rough; rough idea|time|area|deal
        frightened|scared|afraid|terrified|petrified|nervous of|by|around|with my|the|that|this|being|some|a|all? dogs|dog|dark|falling|fall|\
        heights|stairs|lift|lifts|spiders|spider|water|thunder|storm|storms|needles|needle|dying|losing|being|getting|going|crowds|hospital|\
        hospitals|dentist|noise|noises|bills|bill|post|envelope|letters|letter|phone|future|traffic|escalator|escalators|hoist|ghost|ghosts|cat|\
        cats|bus|road|film|films|bath|shower|ice|flying|boats|sea|clowns|clown|balloons|fireworks|bang|bangs|cancer|forgetting|change|failing|\
        making|everything|own shadow|moving|winter|computer|computers|internet
        scared|frightened|afraid|nervous when|if|whenever the|it|there|its|i|im|my _? lift|alarm|lights|thunder|bus|wind|goes|phone|dog|fireworks|\
        noise|dark|legs|storm|door|go|am|fall|hear|have|night|knees|feet|chair
        scared|frightened to death; scared stiff; not|never|no longer|isnt|arent|wasnt|dont|aint be|get|so|too|really|at? scared|frightened|afraid
        dying to|for|out|of; bored|tickled|worried|frozen to death; to death of; die laughing|happy|for|in; die at home; drop|dropped dead
        over my dead; dead good|on|funny|nice|easy|end|loud|long|slow; wouldnt|would be seen dead; wake the dead; shot of; murder on; murders the|a
        blue murder; daylight robbery; robbed of a|my|the win|sleep|chance|youth|goal|penalty; rob peter; rip off
        ripped off ~ price|charge|charged|paid|cost|pound|pounds|dinner|ticket
        locked|lock my|the|our|your own? front|back|side? door|doors|gate|shed|bike|house|up ~ own|key|myself|safe|night; lock my own; lock my door
        lock my|the|our front|back|flat|house|shed|bike|car; lock up; locked door|doors|toilet|toilets|cabinet|gate
        locked|lock out of|myself|ourselves my; locked|lock myself out; locked in|out my memory|heart|syndrome
        lock on my|the own|door|bathroom|bedroom|toilet|gate; shut my eyes; shut up
        sit|sits|sat|stand|stands|hold|hold|holds|held|holding on to|my|his|her hand|hands|arm|knee|breath|nerve|tongue|own
        hold me|him|her up|steady|hand; tie|ties|tied my|his|her laces|shoes|shoe|hair|tie|shoelaces|apron|bow; tied to|up with|the|at|in
        strap|straps|strapped|belt|belts me|him|her|us in|into ~ car|bus|van|taxi|minibus|safe|safely|wheelchair; seat belt; prisoner of war
        prison officer|visitor|guard; touch wood|base|and|screen|in|of|typing; in touch; touch|touches|touched me|him|her deeply|when|that
        touches|touched my|me heart|deeply|soul; touch|touches|touched my feet; out of touch; soft touch
        kiss|kisses|kissed|hug|hugs|hugged|cuddle|cuddles me|him|her goodnight|goodbye|hello|night|better|on|when|every|and|at|before|cheek
        too friendly for|to with; secret recipe|santa|garden|ingredient|agent|stash|to|is; our|little|big secret recipe|is|ingredient; same sex
        sex education|and; opposite sex; missing my|you|him|her|out|home|piece|pieces|teeth|mum|dad|them
        money|cash|tenner|fiver|quid ~ goes further|on|to|into|up|down; money is|for|to|in|on|goes short|my|bingo|tight|paid|bank|further|far
        keep|keeps|kept the change for; takes|took|take money off|out the|for|of bill; short of|on; in my name on; my name; on drugs
        drug|drugs round|trolley|company|trial; come|comes|came and|in|to|round|over ~ not|never|dont leave|go till|until; come to stop|stay
        stop here|at|in|with; starving hungry|by; im|i|always|was|am|get starving; starving $; half starved
        be here all|for|on|too|much|at|when|till|until|long|today|that; left alone to|with my|a|it|his|her
        if|when i ring|rings|ask|call|shout ~ they|she|he laugh|laughs|laughing with; pocket money for|from|job; my pocket money
        let out of hospital; nothing to eat but|except|like; not worth the|a|it; end it with|on; end of; finish it off; finish my|it
        hurt myself when|falling|on|if|gardening|doing|slipping|lifting; cut myself off|a|some|shaving|when|on|down|slack
        burn myself on|cooking|with|off; burn myself; hurts when i|my; hurt my|his|her feelings; hurt me to|that|when|not|see|hearing
        back|knee|knees|feet|foot|hip|hips|legs|leg|shoulder|shoulders|hand|hands|shoes|shoe|tooth|teeth|belt|chair|arm|neck|it hurt|hurts|hurting
        hurt|hurts|hurting my|his|her? back|knee|knees|feet|foot|hip|neck|eyes|ears|head|teeth|bum
        shout|shouts|shouting at the|me|him|her|each telly|television|football|to|bingo|other|when|ref|referee
        shouts me|him|her|us for|over|down|up|in; shouts|shout|shouted at me|him|her ~ deaf|hear|hearing|ears
        scream|screams|screaming|screamed at|with|the the|laughter|delight|telly|football|place|joy; swear at|like the|a telly; swears|swear at the
        threatening to rain|snow|weather|sky|close|retire|leave|sing|dance
        threatened|threatens|threatening|threaten to close|retire|shut|sing|dance|cut|stop|rain; threatened with closure
        bullying|bully off|myself|for; drop|drops|dropped me|him|her off|at|back|home|last|first|a; drop me off
        follow|follows|followed|following me|him|her round|around|about|everywhere|home ~ dog|cat|like
        dog|cat|puppy|kitten follow|follows|followed me|us|him|her; violent films|film|storm|weather|games
        choke|choked on|up a|my|with ~ laughing|laughter|chip|crumb; choked up; abuse of language; in|on|about|for|with abuse training
        race|racing|races; made to measure|feel|look|last|order; made me do it again|twice
        makes|made me do my|the exercises|leg|washing|stretches|physio; pick on me|up; throw|throws|threw things|stuff away|out|in
        take my|his|her coat|shoes|boots|slippers|hat|pills|tablets off|with|with
        take|takes|took my|his|her|our|the shoes|coat|boots|photo|picture|photos|hat|slippers off|of|at|in; photos|photo|pictures|picture of
        sleep with the light|telly|radio|window|cat|dog|door; lying|lie|lay|sit|sitting|sat|sleep in|on the|my|wet grass|sand|garden|sun
        nowt|nothing to eat|drink wrong
        """
    /// Before a hard word, in the same part of a sentence: it does not happen.
    static let denials: Set<String> = Words.of(
        """
        never no not nobody noone none dont doesnt didnt isnt arent wasnt without wont stopped nothing hasnt havent neither nor aint rather instead
        """)
    /// After a denial: it is felt or said, and so not denied ("I don't like it when he hits me").
    static let feelings: Set<String> = Words.of(
        """
        like want wish know think dare say tell feel see trust let care sleep understand stop help come even get only nice right fair ok safe
        """)
}
