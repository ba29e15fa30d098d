# Sourced by setup.sh: installs exactly what a lock names, and says in one line why when it cannot.
# shellcheck shell=sh

explain_pip() { # the lock, pip's log
    if grep -q 'DO NOT MATCH THE HASHES' "$2"; then
        die "a downloaded package is not the one that $1 names (its hash differs), so nothing was installed; see build/pip.log."
    elif grep -qE 'name resolution|Network is unreachable|NewConnectionError|Connection refused|ConnectTimeout|ProxyError|Read timed out|ConnectionResetError' "$2"; then
        die "the Python packages could not be fetched: no network, or the package index does not answer. Connect and run it again; what is already there is kept."
    elif grep -q 'No space left' "$2"; then
        die "the disk is full; the Python packages need about 600 MB."
    elif grep -q 'CERTIFICATE_VERIFY_FAILED' "$2"; then
        die "the package index shows a certificate that this machine does not trust; mend the machine's certificates or clock."
    elif grep -qE 'No matching distribution|Could not find a version' "$2"; then
        die "pip's package index has no fitting build of: $(sed -n 's/.*No matching distribution found for \([^ ]*\).*/\1/p' "$2" | tail -n 1); hopewall runs on x86-64 with glibc 2.34 or newer (Debian 12) and on aarch64 with glibc 2.39 or newer (Ubuntu 24.04)."
    fi
    die "pip failed: $(grep -i error "$2" | tail -n 1); the whole of it is in build/pip.log."
}

install_locked() { # the lock
    mkdir -p build
    say "installing the packages of $1"
    for attempt in 1 2 3; do
        # pip gives its exit code through a file: a pipe would give that of the last command.
        { "$venv/bin/python" -m pip install --disable-pip-version-check --no-input --no-deps \
            --require-hashes --only-binary :all: --progress-bar off --retries 3 --timeout 60 -r "$1" 2>&1 ||
            echo failed > build/pip.failed; } | tee build/pip.log | sed -un 's/^ *Downloading \([^ ]*\/\)*\([^ /]* ([^)]*)\).*/  fetched \2/p'
        if [ ! -e build/pip.failed ]; then
            return 0
        fi
        rm -f build/pip.failed
        # Wrong contents and missing builds do not mend themselves.
        grep -qE 'DO NOT MATCH THE HASHES|No space left|CERTIFICATE_VERIFY_FAILED' build/pip.log && break
        [ "$attempt" = 3 ] || { say "that did not work, trying again"; sleep $((attempt * 3)); }
    done
    explain_pip "$1" build/pip.log
}
