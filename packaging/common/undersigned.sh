#!/bin/sh
# Starts Undersigned: the window, or, when the first word is a command, the same job without a window.
# Needs Java 25 or newer; UNDERSIGNED_JAVA names one by hand.
set -eu

self=$0
while [ -L "$self" ]; do
    target=$(readlink "$self")
    case $target in
        /*) self=$target ;;
        *) self=$(dirname "$self")/$target ;;
    esac
done
case $self in
    */*) home=$(CDPATH= cd -P -- "${self%/*}/.." && pwd) ;;
    *) home=$(CDPATH= cd -P -- .. && pwd) ;;
esac
lib=$home/lib

# The version stands in the file "release" of every JDK, so that looking costs no start of Java.
is_new_enough() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*)
                version=${line#*\"}
                version=${version%%[!0-9]*}
                [ "${version:-0}" -ge 25 ] && return 0
                return 1 ;;
        esac
    done < "$1/release"
    return 1
}

java_home=
try() {
    [ -z "$java_home" ] && [ -n "$1" ] && is_new_enough "$1" && java_home=$1
    return 0
}

try "${UNDERSIGNED_JAVA:-}"
# The JDK that this was built with: the only one that its start-up cache fits.
if [ -r "$lib/built-with" ]; then
    IFS= read -r built_with < "$lib/built-with" || true
    try "${built_with:-}"
fi
try "${JAVA_HOME:-}"
if [ -z "$java_home" ] && on_path=$(command -v java); then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    try "${on_path%/bin/java}"
fi
if [ -z "$java_home" ]; then
    for place in /usr/lib/jvm/* /usr/java/* /opt/java/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
        "${HOME:-}"/.m2/jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        try "$place"
    done
fi
if [ -z "$java_home" ]; then
    echo "Undersigned needs Java 25 or newer, and none was found here." >&2
    echo "Install one (Debian: apt-get install openjdk-25-jre, macOS: brew install --cask temurin@25)," >&2
    echo "or set JAVA_HOME to the one you have." >&2
    exit 1
fi

case ${1:-} in
@COMMANDS@) room=command ;;
    *) room=window ;;
esac

case $room in
    command) flags="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" ;;
    window) flags="-XX:+UseSerialGC -Xmx2g" ;;
esac
cache=$lib/$room.aot
[ ! -r "$cache" ] || [ -n "${UNDERSIGNED_NO_CACHE:-}" ] || flags="$flags -XX:AOTCache=cache"

# -Xlog:disable: a cache that no longer fits is passed over in silence, it only makes the start slower.
# $flags is split into words on purpose.
set -- -cp "$lib/undersigned.jar" "-Dorg.sqlite.lib.path=$lib" @MAIN@ "$@"
case $flags in
    *-XX:AOTCache=cache) set -- "-XX:AOTCache=$cache" "$@"; flags=${flags% -XX:AOTCache=cache} ;;
esac
exec "$java_home/bin/java" $flags -Xshare:auto -Xlog:disable -Xlog:all=error:stderr \
    --enable-native-access=ALL-UNNAMED ${UNDERSIGNED_OPTIONS:-} "$@"
