# The two commands that matter: `make run` and `make test`.
VENV := .venv
PYTHON := $(VENV)/bin/python
STAMP := $(VENV)/.ready

.PHONY: run test setup check bench facts places cards format

run: setup            ## start the desk: Slack with tokens in .env, else a chat in the terminal
	@$(PYTHON) -m handlers.run

test: setup check     ## format, lint, types, import rules, then all tests
	@$(PYTHON) -m pytest -n auto --dist worksteal

setup: $(STAMP)       ## make .venv with everything that is needed

$(STAMP): requirements/run.txt requirements/test.txt
	@command -v python3.11 >/dev/null || python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Caveat needs Python 3.11 or newer: install it, then try again."; exit 1; }
	@echo "Setting up $(VENV) (once)…"
	@$$(command -v python3.11 || command -v python3) -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt -r requirements/test.txt \
		|| { echo "Setting up failed: the packages in requirements/ could not be installed. Is there a network?"; exit 1; }
	@touch $@

check: setup          ## format, lint, types, import rules
	@$(VENV)/bin/ruff format --check --quiet . || { echo "Run 'make format'."; exit 1; }
	@$(VENV)/bin/ruff check --quiet .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports

format: setup         ## mend what format and lint can mend by themselves
	@$(VENV)/bin/ruff format --quiet .
	@$(VENV)/bin/ruff check --fix --quiet .

facts: setup          ## build facts.db from data/
	@rm -f facts.db
	@$(PYTHON) -m bot load data --into facts.db

places: setup         ## write the list of the world's place names anew
	@$(PYTHON) -m bench.places

bench: setup          ## measure, side by side with what one would do instead
	@$(PYTHON) -m bench

cards: setup          ## take pictures of every card and view as Slack shows them, into docs/cards
	@$(PYTHON) -m tests.gallery
