#!/usr/bin/env bash
# Runs every test, in two lanes: what works, and what mostly waits for servers.
# Arguments go to pytest (make test ARGS="-k sealing"). What is marked `long` is left to make faults.
set -uo pipefail
cd "$(dirname "$0")/.."
export RASA_TELEMETRY_ENABLED=false SQLALCHEMY_SILENCE_UBER_WARNING=1 TF_CPP_MIN_LOG_LEVEL=3
export PYTHONDONTWRITEBYTECODE=1

# PostgreSQL, Redis and Chromium come from the system's packages. Without them, and without the
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

python3 -m scripts.prepare model || exit 1

# Two lanes, for the conversations wait more than they work. The second lane speaks when it is done.
status=0
mkdir -p var/logs
actions/.venv/bin/python -m pytest tests/conversations tests/telegram -m "not long" "$@" \
  >var/logs/test-conversations.log 2>&1 &
conversations=$!
trap 'kill "$conversations" 2>/dev/null' EXIT INT TERM

passed() { # pytest's 5: no test was asked for here (ARGS="-k …")
  [ "$1" = 0 ] || [ "$1" = 5 ]
}
echo "== Rasa server's environment"
.venv/bin/python -m pytest tests/bot tests/consistency "$@"; passed $? || status=1
echo "== action server's environment, browser, privacy"
actions/.venv/bin/python -m pytest tests/actions tests/browser tests/privacy -m "not long" "$@"
passed $? || status=1
echo "== conversations, Telegram (var/logs/test-conversations.log)"
wait "$conversations"; passed $? || status=1
cat var/logs/test-conversations.log
exit $status
