import DossierLexicon

/// The forms of small words that the rules for names ask for.
enum KnownForms {
  static var of: UInt32 { FormHash.hash("of") }
  static var and: UInt32 { FormHash.hash("and") }
  static var `for`: UInt32 { FormHash.hash("for") }
  static var on: UInt32 { FormHash.hash("on") }
  static var s: UInt32 { FormHash.hash("s") }
  static var st: UInt32 { FormHash.hash("st") }
  static var v: UInt32 { FormHash.hash("v") }
  static var vs: UInt32 { FormHash.hash("vs") }
  static var slash: UInt32 { FormHash.hash("/") }
  static var administration: UInt32 { FormHash.hash("administration") }
  static var outside: UInt32 { FormHash.hash("outside") }
  static var across: UInt32 { FormHash.hash("across") }
  static var around: UInt32 { FormHash.hash("around") }
  static var into: UInt32 { FormHash.hash("into") }
  static var between: UInt32 { FormHash.hash("between") }
  static var dollar: UInt32 { FormHash.hash("$") }
  static var or: UInt32 { FormHash.hash("or") }
  static var the: UInt32 { FormHash.hash("the") }
  static var a: UInt32 { FormHash.hash("a") }
  static var an: UInt32 { FormHash.hash("an") }
  static var `in`: UInt32 { FormHash.hash("in") }
  static var at: UInt32 { FormHash.hash("at") }
  static var from: UInt32 { FormHash.hash("from") }
  static var near: UInt32 { FormHash.hash("near") }
  static var to: UInt32 { FormHash.hash("to") }
  static var by: UInt32 { FormHash.hash("by") }
  static var with: UInt32 { FormHash.hash("with") }
  static var who: UInt32 { FormHash.hash("who") }
  static var based: UInt32 { FormHash.hash("based") }
  static var dot: UInt32 { FormHash.hash(".") }
  static var comma: UInt32 { FormHash.hash(",") }
  static var hyphen: UInt32 { FormHash.hash("-") }
  static var ampersand: UInt32 { FormHash.hash("&") }
  static var open: UInt32 { FormHash.hash("(") }
  static var close: UInt32 { FormHash.hash(")") }
  static var colon: UInt32 { FormHash.hash(":") }
  static var one: UInt32 { FormHash.hash("one") }
  static var openSquare: UInt32 { FormHash.hash("[") }
  static var closeSquare: UInt32 { FormHash.hash("]") }
  static var asterisk: UInt32 { FormHash.hash("*") }
  static var plus: UInt32 { FormHash.hash("+") }
  static var dash: UInt32 { FormHash.hash("–") }
  static var longDash: UInt32 { FormHash.hash("—") }
  static var jr: UInt32 { FormHash.hash("jr") }
  static var sr: UInt32 { FormHash.hash("sr") }
  static var region: UInt32 { FormHash.hash("region") }
  static var may: UInt32 { FormHash.hash("may") }
}
