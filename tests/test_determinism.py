"""Same inputs, same bytes: whatever the machine, the folder and the workers."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
COMMAND = str(Path(sys.executable).parent / "i18n-site")
MACHINES = (
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC", "jobs": "1"},
    {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "Asia/Kathmandu", "jobs": "2"},
    {
        "PYTHONHASHSEED": "random",
        "LC_ALL": "tr_TR.UTF-8",
        "TZ": "America/St_Johns",
        "jobs": "8",
    },
)


def tree_digest(folder):
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def copy_of_the_sample_site(folder):
    folder.mkdir(parents=True)
    for name in ("content", "templates", "locales"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "i18n-site.toml", folder)
    return folder


def run(folder, machine, *arguments):
    environment = {k: v for k, v in machine.items() if k != "jobs"}
    path = {"PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1763856000"}
    done = subprocess.run(
        [COMMAND, *arguments],
        cwd=folder,
        env={**path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_site_and_its_catalogs_are_the_same_bytes_on_every_machine(tmp_path):
    seen = set()
    for number, machine in enumerate(MACHINES):
        folder = copy_of_the_sample_site(tmp_path / f"checkout {number}" / "é")
        for name in ("kratom-and-migraine", "weighing-a-health-claim"):
            (folder / f"content/articles/{name}.md").touch()

        run(folder, machine, "update")
        table = run(folder, machine, "build", "-j", machine["jobs"])

        seen.add((table, tree_digest(folder / "dist"), tree_digest(folder / "locales")))

    assert len(seen) == 1


def test_a_second_build_gives_the_same_bytes(tmp_path):
    folder = copy_of_the_sample_site(tmp_path / "site")

    run(folder, MACHINES[0], "build")
    first = tree_digest(folder / "dist")
    run(folder, MACHINES[0], "build")

    assert tree_digest(folder / "dist") == first
