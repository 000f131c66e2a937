import CZip
import Foundation

/// The files packed in a workbook. Nothing is written to disk, and no more is unpacked than `ExportLimits` allows,
/// whatever the archive says of itself.
struct ZipArchive: ~Copyable {
    private let archive: OpaquePointer
    private var unpacked = 0

    /// Refuses what is no whole archive, and one of very many parts.
    init(_ bytes: [UInt8]) throws(ExportRefusal) {
        archive = try ZipArchive.open(bytes)
    }

    deinit { zip_discard(archive) }

    private static func open(_ bytes: [UInt8]) throws(ExportRefusal) -> OpaquePointer {
        var error = zip_error_t()
        guard let source = source(bytes, &error) else { throw .damaged }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw .damaged
        }
        guard zip_get_num_entries(archive, 0) <= ExportLimits.packedParts else {
            zip_discard(archive)
            throw .unpacksTooLarge
        }
        return archive
    }

    /// A copy that libzip owns and frees.
    private static func source(_ bytes: [UInt8], _ error: inout zip_error_t) -> OpaquePointer? {
        guard let copy = malloc(max(bytes.count, 1)) else { return nil }
        bytes.withUnsafeBytes { from in if let base = from.baseAddress { copy.copyMemory(from: base, byteCount: from.count) } }
        if let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) { return source }
        free(copy)
        return nil
    }

    /// What is packed under this name; nil where there is no such part.
    mutating func part(_ name: String) throws(ExportRefusal) -> [UInt8]? {
        let place = zip_name_locate(archive, name, 0)
        guard place >= 0 else { return nil }
        var about = zip_stat_t()
        guard zip_stat_index(archive, zip_uint64_t(place), 0, &about) == 0 else { throw .damaged }
        guard about.encryption_method == ZIP_EM_NONE else { throw .locked }
        guard let file = zip_fopen_index(archive, zip_uint64_t(place), 0) else { throw .damaged }
        defer { zip_fclose(file) }
        return try unpack(file, packed: Int(clamping: about.comp_size))
    }

    private mutating func unpack(_ file: OpaquePointer, packed: Int) throws(ExportRefusal) -> [UInt8] {
        var part: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Int(zip_fread(file, &piece, zip_uint64_t(piece.count)))
            guard count >= 0 else { throw .damaged }
            guard count > 0 else { return part }
            unpacked += count
            part.append(contentsOf: piece[..<count])
            let isBomb = part.count > 1_000_000 && part.count / max(packed, 1) > ExportLimits.unpackedRatio
            guard unpacked <= ExportLimits.unpackedBytes, !isBomb else { throw .unpacksTooLarge }
        }
    }
}
