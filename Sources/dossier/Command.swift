/// One word of the command line and what it does.
protocol Command: Sendable {
  /// The word.
  static var name: String { get }
  /// Does it. Throws `UsageError` for a wrong call, `NoAnswer` where there is nothing to say, `UnreadableFile` where a
  /// file that was named cannot be read.
  static func run(_ arguments: Arguments, _ output: inout Output) throws
}

/// Every command; a new one is one file and one line here.
let commands: [any Command.Type] = [
  ServeCommand.self,
  AnnotateCommand.self,
  OutlineCommand.self,
  HoverCommand.self,
  LookupCommand.self,
  ReferencesCommand.self,
  TimelineCommand.self,
  ServeCommand.self,
]
