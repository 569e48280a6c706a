import DossierLexicon

/// A set of words, known by the hashes of their forms: a look-up is one load for most words.
struct FormSet: @unchecked Sendable {  // nothing is written once it is made
  /// Open addressing, a quarter full at most; 0, which is no form's hash, is empty. Never given back: the sets are made
  /// once and last as long as the process.
  private let slots: UnsafePointer<UInt32>
  private let mask: Int

  /// The words of `text`, lower case, which white space parts.
  init(_ text: String) {
    let words = text.utf8.split { $0 <= UInt8(ascii: " ") }
    var size = 16
    while size < words.count * 4 { size *= 2 }
    let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    for word in words {
      let form = Array(word).withUnsafeBufferPointer { FormHash.hash($0) }
      var slot = Int(form) & (size - 1)
      while slots[slot] != 0, slots[slot] != form { slot = (slot + 1) & (size - 1) }
      slots[slot] = form
    }
    self.slots = UnsafePointer(slots)
    mask = size - 1
  }

  /// Whether the word with that hash is in the set.
  func contains(_ form: UInt32) -> Bool {
    var slot = Int(form) & mask
    while slots[slot] != 0 {
      if slots[slot] == form { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
