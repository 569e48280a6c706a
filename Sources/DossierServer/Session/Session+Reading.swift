import DossierCorpus
import DossierProtocol

/// Open texts that are too long to be read on the loop. While one is read, all else is answered; what the client
/// says of that document waits, in order, so that every change finds the text that it was made for.
struct OpenTexts {
  private var waiting: [DocumentID: Queue<LoopEvent>] = [:]
  private let readers = WorkerPool(threads: 2, niceness: 2)

  /// Texts up to this many bytes are read on the loop, in a few milliseconds.
  static let promptLimit = 64 * 1024

  /// Has `read` done off the loop, which gets what comes of it.
  mutating func read(_ id: DocumentID, for inbox: Inbox, _ read: @escaping @Sendable () -> Document) {
    if waiting[id] == nil { waiting[id] = Queue() }
    readers.submit { inbox.postText(read()) }
  }

  /// Keeps `event` for later if it is about a document that is being read; false if it is not.
  mutating func hold(_ event: LoopEvent, _ names: DocumentNames) -> Bool {
    guard !waiting.isEmpty, case .message(let message, _) = event else { return false }
    let params: JSONValue
    switch message {
    case .request(_, _, let own), .notification(_, let own): params = own
    default: return false
    }
    guard let uri = params["textDocument"]["uri"].string else { return false }
    let id = names.id(uri)
    guard var queue = waiting.removeValue(forKey: id) else { return false }
    queue.append(event)
    waiting[id] = queue
    return true
  }

  /// What has waited for `id`, which is read by now.
  mutating func release(_ id: DocumentID) -> Queue<LoopEvent> { waiting.removeValue(forKey: id) ?? Queue() }
}

extension Session {
  /// Takes the open text that `read` makes of about so many new `bytes`: at once if they are few.
  func read(_ id: DocumentID, bytes: Int, _ read: @escaping @Sendable () -> Document) {
    if bytes <= OpenTexts.promptLimit {
      corpus.open(read())
      documentChanged(id)
    } else {
      openTexts.read(id, for: inbox, read)
    }
  }

  /// Takes an open text that was read off the loop, then what has waited for it; some of that may have to wait again.
  func take(_ document: Document) {
    corpus.open(document)
    documentChanged(document.id)
    var events = openTexts.release(document.id)
    while let event = events.popFirst() { handle(event) }
  }
}
