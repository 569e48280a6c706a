import DossierCorpus
import DossierProtocol
import DossierText

extension RequestContext {
  /// The edit that adds `line` to the decisions file that belongs to `document`; nil where there is no place for one.
  ///
  /// It is made so that a client that can will show it before it is made.
  func deciding(_ line: String, for document: Document) -> JSONValue? {
    guard let file = decisionsFile(for: document.id) else { return nil }
    let known = snapshot.document(file)
    let end = known.map { range(ByteRange($0.text.count, $0.text.count), in: $0) }
    let at = end ?? TextRange(start: Position(line: 0, character: 0), end: Position(line: 0, character: 0))
    var text = line + "\n"
    if let last = known?.text.bytes.last {
      if last != UInt8(ascii: "\n") { text = "\n" + text }
    } else {
      text = Self.head + text
    }
    return edit(file, version: known?.version, creates: known == nil, at, text, line)
  }

  /// What a new file begins with.
  private static let head = "# Decisions on who is meant; each line stands alone, and later ones win.\n"

  /// The decisions file nearest above the document; where there is none yet, one in the folder that was opened.
  private func decisionsFile(for id: DocumentID) -> DocumentID? {
    func isAbove(_ folder: String) -> Bool { id.name.hasPrefix(folder == "/" ? folder : folder + "/") }
    let known = snapshot.decisionFiles.map(\.id).filter { file in file.path.map { isAbove(Self.folder($0)) } ?? false }
    let standard = known.filter { $0.fileName == DecisionFile.standardName }
    if let nearest = (standard.isEmpty ? known : standard).max(by: { $0.name.utf8.count < $1.name.utf8.count }) {
      return nearest
    }
    guard let path = id.path else { return snapshot.decisionFiles.first?.id }
    let root = roots.filter { isAbove($0) }.max { $0.utf8.count < $1.utf8.count } ?? Self.folder(path)
    return DocumentID(path: (root == "/" ? "" : root) + "/" + DecisionFile.standardName)
  }

  private static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private func edit(
    _ file: DocumentID, version: Int?, creates: Bool, _ range: TextRange, _ text: String, _ line: String
  ) -> JSONValue {
    let uri = JSONValue.string(uri(file))
    var change: JSONObject = JSONObject([
      JSONObject.Member(key: "range", value: JSONValue(encoding: range)),
      JSONObject.Member(key: "newText", value: .string(text)),
    ])
    guard client.findings.documentChanges else {
      return ["changes": .object(JSONObject([JSONObject.Member(key: self.uri(file), value: [.object(change)])]))]
    }
    var create = JSONObject([
      JSONObject.Member(key: "kind", value: "create"), JSONObject.Member(key: "uri", value: uri),
      JSONObject.Member(key: "options", value: ["ignoreIfExists": true]),
    ])
    var edit = JSONObject()
    if client.findings.changeAnnotations {
      change["annotationId"] = "decision"
      create["annotationId"] = "decision"
      edit["changeAnnotations"] = [
        "decision": ["label": .string(line), "needsConfirmation": true, "description": "A line in the decisions file"]
      ]
    }
    let text: JSONValue = [
      "textDocument": ["uri": uri, "version": version.map { .integer($0) } ?? .null], "edits": [.object(change)],
    ]
    // Clients that cannot create files open the missing one for the edit.
    edit["documentChanges"] = creates && client.findings.createsFiles ? [.object(create), text] : [text]
    return .object(edit)
  }
}

extension JSONValue {
  /// What `value` is written as.
  init(encoding value: some JSONEncodable) {
    var writer = JSONWriter()
    value.encode(to: &writer)
    self = (try? JSONParser.parse(writer.bytes)) ?? .null
  }
}
