/// Every table of the standard lexicon; a new subject is one file and one line here.
let standardTables: [LexiconTable] =
  grammarTables + timeTables + numberTables + unitTables + speechTables
