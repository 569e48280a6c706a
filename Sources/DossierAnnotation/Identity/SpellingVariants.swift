/// Spellings of names that come from other scripts, taken back to one: Sergey and Sergei, Zelenskyy and Zelensky,
/// Mohammed and Muhammad, Schroeder and Schröder.
///
/// Only what is systematic is folded: endings and letters that romanizations of Cyrillic write in several ways, umlauts,
/// and a table of names that many systems spell. Look-alikes that are names of their own (Hansen and Hanson, Li and Lee)
/// stay apart.
enum SpellingVariants {
  /// The hash of `word`, lower case and without accents, in the spelling to which its variants are taken back.
  static func hash(_ word: [UInt8]) -> UInt64 {
    word.withUnsafeBufferPointer { hash(of: $0, own: WordHash.of($0)) }
  }

  /// The same for a word whose own hash is `own`.
  static func hash(of word: UnsafeBufferPointer<UInt8>, own: UInt64) -> UInt64 {
    if let known = table[own] { return known }
    guard mayFold(word), let folded = folded(Array(word)) else { return own }
    let hash = WordHash.of(folded)
    return table[hash] ?? hash
  }

  /// Whether a rule may take hold: most words hold none of the letters that one asks for.
  private static func mayFold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 5 else { return false }
    switch (word[word.count - 2], word[word.count - 1]) {
    case (UInt8(ascii: "a"), UInt8(ascii: "y")), (UInt8(ascii: "e"), UInt8(ascii: "y")),
      (UInt8(ascii: "i"), UInt8(ascii: "y")), (UInt8(ascii: "y"), UInt8(ascii: "y")), (_, UInt8(ascii: "i")),
      (_, UInt8(ascii: "j")), (UInt8(ascii: "i"), UInt8(ascii: "a")), (UInt8(ascii: "j"), UInt8(ascii: "a")):
      return true
    default: break
    }
    for at in 2..<word.count {
      switch word[at] {
      case UInt8(ascii: "s"), UInt8(ascii: "h"):
        if word[at - 1] == UInt8(ascii: "k") { return true }
      case UInt8(ascii: "e"):
        let before = word[at - 1]
        if before == UInt8(ascii: "u") || before == UInt8(ascii: "o") || before == UInt8(ascii: "y") { return true }
      default: break
      }
    }
    return false
  }

  /// `word` by rule; nil where no rule takes hold.
  private static func folded(_ word: [UInt8]) -> [UInt8]? {
    var letters = word
    for (ending, short) in endings where letters.count > ending.count + 1 && letters.hasSuffix(ending) {
      letters.removeLast(ending.count)
      letters.append(contentsOf: short)
      break
    }
    foldInside(&letters)
    return letters == word ? nil : letters
  }

  /// "ks" before a vowel is x (Maksim), "kh" within a word is h (Mikhail), "ue" and "oe" between consonants are umlauts
  /// (Mueller), y before a last "ev" is silent (Nazarbayev).
  private static func foldInside(_ letters: inout [UInt8]) {
    var at = 1
    while at + 1 < letters.count {
      let (before, one, other) = (letters[at - 1], letters[at], letters[at + 1])
      let next: UInt8 = at + 2 < letters.count ? letters[at + 2] : 0
      switch (one, other) {
      case (UInt8(ascii: "k"), UInt8(ascii: "s")) where isVowel(next):
        letters.replaceSubrange(at...at + 1, with: CollectionOfOne(UInt8(ascii: "x")))
      case (UInt8(ascii: "k"), UInt8(ascii: "h")) where isVowel(before):
        letters.remove(at: at)
      case (UInt8(ascii: "u"), UInt8(ascii: "e")) where letters.count >= 6 && !isVowel(before) && isConsonant(next),
        (UInt8(ascii: "o"), UInt8(ascii: "e")) where letters.count >= 6 && !isVowel(before) && isConsonant(next):
        letters.remove(at: at + 1)
      case (UInt8(ascii: "y"), UInt8(ascii: "e")) where isVowel(before) && next == UInt8(ascii: "v"):
        letters.remove(at: at)
      default: break
      }
      at += 1
    }
  }

  private static func isConsonant(_ letter: UInt8) -> Bool { letter != 0 && !isVowel(letter) }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Endings as romanizations write them, and what each is taken back to; longer ones first.
  private static let endings: [(ending: [UInt8], short: [UInt8])] = [
    ("skaia", "skaya"), ("skaja", "skaya"), ("yy", "y"), ("iy", "y"), ("ii", "y"), ("yi", "y"), ("ij", "y"),
    ("ey", "ei"), ("ej", "ei"), ("ay", "ai"), ("aj", "ai"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The hash of the first name of each line, by the hashes of the others.
  private static let table: HashTable<UInt64> = {
    var table: [UInt64: UInt64] = [:]
    for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
      let names = line.split(separator: UInt8(ascii: " "))
      guard let first = names.first else { continue }
      for name in names.dropFirst() { table[WordHash.of(name)] = WordHash.of(first) }
    }
    return HashTable(table)
  }()

  /// One name a line, by its several spellings, the one to which the others are taken back first.
  private static let lines = """
    mohammed muhammad mohamed mohammad muhammed mohamad muhamad muhamed
    ahmed ahmad achmed
    hussein hussain husain husayn hossein hosein husein hosain
    hassan hasan
    abdullah abdallah abdulla
    abdul abdel abdal
    abdulrahman abdelrahman abdurrahman abdirahman abdurahman
    abdulaziz abdelaziz abdalaziz
    rahman rehman
    yusuf youssef yousef yousuf yusef youssouf yousaf yusof yusup
    mahmoud mahmud mahmood mehmood
    ibrahim ebrahim ibraheem
    omar umar
    osama usama
    othman uthman usman osman
    khalid khaled
    saleh salih
    nasser nasir naser nassir
    jamal gamal djamal
    karim kareem
    rashid rasheed rachid
    hamid hameed
    walid waleed
    majid majeed
    tariq tarek tareq tarik
    faisal faysal feisal
    fatima fatimah fatema
    aisha aysha ayesha aicha
    zainab zaynab zeinab zeynab
    khadija khadijah
    maryam mariam
    layla leila laila leyla
    nour noor
    muammar moammar muamar moamer muammer
    hosni husni
    mustafa mostafa moustafa mustapha
    ismail ismael esmail
    suleiman sulaiman soleiman sulayman suleyman
    musa moussa mousa
    yahya yehia yahia
    zakaria zakariya
    sheikh shaikh shaykh sheik cheikh
    gaddafi qaddafi kadafi gadhafi qadhafi khadafy gadafi kaddafi qadafi khadafi gheddafi
    assad asad
    zarqawi zarkawi
    khamenei khameini
    khomeini khomeyni
    ahmadinejad ahmedinejad
    al el
    yuri yury iouri iurii
    dmitry dmitri dimitri dimitry
    sergei serhei
    alexander aleksander alexandr alexsandr
    mikhail mihail michail
    nikolai nicolai
    vladimir wladimir
    evgeny yevgeny evgeni yevgeni
    elena yelena
    ekaterina yekaterina
    yulia yuliya iulia
    maria mariya
    natalia natalya nataliya
    tatiana tatyana tatjana
    anatoly anatoli
    vasily vasili vassily vassili
    valery valeri
    vitaly vitali
    georgy georgi
    gennady gennadi
    grigory grigori
    arkady arkadi
    fyodor fedor feodor
    semyon semen
    pyotr petr
    artyom artem
    volodymyr volodimir
    lukashenko lukashenka
    khrushchev khruschev kruschev
    gorbachev gorbachov gorbachyov
    yeltsin eltsin jelzin
    tchaikovsky chaikovsky tschaikowsky
    dostoevsky dostoyevsky dostoevski
    rachmaninov rachmaninoff
    prokofiev prokofieff prokofyev
    solzhenitsyn solzhenitzin
    haim chaim haym
    yitzhak yitzchak itzhak
    menachem menahem
    chowdhury choudhury chaudhry choudhary chaudhary chaudhuri chowdhary
    mukherjee mukherji mookerjee
    banerjee banerji bannerjee
    chatterjee chatterji
    lakshmi laxmi
    giannis yiannis yannis
    """
}

extension [UInt8] {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
