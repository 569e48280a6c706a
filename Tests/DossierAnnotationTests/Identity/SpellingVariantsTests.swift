import DossierAnnotation
import Testing

@Suite("Spellings from other scripts")
struct SpellingVariantsTests {
  @Test(
    "One name in several spellings has one key",
    arguments: [
      ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy", "Volodymyr Zelenskyi"],
      ["Muammar Gaddafi", "Moammar Qaddafi", "Muammar Kadafi", "Moammar Gadhafi"],
      ["Mohammed Orvik", "Muhammad Orvik", "Mohamed Orvik", "Mohammad Orvik"],
      ["Sergey Tarnov", "Sergei Tarnov", "Sergej Tarnov"],
      ["Yuri Tarnov", "Yury Tarnov", "Yuriy Tarnov"],
      ["Dmitry Tarnov", "Dmitri Tarnov", "Dmitriy Tarnov", "Dmitrii Tarnov"],
      ["Mikhail Tarnov", "Mihail Tarnov"],
      ["Maxim Tarnov", "Maksim Tarnov"],
      ["Nikolai Varnayev", "Nikolay Varnaev", "Nikolaj Varnayev"],
      ["Bashar al-Assad", "Bashar Assad", "Bashar el-Assad", "Bashar al-Asad"],
      ["Abdul Rahman Holt", "Abdel Rahman Holt"],
      ["Mao Zedong", "Mao Tse-tung"], ["Zhou Enlai", "Chou En-lai"],
      ["Deng Xiaoping", "Teng Hsiao-ping"],
      ["Hua Guofeng", "Hua Kuo-feng"],
      ["Jürgen Müller", "Juergen Mueller", "Jurgen Muller"],
    ])
  func joined(_ names: [String]) {
    #expect(Set(names.map { NameKey($0, label: .person) }).count == 1, "\(names)")
  }

  @Test(
    "Look-alikes are names of their own",
    arguments: [
      ["Ada Marten", "Ada Martin"], ["Jens Hansen", "Jens Hanson"], ["Wei Li", "Wei Lee"], ["John Holt", "Joan Holt"],
      ["Jan Kowalski", "Jan Kowalsky"], ["Zhang Jian", "Zhang Qian"], ["Wang Dan", "Wang Tan"],
      ["Janet Yellen", "Janet Ellen"], ["Kim Jong-un", "Kim Jong-il"], ["Tsai Ing-wen", "Cai Yingwen"],
      ["Chow Yun-fat", "Chow Yun-ping"],
      ["Ahmed Orvik", "Mohammed Orvik"], ["Anna Smirnoff", "Anna Smirnov"], ["Peter Khan", "Peter Han"],
      ["Michael Holt", "Michal Holt"], ["Ann Young", "Ann Yung"], ["Hassan Holt", "Hussein Holt"],
    ])
  func apart(_ names: [String]) {
    #expect(Set(names.map { NameKey($0, label: .person) }).count == names.count, "\(names)")
  }

  @Test("In a document the spellings are one person, and the short names follow")
  func document() {
    let fixture = IdentityFixture(
      "[Volodymyr Zelenskyy/P] spoke. [Zelenskyy/P] left. [Volodymyr Zelensky/P] and [Zelensky/P] are one.")
    #expect(fixture.entities == ["Volodymyr Zelenskyy = Zelenskyy = Volodymyr Zelensky = Zelensky"])
  }

  @Test(
    "Renamed places",
    arguments: [
      ("Peking", "Beijing"), ("Kiev", "Kyiv"), ("Bombay", "Mumbai"), ("Burma", "Myanmar"), ("Turkey", "Türkiye"),
      ("Rangoon", "Yangon"), ("Danzig", "Gdańsk"), ("Leningrad", "St. Petersburg"), ("Ceylon", "Sri Lanka"),
    ])
  func places(_ old: String, _ new: String) {
    #expect(IdentityFixture("[\(old)/L] and [\(new)/L]").entities == ["\(old) = \(new)"])
  }
}
