@testable import Web

/// Walks a template with a sample in hand and notes every tag that leads nowhere.
struct TemplateReader {
    let sources: [String: [TemplateTag]]
    var faults: [String] = []
    var parts: Set<String> = []

    mutating func read(_ sample: any Shown) {
        let name = type(of: sample).template
        parts.insert(name)
        guard let tags = sources[name] else { return faults.append("\(name): there is no such template") }
        walk(tags, [.frame, TemplateShape(sample: sample)], [:], at: name)
    }

    private mutating func walk(_ tags: [TemplateTag], _ stack: [TemplateShape], _ blocks: [String: [TemplateTag]], at place: String) {
        for tag in tags {
            switch tag {
            case .value(let name):
                guard let shape = find(name, stack, at: place) else { continue }
                if case .text = shape { continue }
                faults.append("\(place): {{\(name)}} is \(shape.kind), not a text")
            case .region(let name):
                guard let shape = find(name, stack, at: place) else { continue }
                if case .region = shape { continue }
                faults.append("\(place): [[>\(name)]] is \(shape.kind), not a region")
            case .section(let name, let isInverted, let inner):
                guard let shape = find(name, stack, at: place) else { continue }
                walk(inner, isInverted ? stack : pushed(shape, name, stack, at: place), blocks, at: place)
            case .part(let name): enter(name, stack, blocks, from: place)
            case .inside(let name, let filled): enter(name, stack, filled.merging(blocks) { mine, _ in mine }, from: place)
            case .block(let name, let usual): walk(blocks[name] ?? usual, stack, blocks, at: place)
            }
        }
    }

    private mutating func enter(_ name: String, _ stack: [TemplateShape], _ blocks: [String: [TemplateTag]], from place: String) {
        parts.insert(name)
        guard let tags = sources[name] else { return faults.append("\(place): there is no part \(name)") }
        walk(tags, stack, blocks, at: "\(place) > \(name)")
    }

    private mutating func pushed(_ shape: TemplateShape, _ name: String, _ stack: [TemplateShape], at place: String) -> [TemplateShape] {
        switch shape {
        case .list(let element?): return stack + [element]
        case .list(nil):
            faults.append("\(place): \(name) is empty in the sample")
            return stack
        case .fields: return stack + [shape]
        case .text: return stack + [shape]
        // An optional region, and what stands round it. Its own properties are for its own template.
        case .region, .unknown: return stack
        }
    }

    private mutating func find(_ name: String, _ stack: [TemplateShape], at place: String) -> TemplateShape? {
        if name == "." { return stack.last }
        if name.hasPrefix("wrong.") { return .text }
        let (transform, path) = Self.transform(name)
        let names = path.split(separator: ".").map(String.init)
        guard let first = names.first, var shape = stack.reversed().lazy.compactMap({ $0.named(first) }).first else {
            faults.append("\(place): {{\(name)}} has no property")
            return nil
        }
        for next in names.dropFirst() {
            guard let inner = shape.named(next) else {
                faults.append("\(place): {{\(name)}} has no property \(next)")
                return nil
            }
            shape = inner
        }
        if case .unknown = shape {
            faults.append("\(place): \(name) is left out in the sample")
            return nil
        }
        if transform == "first" || transform == "last", case .list(let element) = shape { return element ?? .list(nil) }
        return transform.isEmpty ? shape : .text
    }

    /// `first(errors)`
    private static func transform(_ name: String) -> (String, String) {
        guard let open = name.firstIndex(of: "("), name.last == ")" else { return ("", name) }
        return (String(name[..<open]), String(name[name.index(after: open)...].dropLast()))
    }
}

extension TemplateShape {
    var kind: String {
        switch self {
        case .text: "a text"
        case .region: "a region"
        case .fields: "a struct"
        case .list: "a list"
        case .unknown: "not in the sample"
        }
    }
}
