#!/usr/bin/env bash
# Makes a virtual environment in the folder named, with the newest Python there is (PYTHON overrides it).
set -euo pipefail
. "$(dirname "$0")/packages.sh"

folder=${1:?"Which folder?"}
python=${PYTHON:-$("$(dirname "$0")/find_python.sh")}

can_make_one() {
    "$python" -c 'import ensurepip, venv' >/dev/null 2>&1
}

# Debian keeps ensurepip in a package of its own, one for each version of Python.
if ! can_make_one; then
    package="$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    if ! { command -v apt-get >/dev/null && install_packages "$package" && can_make_one; }; then
        echo "$python can't make virtual environments. On Debian and Ubuntu, please run:" >&2
        echo "    sudo apt-get install $package" >&2
        exit 1
    fi
fi
rm -rf "$folder"
"$python" -m venv "$folder"
