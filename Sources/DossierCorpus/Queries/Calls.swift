public import DossierAnnotation
public import DossierText

/// Who names or quotes whom: one who speaks, or is the subject of a sentence, and those who are named there.
public struct Call: Sendable, Hashable {
  /// Who speaks or acts, or who is named; nil for the writer of the document.
  public var entity: EntityID?
  /// Its name, or that of the document.
  public var name: String
  /// Its type; nil for a document.
  public var label: EntityLabel?
  /// Its mention by which an editor shows it: for the writer the start of the document.
  public var place: Place
  /// The places where someone is named.
  public var ranges: [ByteRange]
  /// Whether reported speech is among them.
  public var isSpoken: Bool
}

extension Snapshot {
  /// How many documents are read and how many calls are given.
  private static let callLimit = (documents: 256, calls: 200)

  /// Who names or quotes `entity`, the most often first: for each document the speakers of words that name it, the
  /// subjects of other sentences that name it, and the document itself where it quotes `entity` or has no other
  /// subject. `ranges` lie in the document of `place`.
  public func callers(of entity: EntityID) -> [Call] {
    var calls: [Call] = []
    for slot in documents(naming: entity) {
      guard let indexed = index.documents[slot] else { continue }
      var here: [EntityID?: Call] = [:]
      forEachCall(in: indexed) { caller, callee, isSpoken in
        guard callee.entity == entity else { return }
        add(caller, to: &here, at: callee.range, isSpoken, in: indexed)
      }
      for quotation in quotations(of: entity, in: indexed) { add(nil, to: &here, at: quotation, true, in: indexed) }
      calls += here.values
    }
    return Snapshot.ranked(calls)
  }

  /// Whom `entity` names as a speaker or as the subject of a sentence, the most often first. `ranges` lie in
  /// `document`; those in other documents only count.
  public func callees(of entity: EntityID, from document: DocumentID) -> [Call] {
    var calls: [EntityID: (call: Call, count: Int)] = [:]
    for slot in documents(naming: entity) {
      guard let indexed = index.documents[slot] else { continue }
      forEachCall(in: indexed) { caller, callee, isSpoken in
        guard caller?.entity == entity else { return }
        let place = Place(document: indexed.document.id, range: callee.range)
        var entry =
          calls[callee.entity]
          ?? (
            Call(
              entity: callee.entity, name: name(of: callee.entity), label: label(of: callee.entity), place: place,
              ranges: [],
              isSpoken: false), 0
          )
        if indexed.document.id == document { entry.call.ranges.append(callee.range) }
        entry.call.isSpoken = entry.call.isSpoken || isSpoken
        entry.count += 1
        calls[callee.entity] = entry
      }
    }
    return calls.values.sorted { ($1.count, $0.call.name) < ($0.count, $1.call.name) }.prefix(Snapshot.callLimit.calls)
      .map(\.call)
  }

  /// A mention with whom it means.
  private struct Named {
    var range: ByteRange
    var entity: EntityID
  }

  private func documents(naming entity: EntityID) -> [UInt32] {
    guard Int(entity.record) < index.records.count else { return [] }
    let slots = index.documents(of: index.members(of: entity.record))
    return Array(index.documents.ordered(slots).prefix(Snapshot.callLimit.documents))
  }

  private static func ranked(_ calls: [Call]) -> [Call] {
    Array(
      calls.sorted { a, b in
        a.ranges.count != b.ranges.count
          ? a.ranges.count > b.ranges.count : (a.name, a.place.document) < (b.name, b.place.document)
      }.prefix(callLimit.calls))
  }

  private func add(
    _ caller: Named?, to calls: inout [EntityID?: Call], at range: ByteRange, _ isSpoken: Bool,
    in indexed: IndexedDocument
  ) {
    let document = indexed.document.id
    var call =
      calls[caller?.entity]
      ?? Call(
        entity: caller?.entity, name: caller.map { name(of: $0.entity) } ?? document.fileName,
        label: caller.flatMap { label(of: $0.entity) },
        place: Place(document: document, range: caller?.range ?? ByteRange(0, 0)), ranges: [], isSpoken: false)
    call.ranges.append(range)
    call.isSpoken = call.isSpoken || isSpoken
    calls[caller?.entity] = call
  }

  /// What `entity` is quoted with in a document; a nested quotation is part of its outer one.
  private func quotations(of entity: EntityID, in indexed: IndexedDocument) -> [ByteRange] {
    var ranges: [ByteRange] = []
    for (number, placed) in indexed.document.analysis.segments.enumerated() {
      for quotation in placed.analysis.quotations where quotation.type != .nested {
        guard let speaker = quotation.speaker, named(speaker, number, indexed)?.entity == entity else { continue }
        ranges.append(quotation.range.shifted(by: placed.base))
      }
    }
    return ranges
  }

  private func named(_ mention: Int, _ segment: Int, _ indexed: IndexedDocument) -> Named? {
    let analysis = indexed.document.analysis
    guard let local = analysis.entity(ofMention: mention, segment: segment) else { return nil }
    let root = index.resolve(indexed.records[local]).record
    guard !index.decisions.hidden.contains(root) else { return nil }
    let placed = analysis.segments[segment]
    return Named(
      range: placed.analysis.mentions[mention].range.shifted(by: placed.base), entity: EntityID(record: root))
  }

  /// Calls `body` with each mention of a document that someone utters or that stands in someone's sentence: who it
  /// is (nil for the writer), the mention, and whether it is reported speech.
  private func forEachCall(in indexed: IndexedDocument, _ body: (Named?, Named, Bool) -> Void) {
    for (number, placed) in indexed.document.analysis.segments.enumerated() {
      let segment = placed.analysis
      let named = segment.mentions.indices.map { self.named($0, number, indexed) }
      var speakers: [Int?] = Array(repeating: nil, count: named.count)
      for quotation in segment.quotations {
        guard let speaker = quotation.speaker, named.indices.contains(speaker) else { continue }
        var at = segment.mentions.index(notBefore: quotation.range.start)
        // The innermost quotation stands last, and its speaker counts.
        while at < segment.mentions.count, segment.mentions[at].range.end <= quotation.range.end {
          speakers[at] = speaker
          at += 1
        }
      }
      var mention = 0
      for sentence in segment.sentences {
        var subject: Named?
        while mention < segment.mentions.count, segment.mentions[mention].range.start < sentence.range.end {
          defer { mention += 1 }
          guard segment.mentions[mention].range.start >= sentence.range.start, let callee = named[mention] else {
            continue
          }
          if let speaker = speakers[mention] {
            if let caller = named[speaker], caller.entity != callee.entity { body(caller, callee, true) }
            continue
          }
          let label = segment.mentions[mention].label
          if subject == nil, label == .person || label == .organization {
            subject = callee
            body(nil, callee, false)
          } else if subject?.entity != callee.entity {
            body(subject, callee, false)
          }
        }
      }
    }
  }
}

extension RandomAccessCollection<Mention> where Index == Int {
  /// The index of the first mention that starts at or behind `offset`.
  func index(notBefore offset: Int) -> Int { index { $0.range.start >= offset } }
}
