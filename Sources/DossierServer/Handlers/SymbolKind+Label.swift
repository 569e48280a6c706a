import DossierAnnotation
import DossierCorpus
import DossierProtocol

extension SymbolKind {
  /// The picture for an entity.
  init(_ label: EntityLabel) {
    self =
      switch label {
      case .person: .class
      case .organization: .interface
      case .place: .namespace
      case .event: .event
      case .work: .constant
      case .product: .field
      case .concept: .key
      case .group: .array
      }
  }
}
