# Builds what is not built: each part bears a stamp of the sources it was made from.

app=$here/server/target/app
text=$here/text/target

build_server() {
  find_java
  build server "$app/stamp" text codegen server
}

build_text() {
  find_java
  build text "$text/stamp" text
}

# build MODULE STAMP FOLDER...
build() {
  module=$1
  stamp=$2
  shift 2
  sources=$(stamp_of "$@")
  if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$sources" ]; then
    find_maven
    say "building; the first time takes a few minutes"
    rm -f "$stamp"
    (cd "$here" && mvn -B -q -ntp -Dstyle.color=never package -pl "$module" -am -Dmaven.test.skip=true -Dspotless.check.skip=true) >&2 ||
      fail "Kith could not be built; the lines above say why"
    printf '%s\n' "$sources" >"$stamp"
  fi
}

stamp_of() {
  {
    cat "$JAVA_HOME/release"
    printf '%s\n' "$JAVA_HOME" "$here"
    cd "$here"
    find pom.xml .mvn "$@" \( -name target -o -path '*/src/test' \) -prune -o -type f -exec cksum {} + | LC_ALL=C sort
  } | cksum
}

# What Maven has just built is what stands in the folders.
stamp_all() {
  stamp_of text codegen server >"$app/stamp"
  stamp_of text >"$text/stamp"
}
