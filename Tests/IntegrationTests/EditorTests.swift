import DossierProtocol
import Foundation
import Testing

/// Real editors, with the configurations that we ship, over the sample corpus. What they got is printed.
@Suite(.serialized) struct EditorTests {
  private static let article = "2025-01-bensteel-tour.txt"

  @Test func neovimAnswersItsReader() throws {
    guard let neovim = try editor("nvim") else { return }
    let transcript = try transcript(of: "Neovim") { folder, environment in
      try TestBed.run(
        neovim,
        [
          "--headless", "-n", "-i", "NONE", "-u", path("editors/neovim/dossier.lua"),
          "-c", "luafile \(path("Tests/IntegrationTests/Editors/nvim.lua"))", Self.article,
        ], in: folder, environment: environment)
    }
    try check(transcript)
  }

  @Test func emacsAnswersItsReader() throws {
    guard let emacs = try editor("emacs") else { return }
    let transcript = try transcript(of: "Emacs") { folder, environment in
      try TestBed.run(
        emacs,
        [
          "--batch", "--eval", "(package-initialize)", "-l", path("editors/emacs/dossier.el"), Self.article,
          "-l", path("Tests/IntegrationTests/Editors/eglot.el"),
        ], in: folder, environment: environment)
    }
    try check(transcript)
  }

  // MARK: What both must have got

  private func check(_ transcript: JSONValue) throws {
    try #require(transcript["failed"].isNull)

    let hover = transcript["hover"].strings.joined(separator: "\n")
    #expect(hover.contains("Bensteel Group"))
    #expect(hover.contains("4 here"))
    #expect(hover.contains("in 3 documents"))
    #expect(transcript["hover_after_edit"].strings.contains { $0.contains("6 here") })

    // The note says who Bensteel is, the articles take it as known.
    #expect(transcript["definition"].string?.hasPrefix("note-steel-and-bearings.md:16:") == true)

    let references = places(transcript["references"])
    #expect(references.count >= 6)
    for document in [Self.article, "2025-05-luoyang-bearings.txt", "note-steel-and-bearings.md"] {
      #expect(references.contains { $0.hasPrefix(document) }, "no reference in \(document)")
    }
    #expect(Set(references).count == references.count)

    let outline = names(transcript["outline"]).joined(separator: "\n")
    for heading in [
      "Old mill, new machines", "A scattered industry pulls together", "Reform beyond the furnace", "Related Articles",
      "Look past Beijing for rare earths", "A deal, or more talk?", "Chinese students, unwanted in May",
    ] {
      #expect(outline.contains(heading), "no \(heading) in the outline")
    }

    #expect(names(transcript["symbols"]).contains { $0.contains("Bensteel") })

    // The quotation of a passage that was first printed in another article.
    #expect(transcript["lens"].string?.contains("also in 2 documents, earliest 2023-09-09") == true)
    let passages = places(transcript["passages"])
    #expect(passages.count == 2)
    #expect(passages.contains { $0.hasPrefix("2023-09-harbin-meeting.txt:8:") })
    #expect(passages.contains { $0.hasPrefix("note-steel-and-bearings.md:23:") })
    if let shown = transcript["passages_shown"].string { #expect(shown.contains("also in 2 documents")) }
    checkDecision(transcript)
  }

  /// A merge by code action changes hover and references at once; undo brings the old state back.
  private func checkDecision(_ transcript: JSONValue) {
    #expect(transcript["decision"].string?.contains("is the same as") == true)
    #expect(transcript["decisions"].strings.contains { $0.hasPrefix("same: Bensteel") })
    let references = Set(places(transcript["references"]))
    let merged = Set(places(transcript["references_after_decision"]))
    #expect(transcript["hover_after_decision"] != transcript["hover"])
    #expect(merged.isStrictSuperset(of: references))
    #expect(transcript["hover_after_undo"] == transcript["hover"])
    #expect(Set(places(transcript["references_after_undo"])) == references)
  }

  private func places(_ items: JSONValue) -> [String] { items.array?.compactMap(\.["place"].string) ?? [] }

  private func names(_ items: JSONValue) -> [String] {
    items.array?.compactMap { $0.string ?? $0["text"].string } ?? []
  }

  // MARK: Running an editor

  /// The editor `name`; nil after saying so where it is not installed, which fails only if `CI` is set.
  private func editor(_ name: String) throws -> URL? {
    if let program = TestBed.installed(name) { return program }
    let environment = ProcessInfo.processInfo.environment
    if environment["CI"] != nil || environment["DOSSIER_REQUIRE_EDITORS"] == "1" {
      Issue.record("\(name) is not installed")
    } else {
      print("skipped: \(name) is not installed")
    }
    return nil
  }

  private func path(_ path: String) -> String { TestBed.repository.appendingPathComponent(path).path }

  private func transcript(of name: String, _ run: (URL, [String: String]) throws -> Int32) throws -> JSONValue {
    try TestBed.withSampleCorpus { folder in
      let file = folder.appendingPathComponent("transcript.json")
      let status = try run(folder.appendingPathComponent("seeds"), ["TRANSCRIPT": file.path, "HOME": folder.path])
      #expect(status == 0)
      let bytes = try [UInt8](Data(contentsOf: file))
      let transcript = try JSONParser.parse(bytes)
      show(transcript, of: name)
      return transcript
    }
  }

  private func show(_ transcript: JSONValue, of name: String) {
    var lines = ["", "=== \(name) received"]
    for member in transcript.object?.members ?? [] {
      lines.append("--- \(member.key)")
      switch member.value {
      case .array(let items):
        lines += items.map { item in
          item.string ?? "\(item["place"].string ?? "")  \(item["text"].string ?? "")"
        }
      case .string(let text): lines.append(text)
      default: break
      }
    }
    print(lines.joined(separator: "\n"))
  }
}
