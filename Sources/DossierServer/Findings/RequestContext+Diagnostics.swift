import DossierCorpus
import DossierProtocol

extension RequestContext {
  /// What the client is to show of `document`; nothing where the user wants nothing.
  func diagnostics(of document: Document) -> [Diagnostic] {
    guard settings.showsFindings else { return [] }
    return snapshot.findings(of: document.id).map { diagnostic($0, in: document) }
  }

  /// `finding` as the client shows it.
  func diagnostic(_ finding: Finding, in document: Document) -> Diagnostic {
    var related: [Diagnostic.Related] = []
    if client.findings.relatedInformation {
      related = finding.related.compactMap { related in
        location(related.place).map { Diagnostic.Related(location: $0, message: related.message) }
      }
    }
    return Diagnostic(
      range: range(finding.range, in: document), severity: finding.severity == .warning ? .warning : .information,
      code: finding.rule, message: finding.message, related: related)
  }
}
