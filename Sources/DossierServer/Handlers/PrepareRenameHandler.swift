import DossierCorpus
import DossierProtocol

/// What a new name at the cursor will stand for: the entity's full name.
enum PrepareRenameHandler: QueryHandler {
  static let method = "textDocument/prepareRename"

  static func capability(for client: ClientCapabilities) -> JSONValue {
    client.writing.prepares ? ["renameProvider": ["prepareProvider": true]] : [:]
  }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    let (document, offset) = try context.place(params)
    guard case .mention(let mention) = context.snapshot.subject(at: offset, in: document.id) else { return .null }
    return [
      "range": context.range(mention.range, in: document).json,
      "placeholder": .string(context.snapshot.name(of: mention.entity)),
    ]
  }
}
