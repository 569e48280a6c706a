/// Writes articles of a generated newspaper: the same seed gives the same bytes.
struct ArticleWriter {
  private let names: NameInventory
  private let grammar = Grammar()
  private var random: RandomSource
  private var cast = Cast()
  private(set) var text: [UInt8] = []

  /// The people, organizations and places one stretch of text keeps coming back to.
  private struct Cast {
    var people: [(person: Person, introduced: Bool)] = []
    var organizations: [(organization: Organization, introduced: Bool)] = []
    var places: [String] = []
  }

  init(seed: UInt64) {
    names = NameInventory(seed: seed)
    random = RandomSource(seed: seed)
  }

  /// The next article, of about `size` bytes, as plain text or as a Markdown note.
  mutating func article(size: Int, markdown: Bool) -> [UInt8] {
    text.removeAll(keepingCapacity: true)
    text.reserveCapacity(size + 1024)
    drawCast()
    markdown ? writeFrontMatter() : writeHead()
    while text.count < size {
      if random.chance(0.06) { writeHeading(markdown: markdown) }
      random.chance(markdown ? 0.2 : 0) ? writeList() : writeParagraph()
    }
    if !markdown { writeFoot() }
    return text
  }

  // MARK: Parts of an article

  private mutating func writeHead() {
    expand(random.pick(grammar.headlines))
    put("\n")
    if random.chance(0.3) {
      put("Updated \(random.within(10...22)):\(random.within(10...59)), \(random.within(10...28))-Sep-\(year())\n")
    }
    put("\n\(place().uppercased()), \(random.pick(Vocabulary.months)) \(random.within(1...28)), \(year()) ")
    put("(\(random.pick(Vocabulary.outlets))) — ")
    writeParagraph()
  }

  private mutating func writeFrontMatter() {
    put("---\ndate: \(year())-0\(random.within(1...9))-\(random.within(10...28))\n---\n\n# ")
    expand(random.pick(grammar.headlines))
    put("\n\n")
  }

  private mutating func writeHeading(markdown: Bool) {
    drawCast()
    if markdown { put("## ") }
    expand(random.pick(grammar.headings))
    put("\n\n")
  }

  private mutating func writeParagraph() {
    for index in 0..<random.within(2...5) {
      if index > 0 { put(" ") }
      expand(random.pick(grammar.sentences))
    }
    put("\n\n")
  }

  private mutating func writeList() {
    for _ in 0..<random.within(2...5) {
      put("- ")
      expand(random.pick(grammar.sentences))
      put("\n")
    }
    put("\n")
  }

  private mutating func writeFoot() {
    if random.chance(0.15) {
      let outlet = random.pick(Vocabulary.outlets)
      put("Related Articles\n\n\(outlet)\n\(random.within(2...55)) minutes ago\n- \(outlet)\n")
      drawCast()
      expand(random.pick(grammar.headlines))
      put("\n")
      writeParagraph()
    }
    if random.chance(0.3) { put("Source(s): \(random.pick(Vocabulary.outlets))\n") }
  }

  // MARK: Filling the slots

  private mutating func drawCast() {
    cast = Cast()
    for _ in 0..<random.within(2...5) {
      cast.people.append((names.person(rank: random.rank(alpha: 0.5, shift: 40)), false))
    }
    for _ in 0..<random.within(2...4) {
      cast.organizations.append((names.organization(rank: random.rank(alpha: 0.5, shift: 25)), false))
    }
    for _ in 0..<random.within(2...4) { cast.places.append(names.place(rank: random.rank(alpha: 0.7, shift: 12))) }
  }

  /// Writes `template` filled in, with its first letter in upper case.
  private mutating func expand(_ template: Template) {
    let start = text.count
    defer { if start < text.count, (0x61...0x7A).contains(text[start]) { text[start] -= 0x20 } }
    for piece in template.pieces {
      switch piece {
      case .text(let literal): put(literal)
      case .slot(let slot): fill(slot)
      }
    }
  }

  private mutating func fill(_ slot: Slot) {
    switch slot {
    case .person: putPerson()
    case .org: putOrganization()
    case .place: put(place())
    case .date: put(date())
    case .weekday: put(random.pick(Vocabulary.weekdays))
    case .month: put(random.pick(Vocabulary.months))
    case .year: put("\(year())")
    case .noun: put(names.noun(rank: random.rank(alpha: 1, shift: 25)))
    case .adjective: put(random.pick(Vocabulary.adjectives))
    case .verb: put(random.pick(Vocabulary.verbs))
    case .money: put(money())
    case .percent: put("\(random.within(1...60)).\(random.below(10)) percent")
    case .quantity: put(quantity())
    case .outlet: put(random.pick(Vocabulary.outlets))
    case .number: put("\(random.within(1...90)),\(random.within(100...999))")
    case .quote: expand(random.pick(grammar.quotes))
    }
  }

  private mutating func putPerson() {
    let index = random.below(cast.people.count)
    let (person, introduced) = cast.people[index]
    if introduced { return put(person.family) }
    cast.people[index].introduced = true
    if !person.title.isEmpty { put(person.title + " ") }
    put("\(person.given) \(person.family)")
  }

  private mutating func putOrganization() {
    let index = random.below(cast.organizations.count)
    let (organization, introduced) = cast.organizations[index]
    if introduced { return put(organization.short) }
    cast.organizations[index].introduced = true
    put(organization.full)
    if let acronym = organization.acronym { put(" (\(acronym))") }
  }

  private mutating func place() -> String { random.pick(cast.places) }
  private mutating func year() -> Int { random.within(2015...2025) }

  private mutating func date() -> String {
    switch random.below(7) {
    case 0: "on \(random.pick(Vocabulary.weekdays))"
    case 1: "in \(random.pick(Vocabulary.months))"
    case 2: "on \(random.pick(Vocabulary.months)) \(random.within(1...28)), \(year())"
    case 3: "last year"
    case 4: "\(random.within(2...9)) weeks ago"
    case 5: "in the first half of \(year())"
    default: "last \(random.pick(Vocabulary.weekdays))"
    }
  }

  private mutating func money() -> String {
    let amount = "\(random.within(1...90)).\(random.within(1...9))"
    switch random.below(3) {
    case 0: return "$\(amount) million"
    case 1: return "€\(amount) billion"
    default: return "\(amount) billion yuan ($\(random.within(1...12)).\(random.within(1...9)) billion)"
    }
  }

  private mutating func quantity() -> String {
    let number = random.within(2...900)
    switch random.below(4) {
    case 0: return "\(number) tonnes"
    case 1: return "\(number) miles (\(number * 1609 / 1000) kilometers)"
    case 2: return "\(number) million barrels"
    default: return "\(number) acres"
    }
  }

  private mutating func put(_ string: String) { text.append(contentsOf: string.utf8) }
}
