/// What a life is about, and the words by which we tell. Words that could be about anything are left out.
enum Topic: CaseIterable {
    case home, goingOut, holiday, company, family, love, work, learning, food, body, money, timing, talk, journeys, play, night, animals, washing, buildings, faith, faces, centre

    var words: Set<String> {
        switch self {
        case .home: ["home", "house", "flat", "bungalow", "room", "door", "move", "moving", "street", "neighbourhood", "garden", "yard"]
        case .goingOut: ["pub", "out", "shops", "shop", "town", "park", "cinema", "pictures", "market", "walk", "walks", "gig", "beach", "sea", "seaside", "disco", "theatre", "trips", "trip"]
        case .holiday: ["holiday", "holidays", "abroad", "spain", "ibiza", "blackpool", "benidorm", "butlins", "caravan", "plane", "fly", "cruise", "paris", "disney", "tenby", "cornwall"]
        case .company: ["friend", "friends", "pal", "pals", "mate", "mates", "company", "lonely", "neighbours", "gang", "visitors"]
        case .family: ["mum", "mam", "dad",  "son", "daughter", "sister", "brother", "grandson", "granddaughter", "grandchildren", "family", "niece", "nephew", "kids", "children", "nan", "cousin"]
        case .love: ["boyfriend", "girlfriend", "wedding", "married", "marry", "date", "romance", "kiss"]
        case .work: ["job", "work", "wages", "volunteer", "boss", "working", "paid"]
        case .learning: ["learn", "course", "college", "read", "reading", "drive", "driving", "class", "lessons", "computer", "exam"]
        case .food: ["food", "dinner", "dinners", "tea", "lunch", "breakfast", "meal", "meals", "cook", "cooking", "mash", "gravy", "chips", "curry", "pudding", "cake", "supper", "toast", "roast", "sandwich", "sandwiches", "soup"]
        case .body: ["pain", "hurt", "hurts", "tablets", "doctor", "dentist", "teeth", "tooth", "legs", "leg", "knee", "hip", "back", "feet", "physio", "hospital", "breath", "wheelchair", "toilet", "ears", "eyes", "hearing", "glasses", "swim", "weight"]
        case .money: ["money", "bill", "bills", "pay", "cost", "costs", "budget", "benefits", "price", "pounds", "afford", "bank", "pip", "meter"]
        case .timing: ["late", "early", "rushed", "rush", "seven", "eight", "nine", "ten", "eleven", "minutes", "quarter", "clock", "hurry", "whenever", "waiting"]
        case .talk: ["tell", "tells", "told", "listen", "listens", "explain", "explained", "letter", "letters", "ask", "asked", "asks", "answer", "answers", "speak", "talk"]
        case .journeys: ["bus", "taxi", "minibus", "train", "lift", "transport", "ramp", "car", "driver"]
        case .play: ["music", "dance", "dancing", "sing", "singing", "telly", "bingo", "football", "game", "games", "quiz", "drum", "drums", "painting", "art", "drama", "gym", "match", "guitar", "jigsaw", "knitting", "band", "choir", "swimming", "fishing", "bowls", "snooker"]
        case .night: ["sleep", "night", "nights", "bedtime", "awake"]
        case .animals: ["dog", "cat", "dogs", "cats", "budgie", "horse", "horses", "rabbit", "pet", "penguins"]
        case .washing: ["bath", "shower", "wash", "hair", "haircut", "nails", "clothes", "shave", "dressed"]
        case .buildings: ["heating", "damp", "stairs", "boiler", "broken", "kettle", "window", "roof", "radiator", "cold", "noisy", "noise", "alarm", "internet", "wifi"]
        case .faith: ["church", "chapel", "mosque", "temple", "prayers", "pray", "gurdwara", "mass"]
        case .centre: ["centre", "workshop", "club"]
        case .faces: ["carer", "carers", "staff", "worker", "keyworker", "agency", "nurse", "pa", "pas", "strangers", "stranger"]
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
            let before = at > 0 ? words[at - 1] : "", next = at + 1 < words.count ? words[at + 1] : ""
            if words[at] == "home", ["go", "get", "come", "went", "gets", "goes", "comes", "going", "walk"].contains(before) { return }
            if words[at] == "out", next == "of" || next == "here" || !["go", "get", "going", "day", "night", "more"].contains(before) { return }
            found.formUnion(ofWord[words[at]] ?? (words[at].hasSuffix("s") ? ofWord[String(words[at].dropLast()), default: []] : []))
        }
    }
}
