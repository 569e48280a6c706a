import DossierAnnotation
public import DossierText

/// A label that an editor may show behind a date or figure.
public struct MarginLabel: Sendable, Hashable {
  /// What it tells.
  public enum Kind: Sendable {
    /// The value of a relative date.
    case date
    /// A figure in a unit that more readers know.
    case unit
  }

  /// What it tells.
  public var kind: Kind
  /// The bytes that it explains; it stands behind them.
  public var range: ByteRange
  /// The label: "= 2025-06-10", "≈ 40 ha".
  public var text: String
}

extension Snapshot {
  /// How many labels one answer holds.
  public static let labelLimit = 2000

  /// Labels for what touches `range` of a document, in order: relative dates, figures in units that few know.
  public func marginLabels(in range: ByteRange, of id: DocumentID, dates: Bool = true, units: Bool = true)
    -> [MarginLabel]
  {
    guard let document = document(id) else { return [] }
    var labels: [MarginLabel] = []
    if dates {
      labels += document.times.labels(in: range).map {
        MarginLabel(kind: .date, range: $0.range, text: ($0.isInferred ? "≈ " : "= ") + $0.text)
      }
    }
    if units {
      labels += document.analysis.figureHints(in: range).map {
        MarginLabel(kind: .unit, range: $0.range, text: $0.label)
      }
    }
    return Array(labels.sorted { ($0.range, $0.text) < ($1.range, $1.text) }.prefix(Snapshot.labelLimit))
  }

  /// What is known of the date or figure that a label at the end of `range` explains, in plain text.
  public func explanation(ofLabel kind: MarginLabel.Kind, at offset: ByteOffset, in id: DocumentID) -> String? {
    switch kind {
    case .date: timeCard(at: offset, in: id)?.plainText
    case .unit: quantityCard(at: offset, in: id)?.plainText
    }
  }
}
