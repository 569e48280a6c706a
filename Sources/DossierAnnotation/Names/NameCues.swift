import DossierLexicon

/// What a small word or common noun tells of the name next to it.
struct NameCue: OptionSet, Sendable {
  let rawValue: UInt32

  /// Stands before or behind a company or body.
  static var companyNoun: NameCue { NameCue(rawValue: 1 << 0) }
  /// Before a name tells a company, whatever else stands around it.
  static var makerNoun: NameCue { NameCue(rawValue: 1 << 1) }
  /// In capitals behind a name belongs to the furniture of a page: "View original content", "Read more".
  static var pageVerb: NameCue { NameCue(rawValue: 1 << 2) }
  /// Stands before or behind a place.
  static var placeNoun: NameCue { NameCue(rawValue: 1 << 3) }
  /// Says of a place what it is, as place nouns do, but stands not next to its name.
  static var siteNoun: NameCue { NameCue(rawValue: 1 << 4) }
  /// Behind an organization's name speaks of its people or its shares.
  static var bodyNoun: NameCue { NameCue(rawValue: 1 << 5) }
  /// Stands before or behind a product, a ship, a brand.
  static var productNoun: NameCue { NameCue(rawValue: 1 << 6) }
  /// Stands before or behind the title of a work.
  static var workNoun: NameCue { NameCue(rawValue: 1 << 7) }
  /// With a place before it names an event.
  static var disasterNoun: NameCue { NameCue(rawValue: 1 << 8) }
  /// Opens a fact: "founded in 1905".
  static var participle: NameCue { NameCue(rawValue: 1 << 9) }
  /// Opens a relative clause.
  static var relative: NameCue { NameCue(rawValue: 1 << 10) }
  /// Says what somebody is or does for good.
  static var calling: NameCue { NameCue(rawValue: 1 << 11) }
  /// A form of "to be".
  static var copula: NameCue { NameCue(rawValue: 1 << 12) }
  /// May stand before what a description starts with: "also known as".
  static var opener: NameCue { NameCue(rawValue: 1 << 13) }
  /// May open a noun phrase that describes.
  static var article: NameCue { NameCue(rawValue: 1 << 14) }
  /// Ends no description.
  static var ending: NameCue { NameCue(rawValue: 1 << 15) }
  /// Gives another name: "known as".
  static var naming: NameCue { NameCue(rawValue: 1 << 16) }
  /// May stand between such a word and the name.
  static var namingWord: NameCue { NameCue(rawValue: 1 << 17) }
  /// A form of address, which alone tells nothing of a person.
  static var address: NameCue { NameCue(rawValue: 1 << 18) }
  /// A mark at which a description ends.
  static var stop: NameCue { NameCue(rawValue: 1 << 19) }
}

/// The words that are cues, by the hashes of their forms. A word may be several: one look-up tells all.
struct NameCues: Sendable {
  static let standard = NameCues(words)

  /// Open addressing, a quarter full at most; the form 0 is empty.
  private let slots: [(form: UInt32, cues: NameCue)]

  private init(_ words: [(NameCue, String)]) {
    var cues: [UInt32: NameCue] = [:]
    for (cue, words) in words {
      for word in words.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
        cues[Array(word).withUnsafeBufferPointer { FormHash.hash($0) }, default: []].insert(cue)
      }
    }
    var size = 16
    while size < cues.count * 4 { size *= 2 }
    var slots = [(form: UInt32, cues: NameCue)](repeating: (0, []), count: size)
    for (form, cues) in cues {
      var slot = Int(form) & (size - 1)
      while slots[slot].form != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = (form, cues)
    }
    self.slots = slots
  }

  /// What the word with that hash is; nothing for most words.
  subscript(form: UInt32) -> NameCue {
    var slot = Int(form) & (slots.count - 1)
    while slots[slot].form != 0 {
      if slots[slot].form == form { return slots[slot].cues }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  private static let words: [(NameCue, String)] = [
    (
      .companyNoun,
      """
      company firm maker group manufacturer bank agency party unit subsidiary carrier airline retailer operator
      producer utility lender insurer chain startup start brand publisher studio label team club union broker
      brokerage charity nonprofit developer builder supplier distributor exporter importer miner brewer bakery grocer
      automaker carmaker chipmaker drugmaker shipbuilder steelmaker conglomerate consortium band newspaper broadcaster
      ministry regulator watchdog organisation organization association federation institute university college school
      hospital giant rival parent enterprise corporation affiliate shares stock
      """
    ),
    (
      .makerNoun,
      """
      company firm maker manufacturer carrier airline retailer operator insurer lender brokerage automaker carmaker
      chipmaker drugmaker shipbuilder steelmaker conglomerate consortium broadcaster regulator watchdog
      """
    ),
    (.pageVerb, "view read watch click subscribe download share listen"),
    (
      .placeNoun,
      """
      city town village capital district province region county suburb port island river lake mountain valley state
      country neighbourhood neighborhood hamlet municipality area coast border street road
      """
    ),
    (
      .siteNoun,
      """
      hub home base center centre heart site seat resort settlement territory nation kingdom republic harbor harbour
      destination outpost commune peninsula archipelago enclave exclave stronghold continent economy atoll cape desert
      villages towns cities islands provinces states countries ports districts resorts regions
      """
    ),
    (
      .bodyNoun,
      """
      spokesman spokeswoman spokesperson chief ceo shares stock executive executives chairman chairwoman officials
      president founder director manager employees workers staff board members plant factory headquarters subsidiary
      unit management engineers analyst analysts lawyers customers
      """
    ),
    (
      .productNoun,
      """
      app apps console phone smartphone tablet laptop car cars truck model brand vessel ship ferry bulker tanker yacht
      freighter trawler jet jets plane aircraft helicopter helicopters drone drones missile missiles rocket satellite
      browser chatbot software platform game console engine drug vaccine locomotive train tractor boat submarine
      frigate destroyer cruiser aboard rifle tank device printer camera watch beer stout
      """
    ),
    (
      .workNoun,
      """
      book film novel song album single series show play movie documentary poem painting podcast programme musical
      opera sitcom drama thriller memoir essay anthem newsletter titled entitled trilogy
      """
    ),
    (.disasterNoun, "earthquake riots uprising massacre bombing bombings pogrom quake"),
    (
      .participle,
      """
      founded established based headquartered located born set built opened incorporated created formed listed owned
      situated launched
      """
    ),
    (.relative, "who which whose where"),
    (
      .calling,
      """
      is are was were runs run heads leads led chairs owns founded teaches works worked serves served makes produces
      operates manages sells builds plays represents represented directs edits covers studies provides employs
      """
    ),
    (.copula, "is was are were"),
    (.opener, "also now then once formerly currently"),
    (.article, "a an the one his her its their"),
    (
      .ending,
      """
      and or but as while when after before that who which whose where of at in for on by with from the a an
      """
    ),
    (.naming, "known called nicknamed dubbed aka alias named"),
    (.namingWord, "as also simply locally widely better"),
    (.address, "mr mrs ms miss mx dr sir dame mister madam madame mme mlle monsieur herr frau señor"),
    (.stop, "; : ! ? \" ” “ ( …"),
  ]
}
