import DossierProtocol
import Foundation
import Testing

@testable import DossierServer

/// Holds the folder `protocol/` against the server.
@Suite(.timeLimit(.minutes(1))) struct ProtocolFolderTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func read(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: repository.appending(path: path)))
  }

  private static let transcripts =
    ((try? FileManager.default.contentsOfDirectory(atPath: repository.path + "/protocol/transcripts")) ?? [])
    .sorted()

  private func methods() throws -> [JSONValue] {
    try #require(try JSONParser.parse(Self.read("protocol/methods.json"))["methods"].array)
  }

  @Test func theTableAndTheHandlerListAgree() throws {
    let inbound = try methods().filter { $0["direction"] == "clientToServer" }
    // Those that the reader and the loop serve themselves are no handlers.
    let listed = Set(inbound.compactMap { $0["method"].string }).subtracting(["exit", "$/cancelRequest"])
    let served = HandlerList.standard.entries.map(\.method)
    #expect(listed == Set(served))
    #expect(served.count == Set(served).count)
    for row in inbound where listed.contains(row["method"].string ?? "") {
      let handler = try #require(HandlerList.standard.entries.first { $0.method == row["method"].string })
      let kind = if case .notification = handler.action { "notification" } else { "request" }
      #expect(row["kind"].string == kind, "\(handler.method)")
    }
  }

  @Test func theTableNamesFilesAndTellsWhatGoesInAndOut() throws {
    for row in try methods() {
      let method = try #require(row["method"].string)
      let source = String(decoding: try Self.read(try #require(row["file"].string)), as: UTF8.self)
      #expect(source.contains("\"\(method)\""), "\(method) in \(row["file"].text)")
      #expect(row["params"].string?.isEmpty == false, "\(method)")
      #expect((row["kind"] == "request") == (row["result"].string != nil), "\(method)")
    }
  }

  @Test func capabilitiesInTheTableAreAdvertised() throws {
    let able = ClientCapabilities(
      [
        "workspace": ["workspaceFolders": true, "symbol": ["resolveSupport": ["properties": ["location.range"]]]],
        "textDocument": [
          "rename": ["prepareSupport": true], "diagnostic": [:], "codeAction": ["codeActionLiteralSupport": [:]],
        ],
      ])
    let offer = JSONValue.object(HandlerList.standard.capabilities(for: able))
    for row in try methods() where row["direction"] == "clientToServer" {
      guard let path = row["capability"].string else { continue }
      let value = path.split(separator: ".").reduce(offer) { $0[String($1)] }
      #expect(!value.isNull && value != false, "\(path)")
    }
  }

  /// The protocol's own table is not part of the project; where it is at hand, names and kinds are held against it.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["LSP_META_MODEL"] != nil, "LSP_META_MODEL names no file"))
  func theTableUsesTheProtocolsNames() throws {
    let path = ProcessInfo.processInfo.environment["LSP_META_MODEL"] ?? ""
    let model = try JSONParser.parse(Array(try Data(contentsOf: URL(filePath: path))))
    var known: [String: (kind: String, direction: String)] = [:]
    for kind in ["request", "notification"] {
      for row in try #require(model[kind + "s"].array) {
        known[try #require(row["method"].string)] = (kind, try #require(row["messageDirection"].string))
      }
    }
    for row in try methods() where row["method"].string?.hasPrefix("dossier/") == false {
      let method = try #require(row["method"].string)
      let expected = try #require(known[method], "\(method)")
      #expect(row["kind"].string == expected.kind)
      #expect(expected.direction == "both" || row["direction"].string == expected.direction)
    }
  }

  @Test(arguments: transcripts) func playsAsWritten(_ name: String) throws {
    let client = FakeClient()
    var seen = 0
    let text = String(decoding: try Self.read("protocol/transcripts/" + name), as: UTF8.self)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let step = try JSONParser.parse(Array(line.utf8))
      if case .object(let object) = step, let message = object.members.first, message.key == "client" {
        client.post(message.value)
        continue
      }
      let pattern = step["server"]
      var message: JSONValue
      repeat {
        while client.sink.all.count == seen { client.turn() }
        message = client.sink.all[seen]
        seen += 1
      } while message["method"] == "window/logMessage" && pattern["method"] != "window/logMessage"
      #expect(matches(message, pattern), "line \(number + 1): \(message.text)")
    }
    #expect(seen > 0)
  }

  @Test func thereAreTranscripts() { #expect(Self.transcripts.count >= 5) }

  private func matches(_ value: JSONValue, _ pattern: JSONValue) -> Bool {
    switch (pattern, value) {
    case (.string("*"), _): return true
    case (.string(let pattern), .string(let value)): return matches(value, pattern)
    case (.array(let patterns), .array(let values)):
      return patterns.count == values.count && zip(values, patterns).allSatisfy { matches($0, $1) }
    case (.object(let members), .object): return members.members.allSatisfy { matches(value[$0.key], $0.value) }
    default: return value == pattern
    }
  }

  /// Whether the parts between the stars stand in the text in order, the first at its start and the last at its end.
  private func matches(_ text: String, _ pattern: String) -> Bool {
    let parts = pattern.components(separatedBy: "*")
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return text == pattern }
    guard text.hasPrefix(first), text.hasSuffix(last), text.count >= first.count + last.count else { return false }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.range(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}

extension JSONValue {
  fileprivate var text: String { String(decoding: jsonBytes, as: UTF8.self) }
}
