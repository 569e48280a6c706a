public import DossierAnnotation

extension EntityLabel {
  /// The label as a reader would say it.
  public var word: String {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .place: "place"
    case .event: "event"
    case .work: "work"
    case .product: "product"
    case .concept: "concept"
    case .group: "people or group"
    }
  }
}
