/// Every room of the house that has pages. A new folder of pages is added here and nowhere else.
enum Rooms {
    static var all: [any Room.Type] {
        [
            EntrancePages.self,
            JourneyPages.self,
            PreparePages.self,
            GuestPages.self,
            CollectPages.self,
            CollectingPages.self,
            ReleasePages.self,
            BallotPages.self,
            GatheringPages.self,
            ThemePages.self,
            UnderstandPages.self,
            SuccessPages.self,
            PlanPages.self,
            ImplementPages.self,
            ReviewPages.self,
            ThreadPages.self,
        ]
    }
}
