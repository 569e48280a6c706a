import Foundation

/// Where things are while the tests run.
enum TestBed {
  /// The root of the repository.
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of the programs built together with the tests.
  static let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

  /// Calls `body` with a new folder that holds a copy of the sample corpus as `seeds`; it is removed afterwards.
  static func withSampleCorpus<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let seeds = repository.appendingPathComponent("seeds")
    try FileManager.default.copyItem(at: seeds, to: folder.appendingPathComponent("seeds"))
    return try body(folder)
  }

  /// The program `name` on the search path.
  static func installed(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(fileURLWithPath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Runs a program with the built ones first on its search path, and ends it after two minutes; its exit code.
  static func run(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String]
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    var variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    variables["PATH"] = "\(products.path):\(variables["PATH"] ?? "")"
    process.environment = variables
    try process.run()
    let guardian = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: guardian)
    process.waitUntilExit()
    guardian.cancel()
    return process.terminationStatus
  }
}
