import Glibc

let dossierVersion = "0.1.0"

/// What each word behind `dossier` does; a new command is one file and one line here.
let commands: [String: ([String]) -> Int32] = [
  "serve": ServeCommand.run
]

let arguments = Array(CommandLine.arguments.dropFirst())
if let command = arguments.first.flatMap({ commands[$0] }) {
  exit(command(Array(arguments.dropFirst())))
}
exit(ServeCommand.run(arguments))
