import Method

extension Told {
    /// The rest of collecting: what was done, never to whom. Of safeguarding nothing is told but what is told of any card that is kept off.
    init(collecting event: CollectEvent) {
        switch event {
        case .agreementRecorded: self.init("agreementRecorded")
        case .codeClosed: self.init("codeClosed")
        case .statementAdded: self.init("statementAdded")
        case .reviewDayNoted: self.init("reviewDayNoted")
        case .ownChangeNoted: self.init("ownChangeNoted")
        case .plan(let event): self.init(planning: event)
        case .quality(let event): self.init(looking: event)
        case .askAgain(let event): self.init(asking: event)
        case .pointOut(let event): self.init(pointing: event)
        case .release(let event): self.init(releasing: event)
        default: self.init("cardKeptOff")
        }
    }

    private init(planning event: CollectionPlanEvent) {
        switch event {
        case .promptAnswered: self.init("promptAnswered")
        case .totalSet(let number): self.init("totalSet", number.map(String.init) ?? "")
        case .quotaSet(let quota): self.init("quotaSet", "\(quota.part.name): \(quota.number)")
        case .quotaTakenOut: self.init("quotaTakenOut")
        case .quotaShifted(_, _, _, let number, _): self.init("quotaShifted", String(number))
        case .batchDropped: self.init("batchDropped")
        case .batchPutBack: self.init("batchPutBack")
        case .collectorKept: self.init("collectorKept")
        case .collectorTakenOut: self.init("collectorTakenOut")
        case .preparedOnlySet(let asked): self.init(asked ? "preparedOnlyAsked" : "preparedOnlyDropped")
        case .workAssigned: self.init("workAssigned")
        case .dueDaySet(_, let due): self.init("dueDaySet", due.description)
        case .assignmentTakenOut: self.init("assignmentTakenOut")
        case .workMoved: self.init("workMoved")
        }
    }

    private init(looking event: QualityEvent) {
        switch event {
        case .reviewMarked: self.init("reviewMarked")
        case .meetingHeld(let meeting): self.init("meetingHeld", meeting.day.description)
        case .questionAnswered: self.init("questionAnswered")
        case .meetingConcluded: self.init("meetingConcluded")
        case .mitigationDone: self.init("mitigationDone")
        }
    }

    private init(asking event: AskAgainEvent) {
        switch event {
        case .reviewReopened: self.init("reviewReopened")
        case .answeredAgain: self.init("answeredAgain")
        case .askingGivenUp: self.init("askingGivenUp")
        }
    }

    private init(pointing event: PointOutEvent) {
        switch event {
        case .concernRaised: self.init("concernRaised")
        case .concernSettled: self.init("concernSettled")
        case .collectorAsked: self.init("collectorAsked")
        case .collectorAnswered: self.init("collectorAnswered")
        }
    }

    private init(releasing event: ReleaseEvent) {
        switch event {
        case .twoLooksAsked: self.init("twoLooksAsked")
        case .twoLooksStopped: self.init("twoLooksStopped")
        case .cardLooked: self.init("cardLooked")
        }
    }
}
