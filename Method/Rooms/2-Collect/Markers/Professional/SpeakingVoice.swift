/// Who seems to be speaking: a person in their own voice, or a record.
struct SpeakingVoice {
    let isFirstPerson: Bool
    /// Short forms, everyday words, a question or a shout: talk, not writing.
    let isTalk: Bool

    /// Somebody speaks here, whoever it is.
    var isSpoken: Bool { isFirstPerson || isTalk }

    init(_ words: SpokenWords) {
        let own = words.words.filter { !$0.isQuoted }.map(\.folded)
        isFirstPerson = own.contains { WordClass.firstPerson.contains($0) }
        isTalk = own.contains { Self.talk.contains($0) } || words.text.contains("!") || words.text.contains("?")
    }

    /// What a phrase weighs in this voice.
    func weight(of hit: PhraseHit, in words: SpokenWords) -> Int {
        let weight = hit.phrase.weight
        if weight >= ProfessionalLanguage.enough { return weight }
        let share = (isFirstPerson ? 50 : 100) - (isTalk ? 25 : 0)
        return weight * share / 100
    }

    /// Writing without anybody in it, with two light phrases or more, reads like a record.
    func bonus(for weights: [Int]) -> Int { !isFirstPerson && !isTalk && weights.filter { $0 >= 35 }.count >= 2 ? 15 : 0 }

    private static let talk: Set<String> = Words.of(
        """
        dont cant wont isnt doesnt didnt wasnt arent aint hasnt havent shouldnt couldnt wouldnt its thats theres whats hes shes theyre theyve youre
        youve youd you your weve hed shed theyd lets telly bloke bloody mum dad nan mam lovely daft rubbish cuppa lads loo wee poo nowt owt summat aye
        yeah ok like stuff bit posh mates mate
        """)
}
