# Thin on purpose: every target is one script in packaging/ or one command of hopewall.
# Needs only git, make and python3; `make run` and `make test` set up the rest.

SHELL := /bin/sh
PYTHON := .venv/bin/python

.PHONY: help setup setup-dev run demo tour test lint format i18n bench soak mutants lock fonts clean

help:           ## show this list
	@sed -n 's/^\([a-z0-9-]*\):.*## /  make \1\t/p' Makefile | expand -t 18

setup:          ## everything needed to run
	@packaging/setup.sh

setup-dev:      ## everything needed to run, test and change
	@packaging/setup.sh --dev

run: setup      ## the demonstration hospital: on the screen, or as pictures where there is none
	@packaging/run.sh

demo: setup     ## make the demonstration hospital in .demo without opening it
	@$(PYTHON) -m hopewall demo --home .demo --no-open

tour: setup     ## a picture of every screen in .demo-tour
	@packaging/run.sh --tour

test: setup-dev ## every check and every test
	@packaging/test.sh

lint: setup-dev ## the checks without the tests
	@packaging/test.sh --lint

format: setup-dev ## put Python and QML into shape
	@packaging/format.sh

i18n: setup-dev ## collect the strings to translate into the .ts files
	@$(PYTHON) packaging/i18n_check.py --update

bench: setup    ## measure against the bars
	@$(PYTHON) -m hopewall bench wall --json
	@$(PYTHON) -m hopewall bench search --json
	@$(PYTHON) -m hopewall bench import --json $(if $(shell command -v vipsthumbnail),--against-vips)

soak: setup-dev ## the long tests, and mutation testing
	@$(PYTHON) -m pytest -m soak
	@packaging/mutants.sh all

mutants: setup-dev ## how many small faults in gate, claims, lease and publishing the tests find
	@packaging/mutants.sh all

lock: setup-dev ## write the locked dependencies again
	@packaging/lock.sh

fonts: setup-dev ## how the fonts were made; see packaging/fonts.py --help
	@$(PYTHON) packaging/fonts.py --help

clean:          ## remove what was built, keep .venv and .demo
	@rm -rf build .hypothesis .demo-tour
	@find hopewall -name '*.qm' -delete 2>/dev/null || true
