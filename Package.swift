// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A program that holds Swift's libraries: it starts sooner, needs less memory, and runs where no toolchain is.
let selfContained: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
]

func tool(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict, linkerSettings: selfContained)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "dossier",
  products: [
    .executable(name: "dossier", targets: ["dossier"]),
    .library(name: "DossierCorpus", targets: ["DossierCorpus"]),
  ],
  targets: [
    library("DossierText"),
    library("DossierLexicon", ["DossierText"]),
    .target(name: "CTaggerModel", exclude: ["model.bin"]),
    library("DossierAnnotation", ["DossierText", "DossierLexicon", "CTaggerModel"]),
    library("DossierCorpus", ["DossierText", "DossierLexicon", "DossierAnnotation"]),
    library("DossierProtocol"),
    library("DossierServer", ["DossierText", "DossierAnnotation", "DossierCorpus", "DossierProtocol"]),
    tool("dossier", ["DossierServer", "DossierCorpus", "DossierAnnotation", "DossierText", "DossierProtocol"]),
    tool("dossier-train", ["DossierText", "DossierLexicon", "DossierAnnotation"]),
    tool("dossier-bench", ["dossier", "DossierProtocol"]),
    tests("DossierTextTests", ["DossierText"]),
    tests("DossierLexiconTests", ["DossierLexicon", "DossierText"]),
    tests("DossierAnnotationTests", ["DossierAnnotation", "DossierLexicon", "DossierText"]),
    tests("DossierCorpusTests", ["DossierCorpus", "DossierAnnotation", "DossierText"]),
    tests("DossierProtocolTests", ["DossierProtocol"]),
    tests("DossierServerTests", ["DossierServer", "DossierCorpus", "DossierProtocol", "DossierText"]),
    tests("DossierTrainTests", ["dossier-train", "DossierAnnotation"]),
    tests(
      "IntegrationTests", ["dossier", "dossier-bench", "DossierProtocol"],
      exclude: ["Editors/nvim.lua", "Editors/eglot.el"]),
  ]
)
