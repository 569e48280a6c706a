import DossierServer
import Glibc

/// `dossier serve [PATH…]`: a language server on standard input and output.
enum ServeCommand: Command {
  static let name = "serve"

  static func run(_ arguments: Arguments, _ output: inout Output) throws {
    for path in arguments.operands where access(path, F_OK) != 0 {
      throw UsageError("\(path) is no command, file or folder")
    }
    let paths = (arguments.corpus + arguments.operands).map(absolutePath)
    var options = ServerOptions(paths: paths, version: dossierVersion)
    options.clientProcessID = arguments.clientProcessID.map(Int.init)
    exit(Server.run(options))
  }
}
