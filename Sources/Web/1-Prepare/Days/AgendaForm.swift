import Method

/// The settings of the days as a form: what stands in it, and what is wrong with it.
struct AgendaForm {
    struct Field {
        let id: String
        let name: String
        let hint: String
        let value: String
        let isTime: Bool
        /// What is no time is shown as it was typed: a field for times would lose it.
        let isText: Bool
        let least: Int
        let most: Int
        /// What is wrong with what was typed; empty where it can be used.
        let complaint: String
        static let sample = Field(id: "f", name: "Begins", hint: "A time", value: "09:30", isTime: true, isText: true, least: 1, most: 2, complaint: "No time")
    }
    struct Part {
        let name: String
        let fields: [Field]
    }
    let action: String
    let parts: [Part]
    let isSuccessOnDayOne: Bool
    let isSuccessOnDayTwo: Bool
    /// Other times and lengths than those that it starts with.
    let isChanged: Bool
    static let sample = AgendaForm(
        action: "/x", parts: [Part(name: "Day one", fields: [.sample])], isSuccessOnDayOne: true, isSuccessOnDayTwo: true, isChanged: true)
}

extension AgendaForm {
    init(_ settings: AgendaSettings, action: String, _ visit: Visit) {
        let form = visit.form
        let complaints = Read(form, onto: settings).complaints
        func field(_ setting: AgendaSetting) -> Field {
            let (key, complaint) = ("prepare.agenda.set.\(setting.rawValue)", complaints[setting])
            let typed = form.has(setting.field) ? setting.read(form[setting.field]).map(setting.written) ?? form[setting.field] : nil
            return Field(
                id: setting.field, name: visit.words(key), hint: visit.words("\(key).hint"),
                value: typed ?? setting.written(settings[keyPath: setting.keyPath]), isTime: setting.isTime && complaint != .noTime,
                isText: complaint == .noTime, least: setting.bounds.lowerBound, most: setting.bounds.upperBound,
                complaint: complaint.map { visit.words($0, of: setting) } ?? "")
        }
        let isDayTwo = form.has("success") ? form["success"] == "two" : settings.successOnDayTwo
        let parts: [(String, [AgendaSetting])] = [
            ("dayOne", [.dayOneStart, .dayOneEnd]), ("dayTwo", [.dayTwoStart, .dayTwoEnd]),
            ("people", [.secondsPerCard, .introductionSeconds, .feedbackSeconds]), ("rest", [.breakMinutes, .lunchMinutes, .teams]),
        ]
        self.init(
            action: action, parts: parts.map { Part(name: visit.words("prepare.agenda.group.\($0.0)"), fields: $0.1.map(field)) },
            isSuccessOnDayOne: !isDayTwo, isSuccessOnDayTwo: isDayTwo, isChanged: settings != AgendaSettings())
    }

    /// What is wrong with a field.
    enum Complaint: Equatable { case noTime, noNumber, endsBeforeItBegins }

    /// What was sent, field by field. What was not sent stays as it is.
    struct Read {
        private(set) var settings: AgendaSettings
        private(set) var complaints: [AgendaSetting: Complaint] = [:]

        init(_ form: Form, onto settings: AgendaSettings) {
            self.settings = settings
            for setting in AgendaSetting.allCases where form.has(setting.field) {
                guard let value = setting.read(form[setting.field]) else {
                    complaints[setting] = setting.isTime ? .noTime : .noNumber
                    continue
                }
                self.settings[keyPath: setting.keyPath] = value
            }
            for end in AgendaSetting.allCases {
                guard let start = end.start, complaints[start] == nil, complaints[end] == nil else { continue }
                if self.settings[keyPath: end.keyPath] <= self.settings[keyPath: start.keyPath] { complaints[end] = .endsBeforeItBegins }
            }
            if form.has("success") { self.settings.successOnDayTwo = form["success"] == "two" }
        }

        func problems(_ words: Phrases) -> [Frame.Problem] {
            AgendaSetting.allCases.compactMap { setting in
                complaints[setting].map { Frame.Problem(message: words($0, of: setting), field: setting.field) }
            }
        }
    }
}

extension Phrases {
    func callAsFunction(_ complaint: AgendaForm.Complaint, of setting: AgendaSetting) -> String {
        let name = self("prepare.agenda.set.\(setting.rawValue)")
        return switch complaint {
        case .noTime: self("prepare.agenda.noTime", ["name": name])
        case .noNumber:
            self(
                "prepare.agenda.noNumber", ["name": name, "least": String(setting.bounds.lowerBound), "most": String(setting.bounds.upperBound)])
        case .endsBeforeItBegins: self("prepare.agenda.endsEarly", ["name": name])
        }
    }
}
