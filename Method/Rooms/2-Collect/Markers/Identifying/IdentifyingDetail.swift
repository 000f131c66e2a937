/// What only capitals and figures show: names, streets, named places, and numbers of papers and phones.
enum IdentifyingDetail {
    static func found(in words: SpokenWords) -> [(places: Range<Int>, why: MarkReason)] {
        words.words.indices.compactMap { at in
            let all = words.words
            if let name = person(all, at) { return (name, .personNamed) }
            if let street = street(all, at) { return (street, .address) }
            if let place = place(all, at) { return (place, .placeNamed) }
            return knownJob(all, at).map { ($0, .publicLife) } ?? longNumber(words, at)
        }
    }

    private static let titles: Set<String> = Words.of(
        """
        mr mrs miss ms dr doctor nurse sister rev reverend professor councillor cllr pc canon imam rabbi pastor sergeant sgt
        """)
    private static let pets: Set<String> = Words.of(
        """
        dog cat budgie rabbit horse parrot hamster puppy kitten pony tortoise guinea goldfish bear teddy doll donkey dogs cats called
        """)
    private static let roles: Set<String> = WordClass.kin.union(WordClass.worker).union(
        Words.of(
            """
            friend neighbour mate pal bloke lady man lad girl key social support advocate volunteer hairdresser chiropodist vicar physio named old young
            our big little
            """))

    /// A title or a role and a name, a given name with a surname, or a given name by itself.
    private static func person(_ words: [SpokenWord], _ at: Int) -> Range<Int>? {
        guard !words[at].isAside, !isFamous(words, at), !isPet(words, at) else { return nil }
        return titled(words, at) ?? withRole(words, at) ?? givenName(words, at)
    }

    /// "Mrs Pritchard", "Dr Okafor".
    private static func titled(_ words: [SpokenWord], _ at: Int) -> Range<Int>? {
        guard titles.contains(words[at].folded), words[at].isCapital, !words[at].isAllCapitals, let next = following(words, at), isName(next)
        else { return nil }
        return at..<at + 2
    }

    /// "My mate Gaz", "our keyworker Zuri Bell".
    private static func withRole(_ words: [SpokenWord], _ at: Int) -> Range<Int>? {
        guard roles.contains(words[at].folded), let next = following(words, at), !startsPlace(words, at + 2) else { return nil }
        guard isName(next) || GivenNames.sure.contains(next.folded) else { return nil }
        return at..<at + (following(words, at + 1).map(isName) ?? false ? 3 : 2)
    }

    private static func givenName(_ words: [SpokenWord], _ at: Int) -> Range<Int>? {
        let word = words[at]
        let isKnown = GivenNames.sure.contains(word.folded)
        if !word.isCapital { return isKnown && isBesideMe(words, at) ? at..<at + 1 : nil }
        guard !startsPlace(words, at + 1), !word.isAllCapitals else { return nil }
        if GivenNames.all.contains(word.folded), let next = following(words, at), isName(next) { return at..<at + 2 }
        return isKnown ? at..<at + 1 : nil
    }

    /// "Me and dave", "dave and me".
    private static func isBesideMe(_ words: [SpokenWord], _ at: Int) -> Bool {
        let before = at > 1 && words[at - 1].folded == "and" && ["me", "mum", "dad"].contains(words[at - 2].folded)
        return before || (at + 2 < words.count && words[at + 1].folded == "and" && ["me", "i"].contains(words[at + 2].folded))
    }

    /// A word with a capital that is no day, language, country or feast, and not in capitals throughout.
    private static func isName(_ word: SpokenWord) -> Bool {
        word.isCapital && !word.isAllCapitals && !PlaceWords.capitalsThatNameNobody.contains(word.folded)
    }

    private static func following(_ words: [SpokenWord], _ at: Int) -> SpokenWord? {
        words.indices.contains(at + 1) && words[at + 1].breakBefore == .none ? words[at + 1] : nil
    }

    private static func isFamous(_ words: [SpokenWord], _ at: Int) -> Bool {
        [at - 1, at].contains { first in
            words.indices.contains(first) && words.indices.contains(first + 1)
                && GivenNames.famous.contains("\(words[first].folded) \(words[first + 1].folded)")
        }
    }

    /// "My dog Max", "Max the cat".
    private static func isPet(_ words: [SpokenWord], _ at: Int) -> Bool {
        (max(0, at - 3)..<min(words.count, at + 4)).contains { pets.contains(words[$0].folded) && words[$0].folded != "called" }
    }

    private static func startsPlace(_ words: [SpokenWord], _ at: Int) -> Bool {
        guard words.indices.contains(at) else { return false }
        return PlaceWords.streets.contains(words[at].folded) || PlaceWords.named.contains(words[at].folded)
            || PlaceWords.streetsWithCapital.contains(words[at].folded)
    }

    /// A word that names and a kind of street: "Station Parade", "on mill lane".
    private static func street(_ words: [SpokenWord], _ at: Int) -> Range<Int>? {
        guard let kind = following(words, at), !PlaceWords.unnamed.contains(words[at].folded) else { return nil }
        let isKind = PlaceWords.streets.contains(kind.folded) || PlaceWords.streetsWithCapital.contains(kind.folded)
        let named = words[at].isCapital && kind.isCapital && isKind
        let afterIn = at > 0 && ["on", "in", "down", "up", "along", "off", "at"].contains(words[at - 1].folded) && words[at].breakBefore == .none
        guard named || (afterIn && ["street", "road", "lane", "avenue", "crescent", "terrace"].contains(kind.folded)) else { return nil }
        return (at > 0 && isNumber(words[at - 1].folded) ? at - 1 : at)..<at + 2
    }

    /// A name with a capital and what it names: "Thornfield Primary", "St Mary's church", "Red Lion".
    private static func place(_ words: [SpokenWord], _ at: Int) -> Range<Int>? {
        guard isName(words[at]), !PlaceWords.unnamed.contains(words[at].folded) else { return nil }
        if ["st", "saint"].contains(words[at].folded), let next = following(words, at), isName(next) { return at..<at + 2 }
        var end = at + 1
        while end < words.count, end < at + 4, words[end].breakBefore <= .hyphen, words[end].isCapital || PlaceWords.named.contains(words[end].folded) {
            if PlaceWords.named.contains(words[end].folded), words[at].breakBefore < .sentence || words[end].isCapital { return at..<end + 1 }
            end += 1
        }
        return nil
    }

    /// "The postmistress at Llanfechan": a job of which a place has one, and the place.
    private static func knownJob(_ words: [SpokenWord], _ at: Int) -> Range<Int>? {
        guard PlaceWords.knownJobs.contains(words[at].folded), let joint = following(words, at), ["at", "in", "of", "from"].contains(joint.folded),
            let place = following(words, at + 1), isName(place), place.isCapital
        else { return nil }
        return at..<at + 3
    }

    private static func isNumber(_ word: String) -> Bool { word.utf8.first.map { $0 >= 48 && $0 <= 57 } ?? false }

    /// A phone number, a postcode, a number plate, a date of birth in figures.
    private static func longNumber(_ words: SpokenWords, _ at: Int) -> (Range<Int>, MarkReason)? {
        let all = words.words
        let shape = FigureShape(all[at].folded)
        let next = at + 1 < all.count ? FigureShape(all[at + 1].folded) : nil
        if shape.isHouse { return (at..<at + 1, .address) }
        if FigureShape.isPostcode(shape, next) { return (at..<at + 2, .address) }
        if shape.isPlate || FigureShape.isPlate(shape, next) { return (at..<(shape.isPlate ? at + 1 : at + 2), .numberOnPaper) }
        var end = at
        while end < all.count, FigureShape(all[end].folded).isFigures, end == at || all[end].breakBefore <= .comma { end += 1 }
        let figures = all[at..<end].reduce(0) { $0 + $1.folded.utf8.count }
        if end - at == 3, figures >= 6, FigureShape.isDate(all[at..<end].map(\.folded)) { return (at..<end, .dateOfBirth) }
        return figures >= 9 && (at == 0 || !FigureShape(all[at - 1].folded).isFigures) ? (at..<end, .contact) : nil
    }
}
