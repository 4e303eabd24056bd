#!/usr/bin/env bash
# Runs every test.
# Arguments go to pytest (make test ARGS="-k sealing"). What is marked `long` is left to make faults.
set -uo pipefail
cd "$(dirname "$0")/.."
export RASA_TELEMETRY_ENABLED=false SQLALCHEMY_SILENCE_UBER_WARNING=1 TF_CPP_MIN_LOG_LEVEL=3

# PostgreSQL, Redis, nginx and Chromium come from the system's packages. Without them, and without the
# right to install them, their tests say so and skip.
need() { # need <package> <command or path>...
  local package=$1; shift
  for candidate in "$@"; do
    if command -v "$candidate" >/dev/null 2>&1 || compgen -G "$candidate" >/dev/null; then return; fi
  done
  missing+=("$package")
}
missing=()
need postgresql 'initdb' '/usr/lib/postgresql/*/bin/initdb'
need redis-server redis-server
need nginx-light nginx /usr/sbin/nginx
need chromium chromium chromium-browser google-chrome
if [ ${#missing[@]} -gt 0 ]; then
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "  installing ${missing[*]} for the tests"
    apt-get update -qq >/dev/null 2>&1
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      "${missing[@]}" >var/apt.log 2>&1 || echo "  could not install ${missing[*]} (var/apt.log): their tests will skip"
  else
    echo "  not on this machine: ${missing[*]}; their tests will skip (apt-get install ${missing[*]})"
  fi
fi

# Parts run side by side, for most tests wait for servers more than they work; each speaks when it is
# done. Each has a folder of its own for what its tests write: pytest tidies the common one.
AT_ONCE=$(( $(nproc) + 1 ))
begun=0
mkdir -p var/logs
folders=$(mktemp -d /tmp/casepath-tests.XXXXXX)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$folders"' EXIT
trap 'exit 130' INT TERM
tests() { # tests <name> <python> <folder or option>...
  local name=$1 python=$2 code=0; shift 2
  "$python" -m pytest -m "not long" --basetemp "$folders/$name" "$@" >"var/logs/test-$name.log" 2>&1 &
  trap "kill $!" TERM  # what ends the whole run ends this
  wait $! || code=$?
  echo "== $name"
  cat "var/logs/test-$name.log"
  # pytest's 5: no test of this part was asked for (ARGS="-k …")
  if [ $code = 0 ] || [ $code = 5 ]; then echo "$name" >>"$folders/passed"; fi
}
next() { # next <as tests>: in the background, as soon as there is room
  while [ "$(jobs -rp | wc -l)" -ge "$AT_ONCE" ]; do wait -n; done
  begun=$((begun + 1))
  tests "$@" &
}
rasa=.venv/bin/python actions=actions/.venv/bin/python
talks=tests/conversations

# These need no model: a core is half idle while it is trained.
next actions $actions tests/actions --ignore tests/actions/store/test_backup.py "$@"
python3 -m scripts.prepare model || exit 1

# The longest first. Files whose tests start servers of their own are parts by themselves.
own=() processes=("$talks/telegram/test_restart.py")
for name in erasure four_agencies migration operations other_engines other_engines_faults \
  production retention sources text_messages traces; do own+=("$talks/test_$name.py"); done
for name in several_processes soak; do processes+=("$talks/test_$name.py"); done
elsewhere=("${own[@]/#/--ignore=}" "${processes[@]/#/--ignore=}")
next telegram $actions tests/telegram $talks/telegram "${elsewhere[@]}" "$@"
next conversations $actions $talks --ignore $talks/telegram "${elsewhere[@]}" "$@"
next own $actions tests/actions/store/test_backup.py "${own[@]}" "$@"
next browser $actions tests/browser "$@"
next processes $actions "${processes[@]}" "$@"
next privacy $actions tests/privacy "$@"
next rasa $rasa tests/bot tests/consistency "$@"
wait
[ "$(wc -l 2>/dev/null <"$folders/passed")" = "$begun" ]
