/// Votes: one engine for themes, causes and ideas.
enum BallotPages: Room {
    static let samples: [any Shown] = [
        VoteListPage.sample, OpenVotePage.sample, OtherVotePage.sample, VotePage.sample, LeadRegion.sample, CallRegion.sample, DotsRegion.sample,
        PersonVotePage.sample, RoomCountPage.sample,
    ]

    static func open(_ door: Door) {
        VoteListPage.open(door)
        OpenVotePage.open(door)
        OtherVotePage.open(door)
        VotePage.open(door)
        PlaceDots.open(door)
        RunVote.open(door)
        PersonVotePage.open(door)
        RoomCountPage.open(door)
        ForwardForm.open(door)
    }
}
