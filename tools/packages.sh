# shellcheck shell=bash
# Sourced, not run: installs Debian packages where this user may.

# Prints the names of all installed packages and of what they stand in for, one a line
# (`libglib2.0-0t64` provides `libglib2.0-0`).
installed_packages() {
    dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -n 's/^installed //p' | tr ',' '\n' | sed -E 's/^ +//; s/ .*//'
}

# Prints those of the packages named that are not installed, on one line. Of `a|b` one is enough, and
# `a` is what to install.
missing_packages() {
    local installed package missing=()
    installed=$(installed_packages)
    for package in "$@"; do
        grep -qxF -- "${package//|/$'\n'}" <<<"$installed" || missing+=("${package%%|*}")
    done
    echo "${missing[*]}"
}

# Runs a command as root; fails at once where this user may not.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs the packages named; fails at once where this user may not, and never takes others away.
install_packages() {
    as_root true 2>/dev/null || return 1
    as_root apt-get update -qq || echo "The lists of packages could not be renewed; trying without." >&2
    case " $* " in *" postgresql "*) without_server_of_its_own _install "$@" ;; *) _install "$@" ;; esac
}

_install() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq -y --no-install-recommends --no-remove "$@" </dev/null >/dev/null
}

# Runs a command that installs PostgreSQL, which would have a server run from now on and at every start of the
# machine; the tests start one of their own.
without_server_of_its_own() {
    local folder=/etc/postgresql-common/createcluster.d status=0
    as_root mkdir -p "$folder"
    echo "create_main_cluster = false" | as_root tee "$folder/r2p-drafter.conf" >/dev/null
    "$@" || status=$?
    as_root rm "$folder/r2p-drafter.conf"
    return $status
}
