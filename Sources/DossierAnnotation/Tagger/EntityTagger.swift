import DossierText

/// A name that the tagger found.
public struct TaggedSpan: Sendable, Equatable {
  /// The tokens of the name, as numbered in the draft.
  public var tokens: Range<Int>
  /// What it seems to be a name of.
  public var label: EntityLabel
  /// How likely span and label are both right, from 1 to 99 percent.
  public var confidence: UInt8
  /// By how much the path with the span beats the best one without it, in the model's units.
  package var margin: Int32
}

/// Finds names with a linear model over hashed features: an averaged structured perceptron (Collins, 2002) over BIOES
/// tags, its weights cut to one byte. Pure and deterministic: the same tokens give the same spans.
public struct EntityTagger: Sendable {
  let model: TaggerModel

  /// A tagger with a model that lies elsewhere.
  package init(_ model: TaggerModel) { self.model = model }

  /// The tagger with the model that is built in, or what is wrong with that model.
  public static let loaded: Result<EntityTagger, TaggerModelError> = {
    do throws(TaggerModelError) {
      return .success(EntityTagger(try TaggerModel(TaggerModel.embeddedBytes)))
    } catch {
      return .failure(error)
    }
  }()

  /// The tagger with the model that is built in; nil if that model cannot be used, see `loaded`.
  public static let shared: EntityTagger? = try? loaded.get()

  /// The names in the draft's sentences, in order and without overlap.
  public func tag(_ draft: borrowing SegmentDraft) -> [TaggedSpan] {
    tag(bytes: draft.bytes, tokens: draft.tokens, sentences: TaggerSentences.ranges(of: draft))
  }

  /// The names in the given sentences of `tokens`, in order and without overlap.
  package func tag(bytes: [UInt8], tokens: [Token], sentences: [Range<Int>]) -> [TaggedSpan] {
    bytes.withUnsafeBufferPointer { bytes in
      tokens.withUnsafeBufferPointer { buffer in
        let sheet = TaggerSheet(bytes: bytes, tokens: tokens, sentences: sentences, gazetteer: model.gazetteer)
        let features = TaggerFeatures(bytes: bytes, tokens: buffer, groups: FeatureGroups(rawValue: model.parts.groups))
        return sheet.withView { run($0, sheet.chains, features) }
      }
    }
  }

  private func run(_ sheet: TaggerSheet.View, _ chains: [Range<Int>], _ features: TaggerFeatures) -> [TaggedSpan] {
    let cells = sheet.cells
    var spans: [TaggedSpan] = []
    var decoder = ChainDecoder()
    let transitions = model.transitions
    let evidence = FormEvidence(forms: sheet.uses.count, cells: chains.reduce(0) { $0 + $1.count })
    defer { evidence.deallocate() }
    CellScorer(rows: model.rows, features: features, sheet: sheet).score(chains, evidence)
    var place = 0
    for chain in chains {
      // A chain as long as a document is cut: no name is so long.
      var start = chain.lowerBound
      while start < chain.upperBound {
        let part = start..<min(chain.upperBound, start + EntityTagger.longestChain)
        decoder.reset(part.count)
        for at in part {
          decoder.emissions[at - start] = evidence.emission(place, cells[at])
          place += 1
        }
        let top = decoder.decode(part.count, transitions)
        collect(&decoder, part, top, cells, into: &spans)
        start = part.upperBound
      }
    }
    return spans
  }

  private static let longestChain = 2048

  private func collect(
    _ decoder: inout ChainDecoder, _ chain: Range<Int>, _ top: Int32, _ cells: UnsafeBufferPointer<Cell>,
    into spans: inout [TaggedSpan]
  ) {
    var looked = false
    var at = 0
    while at < chain.count {
      let tag = decoder.tags[at]
      guard tag != TagSet.outside, let label = EntityLabel(rawValue: UInt8(TagSet.label(of: tag))) else {
        at += 1
        continue
      }
      let start = at
      while at + 1 < chain.count,
        TagSet.part(of: decoder.tags[at]) == .begin || TagSet.part(of: decoder.tags[at]) == .inside
      {
        at += 1
      }
      at += 1
      if !looked {
        decoder.lookBack(chain.count, to: start, model.transitions)
        looked = true
      }
      let margin = decoder.margin(start..<at, top: top)
      let first = Int(cells[chain.lowerBound + start].token)
      let last = Int(cells[chain.lowerBound + at - 1].token)
      spans.append(
        TaggedSpan(tokens: first..<last + 1, label: label, confidence: model.confidence(margin), margin: margin))
    }
  }
}
