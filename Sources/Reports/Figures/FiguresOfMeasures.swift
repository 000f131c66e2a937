import Method

extension Figures {
    var measures: JSON { .array(project.success.measures.map(figures)) }

    private func figures(of measure: Measure) -> JSON {
        var members: [(String, JSON)] = [
            ("id", .string(measure.id.text)), ("kind", measure.kind == .number ? "quantitative" : "qualitative"),
            ("readings", .whole(project.readings(of: measure.id).count)),
        ]
        guard let progress = project.progress(of: measure.id) else { return .object(members) }
        members += [
            ("baseline", .number(progress.baseline)), ("latest", .optional(progress.latest.value.number)),
            ("latest_date", .string(progress.latest.day.description)), ("change", .number(progress.change)),
            ("percent_change", .optional(progress.percentChange)), ("compared_with_baseline", .string(progress.compared.rawValue)),
            ("percent_of_the_way_to_target", .optional(progress.percentOfTheWay)), ("target", .optional(measure.target)),
            ("target_met", .bool(progress.targetMet)), ("best_reading", .number(progress.best)),
            ("last_step", .string(progress.lastStep == .same ? "no change" : progress.lastStep.rawValue)),
            ("got_worse_before_it_got_better", .bool(progress.gotWorseFirst)),
        ]
        return .object(members)
    }

    var measureMix: JSON {
        .object(
            carried.map { theme in
                let basket = project.success.basket(of: theme)
                return (theme.text, .object([("numbers", .whole(basket.numbers)), ("words", .whole(basket.words))]))
            })
    }

    var alreadyCollected: JSON {
        let all = project.success.measures
        return .object([("yes", .whole(all.count(where: \.alreadyCollected))), ("of", .whole(all.count))])
    }

    var measuresSummary: JSON {
        let progress = project.success.measures.compactMap { project.progress(of: $0.id) }
        func count(_ comparison: MeasureProgress.Comparison) -> JSON { .whole(progress.count { $0.compared == comparison }) }
        return .object([
            ("better", count(.better)), ("same", count(.same)), ("worse", count(.worse)),
            ("target_met", .whole(progress.count(where: \.targetMet))),
            ("words_only", .whole(project.success.measures.count { $0.kind == .words })),
        ])
    }

    var successCheck: JSON {
        let marks = project.success.statements.compactMap { project.ownMark(of: $0) }
        return .object(Mark.allCases.map { mark in (mark.rawValue, .whole(marks.count { $0 == mark })) })
    }

    /// What a good tool would point out, in English.
    var warnings: JSON {
        let baskets = carried.flatMap { theme in
            BasketHint.hints(for: project.success.measures(of: theme)).compactMap { hint in
                switch hint {
                case .onlyNumbers: "The measures for \(theme.text) are all numbers."
                case .onlyWords: "The measures for \(theme.text) are all words."
                case .empty: "There are no measures for \(theme.text)."
                case .onlyTelling, .tellingWithoutChannel, .newSurvey, .mostlyNew: nil
                }
            }
        }
        let owners = project.implement.loaded.map { "\($0.actions) actions belong to one person: \($0.owner)." }
        return .strings(baskets + owners)
    }
}
