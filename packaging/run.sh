#!/bin/sh
# Shows the demonstration hospital: on this machine's screen, or as pictures where there is none.
#   packaging/run.sh          screen if there is one
#   packaging/run.sh --tour   pictures in any case
set -eu
cd "$(dirname -- "$0")/.."

if [ "${1:-}" != --tour ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/python -m hopewall demo --home .demo
fi
.venv/bin/python -m hopewall demo --home .demo --no-open
QT_QPA_PLATFORM=offscreen .venv/bin/python -m hopewall tour --home .demo --out .demo-tour
echo "The pictures of every screen are in $(pwd)/.demo-tour (no display was used)."
