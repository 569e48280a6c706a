import DossierCorpus
import DossierProtocol

/// What a writer should look at in a document, for clients that ask for it.
enum DocumentDiagnosticHandler: QueryHandler {
  static let method = "textDocument/diagnostic"

  static func capability(for client: ClientCapabilities) -> JSONValue {
    guard client.findings.pullsDiagnostics else { return [:] }
    return [
      "diagnosticProvider": ["identifier": "dossier", "interFileDependencies": true, "workspaceDiagnostics": false]
    ]
  }

  static func isHeavy(_ params: DocumentDiagnosticParams, _ context: RequestContext) -> Bool { true }

  static func subject(_ params: DocumentDiagnosticParams) -> String? { params.uri }

  static func answer(_ params: DocumentDiagnosticParams, _ context: RequestContext) throws(ResponseError)
    -> DocumentDiagnosticReport
  {
    let document = try context.document(params.uri)
    let items = context.diagnostics(of: document)
    var writer = JSONWriter()
    items.encode(to: &writer)
    let id = String(hash(writer.bytes), radix: 36)
    return DocumentDiagnosticReport(resultID: id, items: id == params.previousResultID ? nil : items)
  }

  /// FNV-1a: the same in every process, so that a client may keep it.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
