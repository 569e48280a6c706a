public import DossierText

/// Someone or something that one document names.
public struct LocalEntity: Sendable, Hashable {
  // Sixteen bytes in all, because a corpus holds millions of them: the label stands in the highest byte of the count,
  // a description that there is none of is number 0xFFFF of segment 0xFFFF, and the key is that of the form.
  private var countAndLabel: UInt32
  /// The segment and the number of the form that spells its fullest name best.
  public internal(set) var name: FormReference
  /// Its first mention.
  public internal(set) var first: MentionReference
  private var bestDescription = DescriptionReference.none

  /// The mentions, 16,777,215 at the most.
  public internal(set) var count: UInt32 {
    get { countAndLabel & 0xFF_FFFF }
    set { countAndLabel = countAndLabel & ~0xFF_FFFF | min(newValue, 0xFF_FFFF) }
  }

  /// The kind of thing that it is, by the vote of its mentions.
  public internal(set) var label: EntityLabel {
    get { EntityLabel(rawValue: UInt8(countAndLabel >> 24)) ?? .concept }
    set { countAndLabel = countAndLabel & 0xFF_FFFF | UInt32(newValue.rawValue) << 24 }
  }

  /// The best description that the document gives; nil where it gives none.
  public internal(set) var description: DescriptionReference? {
    get { bestDescription == .none ? nil : bestDescription }
    set { bestDescription = newValue ?? .none }
  }

  init(label: EntityLabel, name: FormReference, first: MentionReference) {
    countAndLabel = UInt32(label.rawValue) << 24
    self.name = name
    self.first = first
  }
}

/// The place of an element of a layer: the number of its segment in the document, and its own there. Sixteen bits hold
/// either: a segment has no more letters than some sixty thousand names need, and a document of as many segments would
/// have two gigabytes.
@frozen
public struct LayerReference<Element>: Sendable, Hashable, Comparable {
  @usableFromInline let segmentBits: UInt16
  @usableFromInline let numberBits: UInt16

  /// The number of the segment.
  @inlinable public var segment: Int { Int(segmentBits) }
  /// The number in the segment.
  @inlinable public var number: Int { Int(numberBits) }

  /// Number `number` of segment number `segment`.
  @inlinable
  public init(segment: Int, number: Int) {
    segmentBits = UInt16(clamping: segment)
    numberBits = UInt16(clamping: number)
  }

  /// Whether `a` stands before `b`.
  @inlinable
  public static func < (a: LayerReference, b: LayerReference) -> Bool {
    (a.segmentBits, a.numberBits) < (b.segmentBits, b.numberBits)
  }

  fileprivate static var none: LayerReference { LayerReference(segment: .max, number: .max) }
}

/// A form in a document.
public typealias FormReference = LayerReference<NameForm>
/// A mention in a document.
public typealias MentionReference = LayerReference<Mention>
/// A description in a document.
public typealias DescriptionReference = LayerReference<Description>

/// Which mentions of one document mean the same: a pass over the forms of all its segments.
public struct DocumentIdentity: Sendable {
  /// What is known of one form: whom it means, and why.
  @usableFromInline
  struct Meaning: Sendable, Hashable {
    // Four bytes in all: whether it is ambiguous in the lowest bit, the reason in seven, the entity in the rest.
    @usableFromInline let bits: UInt32

    /// The local entity; of an ambiguous form none.
    @inlinable var entity: Int { Int(bits >> 8) }
    /// Why the form means it.
    var reason: IdentityReason { IdentityReason(rawValue: UInt8(truncatingIfNeeded: bits >> 1) & 0x7F) ?? .sameName }
    /// Whether several full names could be meant, so that each mention is settled by itself.
    @inlinable var isAmbiguous: Bool { bits & 1 != 0 }

    /// The meaning of a form that means entity number `entity`, 16,777,215 at the most, or that is ambiguous.
    init(entity: Int?, reason: IdentityReason) {
      bits = UInt32(min(entity ?? 0, 0xFF_FFFF)) << 8 | UInt32(reason.rawValue) << 1 | (entity == nil ? 1 : 0)
    }
  }

  /// A mention of an ambiguous form.
  @usableFromInline
  struct Choice: Sendable, Hashable {
    @usableFromInline var at: MentionReference
    @usableFromInline var entity: UInt32
  }

  /// The entities in order of their first mention.
  public let entities: [LocalEntity]
  /// What the forms mean, segment by segment.
  @usableFromInline let meanings: [Meaning]
  /// Where the forms of each segment start in `meanings`.
  @usableFromInline let formStarts: [UInt32]
  /// The mentions of ambiguous forms, in order.
  @usableFromInline let choices: [Choice]
  /// The names that were kept apart; none where the document would not have joined them.
  let separations: NameSeparations
  /// The keys of forms that are taken by their own words, where `KnownNames` would have them stand for another name.
  @usableFromInline let separateKeys: [FormReference: NameKey]

  private static let onlyStart: [UInt32] = [0]

  init(
    entities: [LocalEntity], meanings: [Meaning], formStarts: [UInt32], choices: [Choice],
    separations: NameSeparations, separateKeys: [FormReference: NameKey]
  ) {
    self.entities = entities
    self.meanings = meanings
    // Most documents are one segment: they share one array.
    self.formStarts = formStarts.count == 1 ? DocumentIdentity.onlyStart : formStarts
    self.choices = choices
    self.separations = separations
    self.separateKeys = separateKeys
  }
}

extension DocumentAnalysis {
  /// The number of the local entity that mention number `mention` of segment number `segment` means.
  public func entity(ofMention mention: Int, segment: Int) -> Int? {
    guard segments.indices.contains(segment) else { return nil }
    let forms = segments[segment].analysis.names.formOfMention
    guard forms.indices.contains(mention) else { return nil }
    let meaning = identity.meanings[Int(identity.formStarts[segment]) + Int(forms[mention])]
    guard meaning.isAmbiguous else { return meaning.entity }
    return identity.choice(MentionReference(segment: segment, number: mention))
  }

  /// Where the forms of segment number `segment` start among those of all segments, one behind the other.
  public func formStart(ofSegment segment: Int) -> Int { Int(identity.formStarts[segment]) }

  /// The number of the local entity that a form means; nil for an ambiguous form, whose mentions are settled one by
  /// one.
  public func entity(ofForm form: Int, segment: Int) -> Int? {
    let meaning = identity.meanings[Int(identity.formStarts[segment]) + form]
    return meaning.isAmbiguous ? nil : meaning.entity
  }

  /// The key of the fullest name of `entity`.
  public func key(of entity: LocalEntity) -> NameKey {
    let (segment, form) = (entity.name.segment, entity.name.number)
    return key(of: segments[segment].analysis.names.forms[form], segment: segment, form)
  }

  /// The keys of the fullest names of all local entities, by number.
  public var entityKeys: [NameKey] { identity.entities.map { key(of: $0) } }

  /// Calls `body` with the key of each shorter name by which a text that does not name the entity in full may well
  /// call it, and how that name is made.
  public func forEachShortName(of entity: LocalEntity, _ body: (NameKey, IdentityReason) -> Void) {
    let names = segments[entity.name.segment].analysis.names
    let form = names.forms[entity.name.number]
    guard !form.isKnown else { return }
    names.forEachShortName(of: form, label: entity.label) { short in
      // Given names and short acronyms are borne by too many to tell anything by themselves.
      let isTelling =
        switch short.reason {
        case .givenName: false
        case .acronym: short.rank <= 1 && form.wordCount >= 4
        default: short.rank <= 1
        }
      if isTelling { body(short.key, short.reason) }
    }
  }

  /// Why a mention means its entity, and whether the document alone leaves others possible.
  public func reason(ofMention mention: Int, segment: Int) -> (reason: IdentityReason, isAmbiguous: Bool)? {
    guard segments.indices.contains(segment) else { return nil }
    let forms = segments[segment].analysis.names.formOfMention
    guard forms.indices.contains(mention) else { return nil }
    let meaning = identity.meanings[Int(identity.formStarts[segment]) + Int(forms[mention])]
    return (meaning.reason, meaning.isAmbiguous)
  }

  /// Calls `body` with the key of each form of the document that has one meaning, where it stands, and the number of the
  /// local entity.
  @inlinable
  public func forEachForm(_ body: (NameKey, FormReference, Int) -> Void) {
    let meanings = identity.meanings
    for number in segments.indices {
      let start = Int(identity.formStarts[number])
      let forms = segments[number].analysis.names.forms
      for index in forms.indices where !meanings[start + index].isAmbiguous {
        let key = key(of: forms[index], segment: number, index)
        body(key, FormReference(segment: number, number: index), meanings[start + index].entity)
      }
    }
  }

  /// Calls `body` with each mention of an ambiguous form: where the form stands, and the number of the local entity that
  /// the text around the mention points to.
  @inlinable
  public func forEachChoice(_ body: (FormReference, Int) -> Void) {
    let choices = identity.choices
    var next = 0
    while next < choices.count {
      let number = choices[next].at.segment
      let forms = segments[number].analysis.names.formOfMention
      while next < choices.count, choices[next].at.segment == number {
        let form = Int(forms[choices[next].at.number])
        body(FormReference(segment: number, number: form), Int(choices[next].entity))
        next += 1
      }
    }
  }

  /// The key of a form.
  @inlinable
  public func key(of form: FormReference) -> NameKey {
    key(of: segments[form.segment].analysis.names.forms[form.number], segment: form.segment, form.number)
  }

  /// Why a form means its entity.
  public func reason(of form: FormReference) -> IdentityReason {
    identity.meanings[formStart(ofSegment: form.segment) + form.number].reason
  }

  @inlinable
  func key(of form: NameForm, segment: Int, _ number: Int) -> NameKey {
    guard !identity.separateKeys.isEmpty else { return form.key }
    return identity.separateKeys[FormReference(segment: segment, number: number)] ?? form.key
  }

  /// Whether the forms of segment number `segment` mean the same as those of segment number `other` of `analysis`,
  /// which has the same forms; `isSame` compares a local entity of this document with one of the other.
  @inlinable
  public func means(
    segment: Int, sameAs other: Int, of analysis: DocumentAnalysis, isSame: (Int, Int) -> Bool
  ) -> Bool {
    let count = segments[segment].analysis.names.forms.count
    let start = Int(identity.formStarts[segment])
    let otherStart = Int(analysis.identity.formStarts[other])
    let (own, others) = (identity.meanings, analysis.identity.meanings)
    for form in 0..<count {
      let (one, two) = (own[start + form], others[otherStart + form])
      if one.isAmbiguous != two.isAmbiguous { return false }
      if !one.isAmbiguous, !isSame(one.entity, two.entity) { return false }
    }
    return true
  }

  /// The bytes of a form's first mention, from the start of the document.
  public func range(of form: FormReference) -> ByteRange {
    let placed = segments[form.segment]
    let mention = placed.analysis.names.forms[form.number].firstMention
    return placed.analysis.mentions[Int(mention)].range.shifted(by: placed.base)
  }

  /// The bytes of a mention, from the start of the document.
  public func range(of mention: MentionReference) -> ByteRange {
    let placed = segments[mention.segment]
    return placed.analysis.mentions[mention.number].range.shifted(by: placed.base)
  }

  /// How a description describes.
  public func kind(of description: DescriptionReference) -> DescriptionKind {
    segments[description.segment].analysis.descriptions[description.number].kind
  }

  /// The bytes of a description, from the start of the document.
  public func range(of description: DescriptionReference) -> ByteRange {
    let placed = segments[description.segment]
    return placed.analysis.descriptions[description.number].range.shifted(by: placed.base)
  }
}

extension DocumentIdentity {
  fileprivate func choice(_ at: MentionReference) -> Int? {
    let number = choices.firstIndexSorted { !($0.at < at) }
    return number < choices.count && choices[number].at == at ? Int(choices[number].entity) : nil
  }
}
