import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// Another name for an entity, in all documents.
@Suite struct RenameTests {
  /// The documents of `corpus` after `entity` was renamed, by file name.
  private func renamed(_ snapshot: Snapshot, _ entity: EntityID?, to name: String) throws -> [String: String] {
    let plan = try snapshot.rename(try #require(entity), to: name)
    var texts: [String: String] = [:]
    for part in plan.documents {
      var bytes = try #require(snapshot.document(part.document)).text.bytes
      for edit in part.edits.reversed() {
        bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.text.utf8))
      }
      texts[part.document.fileName] = String(decoding: bytes, as: UTF8.self)
    }
    return texts
  }

  @Test func formsOfAPersonsNameBecomeThoseOfTheNewName() throws {
    let snapshot = Corpus([
      ("a.txt", "President Ada Holt spoke on Friday. The hall was full when Holt left. Holt's car waited."),
      ("b.txt", "Mr. Holt was late, he said."), ("c.txt", "Nobody spoke on Friday."),
    ]).snapshot
    let texts = try renamed(snapshot, snapshot.entity("Ada Holt", in: "a.txt"), to: "Mara Brook")
    #expect(
      texts["a.txt"] == "President Mara Brook spoke on Friday. The hall was full when Brook left. Brook's car waited.")
    #expect(texts["b.txt"] == "Mr. Brook was late, he said.")
    #expect(texts["c.txt"] == nil)
  }

  /// What a user means whose editor shows what stands in the text, and not the full name.
  @Test(arguments: [
    ("Holt left", "Brook", "Ada Brook"), ("Holt left", "Mara Brook", "Mara Brook"), ("Ada Holt", "Mara", "Mara Holt"),
    ("Holt spoke", "Brook", "Ada Brook"), ("Ada Holt", "Mara Brook", "Mara Brook"),
    ("Varnsteel grew", "Oru", "Oru Group"),
    ("Group made", "Works", "Varnsteel Works"), ("Holt left", " ", " "),
  ])
  func aNameOverAFormIsMadeFull(words: String, written: String, full: String) throws {
    let snapshot = Corpus([
      ("a.txt", "President Ada Holt spoke. Holt left. The Varnsteel Group made steel. Varnsteel grew.")
    ]).snapshot
    let offset = try #require(snapshot.offset(words, in: "a.txt"))
    guard case .mention(let mention) = snapshot.subject(at: offset, in: id("a.txt")) else {
      Issue.record("no mention at \(words)")
      return
    }
    #expect(snapshot.fullName(writing: written, over: mention, at: offset, in: id("a.txt")) == full)
  }

  @Test func anAcronymFollowsTheNewName() throws {
    let snapshot = Corpus([
      ("a.txt", "The National Grain Office (NGO) opened on Friday. The NGO said that it was pleased.")
    ]).snapshot
    let entity = snapshot.entity("National Grain Office", in: "a.txt")
    let texts = try renamed(snapshot, entity, to: "Central Seed Board")
    #expect(texts["a.txt"] == "The Central Seed Board (CSB) opened on Friday. The CSB said that it was pleased.")
  }

  @Test func othersOfTheNameStayAsTheyAre() throws {
    let snapshot = Corpus([
      ("a.txt", "President Ada Holt spoke on Friday. The hall was full when Holt left."),
      ("b.txt", "President Ben Holt spoke on Friday. The hall was full when Holt left."),
    ]).snapshot
    let texts = try renamed(snapshot, snapshot.entity("Ada Holt", in: "a.txt"), to: "Ada Brook")
    #expect(Set(texts.keys) == ["a.txt"])
  }

  @Test func whatCannotBeANameIsRefused() throws {
    let snapshot = Corpus([
      ("a.txt", "President Ada Holt spoke on Friday. President Ben Varn listened.")
    ]).snapshot
    let ada = try #require(snapshot.entity("Ada Holt", in: "a.txt"))
    func refusal(_ name: String) -> RenameRefusal? {
      do throws(RenameRefusal) {
        _ = try snapshot.rename(ada, to: name)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal(" . ") == .empty)
    #expect(refusal("Ada\nBrook") == .notOneLine)
    #expect(refusal("Ada  Holt") == .unchanged)
    #expect(refusal(String(repeating: "a", count: 400)) == .tooLong)
    #expect(refusal("ben varn") == .taken(by: "Ben Varn", label: .person))
    #expect(refusal("Ada Brook") == nil)
  }

  @Test func anEditNeverLeavesTheMentionsOfItsEntity() throws {
    let snapshot = Corpus([
      (
        "a.txt",
        "President Ada Holt met Ben Varn in Canada. Holt and Varn spoke of Holt Steel. HOLT WON, the paper said."
      ),
      ("b.txt", "Holt said that Ben Varn was late. Canada's Ada Holt agreed."),
    ]).snapshot
    for name in ["a.txt", "b.txt"] {
      for mention in snapshot.mentions(in: id(name)) {
        let plan = try snapshot.rename(mention.entity, to: "Quill Overby")
        for part in plan.documents {
          let own = Set(snapshot.mentions(of: mention.entity, in: part.document))
          #expect(part.edits.allSatisfy { own.contains($0.range) })
          #expect(zip(part.edits, part.edits.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
        }
      }
    }
  }
}
