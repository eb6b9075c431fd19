"""Runs ``i18n-site`` in children forked from one process that has it loaded.

It has run once, too, on the site whose folder is given, so that little is left to load.
On standard input, for each run: a JSON line with its folder, arguments and the file
for what it prints. Answers with the number of the child, which waits for a line more
(so that it can be traced), then with its exit status, negative for a signal.
"""

import ctypes
import gc
import io
import json
import os
import sys
from contextlib import redirect_stderr, redirect_stdout

from i18n_site.cli import group

WARM = sys.argv[1]
PR_SET_PTRACER, PR_SET_PTRACER_ANY = 0x59616D61, ctypes.c_ulong(-1)


def run(folder, arguments):
    """Run the command here and return its exit code."""
    os.chdir(folder)
    sys.argv = ["i18n-site", *arguments]
    try:
        group(prog_name="i18n-site", auto_envvar_prefix="I18N_SITE")
    except SystemExit as end:
        return end.code or 0


def run_child(folder, arguments, output, go):
    """Be the command, once told to."""
    libc = ctypes.CDLL(None)
    libc.prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0)
    file = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(file, 1)
    os.dup2(file, 2)
    os.read(go, 1)
    code = run(folder, arguments)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
    for command in ("extract", "init", "update", "build"):
        run(WARM, [command, *(["fr"] if command == "init" else [])])
gc.freeze()
for line in sys.stdin:
    task = json.loads(line)
    go, tell = os.pipe()
    child = os.fork()
    if child == 0:
        run_child(task["folder"], task["arguments"], task["output"], go)
    print(child, flush=True)
    sys.stdin.readline()
    os.write(tell, b"\n")
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
    os.close(go)
    os.close(tell)
