/// The one shape of everything that decides: a command is put to what is so far true, and is answered by what happened or by a reason why not.
///
/// `decide` reads and never changes; `evolve` changes and never refuses. What is true is the fold of all that happened.
public protocol Decider: Sendable {
    associatedtype Command: Sendable
    associatedtype Event: Sendable, Codable, Equatable
    associatedtype Refusal: Error, Equatable
    func decide(_ command: Command) throws(Refusal) -> [Event]
    mutating func evolve(_ event: Event)
}
