/// What a life is about, and the words by which we tell. Words that could be about anything are left out.
enum Topic: CaseIterable {
    case home, goingOut, holiday, company, family, love, work, learning, food, body, money, timing, talk
    case journeys, play, night, animals, washing, buildings, faith, faces, centre

    var words: Set<String> {
        switch self {
        case .home: Words.of("home house flat bungalow somewhere room door move moving street neighbourhood garden yard")
        case .goingOut:
            Words.of(
                """
                pub out shops shop town park cinema pictures market walk walks gig beach sea seaside disco theatre trips trip
                """)
        case .holiday:
            Words.of(
                """
                holiday holidays abroad spain ibiza blackpool benidorm butlins caravan plane fly cruise paris disney tenby cornwall alps scotland ireland italy france greece lakes
                """)
        case .company: Words.of("friend friends pal pals mate mates company lonely neighbours gang visitors")
        case .family:
            Words.of(
                """
                mum mam dad son daughter sister brother grandson granddaughter grandchildren family niece nephew kids children nan cousin
                """)
        case .love: Words.of("boyfriend girlfriend wedding married marry date romance kiss")
        case .work: Words.of("job work wages volunteer boss working paid")
        case .learning: Words.of("learn course college read reading drive driving class lessons computer exam")
        case .food:
            Words.of(
                """
                food dinner dinners tea lunch breakfast meal meals cook cooking mash gravy chips curry pudding cake supper toast roast sandwich
                sandwiches soup
                """)
        case .body:
            Words.of(
                """
                pain hurt hurts tablets doctor dentist teeth tooth legs leg knee hip back feet physio hospital breath wheelchair toilet ears eyes
                hearing glasses swim weight
                """)
        case .money: Words.of("money bill bills pay cost costs budget benefits price pounds afford bank pip meter")
        case .timing:
            Words.of(
                """
                late early rushed rush seven eight nine ten eleven minutes quarter clock hurry whenever waiting
                """)
        case .talk:
            Words.of(
                """
                tell tells told listen listens explain explained letter letters ask asked asks answer answers speak talk
                """)
        case .journeys: Words.of("bus taxi minibus train lift transport ramp car driver")
        case .play:
            Words.of(
                """
                music dance dancing sing singing telly bingo football game games quiz drum drums painting art drama gym match guitar jigsaw knitting
                band choir swimming fishing bowls snooker
                """)
        case .night: Words.of("sleep night nights bedtime awake")
        case .animals: Words.of("dog cat dogs cats budgie horse horses rabbit pet penguins kitten puppy chickens hens ponies donkey")
        case .washing: Words.of("bath shower wash hair haircut nails clothes shave dressed")
        case .buildings:
            Words.of(
                """
                heating damp stairs boiler broken kettle window roof radiator cold noisy noise alarm internet wifi
                """)
        case .faith: Words.of("church chapel mosque temple prayers pray gurdwara mass")
        case .centre: Words.of("centre workshop club")
        case .faces: Words.of("carer carers staff worker keyworker agency nurse pa pas strangers stranger")
        }
    }

    /// The topics of each word that has any.
    static let ofWord: [String: Set<Topic>] = {
        var found: [String: Set<Topic>] = [:]
        for topic in allCases { for word in topic.words { found[word, default: []].insert(topic) } }
        return found
    }()

    /// What some words are about. "Go home" and "come home" say nothing of a home, "days out" and "out here" nothing of going out.
    static func of(_ words: [String]) -> Set<Topic> {
        words.indices.reduce(into: []) { found, at in
            let before = at > 0 ? words[at - 1] : ""
            let next = at + 1 < words.count ? words[at + 1] : ""
            if words[at] == "home", ["go", "get", "come", "went", "gets", "goes", "comes", "going", "walk"].contains(before) { return }
            if words[at] == "out", next == "of" || next == "here" || !["go", "get", "going", "day", "night", "more"].contains(before) { return }
            found.formUnion(of(word: words[at]))
        }
    }

    /// One and many are about the same.
    private static func of(word: String) -> Set<Topic> {
        ofWord[word] ?? ofWord[word + "s"] ?? (word.hasSuffix("s") ? ofWord[String(word.dropLast())] : nil) ?? []
    }
}
