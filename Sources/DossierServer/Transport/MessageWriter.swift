import DossierProtocol
import Glibc

/// Where messages to the client go.
protocol MessageSink: AnyObject, Sendable {
  /// Takes one message without its header; false when the client is gone.
  func send(_ message: [UInt8]) -> Bool
}

/// Writes messages to a file, each with one system call where the system takes it whole.
final class MessageWriter: MessageSink {
  private let file: Int32

  init(file: Int32) { self.file = file }

  func send(_ message: [UInt8]) -> Bool {
    framed(message).withUnsafeBytes { frame in
      var written = 0
      while written < frame.count {
        let count = Glibc.write(file, frame.baseAddress.map { $0 + written }, frame.count - written)
        if count >= 0 {
          written += count
        } else if errno == EAGAIN {
          var poll = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
          _ = Glibc.poll(&poll, 1, -1)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }
}
