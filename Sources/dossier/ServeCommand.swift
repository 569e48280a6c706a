import DossierServer
import Glibc

/// `dossier serve [PATH…]`: a language server on standard input and output.
enum ServeCommand {
  /// Serves one client; the exit code.
  static func run(_ arguments: [String]) -> Int32 {
    var options = ServerOptions(version: dossierVersion)
    var onlyPaths = false
    for argument in arguments {
      if onlyPaths || !argument.hasPrefix("-") {
        options.paths.append(absolute(argument))
      } else if argument == "--" {
        onlyPaths = true
      } else if let process = value(of: "--clientProcessId", in: argument) {
        // Editors add this and --stdio behind whatever command they are given.
        options.clientProcessID = Int(process)
      } else if argument != "--stdio" {
        var complaint = "dossier serve: unknown option \(argument)\n"
        complaint.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
        return 2
      }
    }
    return Server.run(options)
  }

  private static func value(of option: String, in argument: String) -> String? {
    argument.hasPrefix(option + "=") ? String(argument.dropFirst(option.count + 1)) : nil
  }

  /// The absolute path of `path`; the system's spelling where it exists.
  private static func absolute(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return String(cString: current) + "/" + path
  }
}
