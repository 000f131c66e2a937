import Method

// MARK: Ballot
extension Site {
    static func votes(_ project: ID<Project>) -> String { "\(self.project(project))/votes" }
    static func voteOnThemes(_ project: ID<Project>) -> String { "\(votes(project))/themes" }
    static func voteOnCauses(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(votes(project))/causes/\(theme)" }
    static func voteOnIdeas(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(votes(project))/ideas/\(theme)" }
    static func otherVote(_ project: ID<Project>) -> String { "\(votes(project))/another" }
    static func vote(_ project: ID<Project>, _ ballot: ID<Ballot>) -> String { "\(votes(project))/\(ballot)" }
    static func voteLive(_ project: ID<Project>, _ ballot: ID<Ballot>) -> String { "\(vote(project, ballot))/live" }
    static func voteDots(_ project: ID<Project>, _ ballot: ID<Ballot>) -> String { "\(vote(project, ballot))/dots" }
    static func voteDone(_ project: ID<Project>, _ ballot: ID<Ballot>) -> String { "\(vote(project, ballot))/done" }
    static func votePerson(_ project: ID<Project>, _ ballot: ID<Ballot>) -> String { "\(vote(project, ballot))/person" }
    static func voteRoom(_ project: ID<Project>, _ ballot: ID<Ballot>) -> String { "\(vote(project, ballot))/room" }
    static func voteRun(_ project: ID<Project>, _ ballot: ID<Ballot>) -> String { "\(vote(project, ballot))/run" }
    static func voteSettle(_ project: ID<Project>, _ ballot: ID<Ballot>) -> String { "\(vote(project, ballot))/settle" }
}
