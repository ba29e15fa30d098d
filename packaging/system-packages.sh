# Sourced by setup.sh: finds which Debian packages are missing, and installs them where that is allowed.
# shellcheck shell=sh

# The packages of a list that are not installed, one line each ("a | b" kept as it is).
missing_packages() { # the list, the python that was chosen
    dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii *//p' > build/installed
    sed -e 's/#.*//' -e 's/[[:space:]]*$//' "$1" | while IFS= read -r line; do
        [ -n "$line" ] || continue
        case "$line" in
            *" ?"*)
                module=${line##*\?}
                line=${line%% \?*}
                "$2" -c "import $module" >/dev/null 2>&1 && continue
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

# Whether packages may be installed here; sets the word to put before the command.
may_install() {
    sudo=
    [ "$(id -u)" = 0 ] && return 0
    sudo='sudo -n'
    command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1
}

ensure_system_packages() { # the python that was chosen
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "this is not Debian or Ubuntu, so Qt's libraries were not checked; packaging/system-packages.txt lists them."
        return 0
    fi
    mkdir -p build
    missing=$(missing_packages packaging/system-packages.txt "$1")
    [ -n "$missing" ] || return 0
    if ! may_install; then
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

# What only tests need. They are skipped without it and say so, so nothing stops here.
ensure_dev_packages() { # the python that was chosen
    command -v dpkg-query >/dev/null 2>&1 || return 0
    mkdir -p build
    missing=$(missing_packages packaging/system-packages-dev.txt "$1" | choose_names)
    [ -n "$missing" ] || return 0
    if ! may_install; then
        say "some crash tests will be skipped; for them: sudo apt-get install -y --no-install-recommends $missing"
        return 0
    fi
    say "installing what the crash tests need: $missing"
    $sudo apt-get update -q > build/apt-dev.log 2>&1 || true
    # One by one: a release that does not have one of them may have the others.
    for name in $missing; do
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$name" >> build/apt-dev.log 2>&1 ||
            say "apt-get could not install $name, so some crash tests will be skipped; the whole of it is in build/apt-dev.log."
    done
}
