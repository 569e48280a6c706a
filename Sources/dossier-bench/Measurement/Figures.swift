import DossierProtocol

/// One measured value with what is asked of it.
struct Figure {
  /// What is asked now (`goal`) and what the design is made for.
  struct Target {
    let goal: Double
    let design: Double?
    let isUpperBound: Bool

    static func atMost(_ goal: Double, design: Double? = nil) -> Target {
      Target(goal: goal, design: design, isUpperBound: true)
    }
    static func atLeast(_ goal: Double, design: Double? = nil) -> Target {
      Target(goal: goal, design: design, isUpperBound: false)
    }
  }

  let name: String
  let value: Double
  let unit: String
  let target: Target?

  init(_ name: String, _ value: Double, _ unit: String, _ target: Target? = nil) {
    self.name = name
    self.value = value
    self.unit = unit
    self.target = target
  }

  /// Whether the goal is reached; nil without one.
  var isMet: Bool? { target.map { $0.isUpperBound ? value <= $0.goal : value >= $0.goal } }
}

extension Figure: JSONEncodable {
  func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", name)
      $0.member("value", JSONValue.number(value))
      $0.member("unit", unit)
      if let target {
        $0.member("goal", JSONValue.number(target.goal))
        $0.optional("design", target.design.map(JSONValue.number))
        $0.optional("met", isMet)
      }
    }
  }
}

/// Times of many calls of one kind, and how many of them were answered well.
struct Latencies {
  private(set) var milliseconds: [Double] = []
  private(set) var good = 0
  private var processorSeconds = 0.0

  mutating func add(_ elapsed: Duration, isGood: Bool) {
    milliseconds.append(elapsed.milliseconds)
    if isGood { good += 1 }
  }

  /// Adds what a process has used of its processors since it had used `start` seconds.
  mutating func addProcessorTime(of process: ServerProcess, since start: Double) {
    processorSeconds += process.processorSeconds - start
  }

  /// The value that `share` of all times do not exceed (nearest rank); 0 without any.
  func percentile(_ share: Double) -> Double {
    let sorted = milliseconds.sorted()
    guard !sorted.isEmpty else { return 0 }
    let rank = Int((share * Double(sorted.count)).rounded(.up))
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }

  /// Median, 99th percentile, mean processor time where it was taken, and the share of good answers, called `share`.
  func figures(_ name: String, p99 target: Figure.Target? = nil, share: String = "answered") -> [Figure] {
    guard !milliseconds.isEmpty else { return [] }
    let processor = Figure("\(name), mean processor time", 1e3 * processorSeconds / Double(milliseconds.count), "ms")
    return [
      Figure("\(name), p50", percentile(0.5), "ms"),
      Figure("\(name), p99", percentile(0.99), "ms", target),
    ] + (processorSeconds > 0 ? [processor] : []) + [
      Figure("\(name), \(share)", 100 * Double(good) / Double(milliseconds.count), "% of \(milliseconds.count)")
    ]
  }
}
