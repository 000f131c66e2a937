/// Fear of somebody, unwanted closeness and touch.
enum FearWords {
    static let lists = [
        PhraseList(
            100, .fearOfSomebody,
            """
            too scared|frightened|afraid to; scared|frightened|afraid to ask|say|tell|go|speak|ring|complain|answer|open|sleep|leave
            scared|frightened|afraid for my|his|her life; dont|wont|doesnt|didnt|nobody believe|believes me ~ man|him|he|her|she|them|it
            frightened|scared|afraid|terrified|petrified|wary|nervous|intimidated|dread of|by|around|with him|her|them|@given|@people
            frightened|scared|afraid|terrified|petrified|wary|nervous|intimidated of|by|around|with my|the|that|this|one|some|a ~ @people|one
            @someone|@given frightens|scares|terrifies|intimidates|frightened|scare|frighten me|him|her|us
            frightened|scared|afraid|terrified|nervous|dread ~ when|if|whenever|what ~ he|she|hes|shes|hell|shell|husband|son|brother|partner|\
            boyfriend|neighbour ~ on|comes|drinks|drinking|drunk|angry|shouts|there|home|in|works|visits|temper|night|nights|do|might|going
            scared|frightened|afraid to go home|back; scared|frightened|afraid in my own home|house|flat|bed; live|living|lived in fear
            unsafe|scared|frightened in|at my|home|the own? home|house|flat|bed|night|room; afraid|scared|frightened ~ alone with
            on my own|alone with my|him|her|that|this|them|one @someone ~
            dont|not|never|hate|didnt|wont like|want|being|be|feel ~ alone|own|left|in|near|around with? my|him|her|that|this|them|the @kin|@worker|\
            man|bloke|lad|driver|one|lodger|stepdad
            not|dont|doesnt|didnt|never feel|felt|feeling? safe|comfortable|easy|right ~ with|around|when|near|while ~ him|her|them|he|she|hes|shes|\
            @people|@given
            makes|made|making|make me|him|her feel? unsafe|uncomfortable|frightened|scared|dirty|threatened|funny|sick|nervous
            makes|made my skin crawl; creep|creeps me; creepy; the creeps; a creep; perv|pervert|pervy
            hide|hides|hid|hiding ~ when|from|till|until|if ~ he|she|him|her|hes|shes|@people
            pretend|pretends|pretending|pretended ~ asleep|sleep|sleeping|out
            chair|drawers|wardrobe|table|something|knife|hammer|stick under|against|behind|across|by|beside my|the|his|her bedroom? door|handle|pillow|bed
            wedge|wedges|jam|jams|prop|props|barricade ~ door|handle; lock|locks|shut|locked myself|himself|herself in|away
            coat|clothes|tights|trousers|shoes|jeans to|in ~ bed|sleep
            sleep|sleeping|slept|sleeps|bed|bedtime in|with my|his|her|all clothes|coat|shoes|jeans|bag|purse|phone|handbag|money|knife
            stay|stays|lie|lies|lay|keep|kept|lying awake ~ he|she|him|her|hes|shes|footsteps|door|handle|case
            listen|listening for ~ footsteps|him|car|key|door; because|depends|cos of? whos|who on|in|is|comes|there ~; depends whos|who ~ on|in
            dont|doesnt|didnt|hate|hates like|it|the ~ way|how ~ he|she|they looks|look|touches|touch|speaks|talks|grabs|holds|washes|stares|comes
            dont|didnt|doesnt|hate like? him|her|them near|touching|washing|coming|looking|in|being|bathing
            dont|doesnt|didnt like it|when ~ he|she|they|him|her touches|touch|shouts|grabs|drinks|drunk|hits|comes|strokes|hugs|kisses|in
            wont|doesnt|refuses|screams|cries|flinches|freezes|shakes|hides|stiffens ~ when|if|whenever|near|every ~ he|she|that|certain|one|him|\
            her|@worker|@kin comes|walks|goes|touches|near|is|on|works|in
            flinch|flinches|flinched|flinching; cower|cowers|cowered; walking|walk|tread|treading on eggshells; eggshells
            his|her|bad|a terrible|awful? temper; lose|loses|lost his|her temper|rag with|at|on
            when|if|after|once ~ he|she|hes|shes|husband|son|dad|brother|partner|boyfriend|daughter|wife|mate ~ drunk|drinking|drink|drinks|drugs|\
            temper|pills
            dont|wont|daren't|darent answer|open the|my|it|door|phone ~ case|because|him|her|he|them
            keep|stay|stop out of|away from his|her|their|him way|road|$
            keep|stay|stop in my bedroom|room ~ he|she|hes|shes|him|her|gone|shouting|drunk
            controls|controlling|controlled what|who|where|my|me|everything
            wont|doesnt|dont|never let|lets|allows the|my|any carers|carer|nurse|doctor|anyone|anybody|social|you|family|friends ~ in|near|see|\
            visit|talk|come
            sends|turns|turned|sent the|my carers|carer|nurse away
            """),
        PhraseList(
            100, .unwantedTouch,
            """
            gets|get|got|comes|came|climbs in|into ~ shower|bath|bed with me|him|her; gets|got|goes|goes|turns|turned funny with|when|if|and ~
            i never|didnt said|say ~ he|she could; i dont|didnt want him|her ~ to|touching|near; gets|got undressed|naked in|with|by|front
            drink|drinking with him|her ~ funny|hands|close|touch|bed
            then he|she gets|starts|goes|tries|wants ~ funny|close|friendly|hands|angry|touching|rough|nasty; gets funny ~ me|bed|touch|drink
            says|said|calls|tells im|i|me am? his|her girlfriend|boyfriend|special|favourite ~; not to tell; our secret
            too|over|overly friendly|familiar
            stand|stands|stood|sit|sits|sat|standing|sitting|gets|get|got|comes|come|leans|stays too|really|right|so|very|that close|near
            touch|touches|touched|touching|gropes|groped|groping|feels|strokes|stroked|stroking|rubs|rubbed|fondles|fondled|tickles|pats|patted ~ \
            my|his|her @intimate
            touch|touches|touched|touching me|him|her ~ where|there|down|when|dont|didnt|not|up|under|funny|wrong|like|$; touching me|him|her|up
            groped|gropes|groping|molested|molests|fondled; hand|hands|arm|fingers ~ up|down|on|under|round|between|over|in my|his|her @intimate
            wandering hands; keep his|her hands off|to; hands all over
            kiss|kisses|kissed|kissing|cuddle|cuddles|hugs|hugging ~ dont|stop|not|didnt|lips|mouth|make|makes|made|try|tries|asked|ask
            tries|tried|trying|try|wants|wanted to kiss|touch|cuddle|hug|sleep me|him|her|with
            get|gets|got|climbs|climbed|comes|came|come|gets|lies|lay|lays|jumps in|into|on|onto my|his|her|the bed ~ with|and|at|night|when|$
            gets|comes|climbs|came|got in|into bed with
            come|comes|came|walk|walks|walked|barge|barges|wander|wanders|burst|bursts|in|into|stands|stood in|into my|the room|bedroom|bathroom ~ \
            night|knock|knocking|dressed|undressed|naked|stares|stands|sits|bath|shower|dark|asleep
            stare|stares|stared|staring|watch|watches|watched|watching|look|looks|looked|looking|peeps|peers|leers at? me|him|her|us|my ~ \
            @undressed|chest|breasts|legs|naked
            stares|staring|stare|watches|watch|watching ~ @undressed
            stand|stands|stood|wait|waits|hang|hangs|lurks|listens|sits outside|by|at|near|in my|the|our shower|bathroom|toilet|bedroom|window|bedside
            door open ~ when|while ~ bath|shower|toilet|undressed|changing|wash; film|films|filmed|filming me|him|her|us ~
            photograph|photographs|photographed me
            take|takes|took|taking|want|wants|wanted|asked|asks|sends|send|sent|show|shows|showed ~ rude|naked|dirty|nude|sexy|private|knickers|\
            pants pictures|photos|pics|videos|things|messages|off|down|films|$
            pictures|photos|pics|videos of me ~ naked|undressed|bath|shower|bed|internet|phone; naked photo|photos|picture|pictures
            rude things|messages|jokes|words to|at|about; dirty things|talk|messages; sex; sexual|sexually
            made|makes|make|making me|him|her do things|stuff|it to|for?; do|does|did things i|to|that|she dont|didnt|me|doesnt ~
            our|a|little secret ~ tell|game|between|me; keep|kept ~ secret ~ he|she|him|her|from
            told|tell|tells|said|say|asked|ask to? him|her no|stop ~ carried|carries|kept|keeps|carry|still|didnt|wont|doesnt|anyway
            i said no ~ he|she|carried|kept|still; he|she|they carried|carries|kept|keeps on|doing when|after|even|and|doing|it|$
            wont|doesnt|didnt stop when i|when|if|even ~ no|stop|ask|cry|say; wont|doesnt|dont leave me|him|her alone; wont take no
            flash|flashes|flashed|exposed|exposes himself|at|me; plays with himself
            boyfriend|girlfriend|man|bloke|lady|woman|fella|somebody|someone ~ on|from|off the? internet|online|facebook|app|phone|web|dating ~ \
            money|pictures|photos|send|cash|loves|ticket|secret|meet
            """),
    ]
}
