/// Every unit that Dossier reads. The first is that of counted things. Names are lower case, as texts write them.
///
/// Factors: the SI brochure (BIPM, 9th edition), NIST SP 811 appendix B, and for mu and jin the metric law of China.
let unitDefinitions: [UnitDefinition] =
  [UnitDefinition("", "", .count, 0, "")]
  + ratioUnits + lengthUnits + areaUnits + volumeUnits + massUnits + energyUnits + otherUnits + timeUnits + currencies

private let ratioUnits: [UnitDefinition] = [
  UnitDefinition("percent", "%", .ratio, 0.01, "percent per_cent pct percentage"),
  UnitDefinition("per_mille", "‰", .ratio, 0.001, "per_mille permille"),
  UnitDefinition("fraction", "", .ratio, 1, ""),
  UnitDefinition("times", "×", .ratio, 1, "times fold"),
  UnitDefinition(
    "percentage_point", "pp", .points, 0.01,
    "percentage_point percentage_points percent_point percent_points per_cent_points ppts"),
  UnitDefinition("basis_point", "bp", .points, 0.0001, "basis_point basis_points bps"),
]

private let lengthUnits: [UnitDefinition] = [
  UnitDefinition("meter", "m", .length, 1, "m meter meters metre metres"),
  UnitDefinition("kilometer", "km", .length, 1000, "km kms kilometer kilometers kilometre kilometres"),
  UnitDefinition("centimeter", "cm", .length, 0.01, "cm cms centimeter centimeters centimetre centimetres"),
  UnitDefinition("millimeter", "mm", .length, 0.001, "mm millimeter millimeters millimetre millimetres"),
  UnitDefinition("micrometer", "µm", .length, 1e-6, "micrometer micrometers micrometre micrometres micron microns"),
  UnitDefinition("nanometer", "nm", .length, 1e-9, "nm nanometer nanometers nanometre nanometres"),
  UnitDefinition("mile", "mi", .length, 1609.344, "mile miles"),
  UnitDefinition("nautical_mile", "nmi", .length, 1852, "nautical_mile nautical_miles"),
  UnitDefinition("yard", "yd", .length, 0.9144, "yard yards"),
  UnitDefinition("foot", "ft", .length, 0.3048, "foot feet ft"),
  UnitDefinition("inch", "in", .length, 0.0254, "inch inches"),
  UnitDefinition("fathom", "ftm", .length, 1.8288, "fathom fathoms"),
  UnitDefinition("furlong", "fur", .length, 201.168, "furlong furlongs"),
  UnitDefinition("light_year", "ly", .length, 9_460_730_472_580_800, "light-year light_year light_years"),
]

private let areaUnits: [UnitDefinition] = [
  UnitDefinition(
    "square_meter", "m²", .area, 1, "square_meter square_meters square_metre square_metres sq_m sqm m2 m²"),
  UnitDefinition(
    "square_kilometer", "km²", .area, 1e6,
    "square_kilometer square_kilometers square_kilometre square_kilometres sq_km sqkm km2 km²"),
  UnitDefinition(
    "square_centimeter", "cm²", .area, 1e-4,
    "square_centimeter square_centimeters square_centimetre square_centimetres cm2 cm²"),
  UnitDefinition("square_mile", "mi²", .area, 2_589_988.110336, "square_mile square_miles sq_mi"),
  UnitDefinition("square_foot", "ft²", .area, 0.09290304, "square_foot square_feet sq_ft sqft"),
  UnitDefinition("square_yard", "yd²", .area, 0.83612736, "square_yard square_yards"),
  UnitDefinition("square_inch", "in²", .area, 0.00064516, "square_inch square_inches"),
  UnitDefinition("hectare", "ha", .area, 10_000, "hectare hectares ha"),
  UnitDefinition("acre", "ac", .area, 4046.8564224, "acre acres"),
  UnitDefinition("mu", "mu", .area, 10_000.0 / 15, "mu"),
]

private let volumeUnits: [UnitDefinition] = [
  UnitDefinition("liter", "l", .volume, 0.001, "l liter liters litre litres"),
  UnitDefinition("milliliter", "ml", .volume, 1e-6, "ml milliliter milliliters millilitre millilitres"),
  UnitDefinition("kiloliter", "kl", .volume, 1, "kl kiloliter kiloliters kilolitre kilolitres"),
  UnitDefinition("megaliter", "Ml", .volume, 1000, "megaliter megaliters megalitre megalitres"),
  UnitDefinition("gigaliter", "Gl", .volume, 1e6, "gigaliter gigaliters gigalitre gigalitres"),
  UnitDefinition(
    "cubic_meter", "m³", .volume, 1, "cubic_meter cubic_meters cubic_metre cubic_metres cu_m cbm m3 m³"),
  UnitDefinition(
    "cubic_kilometer", "km³", .volume, 1e9, "cubic_kilometer cubic_kilometers cubic_kilometre cubic_kilometres"),
  UnitDefinition("cubic_foot", "ft³", .volume, 0.028316846592, "cubic_foot cubic_feet cu_ft"),
  UnitDefinition("acre-foot", "acre-ft", .volume, 1233.48183754752, "acre_foot acre_feet"),
  UnitDefinition("barrel", "bbl", .volume, 0.158987294928, "barrel barrels bbl bbls"),
  UnitDefinition("gallon", "gal", .volume, 0.003785411784, "gallon gallons", precision: .ambiguous),
  UnitDefinition("pint", "pt", .volume, 0.000473176473, "pint pints", precision: .ambiguous),
  UnitDefinition("bushel", "bu", .volume, 0.03523907016688, "bushel bushels"),
]

private let massUnits: [UnitDefinition] = [
  UnitDefinition("tonne", "t", .mass, 1000, "tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes t"),
  UnitDefinition("kilogram", "kg", .mass, 1, "kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos"),
  UnitDefinition("gram", "g", .mass, 0.001, "g gram grams gramme grammes"),
  UnitDefinition("milligram", "mg", .mass, 1e-6, "mg milligram milligrams"),
  UnitDefinition("microgram", "µg", .mass, 1e-9, "microgram micrograms"),
  UnitDefinition("ton", "ton", .mass, 1000, "ton tons", precision: .ambiguous),
  UnitDefinition("short_ton", "short ton", .mass, 907.18474, "short_ton short_tons"),
  UnitDefinition("long_ton", "long ton", .mass, 1016.0469088, "long_ton long_tons"),
  UnitDefinition("quintal", "q", .mass, 100, "quintal quintals"),
  UnitDefinition("jin", "jin", .mass, 0.5, "jin catty catties"),
  UnitDefinition("liang", "liang", .mass, 0.05, "liang"),
  UnitDefinition("pound", "lb", .mass, 0.45359237, "pound pounds lb lbs"),
  UnitDefinition("ounce", "oz", .mass, 0.028349523125, "ounce ounces oz"),
  UnitDefinition("troy_ounce", "oz t", .mass, 0.0311034768, "troy_ounce troy_ounces"),
  UnitDefinition("stone", "st", .mass, 6.35029318, "stone"),
  UnitDefinition("carat", "ct", .mass, 0.0002, "carat carats"),
]

private let energyUnits: [UnitDefinition] = [
  UnitDefinition("joule", "J", .energy, 1, "joule joules"),
  UnitDefinition("kilojoule", "kJ", .energy, 1e3, "kj kilojoule kilojoules"),
  UnitDefinition("megajoule", "MJ", .energy, 1e6, "megajoule megajoules"),
  UnitDefinition("calorie", "cal", .energy, 4.184, "calorie calories", precision: .ambiguous),
  UnitDefinition("kilocalorie", "kcal", .energy, 4184, "kcal kilocalorie kilocalories"),
  UnitDefinition("watt-hour", "Wh", .energy, 3600, "wh watt_hour watt_hours"),
  UnitDefinition(
    "kilowatt-hour", "kWh", .energy, 3.6e6, "kwh kilowatt_hour kilowatt_hours kilowatthour kilowatthours"),
  UnitDefinition(
    "megawatt-hour", "MWh", .energy, 3.6e9, "mwh megawatt_hour megawatt_hours megawatthour megawatthours"),
  UnitDefinition(
    "gigawatt-hour", "GWh", .energy, 3.6e12, "gwh gigawatt_hour gigawatt_hours gigawatthour gigawatthours"),
  UnitDefinition(
    "terawatt-hour", "TWh", .energy, 3.6e15, "twh terawatt_hour terawatt_hours terawatthour terawatthours"),
  UnitDefinition("watt", "W", .power, 1, "w watt watts"),
  UnitDefinition("kilowatt", "kW", .power, 1e3, "kw kilowatt kilowatts"),
  UnitDefinition("megawatt", "MW", .power, 1e6, "mw megawatt megawatts"),
  UnitDefinition("gigawatt", "GW", .power, 1e9, "gw gigawatt gigawatts"),
  UnitDefinition("terawatt", "TW", .power, 1e12, "tw terawatt terawatts"),
  UnitDefinition("horsepower", "hp", .power, 745.6998715822702, "hp horsepower bhp", precision: .ambiguous),
]

private let otherUnits: [UnitDefinition] = [
  UnitDefinition(
    "degree_celsius", "°C", .temperature, 1,
    "c celsius degree_celsius degrees_celsius degree_c degrees_c degrees_centigrade centigrade", offset: 273.15),
  UnitDefinition(
    "degree_fahrenheit", "°F", .temperature, 5.0 / 9,
    "f fahrenheit degree_fahrenheit degrees_fahrenheit degree_f degrees_f", offset: 459.67 * 5 / 9),
  UnitDefinition("kelvin", "K", .temperature, 1, "kelvin kelvins"),
  UnitDefinition("degree", "°", .other, 0, "degree degrees"),
  UnitDefinition("kilometer_per_hour", "km/h", .speed, 1 / 3.6, "kph kmh kmph"),
  UnitDefinition("mile_per_hour", "mph", .speed, 0.44704, "mph"),
  UnitDefinition("knot", "kn", .speed, 1852.0 / 3600, "knot knots"),
  UnitDefinition("byte", "B", .data, 1, "byte bytes"),
  UnitDefinition("kilobyte", "kB", .data, 1e3, "kb kilobyte kilobytes"),
  UnitDefinition("megabyte", "MB", .data, 1e6, "mb megabyte megabytes"),
  UnitDefinition("gigabyte", "GB", .data, 1e9, "gb gigabyte gigabytes"),
  UnitDefinition("terabyte", "TB", .data, 1e12, "tb terabyte terabytes"),
  UnitDefinition("petabyte", "PB", .data, 1e15, "petabyte petabytes"),
  UnitDefinition("pascal", "Pa", .pressure, 1, "pascal pascals"),
  UnitDefinition("hectopascal", "hPa", .pressure, 100, "hpa hectopascal hectopascals"),
  UnitDefinition("millibar", "mbar", .pressure, 100, "millibar millibars mbar"),
  UnitDefinition("hertz", "Hz", .frequency, 1, "hz hertz"),
  UnitDefinition("kilohertz", "kHz", .frequency, 1e3, "khz kilohertz"),
  UnitDefinition("megahertz", "MHz", .frequency, 1e6, "mhz megahertz"),
  UnitDefinition("gigahertz", "GHz", .frequency, 1e9, "ghz gigahertz"),
  UnitDefinition("volt", "V", .other, 0, "v volt volts"),
  UnitDefinition("kilovolt", "kV", .other, 0, "kv kilovolt kilovolts"),
  UnitDefinition("decibel", "dB", .other, 0, "db decibel decibels"),
  UnitDefinition("ppm", "ppm", .other, 0, "ppm"),
  // Never a measure by itself, but what another is given for each of.
  UnitDefinition("person", "person", .count, 0, "capita"),
  UnitDefinition("barrel/day", "bbl/d", .other, 0, "bpd"),
]

private let timeUnits: [UnitDefinition] = [
  UnitDefinition("second", "s", .time, 1, "second seconds sec secs s"),
  UnitDefinition("millisecond", "ms", .time, 0.001, "ms millisecond milliseconds"),
  UnitDefinition("minute", "min", .time, 60, "minute minutes min mins"),
  UnitDefinition("hour", "h", .time, 3600, "hour hours hr hrs h"),
  UnitDefinition("day", "d", .time, 86400, "day days night nights morning mornings evening evenings weekday weekdays"),
  UnitDefinition("week", "week", .time, 604_800, "week weeks weekend weekends fortnight fortnights"),
  UnitDefinition("month", "month", .time, 0, "month months"),
  UnitDefinition("quarter", "quarter", .time, 0, "quarter quarters"),
  UnitDefinition("year", "yr", .time, 0, "year years yr yrs annum season seasons semester semesters"),
  UnitDefinition(
    "decade", "decade", .time, 0, "decade decades century centuries millennium millennia generation generations"),
]

private let currencies: [UnitDefinition] = [
  UnitDefinition(
    currency: "USD", "$", "usd",
    "dollar dollars us_dollar us_dollars u.s_dollar u.s_dollars american_dollars buck bucks"),
  UnitDefinition(currency: "USD", "¢", "", "cent cents u.s_cents us_cents", cents: 0.01),
  UnitDefinition(currency: "EUR", "€", "eur", "euro euros"),
  UnitDefinition(currency: "GBP", "£", "gbp", "pounds_sterling pound_sterling sterling quid british_pounds"),
  UnitDefinition(currency: "GBP", "p", "", "pence penny p", cents: 0.01),
  UnitDefinition(currency: "CNY", "¥", "cny rmb", "yuan renminbi rmb"),
  UnitDefinition(currency: "JPY", "¥", "jpy", "yen"),
  UnitDefinition(currency: "INR", "₹", "inr rs", "rupee rupees indian_rupees"),
  UnitDefinition(currency: "PKR", "Rs", "pkr", "pakistani_rupees"),
  UnitDefinition(currency: "AUD", "A$", "aud", "australian_dollars australian_dollar"),
  UnitDefinition(currency: "CAD", "C$", "cad", "canadian_dollars canadian_dollar"),
  UnitDefinition(currency: "NZD", "NZ$", "nzd", "new_zealand_dollars"),
  UnitDefinition(currency: "HKD", "HK$", "hkd", "hong_kong_dollars"),
  UnitDefinition(currency: "SGD", "S$", "sgd", "singapore_dollars"),
  UnitDefinition(currency: "TWD", "NT$", "twd", "taiwan_dollars new_taiwan_dollars"),
  UnitDefinition(currency: "TOP", "T$", "top", "paanga"),
  UnitDefinition(currency: "ZWL", "Z$", "zwl", "zimbabwe_dollars"),
  UnitDefinition(currency: "JMD", "J$", "jmd", "jamaican_dollars"),
  UnitDefinition(currency: "CHF", "CHF", "chf", "swiss_franc swiss_francs franc francs"),
  UnitDefinition(currency: "SEK", "SEK", "sek", "krona kronor swedish_kronor"),
  UnitDefinition(currency: "NOK", "NOK", "nok", "krone kroner norwegian_kroner"),
  UnitDefinition(currency: "DKK", "DKK", "dkk", "danish_kroner danish_krone"),
  UnitDefinition(currency: "ISK", "ISK", "isk", "króna krónur"),
  UnitDefinition(currency: "FIM", "mk", "fim", "markka"),
  UnitDefinition(currency: "DEM", "DM", "dem", "deutschmark deutschmarks deutsche_marks"),
  UnitDefinition(currency: "RUB", "₽", "rub rur", "ruble rubles rouble roubles"),
  UnitDefinition(currency: "UAH", "₴", "uah", "hryvnia hryvnias hryvnya"),
  UnitDefinition(currency: "KZT", "₸", "kzt", "tenge"),
  UnitDefinition(currency: "PLN", "zł", "pln", "zloty zlotys zlotych"),
  UnitDefinition(currency: "CZK", "Kč", "czk", "koruna korunas czech_crowns"),
  UnitDefinition(currency: "HUF", "Ft", "huf", "forint forints"),
  UnitDefinition(currency: "RON", "lei", "ron", "leu lei"),
  UnitDefinition(currency: "TRY", "₺", "try", "lira liras"),
  UnitDefinition(currency: "ITL", "L", "itl", "lire"),
  UnitDefinition(currency: "ILS", "₪", "ils nis", "shekel shekels"),
  UnitDefinition(currency: "IRR", "rial", "irr", "rial rials"),
  UnitDefinition(currency: "SAR", "riyal", "sar", "riyal riyals"),
  UnitDefinition(currency: "AED", "Dh", "aed", "dirham dirhams"),
  UnitDefinition(currency: "EGP", "E£", "egp", "egyptian_pounds"),
  UnitDefinition(currency: "KWD", "KD", "kwd", "kuwaiti_dinars"),
  UnitDefinition(currency: "IQD", "ID", "iqd", "iraqi_dinars dinar dinars"),
  UnitDefinition(currency: "NGN", "₦", "ngn", "naira"),
  UnitDefinition(currency: "GHS", "GH₵", "ghs", "cedi cedis"),
  UnitDefinition(currency: "KES", "KSh", "kes ksh", "kenyan_shilling kenyan_shillings shilling shillings"),
  UnitDefinition(currency: "UGX", "USh", "ugx ush", "ugandan_shillings uganda_shillings"),
  UnitDefinition(currency: "TZS", "TSh", "tzs tsh", "tanzanian_shillings"),
  UnitDefinition(currency: "ZAR", "R", "zar", "rand"),
  UnitDefinition(currency: "ETB", "Br", "etb", "birr"),
  UnitDefinition(currency: "MZN", "MT", "mzn", "metical meticais meticals"),
  UnitDefinition(currency: "AOA", "Kz", "aoa", "kwanza kwanzas"),
  UnitDefinition(currency: "ZMW", "K", "zmw", "kwacha"),
  UnitDefinition(currency: "RWF", "FRw", "rwf", "rwandan_francs"),
  UnitDefinition(currency: "XOF", "CFA", "xof", "cfa_francs"),
  UnitDefinition(currency: "BRL", "R$", "brl", "reais"),
  UnitDefinition(currency: "MXN", "Mex$", "mxn", "peso pesos mexican_pesos"),
  UnitDefinition(currency: "ARS", "AR$", "ars", "argentine_pesos"),
  UnitDefinition(currency: "CLP", "CLP", "clp", "chilean_pesos"),
  UnitDefinition(currency: "COP", "COP", "cop", "colombian_pesos"),
  UnitDefinition(currency: "PHP", "₱", "php", "philippine_pesos"),
  UnitDefinition(currency: "PEN", "S/", "pen", "soles"),
  UnitDefinition(currency: "KRW", "₩", "krw", "won"),
  UnitDefinition(currency: "VND", "₫", "vnd", "dong"),
  UnitDefinition(currency: "THB", "฿", "thb", "baht"),
  UnitDefinition(currency: "IDR", "Rp", "idr rp", "rupiah rupiahs"),
  UnitDefinition(currency: "MYR", "RM", "myr rm", "ringgit"),
  UnitDefinition(currency: "LAK", "₭", "lak", "kip"),
  UnitDefinition(currency: "KHR", "riel", "khr", "riel riels"),
  UnitDefinition(currency: "MMK", "K", "mmk", "kyat kyats"),
  UnitDefinition(currency: "BDT", "৳", "bdt tk", "taka"),
  UnitDefinition(currency: "LKR", "LKR", "lkr", "sri_lankan_rupees"),
  UnitDefinition(currency: "NPR", "NPR", "npr", "nepali_rupees"),
  UnitDefinition(currency: "AFN", "Af", "afn", "afghani afghanis"),
  UnitDefinition(currency: "MNT", "₮", "mnt", "tugrik tugriks togrog"),
  UnitDefinition(currency: "UZS", "soum", "uzs", "soum soums"),
  UnitDefinition(currency: "GEL", "₾", "gel", "lari"),
  UnitDefinition(currency: "AMD", "֏", "amd", "drams"),
]
