import DossierCorpus
import DossierProtocol
import DossierText

/// Ever larger stretches around each cursor: word, name, quotation, sentence, paragraph, section, article.
enum SelectionRangeHandler: QueryHandler {
  static let method = "textDocument/selectionRange"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["selectionRangeProvider": true] }

  static func subject(_ params: SelectionRangeParams) -> String? { params.uri }

  static func isHeavy(_ params: SelectionRangeParams, _ context: RequestContext) -> Bool {
    params.positions.count > 8 || context.isLong(params.uri)
  }

  static func answer(_ params: SelectionRangeParams, _ context: RequestContext) throws(ResponseError)
    -> [SelectionRange]
  {
    let document = try context.document(params.uri)
    var selections: [SelectionRange] = []
    for position in params.positions {
      try context.checkCancellation()
      let offset = document.text.offset(of: TextPosition(position), encoding: context.encoding)
      let ranges = context.snapshot.selection(at: offset, in: document.id)
      selections.append(SelectionRange(ranges.map { context.range($0, in: document) }))
    }
    return selections
  }
}
