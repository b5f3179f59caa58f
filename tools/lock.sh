#!/usr/bin/env bash
# Writes requirements.lock: the version of everything that running and testing needs.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=build/lock-venv
tools/make_venv.sh "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check ".[dev]"
{
    echo "# Every package that running and testing needs, with its version. Written by \`make lock\`."
    echo "# Renewed on purpose only: another Qt may set a line differently."
    "$venv/bin/python" -m pip freeze --disable-pip-version-check --exclude r2p-drafter
} >build/requirements.lock
mv build/requirements.lock requirements.lock
rm -rf "$venv"
