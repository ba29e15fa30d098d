#!/bin/sh
# Makes .venv ready: system packages, locked Python packages, the checkout on the path, translations.
# Safe to run as often as you like; when nothing has changed it only compares a few hashes.
#   packaging/setup.sh          what is needed to run
#   packaging/setup.sh --dev    and what is needed to test and change
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
venv=.venv
lock=requirements.lock
kind=run
case "${1:-}" in
    "") ;;
    --dev) lock=requirements-dev.lock; kind=dev ;;
    *) echo "setup: unknown option $1; there is only --dev." >&2; exit 2 ;;
esac

say() { echo "setup: $*"; }
die() { echo "setup: $*" >&2; exit 1; }
digest() { cat "$@" 2>/dev/null | sha256sum | cut -c1-32; }
stamped() { [ -f "$venv/.stamp-$1" ] && [ "$(cat "$venv/.stamp-$1")" = "$2" ]; }
stamp() { printf '%s\n' "$2" > "$venv/.stamp-$1"; }

# Two set-ups at once would write into the same .venv.
if command -v flock >/dev/null 2>&1; then
    mkdir -p build
    exec 9>build/setup.lock
    flock -w 900 9 || die "another set-up has held build/setup.lock for 15 minutes; end it and try again."
fi

# A version manager's shim may be on the path and still have nothing behind it, so each is tried. One that can
# make a virtual environment is taken first; failing that python3, which the package python3-venv completes.
find_python() {
    for modules in "venv, ensurepip" sys; do
        for candidate in python3.13 python3.12 python3.11 python3; do
            [ "$modules" = sys ] && candidate=python3
            if "$candidate" -c "import sys, $modules; sys.exit(sys.version_info < (3, 11))" >/dev/null 2>&1; then
                command -v "$candidate"
                return 0
            fi
        done
    done
    return 1
}

. packaging/system-packages.sh

# ---- Python and the system's packages

packages_key="$(digest packaging/system-packages.txt packaging/system-packages.sh) $root"
if ! { [ -x "$venv/bin/python" ] && stamped system "$packages_key"; }; then
    python=$(find_python) || die "hopewall needs Python 3.11 or newer, and none was found; on Debian 12 and Ubuntu 24.04 it is the package python3."
    ensure_system_packages "$python"
    if ! "$venv/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        say "making $venv with $("$python" --version)"
        "$python" -m venv --clear "$venv" || die "$python could not make $venv; look at the lines above."
    fi
    stamp system "$packages_key"
fi

# ---- Python packages, from the lock

. packaging/python-packages.sh
[ -f "$lock" ] || die "$lock is missing; take it from the repository again or run make lock."
lock_key="$(digest "$lock") $root"
if ! stamped "$kind" "$lock_key"; then
    install_locked "$lock"
    stamp "$kind" "$lock_key"
    # The dev lock holds everything of the other one.
    [ "$kind" = run ] || stamp run "$(digest requirements.lock) $root"
fi

# PySide's own switch (SBK_EMBED) unpacks its Python part beside it, once, so that Python compiles it once and not at
# every start of the kiosk; the library itself stays as it came.
support=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/shiboken6/files.dir
if ! [ -d "$support" ]; then
    SBK_EMBED=0 "$venv/bin/python" -c 'import PySide6.QtCore' && "$venv/bin/python" -m compileall -q "$support" ||
        say "PySide's Python part could not be unpacked; the kiosk starts without that, a little later."
fi

# ---- the checkout itself: importable, and `.venv/bin/hopewall` to start it

if ! stamped checkout "$root"; then
    packages=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$root" > "$packages/hopewall-checkout.pth"
    cat > "$venv/bin/hopewall" <<'LAUNCHER'
#!/bin/sh
exec "$(dirname -- "$(readlink -f -- "$0")")/python" -m hopewall "$@"
LAUNCHER
    chmod +x "$venv/bin/hopewall"
    stamp checkout "$root"
fi

# ---- translations

i18n=hopewall/ui/i18n
if ls "$i18n"/*.ts >/dev/null 2>&1; then
    i18n_key=$(digest "$i18n"/*.ts)
    built=yes
    for source in "$i18n"/*.ts; do
        [ -f "${source%.ts}.qm" ] || built=no
    done
    if [ "$built" = no ] || ! stamped i18n "$i18n_key"; then
        mkdir -p build
        "$venv/bin/pyside6-lrelease" -silent "$i18n"/*.ts > build/lrelease.log 2>&1 ||
            die "a translation in $i18n could not be built: $(tail -n 1 build/lrelease.log)"
        stamp i18n "$i18n_key"
    fi
fi
