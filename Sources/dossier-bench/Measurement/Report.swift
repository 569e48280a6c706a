import DossierProtocol
import Glibc

/// The figures of one corpus.
struct Report {
  let bytes: Int
  let documents: Int
  let seed: UInt64
  var figures: [Figure] = []

  /// The figures as a table to read.
  var table: String {
    var lines = ["\(Self.text(Double(bytes) / 1e6)) MB in \(documents) documents, seed \(seed), \(Self.machine)"]
    let width = (figures.map(\.name.count).max() ?? 0) + 2
    lines.append(Self.row("", "value", "", "goal", "design", width))
    for figure in figures {
      let bound = figure.target.map { $0.isUpperBound ? "≤ " : "≥ " } ?? ""
      let goal = figure.target.map { bound + Self.text($0.goal) } ?? ""
      let design = figure.target?.design.map { bound + Self.text($0) } ?? ""
      let verdict = figure.isMet.map { $0 ? "" : "  MISSED" } ?? ""
      lines.append(Self.row(figure.name, Self.text(figure.value), figure.unit, goal, design, width) + verdict)
    }
    return lines.joined(separator: "\n")
  }

  private static func row(
    _ name: String, _ value: String, _ unit: String, _ goal: String, _ design: String, _ width: Int
  ) -> String {
    pad(name, width) + padLeft(value, 10) + "  " + pad(unit, 12) + padLeft(goal, 9) + padLeft(design, 9)
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func padLeft(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Three significant digits or whole numbers.
  private static func text(_ value: Double) -> String {
    let digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
    let scale = pow(10, Double(digits))
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }

  private static var machine: String {
    "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores"
  }
}

extension Report: JSONEncodable {
  func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("bytes", bytes)
      $0.member("documents", documents)
      $0.member("seed", "\(seed)")
      $0.member("machine", Report.machine)
      $0.member("figures", figures)
    }
  }
}
