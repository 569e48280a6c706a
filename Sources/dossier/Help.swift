/// What `--help` prints: it fits a screen of 80 by 24.
let helpText = """
  dossier - who, when and how much is meant in a folder of documents

  dossier [serve] [PATH...]        language server on stdin and stdout
  dossier annotate [PATH...]       what the documents speak of; --json: all layers
  dossier outline FILE             title, sections, embedded articles
  dossier hover FILE:LINE:COLUMN   who or what stands there (counted from 1)
  dossier lookup NAME              find a name in any of its forms; conditions:
                   type:org in:2023-09 with:"Ada Holt" near:grain
  dossier references NAME          every place that speaks of it
  dossier references FILE:LINE:COLUMN
  dossier timeline [NAME]          dated statements in order, with evidence

  Options
    --in PATH      the corpus of a query: a folder or a file, may be repeated;
                   by default the folder of FILE, else the sample corpus seeds/
    --json         answer in JSON
    --help         this text
    --version      the version

  Exit codes: 0 answered, 1 nothing found, 2 wrong call, 3 unreadable file.
  Colors only on a terminal, and never where NO_COLOR is set.
  """

/// The version of the program and the server.
let dossierVersion = "0.1.0"
