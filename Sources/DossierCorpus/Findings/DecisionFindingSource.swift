import DossierText

extension Snapshot {
  /// What is wrong with a decisions file: lines that cannot be read, that count for nothing, that name what no document
  /// names.
  func decisionFindings(of document: Document) -> [Finding] {
    let file = DecisionFile(document.text)
    var found = file.problems.map {
      Finding(rule: "broken-decision", severity: .warning, range: $0.range, message: $0.message)
    }
    let overruled = overruledDecisions(in: document.id, file)
    for (number, line) in file.lines.enumerated() {
      if let reason = overruled[number] {
        let message =
          switch reason {
          case .repeated: "A later line says as much: this one changes nothing."
          case .contradicted: "A later line says otherwise: this one counts for nothing."
          }
        found.append(Finding(rule: "overruled-decision", severity: .information, range: line.range, message: message))
      }
      // The first name of an alias is one that the texts need not use.
      var names = line.names[...]
      if case .alias = line.decision { names = names.dropFirst() }
      for name in names where !isNamed(name.handle) {
        found.append(
          Finding(
            rule: "unknown-name", severity: .information, range: name.range,
            message: "No document names “\(name.handle.name)”."))
      }
    }
    return found
  }

  /// The lines of one file that other lines, there or in files behind it, make void.
  private func overruledDecisions(in id: DocumentID, _ file: DecisionFile) -> [Int: DecisionSettlement.Overruled] {
    var decisions: [Decision] = []
    for other in index.decisionFiles where other.id != id && !(other.id < id) {
      decisions += DecisionFile(other.text).lines.map(\.decision)
    }
    let settled = DecisionSettlement(file.lines.map(\.decision) + decisions)
    return settled.overruled.filter { $0.key < file.lines.count }
  }

  /// Whether a document uses the name, by itself or for a longer one.
  private func isNamed(_ name: NameHandle) -> Bool {
    index.decisions.records[name]?.contains { index.records[Int($0)].weight > 0 } ?? false
  }
}
