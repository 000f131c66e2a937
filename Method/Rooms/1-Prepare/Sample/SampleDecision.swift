public enum SampleCommand: Sendable, Equatable {
    /// Nought takes the need out.
    case countNeed(NeedCount)
    /// 1 to 100 per cent of each service type.
    case chooseShare(percent: Int)
    case record(SampleRecord)
    /// Said again for the same code, it is put right.
    case givePlace(SamplePlace)
    case takeOutPlace(ID<SamplePlace>)
}

extension PrepareRoom {
    func decide(_ command: SampleCommand) throws(PrepareRefusal) -> [PrepareEvent] {
        switch command {
        case .countNeed(let count):
            try need(count.need)
            try need(possible: count.supported)
            return sample.needs.contains(count) ? [] : [.needCounted(count: count)]
        case .chooseShare(let percent):
            guard (1...100).contains(percent) else { throw .countNotPossible }
            return percent == sample.share ? [] : [.shareChosen(percent: percent)]
        case .record(let record):
            if sample.records.contains(where: { $0.id == record.id }) { return [] }
            try need(record.there)
            try need(record.why)
            guard (1...1_000_000).contains(record.reviews) else { throw .countNotPossible }
            return [.sampleRecorded(record: record)]
        case .givePlace(let place): return sample.places.contains(place) ? [] : [.samplePlaceGiven(place: place)]
        case .takeOutPlace(let id): return sample.places.contains { $0.id == id } ? [.samplePlaceTakenOut(id: id)] : []
        }
    }
}

extension SampleDesign {
    /// A review is recent for this many days: a year, ours; the source says only "recent".
    public static let recentDays = 365

    /// Who still needs a person-centred review by a day: never had one, or it is too long ago (W1-29).
    public func stillNeedAReview(on day: Day, recent: Int = SampleDesign.recentDays) -> [SamplePlace] {
        places.filter { place in place.reviewed.map { $0.days(to: day) > recent } ?? true }
    }
}
