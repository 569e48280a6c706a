import DossierCorpus
import DossierProtocol
import DossierText

/// The passage at a place against its other version, aligned word by word, as a text for a document of its own.
enum PassageDiffHandler: QueryHandler {
  static let method = "dossier/passageDiff"

  static func isHeavy(_ params: PassageDiffParams, _ context: RequestContext) -> Bool { true }

  static func subject(_ params: PassageDiffParams) -> String? { params.at.uri }

  static func answer(_ params: PassageDiffParams, _ context: RequestContext) throws(ResponseError) -> VirtualDocument? {
    let (document, offset) = try context.place(params.at)
    let groups = context.snapshot.passageGroups(of: document.id)
    let here = groups.lazy.flatMap(\.passages).filter { passage in passage.here.range.touches(offset) }
    guard let passage = here.first(where: { params.other == nil || context.uri($0.there.document) == params.other }),
      let text = PassageDiff.text(passage, in: context.snapshot)
    else { return nil }
    return VirtualDocument(languageID: "diff", text: text)
  }
}

/// The parameters of `dossier/passageDiff`.
struct PassageDiffParams: JSONDecodable, Sendable {
  /// A place in the passage.
  var at: DocumentPositionParams
  /// The document with the other version; nil for the first one that has it.
  var other: String?

  init(from json: JSONValue) throws(JSONShapeError) {
    at = try DocumentPositionParams(from: json)
    other = json["other"].isNull ? nil : try json.decode("other")
  }
}
