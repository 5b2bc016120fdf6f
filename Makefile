# What can be done here. `make run` and `make test` do all their own set-up.
PYTHON ?= python3
export PYTHONPATH := .

.PHONY: help run test check bench evaluate train lock
help:  ## show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

run:  ## install, train and migrate where needed, then start everything
	@$(PYTHON) .make/environments.py app nlu
	@$(PYTHON) .make/model.py
	@exec .venv/bin/waakvlam run

test:  ## every test, with all it needs
	@$(PYTHON) .make/environments.py dev nlu
	@$(PYTHON) .make/model.py
	@$(PYTHON) .make/test.py

check:  ## the quick part: style, types, arrows, unit tests
	@$(PYTHON) .make/environments.py dev
	@$(PYTHON) .make/test.py --quick

bench:  ## measure, beside stock Rasa in the same run
	@$(PYTHON) .make/environments.py dev nlu
	@$(PYTHON) .make/model.py
	@.venv/bin/python -m tests.benchmarks

evaluate:  ## score the triage on held-out messages and by cross-validation; the figures go to docs/triage-cijfers.md
	@$(PYTHON) .make/environments.py app nlu
	@$(PYTHON) .make/model.py
	@TQDM_DISABLE=1 RASA_TELEMETRY_ENABLED=false .venv-nlu/bin/python -m nlu.evaluate

train:  ## train the model anew
	@$(PYTHON) .make/environments.py nlu
	@$(PYTHON) .make/model.py --force

lock:  ## compile requirements/*.txt anew from pyproject.toml
	@$(PYTHON) .make/environments.py dev
	@$(PYTHON) .make/lock.py
