# ./kith test: sets up a private PostgreSQL and a browser, then lets Maven run every test.

missing=''
scratch=$(mktemp -d)

want_packages() {
  wanted=''
  postgres_programs >/dev/null || wanted="$wanted postgresql"
  browser >/dev/null || wanted="$wanted chromium"
  if [ -n "$wanted" ] && may_install; then
    # shellcheck disable=SC2086
    install $wanted || :
  fi
}

# The folder of initdb and pg_ctl.
postgres_programs() {
  for folder in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -Vr) \
    "$(pg_config --bindir 2>/dev/null)" /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin; do
    if [ -x "$folder/initdb" ]; then
      printf '%s\n' "$folder"
      return 0
    fi
  done
  return 1
}

browser() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

# initdb and the server refuse to be run by root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=postgres --regid=postgres --clear-groups -- "$@"
  else
    "$@"
  fi
}

start_postgres() {
  programs=$(postgres_programs) || return 1
  cluster=$scratch/postgres
  mkdir "$cluster"
  chmod 755 "$scratch"
  [ "$(id -u)" != 0 ] || chown postgres "$cluster" || return 1
  (cd "$cluster" && as_postgres "$programs/initdb" -D "$cluster/data" -U kith -A trust -E UTF8 --no-locale --no-sync) >"$scratch/initdb.log" 2>&1 ||
    { cat "$scratch/initdb.log" >&2; return 1; }
  port=$((20000 + $$ % 20000))
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    if (cd "$cluster" && as_postgres "$programs/pg_ctl" -s -w -D "$cluster/data" -l "$cluster/log" start -o \
      "-p $port -k $cluster -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300") 2>"$scratch/start.log"; then
      export KITH_TEST_POSTGRES="jdbc:postgresql://127.0.0.1:$port/postgres?user=kith"
      return 0
    fi
    port=$((port + 1))
  done
  cat "$scratch/start.log" "$cluster/log" >&2
  return 1
}

clean_up() {
  if [ -f "$scratch/postgres/data/postmaster.pid" ]; then
    (cd "$scratch/postgres" && as_postgres "$programs/pg_ctl" -s -D "$scratch/postgres/data" -m immediate stop) || :
  fi
  rm -rf "$scratch"
}

cannot_run() {
  [ -z "${CI:-}" ] || fail "CI is set, so nothing may be skipped, but $1"
  missing="$missing
NOT RUN: $1"
}

trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

want_packages
set -- verify
if start_postgres; then
  set -- "$@" -P postgres
else
  cannot_run "the tests on PostgreSQL need PostgreSQL: install Debian's package postgresql, or its like"
fi
if KITH_TEST_BROWSER=$(browser); then
  export KITH_TEST_BROWSER
else
  cannot_run "the browser tests need Chromium: install Debian's package chromium, or its like"
  set -- "$@" -D kith.skipped.tests=browser
fi

outcome=0
(cd "$here" && mvn -B -ntp "$@") || outcome=$?
[ "$outcome" != 0 ] || stamp_all
if [ -n "$missing" ]; then
  printf '%s\n\n' "$missing" >&2
fi
exit "$outcome"
