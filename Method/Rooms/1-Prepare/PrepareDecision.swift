extension PrepareRoom {
    /// Letters in the longest "why" that is taken: about four lines on a phone. Longer is refused, so that it stays one or two lines (W1-01).
    public static let longestWhy = 280

    func decide(_ command: PrepareCommand) throws(PrepareRefusal) -> [PrepareEvent] {
        switch command {
        case .sayWhy(let words):
            try need(words)
            guard words.count <= PrepareRoom.longestWhy else { throw .whyTooLong }
            return words == why ? [] : [.whySaid(words: words)]
        case .sayHow(let words): return words == how ? [] : [.howSaid(words: words)]
        case .chooseLevel(let level): return level == self.level ? [] : [.levelChosen(level: level)]
        case .noteLocalPoint(let point):
            try need(point.words)
            return localPoints.contains { $0.id == point.id } ? [] : [.localPointNoted(point: point)]
        case .takeOutLocalPoint(let id): return localPoints.contains { $0.id == id } ? [.localPointTakenOut(id: id)] : []
        case .joinPlanningGroup(let member):
            try need(member.words)
            return planningGroup.contains { $0.id == member.id } ? [] : [.planningMemberJoined(member: member)]
        case .leavePlanningGroup(let id): return planningGroup.contains { $0.id == id } ? [.planningMemberLeft(id: id)] : []
        case .agreeScope:
            guard planningGroupLacks.isEmpty else { throw .planningGroupLacks(planningGroupLacks) }
            return scopeAgreed ? [] : [.scopeAgreed]
        case .setDate(let milestone, let day):
            if dates[milestone] == day { return [] }
            return [day.map { .dateSet(milestone: milestone, day: $0) } ?? .dateTakenOut(milestone: milestone)]
        case .countPeople(let count):
            try need(count.service)
            try need(possible: count.supported)
            return services.contains(count) ? [] : [.peopleCounted(count: count)]
        case .decideSample(let words): return words == sampleDecision ? [] : [.sampleDecided(words: words)]
        case .describeVenue(let words): return words == venue ? [] : [.venueDescribed(words: words)]
        case .invite(let guest):
            try need(guest.words)
            return guests.contains { $0.id == guest.id } ? [] : [.guestInvited(guest: guest)]
        case .takeOutGuest(let id): return guests.contains { $0.id == id } ? [.guestTakenOut(id: id)] : []
        case .scope(let command): return try decide(command)
        case .circle(let command): return try decide(command)
        case .together(let command): return try decide(command)
        case .sample(let command): return try decide(command)
        case .guest(let command): return try decide(command)
        case .days(let command): return try decide(command)
        }
    }

    func need(_ words: String) throws(PrepareRefusal) { if words.isEmpty { throw .wordsMissing } }

    /// A number of people, reviews or days, or of pence: never below nought, never absurd.
    func need(possible count: Int, most: Int = 1_000_000) throws(PrepareRefusal) {
        if !(0...most).contains(count) { throw .countNotPossible }
    }
}
