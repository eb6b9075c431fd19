"""What tests share: a whole site in one string, and the command as installed."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run of CI; on a laptop each run tries new ones.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

PROJECT = Path(__file__).parents[1]
SAMPLE = ("content", "templates", "locales", "static", "glossary.toml")
SETTINGS = """\
source_locale = "en"
base_url = "https://health.example"

[locales.fr]
"""

Site = Callable[[str], Path]
Run = Callable[..., subprocess.CompletedProcess[str]]


def sections(text: str) -> dict[str, str]:
    """Return the files of *text*: each begins with a line ``-- path --``."""
    before, *parts = re.split(r"(?m)^-- (\S+) --\n", text)
    assert not before.strip(), f"text before the first '-- path --': {before!r}"
    return dict(zip(parts[::2], parts[1::2], strict=True))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    return folder


@pytest.fixture
def site(root: Path) -> Site:
    """Lay down a site and return its folder; without settings it gets en and fr."""

    def lay_down(text: str) -> Path:
        for path, content in {"i18n-site.toml": SETTINGS, **sections(text)}.items():
            place = root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(content, "utf-8", newline="")
        return root

    return lay_down


def installed() -> str:
    """Return the command that belongs to this Python."""
    found = shutil.which("i18n-site", path=str(Path(sys.executable).parent))
    assert found, "the package is not installed: pip install ."
    return found


@pytest.fixture
def environment() -> dict[str, str]:
    """Return an environment without settings of the person who runs the tests."""
    own = {k: v for k, v in os.environ.items() if not k.startswith("I18N_SITE")}
    path = f"{Path(installed()).parent}{os.pathsep}{own.get('PATH', '')}"
    return {**own, "PATH": path, "PYTHONUTF8": "1", "COLUMNS": "80"}


@pytest.fixture
def run(root: Path, environment: dict[str, str]) -> Run:
    """Run the installed command in the folder of the site."""

    def command(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [installed(), *arguments],
            cwd=root,
            env={**environment, **variables},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return command


@pytest.fixture(scope="session")
def build_sample(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Build a copy of the sample site, its settings changed; return the output."""

    def build(**changes: str) -> Path:
        folder = tmp_path_factory.mktemp("sample") / "site"
        for place in filter(Path.exists, (PROJECT / name for name in SAMPLE)):
            copy = shutil.copytree if place.is_dir() else shutil.copy
            folder.mkdir(exist_ok=True)
            copy(place, folder / place.name)
        settings = (PROJECT / "i18n-site.toml").read_text("utf-8")
        for old, new in changes.items():
            settings, times = re.subn(rf"(?m)^{old} = .*$", f"{old} = {new}", settings)
            assert times == 1, f"no setting {old!r}"
        (folder / "i18n-site.toml").write_text(settings, "utf-8")
        built = subprocess.run(
            [installed(), "build"], cwd=folder, capture_output=True, text=True
        )
        assert built.returncode == 0, built.stdout + built.stderr
        return folder / "dist"

    return build


@pytest.fixture(scope="session")
def sample(build_sample: Callable[..., Path]) -> Path:
    """Return the output of the sample site, built once a session."""
    return build_sample()
