# Two commands do all the set-up: `make run` and `make test`.

SHELL := /bin/bash
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/ready
PIP := $(PY) -m pip --disable-pip-version-check --quiet

.PHONY: run test fuzz bench lint format lock translations example screenshots clean

run: $(READY)
	@tools/system_packages.sh run
	@$(PY) tools/run.py

# ARGS goes to pytest: make test ARGS="tests/test_cli.py -x"
test: $(READY)
	@tools/system_packages.sh test
	$(PY) -m pytest -n auto --maxprocesses=4 --dist=loadgroup $(ARGS)

# 120,000 inputs of strangers, 20,000 for each target; takes 20 minutes on two cores.
fuzz: $(READY)
	@tools/system_packages.sh run
	R2P_DRAFTER_FUZZ=20000 $(PY) -m pytest tests/fuzz -n 2 $(ARGS)

bench: $(READY)
	@tools/system_packages.sh run
	$(PY) -m benchmarks

lint: $(READY)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports --no-cache

format: $(READY)
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

lock:
	tools/lock.sh

translations: $(READY)
	tools/translations.sh

example: $(READY)
	$(PY) -m tools.composed_example

screenshots: $(READY)
	@tools/system_packages.sh run
	$(PY) tools/screenshots.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment is made anew when what it holds changes.
$(READY): requirements.lock pyproject.toml tools/make_venv.sh
	@echo "Setting up $(VENV) (once; this takes a minute or two)."
	@tools/make_venv.sh $(VENV)
	@$(PIP) install --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(PIP) check
	@touch $(READY)
