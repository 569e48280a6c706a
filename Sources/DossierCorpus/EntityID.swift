/// Someone or something that documents name, as a number that holds within a corpus while the process lives.
///
/// `Snapshot.moniker(of:)` gives the name that holds beyond it.
public struct EntityID: Hashable, Sendable {
  let record: UInt32
}
