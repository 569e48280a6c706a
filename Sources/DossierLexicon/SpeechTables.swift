/// Words of saying: what introduces or closes the words of another.
let speechTables: [LexiconTable] = [
  LexiconTable(
    [.speech],
    "say said says saying tell told tells telling add added adds adding note noted notes noting ask asked asks asking reply replied replies replying answer answered answers answering recall recalled recalls recalling continue continued continues conclude concluded concludes explain explained explains explaining remark remarked remarks state stated states stating comment commented comments quip quipped quips joke joked jokes joking laugh laughed laughs smile smiled whisper whispered whispers shout shouted shouts yell yelled mutter muttered sigh sighed observe observed observes begin began counter countered counters quote quoted quotes quoting go goes went mail mails mailed",
    value: 1),
  LexiconTable(
    [.speech],
    "stress stressed stresses stressing emphasize emphasized emphasizes emphasizing emphasise emphasised emphasises emphasising underline underlined underlines underscore underscored underscores warn warned warns warning argue argued argues arguing claim claimed claims claiming insist insisted insists insisting urge urged urges urging demand demanded demands demanding vow vowed vows vowing pledge pledged pledges promise promised promises announce announced announces announcing declare declared declares declaring reiterate reiterated reiterates reiterating confirm confirmed confirms confirming deny denied denies denying suggest suggested suggests suggesting propose proposed complain complained complains complaining admit admitted admits admitting acknowledge acknowledged acknowledges concede conceded concedes assert asserted asserts maintain maintained maintains contend contended contends allege alleged alleges predict predicted predicts estimate estimated estimates believe believed believes protest protested describe described describes describing call called calls calling report reported reports reporting reveal revealed reveals testify testified agree agreed agrees object objected hint hinted",
    value: 2),
  LexiconTable(
    [.speech],
    "post posted posts posting write wrote writes written writing tweet tweeted tweets read reads publish published message messaged",
    value: 3),
  LexiconTable([.speech], "called_for calls_for calling_for called_on calls_on calling_on point_out pointed_out points_out pointing_out put_it puts_it", value: 2),
]
