public import DossierText

/// Samples the word shingles of a segment, so that documents which share a passage are found without comparing texts.
///
/// Winnowing (Schleimer, Wilkerson and Aiken, 2003): of every `window` shingles in a row the one with the smallest hash
/// is kept, so any shared run of `window + size - 1` words shares a fingerprint. Words in quotation marks are sampled
/// more densely, each quotation by itself, since quotations are what readers compare.
enum FingerprintAnnotator {
  static let size = 4
  static let window = 10
  static let quotedWindow = 2
  static let ring = 16  // a power of two, no less than either window: hashes lie in a ring

  static func annotate(_ draft: inout SegmentDraft) {
    var sampler = Sampler()
    sampler.kept.reserveCapacity(draft.tokens.count / 4)
    draft.tokens.withUnsafeBufferPointer { tokens in
      draft.forEachPassageStretch(of: tokens) { stretch, place in
        for at in stretch where PassagePlace.isWord(tokens[at]) {
          sampler.take(tokens[at].form, tells: place.isContent(tokens[at]) || place.isName, in: place.quotation)
        }
      }
    }
    draft.fingerprints = distinct(sampler.kept)
  }

  /// `fingerprints` in order and each once: a text that repeats itself must not fill the index.
  private static func distinct(_ fingerprints: [UInt32]) -> [UInt32] {
    var kept = fingerprints
    kept.sort()
    var count = 0
    for index in kept.indices where count == 0 || kept[index] != kept[count - 1] {
      kept[count] = kept[index]
      count += 1
    }
    kept.removeLast(kept.count - count)
    return kept
  }

  private struct Sampler {
    var kept: [UInt32] = []
    private var forms: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    /// Whether each of the last words tells something, one bit a word.
    private var telling: UInt8 = 0
    /// The hashes of the last shingles, in a ring.
    private var hashes = InlineArray<16, UInt32>(repeating: .max)
    /// The smallest of them, and the number of its shingle.
    private var smallest = UInt32.max
    private var place = 0
    private var count = 0
    private var last: UInt32 = 0
    /// The quotation of the last word, and how many words in a row stand in it.
    private var quotation: UInt32 = 0
    private var quotedWords = 0

    @inline(__always)
    mutating func take(_ form: UInt32, tells: Bool, in quotation: UInt32) {
      forms = (forms.1, forms.2, forms.3, form)
      telling = telling << 1 | (tells ? 1 : 0)
      count += 1
      quotedWords = quotation == 0 ? 0 : quotation == self.quotation ? quotedWords + 1 : 1
      self.quotation = quotation
      guard count >= FingerprintAnnotator.size else { return }
      // Shingles of grammar alone are everywhere and tell nothing.
      let fresh = (telling & 0xF).nonzeroBitCount >= 2 ? hash() : .max
      hashes[count & (FingerprintAnnotator.ring - 1)] = fresh
      if fresh <= smallest {
        smallest = fresh
        place = count
      } else if count - place >= FingerprintAnnotator.window {
        smallest = .max
        for back in 0..<FingerprintAnnotator.window where hash(back) < smallest {
          smallest = hash(back)
          place = count - back
        }
      }
      var sample = smallest
      if quotedWords >= FingerprintAnnotator.size {
        let window = min(quotedWords - FingerprintAnnotator.size + 1, FingerprintAnnotator.quotedWindow)
        if count - place >= window {
          sample = .max
          for back in 0..<window { sample = min(sample, hash(back)) }
        }
      }
      if sample != .max, sample != last {
        kept.append(sample)
        last = sample
      }
    }

    /// The hash of the shingle `back` before the last one.
    private func hash(_ back: Int) -> UInt32 { hashes[(count - back) & (FingerprintAnnotator.ring - 1)] }

    private func hash() -> UInt32 { FingerprintAnnotator.hash(forms.0, forms.1, forms.2, forms.3) }
  }

  /// The hash of the shingle of four words.
  static func hash(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> UInt32 {
    var state = UInt64(a) &* 0x9E37_79B9_7F4A_7C15
    state = (state ^ UInt64(b)) &* 0x9E37_79B9_7F4A_7C15
    state = (state ^ UInt64(c)) &* 0x9E37_79B9_7F4A_7C15
    state = (state ^ UInt64(d)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: state >> 32)
  }
}

extension DocumentAnalysis {
  /// The hashes of all shingles on `range`, of which other texts that share its words hold some as fingerprints: of
  /// each quotation the first, and of any five words in a row within one.
  public func shingles(on range: ByteRange, of text: SourceText) -> [UInt32] {
    let number = segmentIndex(at: range.start)
    guard segments.indices.contains(number) else { return [] }
    let (base, segment) = (segments[number].base, segments[number].analysis)
    // Only the block is cut into tokens, so that it costs the same in a text of any length.
    guard let found = segment.blocks.first(where: { $0.range.contains(range.start - base) }) else { return [] }
    let block = found.range.shifted(by: base)
    guard block.end <= text.bytes.count else { return [] }
    var forms: [UInt32] = []
    var tokens = Tokenizer.tokens(of: Array(text.bytes[block.start..<block.end]))
    let shift = UInt32(clamping: block.start - base)
    for at in tokens.indices {
      tokens[at].start &+= shift
      tokens[at].end &+= shift
    }
    tokens.withUnsafeBufferPointer { tokens in
      segment.forEachPassageWord(of: tokens) { word in
        if range.contains(word.range.shifted(by: base)) { forms.append(word.form) }
      }
    }
    guard forms.count >= FingerprintAnnotator.size else { return [] }
    return (0...forms.count - FingerprintAnnotator.size).map {
      FingerprintAnnotator.hash(forms[$0], forms[$0 + 1], forms[$0 + 2], forms[$0 + 3])
    }
  }
}
