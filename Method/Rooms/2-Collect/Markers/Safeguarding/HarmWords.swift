/// What somebody did to a body, or said they would do.
enum HarmWords {
    static let lists = [
        PhraseList(
            100, .bodilyHarm,
            [
                "hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|smack|smacks|smacked|kick|kicks|kicked|kicking|pinch|pinches|pinched|bit|bites|scratches|scratched|shoves|shoved|thumped|thumps|whacks|whacked|clouted|spat|spits at|on? me|him|her|us|them|people|mum|dad|my",
                "hit|slapped|punched|smacked|kicked|pinched|pushed|shoved|thumped|bitten|scratched|beaten|grabbed|strangled|burned|burnt by @someone|a|the|my|one|another", "@someone hits|slaps|kicks|punches|bites|pinches|spits", "get|gets|got|getting|been|being hit|slapped|punched|smacked|kicked|pinched|beaten|bitten|thumped",
                "beat|beats|battered|batters|beating|strangles|strangled|choked|throttled|burned|burnt|stabbed|attacked|assaulted|shook|shakes me|him|her|us|mum|dad up?", "beat|beaten|beats|beating up|black", "push|pushes|pushed|pushing me|him|her over|about|down|off|against|into|hard|onto|back", "@someone pushes|pushed|shoves|shoved me|him|her $", "grab|grabs|grabbed|grabbing me|him|her|my|his", "twist|twists|twisted my|his|her arm|wrist",
                "pull|pulls|pulled|pulling|yank|yanks|yanked me|him|her about|by|hard|off|over", "pull|pulls|pulled|pulling|yank|yanks|yanked|drag|drags my|her|his hair|arm|arms|legs", "drag|drags|dragged me|him|her by|across|off|along|from|down", "drag|drags|dragged me|him|her out of bed", "throws|threw things|stuff|plates|cups at me|him|her", "throws|threw|chucks|chucked a|the|his|her|my _ at me|him|her",
                "rough|roughly with|handling|handled", "handle|handles|handled|lift|lifts|lifted|wash|washes|washed me|him|her ~ rough|roughly|hard|sack", "too rough", "yank|yanks|yanked me|him|her", "he|she|they|carer|carers|staff|worker|nurse|husband|son|daughter|brother|partner|boyfriend|man|bloke|lad|boy|neighbour|wife hurt|hurts me|him|her|us", "hurt|hurts|hurting me|him|her on purpose|when they|he|she|and", "hurt|hurts on purpose", "hurting|hurts? me with|deliberately",
                "bruise|bruises|bruising|marks ~ arm|arms|wrist|wrists|legs|neck|face|back|lift|lifted|lifting|grab|grabbed|grip|fingers", "bruises|marks where|from", "black eye", "abuse|abused|abuses|abusing|abusive", "assaulted|assault", "raped|rape", "domestic violence", "violent", "drug|drugs|drugged|sedate|sedates|sedated me|him|her", "extra|more tablets|pills|medicine to keep|make me|him|her|us", "tablets|pills|medicine to keep me|him|her|us quiet|asleep|calm",
            ]),
        PhraseList(
            100, .threat,
            [
                "threaten|threatens|threatened|threatening", "going to|gonna|he|she|they|hell|shell|theyll kill|batter|hurt|stab|smash|burn me|him|her|us|my", "said|says|told ~ put me|us|him|her|mum in a|the home|hospital|away if", "ill be put in|away ~ if", "told|tells|told|warned me not to tell|say|speak", "not to tell anyone|anybody|you|my|mum|the ~ or", "if i told|tell|say|said|complain|complained|speak|spoke|grass ~ worse|trouble|for it|hed|shed|theyd|hell|shell|theyll|hurt|out|stop|lose|kicked|throw|away|get", "if i told|tell anyone|anybody|someone|somebody", "or else $", "dare|dares not? tell|say|complain|report|speak|ask",
                "cant|couldnt|daren't|darent|dont tell anyone|anybody|them ~ because|cos|in case|or he|she|they|hed|shed|im|ill|of", "frightened|scared|afraid|worried to complain|tell|say|speak|report|ask|ring", "get|gets|got my|their|his|her own back", "makes|made me|him|her pay for it", "shouts|shout|shouted|screams|screamed|yells|yelled|swears|swore|snaps|bawls at me|him|her|us|mum|dad|people", "shouting|screaming|yelling|swearing at me|him|her|us|mum|dad|people", "get|got|gets|getting shouted|sworn|screamed|yelled at", "told off ~ wetting|toilet|accident|crying|pad|bed|wet", "punish|punished|punishes|punishment", "made to stand|sit|eat|sleep|stay|strip|clean|apologise|wait ~ because|punishment|until|floor|corner|cold|on",
            ]),
        PhraseList(
            100, .bullied,
            [
                "bully|bullies|bullied|bullying", "calls|call|called|calling me|him|her|us names|stupid|thick|fat|spastic|retard|freak|ugly|smelly|dirty|a ~ retard|spaz|spastic|mong|cow|bitch|idiot|pig|baby|nuisance", "pick|picks|picked|picking on me|him|her|us", "make|makes|made|making fun of me|him|her|us", "spit|spits|spat at|on", "throw|throws|threw|chuck|chucked|throwing|chucking stones|eggs|things|bottles|stuff|rubbish|mud at|through", "through my letterbox|window", "hate crime", "racist|racism", "harass|harassed|harassing|harassment", "stalks|stalked|stalking me", "follow|follows|followed|following me home|round|around|about|everywhere|back|off", "torment|torments|tormented", "laugh|laughs|laughed|laughing at me ~ naked|undressed|wet|cry|crying|fall|fell", "humiliate|humiliated|humiliates", "mate crime", "cuckoo|cuckooed|cuckooing",
            ]),
    ]
}
