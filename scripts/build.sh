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
    log=$here/target/build.log
    mkdir -p "$here/target"
    [ "$(maven package -pl "$module" -am -Dmaven.test.skip=true -Dspotless.check.skip=true)" = 0 ] ||
      fail "Kith could not be built; the lines above say why, and $log has all that was said"
    say "built"
    printf '%s\n' "$sources" >"$stamp"
  fi
}

# Prints Maven's exit status; what it says goes to the log, and stage by stage to whoever waits.
maven() {
  {
    {
      (cd "$here" && mvn -B -Dstyle.color=never "$@") 2>&1 3>&- || echo "$?" >&3
    } | tee "$log" | stages >&2
  } 3>&1 | grep . || echo 0
}

# One line for each stage of a build, and what went wrong.
stages() {
  fetching=''
  wrong=''
  while IFS= read -r line; do
    case $line in
      '[ERROR]'*) wrong=yes ;;
      '['*) wrong='' ;;
    esac
    [ -z "$wrong" ] || printf '%s\n' "$line"
    case $line in
      *'Downloading from '*)
        [ -n "$fetching" ] || say "fetching the libraries it is made of; this takes longest"
        fetching=yes
        ;;
      *'Building kith.text '*) say "compiling the reader of notes" ;;
      *' (what-the-command-line-loads-is-kept) @ kith-text '*) say "trying the reader once, so that it starts quickly" ;;
      *' (tables) @ kith-server '*) say "laying out the tables" ;;
      *':compile (default-compile) @ kith-server '*) say "compiling the server and its pages" ;;
      *' (process-aot) @ kith-server '*) say "settling what it needs to start" ;;
      *' (app) @ kith-server '*) say "starting it once for practice, so that it starts quickly from now on" ;;
    esac
  done
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
