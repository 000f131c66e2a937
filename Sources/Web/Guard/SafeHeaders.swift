import HTTPTypes

/// Headers that tell a browser to be careful on our behalf. They go with every answer.
enum SafeHeaders {
    /// Nothing from anywhere else, nothing inline, never inside another site's frame.
    static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; font-src 'self'; \
        form-action 'self'; frame-ancestors 'none'; base-uri 'none'
        """

    static func add(to fields: inout HTTPFields, isSecure: Bool) {
        fields[.contentSecurityPolicy] = policy
        fields[.xContentTypeOptions] = "nosniff"
        // Not `no-referrer`: with it, phones on plain http would send `Origin: null` with our own forms.
        fields[.referrerPolicy] = "same-origin"
        fields[.openerPolicy] = "same-origin"
        if fields[.cacheControl] == nil { fields[.cacheControl] = "no-store" }
        if isSecure { fields[.strictTransportSecurity] = "max-age=31536000" }
    }
}

extension HTTPField.Name {
    static let referrerPolicy = Self(known: "Referrer-Policy")
    static let openerPolicy = Self(known: "Cross-Origin-Opener-Policy")
    static let forwardedFor = Self(known: "X-Forwarded-For")
    static let lastEventID = Self(known: "Last-Event-ID")
}
