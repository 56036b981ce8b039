# make run    start the application          make test   run the tests
# make demo   a sample collection, exported  make lint   style, types, layering
# make bench  the benchmarks                 make lock   renew the locked dependency lists
# make test-faults                           every kill, full disk and flipped byte; "make test" runs a sample
# make mutants how many small changes of the consent rules the tests notice
# make screenshots                           every page, dialog and state as PNG into screenshots/
# make translations                          take new words into resources/i18n/, then check them

PYTHON ?= python3
VENV = .venv/bin
# Tests and jobs need no screen; the window gets a virtual one where there is none.
SCREEN = $(if $(DISPLAY)$(WAYLAND_DISPLAY),,xvfb-run -a)
export PYTHON

.PHONY: run test test-faults demo lint bench mutants lock screenshots translations run-ready dev-ready

run: run-ready
	$(SCREEN) $(VENV)/python main.py $(VAULT)

test: dev-ready
	QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest $(ARGS)

test-faults: dev-ready
	ORALHISTORY_FAULTS=full ORALHISTORY_BACKUPS=60 QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest tests/faults tests/backups tests/drill tests/ui/test_faults.py $(ARGS)

# Writes into demo/, which is ignored by git and made anew each time.
demo: run-ready
	rm -rf demo
	$(VENV)/python -m oralhistory demo demo

lint: dev-ready
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/basedpyright
	$(VENV)/python -m pytest -q tests/test_layers.py

bench: dev-ready
	QT_QPA_PLATFORM=offscreen $(VENV)/python -m benchmarks

mutants: dev-ready
	$(VENV)/python tools/mutants.py $(ARGS)

screenshots: dev-ready
	QT_QPA_PLATFORM=offscreen $(VENV)/python tools/screenshots.py screenshots

translations: dev-ready
	$(VENV)/python tools/translations.py update
	$(VENV)/python tools/translations.py compile
	$(VENV)/python tools/translations.py check

# Everything for development contains everything for running: a ready dev environment serves both.
run-ready:
	@cmp -s requirements/dev.lock .venv/installed.lock || tools/bootstrap.sh run
	@$(VENV)/python tools/translations.py compile

dev-ready:
	@tools/bootstrap.sh dev

# Needs the program uv. The lists carry hashes and name no host.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --group build pyproject.toml -o requirements/run.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --group build --group dev pyproject.toml -o requirements/dev.lock
