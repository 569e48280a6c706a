import DossierProtocol
import Glibc

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
  print(Options.help)
  exit(CommandLine.arguments.contains("--help") ? 0 : 64)
}
guard access(options.binary, X_OK) == 0 else {
  print("dossier-bench: no server at \(options.binary); build it first, or name it with --binary")
  exit(66)
}

var reports: [Report] = []
do {
  let benchmark = Benchmark(binary: options.binary, seed: options.seed, isQuiet: options.isQuiet)
  func show(_ report: Report) {
    print(report.table, terminator: "\n\n")
    fflush(nil)
    reports.append(report)
  }
  for size in options.sizes { show(try benchmark.run(size: size)) }
  if options.copies > 0 { show(try benchmark.run(copies: options.copies)) }
} catch {
  print("dossier-bench: \(error)")
  exit(1)
}

if let file = options.jsonFile {
  var writer = JSONWriter()
  reports.encode(to: &writer)
  guard CorpusFolder.write(writer.bytes + [0x0A], to: file) else {
    print("dossier-bench: cannot write \(file)")
    exit(73)
  }
}
