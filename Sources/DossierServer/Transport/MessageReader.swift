import DossierProtocol
import Glibc

/// Reads what the client writes and puts it into the inbox.
///
/// Envelopes are read here and not on the loop, so that `$/cancelRequest` and `exit` count at once.
struct MessageReader: Sendable {
  let inbox: Inbox
  let requests: OpenRequests
  /// Called when the server must end soon, before the loop gets to it.
  let onEnd: @Sendable () -> Void

  /// Reads the file until it ends; returns then.
  func run(_ file: Int32) {
    var framer = MessageFramer()
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count > 0 {
        framer.append(piece[..<count])
        drain(&framer)
      } else if count < 0, errno == EINTR {
        continue
      } else if count < 0, errno == EAGAIN {
        // The client's side may have made the pipe non-blocking.
        var poll = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        _ = Glibc.poll(&poll, 1, -1)
      } else {
        onEnd()
        inbox.post(.inputEnded)
        return
      }
    }
  }

  private func drain(_ framer: inout MessageFramer) {
    while true {
      do throws(FramingError) {
        guard let bytes = try framer.next() else { return }
        receive(IncomingMessage(bytes))
      } catch {
        inbox.post(.wrongFrame(error))
      }
    }
  }

  /// Puts one message into the inbox, unless it is a cancellation, which is done here.
  func receive(_ message: IncomingMessage) {
    switch message {
    case .request(let id, _, _):
      if let cancellation = requests.begin(id) {
        inbox.post(.message(message, cancellation))
      } else {
        inbox.post(.message(.malformed(id: id, error: .invalidRequest("the id is in use")), nil))
      }
    case .notification("$/cancelRequest", let params):
      if let id = RequestID(params["id"]) { requests.cancel(id) }
    case .notification("exit", _):
      onEnd()
      inbox.post(.message(message, nil))
    default:
      inbox.post(.message(message, nil))
    }
  }
}
