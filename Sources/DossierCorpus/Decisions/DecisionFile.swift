import DossierAnnotation
public import DossierText

/// A decisions file as it was read: a decision a line, each standing alone.
public struct DecisionFile: Sendable {
  /// A name in the file.
  public struct Name: Sendable, Hashable {
    /// The name.
    public var handle: NameHandle
    /// Where it stands.
    public var range: ByteRange
  }

  /// A line that decides something.
  public struct Line: Sendable, Hashable {
    /// Its bytes without blanks around them.
    public var range: ByteRange
    /// What it decides.
    public var decision: Decision
    /// The names in it, in order.
    public var names: [Name]
  }

  /// A line that cannot be read, and why.
  public struct Problem: Sendable, Hashable {
    /// The bytes that are wrong.
    public var range: ByteRange
    /// What is wrong, in a sentence.
    public var message: String
  }

  /// The extension of such files, in lower case.
  public static let fileExtension = "dossier"
  /// The name that a new one is given.
  public static let standardName = "decisions.dossier"

  /// The lines that decide something, in order.
  public private(set) var lines: [Line] = []
  /// The lines that cannot be read, in order.
  public private(set) var problems: [Problem] = []

  /// Reads `text`; what cannot be read becomes a problem, and the rest counts all the same.
  public init(_ text: SourceText) {
    for number in 0..<text.lineCount {
      var line = LineText(text.bytes, text.rangeOfLine(number))
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      switch DecisionFile.read(&line) {
      case .success(let read): lines.append(read)
      case .failure(let problem): problems.append(Problem(range: problem.range, message: problem.message))
      }
    }
  }

  private struct Failure: Error {
    var range: ByteRange
    var message: String
  }

  /// The keywords of the file and what stands behind them.
  enum Keyword: String, CaseIterable {
    case same
    case notSame = "not same"
    case hide
    case type
    case alias
    case describe

    /// A line of the kind, as an example.
    var form: String {
      switch self {
      case .same: "same: A = B"
      case .notSame: "not same: A | B"
      case .hide: "hide: A"
      case .type: "type: A = ORG"
      case .alias: "alias: A = B"
      case .describe: "describe: A = text"
      }
    }

    /// What such a line says.
    var meaning: String {
      switch self {
      case .same: "The first name means the entity of the second."
      case .notSame: "The two names never mean one entity."
      case .hide: "The name is no entity."
      case .type: "The entity of the name is of this type."
      case .alias: "The first name is another one for the entity of the second."
      case .describe: "What the card says of the entity."
      }
    }

    /// What parts its two halves; nil where there is one name only.
    var divider: UInt8? {
      switch self {
      case .hide: nil
      case .notSame: UInt8(ascii: "|")
      default: UInt8(ascii: "=")
      }
    }
  }

  // MARK: Reading a line

  private static func read(_ line: inout LineText) -> Result<Line, Failure> {
    let all = line.range
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
      return .failure(Failure(range: all, message: "A line says `keyword: …`, such as `same: A = B`."))
    }
    let word = line.part(line.range.start, colon)
    let spelled = word.string.lowercased().split(separator: " ").joined(separator: " ")
    guard let keyword = Keyword(rawValue: spelled) else {
      let known = Keyword.allCases.map(\.rawValue).joined(separator: ", ")
      return .failure(Failure(range: word.range, message: "“\(word.shown)” is no keyword. There are: \(known)."))
    }
    let rest = line.part(colon + 1, line.range.end)
    var halves = [rest]
    if let divider = keyword.divider {
      guard let at = rest.firstIndex(of: divider) else {
        return .failure(Failure(range: all, message: "`\(keyword.rawValue)` is written `\(keyword.form)`."))
      }
      halves = [rest.part(rest.range.start, at), rest.part(at + 1, rest.range.end)]
    }
    if let empty = halves.firstIndex(where: { $0.range.isEmpty }) {
      let what = empty == 0 ? "a name" : keyword == .describe ? "a text" : keyword == .type ? "a type" : "a second name"
      return .failure(Failure(range: all, message: "Here \(what) is missing: `\(keyword.form)`."))
    }
    return decision(keyword, halves).map { decision, names in Line(range: all, decision: decision, names: names) }
  }

  private static func decision(_ keyword: Keyword, _ halves: [LineText]) -> Result<(Decision, [Name]), Failure> {
    let takesTwoNames = keyword == .same || keyword == .notSame || keyword == .alias
    var names: [Name] = []
    for half in takesTwoNames ? halves : [halves[0]] {
      switch name(half) {
      case .success(let name): names.append(name)
      case .failure(let failure): return .failure(failure)
      }
    }
    let first = names[0].handle
    if takesTwoNames {
      let second = names[1].handle
      if first == second {
        let range = ByteRange(names[0].range.start, names[1].range.end)
        return .failure(Failure(range: range, message: "Both are the same name."))
      }
      switch keyword {
      case .same: return .success((.same(first, second), names))
      case .alias: return .success((.alias(first, second), names))
      default: return .success((.apart(first, second), names))
      }
    }
    switch keyword {
    case .type:
      guard let label = label(halves[1].string) else { return .failure(unknownType(halves[1])) }
      return .success((.label(first, label), names))
    case .describe: return .success((.describe(first, halves[1].string), names))
    default: return .success((.hide(first), names))
    }
  }

  /// The longest name, in bytes.
  private static let nameLimit = 256

  /// A name, perhaps with its type in brackets behind it: `Holt [PERSON]`.
  private static func name(_ text: LineText) -> Result<Name, Failure> {
    guard text.range.count <= nameLimit else {
      return .failure(Failure(range: text.range, message: "A name has at most \(nameLimit) bytes."))
    }
    if text.last == UInt8(ascii: "]"), let open = text.lastIndex(of: UInt8(ascii: "[")) {
      let name = text.part(text.range.start, open)
      let type = text.part(open + 1, text.range.end - 1)
      guard !name.range.isEmpty else { return .failure(Failure(range: text.range, message: "A name is missing.")) }
      guard let label = label(type.string) else { return .failure(unknownType(type)) }
      return .success(Name(handle: NameHandle(name.string, label: label), range: name.range))
    }
    return .success(Name(handle: NameHandle(text.string), range: text.range))
  }

  private static func unknownType(_ text: LineText) -> Failure {
    let known = EntityLabel.allCases.map(\.code).joined(separator: ", ")
    return Failure(range: text.range, message: "“\(text.shown)” is no type. There are: \(known).")
  }

  /// The label that `text` names, by its code or its word.
  static func label(_ text: String) -> EntityLabel? {
    let wanted = text.lowercased()
    return EntityLabel.allCases.first { $0.code.lowercased() == wanted || $0.word == wanted }
  }
}

/// A stretch of a line, without blanks around it.
private struct LineText {
  private let bytes: [UInt8]
  let range: ByteRange

  init(_ bytes: [UInt8], _ range: ByteRange) {
    self.bytes = bytes
    var start = max(0, range.start)
    var end = min(bytes.count, range.end)
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    while start < end, LineText.isBlank(bytes[start]) { start += 1 }
    while end > start, LineText.isBlank(bytes[end - 1]) { end -= 1 }
    self.range = ByteRange(start, max(start, end))
  }

  var first: UInt8? { range.isEmpty ? nil : bytes[range.start] }
  var last: UInt8? { range.isEmpty ? nil : bytes[range.end - 1] }
  var string: String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }

  /// The beginning of it, to be quoted in a message.
  var shown: String {
    let string = string
    return string.count > 40 ? string.prefix(40) + "…" : string
  }

  func part(_ start: Int, _ end: Int) -> LineText { LineText(bytes, ByteRange(start, max(start, end))) }

  func firstIndex(of byte: UInt8) -> Int? { bytes[range.start..<range.end].firstIndex(of: byte) }

  func lastIndex(of byte: UInt8) -> Int? { bytes[range.start..<range.end].lastIndex(of: byte) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
