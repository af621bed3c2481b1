# Everything a person or CI does with this checkout. `make` lists it.
PYTHON ?= python3
BIN := .venv/bin
# What is installed: what Masir runs with, Masir itself, and what tests and tools need beside it.
RUN := .venv/.installed
MASIR := $(BIN)/masir
DEV := .venv/.installed-dev
SEED ?= 20261124
AT_LENGTH = MASIR_TESTS="at length" $(BIN)/pytest
export PIP_DISABLE_PIP_VERSION_CHECK = 1
# Tests start hundreds of processes: what Python compiles is kept, also where a container's image says otherwise.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 18

.PHONY: chat
chat: $(MASIR) ## begin or resume an interview (ARGS="--new --language fa" for options)
	@$(MASIR) chat $(ARGS)

.PHONY: test
test: $(DEV) ## run the tests
	@$(BIN)/pytest $(ARGS)

.PHONY: style
style: $(DEV) ## judge style, types and layers
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

.PHONY: check
check: style test ## do what CI does: style, types, layers, tests

.PHONY: format
format: $(DEV) ## put the code into the house style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

.PHONY: chaos
chaos: $(DEV) ## kill bot and chat 350 times, send 20,000 hostile updates, let 2,000 sends fail (SEED=7)
	@$(BIN)/python -m tests.telegram.chaos.killing 100 $(SEED)
	@$(BIN)/python -m tests.telegram.chaos.reminding 50 $(SEED)
	@$(BIN)/python -m tests.telegram.hostile.flood 20000 $(SEED)
	@$(AT_LENGTH) -n0 tests/bot/test_kill.py tests/telegram/test_sending_faults.py

.PHONY: soak
soak: $(DEV) ## run the tests at length: every case and every mode of which `make test` takes a sample
	@$(AT_LENGTH) $(ARGS)

.PHONY: bench
bench: $(DEV) ## compare our times with the raw tools', side by side (ARGS="telegram" for some)
	@$(BIN)/python -m benchmarks $(ARGS)

.PHONY: pictures
pictures: $(DEV) ## draw the pictures of the README anew
	@for name in cafe.fa cafe.en; do \
	  $(MASIR) render examples/$$name.masir.yaml -o docs/pictures/$$name.png; done
	@$(BIN)/python -m tests.web.pictures

.PHONY: screens
screens: $(DEV) ## write docs/screens.md and docs/script.md anew: every screen, and the script as a diagram
	@$(BIN)/python -m tests.telegram.gallery
	@$(BIN)/python -m tests.dialogs.diagram

LOCK := $(BIN)/uv pip compile -q --universal --generate-hashes --no-header --all-extras --group build

.PHONY: lock
lock: $(DEV) ## write requirements.lock and requirements-dev.lock anew from pyproject.toml
	@$(LOCK) pyproject.toml -o requirements.lock
	@$(LOCK) --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock

AUDIT := $(BIN)/pip-audit --strict --require-hashes --disable-pip --progress-spinner off -r requirements-dev.lock

.PHONY: audit
audit: $(DEV) ## ask PyPI whether a version that is locked has a known flaw (nothing is audited where it cannot be reached)
	@flaws=$$($(AUDIT)) || { \
	  echo "$${flaws:-Nothing was audited: PyPI, which knows the flaws, cannot be reached from here or lacks a package.}"; \
	  exit 1; }

# A stamp is written last, so that an interrupted install starts again; and from nothing, so that nothing stays that
# requirements.lock no longer names. `-I`: what lies beside the Makefile is no part of pip.
PIP := $(BIN)/python -I -m pip install -q

$(RUN): requirements.lock
	@echo "Installing into .venv (once) …"
	@$(PYTHON) -m venv --clear .venv
	@$(PIP) --require-hashes -r requirements.lock
	@touch $@

$(MASIR): $(RUN) pyproject.toml
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): $(MASIR) requirements-dev.lock
	@echo "Installing what the tests and tools need (once) …"
	@$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@
