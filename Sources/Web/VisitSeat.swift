import House
import Method

/// Where somebody sits who joined a day with a code: no account, one project, one person.
///
/// It is held in a cookie that the house stamped, so that no row is needed and a restart loses nobody.
struct Seat: Sendable, Equatable {
    let project: ID<Project>
    let person: ID<Person>
    /// From then on the cookie is worth nothing.
    let until: Moment

    init(project: ID<Project>, person: ID<Person>, until: Moment) {
        (self.project, self.person, self.until) = (project, person, until)
    }

    /// As the cookie holds it; nil where it was not stamped by this house or has run out.
    init?(stamped cookie: String, by house: House) {
        let parts = cookie.split(separator: "~", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let project = ID<Project>(parts[0]), let person = ID<Person>(parts[1]), let until = Int64(parts[2]) else { return nil }
        self.init(project: project, person: person, until: Moment(milliseconds: until))
        guard house.isStamped(text, with: parts[3]), house.moment() < self.until else { return nil }
    }

    func stamped(by house: House) -> String { "\(text)~\(house.stamp(text))" }

    private var text: String { "\(project)~\(person)~\(until.milliseconds)" }
}

extension Visit {
    /// After a join code was good: the browser holds the seat for so many hours, and goes on to the address.
    func sitDown(_ person: ID<Person>, in project: ID<Project>, hours: Int = 14, then address: String) -> Answer {
        let until = Moment(milliseconds: now.milliseconds + Int64(hours) * 3_600_000)
        let seat = Seat(project: project, person: person, until: until)
        var answer = seeOther(address)
        answer.headers.append(cookies.seat(seat.stamped(by: house), seconds: hours * 3_600))
        return answer
    }

    /// The seat is free again: on a shared tablet, the next person starts fresh.
    func standUp(then address: String) -> Answer {
        var answer = seeOther(address)
        answer.headers.append(cookies.noSeat)
        return answer
    }
}
