import Glibc

/// Runs the command that the words name, `serve` where they name none, and gives the exit code.
func runCommand(_ words: [String]) -> Int32 {
  var output = Output()
  defer { output.flush() }
  let called = words.first.flatMap { word in commands.first { $0.name == word } }
  do {
    let arguments = try Arguments(Array(words.dropFirst(called == nil ? 0 : 1)))
    if arguments.help {
      output.line(helpText)
    } else if arguments.version {
      output.line("dossier \(dossierVersion)")
    } else {
      try (called ?? ServeCommand.self).run(arguments, &output)
    }
    return 0
  } catch let error as UsageError {
    return fail(2, error.message + " (see dossier --help)")
  } catch let error as UnreadableFile {
    return fail(3, error.message)
  } catch let error as NoAnswer {
    return fail(1, error.message)
  } catch {
    return fail(1, "\(error)")
  }
}

/// Says on standard error why there is no answer.
func fail(_ code: Int32, _ message: String) -> Int32 {
  warn(message)
  return code
}

/// Says `message` on standard error.
func warn(_ message: String) {
  let line = Array("dossier: \(message)\n".utf8)
  // Nothing can be done where even this fails.
  _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

exit(runCommand(Array(CommandLine.arguments.dropFirst())))
