import http.client
import shutil
import signal
import subprocess
import threading
from functools import partial
from subprocess import PIPE
from urllib.request import urlopen

import pytest

from i18n_site.commands.serve import server
from i18n_site.errors import BuildError


@pytest.fixture
def get(tmp_path):
    """Serve a folder with two locales and return a function that asks for a path."""
    for path, text in {
        "index.html": "choose",
        "404.html": "not here",
        "fr/index.html": "bonjour",
        "fr/404.html": "introuvable",
        "fr/style.css": "p {}",
        "fr/articles/a/index.html": "a",
        "fr/images/x.txt": "x",
    }.items():
        place = tmp_path / "dist" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    (tmp_path / "secret").write_text("secret", "utf-8")
    running = server(tmp_path / "dist", 0)
    thread = threading.Thread(target=running.serve_forever, args=(0.01,))
    thread.start()

    def ask(path, method="GET"):
        connection = http.client.HTTPConnection("127.0.0.1", running.server_port)
        connection.request(method, path)
        answer = connection.getresponse()
        body = answer.read().decode("utf-8")
        connection.close()
        return answer.status, body, dict(answer.getheaders())

    yield ask
    running.shutdown()
    thread.join()
    running.server_close()


def test_a_folder_is_its_index(get):
    assert get("/")[:2] == (200, "choose")
    assert get("/fr/articles/a/")[:2] == (200, "a")


def test_a_folder_without_its_slash_is_sent_there(get):
    status, _, headers = get("/fr")

    assert status == 301
    assert headers["Location"] == "/fr/"


def test_nothing_is_kept_in_the_browser(get):
    assert get("/fr/")[2]["Cache-Control"] == "no-store"
    assert get("/fr/nothing")[2]["Cache-Control"] == "no-store"


def test_a_missing_page_is_answered_in_its_locale(get):
    assert get("/fr/nothing")[:2] == (404, "introuvable")
    assert get("/de/nothing")[:2] == (404, "not here")


def test_only_the_head_of_a_missing_page_is_sent_when_asked_for(get):
    assert get("/fr/nothing", "HEAD")[:2] == (404, "")


def test_a_folder_without_index_is_not_listed(get):
    assert get("/fr/images/")[:2] == (404, "introuvable")


@pytest.mark.parametrize("path", ["/../secret", "/fr/%2e%2e/%2e%2e/secret"])
def test_nothing_outside_of_the_folder_is_served(get, path):
    assert get(path)[0] == 404


def test_a_folder_that_is_not_there_is_an_error_with_its_mend(tmp_path):
    with pytest.raises(BuildError, match="no built site") as caught:
        server(tmp_path / "dist", 0)

    assert caught.value.findings[0].hint == "build the site first: i18n-site build"


def test_a_port_that_is_taken_is_an_error(tmp_path):
    with (
        server(tmp_path, 0) as first,
        pytest.raises(BuildError, match=f"port {first.server_port} can't be used"),
    ):
        server(tmp_path, first.server_port)


def test_the_command_prints_its_address_and_ends_well_with_ctrl_c(root, environment):
    (root / "dist").mkdir()
    (root / "dist/index.html").write_text("choose", "utf-8")
    program = shutil.which("i18n-site", path=environment["PATH"])
    command = [program, "serve", "--port", "0"]

    with subprocess.Popen(
        command,
        cwd=root,
        env=environment,
        stdout=PIPE,
        stderr=PIPE,
        text=True,
        # what a shell starts in the background inherits that it is ignored
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    ) as running:
        address = running.stdout.readline().strip()
        with urlopen(address) as answer:
            page = answer.read()
        running.send_signal(signal.SIGINT)
        code = running.wait(10)

    assert address.startswith("http://127.0.0.1:")
    assert page == b"choose"
    assert code == 0
