"""Real servers over a small tree, each with the configuration that we write for it."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from i18n_site.render.hosts.every import host_files
from i18n_site.render.hosts.site import Home, Hosting

MODULES = Path("/usr/lib/apache2/modules")
SITE = Hosting(
    homes=tuple(
        Home(tag, f"/{tag}/")
        for tag in ("en", "fr", "de", "pt-BR", "ar", "ja", "zh-Hans", "zh-Hant")
    ),
    default="en",
    moved={
        "/fr/ancien/": "/fr/nouveau/",
        '/fr/l\'été 50% $1 {x} "q" (a|b)+.*[c]\\ #;é/': "/fr/à 50%20$2/",
        "/ja/頭痛/": "/ja/片頭痛/",
    },
    immutable=("/assets/",),
)


def lay_down(root, site):
    for home in site.local:
        folder = root / home.url.strip("/")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(f"home {home.tag}", "utf-8")
        (folder / "404.html").write_text(f"missing {home.tag}", "utf-8")
    (root / "assets").mkdir()
    (root / "assets" / "style.0123abcd.css").write_text("p{}", "utf-8")
    (root / "index.html").write_text("choose", "utf-8")


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def nginx(work, root, site, port):
    files = host_files(site)
    for name in ("http.conf", "server.conf"):
        (work / name).write_text(files[f"nginx/{name}"], "utf-8")
    user = "user www-data;" if os.getuid() == 0 else ""
    (work / "nginx.conf").write_text(
        f"{user} daemon off; pid {work}/pid; error_log {work}/log;\n"
        f"events {{ }}\nhttp {{ include /etc/nginx/mime.types; access_log off;\n"
        f"client_body_temp_path {work}/t1; proxy_temp_path {work}/t2;\n"
        f"fastcgi_temp_path {work}/t3; uwsgi_temp_path {work}/t4;\n"
        f"scgi_temp_path {work}/t5; include {work}/http.conf;\n"
        f"server {{ listen 127.0.0.1:{port}; root {root};\n"
        f"include {work}/server.conf; }} }}\n"
    )
    return ["nginx", "-p", work, "-c", work / "nginx.conf", "-e", work / "log"]


def apache(work, root, site, port):
    files = host_files(site)
    base = root / site.base.strip("/")
    (base / ".htaccess").write_text(files["apache/.htaccess"], "utf-8")
    names = ("mpm_event", "authz_core", "dir", "mime", "rewrite", "headers")
    modules = "".join(
        f"LoadModule {each}_module {MODULES}/mod_{each}.so\n" for each in names
    )
    (work / "mime.types").write_text("text/html html\ntext/css css\n")
    user = "User www-data\nGroup www-data\n" if os.getuid() == 0 else ""
    (work / "apache.conf").write_text(
        f"ServerRoot {work}\nServerName localhost\nPidFile {work}/pid\n"
        f"DefaultRuntimeDir {work}\nErrorLog {work}/log\nListen 127.0.0.1:{port}\n"
        f"{modules}{user}TypesConfig {work}/mime.types\nDocumentRoot {root}\n"
        f"<Directory {root}>\nAllowOverride All\nRequire all granted\n</Directory>\n"
    )
    return ["apache2", "-X", "-f", work / "apache.conf"]


def caddy(work, root, site, port):
    files = host_files(site)
    (work / "site.caddy").write_text(files["caddy/i18n-site.caddy"], "utf-8")
    (work / "Caddyfile").write_text(
        f"{{\nadmin off\nauto_https off\n}}\n"
        f"http://127.0.0.1:{port} {{\nroot * {root}\nimport site.caddy\n}}\n"
    )
    return ["caddy", "run", "--config", work / "Caddyfile", "--adapter", "caddyfile"]


SERVERS = {"nginx": nginx, "apache2": apache, "caddy": caddy}


class Server:
    def __init__(self, port):
        self.port = port

    def get(self, path, accept=None):
        """Return the answer to GET: its status, headers in lower case, and text."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = {} if accept is None else {"Accept-Language": accept}
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        text = answer.read().decode(errors="replace")
        connection.close()
        found = [(name.lower(), value) for name, value in answer.getheaders()]
        assert len(dict(found)) == len(found), f"a header is there twice: {found}"
        return answer.status, dict(found), text

    def place(self, path, accept=None):
        """Return the status and where the answer leads, without scheme and host."""
        status, headers, _ = self.get(path, accept)
        here = f"http://127.0.0.1:{self.port}"
        return status, headers.get("location", "").removeprefix(here)


@contextmanager
def run_server(name, site):
    """Run the server *name* with the files that we write for *site*."""
    if not shutil.which(name):
        pytest.skip(f"{name} is not installed")
    # Not below pytest's folder, which the user of a server may not read.
    with tempfile.TemporaryDirectory(prefix="i18n-site-hosts-") as folder:
        work = Path(folder)
        work.chmod(0o755)
        root = work / "root"
        root.mkdir()
        lay_down(root, site)
        port = free_port()
        command = SERVERS[name](work, root, site, port)
        environment = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder}
        with (work / "out").open("wb") as out:
            process = subprocess.Popen(command, stdout=out, stderr=out, env=environment)
        try:
            wait(process, port, work)
            yield Server(port)
        finally:
            process.terminate()
            process.wait(20)


def wait(process, port, work):
    """Wait until the server listens; fail with what it said if it ends."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if process.poll() is not None:
            logs = [work / "out", work / "log"]
            said = [each.read_text("utf-8") for each in logs if each.exists()]
            pytest.fail("the server does not start:\n" + "\n".join(said))
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the server does not listen")


@pytest.fixture(scope="module", params=sorted(SERVERS))
def server(request):
    with run_server(request.param, SITE) as running:
        yield running


@pytest.fixture
def serving():
    return run_server
