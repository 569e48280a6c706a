/// Words of number: how much and how sure, before any unit.
let numberTables: [LexiconTable] = [
  LexiconTable(
    [.number],
    "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"
  ),
  LexiconTable(
    [.magnitude],
    "hundred=2 thousand=3 lakh=5 million=6 crore=7 billion=9 trillion=12 quadrillion=15 k=3 m=6 mn=6 mln=6 mio=6 b=9 bn=9 bln=9 tn=12 trn=12 trln=12"
  ),
  LexiconTable([.collective], "dozen=12 score=20"),
  LexiconTable([.collective, .multitude], "dozens=12 scores=20"),
  LexiconTable(
    [.multitude], "tens=1 hundreds=2 thousands=3 lakhs=5 millions=6 crores=7 billions=9 trillions=12"),
  LexiconTable(
    [.fraction],
    "half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 twentieth=20 twentieths=20 hundredth=100 hundredths=100 thousandth=1000 thousandths=1000"
  ),
  LexiconTable(
    [.multiple],
    "twice=2 thrice=3 doubled=2 doubling=2 tripled=3 tripling=3 trebled=3 trebling=3 quadrupled=4 quadrupling=4 quintupled=5 twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 ninefold=9 tenfold=10 hundredfold=100"
  ),
  // The values are the raw values of `QuantityModifier`.
  LexiconTable(
    [.modifier],
    "about around roughly approximately some circa approx perhaps maybe close_to in_the_region_of somewhere_around an_estimated",
    value: 1),
  LexiconTable([.modifier], "nearly almost just_under just_below close_on not_quite", value: 2),
  LexiconTable(
    [.modifier],
    "over above exceeding topping more_than greater_than higher_than just_over well_over upwards_of in_excess_of north_of slightly_more_than",
    value: 3),
  LexiconTable(
    [.modifier], "under below less_than fewer_than lower_than smaller_than well_under south_of barely", value: 4),
  LexiconTable([.modifier], "at_least no_less_than no_fewer_than not_less_than a_minimum_of", value: 5),
  LexiconTable([.modifier], "up_to at_most no_more_than not_more_than as_many_as as_much_as a_maximum_of", value: 6),
  LexiconTable([.modifier], "exactly precisely", value: 7),
  // What may stand between a change and the level it leads to: "fell 3 percent to 41 percent" is no range.
  LexiconTable(
    [.change],
    "fell rose gained lost climbed dropped slid slipped jumped leapt soared surged sank shed added eased grew shrank edged inched plunged tumbled rallied advanced declined increased decreased retreated up down higher lower by fall rise falling rising"
  ),
  LexiconTable([], "minus plus per half"),
  LexiconTable(
    [.plainPlural],
    "people men women children mice feet teeth geese sheep fish deer police aircraft spacecraft species cattle poultry livestock personnel staff troops offspring grandchildren policemen policewomen firemen fishermen servicemen businessmen congressmen spokesmen salmon data media criteria phenomena bacteria head series crew oxen lives wolves loaves"
  ),
  LexiconTable(
    [.labelNoun],
    "no nos number numbers page pages chapter chapters article articles section sections paragraph paragraphs clause room line lines plot route highway phase level grade table figure fig step item part channel version size age aged group gate platform flight lot unit box zone ward stage rank ranked act scene verse volume vol issue episode season formula area apartment flat suite floor appendix annex schedule rule resolution category tier"
  ),
]
