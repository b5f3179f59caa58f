#!/usr/bin/env bash
# Installs what R2P Drafter needs of the system, as far as it is missing.
#   system_packages.sh run    Qt's libraries and the letterheads' fonts; only warns where it may not install
#   system_packages.sh test   also LibreOffice, poppler, more fonts and a screen; fails where it may not install
set -euo pipefail
. "$(dirname "$0")/packages.sh"

run=(
    libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3
    libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
    libwayland-client0 libwayland-cursor0 libwayland-egl1
    fontconfig fonts-liberation fonts-crosextra-carlito fonts-crosextra-caladea fonts-dejavu-core
)
test=(
    "${run[@]}"
    "libreoffice-writer-nogui|libreoffice-writer" fonts-noto-core fonts-noto-color-emoji poppler-utils
    xvfb xauth openbox xdotool xclip dbus at-spi2-core
    postgresql
)

purpose=${1:?"run or test?"}

# Elsewhere than on Debian and its kin only the tests' programs can be looked for.
check_programs() {
    local program missing=()
    for program in soffice pdftotext Xvfb openbox xdotool xclip dbus-daemon initdb setpriv; do
        command -v "$program" >/dev/null || missing+=("$program")
    done
    if [ "$purpose" = test ] && [ ${#missing[@]} -gt 0 ]; then
        echo "The tests need programs that are not found: ${missing[*]}. Please install them." >&2
        exit 1
    fi
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    check_programs
    exit 0
fi

if [ "$purpose" = test ]; then wanted=("${test[@]}"); else wanted=("${run[@]}"); fi
read -ra missing <<<"$(missing_packages "${wanted[@]}")"
[ ${#missing[@]} -gt 0 ] || exit 0

echo "System packages that are missing: ${missing[*]}"
if install_packages "${missing[@]}"; then
    exit 0
fi
{
    echo "These system packages are missing and could not be installed from here. Please run:"
    echo "    sudo apt-get update && sudo apt-get install ${missing[*]}"
} >&2
[ "$purpose" = run ]
