/// Puts slots one after another into a day, with a pause before anybody has worked too long, and lunch at its time.
struct AgendaLayout {
    let plan: AgendaPlan
    private(set) var parts: [AgendaPart] = []
    private var now: Int
    private var worked = 0
    private var lunchIsToCome: Bool

    /// Shorter pieces than this are not made by a pause.
    private static let sliver = 10

    init(_ plan: AgendaPlan, day: WorkshopDay) {
        self.plan = plan
        now = plan.start(day)
        lunchIsToCome = plan.start(day) <= AgendaPlan.latestStartForLunch && plan.settings.lunchMinutes > 0
    }

    static func of(_ sized: [(slot: AgendaSlot, minutes: Int)], _ plan: AgendaPlan, _ day: WorkshopDay) -> [AgendaPart] {
        var layout = AgendaLayout(plan, day: day)
        for (slot, minutes) in sized { layout.place(slot, minutes) }
        return layout.parts
    }

    private mutating func place(_ slot: AgendaSlot, _ minutes: Int) {
        var left = minutes
        while left > 0 {
            let untilPause = minutesUntilPause
            if worked > 0, untilPause < left, !slot.canPause || untilPause < AgendaLayout.sliver {
                pause()
                continue
            }
            let piece = slot.canPause && left - untilPause >= AgendaLayout.sliver ? min(left, max(untilPause, AgendaLayout.sliver)) : left
            append(slot.kind, piece, slot.why)
            worked += piece
            left -= piece
        }
    }

    private var minutesUntilPause: Int {
        min(plan.longestSpell - worked, lunchIsToCome ? AgendaPlan.lunchTime - now : .max)
    }

    /// Lunch where it is due within forty minutes, else a break.
    private mutating func pause() {
        if lunchIsToCome, now + 40 >= AgendaPlan.lunchTime {
            lunchIsToCome = false
            append(.lunch, plan.settings.lunchMinutes, .comfort)
        } else {
            append(.pause, plan.settings.breakMinutes, .comfort)
        }
        worked = 0
    }

    private mutating func append(_ kind: PartKind, _ minutes: Int, _ why: PartReason) {
        parts.append(AgendaPart(kind: kind, start: now, minutes: minutes, why: why))
        now += minutes
    }
}

extension AgendaPlan {
    /// The day as it works out: at full lengths where they fit, else with whys, ideas and the like squeezed, down to their least;
    /// what does not fit even so is said in minutes.
    public func agenda(_ day: WorkshopDay) -> Agenda {
        let slots = slots(day)
        let steps = Array(stride(from: 100, through: 0, by: -5))
        let percent = steps.first { laidOut(slots, day, $0, keepsLeast: true).endsBy(end(day)) } ?? 0
        let parts = laidOut(slots, day, percent, keepsLeast: true)
        let onTime = parts.endsBy(end(day)) ? percent : steps.first { laidOut(slots, day, $0, keepsLeast: false).endsBy(end(day)) } ?? 0
        let short = slots.compactMap { slot -> ShortSlot? in
            let given = slot.minutes(at: onTime, keepsLeast: parts.endsBy(end(day)))
            return given < slot.wanted ? ShortSlot(kind: slot.kind, minutes: given, wanted: slot.wanted, least: slot.least) : nil
        }
        return Agenda(day: day, parts: parts, shouldEnd: end(day), squeezed: short)
    }

    private func laidOut(_ slots: [AgendaSlot], _ day: WorkshopDay, _ percent: Int, keepsLeast: Bool) -> [AgendaPart] {
        AgendaLayout.of(slots.map { ($0, $0.minutes(at: percent, keepsLeast: keepsLeast)) }, self, day)
    }
}

extension [AgendaPart] {
    fileprivate func endsBy(_ end: Int) -> Bool { (last?.end ?? 0) <= end }
}
