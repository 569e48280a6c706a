import DossierAnnotation
import DossierText

/// `dossier-train speed`: megabytes of text a second of processor time, for the tagger alone and for all annotators.
enum SpeedCommand {
  static func run(_ options: Options) throws {
    let (tagger, file) = try EvaluateCommand.tagger(options)
    for path in options.paths {
      let text = SourceText(try Output.read(path))
      let megabytes = Double(text.count) / 1e6
      var drafts: [SegmentDraft] = []
      var start = 0
      while start < text.count {
        let end = Segmenter.end(of: start, in: text.bytes)
        drafts.append(TaggerSentences.draft(of: Array(text.bytes[start..<end])))
        start = end
      }
      var names = 0
      let alone = best { names = drafts.reduce(0) { $0 + tagger.tag($1).count } }
      let whole = best { _ = DocumentAnalysis(text, format: .plain) }
      Output.line(
        "\(path): \(megabytes.tenths(1)) MB, \(names) names, tagger \((megabytes / alone).tenths(1)) MB/s, "
          + "whole annotation \((megabytes / whole).tenths(1)) MB/s")
    }
    withExtendedLifetime(file) {}
  }

  /// The processor time of the fastest of five runs, in seconds.
  private static func best(_ work: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
      let start = Output.processorTime()
      work()
      best = min(best, Output.processorTime() - start)
    }
    return max(best, 1e-9)
  }
}
