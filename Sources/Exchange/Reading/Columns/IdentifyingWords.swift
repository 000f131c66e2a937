/// Headings of columns that could tell who somebody is (L1-07).
enum IdentifyingWords {
    /// Headings that are about nothing else.
    static func begins(_ text: HeadingText) -> Bool {
        if text.says(namesOfPlaces) { return false }
        return text.starts(starts) || text.isOne(of: people)
    }

    /// Headings with such a word in them that ask for no statement.
    static func isIn(_ text: HeadingText) -> Bool {
        !text.says(namesOfPlaces) && !text.says(nameless) && (text.has(words) || text.says(runs))
    }

    private static let starts = phrases(
        "name", "first name", "last name", "full name", "your name", "forename", "surname", "what is your name", "what's your name",
        "email", "e mail", "your email", "your e mail", "phone", "telephone", "mobile", "address", "postcode", "post code", "date of birth",
        "dob", "d o b", "birthday", "nhs", "initials", "signature", "signed")
    private static let words: Set<String> = [
        "name", "names", "email", "mail", "phone", "telephone", "mobile", "address", "postcode", "dob", "birthday", "born", "nhs", "surname",
        "forename", "initials", "signature", "ip", "latitude", "longitude", "facebook", "mosaic", "liquidlogic", "carefirst", "enw", "ebost",
    ]
    /// "Team (no names, please)".
    private static let nameless = phrases("no name", "no names", "not name", "not names", "not the name", "without name", "without names")
    private static let runs = phrases(
        "post code", "date of birth", "national insurance", "ni number", "hospital number", "case number", "case id", "contact details",
        "contact number", "next of kin", "how can we contact", "house number")
    /// People beside the person, who would be named here.
    private static let people: Set<String> = [
        "completed by", "collected by", "filled in by", "entered by", "recorded by", "reviewed by", "interviewed by", "reviewer", "interviewer",
        "collector", "staff", "staff member", "worker", "key worker", "keyworker", "support worker", "social worker", "carer", "gp", "doctor",
        "advocate", "parent", "contact", "contacts",
    ]
    /// "Name of your team" names no person.
    private static let namesOfPlaces = phrases(
        "team name", "service name", "provider name", "organisation name", "organization name", "group name", "house name", "name of team",
        "name of service", "name of provider", "name of organisation", "name of organization", "name of group", "name of the team",
        "name of the service", "name of the provider", "name of the organisation", "name of the organization", "name of the group",
        "name of your team", "name of your service", "name of your provider", "name of your organisation", "name of your group", "code name")
}
