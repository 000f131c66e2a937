import CGD

/// Unpacks a picture with libgd and packs it again: upright, not larger than is needed, with nothing in it but its points.
enum Picture {
    /// What libgd thinks of a damaged file it would say on standard error; we say it to whoever sent it, and to nobody else.
    private static let isQuiet: Void = gdSetErrorMethod(nil)

    static func made(anewFrom sent: [UInt8], _ form: PictureForm) throws(MediaRefusal) -> (CleanMedia.Kind, [UInt8]) {
        guard let size = form.size(of: sent), size.width > 0, size.height > 0 else { throw .damaged }
        guard size.width <= MediaLimits.points / size.height else { throw .tooManyPoints(millions: MediaLimits.points / 1_000_000) }
        guard let whole = unpacked(sent, form) else { throw .damaged }
        guard let fitting = fitted(whole) else { throw .damaged }
        let upright = form == .jpeg ? turned(fitting, from: JPEGSegments(sent).orientation) : fitting
        defer { gdImageDestroy(upright) }
        // A drawing with hard edges stays one; a photograph stays small.
        guard let packed = form == .png ? png(upright) : jpeg(upright) else { throw .damaged }
        return (form == .png ? .png : .jpeg, packed)
    }

    private static func unpacked(_ sent: [UInt8], _ form: PictureForm) -> gdImagePtr? {
        _ = isQuiet
        var sent = sent
        let count = Int32(sent.count)
        return sent.withUnsafeMutableBytes { bytes in
            switch form {
            case .jpeg: gdImageCreateFromJpegPtrEx(count, bytes.baseAddress, 1)
            case .png: gdImageCreateFromPngPtr(count, bytes.baseAddress)
            case .webp: gdImageCreateFromWebpPtr(count, bytes.baseAddress)
            }
        }
    }

    /// Gives back the same or a smaller one; the one it was given is gone then.
    private static func fitted(_ image: gdImagePtr) -> gdImagePtr? {
        let (width, height) = (Int(image.pointee.sx), Int(image.pointee.sy))
        let longer = max(width, height)
        guard longer > MediaLimits.side else { return image }
        defer { gdImageDestroy(image) }
        if image.pointee.trueColor == 0 { gdImagePaletteToTrueColor(image) }
        gdImageSetInterpolationMethod(image, GD_BILINEAR_FIXED)
        return gdImageScale(
            image, UInt32(max(1, width * MediaLimits.side / longer)), UInt32(max(1, height * MediaLimits.side / longer)))
    }

    /// Upright, whichever way the camera was held. The one it was given is gone where another comes back.
    private static func turned(_ image: gdImagePtr, from orientation: Int) -> gdImagePtr {
        switch orientation {
        case 2: gdImageFlipHorizontal(image)
        case 3: gdImageFlipBoth(image)
        case 4: gdImageFlipVertical(image)
        case 5...8: return onItsSide(image, from: orientation)
        default: break
        }
        return image
    }

    /// 5 to 8: rows and columns change places; then 6 and 7 are mirrored across, 7 and 8 upside down.
    private static func onItsSide(_ image: gdImagePtr, from orientation: Int) -> gdImagePtr {
        let (width, height) = (image.pointee.sx, image.pointee.sy)
        guard let other = gdImageCreateTrueColor(height, width) else { return image }
        for y in 0..<height {
            for x in 0..<width { gdImageSetPixel(other, y, x, gdImageGetTrueColorPixel(image, x, y)) }
        }
        gdImageDestroy(image)
        if orientation == 6 || orientation == 7 { gdImageFlipHorizontal(other) }
        if orientation == 7 || orientation == 8 { gdImageFlipVertical(other) }
        return other
    }

    private static func jpeg(_ image: gdImagePtr) -> [UInt8]? {
        var count: Int32 = 0
        return taken(gdImageJpegPtr(image, &count, 82), count)
    }

    private static func png(_ image: gdImagePtr) -> [UInt8]? {
        gdImageSaveAlpha(image, 1)
        var count: Int32 = 0
        return taken(gdImagePngPtrEx(image, &count, 6), count)
    }

    private static func taken(_ packed: UnsafeMutableRawPointer?, _ count: Int32) -> [UInt8]? {
        guard let packed else { return nil }
        defer { gdFree(packed) }
        return count > 0 ? [UInt8](UnsafeRawBufferPointer(start: packed, count: Int(count))) : nil
    }
}
