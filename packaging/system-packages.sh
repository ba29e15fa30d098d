# Sourced by setup.sh: finds which Debian packages are missing, and installs them where that is allowed.
# shellcheck shell=sh

# The packages of system-packages.txt that are not installed, one line each ("a | b" kept as it is).
missing_packages() { # the python that was chosen
    dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii *//p' > build/installed
    sed -e 's/#.*//' -e 's/[[:space:]]*$//' packaging/system-packages.txt | while IFS= read -r line; do
        [ -n "$line" ] || continue
        case "$line" in
            *" ?"*)
                module=${line##*\?}
                line=${line%% \?*}
                "$1" -c "import $module" >/dev/null 2>&1 && continue
                ;;
        esac
        found=no
        for name in $(echo "$line" | tr '|' ' '); do
            grep -qx -- "$name" build/installed && found=yes
        done
        [ "$found" = yes ] || echo "$line"
    done
}

# Of each "a | b" the first that this release's package lists know; the last one where none is known.
choose_names() {
    while IFS= read -r line; do
        pick=
        for name in $(echo "$line" | tr '|' ' '); do
            last=$name
            [ -n "$pick" ] || { apt-cache show "$name" >/dev/null 2>&1 && pick=$name; } || true
        done
        echo "${pick:-$last}"
    done | tr '\n' ' ' | sed 's/ *$//'
}

ensure_system_packages() { # the python that was chosen
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "this is not Debian or Ubuntu, so Qt's libraries were not checked; packaging/system-packages.txt lists them."
        return 0
    fi
    mkdir -p build
    missing=$(missing_packages "$1")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        sudo=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; then
        sudo='sudo -n'
    else
        names=$(echo "$missing" | choose_names)
        echo "setup: these system packages are missing; run this once, then try again:" >&2
        echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $names" >&2
        exit 1
    fi
    say "fetching the list of system packages"
    $sudo apt-get update -q > build/apt.log 2>&1 ||
        die "apt-get update failed, is there a network? Its last words: $(tail -n 1 build/apt.log)"
    names=$(echo "$missing" | choose_names)
    say "installing system packages: $names"
    # shellcheck disable=SC2086
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $names >> build/apt.log 2>&1 ||
        die "apt-get could not install $names; the whole of it is in build/apt.log, its last words: $(tail -n 1 build/apt.log)"
}
