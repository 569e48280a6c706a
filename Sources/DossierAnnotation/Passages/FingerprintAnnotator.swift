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

  static func annotate(_ draft: inout SegmentDraft) {
    let words = words(of: draft)
    draft.fingerprints = distinct(words.withUnsafeBufferPointer { samples(of: $0) })
  }

  /// A word as the sampler sees it.
  private struct Word {
    var form: UInt32
    /// 1 where it tells something, as words of grammar do not.
    var tells: UInt8
    /// How many shingles that end with it and the words before it lie in one quotation, at most `quotedWindow`.
    var quotedShingles: UInt8
  }

  private static func words(of draft: SegmentDraft) -> [Word] {
    draft.tokens.withUnsafeBufferPointer { tokens in
      Array(unsafeUninitializedCapacity: tokens.count) { words, count in
        var quotation: UInt32 = 0
        var quotedWords = 0
        draft.forEachPassageStretch(of: tokens) { stretch, place in
          if place.quotation != quotation { (quotation, quotedWords) = (place.quotation, 0) }
          let (buffer, isQuoted, isName) = (words, quotation != 0, place.isName)
          var end = count
          for at in stretch where PassagePlace.isWord(tokens[at]) {
            var word = Word(
              form: tokens[at].form, tells: isName || place.isContent(tokens[at]) ? 1 : 0, quotedShingles: 0)
            if isQuoted {
              quotedWords += 1
              word.quotedShingles = UInt8(clamping: min(quotedWords - size + 1, quotedWindow))
            }
            buffer.initializeElement(at: end, to: word)
            end &+= 1
          }
          count = end
        }
      }
    }
  }

  /// The smallest hash of each window of shingles, in order; the same one once while it is the smallest.
  private static func samples(of words: UnsafeBufferPointer<Word>) -> [UInt32] {
    guard words.count >= size else { return [] }
    var kept: [UInt32] = []
    kept.reserveCapacity(words.count / 4)
    // The hash of the shingle that ends with each word; `.max` where it is all grammar, which is everywhere.
    let shingles = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: words.count)
    defer { shingles.deallocate() }
    shingles.initialize(repeating: .max)
    var telling = words[0].tells + words[1].tells + words[2].tells
    var smallest = UInt32.max
    var place = 0
    var last: UInt32 = 0
    for index in size - 1..<words.count {
      telling &+= words[index].tells
      if telling >= 2 {
        shingles[index] = hash(words[index - 3].form, words[index - 2].form, words[index - 1].form, words[index].form)
      }
      telling &-= words[index - 3].tells
      if shingles[index] <= smallest {
        (smallest, place) = (shingles[index], index)
      } else if index - place >= window {
        smallest = .max
        for before in stride(from: index, to: index - window, by: -1) where shingles[before] < smallest {
          (smallest, place) = (shingles[before], before)
        }
      }
      var sample = smallest
      let quoted = Int(words[index].quotedShingles)
      if quoted > 0, index - place >= quoted { sample = min(shingles[index], shingles[index - quoted + 1]) }
      if sample != last, sample != .max {
        kept.append(sample)
        last = sample
      }
    }
    return kept
  }

  /// `fingerprints` in order and each once: a text that repeats itself must not fill the index.
  private static func distinct(_ fingerprints: [UInt32]) -> [UInt32] {
    var kept = fingerprints
    kept.sort()
    let count = kept.withUnsafeMutableBufferPointer { sorted in
      var count = 0
      for fingerprint in sorted where count == 0 || fingerprint != sorted[count - 1] {
        sorted[count] = fingerprint
        count += 1
      }
      return count
    }
    kept.removeLast(kept.count - count)
    return kept
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
      PassageLayers(segment).forEachPassageWord(of: tokens) { word in
        if range.contains(word.range.shifted(by: base)) { forms.append(word.form) }
      }
    }
    guard forms.count >= FingerprintAnnotator.size else { return [] }
    return (0...forms.count - FingerprintAnnotator.size).map {
      FingerprintAnnotator.hash(forms[$0], forms[$0 + 1], forms[$0 + 2], forms[$0 + 3])
    }
  }
}
