import DossierCorpus
import DossierProtocol
import DossierText

/// What is known of the date or figure that a label explains.
enum InlayHintResolveHandler: QueryHandler {
  static let method = "inlayHint/resolve"

  static func isHeavy(_ params: JSONValue, _ context: RequestContext) -> Bool { true }

  /// A label of a text that has changed or is gone stays as it is.
  static func answer(_ params: JSONValue, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    guard case .object(var hint) = params else { throw .invalidParams("an inlay hint is expected") }
    let data = params["data"]
    guard let uri = data["uri"].string, let offset = data["at"].integer, offset >= 0,
      let document = context.snapshot.document(context.names.id(uri)), offset < document.text.count,
      let text = context.snapshot.explanation(
        ofLabel: data["kind"] == "date" ? .date : .unit, at: offset, in: document.id)
    else { return params }
    hint["tooltip"] = .string(text)
    return .object(hint)
  }
}
