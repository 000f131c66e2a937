import Method

/// What is noted of one guest: each form of the page by itself, so that nothing is lost of one when another is not right yet.
extension OneGuestPage {
    static func open(_ door: Door) {
        door.get(Site.guest(.at("project"), .at("guest"))) { visit in
            let project = try await visit.projectToPrepare()
            return try visit.page(OneGuestPage(try visit.invited(in: project), in: project, visit), in: project)
        }
        for doing in GuestDoing.allCases {
            door.post(Site.guest(.at("project"), .at("guest"), doing)) { visit in
                let project = try await visit.projectToPrepare()
                let guest = try visit.invited(in: project)
                let page = { OneGuestPage(guest, in: project, visit) }
                do {
                    let commands = try doing.commands(guest, in: project, visit)
                    try await visit.put(commands.map { .prepare(.guest($0)) }, to: project.id)
                    return visit.seeOther("\(Site.guest(project.id, guest.id))#\(doing.place)", notice: "prepare.kept")
                } catch let wrong as GuestFormWrong {
                    return try visit.again(page(), in: project, message: visit.words(wrong.key), field: wrong.field)
                } catch let refusal as ProjectRefusal {
                    return try visit.again(page(), in: project, refusal, field: doing.field)
                }
            }
        }
    }
}

/// What cannot be read of a form, and where it stands.
struct GuestFormWrong: Error {
    let key: String
    let field: String
}

extension GuestDoing {
    /// Where the page stands after it.
    var place: String {
        switch self {
        case .know: "know"
        case .coming: "coming"
        case .invite, .remind: "invitation"
        case .cost: "cost"
        case .access, .accessOut: "access"
        }
    }

    /// The field that a refusal is about.
    var field: String {
        switch self {
        case .know: "speaks-for"
        case .coming: "answer-coming"
        case .invite: "sent-day"
        case .remind: "remind-day"
        case .cost: "payment"
        case .access, .accessOut: "need-words"
        }
    }

    func commands(_ guest: InvitedGuest, in project: Project, _ visit: Visit) throws -> [GuestCommand] {
        let (id, form) = (guest.id, visit.form)
        switch self {
        case .know: return know(guest, form)
        case .coming: return try coming(id, in: project, visit)
        case .invite:
            guard let day = form.day("sent-day") else { throw GuestFormWrong(key: "prepare.day.unread", field: "sent-day") }
            guard let way: InviteWay = form.oneOf("way") else { throw GuestFormWrong(key: "prepare.guest.way.none", field: "way") }
            return [.sendInvitation(guest: id, day: day, way: way)]
        case .remind:
            guard let day = form.day("remind-day") else { throw GuestFormWrong(key: "prepare.day.unread", field: "remind-day") }
            return [.remind(guest: id, day: day)]
        case .cost:
            let sum = { (field: String) throws(GuestFormWrong) -> Int in
                guard let pence = Pounds.pence(form[field]) else { throw GuestFormWrong(key: "prepare.pounds.unread", field: field) }
                return pence
            }
            return [.setCost(guest: id, cost: GuestCost(payment: try sum("payment"), travel: try sum("travel"), food: try sum("food")))]
        case .access:
            guard let kind: AccessKind = form.oneOf("need") else { throw GuestFormWrong(key: "prepare.access.none", field: "need") }
            return [.needAccess(guest: id, need: AccessNeed(kind: kind, words: form["need-words"]))]
        case .accessOut:
            guard let kind: AccessKind = form.oneOf("need") else { throw Fault.unreadable }
            return [.takeOutAccess(guest: id, kind: kind)]
        }
    }

    private func know(_ guest: InvitedGuest, _ form: Form) -> [GuestCommand] {
        let id = guest.id
        var commands: [GuestCommand] = [
            .speakFor(guest: id, words: form["speaks-for"]), .sayNeedGroup(guest: id, words: form["need-group"]),
            .goToForums(guest: id, regularly: form.has("forums")), .beResponsible(guest: id, responsible: form.has("responsible")),
        ]
        if let kind: AttendeeKind = form.oneOf("kind") { commands.append(.sayKind(guest: id, kind: kind)) }
        // What was not chosen by hand goes on following the guest's perspective.
        if let share: GuestShare = form.oneOf("share"), share != guest.share { commands.append(.putInShare(guest: id, share: share)) }
        return commands
    }

    private func coming(_ id: ID<Person>, in project: Project, _ visit: Visit) throws -> [GuestCommand] {
        let form = visit.form
        guard let answer: GuestAnswer = form.oneOf("answer") else { throw GuestFormWrong(key: "prepare.guest.answer.none", field: "answer-coming") }
        let stay: Stay =
            switch form["stay"] {
            case "part": .partOnly(words: form["stay-words"])
            case "afar": .fromAfar(words: form["stay-words"])
            default: .whole
            }
        var commands: [GuestCommand] = [.answer(guest: id, answer: answer), .stay(guest: id, stay: stay)]
        if form.has("event") { commands.append(.move(guest: id, to: try visit.event(form["event"], in: project)?.id)) }
        return commands
    }
}

extension Visit {
    /// The guest of the path; somebody who was taken off the list is not there.
    func invited(in project: Project) throws -> InvitedGuest {
        let id: ID<Person> = try path("guest")
        guard let guest = project.prepare.guestList.guests.first(where: { $0.id == id }) else { throw Fault.notThere }
        return guest
    }
}
