import DossierAnnotation

do {
  try Command.run(Array(CommandLine.arguments.dropFirst()))
} catch {
  Output.error("dossier-train: \(error)")
  Output.exit(1)
}
