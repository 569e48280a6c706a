/// The subcommands of `dossier-train`.
enum Command {
  static let usage = """
    usage: dossier-train train --out FILE --gazetteer FILE [--members N] [--epochs N]
                               [--seed N] [--rows N] [--dev FILE]... SET...
           dossier-train ablate (the same options without --out)
           dossier-train evaluate [--model FILE | --with rules] [--errors N] [--convention WRITTEN]... FILE...
           dossier-train speed [--model FILE] FILE...

    A SET is a path, with *N behind it to read it N times an epoch; files in .bio are token files, others the
    written format. An evaluation is of the tagger alone, or of the whole annotation (--with rules); with written
    articles to show the --convention, token files are read in it, as a training reads them.
    """

  /// Runs the subcommand that `arguments` start with.
  static func run(_ arguments: [String]) throws {
    let options = try Options(Array(arguments.dropFirst()))
    switch arguments.first {
    case "train": try TrainCommand.run(options)
    case "ablate": try AblateCommand.run(options)
    case "evaluate": try EvaluateCommand.run(options)
    case "speed": try SpeedCommand.run(options)
    default: throw TrainError("what to do?\n\(usage)")
    }
  }
}

/// What went wrong, in words for the person at the terminal.
struct TrainError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// The arguments behind the subcommand: options with a value, and paths.
struct Options {
  private(set) var paths: [String] = []
  private var values: [String: [String]] = [:]
  private static let known: Set<String> = [
    "out", "gazetteer", "epochs", "seed", "rows", "dev", "model", "errors", "least", "without", "dropout", "blindness",
    "members",
    "convention", "with",
  ]

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        paths.append(argument)
        continue
      }
      let name = String(argument.dropFirst(2))
      guard Options.known.contains(name) else { throw TrainError("unknown option \(argument)\n\(Command.usage)") }
      guard let value = rest.popFirst() else { throw TrainError("\(argument) wants a value") }
      values[name, default: []].append(value)
    }
  }

  func all(_ name: String) -> [String] { values[name] ?? [] }
  func last(_ name: String) -> String? { values[name]?.last }

  func required(_ name: String) throws -> String {
    guard let value = last(name) else { throw TrainError("--\(name) is missing\n\(Command.usage)") }
    return value
  }

  func number(_ name: String, _ standard: Int) throws -> Int {
    guard let text = last(name) else { return standard }
    guard let value = Int(text), value >= 0 else { throw TrainError("--\(name) wants a number, not \(text)") }
    return value
  }
}
