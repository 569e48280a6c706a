import DossierLexicon

/// The forms of small words that the rules for names ask for.
enum KnownForms {
  static var of: UInt32 { FormHash.hash("of") }
  static var and: UInt32 { FormHash.hash("and") }
  static var `for`: UInt32 { FormHash.hash("for") }
  static var on: UInt32 { FormHash.hash("on") }
  static var s: UInt32 { FormHash.hash("s") }
  static var st: UInt32 { FormHash.hash("st") }
  static var v: UInt32 { FormHash.hash("v") }
  static var vs: UInt32 { FormHash.hash("vs") }
  static var slash: UInt32 { FormHash.hash("/") }
  static var administration: UInt32 { FormHash.hash("administration") }
  static var outside: UInt32 { FormHash.hash("outside") }
  static var across: UInt32 { FormHash.hash("across") }
  static var around: UInt32 { FormHash.hash("around") }
  static var into: UInt32 { FormHash.hash("into") }
  static var between: UInt32 { FormHash.hash("between") }
  static var dollar: UInt32 { FormHash.hash("$") }
  static var or: UInt32 { FormHash.hash("or") }
  static var the: UInt32 { FormHash.hash("the") }
  static var a: UInt32 { FormHash.hash("a") }
  static var an: UInt32 { FormHash.hash("an") }
  static var `in`: UInt32 { FormHash.hash("in") }
  static var at: UInt32 { FormHash.hash("at") }
  static var from: UInt32 { FormHash.hash("from") }
  static var near: UInt32 { FormHash.hash("near") }
  static var to: UInt32 { FormHash.hash("to") }
  static var by: UInt32 { FormHash.hash("by") }
  static var with: UInt32 { FormHash.hash("with") }
  static var who: UInt32 { FormHash.hash("who") }
  static var based: UInt32 { FormHash.hash("based") }
  static var dot: UInt32 { FormHash.hash(".") }
  static var comma: UInt32 { FormHash.hash(",") }
  static var hyphen: UInt32 { FormHash.hash("-") }
  static var ampersand: UInt32 { FormHash.hash("&") }
  static var open: UInt32 { FormHash.hash("(") }
  static var close: UInt32 { FormHash.hash(")") }
  static var colon: UInt32 { FormHash.hash(":") }
  static var one: UInt32 { FormHash.hash("one") }
  static var openSquare: UInt32 { FormHash.hash("[") }
  static var closeSquare: UInt32 { FormHash.hash("]") }
  static var asterisk: UInt32 { FormHash.hash("*") }
  static var plus: UInt32 { FormHash.hash("+") }
  static var dash: UInt32 { FormHash.hash("–") }
  static var longDash: UInt32 { FormHash.hash("—") }
  static var jr: UInt32 { FormHash.hash("jr") }
  static var sr: UInt32 { FormHash.hash("sr") }
  static var region: UInt32 { FormHash.hash("region") }
  static var may: UInt32 { FormHash.hash("may") }

  /// Nouns that stand before or behind a company or body.
  static let companyNouns = FormSet(
    """
    company firm maker group manufacturer bank agency party unit subsidiary carrier airline retailer operator producer
    utility lender insurer chain startup start brand publisher studio label team club union broker brokerage
    charity nonprofit developer builder supplier distributor exporter importer miner brewer bakery grocer
    automaker carmaker chipmaker drugmaker shipbuilder steelmaker conglomerate consortium band newspaper broadcaster
    ministry regulator watchdog organisation organization association federation institute university college school
    hospital giant rival parent enterprise corporation affiliate shares stock
    """)

  /// Nouns that before a name tell a company, whatever else stands around it.
  static let makerNouns = FormSet(
    """
    company firm maker manufacturer carrier airline retailer operator insurer lender brokerage automaker carmaker
    chipmaker drugmaker shipbuilder steelmaker conglomerate consortium broadcaster regulator watchdog
    """)

  /// Verbs in capitals behind a name in the furniture of a page: "View original content", "Read more".
  static let pageVerbs = FormSet("view read watch click subscribe download share listen")

  /// Nouns that stand before or behind a place.
  static let placeNouns = FormSet(
    """
    city town village capital district province region county suburb port island river lake mountain valley state
    country neighbourhood neighborhood hamlet municipality area coast border street road
    """)

  /// Words behind an organization's name that speak of its people or its shares.
  static let bodyNouns = FormSet(
    """
    spokesman spokeswoman spokesperson chief ceo shares stock executive executives chairman chairwoman officials
    president founder director manager employees workers staff board members plant factory headquarters subsidiary unit
    management engineers analyst analysts lawyers customers
    """)

  /// Nouns that stand before or behind a product, a ship, a brand.
  static let productNouns = FormSet(
    """
    app apps console phone smartphone tablet laptop car cars truck model brand vessel ship ferry bulker tanker yacht
    freighter trawler jet jets plane aircraft helicopter helicopters drone drones missile missiles rocket satellite
    browser chatbot software platform game console engine drug vaccine locomotive train tractor boat submarine
    frigate destroyer cruiser aboard rifle tank device printer camera watch beer stout
    """)

  /// Nouns that stand before or behind the title of a work.
  static let workNouns = FormSet(
    """
    book film novel song album single series show play movie documentary poem painting podcast programme musical
    opera sitcom drama thriller memoir essay anthem newsletter titled entitled trilogy
    """)

  /// Nouns that with a place before them name an event.
  static let disasterNouns = FormSet("earthquake riots uprising massacre bombing bombings pogrom quake")

  /// Words before a term that someone coined.
  static let coinageCues = FormSet(
    """
    called calls dubbed termed known nicknamed slogan motto concept policy phrase term doctrine campaign initiative
    program programme so acronym formula principle under
    """)
}
