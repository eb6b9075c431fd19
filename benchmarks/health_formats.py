"""The site about health in our format, and in Hugo's: about the same pages.

    python -m benchmarks.health_formats OUT [--articles N] [--locales N] [--hugo]

Ours is articles in English and a complete catalog for each of the other languages, as
``i18n-site update`` would write it; Hugo's is an article for every language.
"""

import argparse
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from benchmarks.health_site import IMAGES, SEED, TEXTS, Site, image
from benchmarks.health_words import RIGHT_TO_LEFT, Tongue
from i18n_site.catalogs import po
from i18n_site.catalogs.extract import DATE, with_header
from i18n_site.catalogs.merge import merge
from i18n_site.commands.extract import differing, templates_of, write_files
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.frozen import replace
from i18n_site.project.load import catalog_path, load

LAYOUTS = Path(__file__).with_name("layouts")
STYLE = Path(__file__).parents[1] / "i18n_site/theme/style.css"
URL = "https://health.example"
TITLE = "Health"
WRITTEN = "2026-01-01 00:00+0000"  # by no clock: the same site in every run
DISCLAIMER = "content/notices/medical-disclaimer.md"
_LINK = re.compile(r"\(((?:\.\./articles[-0-9]*/)?a[0-9]+)\.md\)")
_OFF = '["taxonomy", "term", "404", "robotstxt", "section"%s]'
Say = Callable[[str], str]


def write(place: Path, text: str) -> None:
    """Write *text* at *place*, with the folders that lack."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8", newline="\n")


def write_ours(site: Site, root: Path) -> None:
    """Write *site* into the folder *root* as a site of ours."""
    settings = [f'source_locale = "en"\nbase_url = "{URL}"\ntitle = "{TITLE}"\n']
    settings += [f"[locales.{tag}]\n" for tag in site.tags[1:]]
    settings.append(f'[notices.medical-disclaimer]\nsource = "{DISCLAIMER}"\n')
    settings.append('require = "complete"\n')
    write(root / "i18n-site.toml", "".join(settings))
    write(root / DISCLAIMER, f"{site.disclaimer}\n")
    write(root / "content/index.md", _home(site, str))
    for number in range(IMAGES):
        write(root / f"content/img/i{number}.svg", image(number))
    for article in site.articles():
        path = f"content/{article.folder}/{article.name}.md"
        write(root / path, article.markdown())
    shutil.copytree(LAYOUTS / "ours", root / "templates")
    _write_catalogs(site, root)


def _home(site: Site, say: Say) -> str:
    """Return the home page, in the format that both know."""
    front = f'---\ntitle: "{say(TITLE)}"\ndescription: "{say(TEXTS["footer"])}"\n---\n'
    return f"{front}\n{say(site.home)}\n"


def _write_catalogs(site: Site, root: Path) -> None:
    project = load(root)
    templates = {
        domain: with_header(catalog, {DATE: WRITTEN})
        for domain, catalog in templates_of(project).items()
    }
    write_files(project, differing(project, templates))
    for into in project.locales:
        say = Tongue(into.tag, site.seed).say
        for domain, template in templates.items():
            path = catalog_path(into, domain)
            merged, _ = merge(None, template, into, path)
            write(root / path, po.dumps(_translated(merged, say)))


def _translated(catalog: Catalog, say: Say) -> Catalog:
    def translated(message: Message) -> Message:
        said = say(message.key.text)
        return message._replace(translations=(said,) * len(message.translations))

    return replace(catalog, messages=tuple(map(translated, catalog.messages)))


def write_hugo(site: Site, root: Path) -> None:
    """Write *site* into the folder *root* as one of Hugo's.

    ``hugo.toml`` leaves sitemaps and feeds out, ``feeds.toml`` has them made.
    """
    feeds = ', "RSS", "sitemap"'
    settings = [
        f'baseURL = "{URL}/"\ndefaultContentLanguage = "en"\n'
        "defaultContentLanguageInSubdir = true\n"
        f"disableKinds = {_OFF % feeds}\n"
        "[markup.goldmark.renderHooks]\n"
        'link.useEmbedded = "never"\nimage.useEmbedded = "never"\n'
    ]
    write(root / "feeds.toml", f"disableKinds = {_OFF % ''}\n")
    for number in range(IMAGES):
        write(root / f"static/img/i{number}.svg", image(number))
    shutil.copy(STYLE, root / "static/style.css")
    shutil.copytree(LAYOUTS / "hugo", root / "layouts")
    for weight, tag in enumerate(site.tags, start=1):
        say = Tongue(tag, site.seed).say if weight > 1 else str
        settings.append(_language(tag, weight, say(TITLE)))
        texts = {**TEXTS, "disclaimer": site.disclaimer}
        said = (f"{k} = {json.dumps(say(v))}\n" for k, v in texts.items())
        write(root / f"i18n/{tag}.toml", "".join(said))
        write(root / f"content/{tag}/_index.md", _home(site, say))
        for article in site.articles():
            text = _LINK.sub(r"(../\1/)", article.markdown(say))
            text = text.replace("](../img/", "](/img/")
            write(root / f"content/{tag}/{article.folder}/{article.name}.md", text)
    write(root / "hugo.toml", "".join(settings))


def _language(tag: str, weight: int, title: str) -> str:
    direction = "rtl" if tag in RIGHT_TO_LEFT else "ltr"
    return (
        f'[languages.{tag}]\nlabel = "{locale(tag).name}"\nweight = {weight}\n'
        f'contentDir = "content/{tag}"\ntitle = "{title}"\ndirection = "{direction}"\n'
    )


def main() -> None:
    """Read the arguments and write the site."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--locales", type=int, default=10)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--hugo", action="store_true")
    given = parser.parse_args()
    site = Site(given.articles, given.locales, given.seed)
    (write_hugo if given.hugo else write_ours)(site, given.out)


if __name__ == "__main__":
    main()
