import DossierLexicon

/// The forms of small words that the rules for names ask for.
enum KnownForms {
  static let of = hash("of")
  static let and = hash("and")
  static let `for` = hash("for")
  static let on = hash("on")
  static let s = hash("s")
  static let st = hash("st")
  static let v = hash("v")
  static let vs = hash("vs")
  static let slash = hash("/")
  static let administration = hash("administration")
  static let outside = hash("outside")
  static let across = hash("across")
  static let around = hash("around")
  static let into = hash("into")
  static let between = hash("between")
  static let dollar = hash("$")
  static let or = hash("or")
  static let the = hash("the")
  static let a = hash("a")
  static let an = hash("an")
  static let `in` = hash("in")
  static let at = hash("at")
  static let from = hash("from")
  static let near = hash("near")
  static let to = hash("to")
  static let by = hash("by")
  static let with = hash("with")
  static let who = hash("who")
  static let based = hash("based")
  static let dot = hash(".")
  static let comma = hash(",")
  static let hyphen = hash("-")
  static let ampersand = hash("&")
  static let open = hash("(")
  static let close = hash(")")
  static let colon = hash(":")
  static let one = hash("one")
  static let openSquare = hash("[")
  static let closeSquare = hash("]")
  static let asterisk = hash("*")
  static let plus = hash("+")
  static let dash = hash("–")
  static let longDash = hash("—")
  static let jr = hash("jr")
  static let sr = hash("sr")
  static let region = hash("region")
  static let may = hash("may")

  /// Nouns that stand before or behind a company or body.
  static let companyNouns = Set(
    """
    company firm maker group manufacturer bank agency party unit subsidiary carrier airline retailer operator producer
    utility lender insurer chain startup start brand publisher studio label team club union broker brokerage
    charity nonprofit developer builder supplier distributor exporter importer miner brewer bakery grocer
    automaker carmaker chipmaker drugmaker shipbuilder steelmaker conglomerate consortium band newspaper broadcaster
    ministry regulator watchdog organisation organization association federation institute university college school
    hospital giant rival parent enterprise corporation affiliate shares stock
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { hash(String($0)) })

  /// Nouns that before a name tell a company, whatever else stands around it.
  static let makerNouns = Set(
    """
    company firm maker manufacturer carrier airline retailer operator insurer lender brokerage automaker carmaker
    chipmaker drugmaker shipbuilder steelmaker conglomerate consortium broadcaster regulator watchdog
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { hash(String($0)) })

  /// Verbs in capitals behind a name in the furniture of a page: "View original content", "Read more".
  static let pageVerbs = Set("view read watch click subscribe download share listen".split(separator: " ").map { hash(String($0)) })

  /// Nouns that stand before or behind a place.
  static let placeNouns = Set(
    """
    city town village capital district province region county suburb port island river lake mountain valley state
    country neighbourhood neighborhood hamlet municipality area coast border street road
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { hash(String($0)) })

  /// Words behind an organization's name that speak of its people or its shares.
  static let bodyNouns = Set(
    """
    spokesman spokeswoman spokesperson chief ceo shares stock executive executives chairman chairwoman officials
    president founder director manager employees workers staff board members plant factory headquarters subsidiary unit
    management engineers analyst analysts lawyers customers
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { hash(String($0)) })

  /// Nouns that stand before or behind a product, a ship, a brand.
  static let productNouns = Set(
    """
    app apps console phone smartphone tablet laptop car cars truck model brand vessel ship ferry bulker tanker yacht
    freighter trawler jet jets plane aircraft helicopter helicopters drone drones missile missiles rocket satellite
    browser chatbot software platform game console engine drug vaccine locomotive train tractor boat submarine
    frigate destroyer cruiser aboard rifle tank device printer camera watch beer stout
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { hash(String($0)) })

  /// Nouns that stand before or behind the title of a work.
  static let workNouns = Set(
    """
    book film novel song album single series show play movie documentary poem painting podcast programme musical
    opera sitcom drama thriller memoir essay anthem newsletter titled entitled trilogy
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { hash(String($0)) })

  /// Nouns that with a place before them name an event.
  static let disasterNouns = Set(
    "earthquake riots uprising massacre bombing bombings pogrom quake".split(separator: " ").map { hash(String($0)) })

  /// Words before a term that someone coined.
  static let coinageCues = Set(
    """
    called calls dubbed termed known nicknamed slogan motto concept policy phrase term doctrine campaign initiative
    program programme so acronym formula principle under
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { hash(String($0)) })

  static func hash(_ form: String) -> UInt32 {
    Array(form.utf8).withUnsafeBufferPointer { FormHash.hash($0) }
  }
}
