/// Chinese given names in the romanization of Wade and Giles, taken to pinyin: Tse-tung to zedong.
///
/// Without its apostrophes the system does not tell t from t'; the plain letter is read as it is defined, but for a few
/// syllables that are nearly always meant the other way.
enum WadeGiles {
  /// The pinyin of two syllables that a hyphen joins behind the family name `name`, lower case; nil where one is no
  /// such syllable, or where nothing shows that they are written so.
  static func pinyin(_ first: [UInt8], _ second: [UInt8], of name: [UInt8]) -> [UInt8]? {
    guard families[name] != nil || isTelling(first) || isTelling(second), let one = syllable(first),
      let other = syllable(second)
    else {
      return nil
    }
    return one + other
  }

  /// The pinyin of a family name that the system writes in its own way; the name itself otherwise.
  static func family(_ name: [UInt8]) -> [UInt8] { families[name] ?? name }

  /// Whether letters stand together that pinyin never writes so.
  private static func isTelling(_ syllable: [UInt8]) -> Bool {
    let text = String(decoding: syllable, as: UTF8.self)
    return ["ts", "tz", "hs", "sz"].contains { text.hasPrefix($0) }
      || ["ung", "ien", "ieh", "ueh", "ih", "erh", "teh", "jen"].contains { text.hasSuffix($0) }
      || text.hasPrefix("ku") && text.count > 2
  }

  private static func syllable(_ syllable: [UInt8]) -> [UInt8]? {
    let text = String(decoding: syllable, as: UTF8.self)
    if let known = exceptions[text] { return Array(known.utf8) }
    guard let initial = initials.first(where: { text.hasPrefix($0.0) }) else { return nil }
    var final = String(text.dropFirst(initial.0.count))
    guard let vowel = final.utf8.first, (initial.0.isEmpty ? "aeo" : "aeiou").utf8.contains(vowel) else { return nil }
    final = finals[final] ?? final
    let isFront = final.utf8.first == UInt8(ascii: "i")
    let start = initial.0 == "ch" ? (isFront && final != "i" ? "j" : "zh") : initial.1
    return pinyinFinals.contains(final) ? Array((start + final).utf8) : nil
  }

  private static let initials: [(String, String)] = [
    ("ch", "zh"), ("ts", "z"), ("tz", "z"), ("hs", "x"), ("sh", "sh"), ("sz", "s"), ("p", "b"), ("t", "d"), ("k", "g"),
    ("j", "r"), ("m", "m"), ("f", "f"), ("n", "n"), ("l", "l"), ("h", "h"), ("s", "s"), ("y", "y"), ("w", "w"),
    ("", ""),
  ]
  private static let finals = [
    "ung": "ong", "ien": "ian", "ieh": "ie", "eh": "e", "ueh": "ue", "ih": "i", "iung": "iong", "uei": "ui",
    "erh": "er",
  ]
  /// Syllables whose letters alone mislead.
  private static let exceptions = [
    "ping": "ping", "chi": "ji", "ching": "qing", "tzu": "zi", "szu": "si", "ssu": "si", "ko": "ge", "ho": "he",
    "erh": "er", "yu": "yu", "yung": "yong", "yeh": "ye", "yen": "yan", "chih": "zhi", "jih": "ri", "shih": "shi",
    "peng": "peng", "ti": "di",
  ]
  private static let pinyinFinals = Set(
    """
    a o e i u ai ei ui ao ou iu ie ue er an en in un ang eng ing ong ia ua uo iao uai ian uan iang uang iong
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let families: [[UInt8]: [UInt8]] = {
    let pairs = """
      chou zhou teng deng chu zhu chang zhang chao zhao hsu xu hsieh xie hsiao xiao kuo guo kao gao tsao cao tsai cai
      tung dong ting ding tu du pai bai peng peng sung song jen ren yeh ye kung gong chiang jiang chien qian tseng zeng
      tien tian hsi xi ku gu
      """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    var table: [[UInt8]: [UInt8]] = [:]
    for at in stride(from: 0, to: pairs.count - 1, by: 2) { table[pairs[at]] = pairs[at + 1] }
    return table
  }()
}
