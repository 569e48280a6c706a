import DossierCorpus
import DossierProtocol

/// A method of the protocol that is served. A handler is one file and one line in `HandlerList`.
protocol Handler: SendableMetatype {
  /// The method's name.
  static var method: String { get }

  /// What is to be laid into the server's capabilities, an object; `{}` when the method needs no advertisement.
  static func capability(for client: ClientCapabilities) -> JSONValue
}

extension Handler {
  static func capability(for client: ClientCapabilities) -> JSONValue { [:] }
}

/// A request that reads one moment of the corpus and changes nothing.
protocol QueryHandler: Handler {
  associatedtype Params: JSONDecodable & Sendable
  associatedtype Answer: JSONEncodable & SendableMetatype

  /// Whether the answer may take longer than about a millisecond: then it is made off the loop.
  static func isHeavy(_ params: Params, _ context: RequestContext) -> Bool

  /// The document whose change makes an answer under way worthless; `nil` when none does.
  static func subject(_ params: Params) -> String?

  /// The answer.
  static func answer(_ params: Params, _ context: RequestContext) throws(ResponseError) -> Answer
}

extension QueryHandler {
  static func isHeavy(_ params: Params, _ context: RequestContext) -> Bool { false }
  static func subject(_ params: Params) -> String? { nil }
}

/// A request that may change the session; it is answered on the loop.
protocol SessionRequestHandler: Handler {
  associatedtype Params: JSONDecodable & Sendable
  associatedtype Answer: JSONEncodable & SendableMetatype

  /// The answer.
  static func answer(_ params: Params, _ session: Session) throws(ResponseError) -> Answer

  /// What is done once the answer is out.
  static func afterAnswer(_ params: Params, _ session: Session)
}

extension SessionRequestHandler {
  static func afterAnswer(_ params: Params, _ session: Session) {}
}

/// A notification; what is wrong with it can only be logged.
protocol NotificationHandler: Handler {
  associatedtype Params: JSONDecodable & Sendable

  /// Does what it says.
  static func apply(_ params: Params, to session: Session) throws(ResponseError)
}

/// A handler with its types put away, so that all stand in one list.
struct HandlerEntry: Sendable {
  /// The method's name.
  let method: String
  /// What is to be laid into the server's capabilities.
  let capability: @Sendable (ClientCapabilities) -> JSONValue
  /// What the handler does.
  let action: Action

  enum Action: Sendable {
    case query(@Sendable (JSONValue, RequestContext) throws(ResponseError) -> QueryJob)
    case request(
      @Sendable (RequestID, JSONValue, Session) throws(ResponseError) -> (message: [UInt8], after: () -> Void))
    case notification(@Sendable (JSONValue, Session) throws(ResponseError) -> Void)
  }

  static func query<H: QueryHandler>(_ handler: H.Type) -> HandlerEntry {
    HandlerEntry(
      method: H.method, capability: { H.capability(for: $0) },
      action: .query { (json, context) throws(ResponseError) in
        let params = try decode(H.Params.self, from: json)
        return QueryJob(
          isHeavy: H.isHeavy(params, context), subject: H.subject(params),
          answer: { (id) throws(ResponseError) in
            OutgoingMessage.response(id: id, result: try H.answer(params, context))
          })
      })
  }

  static func request<H: SessionRequestHandler>(_ handler: H.Type) -> HandlerEntry {
    HandlerEntry(
      method: H.method, capability: { H.capability(for: $0) },
      action: .request { (id, json, session) throws(ResponseError) in
        let params = try decode(H.Params.self, from: json)
        let message = OutgoingMessage.response(id: id, result: try H.answer(params, session))
        return (message, { H.afterAnswer(params, session) })
      })
  }

  static func notification<H: NotificationHandler>(_ handler: H.Type) -> HandlerEntry {
    HandlerEntry(
      method: H.method, capability: { H.capability(for: $0) },
      action: .notification { (json, session) throws(ResponseError) in
        try H.apply(try decode(H.Params.self, from: json), to: session)
      })
  }

  private static func decode<P: JSONDecodable>(_ type: P.Type, from json: JSONValue) throws(ResponseError) -> P {
    do throws(JSONShapeError) {
      return try P(from: json)
    } catch {
      throw .invalidParams(error.message)
    }
  }
}

/// A query whose parameters are read.
struct QueryJob: Sendable {
  /// Whether it is to be done off the loop.
  let isHeavy: Bool
  /// The document whose change makes it worthless.
  let subject: String?
  /// Makes the message that answers.
  let answer: @Sendable (RequestID) throws(ResponseError) -> [UInt8]
}

/// A heavy query that is done.
struct Answered: Sendable {
  /// The request.
  let id: RequestID
  /// Its method, for the trace.
  let method: String
  /// When it was begun, for the trace.
  let began: UInt64
  /// The document whose change makes the answer worthless, and its version at the beginning.
  let subject: (document: DocumentID, version: Int?)?
  /// The message that answers, or the failure.
  let result: Result<[UInt8], ResponseError>
}
