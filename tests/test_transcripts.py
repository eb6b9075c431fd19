"""Command lines with their output, played back. The README is one of them.

In a block marked ``console`` a line that begins with ``$ `` is a command; what
follows is all that it prints. The blocks of a file are played in one folder. With
UPDATE_TRANSCRIPTS=1 in the environment the files are written anew instead.
"""

import os
import re
import subprocess
from pathlib import Path

import pytest

TRANSCRIPTS = sorted(Path(__file__).parent.glob("transcripts/*.md"))
README = Path(__file__).parents[1] / "README.md"
BLOCK = re.compile(r"(?ms)^```console\n(.*?)^```$")


def play(block: str, folder: Path, environment: dict[str, str]) -> str:
    """Return *block* as it comes out when its commands are run in *folder*."""
    played = ""
    for command in re.findall(r"(?m)^\$ (.*)$", block):
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        played += f"$ {command}\n{done.stdout.replace(str(folder), '.')}"
    return played


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_a_transcript_tells_what_happens(path, tmp_path, environment):
    text = path.read_text("utf-8")

    played = BLOCK.sub(
        lambda each: f"```console\n{play(each[1], tmp_path, environment)}```", text
    )

    if os.environ.get("UPDATE_TRANSCRIPTS"):
        path.write_text(played, "utf-8")
    assert played == path.read_text("utf-8")


def test_the_blocks_of_the_readme_are_transcripts():
    known = {
        block
        for path in TRANSCRIPTS
        for block in BLOCK.findall(path.read_text("utf-8"))
    }

    assert set(BLOCK.findall(README.read_text("utf-8"))) <= known
