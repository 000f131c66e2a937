/// Why a visit ends without the page that was asked for.
enum Fault: Error, Equatable {
    /// There is nothing at this address, or nothing that this reader may know of.
    case notThere
    /// It is there, and this reader may not do it.
    case notAllowed
    /// Nobody is signed in; afterwards they come back to where they were.
    case signInFirst
    /// Tried too often; it helps to wait.
    case tooMany
    /// More was sent than is taken.
    case tooLarge
    /// What was sent cannot be read as a form.
    case unreadable
    /// The change came from a page that is not ours.
    case fromElsewhere
    /// Only reading and posting are known here.
    case wrongMethod
}
