"""Show a built site on this machine: a plain preview, not a web server for others."""

from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from i18n_site.errors import BuildError, SourceError, error
from i18n_site.model.source import Location
from i18n_site.project.stores import Folder

LOOPBACK = "127.0.0.1"


class Preview(SimpleHTTPRequestHandler):
    """Serves files as a static host does, and keeps nothing in the browser."""

    protocol_version = "HTTP/1.1"

    def list_directory(self, path: str | object) -> None:
        """Answer that there is no such page: a host shows no folders."""
        del path
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(
        self, code: int, message: str | None = None, explain: str | None = None
    ) -> None:
        """Answer a missing page with the 404 page of the reader's locale."""
        page = self._missing_page() if code == HTTPStatus.NOT_FOUND else None
        if page is None:
            super().send_error(code, message, explain)
            return
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)

    def _missing_page(self) -> bytes | None:
        store = Folder(Path(self.directory))
        locale = self.path.lstrip("/").partition("/")[0]
        for path in (f"{locale}/404.html", "404.html"):
            with suppress(OSError, SourceError):
                return store.read(path)
        return None

    def end_headers(self) -> None:
        """Forbid caches, so that a new build is seen at once."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


def server(folder: Path, port: int) -> ThreadingHTTPServer:
    """Return a server of *folder* on the loopback address, not yet running.

    Port 0 takes a free one. Raise BuildError if there is no such folder or the
    port is taken.
    """
    if not folder.is_dir():
        at = Location(folder.name)
        hint = "build the site first: i18n-site build"
        raise BuildError(error("output-missing", "there is no built site", at, hint))
    handler = partial(Preview, directory=str(folder))
    try:
        return ThreadingHTTPServer((LOOPBACK, port), handler)
    except OSError as err:
        message = f"port {port} can't be used: {err.strerror}"
        hint = "take a free port: i18n-site serve --port 0"
        at = Location("command line")
        raise BuildError(error("port-taken", message, at, hint)) from err
