import Method

// MARK: 1-Prepare
extension Site {
    static func prepare(_ project: ID<Project>) -> String { "\(self.project(project))/prepare" }
    static func why(_ project: ID<Project>) -> String { "\(prepare(project))/why" }
    static func how(_ project: ID<Project>) -> String { "\(prepare(project))/how" }
    static func level(_ project: ID<Project>) -> String { "\(prepare(project))/level" }
    static func localPoints(_ project: ID<Project>) -> String { "\(prepare(project))/this-place" }
    static func localPointOut(_ project: ID<Project>) -> String { "\(localPoints(project))/take-out" }
    static func planningGroup(_ project: ID<Project>) -> String { "\(prepare(project))/planning-group" }
    static func planningMemberOut(_ project: ID<Project>) -> String { "\(planningGroup(project))/take-out" }
    static func scope(_ project: ID<Project>) -> String { "\(prepare(project))/scope" }
    static func dates(_ project: ID<Project>) -> String { "\(prepare(project))/dates" }
    static func services(_ project: ID<Project>) -> String { "\(prepare(project))/services" }
    static func sample(_ project: ID<Project>) -> String { "\(prepare(project))/sample" }
    static func guests(_ project: ID<Project>) -> String { "\(prepare(project))/guests" }
    static func guestOut(_ project: ID<Project>) -> String { "\(guests(project))/take-out" }
    static func venue(_ project: ID<Project>) -> String { "\(prepare(project))/venue" }
}
