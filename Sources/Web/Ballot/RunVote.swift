import Method

/// Close, show, open again: one button each.
enum RunVote {
    static func open(_ door: Door) {
        door.post(Site.voteRun(.at("project"), .at("ballot"))) { visit in
            let project = try await visit.project()
            let ballot = try VotePage.ballot(visit, in: project)
            guard let (command, notice) = step(visit.form["do"], ballot.id) else { throw Fault.unreadable }
            let after = try await visit.put(.ballot(command), to: project.id)
            guard let newest = after.ballots[ballot.id] else { throw Fault.notThere }
            let regions: [any Region] = [LeadRegion(newest, in: after, visit.words), VotePage.mine(newest, in: after, visit)]
            return try visit.seeOther(Site.vote(project.id, ballot.id), notice: notice, regions: regions)
        }
    }

    private static func step(_ name: String, _ ballot: ID<Ballot>) -> (BallotCommand, String)? {
        switch name {
        case "close": (.close(ballot: ballot), "ballot.closed")
        case "show": (.show(ballot: ballot), "ballot.shown")
        case "reopen": (.reopen(ballot: ballot), "ballot.reopened")
        default: nil
        }
    }
}
