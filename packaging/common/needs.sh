# What Undersigned needs on a machine, and how to get it. Read by packaging/run; nothing here runs by itself.

missing=''
advice=''

# want PACKAGES ADVICE: remembers what to install.
want() {
    missing="$missing $1"
    advice="$advice
  - $2"
}

has_jdk_25() {
    for jdk in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* "$HOME"/.m2/jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$jdk" ] && [ -x "$jdk/bin/javac" ] && [ -r "$jdk/release" ] || continue
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")
        [ "${version:-0}" -ge 25 ] && return 0
    done
    return 1
}

need_jdk_25() {
    has_jdk_25 || want "openjdk-25-jdk|temurin-25-jdk" \
        "JDK 25 or newer (Fedora: java-25-openjdk-devel, macOS: brew install --cask temurin@25); or set JAVA_HOME to yours"
}

need_maven() {
    command -v mvn > /dev/null || want "maven" "Maven 3.9 or newer (Debian, Fedora: maven, macOS: brew install maven)"
}

# GTK 3 draws JavaFX's windows on Linux; macOS and Windows bring all that is needed.
need_gtk() {
    [ "$(uname -s)" = Linux ] || return 0
    libraries=$( (ldconfig -p || /sbin/ldconfig -p) 2> /dev/null) || return 0
    for each in "libgtk-3.so.0=libgtk-3-0t64|libgtk-3-0" "libXtst.so.6=libxtst6" "libXxf86vm.so.1=libxxf86vm1"; do
        case $libraries in
            *"${each%%=*}"*) ;;
            *) want "${each#*=}" "${each%%=*} (GTK 3 and its X libraries; Fedora: gtk3 libXtst libXxf86vm)" ;;
        esac
    done
}

has_no_display() {
    [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ]
}

# served NAME|NAME: the first of these packages that apt has.
served() {
    for name in $(echo "$1" | tr '|' ' '); do
        if apt-cache policy "$name" 2> /dev/null | grep -q 'Candidate: [0-9]'; then
            echo "$name"
            return
        fi
    done
    return 1
}

install_what_is_missing() {
    [ -n "$missing" ] || return 0
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
    fi
    if ! command -v apt-get > /dev/null || { [ -n "$as_root" ] && ! sudo -n true 2> /dev/null; }; then
        give_up
    fi
    echo "Installing what is missing:$missing"
    $as_root apt-get update -q > /dev/null || true
    packages=''
    for choice in $missing; do
        package=$(served "$choice") || give_up
        packages="$packages $package"
    done
    # shellcheck disable=SC2086 # several packages in one variable
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q $packages > /dev/null || give_up
}

give_up() {
    {
        echo "To build and open Undersigned, this machine still needs:$advice"
        echo "On Debian or Ubuntu: sudo apt-get install$(echo "$missing" | sed 's/|[^ ]*//g')"
        echo "Then give the same command again."
    } >&2
    exit 1
}
