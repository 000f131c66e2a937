import Method

extension Figures {
    var people: JSON {
        let guests = project.prepare.guests
        func count(_ perspective: Perspective) -> Int { guests.count { $0.perspective == perspective } }
        return .object([
            ("total", .whole(guests.count)),
            ("by_perspective", .object(Perspective.allCases.map { ($0.rawValue, .whole(count($0))) })),
            ("share_in_100", .object(Perspective.allCases.map { ($0.rawValue, Figures.share(count($0), of: guests.count)) })),
            ("in_the_range_25_to_30", .bool((25...30).contains(guests.count))),
            ("decision_makers", .whole(guests.count(where: \.decides))),
            ("voting_on_themes", .whole(project.themeBallot?.voters ?? 0)),
            ("voting_on_root_causes", .whole(voters { .causes(theme: $0) })),
            ("voting_on_ideas", .whole(voters { .ideas(theme: $0) })),
        ])
    }

    /// People who voted on at least one of the themes' ballots of one kind.
    private func voters(_ purpose: (ID<Cluster>) -> BallotPurpose) -> Int {
        Set(carried.compactMap { project.ballots.newest(for: purpose($0)) }.flatMap(\.votes.keys)).count
    }

    var timing: JSON {
        let dates = project.prepare.dates
        let days = project.collect.reviews.values.compactMap(\.day)
        var members: [(String, JSON)] = []
        if let check = dates[.qualityCheck], let from = dates[.collectFrom], let to = dates[.collectTo] {
            members.append(("quality_check_no_later_than_half_way", .bool(from.days(to: check) * 2 <= from.days(to: to))))
            members.append(("reviews_in_by_the_quality_check", .whole(days.count { $0 <= check })))
        }
        if let last = days.max() ?? dates[.collectTo], let dayOne = dates[.dayOne] {
            members.append(("days_from_last_review_to_day_one", .whole(last.days(to: dayOne))))
        }
        return .object(members)
    }

    var sample: JSON {
        let reviews = Dictionary(project.collect.countByService.map { ($0.service, $0.reviews) }, uniquingKeysWith: +)
        return .object([
            ("people_supported", .whole(project.prepare.supported)), ("reviews", .whole(project.collect.reviews.count)),
            (
                "share_in_100_by_service",
                .object(project.prepare.services.map { ($0.service, Figures.share(reviews[$0.service] ?? 0, of: $0.supported)) })
            ),
        ])
    }

    var processReview: JSON {
        .object([
            ("working", .whole(project.review.notes(worked: true).count)), ("not_working", .whole(project.review.notes(worked: false).count)),
        ])
    }
}
