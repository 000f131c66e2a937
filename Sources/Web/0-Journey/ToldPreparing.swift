import Method

extension Told {
    /// The rest of preparing. Of a guest nothing is told but that something was noted: answers, costs and access needs are private.
    init(preparing event: PrepareEvent) {
        switch event {
        case .aimSaid(let words): self.init("aimSaid", words)
        case .scopeLineWritten(_, let words): self.init("scopeLineWritten", words)
        case .meansStated: self.init("meansStated")
        case .expectationsSet(let expectations): self.init("expectationsSet", expectations.expect)
        case .learningQuestionSet(_, let words): self.init("learningQuestionSet", words)
        case .itemTicked: self.init("itemTicked")
        case .itemUnticked: self.init("itemUnticked")
        case .stakeholderAdded(let stakeholder): self.init("stakeholderAdded", stakeholder.words)
        case .stakeholderTakenOut: self.init("stakeholderTakenOut")
        case .voiceMissed(let voice): self.init("voiceMissed", voice.words)
        case .voiceFound: self.init("voiceFound")
        case .partnerJoined(let partner): self.init("partnerJoined", partner.words)
        case .reviewsAgreedWithPartner(_, let reviews): self.init("reviewsAgreedWithPartner", String(reviews))
        case .partnerLeft: self.init("partnerLeft")
        case .hostNamed(let words): self.init("hostNamed", words)
        case .introductionPlanned(let day, _): self.init("introductionPlanned", day.description)
        default: self.init(preparingLater: event)
        }
    }

    private init(preparingLater event: PrepareEvent) {
        switch event {
        case .peopleFirstInvolved(let day, _): self.init("peopleFirstInvolved", day.description)
        case .decisionTakenAgain: self.init("decisionTakenAgain")
        case .coproductionNoted(let note): self.init("coproductionNoted", note.what)
        case .coproductionNoteTakenOut: self.init("coproductionNoteTakenOut")
        case .needCounted(let count): self.init("needCounted", "\(count.need): \(count.supported)")
        case .shareChosen(let percent): self.init("shareChosen", String(percent))
        case .sampleRecorded(let record): self.init("sampleRecorded", record.why)
        case .samplePlaceGiven, .samplePlaceTakenOut: self.init("samplePlaceNoted")
        case .linkedEventAdded(let event): self.init("linkedEventAdded", event.title)
        case .linkedEventTakenOut: self.init("linkedEventTakenOut")
        case .eventConfirmed: self.init("eventConfirmed")
        case .confirmationTakenBack: self.init("confirmationTakenBack")
        case .venueChecked: self.init("venueChecked")
        case .agendaSet: self.init("agendaSet")
        case .checkpointMoved(let day, let why): self.init("checkpointMoved", "\(day.description): \(why)")
        default: self.init("guestNoted")
        }
    }
}
