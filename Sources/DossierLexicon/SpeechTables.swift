/// Words of saying: what introduces or closes the words of another. The values tell what may follow:
/// 1 a clause of its own ("said it would"), 2 a clause behind "that", 3 the same for writing,
/// 4 a demand: a thing, or somebody "to" do something ("urged efforts", "asked towns to pay"), 5 the speaker ("according to").
let speechTables: [LexiconTable] = [
  LexiconTable(
    [.speech],
    "say=1 said=1 says=1 saying=1 think=1 thinks=1 thought=1 believe=1 believes=1 believed=1 suggest=1 suggested=1 suggests=1 suggesting=1 claim=1 claimed=1 claims=1 claiming=1 admit=1 admitted=1 admits=1 admitting=1"
  ),
  LexiconTable(
    [.speech],
    "tell told tells telling add added adds adding note noted notes noting reply replied replies replying answer answered answers answering recall recalled recalls recalling continue continued continues conclude concluded concludes explain explained explains explaining remark remarked remarks state stated states stating comment commented comments quip quipped quips joke joked jokes joking laugh laughed laughs smile smiled smiles whisper whispered whispers shout shouted shouts yell yelled mutter muttered sigh sighed sighs observe observed observes begin began counter countered counters quote quoted quotes quoting goes warn warned warns warning argue argued argues arguing insist insisted insists insisting announce announced announces announcing declare declared declares declaring reiterate reiterated reiterates reiterating confirm confirmed confirms confirming deny denied denies denying propose proposed proposes complain complained complains complaining acknowledge acknowledged acknowledges acknowledging concede conceded concedes conceding assert asserted asserts asserting maintain maintained maintains contend contended contends allege alleged alleges alleging predict predicted predicts predicting estimate estimated estimates protest protested protests describe described describes describing call called calls calling report reported reports reporting reveal revealed reveals testify testified testifies object objected objects hint hinted hints mention mentioned mentions mentioning cry cried cries exclaim exclaimed joke insist wonder wondered wonders recount recounted recounts end ended ends repeat repeated repeats",
    value: 2),
  LexiconTable(
    [.speech],
    "post posted posts posting write wrote writes written writing tweet tweeted tweets read reads publish published mail mails mailed",
    value: 3),
  LexiconTable(
    [.speech],
    "stress stressed stresses stressing emphasize emphasized emphasizes emphasizing emphasise emphasised emphasises emphasising underline underlined underlines underlining underscore underscored underscores underscoring urge urged urges urging demand demanded demands demanding vow vowed vows vowing pledge pledged pledges pledging promise promised promises promising ask asked asks asking",
    value: 4),
  LexiconTable(
    [.speech],
    "called_for calls_for calling_for call_for called_on calls_on calling_on call_on", value: 4),
  LexiconTable([.speech], "according_to", value: 5),
  LexiconTable(
    [.speech], "pointed_out points_out pointing_out point_out put_it puts_it make_clear made_clear", value: 2),
]
