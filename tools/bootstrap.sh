#!/bin/sh
# Makes a bare machine ready: Qt's system libraries, then .venv from a locked, hashed list, then the window's words.
# usage: tools/bootstrap.sh run|dev
set -eu
cd "$(dirname "$0")/.."
lock="requirements/${1:-run}.lock"

RUN_PACKAGES="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libpulse0 libxrandr2 libxcb-cursor0 \
libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libxcb-image0 libxcb-render-util0 libxcb-xinerama0 \
libnss3 fonts-dejavu-core"
SCREEN_PACKAGES="xvfb xauth"

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then sudo "$@"
    else return 1
    fi
}

missing_packages() {
    for package in "$@"; do
        # Debian's 64-bit time transition renamed some libraries: either name will do.
        dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done
}

install_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    if ! command -v dpkg-query >/dev/null 2>&1; then
        echo "This is no Debian or Ubuntu: if Qt does not start, install your system's packages for: $*" >&2
        return 0
    fi
    wanted=$(missing_packages "$@")
    [ -n "$wanted" ] || return 0
    # shellcheck disable=SC2086
    if ! { as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q &&
           as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $wanted; } >&2; then
        echo "Some system libraries are missing. Type this line, then try again:" >&2
        echo "  sudo apt-get update && sudo apt-get install --no-install-recommends" $wanted >&2
        exit 4
    fi
}

packages=$RUN_PACKAGES
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then packages="$packages $SCREEN_PACKAGES"; fi
python=${PYTHON:-python3}
if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then packages="$packages python3-venv"; fi
# shellcheck disable=SC2086
install_packages $packages

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Python 3.11 or newer is needed. Install it, or name it: make PYTHON=/path/to/python3.11 $1" >&2
    exit 2
fi
if ! cmp -s "$lock" .venv/installed.lock; then
    "$python" -m venv --clear .venv
    .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r "$lock"
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
    cp "$lock" .venv/installed.lock
fi
# The window reads compiled words; made anew where a translation file is newer.
.venv/bin/python tools/translations.py compile
