import DossierCorpus
import DossierProtocol

/// The passages that a document shares with itself and with others.
enum PassagesHandler: QueryHandler {
  static let method = "dossier/passages"

  private static let limit = 1_000

  static func isHeavy(_ params: PassagesParams, _ context: RequestContext) -> Bool { true }

  static func subject(_ params: PassagesParams) -> String? { params.uri }

  static func answer(_ params: PassagesParams, _ context: RequestContext) throws(ResponseError) -> [PassageInformation]
  {
    let document = try context.document(params.uri)
    var options = PassageOptions()
    if let threshold = params.threshold { options.threshold = threshold }
    let groups = context.snapshot.passageGroups(of: document.id, options: options)
    let wanted = min(max(0, params.limit ?? limit), limit)
    return groups.lazy.flatMap(\.passages).prefix(wanted).compactMap { passage in
      context.location(passage.there).map { other in
        PassageInformation(
          range: context.range(passage.here.range, in: document), other: other, likeness: passage.likeness.rawValue,
          similarity: (passage.similarity * 100).rounded() / 100)
      }
    }
  }
}
