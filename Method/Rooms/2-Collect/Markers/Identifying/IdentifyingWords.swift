/// Turns of speech in which a detail tells who somebody is. `IdentifyingDetail` finds what only signs and capitals show.
enum TellingWords {
    static let lists = [
        PhraseList(
            100, .address,
            """
            at|from|of|in|to|over|opposite|as|by|man|lady|lad|woman|couple|family|house|live|lives number #|@number; at|from|in|of|live|lives no #
            i|we|he|she live|lives at #|number; flat|apartment|bungalow #; flat|apartment|bungalow|room|plot|unit|house number #|@number
            live|lives|lived|living in|at flat|apartment|bungalow|room|plot|house #|@number; room #
            live|lives|lived|living|flat|house|bungalow|room|home|place is? above|over|opposite|behind|beside|facing the|a|that old? chip|fish|post|\
            chippy|bakery|bakers|butchers|bookies|church|chapel|school|library|surgery|chemist|chemists|pub|garage|mosque|temple|gurdwara|synagogue|\
            vicarage|cemetery|launderette|hairdressers|barbers|florist|florists|station|takeaway|cafe|club|undertakers|dentist|dentists|hospital|co|\
            newsagent|newsagents|greengrocers|shop|kebab|vets|betting|tattoo|nursery|fire|police|bus|football|factory|quarry|mill|lighthouse
            live|lives|lived|living next door? to|by|near the old? chip|fish|post|chippy|bakery|bakers|butchers|bookies|church|chapel|surgery|\
            chemist|pub|garage|mosque|temple|gurdwara|synagogue|vicarage|cemetery|launderette|undertakers|lighthouse|mill|windmill|quarry|fire|police
            the|in|at|my last|end|only|first|big|corner|white|yellow|pink|blue|red|green|thatched house|cottage|bungalow|flat|farmhouse on|in|\
            before|after|past|by|at|with the|our|this|that
            house with the ~ door|gate|gnomes|roof|windows|fence|hedge|flag|caravan; corner of _ _? street|road|and|lane
            top|bottom|end|corner of _ street|road|lane|avenue|close|hill|terrace; my address is; my|the postcode|post is
            """),
        PhraseList(
            100, .contact,
            """
            my|her|his|their|the phone|mobile|telephone|number? number|is is? #; ring|call|text|phone me|her|him|us on #
            my|her|his e? mail|email address? is; @ _ com|co|org|uk; _ @ _; on facebook|instagram|tiktok|twitter as|under|called
            """),
        PhraseList(
            100, .dateOfBirth,
            """
            born|birthday|birthdays|dob|birth|bday on|is|was|of|its|in? the? #|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|\
            16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st of? @month|#
            born|birthday|dob on|is|was|of|in @month # #?; born on|in|is|was christmas|boxing|new|leap|ve|vj|st; date of birth; dob #; born in 19*
            birthday is|on christmas|boxing|new|the|valentines|halloween|leap
            """),
        PhraseList(
            100, .onlyOne,
            """
            the|its|their|our|this|village|towns only ~ in|on|round the|our|this|all|that village|town|street|valley|county|city|island|parish|\
            estate|road|area|district|block|hamlet|region|country|world|whole|wales|england|scotland|britain
            only ~ in wales|england|scotland|britain|ireland|cornwall|devon|kent|yorkshire|lancashire|norfolk|suffolk|essex|cumbria
            only @kin|man|woman|person|lady|lad|girl|boy|family|one|wheelchair|blind|deaf|black|asian|chinese|jewish|welsh|polish|muslim|twins|\
            triplets ~ in|on|round the|our|this|that|here village|town|street|valley|county|city|island|parish|estate|road|area|block|lane|close|\
            terrace|church|chapel|mosque|school
            first|oldest|youngest|last|tallest ~ in|on|of the|our|this village|town|street|valley|county|city|island|parish|estate|road|wales|\
            england|country|uk|world
            the|was first in|to ~ wales|england|scotland|britain|ireland|village|county|town|country
            first woman|man|lady|girl|female|black|asian|person|disabled|deaf|blind|wheelchair ~ to|in|on|ever
            last man|woman|person|one ~ to|who|out|at|from pit|mill|mine|colliery|factory|works|village|docks|leave
            one of the|only? triplets|quads|quadruplets; im a|one triplet|quadruplet; known as the ~
            everybody|everyone|whole|people|folk|they all? knows|know|calls|call me|him|her as|for|from
            the whole town|village knows|calls|saw|heard
            """),
        PhraseList(
            100, .publicLife,
            """
            i|we|he|she|they|im|shes|hes|mum|dad|son|brother|sister|husband|wife|it|that was|were|got|been|am|is|made|had it|my|our|a|his|her|us? ~ \
            in the _? paper|papers|gazette|echo|argus|chronicle|herald|times|mail|advertiser|news|post|observer|courier|mercury|headlines
            photo|picture|name|story|face|article|piece|us|me|him|her ~ in the _? paper|papers|gazette|echo|argus|chronicle|herald|advertiser|news|\
            observer|courier|mercury
            in the local? paper|gazette|echo|argus|chronicle|herald|advertiser|papers when|for|after|once|because|last|with|about|as
            i|we|he|she|been|was|got|were|went|me|him|her on the? telly|tv|television|news|radio|mastermind|countdown|bake|bbc|itv|blue|antiques|\
            pointless|look when|for|in|once|after|with|talking|as|show|about|tonight|off|quiz|peter|roadshow|wales|north|east
            on the news when|for|after|because|once
            i|he|she|dad|mum|husband|wife|brother|son|uncle was|used|am|is|were|been to? be? the|a first? mayor|mayoress|vicar|councillor|mp|\
            postmistress|postmaster|headmaster|headmistress|landlord|landlady|lollipop|stationmaster|undertaker|lighthouse|magistrate|sheriff|\
            coroner|midwife|bishop|organist|choirmaster|bellringer|gravedigger|village|town|local|area|district of|at|in|for|here|lady|man|keeper|\
            bobby|policeman|crier|clerk|nurse|midwife|blacksmith|postman|schoolteacher|gp|doctor|butcher|baker
            headmaster|headmistress|head|headteacher|vicar|minister|mayor|landlord|landlady|stationmaster|manager|captain|matron|caretaker|lollipop|\
            postmistress|postmaster|owner|founder of|at|in|for the|our|this|that|st
            i|he|she|we|husband|dad|mum founded|ran|owned|opened|managed|kept the|a|our ~ pub|shop|school|hotel|post|cafe|garage|bakery|farm|chippy|\
            chip|club|cinema|band in|on|at|here
            played|play|plays|swam|swims|boxed|ran|rowed|rode|sang|danced for the? england|county|country|wales|scotland|britain|ireland|great|gb|\
            united|city|rovers|county|albion|wanderers|town
            i|he|she won|won the ~ olympic|olympics|paralympic|paralympics|lottery|medal|fa|world|commonwealth|mbe|obe|championship|county
            mbe|obe|george|victoria|military cross|medal|from|for|off; met|meet|from the queen|king ~ medal|gave|pinned|palace|garden|telegram
            i|he|she|we wrote|published|recorded|had a|my|the|his|her book|single|record|hit|album|song called|about|in
            stood for parliament|council|mp|mayor
            the fire|crash|accident|murder|flood|explosion|disaster|robbery|case at|on|in|that the|was|_ paper|news|street|pit|road|station|pub|\
            church|19*|20*
            """),
        PhraseList(
            100, .rareCondition,
            """
            prader willi; angelman|angelmans; rett|retts syndrome; cornelia de lange; smith magenis; williams syndrome; huntingtons|huntington
            fragile x; cri du chat; tuberous sclerosis; duchenne; friedreichs|friedrichs; locked in syndrome; batten|battens disease; lesch nyhan
            sturge weber; dravet; lennox gastaut; osteogenesis imperfecta; brittle bone|bones; ehlers danlos; creutzfeldt; cjd; thalidomide
            edwards syndrome; noonan|noonans; digeorge; klinefelters|klinefelter; turner|turners syndrome; usher|ushers syndrome; charge syndrome
            kabuki syndrome; sotos; achondroplasia; wolfram; conjoined; mitochondrial; progressive supranuclear; corticobasal; rubinstein
            _ syndrome the|and only|one in|of
            """),
    ]

    /// What looks like it, but tells nothing.
    static let harmless = """
        the number #|@number; number #|@number bus|buses|tram|in|on|fan|is|song|hit; number one|two; bus number #
        in|on room|channel|page|level|table|floor|chapter #; room # minutes|hours; room|flat #? is|was warm|cold|nice|mine|big|small
        not in|on the paper|news|telly; nothing in|on the? paper|news|telly
        it|theres|was|is|thing|things|programme|film|rugby|football|match|news|what|whats on the? telly|tv|television|radio
        only ~ in the|my house|home|room|building|kitchen|bath|morning|day|week|evening|night|afternoon|world|bed
        first ~ of|in the|my|our day|week|month|year|morning|life|queue|line; last one ~ to leave|bed|off|on|the|be; first person|one|thing to|i|in
        first ~ in the queue|morning|line|day|house|bath; the only one|thing|person in the world
        """
}
