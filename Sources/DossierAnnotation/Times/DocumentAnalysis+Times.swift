extension DocumentAnalysis {
  /// The reference dates of the document's articles; `fileDate` is the day that the name of its file tells.
  ///
  /// The first hundred expressions of each article are read and nothing else, so it is cheap for a document of any size.
  public func timeFrames(fileDate: CivilDate? = nil) -> TimeFrames { TimeFrames(segments, fileDate: fileDate) }

  /// Gives the document's time expressions their values.
  public func timeResolver(_ frames: TimeFrames) -> TimeResolver { TimeResolver(segments, frames: frames) }

  /// The number of time expressions.
  public var timeCount: Int { segments.reduce(0) { $0 + $1.analysis.times.count } }
}
