#!/usr/bin/env bash
# Takes the interface's texts into the translations (.ts, which translators work on in Qt Linguist), and makes
# of them what the program reads (.qm). They are in resources/translations, unless another folder is given.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=.venv/bin
folder=${1:-resources/translations}
mapfile -t sources < <(find r2p_drafter -name '*.py' | LC_ALL=C sort)
# What the core says of a letter is marked by `says` of r2p_drafter/saying.py.
options=(-no-ui-lines -locations none -noobsolete -tr-function-alias tr+=says)

mkdir -p "$folder"
"$bin/pyside6-lupdate" "${options[@]}" "${sources[@]}" -ts "$folder/r2p_drafter_fr.ts"
# English needs a translation for its plurals only, and they follow a rule.
"$bin/pyside6-lupdate" "${options[@]}" -pluralonly "${sources[@]}" -ts "$folder/r2p_drafter_en.ts"
"$bin/python" tools/plurals.py "$folder/r2p_drafter_en.ts"
for language in en fr; do
    "$bin/pyside6-lrelease" -silent "$folder/r2p_drafter_$language.ts" -qm "$folder/r2p_drafter_$language.qm"
done
