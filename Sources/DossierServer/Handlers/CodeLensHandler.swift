import DossierCorpus
import DossierProtocol

/// Says of passages where else they stand: "also in 2 documents, earliest 2023-09-09".
enum CodeLensHandler: QueryHandler {
  static let method = "textDocument/codeLens"

  /// The client's command: it is given the document, the place and the other places, as for a list of references.
  static let command = "dossier.showPassages"
  private static let placeLimit = 100

  static func capability(for client: ClientCapabilities) -> JSONValue {
    ["codeLensProvider": ["resolveProvider": false]]
  }

  static func isHeavy(_ params: DocumentParams, _ context: RequestContext) -> Bool { true }

  static func subject(_ params: DocumentParams) -> String? { params.uri }

  static func answer(_ params: DocumentParams, _ context: RequestContext) throws(ResponseError) -> [CodeLens] {
    let document = try context.document(params.uri)
    return context.snapshot.passageGroups(of: document.id).map { group in
      let range = context.range(group.range, in: document)
      let places = group.passages.prefix(placeLimit).compactMap { context.location($0.there) }
      return CodeLens(
        range: range, title: group.summary, command: command,
        arguments: [.string(params.uri), range.start.json, .array(places.map(\.json))])
    }
  }
}

extension Location {
  fileprivate var json: JSONValue {
    ["uri": .string(uri), "range": ["start": range.start.json, "end": range.end.json]]
  }
}
