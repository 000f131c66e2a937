import CZLib
import NIOCore

/// Packing of pages and files for browsers that take gzip.
enum Gzip {
    /// Nil where zlib cannot (it is out of memory) or there is nothing to pack. `level` 1 (quick) to 9 (small).
    static func pack(_ bytes: ByteBuffer, level: Int32) -> ByteBuffer? {
        var stream = z_stream()
        // 15 window bits, and 16 for a gzip head.
        guard
            deflateInit2_(
                &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var packed = ByteBufferAllocator().buffer(capacity: Int(deflateBound(&stream, UInt(bytes.readableBytes))))
        let written = bytes.withUnsafeReadableBytes { from in
            packed.withUnsafeMutableWritableBytes { to in
                stream.next_in = UnsafeMutablePointer(mutating: from.bindMemory(to: Bytef.self).baseAddress)
                stream.avail_in = UInt32(from.count)
                stream.next_out = to.bindMemory(to: Bytef.self).baseAddress
                stream.avail_out = UInt32(to.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
        packed.moveWriterIndex(to: written)
        return written > 0 ? packed : nil
    }
}
