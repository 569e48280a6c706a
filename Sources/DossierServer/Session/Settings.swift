import DossierProtocol

/// What the user can switch: `initializationOptions`, or the settings of `workspace/didChangeConfiguration`, there also
/// under the name `dossier`.
struct Settings: Sendable, Hashable {
  /// Whether findings are shown (`diagnostics`).
  var showsFindings = true
  /// Whether relative dates get labels (`inlayHints.dates`).
  var labelsDates = true
  /// Whether figures in units that few know get labels (`inlayHints.units`).
  var labelsUnits = true

  /// Everything is on.
  init() {}

  /// What `json` says; the rest is on. `inlayHints: false` stands for both.
  init(_ json: JSONValue) {
    let own = json["dossier"].object == nil ? json : json["dossier"]
    showsFindings = own["diagnostics"].bool ?? true
    let hints = own["inlayHints"]
    labelsDates = hints.bool ?? hints["dates"].bool ?? true
    labelsUnits = hints.bool ?? hints["units"].bool ?? true
  }
}

/// The user has changed the settings.
enum DidChangeConfigurationHandler: NotificationHandler {
  static let method = "workspace/didChangeConfiguration"

  static func apply(_ params: JSONValue, to session: Session) {
    // Clients that let themselves be asked for settings send none here.
    guard params["settings"].object != nil else { return }
    let old = session.settings
    session.settings = Settings(params["settings"])
    guard session.settings != old else { return }
    session.corpusChanged()
    session.refreshHints()
  }
}
