import DossierCorpus
import DossierProtocol
import DossierText

/// Labels behind relative dates and figures in units that few know, in the part of a document that is in sight.
enum InlayHintHandler: QueryHandler {
  static let method = "textDocument/inlayHint"

  static func capability(for client: ClientCapabilities) -> JSONValue {
    ["inlayHintProvider": ["resolveProvider": true]]
  }

  static func isHeavy(_ params: InlayHintParams, _ context: RequestContext) -> Bool { context.isLong(params.uri) }

  static func subject(_ params: InlayHintParams) -> String? { params.uri }

  static func answer(_ params: InlayHintParams, _ context: RequestContext) throws(ResponseError) -> [InlayHint] {
    let document = try context.document(params.uri)
    let range = context.byteRange(params.range, in: document)
    let labels = context.snapshot.marginLabels(
      in: range, of: document.id, dates: context.settings.labelsDates, units: context.settings.labelsUnits)
    return labels.map { label in
      InlayHint(
        position: context.range(label.range, in: document).end, label: label.text,
        tooltip: context.client.findings.resolvesHintTooltips
          ? nil : context.snapshot.explanation(ofLabel: label.kind, at: label.range.start, in: document.id),
        data: [
          "uri": .string(params.uri), "at": .integer(label.range.start), "kind": label.kind == .date ? "date" : "unit",
        ])
    }
  }
}

extension RequestContext {
  /// The bytes of what the client calls `range`.
  func byteRange(_ range: TextRange, in document: Document) -> ByteRange {
    let start = document.text.offset(of: TextPosition(range.start), encoding: encoding)
    let end = document.text.offset(of: TextPosition(range.end), encoding: encoding)
    return ByteRange(min(start, end), max(start, end))
  }
}

extension Session {
  /// Has the client ask for labels again.
  func refreshHints() {
    guard client.findings.refreshesHints, canCallClient, phase == .running else { return }
    request("workspace/inlayHint/refresh", nil)
  }
}
