import DossierAnnotation

/// Finds for each form of an old name the form of the new one: "Holt" becomes "Brook" when Ada Holt becomes Ada Brook.
struct RenamedForms {
  /// What takes a form's place; no text where the form stays as it is.
  struct Replacement {
    var text: String?
    var isDoubtful = false
  }

  private let old: [Substring]
  private let new: [Substring]
  private let oldKeys: [[UInt8]]
  private let newName: String
  private let label: EntityLabel
  private let oldIsCapitals: Bool
  /// Whether a short form would be taken for someone else.
  private let isTaken: (String) -> Bool
  private var known: [String: Replacement] = [:]

  init(old: String, new: String, label: EntityLabel, isTaken: @escaping (String) -> Bool) {
    self.old = old.split(separator: " ")
    self.new = new.split(separator: " ")
    oldKeys = self.old.map { NameFold.folded(String($0)) }
    newName = new
    self.label = label
    oldIsCapitals = RenamedForms.isCapitals(old)
    self.isTaken = isTaken
  }

  /// What takes the place of `form`.
  mutating func replacement(for form: String) -> Replacement {
    if let known = known[form] { return known }
    var made = make(form)
    if let text = made.text {
      let isShouted = !oldIsCapitals && form.utf8.count > 1 && RenamedForms.isCapitals(form) && !isAcronym(form)
      made.text = isShouted ? text.uppercased() : text
      if text != newName, !made.isDoubtful, isTaken(text) { made.isDoubtful = true }
    }
    if made.text == form { made.text = nil }
    known[form] = made
    return made
  }

  private func make(_ form: String) -> Replacement {
    let words = form.split(whereSeparator: \.isWhitespace)
    let keys = words.map { NameFold.folded(String($0)) }
    if keys == oldKeys { return Replacement(text: newName) }
    if isAcronym(form) {
      let letters = RenamedForms.initials(of: new)
      guard letters.count > 1 else { return Replacement(text: newName, isDoubtful: true) }
      return Replacement(
        text: form.contains(".") ? letters.map { "\($0)." }.joined() : letters.map(String.init).joined())
    }
    guard !keys.isEmpty, keys.count < oldKeys.count else { return Replacement(text: newName, isDoubtful: true) }
    if label == .person { return person(keys) }
    return part(keys)
  }

  /// A person's short name: the words at the same end of the new name.
  private func person(_ keys: [[UInt8]]) -> Replacement {
    let count = min(keys.count, new.count)
    if oldKeys.suffix(keys.count).elementsEqual(keys) {
      return Replacement(text: new.suffix(count).joined(separator: " "))
    }
    if oldKeys.prefix(keys.count).elementsEqual(keys) {
      return Replacement(text: new.prefix(count).joined(separator: " "))
    }
    if keys.count == 2, keys[0] == oldKeys.first, keys[1] == oldKeys.last, let first = new.first, let last = new.last {
      return Replacement(text: new.count > 1 ? "\(first) \(last)" : newName)
    }
    return Replacement(text: newName, isDoubtful: true)
  }

  /// A short name of anything else: the new name without the words that the short name leaves out, where it has them.
  private func part(_ keys: [[UInt8]]) -> Replacement {
    let newKeys = new.map { NameFold.folded(String($0)) }
    let left = oldKeys.count - keys.count
    if oldKeys.prefix(keys.count).elementsEqual(keys) {
      let tail = oldKeys.suffix(left)
      guard newKeys.count > left, newKeys.suffix(left).elementsEqual(tail) else {
        return Replacement(text: newName, isDoubtful: true)
      }
      return Replacement(text: new.dropLast(left).joined(separator: " "))
    }
    if oldKeys.suffix(keys.count).elementsEqual(keys) {
      // "Times" of "Holt Times" stays what it is when the paper becomes "Brook Times".
      if newKeys.count > keys.count, newKeys.suffix(keys.count).elementsEqual(keys) { return Replacement(text: nil) }
      let head = oldKeys.prefix(left)
      if newKeys.count > left, newKeys.prefix(left).elementsEqual(head) {
        return Replacement(text: new.dropFirst(left).joined(separator: " "))
      }
    }
    return Replacement(text: newName, isDoubtful: true)
  }

  /// Whether `form` is made of the first letters of the old name.
  private func isAcronym(_ form: String) -> Bool {
    guard old.count > 1, !form.contains(where: \.isWhitespace) else { return false }
    let letters = form.filter { $0 != "." }
    return letters.count > 1 && RenamedForms.isCapitals(letters) && Array(letters) == RenamedForms.initials(of: old)
  }

  private static let smallWords: Set<String> = [
    "of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "du", "von", "&",
  ]

  private static func initials(of words: [Substring]) -> [Character] {
    words.filter { !smallWords.contains($0.lowercased()) }.compactMap { $0.first { $0.isLetter || $0.isNumber } }
      .flatMap { Array($0.uppercased()) }
  }

  private static func isCapitals(_ text: String) -> Bool {
    text.contains { $0.isUppercase } && !text.contains { $0.isLowercase }
  }
}
