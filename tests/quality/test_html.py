"""The sample's pages by the checker of the W3C (npm: vnu-jar, which needs Java)."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

JAR = Path(sys.prefix) / "node_modules/vnu-jar/build/dist/vnu.jar"
WRONG = """\
<!DOCTYPE html><html lang="english_"><title>x</title>
<p id=a>one<p id=a><img src=x><ul><p>no</ul>
"""

pytestmark = [
    pytest.mark.skipif(not shutil.which("java"), reason="no Java here"),
    pytest.mark.skipif(not JAR.exists(), reason="no vnu-jar here: make test gets it"),
]


def test_every_page_and_picture_is_valid_and_what_is_wrong_is_found(sample, tmp_path):
    site = shutil.copytree(sample, tmp_path / "site")
    (site / "wrong.html").write_text(WRONG, "utf-8")

    files = sorted(each for kind in ("html", "svg") for each in site.rglob(f"*.{kind}"))
    checked = subprocess.run(
        [
            "java",
            "-jar",
            JAR,
            "--stdout",
            "--format",
            "json",
            "--also-check-svg",
            *files,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(checked.stdout)["messages"]

    errors = [each for each in found if each["type"] == "error"]
    planted = [each for each in errors if each["url"].endswith("/wrong.html")]
    ours = Counter(
        f"{each['message']} {each.get('extract', '')!r} {Path(each['url']).name}"
        for each in errors
        if each not in planted
    )
    assert ours == {}
    assert len(planted) >= 4
