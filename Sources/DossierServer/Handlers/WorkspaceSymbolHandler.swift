import DossierAnnotation
import DossierCorpus
import DossierProtocol
import DossierText

/// Entities by name or alias and by conditions such as `type:org`, the best first.
enum WorkspaceSymbolHandler: QueryHandler {
  static let method = "workspace/symbol"

  private static let limit = 100

  static func capability(for client: ClientCapabilities) -> JSONValue { ["workspaceSymbolProvider": true] }

  static func isHeavy(_ params: WorkspaceSymbolParams, _ context: RequestContext) -> Bool { true }

  static func answer(_ params: WorkspaceSymbolParams, _ context: RequestContext) throws(ResponseError)
    -> [SymbolInformation]
  {
    var symbols: [SymbolInformation] = []
    let query = FacetedQuery(lenient: params.query)
    // A condition that names nobody leaves nobody.
    let hits = (try? context.snapshot.search(query, limit: limit)) ?? []
    for hit in hits {
      try context.checkCancellation()
      guard let place = context.snapshot.introduction(of: hit.entity),
        let document = context.snapshot.document(place.document)
      else { continue }
      // A client that can ask again later is spared the conversion of a hundred places.
      let isLazy = context.client.resolvesSymbolLocation
      symbols.append(
        SymbolInformation(
          name: hit.name, kind: SymbolKind(hit.label), containerName: summary(hit), uri: context.uri(document.id),
          range: isLazy ? nil : context.range(place.range, in: document),
          data: isLazy ? ["start": .integer(place.range.start), "end": .integer(place.range.end)] : nil))
    }
    return symbols
  }

  /// "SGS, organization, 12 mentions in 3 documents": the alias that was found, when it is not the name shown.
  private static func summary(_ hit: SearchHit) -> String {
    let alias = hit.matched == hit.name ? "" : "\(hit.matched), "
    let mentions = hit.mentions == 1 ? "1 mention" : "\(hit.mentions) mentions"
    let documents = hit.documents == 1 ? "1 document" : "\(hit.documents) documents"
    return "\(alias)\(hit.label.word), \(mentions) in \(documents)"
  }
}
