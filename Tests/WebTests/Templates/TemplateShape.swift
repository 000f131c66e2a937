@testable import Web

/// What a sample offers to a template: names, and what stands behind them.
indirect enum TemplateShape {
    case text
    case region
    case fields([String: TemplateShape])
    /// Nil where the sample's list is empty, so that nobody can tell what is in it.
    case list(TemplateShape?)
    /// An optional that the sample leaves out.
    case unknown

    init(sample: any Shown) {
        var fields = Self.fields(of: Mirror(reflecting: sample))
        fields["title"] = fields["title"] ?? (sample is any Page ? .text : nil)
        if sample is any Region { fields["region"] = .text }
        self = .fields(fields)
    }

    private init(_ value: Any) {
        let mirror = Mirror(reflecting: value)
        switch (value, mirror.displayStyle) {
        case (is String, _), (is Bool, _), (is Int, _): self = .text
        case (is any Region, _): self = .region
        case (_, .optional): self = mirror.children.first.map { TemplateShape($0.value) } ?? .unknown
        case (_, .collection), (_, .set): self = .list(mirror.children.first.map { TemplateShape($0.value) })
        case (is any CustomStringConvertible, _), (_, .enum): self = .text
        default: self = .fields(Self.fields(of: mirror))
        }
    }

    private static func fields(of mirror: Mirror) -> [String: TemplateShape] {
        var fields: [String: TemplateShape] = [:]
        for child in mirror.children { if let label = child.label { fields[label] = TemplateShape(child.value) } }
        return fields
    }

    /// What every page has round it.
    static var frame: TemplateShape {
        var fields = Dictionary(uniqueKeysWithValues: Frame.names.map { ($0, TemplateShape.text) })
        fields["errors"] = .list(.fields(["message": .text, "field": .text]))
        return .fields(fields)
    }

    func named(_ name: String) -> TemplateShape? {
        guard case .fields(let fields) = self else { return nil }
        return fields[name]
    }
}
