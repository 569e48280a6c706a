import DossierLexicon

/// Short words that stand inside names in lower case, and function words that start sentences without being names.
struct Connectors: Sendable {
  /// What a word may be.
  struct Use: OptionSet, Sendable {
    let rawValue: UInt8
    /// Stands between the words of a name (Bank of the North).
    static let between = Use(rawValue: 1)
    /// Stands before a capital and belongs to the name (van Dam, northeast Asia).
    static let before = Use(rawValue: 2)
    /// Is capitalized where a sentence starts, and no name by itself.
    static let function = Use(rawValue: 4)
    /// Speaks of a person.
    static let person = Use(rawValue: 8)
  }

  static let standard = Connectors([
    (
      .between,
      "of for and the in on at to by de da do dos das del della di du des der den van von und et y e la le les los las el al a an or with from as"
    ),
    (
      .before,
      "de da do dos das del della di du des der den dem ten ter van von zu zum bin ibn ben bint al el le la los las abu abd ul ur af av och st mc o' d' l' north south east west northeast northwest southeast southwest northern southern eastern western northeastern northwestern southeastern southwestern central upper lower mid"
    ),
    (
      .function,
      "the a an in on at of for from to by with and but or if as it its he she they we you i his her their our my this that these those there here when while where who what how why which after before since until although though however because so then is are was were be been has have had do does did not no yes all some many most more also both each every another such only once under over during between among into about"
    ),
    (.person, "he she his her"),
  ])

  private var slots: [UInt32]
  private var uses: [Use]

  private init(_ lists: [(Use, StaticString)]) {
    slots = Array(repeating: 0, count: 512)
    uses = Array(repeating: [], count: 512)
    for (use, list) in lists {
      let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
      for word in bytes.split(separator: UInt8(ascii: " ")) {
        let form = FormHash.hash(UnsafeBufferPointer(rebasing: word))
        var slot = Int(form & 511)
        while slots[slot] != 0, slots[slot] != form { slot = (slot + 1) & 511 }
        slots[slot] = form
        uses[slot].formUnion(use)
      }
    }
  }

  /// What the word with that form may be.
  @inline(__always)
  func use(of form: UInt32) -> Use {
    var slot = Int(form & 511)
    while slots[slot] != 0 {
      if slots[slot] == form { return uses[slot] }
      slot = (slot + 1) & 511
    }
    return []
  }
}
