/// A WAV sound made anew from its form and its samples alone; whatever else the file carried stays behind.
enum Sound {
    static func begins(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array("WAVE".utf8))
    }

    static func made(anewFrom sent: [UInt8]) throws(MediaRefusal) -> [UInt8] {
        let reader = BytesReader(sent)
        var form: Range<Int>?
        var samples: Range<Int>?
        var place = 12
        while let name = reader.text(place, 4), let length = reader.little32(place + 4) {
            let content = (place + 8)..<min(place + 8 + length, sent.count)
            if name == "fmt " { form = content }
            if name == "data" { samples = content }
            place += 8 + length + length % 2
        }
        guard let form, let samples, !samples.isEmpty, let rate = rate(reader, form) else { throw .damaged }
        guard samples.count / rate <= MediaLimits.seconds else { throw .tooLong(minutes: MediaLimits.seconds / 60) }
        return written(form: sent[form.lowerBound..<(form.lowerBound + 16)], samples: sent[samples])
    }

    /// Bytes a second; nil for anything but plain 16-bit samples of one or two channels.
    private static func rate(_ reader: BytesReader, _ form: Range<Int>) -> Int? {
        let start = form.lowerBound
        guard form.count >= 16, reader.little16(start) == 1, let channels = reader.little16(start + 2), (1...2).contains(channels),
            let samples = reader.little32(start + 4), (8_000...48_000).contains(samples), reader.little16(start + 14) == 16
        else { return nil }
        return samples * channels * 2
    }

    private static func written(form: ArraySlice<UInt8>, samples: ArraySlice<UInt8>) -> [UInt8] {
        func four(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
        return Array("RIFF".utf8) + four(36 + samples.count) + Array("WAVEfmt ".utf8) + four(16) + form + Array("data".utf8)
            + four(samples.count) + samples
    }
}
