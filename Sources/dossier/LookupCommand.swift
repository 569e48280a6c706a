import DossierAnnotation
import DossierCorpus
import DossierProtocol

/// `dossier lookup NAME`: who or what has a name, under any of its forms; conditions such as `type:org` narrow it.
enum LookupCommand: Command {
  static let name = "lookup"

  static func run(_ arguments: Arguments, _ output: inout Output) throws {
    guard let query = arguments.operands.first else { throw UsageError("lookup needs a NAME") }
    let paths = arguments.corpus + arguments.operands.dropFirst()
    let wanted: FacetedQuery
    do throws(FacetedQuery.Fault) { wanted = try FacetedQuery(strict: query) } catch { throw UsageError(error.message) }
    let snapshot = try LoadedCorpus(paths.isEmpty ? [sampleCorpus()] : paths).snapshot
    let hits: [SearchHit]
    do throws(FacetedQuery.Fault) {
      hits = try snapshot.search(wanted, limit: 20).prefixOfNames
    } catch {
      throw NoAnswer(error.message)
    }
    if hits.isEmpty { throw NoAnswer("nothing in \(snapshot.documentCount) documents fits “\(query)”") }
    if arguments.json {
      var writer = JSONWriter()
      writer.array { writer in
        for hit in hits {
          if let card = snapshot.card(of: hit.entity) { writer.card(card, in: snapshot) }
        }
      }
      output.json(writer.bytes)
      return
    }
    // The likeliest one in full, the others on a line each.
    if let card = snapshot.card(of: hits[0].entity) { output.line(card.plainText) }
    if hits.count > 1 { output.line("\nalso found:") }
    for hit in hits.dropFirst() {
      let matched = hit.matched == hit.name ? "" : " (as “\(hit.matched)”)"
      let counts = "\(counted(hit.mentions, "mention")) in \(counted(hit.documents, "document"))"
      output.line(output.styled(hit.name, .bold) + "  \(hit.label.word)\(matched)  " + output.styled(counts, .dim))
    }
  }
}

extension [SearchHit] {
  /// Without names that only share letters with the query, where others share words.
  fileprivate var prefixOfNames: [SearchHit] {
    first.map { best in best.rank < .acronym ? filter { $0.rank < .acronym } : self } ?? []
  }
}

/// `count` things called `noun`, which takes an s in the plural unless `plural` is given.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
