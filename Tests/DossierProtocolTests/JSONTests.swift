import DossierProtocol
import Testing

@Suite struct JSONTests {
  @Test(
    arguments: [
      ("null", .null), ("true", true), (" false ", false), ("0", 0), ("-7", -7),
      ("9007199254740993", 9_007_199_254_740_993),
      ("1.5", .number(1.5)), ("-2e3", .number(-2000)), ("1E+2", .number(100)), ("\"\"", ""), ("[]", []), ("{}", [:]),
      ("\"\\u00e9\\n\\/\\\\\\\"\"", "é\n/\\\""), ("[1,[2,{\"a\":null}]]", [1, [2, ["a": nil]]]),
      ("\u{FEFF}{\"b\":1,\"a\":2}", ["b": 1, "a": 2]), ("\"\\ud83c\\udf3e\"", "🌾"),
    ] as [(String, JSONValue)])
  func reads(_ source: String, _ value: JSONValue) throws {
    #expect(try parse(source) == value)
  }

  @Test(arguments: [
    "", " ", "nul", "truee", "01", "-", "1.", ".5", "1e", "+1", "'a'", "\"", "\"\\", "\"\\u12", "\"\\u12g4\"",
    "\"\\x\"",
    "\"a\nb\"", "[", "[1", "[1,", "[1,]", "[1 2]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}", "{1:2}",
    "]",
    "1 2", "{}{}", "NaN", "Infinity", "\u{0}",
  ])
  func refuses(_ source: String) {
    #expect(throws: JSONSyntaxError.self) { try parse(source) }
  }

  @Test func loneSurrogatesBecomeReplacementCharacters() throws {
    #expect(try parse(#""a\ud800b""#) == "a\u{FFFD}b")
    #expect(try parse(#""\udc00""#) == "\u{FFFD}")
    #expect(try parse(#""\ud800\ud83c\udf3e""#) == "\u{FFFD}🌾")
    #expect(try parse(#""\ud800A""#) == "\u{FFFD}A")
  }

  @Test func malformedUTF8BecomesReplacementCharacters() throws {
    let value = try JSONParser.parse([0x22, 0x61, 0xFF, 0x62, 0x22])
    #expect(value == "a\u{FFFD}b")
  }

  @Test func numbersBeyondTheirTypesStayFinite() throws {
    #expect(try parse("9223372036854775807") == .integer(.max))
    #expect(try parse("9223372036854775808") == .number(9_223_372_036_854_775_808))
    #expect(try parse("1e999") == .number(.greatestFiniteMagnitude))
    #expect(try parse("-1e999") == .number(-.greatestFiniteMagnitude))
    #expect(try parse(String(repeating: "9", count: 400)) == .number(.greatestFiniteMagnitude))
    #expect(try parse("1e999").integer == nil)
    #expect(try parse("3.0").integer == 3)
    #expect(try parse("3.5").integer == nil)
  }

  @Test func theLastOfDuplicateKeysCounts() throws {
    let value = try parse(#"{"a":1,"b":2,"a":3}"#)
    #expect(value["a"] == 3)
    #expect(value["c"].isNull)
    #expect(value["a"]["b"]["c"].isNull)
  }

  @Test func nestingIsLimited() throws {
    let deepest = JSONParser.maximumDepth
    #expect(throws: Never.self) { try parse(nested(deepest)) }
    #expect(throws: JSONSyntaxError.self) { try parse(nested(deepest + 1)) }
    #expect(throws: JSONSyntaxError.self) { try parse(String(repeating: "[", count: 1_000_000)) }
    #expect(throws: JSONSyntaxError.self) { try parse(String(repeating: "{\"a\":", count: 1_000_000)) }
  }

  @Test func theNumberOfValuesIsLimited() {
    let many =
      [UInt8](repeating: UInt8(ascii: "["), count: 1) + bytes(String(repeating: "0,", count: 4_000_001)) + bytes("0]")
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(many) }
  }

  @Test func writesInTheGivenOrderAndEscapesWhatMustBe() {
    let value: JSONValue = ["z": "a\"\\\n\u{1}é🌾\u{2028}", "a": [1, -2, .number(0.5), nil, true, [], [:]]]
    #expect(value.text == "{\"z\":\"a\\\"\\\\\\n\\u0001é🌾\u{2028}\",\"a\":[1,-2,0.5,null,true,[],{}]}")
    #expect(JSONValue.integer(.min).text == "-9223372036854775808")
    #expect(JSONValue.number(.infinity).text == "null")
  }

  @Test func objectsMergeMemberByMember() throws {
    let old = try #require(try parse(#"{"a":true,"b":{"c":1},"d":{"e":1}}"#).object)
    let new = try #require(try parse(#"{"a":{"x":1},"b":{"f":2},"d":true,"g":3}"#).object)
    #expect(JSONValue.object(old.merging(new)) == ["a": ["x": 1], "b": ["c": 1, "f": 2], "d": ["e": 1], "g": 3])
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let value = randomValue(depth: 5, using: &generator)
      #expect(try JSONParser.parse(value.jsonBytes) == value)
    }
  }

  @Test func garbageIsAnErrorOrAValueAndNeverMore() {
    var generator = SeededGenerator(seed: 12)
    let alphabet = bytes("{}[]:,\"\\u0aD8-+.eE19 \n\ttrufalsn") + [0xFF, 0xC3, 0xED, 0xA0, 0x80, 0x00]
    for _ in 0..<20_000 {
      let source = (0..<Int.random(in: 0...40, using: &generator)).map { _ in alphabet.randomElement(using: &generator)!
      }
      if let value = try? JSONParser.parse(source) {
        #expect((try? JSONParser.parse(value.jsonBytes)) == value)
      }
    }
  }

  @Test func damagedTextsAreRead() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<5000 {
      var source = randomValue(depth: 4, using: &generator).jsonBytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) where !source.isEmpty {
        source[Int.random(in: 0..<source.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      if let value = try? JSONParser.parse(source) {
        #expect((try? JSONParser.parse(value.jsonBytes)) == value)
      }
    }
  }

  private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  private func randomValue(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 7 : 5), using: &generator) {
    case 0: return nil
    case 1: return .bool(.random(using: &generator))
    case 2: return .integer(Int(truncatingIfNeeded: generator.next()) >> Int.random(in: 0...63, using: &generator))
    case 3: return .number(Double.random(in: -1e9...1e9, using: &generator))
    case 4, 5: return .string(randomString(using: &generator))
    case 6:
      return .array(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in randomValue(depth: depth - 1, using: &generator) })
    default:
      return .object(
        JSONObject(
          (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            JSONObject.Member(
              key: randomString(using: &generator), value: randomValue(depth: depth - 1, using: &generator))
          }))
    }
  }

  private func randomString(using generator: inout SeededGenerator) -> String {
    let letters: [Unicode.Scalar] = [
      "a", "\"", "\\", "\n", "\u{0}", "\u{1F}", "é", "\u{2028}", "麦", "🌾", "\u{301}", "\u{FEFF}",
    ]
    var string = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &generator) { string.append(letters.randomElement(using: &generator)!) }
    return String(string)
  }
}
