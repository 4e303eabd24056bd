#!/usr/bin/env bash
# Runs every test.
# Arguments go to pytest (make test ARGS="-k sealing"). What is marked `long` is left to make faults.
set -uo pipefail
cd "$(dirname "$0")/.."
export RASA_TELEMETRY_ENABLED=false SQLALCHEMY_SILENCE_UBER_WARNING=1 TF_CPP_MIN_LOG_LEVEL=3
export PYTHONDONTWRITEBYTECODE=1

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

# Lanes side by side, for most tests wait for servers more than they work. What runs beside the first
# lane speaks when it is done.
status=0
mkdir -p var/logs
# Each lane has a folder of its own for what its tests write: pytest tidies the common one.
folders=$(mktemp -d /tmp/casepath-tests.XXXXXX)
lanes=()
passed() { # pytest's 5: no test of this lane was asked for (ARGS="-k …")
  [ "$1" = 0 ] || [ "$1" = 5 ] || status=1
}
beside() { # beside <name> <folder or option>...: a lane in the background, its words in a file
  local name=$1; shift
  actions/.venv/bin/python -m pytest -m "not long" --basetemp "$folders/$name" "$@" \
    >"var/logs/test-$name.log" 2>&1 &
  lanes+=("$name $!")
}
trap 'kill "${lanes[@]##* }" 2>/dev/null; rm -rf "$folders"' EXIT INT TERM

# These need no model: a core is half idle while it is trained.
beside actions tests/actions --ignore tests/actions/store/test_backup.py "$@"
python3 -m scripts.prepare model || exit 1

# These start servers of their own, or kill them; they run in the first lane, which would be done
# before the others.
own=(tests/actions/store/test_backup.py tests/conversations/telegram/test_restart.py)
for name in migration slow_clients traces; do own+=("tests/conversations/test_$name.py"); done
elsewhere=("${own[@]/#/--ignore=}")
# The lanes are evened out by what their files took.
third=(tests/conversations/telegram)
for name in several_processes soak; do third+=("tests/conversations/test_$name.py"); done
beside conversations tests/conversations "${third[@]/#/--ignore=}" "${elsewhere[@]}" "$@"
beside telegram-browser tests/telegram tests/browser "${third[@]}" "${elsewhere[@]}" "$@"
echo "== Rasa server's environment"
.venv/bin/python -m pytest -m "not long" --basetemp "$folders/rasa" tests/bot tests/consistency "$@"
passed $?
echo "== privacy, and servers of their own"
actions/.venv/bin/python -m pytest -m "not long" --basetemp "$folders/privacy" \
  tests/privacy "${own[@]}" "$@"; passed $?
for lane in "${lanes[@]}"; do
  echo "== ${lane% *}"
  wait "${lane#* }"; passed $?
  cat "var/logs/test-${lane% *}.log"
done
exit $status
