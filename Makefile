# One command each; `make help` lists them.
HOST ?= 127.0.0.1
PORT ?= 8000
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PYTEST := PYTHONDEVMODE=1 $(BIN)/python -m pytest

.PHONY: help run test check install lint format contracts types migrations openapi gazetteer reproducible bench lock wheel clean
.DEFAULT_GOAL := help

help:  ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

run: $(VENV)/runtime.stamp  ## serve the product (HOST=, PORT=), with the samples if the database is empty
	@$(BIN)/python manage.py serve $(HOST):$(PORT)

test: $(VENV)/dev.stamp  ## run every test
	@$(PYTEST) -n auto

check: $(VENV)/dev.stamp format lint contracts types migrations openapi  ## everything CI checks
	@$(MAKE) --no-print-directory test

install: $(VENV)/dev.stamp  ## set up .venv and nothing else

format: $(VENV)/dev.stamp  ## is the code formatted?
	@$(BIN)/ruff format --check .

lint: $(VENV)/dev.stamp
	@$(BIN)/ruff check .

contracts: $(VENV)/dev.stamp  ## who may import whom
	@$(BIN)/lint-imports

types: $(VENV)/dev.stamp
	@$(BIN)/mypy

migrations: $(VENV)/dev.stamp
	@$(BIN)/python manage.py makemigrations --check --dry-run

openapi: $(VENV)/dev.stamp  ## does the API still match docs/api/openapi-v1.yml?
	@$(BIN)/python manage.py spectacular --validate --fail-on-warn --file $(VENV)/openapi-v1.yml
	@diff -u docs/api/openapi-v1.yml $(VENV)/openapi-v1.yml || { echo "The API changed: review, then copy $(VENV)/openapi-v1.yml to docs/api/openapi-v1.yml."; exit 1; }

gazetteer: $(VENV)/gazetteer.stamp  ## compile the tables of place names from their packages
	@$(BIN)/python manage.py build_gazetteer
	@$(BIN)/python manage.py build_calendar_names

reproducible: gazetteer  ## are the committed tables what their packages give?
	@git diff --exit-code --stat -- timeline/extraction/data || { echo "The compiled tables differ: review, then commit what \`make gazetteer\` wrote."; exit 1; }

bench: $(VENV)/dev.stamp  ## quality and speed on the development corpora
	@$(BIN)/python -m benchmarks

lock:  ## lock requirements/*.in with hashes (needs uv)
	@for name in runtime dev gazetteer; do \
	    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header requirements/$$name.in -o requirements/$$name.txt; done

wheel: $(VENV)/dev.stamp  ## build a wheel into dist/
	@$(BIN)/python -m build --wheel

clean:  ## remove what the commands made, save the database
	rm -rf $(VENV) .cache .coverage* build dist *.egg-info staticfiles
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/runtime.stamp: requirements/runtime.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Name another with PYTHON=.")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing into $(VENV) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/runtime.txt
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/runtime.stamp
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/gazetteer.stamp: requirements/gazetteer.txt $(VENV)/runtime.stamp
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/gazetteer.txt
	@touch $@
