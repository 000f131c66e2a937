import HTTPTypes

/// Whether a change comes from a page of this site. A browser says so in one of three headers and cannot be made to lie by another site.
enum SameOrigin {
    /// `host` is what the request was sent to, with its port; `publicHost` what people type, where a proxy stands before us.
    static func isOurs(_ request: HTTPRequest, publicHost: String?) -> Bool {
        let fields = request.headerFields
        if let site = fields[.secFetchSite] { return site == "same-origin" }
        guard let host = publicHost ?? request.authority else { return false }
        // Over plain http, browsers leave out Sec-Fetch-Site everywhere but on the machine itself.
        if let origin = fields[.origin] { return hostPart(of: origin) == host.lowercased() }
        if let referer = fields[.referer] { return hostPart(of: referer) == host.lowercased() }
        return false
    }

    private static func hostPart(of address: String) -> String? {
        guard address.hasPrefix("http://") || address.hasPrefix("https://") else { return nil }
        return address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst().first?.lowercased()
    }
}

extension HTTPField.Name {
    static let secFetchSite = Self(known: "Sec-Fetch-Site")
}
