import DossierAnnotation
import DossierLexicon

/// Reads name lists: a kind and a name a line, with a tab between.
enum GazetteerReader {
  private static let kinds: [String: NameClass] = [
    "COUNTRY": .country, "REGION": .region, "BIGCITY": [.bigCity, .city], "CITY": .city, "FIRST": .givenName,
    "LAST": .familyName,
  ]

  /// The entries of the gazetteer: the classes of each name's key, and which names go on.
  static func entries(_ bytes: [UInt8]) throws -> [UInt32: NameClass] {
    var entries: [UInt32: NameClass] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else {
        throw TrainError("a line of the gazetteer has no tab")
      }
      guard let kind = kinds[String(decoding: line[..<tab], as: UTF8.self)] else {
        throw TrainError("the gazetteer has an unknown kind, \(String(decoding: line[..<tab], as: UTF8.self))")
      }
      let forms = TaggerSentences.draft(of: Array(line[line.index(after: tab)...])).tokens.map(\.form)
      guard !forms.isEmpty, forms.count <= Gazetteer.longestName else { continue }
      var key: UInt32 = 0
      for (index, form) in forms.enumerated() {
        key = Gazetteer.key(key, form)
        entries[key, default: []].formUnion(index == forms.count - 1 ? kind : .continues)
      }
    }
    return entries
  }
}
