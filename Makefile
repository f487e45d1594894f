# `make demo` and `make test` set up everything by themselves; they need Python 3.11 or newer, make and git.
# PYTHON names the interpreter of a new .venv (found by scripts/find-python when it is not given).

VENV := .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python -m
SETUP := $(VENV)/.installed
MOCK := $(BIN)/stripe-mock
HANDWRITTEN := $(wildcard codegen scripts tests bench examples)

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test test-all setup generate check lint typecheck pytest bench bench-quick clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

demo: setup generate ## set up, render the package, create a billing.MeterEvent on a local Stripe server
	@$(RUN) scripts.demo

test: setup lint typecheck check pytest ## set up, then every check and test

test-all: $(SETUP) ## the runtime's tests on every Python from 3.9 on that this machine has
	@$(RUN) scripts.test_all

setup: $(SETUP) $(MOCK)
	@:

$(SETUP): pyproject.toml
	@scripts/find-python $(BIN)/python >/dev/null 2>&1 || { \
	    python=$$(scripts/find-python "$(PYTHON)") && \
	    echo "making $(VENV) with $$python" && \
	    "$$python" -m venv --clear $(VENV); }
	@$(BIN)/pip install --quiet --editable '.[dev]'
	@touch $@

$(MOCK): $(SETUP) scripts/stripe_mock.py
	@$(RUN) scripts.stripe_mock
	@touch $@

generate: $(SETUP) ## render generated/restripe from spec/
	@$(RUN) codegen generate

check: $(SETUP) ## compare generated/restripe with what spec/ renders, change nothing
	@$(RUN) codegen check

lint: $(SETUP) ## ruff over everything, black over what is handwritten
	@$(RUN) ruff check --quiet --output-format concise .
	@$(RUN) black --check --quiet $(HANDWRITTEN)

typecheck: $(SETUP) ## mypy --strict and pyright
	@$(RUN) mypy codegen scripts $(wildcard bench examples)
	@$(RUN) mypy --python-version 3.10 -p restripe
	@$(RUN) basedpyright --pythonpath $(BIN)/python

pytest: $(SETUP) ## the tests alone
	@$(RUN) pytest --quiet

bench: $(SETUP) ## measure restripe next to stripe 16.1.0, how costs grow, and upgrades next to oasdiff (some minutes)
	@$(RUN) bench.compare
	@$(RUN) bench.scale
	@$(RUN) bench.upgrade

bench-quick: $(SETUP) ## the same with few rounds, printed only (under a minute)
	@$(RUN) bench.compare --quick

clean: ## remove the virtual environment, build output and caches
	@rm -rf $(VENV) .venvs dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
