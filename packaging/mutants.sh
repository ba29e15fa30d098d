#!/bin/sh
# Mutation testing: how many small faults in the code do its tests find?
# mutants.sh [gate|claims|finding|lease|publish …]   runs what has changed since the last time of the parts
#                         named, the gate when none is; `all` is every part (some hours on one core)
# mutants.sh --sample N PART …   runs only N of a part's mutants: the first in the order of their hashes
# mutants.sh --fresh PART …      forgets the last time
# Fails under the bar of 95 % of any part. The survivors and why they are harmless: docs/mutants.md.
set -eu
cd "$(dirname -- "$0")/.."
root=$PWD
python=$root/.venv/bin/python
mutmut=$root/.venv/bin/mutmut
fresh= size=
while :; do
    case ${1:-} in
        --fresh) fresh=yes; shift ;;
        --sample) size=$2; shift 2 ;;
        *) break ;;
    esac
done
[ $# -gt 0 ] || set -- gate
[ "$1" != all ] || set -- gate claims finding lease publish
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

one_part() {
    place=$root/build/mutants/$1
    [ -z "$fresh" ] || rm -rf "$place"
    mkdir -p "$place"
    # A copy, so that no tool takes the mutants for the program.
    for what in hopewall tests docs pyproject.toml kept; do
        rm -rf "${place:?}/$what"
    done
    cp -Rp hopewall tests docs pyproject.toml "$place/"
    mkdir "$place/kept"
    "$python" packaging/mutant_part.py "$place" "$1"
    (
        cd "$place"
        export HOPEWALL_KEPT_DEMONSTRATION="$place/kept"
        set -- run --max-children "${MUTANTS_AT_ONCE:-2}"
        if [ -n "$size" ]; then
            # Names that match nothing only make the mutants and find out which test reaches which.
            nice -n "${MUTANTS_NICE:-10}" "$mutmut" "$@" none-of-them > sample.log 2>&1 || true
            names=$("$python" "$root/packaging/mutant_part.py" . --sample "$size")
            [ -n "$names" ] || exit 0
            # shellcheck disable=SC2086  # one word for each name
            set -- "$@" $names
        fi
        nice -n "${MUTANTS_NICE:-10}" "$mutmut" "$@"
    )
    "$python" packaging/mutant_score.py "$place" ${size:+--sample}
}

failed=0
for part in "$@"; do
    echo "== $part"
    one_part "$part" || failed=1
done
exit $failed
