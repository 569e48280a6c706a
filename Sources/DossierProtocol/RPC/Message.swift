/// The name of a request; an answer carries it exactly as it came.
public enum RequestID: Sendable, Hashable {
  /// An integer.
  case integer(Int)
  /// A string.
  case string(String)

  /// The id that `json` is, if it can be one.
  public init?(_ json: JSONValue) {
    switch json {
    case .integer(let value): self = .integer(value)
    case .string(let value): self = .string(value)
    default: return nil
    }
  }
}

extension RequestID: JSONEncodable {
  /// Writes the id.
  public func encode(to writer: inout JSONWriter) {
    switch self {
    case .integer(let value): writer.integer(value)
    case .string(let value): writer.string(value)
    }
  }
}

/// The failure of a request, as JSON-RPC 2.0 and LSP 3.17 number them.
public struct ResponseError: Error, Sendable, Hashable {
  /// What kind of failure.
  public var code: Int
  /// What happened, for a person.
  public var message: String

  /// A failure of kind `code` that says `message`.
  public init(code: Int, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message is not JSON.
  public static func parseError(_ message: String) -> ResponseError { ResponseError(code: -32700, message) }
  /// The message is JSON but no request, or comes at the wrong time.
  public static func invalidRequest(_ message: String) -> ResponseError { ResponseError(code: -32600, message) }
  /// No handler is registered.
  public static func methodNotFound(_ method: String) -> ResponseError {
    ResponseError(code: -32601, "the method \(method) is not served")
  }
  /// The parameters are not what the method needs, or name what does not exist.
  public static func invalidParams(_ message: String) -> ResponseError { ResponseError(code: -32602, message) }
  /// Something came before `initialize`.
  public static let serverNotInitialized = ResponseError(code: -32002, "initialize must come first")
  /// The client took its request back.
  public static let requestCancelled = ResponseError(code: -32800, "the request was cancelled")
  /// The text changed while the answer was made, so that the answer would be wrong.
  public static let contentModified = ResponseError(code: -32801, "the text changed meanwhile")
  /// The request is well-formed but cannot be done.
  public static func requestFailed(_ message: String) -> ResponseError { ResponseError(code: -32803, message) }
}

extension ResponseError: JSONEncodable {
  /// Writes the error object.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("code", code)
      $0.member("message", message)
    }
  }
}

/// A message that came in, its envelope read and its parameters not yet.
public enum IncomingMessage: Sendable, Hashable {
  /// A call that needs an answer.
  case request(id: RequestID, method: String, params: JSONValue)
  /// A call that needs none.
  case notification(method: String, params: JSONValue)
  /// The answer to a call of ours.
  case response(id: RequestID, result: Result<JSONValue, ResponseError>)
  /// What is none of these: the failure to answer, and the id if one could be read.
  case malformed(id: RequestID?, error: ResponseError)

  /// Reads the envelope of the message `bytes`.
  public init(_ bytes: [UInt8]) {
    do throws(JSONSyntaxError) {
      self.init(try JSONParser.parse(bytes))
    } catch {
      self = .malformed(id: nil, error: .parseError("not JSON: \(error.reason) (byte \(error.offset))"))
    }
  }

  private init(_ json: JSONValue) {
    let id = RequestID(json["id"])
    guard json.object != nil else {
      self = .malformed(id: nil, error: .invalidRequest("a message is one object"))
      return
    }
    if let method = json["method"].string {
      if let id {
        self = .request(id: id, method: method, params: json["params"])
      } else if json["id"].isNull {
        self = .notification(method: method, params: json["params"])
      } else {
        self = .malformed(id: nil, error: .invalidRequest("an id is an integer or a string"))
      }
    } else if !json["method"].isNull {
      self = .malformed(id: id, error: .invalidRequest("a method is a string"))
    } else if let id {
      self = .response(id: id, result: IncomingMessage.result(json))
    } else if json["error"].object != nil {
      // An error without id answers something that we wrote and the client could not read; there is nobody to tell.
      self = .notification(method: "$/error", params: json["error"])
    } else {
      self = .malformed(id: nil, error: .invalidRequest("a message has a method or answers one"))
    }
  }

  private static func result(_ json: JSONValue) -> Result<JSONValue, ResponseError> {
    let error = json["error"]
    if error.isNull { return .success(json["result"]) }
    return .failure(ResponseError(code: error["code"].integer ?? 0, error["message"].string ?? "unknown error"))
  }
}

/// A message on its way out.
public enum OutgoingMessage {
  /// The bytes of a call that needs an answer.
  public static func request(id: RequestID, method: String, params: some JSONEncodable) -> [UInt8] {
    envelope {
      $0.member("id", id)
      $0.member("method", method)
      $0.member("params", params)
    }
  }

  /// The bytes of a call that needs none.
  public static func notification(method: String, params: some JSONEncodable) -> [UInt8] {
    envelope {
      $0.member("method", method)
      $0.member("params", params)
    }
  }

  /// The bytes of a good answer.
  public static func response(id: RequestID, result: some JSONEncodable) -> [UInt8] {
    envelope {
      $0.member("id", id)
      $0.member("result", result)
    }
  }

  /// The bytes of a failure; without an id when none could be read.
  public static func response(id: RequestID?, error: ResponseError) -> [UInt8] {
    envelope {
      $0.member("id", id)
      $0.member("error", error)
    }
  }

  private static func envelope(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("jsonrpc", "2.0")
      body(&$0)
    }
    return writer.bytes
  }
}
