import Method

/// Something to see to about the guests: what it is, and what to do. It never stops anybody.
struct GuestAdvice {
    let what: String
    let todo: String
    let address: String
    let action: String
    static let sample = GuestAdvice(what: "Too few", todo: "Ask more", address: "/x", action: "Go there")

    /// In order of what matters: those who must be there, the balance, who can speak for whom, then the rest.
    static func all(_ project: Project, on today: Day, _ words: Phrases) -> [GuestAdvice] {
        let room = project.prepare
        guard room.guestList.expected.count > 0 else { return [] }
        return responsible(project, words) + balance(room, words) + voices(project, words) + mix(room, words) + rest(project, today, words)
    }

    private init(_ key: String, _ values: [String: String] = [:], at address: String = "", _ words: Phrases) {
        self.init(
            what: words("prepare.advice.\(key)", values), todo: words("prepare.advice.\(key).todo", values), address: address,
            action: address.isEmpty ? "" : words("prepare.advice.\(key).action"))
    }

    private init(what: String, todo: String, address: String, action: String) {
        (self.what, self.todo, self.address, self.action) = (what, todo, address, action)
    }

    private static func responsible(_ project: Project, _ words: Phrases) -> [GuestAdvice] {
        let list = project.prepare.guestList
        var found: [GuestAdvice] = []
        if !list.somebodyResponsibleIsComing { found.append(Self("responsible", at: Site.events(project.id), words)) }
        if list.expected.usingServices.people == 0 { found.append(Self("noUsers", [:], words)) }
        let missing = list.decidersMissing
        if !missing.isEmpty { found.append(Self("deciders", ["names": words.list(missing.map { words.name($0) })], words)) }
        return found
    }

    private static func balance(_ room: PrepareRoom, _ words: Phrases) -> [GuestAdvice] {
        room.events.flatMap { event -> [GuestAdvice] in
            let thirds = room.guestList.at(event?.id).expected.thirds
            let place = room.guestBook.linkedEvents.isEmpty ? "" : words("prepare.advice.at", ["event": words.name(event)])
            let few = thirds.shares.filter(\.isTooFew).map { words.name($0.share) }
            let many = thirds.shares.filter(\.isTooMany).map { words.name($0.share) }
            var found: [GuestAdvice] = []
            if !few.isEmpty { found.append(Self("few", ["names": words.list(few), "place": place], words)) }
            if few.isEmpty, !many.isEmpty { found.append(Self("many", ["names": words.list(many), "place": place], words)) }
            if thirds.otherIsTooLarge { found.append(Self("others", ["place": place], words)) }
            return found
        }
    }

    private static func voices(_ project: Project, _ words: Phrases) -> [GuestAdvice] {
        let room = project.prepare
        let toAsk = room.guestsToAskWhomTheySpeakFor.count
        if toAsk == 0 { return [] }
        let key = room.sampleIsLow ? "speaksForLow" : "speaksFor"
        return [
            GuestAdvice(
                what: words.count("prepare.advice.speaksFor", toAsk), todo: words("prepare.advice.\(key).todo"),
                address: "\(Site.guests(project.id))?show=speaksFor", action: words("prepare.advice.speaksFor.action"))
        ]
    }

    private static func mix(_ room: PrepareRoom, _ words: Phrases) -> [GuestAdvice] {
        var found: [GuestAdvice] = []
        if !room.needsNotInTheRoom.isEmpty { found.append(Self("needs", ["needs": words.list(room.needsNotInTheRoom)], words)) }
        if room.leansOnForums { found.append(Self("forums", [:], words)) }
        let kinds = room.guestList.kindsMissing
        if !kinds.isEmpty, kinds.count < AttendeeKind.mixedGroup.count {
            found.append(Self("kinds", ["kinds": words.list(kinds.map { words.name($0) })], words))
        }
        return found
    }

    private static func rest(_ project: Project, _ today: Day, _ words: Phrases) -> [GuestAdvice] {
        let room = project.prepare
        var found: [GuestAdvice] = []
        if !room.noticesToSee(on: today).isEmpty { found.append(Self("notice", at: Site.invitations(project.id), words)) }
        if !room.guestList.expected.costs.peopleNotSeenTo.isEmpty { found.append(Self("costs", at: Site.costSheet(project.id), words)) }
        return found
    }
}
