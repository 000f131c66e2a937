import Method

extension Figures {
    var cards: JSON {
        let all = project.collect.cardOrder.compactMap { project.collect.cards[$0] }
        let wall = all.filter { $0.standing == .forTheWall }
        let made = all.filter { card in
            if case .setAside = card.standing { true } else { card.standing == .forTheWall }
        }
        func codes(_ wanted: (CardStanding) -> Bool) -> JSON { .strings(all.filter { wanted($0.standing) }.map(\.code).sorted()) }
        func count(_ heading: Heading) -> JSON { .whole(made.count { $0.heading == heading }) }
        return .object([
            ("on_the_wall", .whole(wall.count)),
            (
                "made",
                .object([("total", .whole(made.count)), ("working", count(.working)), ("not_working", count(.notWorking)), ("future", count(.future))])
            ),
            ("set_aside", codes { if case .setAside = $0 { true } else { false } }),
            ("kept_off_the_wall", codes { if case .keptOff = $0 { true } else { false } }),
            ("counted_once", codes { if case .countedOnce = $0 { true } else { false } }),
            ("made_by_splitting", .strings(all.filter { $0.partOf != nil }.map(\.code).sorted())),
        ])
    }

    var clusters: JSON {
        .object(
            Heading.allCases.map { heading in
                (
                    heading.rawValue,
                    .array(
                        project.clusters(under: heading).sorted { $0.id < $1.id }.map { cluster in
                            .object([
                                ("id", .string(cluster.id.text)), ("name", cluster.name.map(JSON.string) ?? .null),
                                ("cards", .whole(cluster.cards.count)),
                            ])
                        })
                )
            })
    }

    var smallClusters: [String] {
        Heading.allCases.flatMap { heading in
            project.clusters(under: heading).filter { (1...2).contains($0.cards.count) }.map(\.id.text).sorted()
        }
    }

    var themeVote: JSON {
        guard let ballot = project.themeBallot else { return .null }
        let standings = ballot.standings
        return .object([
            ("dots_used", .whole(ballot.dotsUsed)), ("dots_there_were", .whole(ballot.voters * ballot.dotsEach)),
            ("used_fewer", .strings(ballot.usedFewer.map(\.text))),
            ("ranking", .array(standings.map { ranked($0, withPerspectives: true) })),
            ("taken_forward", .strings(project.theme.carried.map(\.text))),
            ("top_by_perspective", .object(Perspective.allCases.map { ($0.rawValue, .strings(top(standings, for: $0))) })),
        ])
    }

    private func top(_ standings: [Standing], for perspective: Perspective) -> [String] {
        let most = standings.compactMap { $0.byPerspective[perspective] }.max() ?? 0
        return most == 0 ? [] : standings.filter { $0.byPerspective[perspective] == most }.map(\.option.text).sorted()
    }

    func ranked(_ standing: Standing, withPerspectives: Bool = false) -> JSON {
        var members: [(String, JSON)] = [
            ("id", .string(standing.option.text)), ("votes", .whole(standing.votes)), ("place", .whole(standing.place)),
            ("tied", .bool(standing.tied)),
        ]
        if withPerspectives {
            members.append(("name", project.theme.clusters[standing.option.of(Cluster.self)]?.name.map(JSON.string) ?? .null))
            members.append(
                ("by_perspective", .object(Perspective.allCases.map { ($0.rawValue, .whole(standing.byPerspective[$0] ?? 0)) })))
        }
        return .object(members)
    }

    var fiveWhys: JSON {
        .array(
            carried.map { theme in
                let tree = project.understand.tree(of: theme)
                return .object([
                    ("theme", .string(theme.text)), ("reasons", .whole(tree.whys.count)),
                    ("branches_from_the_top", .whole(tree.answers(under: nil).count)), ("deepest_why", .whole(tree.deepest)),
                    ("root_causes", .strings(tree.roots.map(\.id.text))), ("set_aside_money", .whole(tree.setAside(as: .money).count)),
                    ("set_aside_how_people_are", .whole(tree.setAside(as: .howPeopleAre).count)),
                    ("group_is_missing", .strings(project.perspectivesMissing(in: tree.group).map(\.rawValue))),
                ])
            })
    }

    var rootCauseVote: JSON {
        .array(
            carried.compactMap { theme in
                project.ballots.newest(for: .causes(theme: theme)).map { ballot in
                    .object([
                        ("theme", .string(theme.text)), ("voters", .whole(ballot.voters)), ("dots", .whole(ballot.dotsUsed)),
                        ("ranking", .array(ballot.standings.map { ranked($0) })),
                        ("taken_forward", .strings(project.understand.tree(of: theme).carried.map(\.text))),
                    ])
                }
            })
    }
}
