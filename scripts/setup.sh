# Finds what Kith needs, installs it where that may be done, or says in one sentence what to install.

say() { printf 'kith: %s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

may_install() {
  [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# Installs Debian packages; their names are the arguments.
install() {
  say "installing $*"
  lists_are_fresh || apt-get update -q >&2 || return 1
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2
}

lists_are_fresh() {
  [ -n "$(find /var/lib/apt/lists -maxdepth 1 -name '*Packages*' -mtime -1 2>/dev/null | head -n 1)" ]
}

in_registry() {
  [ -n "$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: \([^(].*\)/\1/p')" ]
}

is_java_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

java_homes() {
  printf '%s\n' "${KITH_JAVA:-}" "${JAVA_HOME:-}"
  javac=$(command -v javac) && readlink -f "$javac" | sed 's|/bin/javac$||'
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 25 2>/dev/null || :
  fi
  for home in /usr/lib/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/homebrew/opt/openjdk@25 /usr/local/opt/openjdk@25; do
    printf '%s\n' "$home"
  done
}

# Sets and exports JAVA_HOME, and sets java.
find_java() {
  jdk=$(first_java_25) || jdk=''
  if [ -z "$jdk" ] && may_install; then
    lists_are_fresh || apt-get update -q >&2 || :
    for package in openjdk-25-jdk-headless temurin-25-jdk; do
      if in_registry "$package" && install "$package"; then
        jdk=$(first_java_25) || jdk=''
        break
      fi
    done
  fi
  [ -n "$jdk" ] || fail "install a JDK 25 (for instance from https://adoptium.net) and let JAVA_HOME name its folder"
  export JAVA_HOME="$jdk"
  java=$JAVA_HOME/bin/java
}

first_java_25() {
  java_homes | while read -r home; do
    if [ -n "$home" ] && is_java_25 "$home"; then
      printf '%s\n' "$home"
      break
    fi
  done
}

find_maven() {
  if ! command -v mvn >/dev/null && may_install; then
    install maven || :
  fi
  command -v mvn >/dev/null || fail "install Maven 3.8 or newer (https://maven.apache.org) and put mvn on the PATH"
}
