/// Which tool saved a file, told by the columns that each writes for itself.
enum Tool: String {
    case msForms = "MS Forms"
    case googleForms = "Google Forms"
    case surveyMonkey = "SurveyMonkey"
    case limeSurvey = "LimeSurvey"
    case spreadsheet = "Spreadsheet"
    case longList = "Long list"

    init(headings: [String]) {
        let found = Set(headings.map { HeadingText($0).phrase })
        let lime: Set<String> = [
            "submitdate", "lastpage", "startlanguage", "seed", "datestamp", "date submitted", "last page", "start language", "response id",
        ]
        if found.isSuperset(of: ["respondent id", "collector id"]) {
            self = .surveyMonkey
        } else if found.isSuperset(of: ["start time", "completion time"]) {
            self = .msForms
        } else if found.intersection(lime).count >= 2 {
            self = .limeSurvey
        } else {
            self = headings.first.map { HeadingText($0).phrase } == "timestamp" ? .googleForms : .spreadsheet
        }
    }

    /// How a tool writes every date in figures, whoever uses it; nil where it follows the person's own country.
    var dateHabit: DateOrder? {
        switch self {
        case .msForms, .surveyMonkey: .monthFirst
        case .googleForms, .limeSurvey, .spreadsheet, .longList: nil
        }
    }
}
