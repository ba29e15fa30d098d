#!/bin/sh
# Writes requirements.lock and requirements-dev.lock from pyproject.toml: one file for Python 3.11 to 3.13 and for
# every system, with hashes, and with no word about where the packages came from.
# Versions that are already locked stay; UPGRADE=1 takes the newest that pyproject.toml allows.
set -eu
cd "$(dirname -- "$0")/.."
mkdir -p build

if ! build/lock-venv/bin/uv --version >/dev/null 2>&1; then
    .venv/bin/python -m venv --clear build/lock-venv
    build/lock-venv/bin/python -m pip install --quiet --disable-pip-version-check uv==0.13.9
fi

compile() { # the lock, then more options
    lock=$1
    shift
    cp "$lock" build/lock.txt 2>/dev/null || : > build/lock.txt
    build/lock-venv/bin/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
        --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
        ${UPGRADE:+--upgrade} --output-file build/lock.txt "$@"
    if grep -nE '://|^ *--(index|extra|find|trusted)|file:' build/lock.txt; then
        echo "lock: $lock would name an address (above), so it was not written." >&2
        exit 1
    fi
    { echo "# Made from pyproject.toml by make lock; not edited by hand."; grep -v '^#' build/lock.txt; } > "$lock"
    echo "lock: $lock names $(grep -c '^[a-z]' "$lock") packages"
}

compile requirements.lock --extra faces
compile requirements-dev.lock --extra faces --extra dev --constraint requirements.lock
