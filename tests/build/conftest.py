"""Whole sites, built from the text ``SITE`` of the module that asks."""

import re
from pathlib import Path

import pytest

from i18n_site.cli.building import load
from i18n_site.commands.build import build


def laid_down(folder, text):
    """Lay down the site of *text* in *folder*, and build it."""
    for part in re.split(r"(?m)^-- (?=\S+ --$)", text)[1:]:
        name, _, content = part.partition(" --\n")
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, "utf-8")
    build(load(folder), [], output="dist", jobs=1)
    return folder


@pytest.fixture(scope="module")
def whole(request, tmp_path_factory):
    """Return the folder of the built site, which no test changes."""
    return laid_down(tmp_path_factory.mktemp("site"), request.module.SITE)


@pytest.fixture
def built(request, tmp_path: Path):
    """Build the site of a text; return its folder."""

    def build_site(text=None):
        return laid_down(tmp_path, text or request.module.SITE)

    return build_site
