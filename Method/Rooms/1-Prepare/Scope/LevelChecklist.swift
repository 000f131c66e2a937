/// One thing to see to before collecting (W1-06). The words are the page's; raw values are stored, so they never change.
public enum ChecklistItem: String, Sendable, Codable, CaseIterable {
    // What every level wants.
    case recentReviews, collectorsFound, codesStayWithTheCollector, planningGroupWhole, decidersSecured, timescaleAgreed, seldomHeardReached
    // A unit.
    case everybodyListed, everybodyAsked, needsSpreadIfLarge, familiesOfTheUnit
    // A provider.
    case countedByService, needsProfilesCounted, sameShareOfEachService, everySettingReached
    // A service: more than one provider.
    case everyProviderIn, outcomesShared, representativeMix, resourcesDecideTheSample, noMoreThanAHundred
    // A population: more than one provider and a range of needs.
    case broadMix, perspectivesAcrossThePlace, keptManageable, otherAgenciesIn

    public enum About: String, Sendable, CaseIterable { case data, sample, timescale, people }

    /// Which of the four parts of the preparation it belongs to.
    public var about: About {
        switch self {
        case .recentReviews, .codesStayWithTheCollector, .countedByService, .needsProfilesCounted, .everybodyListed, .outcomesShared: .data
        case .everybodyAsked, .needsSpreadIfLarge, .sameShareOfEachService, .everySettingReached, .representativeMix, .noMoreThanAHundred, .broadMix,
            .keptManageable, .seldomHeardReached:
            .sample
        case .timescaleAgreed, .collectorsFound, .resourcesDecideTheSample: .timescale
        case .planningGroupWhole, .decidersSecured, .familiesOfTheUnit, .everyProviderIn, .perspectivesAcrossThePlace, .otherAgenciesIn: .people
        }
    }

    static let always: [ChecklistItem] = [
        .recentReviews, .seldomHeardReached, .codesStayWithTheCollector, .planningGroupWhole, .decidersSecured, .collectorsFound, .timescaleAgreed,
    ]
}

extension Level {
    /// The steps are the same at every level; what has to be prepared is not (lines 390 to 398).
    public var checklist: [ChecklistItem] {
        switch self {
        case .unit: [.everybodyListed, .everybodyAsked, .needsSpreadIfLarge, .familiesOfTheUnit] + ChecklistItem.always
        case .provider: [.countedByService, .needsProfilesCounted, .sameShareOfEachService, .everySettingReached] + ChecklistItem.always
        case .service:
            [.countedByService, .representativeMix, .resourcesDecideTheSample, .noMoreThanAHundred, .everyProviderIn, .outcomesShared]
                + ChecklistItem.always
        case .population:
            [.broadMix, .keptManageable, .noMoreThanAHundred, .everyProviderIn, .perspectivesAcrossThePlace, .otherAgenciesIn] + ChecklistItem.always
        }
    }
}
