/// The words of one call, sorted into options and operands.
struct Arguments {
  /// What stands behind the options, in order.
  private(set) var operands: [String] = []
  /// Whether the answer is to be JSON.
  private(set) var json = false
  /// Whether help was asked for.
  private(set) var help = false
  /// Whether the version was asked for.
  private(set) var version = false
  /// The paths given with `--in`, which name the corpus of a query.
  private(set) var corpus: [String] = []
  /// The process that the server is to outlive by no more than a moment.
  private(set) var clientProcessID: Int32?

  /// Reads the words behind the program's name. `--` ends the options.
  init(_ words: [String]) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--":
        operands += rest
        rest = []
      case "--json": json = true
      case "--help", "-h": help = true
      case "--version": version = true
      case "--in":
        guard let path = rest.popFirst() else { throw UsageError("--in needs a folder or a file") }
        corpus.append(path)
      case "--stdio": break  // The only transport there is; editors say so all the same.
      case _ where word.hasPrefix("--clientProcessId="):
        guard let id = Int32(word.dropFirst("--clientProcessId=".count)) else {
          throw UsageError("--clientProcessId needs a number")
        }
        clientProcessID = id
      case _ where word.hasPrefix("-") && word != "-":
        throw UsageError("unknown option \(word)")
      default: operands.append(word)
      }
    }
  }
}

/// A call that says too little, too much or something unknown: exit code 2.
struct UsageError: Error {
  var message: String
  init(_ message: String) { self.message = message }
}

/// A call that was understood and found nothing to answer: exit code 1.
struct NoAnswer: Error {
  var message: String
  init(_ message: String) { self.message = message }
}
