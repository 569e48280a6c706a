public import DossierAnnotation

extension Document {
  /// The time expressions of the document with their values, each worked out when it is asked for.
  public var times: TimeResolver {
    let day = DocumentDate(in: id.fileName.utf8).flatMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
    return TimeResolver(analysis.segments, frames: TimeFrames(analysis.segments, fileDate: day))
  }
}
