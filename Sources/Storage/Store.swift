/// All that an engine keeps for a house.
public typealias Store = Journal & KeyRing & Snapshots & Attachments & Lists & Accounts & Sessions & Upkeep
