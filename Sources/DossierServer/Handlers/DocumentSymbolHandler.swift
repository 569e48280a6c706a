import DossierCorpus
import DossierProtocol

/// The outline of a document: a tree, or a list for clients that take no tree.
enum DocumentSymbolHandler: QueryHandler {
  static let method = "textDocument/documentSymbol"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["documentSymbolProvider": true] }

  static func isHeavy(_ params: DocumentParams, _ context: RequestContext) -> Bool {
    context.isLong(params.uri)
  }

  static func subject(_ params: DocumentParams) -> String? { params.uri }

  static func answer(_ params: DocumentParams, _ context: RequestContext) throws(ResponseError) -> Outline {
    let document = try context.document(params.uri)
    let items = context.snapshot.outline(of: document.id)
    if context.client.hierarchicalSymbols { return .tree(items.map { node($0, document, context) }) }
    var list: [SymbolInformation] = []
    flatten(items, in: nil, document, context, into: &list)
    return .list(list)
  }

  private static func node(_ item: OutlineItem, _ document: Document, _ context: RequestContext) -> DocumentSymbol {
    DocumentSymbol(
      name: item.name, detail: item.detail, kind: SymbolKind(item.kind), range: context.range(item.range, in: document),
      selectionRange: context.range(item.nameRange, in: document),
      children: item.children.map { node($0, document, context) })
  }

  private static func flatten(
    _ items: [OutlineItem], in parent: OutlineItem?, _ document: Document, _ context: RequestContext,
    into list: inout [SymbolInformation]
  ) {
    for item in items {
      list.append(
        SymbolInformation(
          name: item.name, kind: SymbolKind(item.kind), containerName: parent?.name, uri: context.uri(document.id),
          range: context.range(item.range, in: document)))
      flatten(item.children, in: item, document, context, into: &list)
    }
  }

  /// The outline in the shape that the client takes.
  enum Outline: JSONEncodable {
    case tree([DocumentSymbol])
    case list([SymbolInformation])

    func encode(to writer: inout JSONWriter) {
      switch self {
      case .tree(let nodes): writer.array(nodes)
      case .list(let symbols): writer.array(symbols)
      }
    }
  }
}

extension SymbolKind {
  /// The picture for a part of a document.
  fileprivate init(_ kind: OutlineItem.Kind) {
    self =
      switch kind {
      case .title: .file
      case .section: .string
      case .related: .module
      case .article: .package
      case .caption, .furniture: .object
      case .metadata: .property
      }
  }
}
