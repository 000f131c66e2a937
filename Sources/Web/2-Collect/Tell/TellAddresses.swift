import Method

// MARK: 2-Collect, ways in without an account
extension Site {
    /// The form behind a link; `token` is what the link ends with, or its place in a route.
    static func tell(_ project: ID<Project>, _ token: String) -> String { "\(tellAll)/\(project)/\(token)" }
    static func tellThanks(_ project: ID<Project>, _ token: String) -> String { "\(tell(project, token))/thanks" }
    static let tellAll = "/tell"
    /// What keeps the form on a device for when there is no signal. It has to lie above all the forms.
    static let tellWorker = "/tell/keep.js"

    static func waysIn(_ project: ID<Project>) -> String { "\(collect(project))/ways-in" }
    static func withdrawLink(_ project: ID<Project>, _ link: ID<CollectLink>) -> String { "\(waysIn(project))/\(link)/withdraw" }
    static func reopenLink(_ project: ID<Project>, _ link: ID<CollectLink>) -> String { "\(waysIn(project))/\(link)/open-again" }
    static func linkPoster(_ project: ID<Project>, _ link: ID<CollectLink>) -> String { "\(waysIn(project))/\(link)/poster" }
}
