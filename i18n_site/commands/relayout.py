"""Catalogs that move since the setting ``catalogs.layout`` changed.

New files are written before old ones are removed, and an old one only if all of it
is in new ones and nobody saved it meanwhile: at any moment each translation is in a
file, and the next `update` goes on where a killed one ended.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from i18n_site.catalogs import layout, po
from i18n_site.catalogs.layout import Homes
from i18n_site.catalogs.relocate import Move, moves, receive
from i18n_site.model.catalog import Catalog
from i18n_site.model.frozen import replace
from i18n_site.project.load import (
    Project,
    document_paths,
    read_catalog,
    template_path,
)


def homes_of(project: Project) -> Homes:
    """Return where the messages of domains of other layouts are in this one."""
    return layout.homes(document_paths(project), project.settings.catalogs.layout)


def move_of(
    project: Project,
    old: Mapping[str, Catalog],
    templates: Mapping[str, Catalog],
    homes: Homes,
) -> Move:
    """Return what the catalogs *old* have for the domains of *templates*."""
    return moves(old, templates, homes, project.settings.catalogs.layout)


def templates_before(
    project: Project, new: Mapping[str, Catalog]
) -> dict[str, Catalog | None]:
    """Return the templates on disk for the domains of *new*, or what becomes of them.

    One that other templates become keeps its date if they had all of its messages.
    """
    homes = homes_of(project)
    move = move_of(project, _left(project, new, homes), new, homes)
    found = {}
    for name, template in new.items():
        old = read_catalog(project, template_path(name))
        found[name] = old or _before(template, move, name)
    return found


def _before(new: Catalog, move: Move, name: str) -> Catalog | None:
    old = receive(None, move, name, new.path)
    if old is None:
        return None
    known = old.live()
    same = all(message.key in known for message in new.messages)
    return replace(old, messages=new.messages if same else (), entries=old.entries[:1])


def _left(
    project: Project, new: Mapping[str, Catalog], homes: Homes
) -> dict[str, Catalog]:
    """Return the templates on disk of other layouts, if *new* have their messages."""
    keys = {message.key for each in new.values() for message in each.messages}
    found = {}
    there = cache(lambda folder: project.files.place(folder).is_dir())
    for name in homes:
        path = template_path(name)
        if not there(path.rpartition("/")[0]):  # ten thousand articles, one folder
            continue
        old = read_catalog(project, path)
        if old is not None and old.live() and old.live().keys() <= keys:
            found[name] = old
    return found


def remove_templates(project: Project, new: Mapping[str, Catalog]) -> None:
    """Remove the templates whose messages are all in those of *new* domains."""
    remove(project, _left(project, new, homes_of(project)).values())


def remove(project: Project, catalogs: Iterable[Catalog]) -> tuple[str, ...]:
    """Remove *catalogs* that are on disk as they were read; return their paths."""
    return tuple(
        each.path
        for each in catalogs
        if project.files.remove(each.path, po.dumps(each).encode())
    )
