import DossierCorpus
import DossierProtocol

/// Gives what is under the cursor another name, under all its forms and in all documents.
enum RenameHandler: QueryHandler {
  static let method = "textDocument/rename"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["renameProvider": true] }

  static func isHeavy(_ params: RenameParams, _ context: RequestContext) -> Bool { true }

  static func subject(_ params: RenameParams) -> String? { params.at.uri }

  static func answer(_ params: RenameParams, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    let (document, offset) = try context.place(params.at)
    guard case .mention(let mention) = context.snapshot.subject(at: offset, in: document.id) else {
      throw .requestFailed("There is no name here.")
    }
    // A client that has not been told the full name shows the user what stands in the text.
    let name =
      context.client.writing.prepares
      ? params.newName : context.snapshot.fullName(writing: params.newName, over: mention, at: offset, in: document.id)
    do throws(RenameRefusal) {
      return context.workspaceEdit(try context.snapshot.rename(mention.entity, to: name))
    } catch {
      switch error {
      case .empty, .notOneLine, .tooLong, .unchanged: throw .invalidParams(error.sentence)
      case .taken, .tooMany: throw .requestFailed(error.sentence)
      }
    }
  }
}

extension RequestContext {
  /// The labels under which a user takes or leaves the edits of a renaming.
  private enum Annotation {
    static let certain: JSONValue = "rename"
    static let doubtful: JSONValue = "rename-doubtful"
  }

  /// `plan` as the client takes edits: with versions and labels where it knows them.
  fileprivate func workspaceEdit(_ plan: RenamePlan) -> JSONValue {
    var changes = JSONObject()
    var versioned: [JSONValue] = []
    for part in plan.documents {
      guard let document = snapshot.document(part.document) else { continue }
      let edits = part.edits.map { edit($0, in: document) }
      if client.writing.documentChanges {
        let version = document.version.map { JSONValue.integer($0) } ?? .null
        versioned.append([
          "textDocument": ["uri": .string(uri(document.id)), "version": version], "edits": .array(edits),
        ])
      } else {
        changes[uri(document.id)] = .array(edits)
      }
    }
    guard client.writing.documentChanges else { return ["changes": .object(changes)] }
    guard client.writing.changeAnnotations else { return ["documentChanges": .array(versioned)] }
    return ["documentChanges": .array(versioned), "changeAnnotations": annotations(plan)]
  }

  private func edit(_ edit: RenamePlan.Edit, in document: Document) -> JSONValue {
    var json: JSONObject = JSONObject()
    json["range"] = range(edit.range, in: document).json
    json["newText"] = .string(edit.text)
    if client.writing.changeAnnotations {
      json["annotationId"] = edit.isDoubtful ? Annotation.doubtful : Annotation.certain
    }
    return .object(json)
  }

  /// Only labels that an edit bears.
  private func annotations(_ plan: RenamePlan) -> JSONValue {
    var annotations = JSONObject()
    let edits = plan.documents.lazy.flatMap(\.edits)
    let label = JSONValue.string("Rename \(plan.oldName) to \(plan.newName)")
    if edits.contains(where: { !$0.isDoubtful }) {
      annotations["rename"] = ["label": label, "needsConfirmation": false]
    }
    if edits.contains(where: \.isDoubtful) {
      annotations["rename-doubtful"] = [
        "label": label, "needsConfirmation": true,
        "description": "who is meant, or which form of the new name fits, is not certain",
      ]
    }
    return .object(annotations)
  }
}

extension TextRange {
  /// The range as a value, for answers that are put together from values.
  var json: JSONValue { ["start": start.json, "end": end.json] }
}

extension Position {
  /// The place as a value.
  var json: JSONValue { ["line": .integer(line), "character": .integer(character)] }
}
