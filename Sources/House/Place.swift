import Method
import Storage

/// What all open projects share.
struct Place: Sendable {
    let store: any Store
    let wrapping: Key
    let marking: Key
    let listeners: Listeners

    init(store: any Store, operatorKey: OperatorKey) {
        self.store = store
        wrapping = operatorKey.wrapping
        marking = operatorKey.marking
        listeners = Listeners()
    }
}
