# make site   build the sample site into dist/
# make test   everything that has to hold: format, lint, types, tests

PYTHON ?= python3
BIN := .venv/bin
DEBIAN := gettext strace chromium fonts-noto-core fonts-noto-cjk \
  nginx-light apache2-bin caddy

.PHONY: site test clean
.DELETE_ON_ERROR:

site: .venv/installed
	@$(BIN)/i18n-site build --output dist

test: .venv/tools debian
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest -n 2

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
