import Method

// MARK: 1-Prepare, the room: guests, events, invitations, costs, the place
extension Site {
    static func guest(_ project: ID<Project>, _ guest: ID<Person>) -> String { "\(guests(project))/guest/\(guest)" }
    static func guest(_ project: ID<Project>, _ guest: ID<Person>, _ doing: GuestDoing) -> String {
        "\(self.guest(project, guest))/\(doing.address)"
    }
    static func events(_ project: ID<Project>) -> String { "\(prepare(project))/events" }
    static func events(_ project: ID<Project>, _ doing: EventDoing) -> String { "\(events(project))/\(doing.address)" }
    static func costSheet(_ project: ID<Project>) -> String { "\(prepare(project))/costs" }
    static func roomPlan(_ project: ID<Project>) -> String { "\(prepare(project))/room" }
    static func invitations(_ project: ID<Project>) -> String { "\(prepare(project))/invitations" }
    static func invitationsSent(_ project: ID<Project>) -> String { "\(invitations(project))/sent" }
    static func guestsReminded(_ project: ID<Project>) -> String { "\(invitations(project))/reminded" }
    static func invitationSheets(_ project: ID<Project>) -> String { "\(invitations(project))/sheets" }
    static func invitation(_ project: ID<Project>, _ guest: ID<Person>) -> String { "\(invitations(project))/sheet/\(guest)" }
    static func dayPack(_ project: ID<Project>) -> String { "\(invitations(project))/pack" }
    static func calendar(_ project: ID<Project>, hours: Bool) -> String { "\(invitations(project))/\(hours ? "days" : "whole-days").ics" }

    /// The same page for one of the events; the first has no mark.
    static func at(_ event: ID<LinkedEvent>?, _ address: String) -> String { event.map { "\(address)?event=\($0)" } ?? address }
}

/// What can be noted of one guest.
enum GuestDoing: CaseIterable {
    case know, coming, invite, remind, cost, access, accessOut

    var address: String {
        switch self {
        case .know: "know"
        case .coming: "coming"
        case .invite: "invitation"
        case .remind: "reminder"
        case .cost: "cost"
        case .access: "access"
        case .accessOut: "access-out"
        }
    }
}

/// What can be done with the events.
enum EventDoing: CaseIterable {
    case add, takeOut, move, confirm, takeBack

    var address: String {
        switch self {
        case .add: "add"
        case .takeOut: "take-out"
        case .move: "move"
        case .confirm: "confirm"
        case .takeBack: "take-back"
        }
    }
}
