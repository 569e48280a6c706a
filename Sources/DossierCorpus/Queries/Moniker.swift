extension Snapshot {
  /// A name for `entity` that holds from run to run while the documents stay the same, such as `person:ada-holt`.
  public func moniker(of entity: EntityID) -> String? { nil }

  /// The entity that a mention belongs to: mention number `mention` of segment number `segment` of a document.
  public func entityID(ofMention mention: Int, segment: Int, document: DocumentID) -> EntityID? { nil }
}
