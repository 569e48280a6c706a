// Writes the generated corpus to standard output until the client joins it.
for document in CorpusGenerator(size: 20_000, seed: 1) { print(String(decoding: document.text, as: UTF8.self)) }
