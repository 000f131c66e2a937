/// Whose eyes somebody looks with (W0-31). Every step wants at least the first three.
public enum Perspective: String, Sendable, Codable, CaseIterable {
    case people = "people and families"
    case providers
    case commissioners
    case others
}
