#!/bin/sh
# Mutation testing of the consent gate: how many small faults in its code do its tests find?
# mutants.sh              runs what has changed since the last time (all of it: about an hour)
# mutants.sh --fresh      forgets the last time
# Fails under the bar of 95 %. The survivors and why each is harmless: docs/mutants.md.
set -eu
cd "$(dirname -- "$0")/.."
root=$PWD
place=$root/build/mutants
if [ "${1:-}" = --fresh ]; then
    rm -rf "$place"
fi
mkdir -p "$place"
# A copy, so that no tool takes the mutants for the program.
for what in hopewall tests pyproject.toml; do
    rm -rf "${place:?}/$what"
    cp -Rp "$what" "$place/"
done
cd "$place"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
nice -n 10 "$root/.venv/bin/mutmut" run --max-children "${MUTANTS_AT_ONCE:-2}"
"$root/.venv/bin/mutmut" results > results.txt || true
exec "$root/.venv/bin/python" "$root/packaging/mutant_score.py" "$place"
