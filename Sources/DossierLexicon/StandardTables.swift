/// Every table of the standard lexicon; a new subject is one file and one line here.
let standardTables: [LexiconTable] =
  grammarTables + timeTables + commonWordTables
  + placeTables + cityTables + demonymTables
  + personTables + givenNameTables + familyNameTables
  + organizationTables + knownNameTables
  + numberTables + unitTables + speechTables + anaphorTables
