import DossierProtocol

/// The same random numbers for the same seed, on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

func parse(_ text: String) throws -> JSONValue { try JSONParser.parse(bytes(text)) }

extension JSONValue {
  var text: String { String(decoding: jsonBytes, as: UTF8.self) }
}

/// Every message and error that a framer makes of `stream`, which comes in pieces of the given sizes, over and over.
func frames(_ stream: [UInt8], pieces: [Int] = [.max], maximum: Int = 1 << 20) -> [Result<String, FramingError>] {
  var framer = MessageFramer(maximumMessage: maximum)
  var out: [Result<String, FramingError>] = []
  var at = 0
  var turn = 0
  while at < stream.count {
    let size = min(pieces[turn % pieces.count], stream.count - at)
    framer.append(stream[at..<at + size])
    at += size
    turn += 1
    drain: while true {
      do throws(FramingError) {
        guard let message = try framer.next() else { break drain }
        out.append(.success(text(message)))
      } catch {
        out.append(.failure(error))
      }
    }
  }
  return out
}
