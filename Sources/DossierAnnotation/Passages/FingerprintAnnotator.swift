/// Samples the word shingles of a segment, so that documents which share a passage are found without comparing texts.
///
/// Winnowing (Schleimer, Wilkerson and Aiken, 2003): of every `window` shingles in a row the one with the smallest hash
/// is kept, so any shared run of `window + size - 1` words shares a fingerprint. Words in quotation marks are sampled
/// more densely, since quotations are what readers compare.
enum FingerprintAnnotator {
  static let size = 4
  static let window = 10
  static let quotedWindow = 2
  static let ring = 16  // a power of two, no less than either window: hashes lie in a ring

  static func annotate(_ draft: inout SegmentDraft) {
    var sampler = Sampler()
    draft.tokens.withUnsafeBufferPointer { tokens in
      draft.forEachPassageWord(of: tokens) { sampler.take($0) }
    }
    // Once is enough: a text that repeats itself must not fill the index.
    var last: UInt32?
    draft.fingerprints = sampler.kept.sorted().filter { fingerprint in
      defer { last = fingerprint }
      return fingerprint != last
    }
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

    mutating func take(_ word: PassageWord) {
      forms = (forms.1, forms.2, forms.3, word.form)
      telling = telling << 1 | (word.traits.isDisjoint(with: [.content, .name]) ? 0 : 1)
      count += 1
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
      if word.traits.contains(.quoted), count - place >= FingerprintAnnotator.quotedWindow {
        sample = .max
        for back in 0..<FingerprintAnnotator.quotedWindow { sample = min(sample, hash(back)) }
      }
      if sample != .max, sample != last {
        kept.append(sample)
        last = sample
      }
    }

    /// The hash of the shingle `back` before the last one.
    private func hash(_ back: Int) -> UInt32 { hashes[(count - back) & (FingerprintAnnotator.ring - 1)] }

    private func hash() -> UInt32 {
      var state = UInt64(forms.0) &* 0x9E37_79B9_7F4A_7C15
      state = (state ^ UInt64(forms.1)) &* 0x9E37_79B9_7F4A_7C15
      state = (state ^ UInt64(forms.2)) &* 0x9E37_79B9_7F4A_7C15
      state = (state ^ UInt64(forms.3)) &* 0x9E37_79B9_7F4A_7C15
      return UInt32(truncatingIfNeeded: state >> 32)
    }
  }
}
