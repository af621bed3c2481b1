# Everything a person or CI does with this checkout. `make` lists it.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
SEED ?= 20261124
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 18

.PHONY: chat
chat: $(STAMP) ## begin or resume an interview (ARGS="--new --language fa" for options)
	@$(BIN)/masir chat $(ARGS)

.PHONY: test
test: $(STAMP) ## run the tests
	@$(BIN)/pytest $(ARGS)

.PHONY: check
check: $(STAMP) ## run what CI runs: style, types, layers, tests
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/pytest $(ARGS)

.PHONY: format
format: $(STAMP) ## put the code into the house style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

.PHONY: chaos
chaos: $(STAMP) ## kill the bot 200 times, send it 20,000 hostile updates, let 2,000 sends fail (SEED=7)
	@$(BIN)/python -m tests.telegram.chaos.killing 100 $(SEED)
	@$(BIN)/python -m tests.telegram.hostile.flood 20000 $(SEED)
	@MASIR_TEST_CHATS=500 $(BIN)/pytest -n0 tests/telegram/test_sending_faults.py

.PHONY: bench
bench: $(STAMP) ## compare our times with the raw tools', side by side (ARGS="telegram" for some)
	@$(BIN)/python -m benchmarks $(ARGS)

.PHONY: pictures
pictures: $(STAMP) ## draw the pictures of the README anew
	@for name in cafe.fa cafe.en; do \
	  $(BIN)/masir render examples/$$name.masir.yaml -o docs/pictures/$$name.png; done
	@$(BIN)/python -m tests.web.pictures

.PHONY: screens
screens: $(STAMP) ## write docs/screens.md and docs/script.md anew: every screen, and the script as a diagram
	@$(BIN)/python -m tests.telegram.gallery
	@$(BIN)/python -m tests.dialogs.diagram

.PHONY: lock
lock: $(STAMP) ## write requirements.lock anew from pyproject.toml
	@$(BIN)/uv pip compile -q --universal --generate-hashes --all-extras --group dev --no-header pyproject.toml -o requirements.lock

# The stamp is written last, so that an interrupted install starts again.
$(STAMP): requirements.lock pyproject.toml
	@echo "Installing into .venv (once) …"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -q uv
	@$(BIN)/uv pip sync -q --python $(BIN)/python --require-hashes requirements.lock
	@$(BIN)/uv pip install -q --python $(BIN)/python --no-deps --editable .
	@touch $@
