/// The number of a unit in `unitDefinitions`; 0 stands for none.
public typealias UnitID = UInt8

/// What a unit measures.
public enum Dimension: UInt8, Sendable, CaseIterable {
  /// Things that are counted; such a unit has no measure.
  case count
  /// Shares and multiples of one.
  case ratio
  /// Differences of shares.
  case points
  /// Money; no rate between currencies is known.
  case currency
  /// Length in meters.
  case length
  /// Area in square meters.
  case area
  /// Volume in cubic meters.
  case volume
  /// Mass in kilograms.
  case mass
  /// Energy in joules.
  case energy
  /// Power in watts.
  case power
  /// Temperature in kelvins.
  case temperature
  /// Speed in meters per second.
  case speed
  /// Time in seconds; a length of time is a time expression, so such a unit only stands in rates.
  case time
  /// Data in bytes.
  case data
  /// Pressure in pascals.
  case pressure
  /// Frequency in hertz.
  case frequency
  /// Other physical quantities, which are converted to nothing.
  case other
}

/// How well a unit's factor is known.
public enum UnitPrecision: UInt8, Sendable {
  /// Fixed by definition.
  case exact
  /// Several units share the name (ton, gallon): a conversion tells what is meant, not what is true.
  case ambiguous
  /// No factor exists.
  case none
}

/// A unit of measure: how texts write it and what it is in the unit that its dimension names.
public struct UnitDefinition: Sendable {
  /// The unit's name in annotations: an ISO 4217 code for a currency, else an English singular with `_` between words.
  public let code: String
  /// The usual sign, such as km² or €.
  public let symbol: String
  /// What it measures.
  public let dimension: Dimension
  /// How many of the dimension's unit it is; 0 where there is none. For a currency, how many of the whole unit.
  public let factor: Double
  /// What is added after `factor` to reach the dimension's unit: for scales of temperature.
  public let offset: Double
  /// How well `factor` is known.
  public let precision: UnitPrecision
  let names: StaticString
  let codes: StaticString

  /// Whether texts spell the unit `name`, in lower case and with `_` between words.
  public func isCalled(_ name: String) -> Bool { names.description.split(separator: " ").contains { $0 == name } }

  init(
    _ code: String, _ symbol: String, _ dimension: Dimension, _ factor: Double, _ names: StaticString,
    offset: Double = 0, precision: UnitPrecision = .exact
  ) {
    self.code = code
    self.symbol = symbol
    self.dimension = dimension
    self.factor = factor
    self.offset = offset
    self.precision = factor == 0 ? .none : precision
    self.names = names
    codes = ""
  }

  init(currency code: String, _ symbol: String, _ codes: StaticString, _ names: StaticString, cents factor: Double = 1)
  {
    self.code = code
    self.symbol = symbol
    dimension = .currency
    self.factor = factor
    offset = 0
    precision = .none
    self.names = names
    self.codes = codes
  }
}

/// The units by number, and their numbers by code.
public enum Units {
  /// The definition of a unit; that of a count for numbers out of range.
  public static func definition(_ id: UnitID) -> UnitDefinition {
    Int(id) < unitDefinitions.count ? unitDefinitions[Int(id)] : unitDefinitions[0]
  }

  /// What a unit measures.
  public static func dimension(_ id: UnitID) -> Dimension {
    Int(id) < dimensions.count ? dimensions[Int(id)] : dimensions[0]
  }

  private static let dimensions = unitDefinitions.map(\.dimension)

  /// The number of the unit with `code`, or 0.
  public static func id(_ code: String) -> UnitID { byCode[code] ?? 0 }

  private static let byCode: [String: UnitID] = {
    var ids: [String: UnitID] = [:]
    for (index, unit) in unitDefinitions.enumerated() where ids[unit.code] == nil {
      ids[unit.code] = UnitID(clamping: index)
    }
    return ids
  }()
}

/// The units' names as words of the lexicon, each with its unit's number.
let unitTables: [LexiconTable] = unitDefinitions.enumerated().flatMap { index, unit in
  [
    LexiconTable([unit.dimension == .currency ? .currency : .unit], unit.names, value: index),
    LexiconTable([.currencyCode], unit.codes, value: index),
  ]
}
