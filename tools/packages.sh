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

# Installs the packages named; fails at once where this user may not, and never takes others away.
install_packages() {
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    "${as_root[@]}" apt-get update -qq || echo "The lists of packages could not be renewed; trying without." >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq -y --no-install-recommends --no-remove "$@" </dev/null >/dev/null
}
