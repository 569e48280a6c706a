import DossierAnnotation

extension Snapshot {
  /// The events that the documents tell, each with all its mentions; those told more than once, or with their time.
  public func events() -> [Event] {
    let mentions = documentIDs.flatMap { id in
      document(id).map { EventReader(DocumentReading($0, in: self)).events() } ?? []
    }
    return EventClusters.events(of: mentions).filter { $0.mentions.count > 1 || $0.time != nil }
  }
}
