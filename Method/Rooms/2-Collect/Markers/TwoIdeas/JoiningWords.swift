/// Words that add one thing to another.
enum JoiningWords {
    static let more = """
        also; and the other|another|second thing; ^ the other|second thing; ^ another thing; another thing is|was; on top of that|this|it|all
        and another; apart from that; besides that; as well as that; whats more; what is more; secondly; two things; and|but anyway
        plus i|my|the|they|we|it|theres|hes|shes|no|im; as well $; too $; and then theres|there; not to mention; oh and
        while im|were at|on it|about|here|the; in addition
        """
    static let notMore = """
        the same thing; might|may|just as well; and that another; could|can also; is|are|was|were|he|she|they|it also; for another thing
        """
    /// At the head of a part: it goes on with what was said.
    static let goingOn: Set<String> = Words.of(
        """
        so because everybody everyone cos but if when till until then it its he she they hes shes theyre that thats which who where with without not
        no just even only like for in on at from of by than though or this these those them him her same every sit eat drink come be stay we
        """)
    static let wishOpeners = [
        "i want to", "i want", "id like to", "id like", "id love to", "id love", "i would like to", "i would like", "i need to", "i need", "i wish to", "to",
    ].map { $0.split(separator: " ").map(String.init) }
    /// What a wish sets out to do, where a second wish can follow it.
    static let wishVerbs: Set<String> = Words.of(
        """
        get be have learn move see find meet live start join visit work go help travel do to more
        """)
    static let tellers: Set<String> = Words.of(
        """
        i im ive he she they hes shes theyre was were is are its thats theres isnt dont cant used had has you would
        """)
    static let articles: Set<String> = ["a", "an", "my", "more", "less", "no", "new", "better", "some", "own", "proper", "real"]
    static let lacking: Set<String> = ["no", "too", "not", "never"]
    static let owners: Set<String> = ["the", "my", "our"]
    static let reasons: Set<String> = ["what", "because", "cos", "so", "if", "when", "who", "that", "where", "as"]
    /// Words for what was named before: the part says more of the same.
    static let pointingBack: Set<String> = ["it", "one", "them", "that", "there", "her", "him"]
    static let me: Set<String> = ["i", "im", "ive", "ill", "id"]
    static let speakers: Set<String> = me.union(["you", "he", "she", "they", "nobody", "it", "theres", "there", "noone"])
    static let verbs: Set<String> = Words.of(
        """
        is are was were isnt arent has have havent hasnt got get gets cant can could couldnt dont doesnt didnt wont keep keeps tells tell listens
        comes come goes go knocks does do takes makes rings helps costs hurts hurt needs want lost went broke stopped changed change smells leaks
        never knows visits loves im ive stays sleeps lives live stop works work bring brings cost run runs looks see sees theres talk talks sit ring
        call calls send like likes help let lets play plays cooks broken bullies shout shouts think eat am been had will must waits wait leave leaves
        """)
}
