"""What Lighthouse says of the sample site, with search engines let in.

``npm install --prefix FOLDER lighthouse@12.8.2``, then
``python -m benchmarks.lighthouse FOLDER/node_modules/.bin/lighthouse [TAG ...]``.
It builds a copy of the sample with ``noindex = false``, serves it on this machine,
and exits with 1 if a page has less than 100 for accessibility, best practices and
SEO, or less than 95 for performance (on a simulated slow phone).
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

ROOT = Path(__file__).parents[1]
PARTS = ("content", "templates", "locales", "static", "glossary.toml")
CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --disable-sync "
    "--disable-background-networking --disable-component-update --no-first-run"
)
LEAST = {"accessibility": 100, "best-practices": 100, "seo": 100, "performance": 95}
TAGS = ("en", "ar", "ja", "zh-Hans", "hi")


def main(lighthouse: str, tags: tuple[str, ...]) -> int:
    """Print a line a page; return 1 if one is not good enough."""
    bad = False
    with tempfile.TemporaryDirectory() as folder:
        output = build(Path(folder) / "site")
        with served(output) as host:
            for address in (each for tag in tags for each in pages(output, tag)):
                report = look(lighthouse, f"{host}/{address}", Path(folder))
                bad |= show(address, report)
    return int(bad)


def build(root: Path) -> Path:
    """Build a copy of the sample that search engines may index."""
    root.mkdir()
    for place in filter(Path.exists, (ROOT / part for part in PARTS)):
        copy = shutil.copytree if place.is_dir() else shutil.copy
        copy(place, root / place.name)
    settings = (ROOT / "i18n-site.toml").read_text("utf-8")
    settings = re.sub(r"(?m)^noindex = true", "noindex = false", settings)
    (root / "i18n-site.toml").write_text(settings, "utf-8")
    command = Path(sys.executable).parent / "i18n-site"
    subprocess.run([command, "build"], cwd=root, check=True, stdout=subprocess.DEVNULL)
    return root / "dist"


def pages(output: Path, tag: str) -> list[str]:
    """Return the home page of *tag* and its longest page."""
    folder = output / tag
    places = sorted(folder.glob("*/**/index.html"))
    longest = max(places, key=lambda place: place.stat().st_size)
    return [f"{tag}/", f"{longest.parent.relative_to(output).as_posix()}/"]


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep the table clean."""


@contextmanager
def served(output: Path) -> Iterator[str]:
    """Serve *output* on this machine; give the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=output))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def look(lighthouse: str, url: str, folder: Path) -> dict[str, Any]:
    """Return the report of Lighthouse on the page at *url*."""
    place = folder / "report.json"
    command = [lighthouse, url, "--quiet", "--output=json", f"--output-path={place}"]
    command += [f"--chrome-flags={FLAGS}", f"--only-categories={','.join(LEAST)}"]
    environment = {**os.environ, "CHROME_PATH": CHROMIUM}
    subprocess.run(command, env=environment, check=True, timeout=180)
    return dict(json.loads(place.read_text("utf-8")))


def show(address: str, report: dict[str, Any]) -> bool:
    """Print the marks of a page and why they are low; return whether they are."""
    marks = {name: round(100 * report["categories"][name]["score"]) for name in LEAST}
    low = [name for name in LEAST if marks[name] < LEAST[name]]
    print(f"{address:50}", *(f"{name} {mark}" for name, mark in marks.items()))
    for name in low:
        for each in report["categories"][name]["auditRefs"]:
            audit = report["audits"][each["id"]]
            if each["weight"] and audit["score"] is not None and audit["score"] < 1:
                print(f"  {audit['id']}: {audit['title']}", audit.get("details", ""))
    return bool(low)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], tuple(sys.argv[2:]) or TAGS))
