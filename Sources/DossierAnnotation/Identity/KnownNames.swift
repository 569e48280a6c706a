/// Names that are the same to every reader, whether or not a text says so.
///
/// One line each: the label, the canonical name, and behind the colon the other names. Only names that mean one thing
/// in news are here; `Congo` or `Georgia` are not.
public struct KnownNames: Sendable {
  /// A name that stands for another.
  public struct Entry: Sendable {
    /// The key of the canonical name.
    public let key: NameKey
    /// What it is a name of.
    public let label: EntityLabel
    /// The canonical name.
    public let name: String
    /// The other names.
    public let others: [String]
  }

  /// The names that ship with Dossier.
  public static let standard = KnownNames()

  private let entries: HashTable<Entry>

  private init() {
    var entries: [UInt64: Entry] = [:]
    for line in KnownNames.table.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let blank = line.firstIndex(of: UInt8(ascii: " ")), let colon = line.firstIndex(of: UInt8(ascii: ":"))
      else {
        continue
      }
      let name = String(Substring(line[line.index(after: blank)..<colon]))
      let code = Substring(line[..<blank])
      let label = EntityLabel.allCases.first { $0.code == code } ?? .organization
      let others = line[line.index(after: colon)...].split(separator: UInt8(ascii: ",")).map {
        String(Substring($0.drop { $0 == UInt8(ascii: " ") }))
      }
      let entry = Entry(key: NameKey(name), label: label, name: name, others: others)
      entries[entry.key.rawValue] = entry
      for other in others { entries[NameKey(other).rawValue] = entry }
    }
    self.entries = HashTable(entries)
  }

  /// What the name with `key` is known to be, by its canonical name.
  public func entry(_ key: NameKey) -> Entry? { entries[key.rawValue] }

  /// The key and the label of the canonical name that the name with `key` stands for.
  func canonical(_ key: NameKey) -> (key: NameKey, label: EntityLabel)? {
    entries.value({ ($0.key, $0.label) }, of: key.rawValue)
  }

  private static let table = """
    PLACE United States: US, U.S, USA, United States of America, America
    PLACE United Kingdom: UK, Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland
    PLACE China: PRC, People's Republic of China, Mainland China
    PLACE Russia: Russian Federation
    PLACE South Korea: ROK, Republic of Korea
    PLACE North Korea: DPRK, Democratic People's Republic of Korea
    PLACE United Arab Emirates: UAE, Emirates
    PLACE Saudi Arabia: Kingdom of Saudi Arabia, KSA
    PLACE Germany: Federal Republic of Germany
    PLACE Iran: Islamic Republic of Iran
    PLACE Czech Republic: Czechia
    PLACE Beijing: Peking, Peiping
    PLACE Guangdong: Kwangtung
    PLACE Nanjing: Nanking
    PLACE Tianjin: Tientsin
    PLACE Chongqing: Chungking
    PLACE Qingdao: Tsingtao
    PLACE Xiamen: Amoy
    PLACE Chennai: Madras
    PLACE Bengaluru: Bangalore
    PLACE Pune: Poona
    PLACE Varanasi: Benares, Banaras
    PLACE Thiruvananthapuram: Trivandrum
    PLACE Kochi: Cochin
    PLACE Puducherry: Pondicherry
    PLACE Odisha: Orissa
    PLACE Yangon: Rangoon
    PLACE Sri Lanka: Ceylon
    PLACE Ulaanbaatar: Ulan Bator
    PLACE Almaty: Alma-Ata
    PLACE Astana: Nur-Sultan, Nursultan
    PLACE Dushanbe: Stalinabad
    PLACE Tbilisi: Tiflis
    PLACE Gyumri: Leninakan
    PLACE Saint Petersburg: St. Petersburg, St Petersburg, Leningrad, Petrograd
    PLACE Volgograd: Stalingrad, Tsaritsyn
    PLACE Yekaterinburg: Ekaterinburg, Sverdlovsk
    PLACE Kharkiv: Kharkov
    PLACE Lviv: Lvov, Lwów, Lemberg
    PLACE Odesa: Odessa
    PLACE Dnipro: Dnipropetrovsk, Dnepropetrovsk
    PLACE Zaporizhzhia: Zaporizhia, Zaporozhye
    PLACE Mykolaiv: Nikolaev
    PLACE Chernihiv: Chernigov
    PLACE Chernobyl: Chornobyl
    PLACE Luhansk: Lugansk
    PLACE Donbas: Donbass
    PLACE Belarus: Byelorussia, Belorussia
    PLACE Kyrgyzstan: Kirghizia, Kyrgyz Republic
    PLACE Vilnius: Vilna, Wilno
    PLACE Kaliningrad: Königsberg
    PLACE Gdańsk: Danzig
    PLACE Wrocław: Breslau
    PLACE Szczecin: Stettin
    PLACE Bratislava: Pressburg
    PLACE Ljubljana: Laibach
    PLACE Timișoara: Temesvár
    PLACE Istanbul: Constantinople
    PLACE Izmir: Smyrna
    PLACE North Macedonia: Republic of North Macedonia
    PLACE Thailand: Siam
    PLACE Cambodia: Kampuchea
    PLACE Zimbabwe: Rhodesia
    PLACE Burkina Faso: Upper Volta
    PLACE Benin: Dahomey
    PLACE Ethiopia: Abyssinia
    PLACE Kinshasa: Léopoldville
    PLACE Maputo: Lourenço Marques
    PLACE Timor-Leste: East Timor
    PLACE Vanuatu: New Hebrides
    PLACE Makkah: Mecca
    PLACE Jeddah: Jiddah
    PLACE Sanaa: Sana'a
    PLACE Nuuk: Godthåb
    PLACE Uluru: Ayers Rock
    PLACE Denali: Mount McKinley
    PLACE Mount Everest: Qomolangma, Chomolungma, Mount Qomolangma
    PLACE The Hague: Den Haag
    PLACE Cologne: Köln
    PLACE Munich: München
    PLACE Vienna: Wien
    PLACE Prague: Praha
    PLACE Warsaw: Warszawa
    PLACE Lisbon: Lisboa
    PLACE Milan: Milano
    PLACE Turin: Torino
    PLACE Venice: Venezia
    PLACE Naples: Napoli
    PLACE Genoa: Genova
    PLACE Copenhagen: København
    PLACE Gothenburg: Göteborg
    PLACE Geneva: Genève
    PLACE Brussels: Bruxelles, Brussel
    PLACE Antwerp: Antwerpen
    PLACE Bucharest: București
    PLACE Belgrade: Beograd
    PLACE Athens: Athína
    PLACE Moscow: Moskva
    PLACE Seville: Sevilla
    PLACE Myanmar: Burma
    PLACE Turkey: Türkiye, Republic of Türkiye
    PLACE Eswatini: Swaziland
    PLACE Ivory Coast: Côte d'Ivoire
    PLACE Cape Verde: Cabo Verde
    PLACE Netherlands: The Netherlands, Holland
    PLACE Vietnam: Viet Nam
    PLACE Syria: Syrian Arab Republic
    PLACE Laos: Lao PDR, Lao People's Democratic Republic
    PLACE DR Congo: DRC, Democratic Republic of the Congo, Democratic Republic of Congo
    PLACE Soviet Union: USSR, U.S.S.R., Union of Soviet Socialist Republics
    PLACE New York City: NYC
    PLACE Los Angeles: L.A.
    PLACE Kyiv: Kiev
    PLACE Mumbai: Bombay
    PLACE Kolkata: Calcutta
    PLACE Ho Chi Minh City: Saigon
    PLACE Hong Kong: HKSAR, Hong Kong Special Administrative Region
    PLACE Macao: Macau
    ORG European Union: EU, E.U.
    ORG United Nations: UN, U.N., United Nations Organization
    ORG World Health Organization: WHO, World Health Organisation
    ORG World Trade Organization: WTO, World Trade Organisation
    ORG International Monetary Fund: IMF
    ORG North Atlantic Treaty Organization: NATO
    ORG Association of Southeast Asian Nations: ASEAN
    ORG Organization of the Petroleum Exporting Countries: OPEC
    ORG International Atomic Energy Agency: IAEA
    ORG United Nations Educational, Scientific and Cultural Organization: UNESCO
    ORG United Nations Children's Fund: UNICEF
    ORG Communist Party of China: CPC, CCP, Chinese Communist Party
    ORG Federal Bureau of Investigation: FBI
    ORG Central Intelligence Agency: CIA
    ORG Environmental Protection Agency: EPA
    ORG National Aeronautics and Space Administration: NASA
    ORG European Central Bank: ECB
    ORG People's Bank of China: PBOC
    ORG Federal Reserve: U.S. Federal Reserve, Federal Reserve System
    ORG Xinhua: Xinhua News Agency
    ORG Associated Press: The Associated Press, AP
    ORG Agence France-Presse: AFP
    ORG British Broadcasting Corporation: BBC
    ORG New York Times: The New York Times, NYT
    ORG Wall Street Journal: The Wall Street Journal, WSJ
    ORG Los Angeles Times: L.A. Times, LA Times
    ORG Gulf Cooperation Council: GCC
    ORG World Wide Fund for Nature: WWF
    ORG Organisation for Economic Co-operation and Development: OECD
    ORG Hewlett-Packard: HP
    ORG General Motors: GM
    ORG International Business Machines: IBM
    EVENT COVID-19 pandemic: COVID-19, COVID, coronavirus pandemic, Covid pandemic
    EVENT World War II: WWII, Second World War, World War Two, WW2
    EVENT World War I: WWI, First World War, World War One
    PRODUCT artificial intelligence: AI, A.I.
    """
}
