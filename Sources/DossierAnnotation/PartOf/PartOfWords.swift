import DossierLexicon

/// The words that put one thing into another, by the hashes of their lower-case forms.
enum PartOfWords {
  /// "the capital of", "a town in": what a place is to the place that holds it.
  static let places = FormSet(
    """
    area borough capital center centre city community corner county district hamlet island metropolis municipality
    neighborhood neighbourhood part port prefecture province quarter region republic resort seat settlement state
    suburb territory town township village
    """)
  /// "a unit of", "part of": what a body is to the body that holds it.
  static let bodies = FormSet(
    """
    affiliate agency arm body branch brand bureau campus center centre chapter college committee department division
    faculty institute laboratory lab office organ part school section service subsidiary unit wing
    """)
  /// "the capital of", "a town in", "a body under".
  static let links = FormSet("of in under within")
  /// The words for kinds of places that hold others, at the end of their names.
  static let areas = FormSet(
    "province state county region prefecture oblast district republic territory canton governorate municipality")
}
