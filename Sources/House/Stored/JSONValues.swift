/// Single values out of a JSON text.
extension JSONText {
    func string(_ node: Node) -> String? {
        switch node.kind {
        case .text: String(decoding: bytes[Int(node.from)..<Int(node.to)], as: UTF8.self)
        case .escapedText: unescaped(bytes[Int(node.from)..<Int(node.to)])
        default: nil
        }
    }

    func integer<Number: FixedWidthInteger>(_ node: Node) -> Number? {
        guard node.kind == .number else { return nil }
        let digits = bytes[Int(node.from)..<Int(node.to)]
        let isNegative = digits.first == UInt8(ascii: "-")
        var number: Int64 = 0
        for digit in isNegative ? digits.dropFirst() : digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            let (tens, tooBig) = number.multipliedReportingOverflow(by: 10)
            let (next, tooBigStill) = tens.subtractingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
            if tooBig || tooBigStill { return nil }
            number = next
        }
        if isNegative { return digits.count > 1 ? Number(exactly: number) : nil }
        return number == .min ? nil : Number(exactly: -number)
    }

    func double(_ node: Node) -> Double? {
        guard node.kind == .number else { return nil }
        let number = Double(String(decoding: bytes[Int(node.from)..<Int(node.to)], as: UTF8.self))
        return number?.isFinite == true ? number : nil
    }

    func isName(_ node: Node, _ name: String) -> Bool {
        guard node.kind == .text else { return string(node) == name }
        var name = name
        return name.withUTF8 { name in
            guard name.count == Int(node.to - node.from) else { return false }
            let from = Int(node.from)
            for index in name.indices where name[index] != bytes[from + index] { return false }
            return true
        }
    }

    private func unescaped(_ raw: ArraySlice<UInt8>) -> String? {
        var units: [UInt16] = []
        var clear: [UInt8] = []
        var at = raw.startIndex
        func flush() {
            clear.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
            units.removeAll(keepingCapacity: true)
        }
        while at < raw.endIndex {
            guard raw[at] == UInt8(ascii: "\\") else {
                if !units.isEmpty { flush() }
                clear.append(raw[at])
                at += 1
                continue
            }
            guard at + 1 < raw.endIndex else { return nil }
            if raw[at + 1] == UInt8(ascii: "u") {
                guard at + 5 < raw.endIndex,
                    let unit = UInt16(String(decoding: raw[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16)
                else { return nil }
                units.append(unit)
                at += 6
            } else {
                guard let byte = JSONText.escapes(raw[at + 1]) else { return nil }
                if !units.isEmpty { flush() }
                clear.append(byte)
                at += 2
            }
        }
        if !units.isEmpty { flush() }
        return String(decoding: clear, as: UTF8.self)
    }

    private static func escapes(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: nil
        }
    }
}
