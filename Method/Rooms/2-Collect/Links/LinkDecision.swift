extension CollectRoom {
    /// A link that is open already is not opened twice; one that was withdrawn is opened again as it was.
    func open(_ link: CollectLink) -> [CollectEvent] {
        guard let known = self.link(link.id) else { return [.linkOpened(link: link.opened)] }
        return known.withdrawn ? [.linkOpened(link: known.opened)] : []
    }

    func withdraw(_ id: ID<CollectLink>) -> [CollectEvent] {
        link(id).map { $0.withdrawn ? [] : [.linkWithdrawn(id: id)] } ?? []
    }

    mutating func evolve(opened link: CollectLink) {
        links.removeAll { $0.id == link.id }
        links.append(link)
    }

    mutating func evolve(withdrawn id: ID<CollectLink>) {
        guard let at = links.firstIndex(where: { $0.id == id }) else { return }
        links[at].withdrawn = true
    }

    public func link(_ id: ID<CollectLink>) -> CollectLink? { links.first { $0.id == id } }
}

extension CollectLink {
    fileprivate var opened: CollectLink {
        var link = self
        link.withdrawn = false
        return link
    }
}
