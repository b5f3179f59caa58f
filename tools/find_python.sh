#!/usr/bin/env bash
# Prints the newest Python there is of 3.11 or later, or says that there is none.
set -euo pipefail

# Run it, too: a launcher (as pyenv's) may be there for a version that is not installed.
is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

for python in python3.13 python3.12 python3.11 python3; do
    if is_new_enough "$python"; then
        echo "$python"
        exit 0
    fi
done
echo "R2P Drafter needs Python 3.11 or newer, and there is none here. Please install it." >&2
exit 1
