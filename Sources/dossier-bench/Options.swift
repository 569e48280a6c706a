import Glibc

/// The command line of the benchmark.
struct Options {
  var sizes: [Int] = []
  /// How many copies of one article another corpus holds; 0 for no such corpus.
  var copies = 0
  var seed: UInt64 = 1
  var jsonFile: String?
  var binary: String
  var isQuiet = true

  static let help = """
    Measures the language server over a generated corpus.

    usage: dossier-bench [--size SIZE]… [--copies N] [--seed N] [--json FILE] [--binary PATH] [--verbose]

      --size SIZE    bytes of text, with KB, MB or GB behind the number; may be repeated (1MB and 20MB by default)
      --copies N     a corpus of N copies of one short article, instead of a varied one unless --size is given too
      --seed N       another seed makes another corpus (1)
      --json FILE    writes the figures to FILE as well
      --binary PATH  the server to measure (dossier beside this program)
      --verbose      shows what the server logs
    """

  /// Reads `arguments`; nil when they are wrong.
  init?(_ arguments: [String]) {
    binary = Options.neighbor("dossier")
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if name == "--verbose" {
        isQuiet = false
        continue
      }
      guard let value = rest.popFirst() else { return nil }
      switch name {
      case "--size":
        for part in value.split(separator: ",") {
          guard let size = Options.size(part) else { return nil }
          sizes.append(size)
        }
      case "--copies":
        guard let number = Int(value), number > 0 else { return nil }
        copies = number
      case "--seed":
        guard let number = UInt64(value) else { return nil }
        seed = number
      case "--json": jsonFile = value
      case "--binary": binary = value
      default: return nil
      }
    }
    if sizes.isEmpty, copies == 0 { sizes = [1_000_000, 20_000_000] }
  }

  /// Bytes that a text like `20MB` means.
  static func size(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let scales = ["": 1, "KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000]
    guard let number = Int(digits), let scale = scales[text.dropFirst(digits.count).uppercased()] else { return nil }
    let (size, overflow) = number.multipliedReportingOverflow(by: scale)
    return overflow || size == 0 ? nil : size
  }

  /// The program `name` in the folder of this one.
  private static func neighbor(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = buffer[..<max(0, count)].map(UInt8.init(bitPattern:))
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return name }
    return String(decoding: path[...slash], as: UTF8.self) + name
  }
}
