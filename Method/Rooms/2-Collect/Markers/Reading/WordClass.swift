/// Words that stand for one another in a phrase: `@name` in a pattern.
enum WordClass {
    static let firstPerson: Set<String> = [
        "i", "im", "ive", "id", "ill", "me", "my", "mine", "myself", "we", "our", "us", "ours", "weve",
    ]

    static let named: [String: Set<String>] = [
        "kin": kin, "worker": worker, "someone": kin.union(worker).union(others), "people": people, "given": GivenNames.all, "money": money, "aid": aids,
        "meds": medicines, "food": food, "body": body, "intimate": intimate, "undressed": undressed, "number": numbers, "day": days, "month": months,
        "them": them,
    ]

    static let kin: Set<String> = Words.of(
        """
        mum mam mother dad father son daughter brother sister nephew niece cousin uncle aunt auntie aunty grandson granddaughter husband wife partner
        boyfriend girlfriend ex stepdad stepson stepmum brothers sisters sons daughters nan grandad gran mams mums dads lads family relative relatives
        """)
    static let worker: Set<String> = Words.of(
        """
        carer carers staff worker workers nurse nurses driver drivers manager managers tutor keyworker pa pas helper helpers doctor warden escort
        cleaner agency supporter caretaker
        """)
    static let others: Set<String> = Words.of(
        """
        he she they hes shes theyve theyd theyre hed shed someone somebody man men bloke blokes fella feller guy lad lads boy boys woman women lady
        girl girls kid kids neighbour neighbours friend friends mate mates lodger tenant resident residents one ones housemate flatmate landlord
        stranger strangers people teenagers person upstairs downstairs who that him her them
        """)
    static let them: Set<String> = ["me", "him", "her", "them", "us", "people", "mum", "dad", "everyone", "everybody"]
    static let money: Set<String> = Words.of(
        """
        money pension cash purse wallet savings benefits benefit pip wages card pin bankbook chequebook
        """)
    static let body: Set<String> = Words.of(
        """
        arm arms wrist wrists hair leg legs neck face head hand hands back shoulder ear throat
        """)
    static let numbers: Set<String> = Words.of(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
        forty fifty sixty seventy eighty ninety hundred
        """)
    static let days: Set<String> = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    static let months: Set<String> = Words.of(
        """
        january february march april may june july august september october november december jan feb aug sept oct nov dec
        """)

    /// Things without which somebody cannot move, hear, see, speak or call.
    static let aids: Set<String> = Words.of(
        """
        wheelchair frame walker stick chair buzzer bell phone mobile glasses teeth hearing aids battery talker controls alarm rollator scooter
        crutches ipad cord pendant keys
        """)
    static let medicines: Set<String> = Words.of(
        """
        tablet tablets pill pills medicine medicines medication meds insulin injection injections inhaler painkillers
        """)
    static let food: Set<String> = Words.of(
        """
        food dinner tea lunch breakfast drink drinks water meal meals dinners supper dinnertime
        """)
    static let intimate: Set<String> = Words.of(
        """
        leg legs breast breasts boobs chest private privates parts bum bottom backside knee knees thigh thighs body knickers skirt nightie top waist
        bits
        """)
    static let undressed: Set<String> = Words.of(
        """
        shower bath bathroom toilet naked undressed dressed undressing dressing changing washed bed bedroom
        """)
    /// One other person, as the subject of a deed.
    static let people = kin.union(worker).union(others).subtracting(Words.of("one ones who that family him her them people"))
        .union(["hell", "theyll"])
}
