import DossierCorpus
import DossierProtocol
import Synchronization

/// What can happen to the loop.
enum LoopEvent: Sendable {
  /// The client has written a message; a request brings the flag by which the client can take it back.
  case message(IncomingMessage, Cancellation?)
  /// The client has written something that is no message.
  case wrongFrame(FramingError)
  /// The client has closed its end.
  case inputEnded
  /// A heavy request is done.
  case answered(Answered)
  /// A piece of what a search of folders has found.
  case scanned(FolderScanner.Result, isLast: Bool)
  /// A file has been read.
  case read(ReadFile)
  /// It is time to look at what has changed.
  case findingsDue
  /// A document has been looked at.
  case found(FoundFindings)
  /// A long open text has been read.
  case openText(Document)
}

/// The queue of the loop. What the client writes comes before what background work has done, so that an answer
/// waits for at most one file to be taken in; both are bounded, and who fills them waits.
final class Inbox: Sendable {
  private struct Queues: Sendable {
    var messages = Queue<LoopEvent>()
    var deliveries = Queue<LoopEvent>()
  }

  private static let messageLimit = 1024
  private static let deliveryLimit = 256

  private let queues = Monitor(Queues())
  /// When the client last wrote something.
  private let lastPost = Atomic<UInt64>(0)

  /// Whether the client has written something within the last `nanoseconds`.
  func isBusy(within nanoseconds: UInt64) -> Bool {
    monotonicNanoseconds() &- lastPost.load(ordering: .relaxed) < nanoseconds
  }

  /// Adds what the client wrote; waits while too much is waiting.
  func post(_ event: LoopEvent) {
    lastPost.store(monotonicNanoseconds(), ordering: .relaxed)
    queues.wait { $0.messages.count < Inbox.messageLimit ? $0.messages.append(event) : nil }
  }

  /// Adds the result of a request, which does not wait behind other background work.
  func postAnswer(_ answered: Answered) {
    queues.update { $0.messages.append(.answered(answered)) }
  }

  /// Adds an open text that has been read, for which the client waits.
  func postText(_ document: Document) {
    queues.update { $0.messages.append(.openText(document)) }
  }

  /// Adds the result of background work; waits while too many are waiting.
  func deliver(_ event: LoopEvent) { deliver([event]) }

  /// Adds the results of background work, one behind the other; waits while too many are waiting.
  func deliver(_ events: [LoopEvent]) {
    queues.wait { queues -> Void? in
      guard queues.deliveries.count < Inbox.deliveryLimit else { return nil }
      for event in events { queues.deliveries.append(event) }
      return ()
    }
  }

  /// The next event; waits for one.
  func take() -> LoopEvent {
    queues.wait { $0.messages.popFirst() ?? $0.deliveries.popFirst() }
  }
}

/// A queue whose ends are both cheap.
struct Queue<Element> {
  private var elements: [Element?] = []
  private var head = 0

  var count: Int { elements.count - head }

  mutating func append(_ element: Element) { elements.append(element) }

  mutating func popFirst() -> Element? {
    guard head < elements.count else { return nil }
    let element = elements[head]
    elements[head] = nil
    head += 1
    if head == elements.count {
      elements.removeAll(keepingCapacity: head < 1024)
      head = 0
    } else if head > 1024, head > elements.count / 2 {
      elements.removeSubrange(..<head)
      head = 0
    }
    return element
  }
}

extension Queue: Sendable where Element: Sendable {}
