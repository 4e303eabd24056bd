# `make help` lists the commands. Each does all of its own set-up, once.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help chat up setup setup-dev secrets migrate seed train evaluate bench attack faults test lint \
        telegram status-titles agencies unknown-statuses audit audit-verify retention keys rotate-keys lock clean

PYTHON ?= python3
RASA := .venv/bin/python
ACTIONS := actions/.venv/bin/python
WITH_ENV := set -a; . var/dev.env; set +a;
export RASA_TELEMETRY_ENABLED := false
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export TF_CPP_MIN_LOG_LEVEL := 3
# Empty, whatever the machine says: a server's start would compile two thousand modules each time.
export PYTHONDONTWRITEBYTECODE :=

help: ## this list
	@grep -hE '^[a-z-]+:.*?## ' $(MAKEFILE_LIST) | sort | awk -F':.*?## ' '{printf "  make %-14s %s\n", $$1, $$2}'

chat: ready ## install, seed, train if needed, start everything, open web chat on localhost:5005/chat
	@$(PYTHON) -m scripts.up --hints

up: ready ## as chat, in the foreground with logs
	@$(PYTHON) -m scripts.up

.PHONY: ready
ready: setup secrets
	@$(PYTHON) -m scripts.prepare store
	@$(PYTHON) -m scripts.prepare model

setup: ## bring both Python environments from their locked requirements
	@$(PYTHON) -m scripts.environments

setup-dev: ## the same with what the tests need
	@$(PYTHON) -m scripts.environments --dev

secrets: setup ## make development secrets in var/dev.env, once
	@$(PYTHON) -m scripts.prepare secrets

migrate: secrets ## bring the case store's tables to the newest version
	@$(PYTHON) -m scripts.prepare migrate

N ?= 1000
SEED ?= 1
seed: migrate ## make N=1000 made-up cases, reproducible by SEED=1
	@$(WITH_ENV) $(ACTIONS) -m actions.cases.seed --cases $(N) --seed $(SEED)

.PHONY: import
import: migrate ## bring in an agency's records: FROM=file.csv, .jsonl or database#view [MAPPING=m.yml] [DRY=1]
	@$(WITH_ENV) $(ACTIONS) -m actions.sources.importing "$(FROM)" $(if $(MAPPING),--mapping "$(MAPPING)") $(if $(DRY),--dry)

train: setup secrets ## train the model anew
	@$(PYTHON) -m scripts.prepare model --force

evaluate: setup-dev secrets ## how well are languages and titles understood: tables, var/evaluate.json
ifneq ($(ONLY),titles)
	@$(PYTHON) -m scripts.prepare model
	@$(WITH_ENV) $(RASA) -m bot.nlu.evaluate $(if $(ONLY),--only $(ONLY))
endif
ifneq ($(filter titles,$(or $(ONLY),titles)),)
	@$(ACTIONS) -m actions.cases.measure_titles
endif

bench: setup-dev secrets ## turn times beside a stock Rasa: table, var/bench.json
	@$(PYTHON) -m scripts.prepare store
	@$(PYTHON) -m scripts.prepare model
	@$(WITH_ENV) $(ACTIONS) -m tests.benchmarks $(if $(ONLY),--only $(ONLY))

.PHONY: bench-report
bench-report: setup-dev ## write docs/performance.md, with pictures, from the last whole `make bench`
	@$(RASA) -W ignore -m tests.benchmarks.report

.PHONY: broken-builds
broken-builds: setup-dev secrets ## take each guard of tests/broken_builds.yml away: does a test notice? [GUARD=…]
	@$(WITH_ENV) $(ACTIONS) -m scripts.broken_builds $(if $(GUARD),"$(GUARD)")

MINUTES ?= 60
.PHONY: soak
soak: setup-dev secrets ## do the servers grow? an hour of conversations, or MINUTES=5: var/soak.json
	@$(PYTHON) -m scripts.prepare model
	@$(WITH_ENV) $(ACTIONS) -m tests.benchmarks.soak --minutes $(MINUTES)

attack: setup-dev secrets ## an attacker with 10,000 tries in each way, and what applicants feel: var/bench.json
	@$(WITH_ENV) $(ACTIONS) -m tests.benchmarks --only attack

faults: setup-dev secrets ## every fault in every variant: servers and engines killed, hanging, full disks
	@$(PYTHON) -m scripts.prepare model
	@$(WITH_ENV) $(ACTIONS) -m pytest tests/conversations/test_faults.py tests/conversations/test_hanging.py \
	  tests/conversations/test_full_disks.py tests/conversations/test_health.py \
	  tests/conversations/test_other_engines_faults.py \
	  tests/conversations/test_several_processes.py tests/conversations/telegram/test_restart.py $(ARGS)
	@$(RASA) -m pytest -m long tests/bot $(ARGS)

test: setup-dev secrets ## install what the tests need and run every test
	@bash scripts/test.sh $(ARGS)

data-check: setup-dev ## what is wrong with the NLU data: counts, repetitions, annotations (LANGUAGES="fr vi")
	@$(RASA) -m bot.nlu.data_check $(LANGUAGES)

lint: setup-dev ## style and types
	@$(RASA) -m ruff check .
	@$(PYTHON) -m scripts.check_lines

telegram: ready ## as chat, with your Telegram bot in polling mode: CASEPATH_TELEGRAM_TOKEN=… make telegram
	@$(PYTHON) -m scripts.up --hints --telegram

status-titles: setup ## read "agency<TAB>title" lines, print each one's stage as JSON
	@$(ACTIONS) -m actions.cases.catalogue

agencies: setup ## what the agencies' files cover and what is uncertain (AGENCY="eoir ircc", JSON=1)
	@$(ACTIONS) -m actions.cases.coverage $(AGENCY) $(if $(JSON),--json)

unknown-statuses: migrate ## status titles that no agency's file explains, with how often they were met (JSON=1)
	@$(WITH_ENV) $(ACTIONS) -m actions.cases.unknown_statuses $(if $(JSON),--json)

audit: setup ## known vulnerabilities of what both locks hold, against docs/vulnerabilities.yml (asks the index)
	@$(ACTIONS) -m scripts.audit

audit-verify: migrate ## prove that the audit log is whole (HEAD=n:hash or HEAD_FILE=f kept elsewhere)
	@$(WITH_ENV) $(ACTIONS) -m actions.verification.audit verify $(if $(HEAD),--head $(HEAD)) $(if $(HEAD_FILE),--head-file $(HEAD_FILE))

retention: migrate ## remove what has been kept long enough, as the server does (DRY=1 only shows it)
	@$(WITH_ENV) $(ACTIONS) -m actions.retention $(if $(DRY),--dry)

keys: migrate ## which keys the stored data needs, and whether they are set
	@$(WITH_ENV) $(ACTIONS) -m actions.keys check

rotate-keys: migrate ## move stored data to the newest keys (DRY=1 only counts)
	@$(WITH_ENV) $(ACTIONS) -m actions.keys rotate $(if $(DRY),--dry)

lock: ## make the locked requirements anew from both pyproject.toml
	@$(PYTHON) -m scripts.lock

clean: ## remove the model, the store and the logs (asks first)
	@read -p "Remove var/ and models/casepath.tar.gz? [y/N] " answer; [ "$$answer" = y ] && rm -rf var models/casepath.tar.gz models/.inputs || echo "Nothing was removed."
