import Method

/// Invitations to print: one for a guest, or a sheet for each guest. Each has a slip to send back.
struct InvitationSheetsPage: Page {
    struct Sheet {
        let to: String
        let aim: String
        let parts: [InvitationPart]
        static let sample = Sheet(to: "A parent", aim: "Better lives", parts: [.sample])
    }
    static let template = "1-prepare/invitation"
    let title: String
    let back: String
    let projectName: String
    let sheets: [Sheet]
    let isEmpty: Bool
    let pack: String
    static let sample = InvitationSheetsPage(title: "Invitation", back: "/x", projectName: "Riverside", sheets: [.sample], isEmpty: true, pack: "/p")
}

extension InvitationSheetsPage {
    init(_ guests: [InvitedGuest], in project: Project, _ visit: Visit) {
        let room = project.prepare
        self.init(
            title: visit.words("prepare.invite.title"), back: Site.invitations(project.id), projectName: project.journey.title,
            sheets: guests.map { guest in
                let event = room.guestBook.linkedEvents.first { $0.id == guest.record.event }
                let parts = InvitationParts(project: project, event: event, guest: guest, words: visit.words).all
                return Sheet(to: guest.guest.words, aim: room.scope.aim, parts: parts)
            }, isEmpty: guests.isEmpty, pack: Site.dayPack(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.invitationSheets(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            let guests = project.prepare.guestList.expected.guests
            let ordered = guests.filter(\.guest.decides) + guests.filter { !$0.guest.decides }
            return try visit.page(InvitationSheetsPage(ordered, in: project, visit), in: project)
        }
        door.get(Site.invitation(.at("project"), .at("guest"))) { visit in
            let project = try await visit.projectToPrepare()
            return try visit.page(InvitationSheetsPage([try visit.invited(in: project)], in: project, visit), in: project)
        }
    }
}
