"""The configuration of servers, in a folder beside the output."""

from contextlib import suppress
from pathlib import Path

from i18n_site.build.hosting import beside_tree
from i18n_site.build.site import Site
from i18n_site.project.stores import Folder
from i18n_site.render.hosts.site import MADE


def write_hosting(site: Site, output: Path) -> None:
    """Write what servers of *site* need into the folder ``<output>-hosting``.

    It is no part of the site, so that nobody can read it there. What an earlier
    build wrote and nothing needs any more is removed.
    """
    folder = Folder(output.with_name(f"{output.name}-hosting"))
    wanted = beside_tree(site)
    for path in folder.paths():
        data = folder.read(path)
        if path not in wanted and MADE.encode() in data:
            folder.remove(path, data)
    for path, data in wanted.items():
        with suppress(FileNotFoundError):
            if folder.read(path) == data:
                continue
        folder.write(path, data)
