#!/bin/sh
# Every check and every test, each to its end, then one summary. --lint leaves the tests out.
set -u
cd "$(dirname -- "$0")/.."
bin=.venv/bin
mkdir -p build
failed=
summary=build/test-summary.txt
: > "$summary"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

check() { # its name, then the command
    name=$1
    shift
    began=$(date +%s)
    echo "--- $name"
    if "$@"; then
        result=ok
    else
        result=FAILED
        failed="$failed $name;"
    fi
    printf '  %-28s %-7s %4d s\n' "$name" "$result" "$(($(date +%s) - began))" >> "$summary"
}

workers=$("$bin/python" -c 'import os; print(min(os.cpu_count() or 1, 4))')

# Ten minutes is the whole budget of the tests; a hang is a failure, not a wait.
run_tests() {
    timeout --kill-after=20 600 "$bin/python" -m pytest --quiet --numprocesses "$workers" --dist loadfile \
        --junit-xml=build/tests.xml
    code=$?
    case $code in
        5) echo "test: pytest found no test at all, and that is a failure." >&2 ;;
        124 | 137) echo "test: the tests took more than ten minutes and were stopped." >&2 ;;
    esac
    return $code
}

targets=tests
[ -d hopewall ] && targets="hopewall tests"

check "python format" "$bin/ruff" format --check --quiet .
check "python lint" "$bin/ruff" check --quiet .
# shellcheck disable=SC2086
check "python types" "$bin/mypy" $targets
check "python types of the tools" "$bin/mypy" --no-namespace-packages --no-explicit-package-bases packaging
check "qml types and lint" "$bin/python" packaging/qml_check.py lint
check "qml format" "$bin/python" packaging/qml_check.py format
check "translations" "$bin/python" packaging/i18n_check.py
if [ "${1:-}" != --lint ]; then
    rm -f build/tests.xml
    check "tests" run_tests
fi

echo
echo "Summary"
cat "$summary"
if [ -f build/tests.xml ] && [ "${1:-}" != --lint ]; then
    sed -n 's/.*<testsuite [^>]*errors="\([0-9]*\)" failures="\([0-9]*\)" skipped="\([0-9]*\)" tests="\([0-9]*\)" time="\([0-9]*\).*/  \4 tests: \2 failed, \1 errors, \3 skipped, \5 s/p' build/tests.xml
fi
if [ -n "$failed" ]; then
    echo "Failed:$failed"
    exit 1
fi
echo "Everything passed."
