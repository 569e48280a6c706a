/// What a template leaves open.
enum Slot: String {
  case person, org, place, date, weekday, month, year
  case noun, adjective, verb, money, percent, quantity, outlet, number, quote
}

/// A sentence with slots, cut once into pieces.
struct Template {
  enum Piece {
    case text(String)
    case slot(Slot)
  }

  let pieces: [Piece]

  /// Reads `{slot}` names out of `source`; an unknown name is a mistake of the grammar and stays as text.
  init(_ source: Substring) {
    var pieces: [Piece] = []
    var rest = source
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      let name = rest[rest.index(after: open)..<close]
      pieces.append(Slot(rawValue: String(name)).map(Piece.slot) ?? .text("{\(name)}"))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }
}

/// The templates of the generated articles.
struct Grammar {
  let headlines = templates(
    """
    {org} faces {adjective} {noun} in {place}
    {place} waits for a {noun} after {adjective} {noun}
    {person} and the {noun} nobody wanted
    Why {place} {verb} its {adjective} {noun}
    {org}: {money} for a {adjective} {noun}
    What the {noun} of {place} means for {org}
    """)
  let headings = templates(
    """
    A {adjective} {noun} with consequences
    The {noun} question
    Waiting in {place}
    Money and the {noun}
    {org} looks abroad
    """)
  let sentences = templates(
    """
    {person} {verb} the {adjective} {noun} {date}.
    {org} {verb} a {noun} worth {money} {date}, according to {person}.
    The {noun} in {place} grew {percent} {date}, faster than the {noun} of {place}.
    {person} told reporters in {place} that the {noun} would be {adjective}.
    Officials of {org} declined to comment on the {noun}.
    {org} and {org} {verb} a {adjective} {noun} in {place} {date}.
    About {quantity} of the {noun} went to {place}, {person} said.
    “{quote},” said {person}.
    "{quote}," {person} said {date}. "{quote}."
    {person}, who {verb} the {noun}, called it “{adjective} but {adjective}”.
    In {place} the {noun} has been {adjective} since {year}.
    A {noun} between {place} and {place} costs {money}, or {percent} more than {date}.
    The U.S. and {place} {verb} the {noun} on {weekday}.
    {org} employs {number} people; its {noun} in {place} covers {quantity}.
    Nobody at {org} could say whether the {noun} or the {noun} came first.
    {org}'s {noun} was {verb} by a court in {place} {date}.
    The {adjective} {noun}, the {noun} and the {noun} were all {verb}.
    {person} met {person} of {org} in {place} {date}.
    Since {month} {year}, {org} has {verb} no {noun} without a {noun}.
    With {money} from {org}, the {noun} of {place} could open by {year}.
    People in {place} remember the {noun} of {year}, when {quantity} were lost.
    The {noun} — {adjective}, {adjective} and {adjective} — divides {org}.
    {weekday}'s {noun} follows a {adjective} {noun} {date}.
    {person} did not answer questions about the {noun}, {outlet} reported.
    It was not clear how the {noun} would change the {adjective} {noun}, if at all.
    Prices for the {noun} fell {percent}, while the {noun} rose to {money}.
    The {noun} depends on the {noun}, and the {noun} depends on {place}.
    """)
  let quotes = templates(
    """
    We will not sign a {noun} like this one
    The {noun} of {place} belongs to everybody
    Nobody expected a {adjective} {noun}
    It takes {quantity} and a lot of patience
    A {noun} is a {noun}, whatever {org} may say
    I have seen the {noun} and it is {adjective}
    This {noun} came too late for {place}
    """)

  private static func templates(_ text: String) -> [Template] { text.split(separator: "\n").map(Template.init) }
}
