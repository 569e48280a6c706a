import DossierServer
import Glibc

/// `dossier serve [PATH…]`: a language server on standard input and output. It ends the process itself.
enum ServeCommand: Command {
  static let name = "serve"

  static func run(_ arguments: Arguments, _ output: inout Output) throws {
    for path in arguments.operands where access(path, F_OK) != 0 {
      throw UsageError("\(path) is no command, file or folder")
    }
    let options = ServerOptions(
      paths: (arguments.corpus + arguments.operands).map(absolutePath),
      clientProcessID: arguments.clientProcessID.map { Int($0) },
      version: dossierVersion)
    Server.run(options)
  }
}
