/// Words of time.
let timeTables: [LexiconTable] = [
  LexiconTable(
    [.month],
    "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12"
  ),
  LexiconTable(
    [.weekday],
    "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 mon=1 tue=2 tues=2 wed=3 weds=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7"
  ),
  LexiconTable([.pluralWeekday], "mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7"),
  // Values are those of `TimeUnit`; 32 more for a plural.
  LexiconTable(
    [.timeUnit],
    "second=1 minute=2 hour=3 day=4 week=5 month=6 quarter=7 year=8 decade=9 century=10 fortnight=11 season=12 night=13 weekend=14 half=15 seconds=33 minutes=34 hours=35 days=36 weeks=37 months=38 quarters=39 years=40 decades=41 centuries=42 fortnights=43 seasons=44 nights=45 weekends=46 sec=33 secs=33 min=34 mins=34 hr=35 hrs=35 yr=40 yrs=40"
  ),
  // Values are those of `DayPart`; 16 more where it is also a time of the clock (noon).
  LexiconTable(
    [.dayPart],
    "morning=1 dawn=1 sunrise=1 noon=18 midday=18 afternoon=3 evening=4 dusk=4 sunset=4 night=5 nite=5 midnight=21 mornings=33 afternoons=35 evenings=36 nights=37"
  ),
  LexiconTable(
    [.season], "spring=1 summer=2 autumn=3 fall=3 winter=4 springtime=1 summertime=2 midsummer=2 midwinter=4"),
  LexiconTable(
    [.ordinal],
    "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20"
  ),
  // Values are those of `TimeWord`.
  LexiconTable(
    [.timeDeictic],
    "a=112 an=113 per=123 today=1 tonight=2 tonite=2 yesterday=3 yday=3 tomorrow=4 tmrw=4 tmr=4 now=5 last=6 next=7 nxt=7 this=8 past=9 coming=10 upcoming=10 previous=11 preceding=11 prior=11 following=12 same=13 that=14 each=15 every=16 early=17 late=18 mid=19 end=20 start=21 beginning=21 middle=22 recent=23 current=24 currently=25 nowadays=25 overnight=26 daily=27 weekly=28 monthly=29 quarterly=30 yearly=31 hourly=32 nightly=33 fortnightly=34 once=35 twice=36 thrice=37 half=38 fiscal=39 financial=39 several=40 few=41 weekday=42 weekdays=42 weeknight=42 later=43 earlier=44 all=45 entire=46 whole=46 final=47 other=48 another=49 forties=50 fifties=51 sixties=52 seventies=53 eighties=54 nineties=55 noughties=56 thirties=57 twenties=58 couple=59 recently=60 yearend=61"
  ),
  LexiconTable(
    [.timeLink],
    "of=101 to=102 from=103 and=104 at=105 on=106 in=107 until=108 till=108 through=109 ago=110 the=111  or=114 before=115 after=116 by=117 times=118 time=119 old=120 hence=121 ended=122 ending=122 ends=122 o'clock=124 oclock=124 am=125 a.m=125 pm=126 p.m=126 local=127 ad=128 bc=129 bce=130 ce=131 running=133 straight=134 eve=135 within=136 under=136 as=137 period=138 hrs=139 since=140 for=141 during=142 throughout=143 around=144 between=145 than=146 one=147 away=148 full=46 working=149 business=149 consecutive=149 calendar=149 trading=149 successive=149 additional=149 extra=149 more=149 sitting=149 over=150"
  ),
  // Distances from UTC in minutes; 9001 to 9004 are the American zones, whose clocks change.
  LexiconTable(
    [.timeZone],
    "gmt=0 utc=0 z=0 bst=60 cet=60 cest=120 eet=120 eest=180 msk=180 eat=180 sast=120 wat=60 ist=330 pkt=300 sgt=480 hkt=480 jst=540 kst=540 aest=600 aedt=660 nzst=720 nzdt=780 est=-300 edt=-240 cdt=-300 mst=-420 mdt=-360 pst=-480 pdt=-420 akst=-540 hst=-600 et=9001 ct=9002 mt=9003 pt=9004 brt=-180 art=-180"
  ),
  // Cities and countries by whose clock news is timed; the same values.
  LexiconTable(
    [.clockPlace],
    "beijing=480 london=9005 paris=9006 berlin=9006 brussels=9006 moscow=180 tokyo=540 japan=540 seoul=540 korea=540 singapore=480 manila=480 sydney=9007 delhi=330 india=330 indian=330 dubai=240 istanbul=180 nairobi=180 lagos=60 johannesburg=120 eastern=9001 central=9002 mountain=9003 pacific=9004 new_york=9001 hong_kong=480 los_angeles=9004 china=480 brasília=-180 brasilia=-180 astana=360 bangkok=420 hanoi=420 jakarta=420 karachi=300 kathmandu=345 dhaka=360 tehran=210 kyiv=9008 athens=9008"
  ),
  // Values are those of `Holiday`.
  LexiconTable(
    [.holiday],
    "christmas=1 christmas_day=1 christmas_eve=2 new_year_day=3 new_year_eve=4 boxing_day=5 halloween=6 valentine_day=7 epiphany=8 labor_day=9 thanksgiving=10 thanksgiving_day=10 memorial_day=11 easter=12 easter_sunday=12 easter_monday=13 good_friday=14 palm_sunday=15 ash_wednesday=16 shrove_tuesday=17 pentecost=18 whit_monday=19 ascension_day=20 spring_festival=21 lunar_new_year=21 chinese_new_year=21 lantern_festival=22 australia_day=23 anzac_day=24 bastille_day=25 st_patrick_day=26 martin_luther_king_day=27 presidents_day=28 columbus_day=29 veterans_day=30 maundy_thursday=32 corpus_christi=33 all_saints_day=34 guy_fawkes_night=35 juneteenth=36 groundhog_day=37 bonfire_night=35 waitangi_day=38 canada_day=39"
  ),
  // First words of holidays of several words.
  LexiconTable(
    [.holiday],
    "new boxing valentine labor memorial good palm ash shrove whit ascension lunar chinese lantern australia anzac bastille st martin presidents columbus veterans maundy corpus all guy groundhog bonfire waitangi canada"
  ),
  // How a verb or adverb places its clause: 1 in the past, 2 in the future, 3 mostly in the future.
  LexiconTable(
    [.tense],
    "said=1 told=1 was=1 were=1 had=1 did=1 went=1 came=1 won=1 lost=1 met=1 made=1 took=1 gave=1 held=1 began=1 fell=1 rose=1 hit=1 left=1 became=1 brought=1 bought=1 built=1 caught=1 chose=1 cut=1 drew=1 drove=1 ate=1 felt=1 fought=1 found=1 flew=1 got=1 grew=1 heard=1 kept=1 knew=1 led=1 lay=1 paid=1 put=1 ran=1 read=1 rang=1 sang=1 sank=1 saw=1 sold=1 sent=1 set=1 shot=1 sat=1 slept=1 spoke=1 spent=1 stood=1 stole=1 struck=1 swam=1 taught=1 thought=1 threw=1 understood=1 woke=1 wore=1 wrote=1 beat=1 broke=1 shut=1 burst=1 dealt=1 swept=1 sought=1 swore=1 arose=1 bore=1 blew=1 hung=1 shook=1 wound=1 froze=1 spun=1 split=1 spread=1 hurt=1 quit=1 fed=1 fled=1 bent=1 lent=1 slid=1 stuck=1 stung=1 swung=1 tore=1 wept=1 withdrew=1 overtook=1 underwent=1 rode=1 laid=1 rebuilt=1 retook=1 reopened=1 became=1 thrown=1 known=1 been=1 gone=1 done=1 seen=1 written=1 taken=1 given=1 born=1 dead=1 since=1 will=2 would=3 shall=2 'll=2 won't=2 due=2 scheduled=2 expected=2 plans=2 plan=2 planned=3 hopes=2 upcoming=2 tomorrow=2 deadline=2 until=3 till=3 by=3 let's=2 going=2 must=3 should=3 can=3 could=3 may=3 might=3 opens=2 begins=2 starts=2 meets=2 resumes=2 returns=2 closes=2 ends=2 leaves=2 runs=3 arrives=2 votes=2 plays=2 faces=2 hosts=2 visits=2 takes=3 continues=2 follows=2 goes=3 comes=3 is=3 are=3 faces=2 expects=2 intends=2 aims=2 before=3 starting=2 beginning=3 from=3 forecast=2 ahead=3 we'll=2 i'll=2 it'll=2 they'll=2 he'll=2 she'll=2 you'll=2 there'll=2 open=3 close=3 bring=3 come=3 meet=3 join=3 see=3 prepares=2 awaits=2 want=3 wants=3 hope=2 remain=3 remains=3 next=2"
  ),
]

/// Words that open or join a time expression; raw values are those of the tables `timeDeictic` and `timeLink`.
public enum TimeWord: UInt8, Sendable {
  case today = 1, tonight = 2, yesterday = 3, tomorrow = 4, now = 5, last = 6, next = 7, this = 8, past = 9
  case coming = 10, previous = 11, following = 12, same = 13, that = 14, each = 15, every = 16, early = 17
  case late = 18, mid = 19, end = 20, start = 21, middle = 22, recent = 23, current = 24, currently = 25
  case overnight = 26, daily = 27, weekly = 28, monthly = 29, quarterly = 30, yearly = 31, hourly = 32
  case nightly = 33, fortnightly = 34, once = 35, twice = 36, thrice = 37, half = 38, fiscal = 39, several = 40
  case few = 41, weekday = 42, later = 43, earlier = 44, all = 45, entire = 46, final = 47, other = 48
  case another = 49, forties = 50, fifties = 51, sixties = 52, seventies = 53, eighties = 54, nineties = 55
  case noughties = 56, thirties = 57, twenties = 58, couple = 59, recently = 60, yearEnd = 61, of = 101
  case to = 102, from = 103, and = 104, at = 105, on = 106, `in` = 107, until = 108, through = 109, ago = 110
  case the = 111, a = 112, an = 113, or = 114, before = 115, after = 116, by = 117, times = 118, time = 119
  case old = 120, hence = 121, ended = 122, per = 123, oclock = 124, am = 125, pm = 126, local = 127, ad = 128
  case bc = 129, bce = 130, ce = 131, running = 133, straight = 134, eve = 135, within = 136
  case `as` = 137, period = 138, hrs = 139, since = 140, `for` = 141, during = 142, throughout = 143
  case around = 144, between = 145, than = 146, one = 147, away = 148, filler = 149, over = 150
}
