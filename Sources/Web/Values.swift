import Mustache

/// Turns a page's stored properties into what Mustache reads quickest: dictionaries, lists and plain values, each struct looked into once.
///
/// Absent is absent: nil, "" and missing things end a look-up, so that a tag never finds an outer property of the same name by mistake.
struct Values {
    let templates: Templates
    let language: Language

    func fields(of shown: some Shown) -> [String: Any] {
        var fields = fields(Mirror(reflecting: shown))
        if let page = shown as? any Page { fields["title"] = value(page.title) }
        if let region = shown as? any Region { fields["region"] = region.region }
        return fields
    }

    func value(_ any: Any) -> Any {
        switch any {
        case let text as String: text.isEmpty ? Absent() : text
        case let flag as Bool: flag
        case let number as Int: number
        case let region as any Region: Rendered(renderText: templates.text(of: region, in: language))
        default: deep(any)
        }
    }

    private func deep(_ any: Any) -> Any {
        let mirror = Mirror(reflecting: any)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.map { value($0.value) } ?? Absent()
        case .collection, .set: return mirror.children.map { value($0.value) }
        case .struct, .class, .tuple:
            if let named = any as? any CustomStringConvertible { return value(named.description) }
            return fields(mirror)
        case .enum: return value(String(describing: any))
        default: return any
        }
    }

    private func fields(_ mirror: Mirror) -> [String: Any] {
        var fields: [String: Any] = [:]
        for child in mirror.children {
            if let label = child.label { fields[label] = value(child.value) }
        }
        return fields
    }
}

/// What is not there: nothing is shown for it, and a look-up ends here.
struct Absent: MustacheCustomRepresentation {
    var representation: Any? { nil }
}

/// HTML that this module made itself from a region. Nothing that people typed ever becomes one of these.
struct Rendered: MustacheCustomRenderable {
    let renderText: String
    var isNull: Bool { renderText.isEmpty }
}
