import DossierCorpus
import DossierProtocol
import DossierText

/// What can be done at a place: mends of findings, dates and figures written out, decisions on who is meant.
enum CodeActionHandler: QueryHandler {
  static let method = "textDocument/codeAction"

  static func capability(for client: ClientCapabilities) -> JSONValue {
    guard client.findings.codeActionLiterals else { return [:] }
    return ["codeActionProvider": ["codeActionKinds": ["quickfix", "refactor.rewrite", "refactor.decide"]]]
  }

  static func isHeavy(_ params: CodeActionParams, _ context: RequestContext) -> Bool { true }

  static func subject(_ params: CodeActionParams) -> String? { params.uri }

  static func answer(_ params: CodeActionParams, _ context: RequestContext) throws(ResponseError) -> [CodeAction] {
    let document = try context.document(params.uri)
    guard context.client.findings.codeActionLiterals else { return [] }
    let range = context.byteRange(params.range, in: document)
    var actions: [CodeAction] = []
    if params.wantsSome(of: "quickfix") { actions += mends(range, document, context) }
    try context.checkCancellation()
    if params.wantsSome(of: "refactor.rewrite") { actions += rewrites(range, document, context) }
    if params.wantsSome(of: "refactor.decide") { actions += decisions(range, document, context) }
    return actions.filter { params.wants($0.kind) }
  }

  private static func decisions(_ range: ByteRange, _ document: Document, _ context: RequestContext) -> [CodeAction] {
    context.snapshot.decisionProposals(at: range.start, in: document.id).compactMap { proposal in
      context.deciding(proposal.line, for: document).map {
        CodeAction(title: proposal.title, kind: "refactor.decide." + proposal.kind.rawValue, edit: $0)
      }
    }
  }

  private static func mends(_ range: ByteRange, _ document: Document, _ context: RequestContext) -> [CodeAction] {
    guard context.settings.showsFindings else { return [] }
    return context.snapshot.findings(of: document.id).filter {
      $0.range.start <= range.end && range.start <= $0.range.end
    }.flatMap { finding in
      finding.mends.enumerated().map { number, mend in
        CodeAction(
          title: mend.title, kind: "quickfix", diagnostics: [context.diagnostic(finding, in: document)],
          isPreferred: number == 0 && finding.mends.count == 1 && context.client.findings.preferredActions,
          edit: context.edit(of: document, finding.range, mend.replacement))
      }
    }
  }

  private static func rewrites(_ range: ByteRange, _ document: Document, _ context: RequestContext) -> [CodeAction] {
    context.snapshot.rewrites(at: range.start, in: document.id).map {
      CodeAction(
        title: $0.title, kind: "refactor.rewrite", edit: context.edit(of: document, $0.range, $0.replacement))
    }
  }
}

extension RequestContext {
  /// The edit that puts `text` in place of `range`, as this client takes edits.
  func edit(of document: Document, _ range: ByteRange, _ text: String) -> JSONValue {
    let edit: JSONValue = ["range": JSONValue(encoding: self.range(range, in: document)), "newText": .string(text)]
    let uri = uri(document.id)
    guard client.findings.documentChanges else {
      return ["changes": .object(JSONObject([JSONObject.Member(key: uri, value: [edit])]))]
    }
    let name: JSONValue = ["uri": .string(uri), "version": document.version.map { .integer($0) } ?? .null]
    return ["documentChanges": [["textDocument": name, "edits": [edit]]]]
  }
}
