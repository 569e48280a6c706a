public import DossierText

extension DocumentAnalysis {
  /// What the document says about itself. It costs a walk over the blocks and a second reading of a few lines, so
  /// keep it where it is asked for often; `text` must be the text of this analysis.
  public func header(in text: SourceText) -> DocumentHeader {
    var reader = HeaderReader(text, format: format)
    for segment in segments {
      for block in segment.analysis.blocks { reader.read(block, at: segment.base) }
      for aside in segment.analysis.asides { reader.readAside(aside.shifted(by: segment.base)) }
    }
    return reader.finish()
  }
}
