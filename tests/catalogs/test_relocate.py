"""Moving catalogs to another layout and back, on any catalogs."""

from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import po
from i18n_site.catalogs.extract import template_catalogs
from i18n_site.catalogs.layout import LAYOUTS, homes
from i18n_site.catalogs.merge import merge
from i18n_site.catalogs.relocate import moves, receive
from i18n_site.catalogs.relocate_notes import notes_of
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Key, Message, Previous
from i18n_site.model.document import Document, Unit
from i18n_site.model.settings import CatalogSettings, Settings

FRENCH = locale("fr")
PATHS = (
    "content/articles/a.md",
    "content/articles/b.md",
    "content/guides/c.md",
    "content/index.md",
    "content/site.md",
)
KEYS = [Key("Take care"), Key("One a day"), Key("One a day", "x"), Key("été\u2028\\ ")]
OLD = [Key("Gone"), Key("Left long ago"), Key("Take care", "old")]
ALL = (*KEYS, *OLD)
HEADER = (
    ("POT-Creation-Date", ""),
    ("Language", "fr"),
    ("Content-Type", "text/plain; charset=UTF-8"),
)

TEXT = st.sampled_from(["", "Soin", 'Un "par" jour\\', "deux\u2028lignes"])
COMMENT = st.lists(
    st.sampled_from(["relu", "i18n-site: from x.po", "à voir"]), max_size=2
)
STATE = st.fixed_dictionaries(
    {
        "text": TEXT,
        "fuzzy": st.booleans(),
        "comments": COMMENT,
        "flags": st.sampled_from([(), ("no-wrap",), ("ignore-numbers",)]),
        "previous": st.sampled_from([None, Previous(Key("Take no care"))]),
    }
)
DOCUMENTS = st.fixed_dictionaries(
    {path: st.lists(st.sampled_from(KEYS), unique=True) for path in PATHS}
)
STATES = st.lists(STATE, min_size=3, max_size=8)
LEFT = st.fixed_dictionaries(
    {path: st.lists(st.sampled_from(OLD), unique=True) for path in PATHS}
)
NAMES = st.fixed_dictionaries({path: st.sampled_from("AB") for path in PATHS})


def templates(documents, layout):
    given = [
        Document(path, units=tuple(Unit(key, at, "") for at, key in enumerate(keys, 1)))
        for path, keys in documents.items()
    ]
    chosen = Settings("en", "https://x.example", catalogs=CatalogSettings(layout))
    return template_catalogs(given, {}, (), chosen)


def message(key, state, *, obsolete=False):
    return Message(
        key,
        translations=(state["text"],),
        flags=(*(("fuzzy",) if state["fuzzy"] else ()), *state["flags"]),
        comments=tuple(state["comments"]),
        previous=state["previous"] if state["fuzzy"] else None,
        obsolete=obsolete,
    )


def state_of(states, path, key):
    return states[(PATHS.index(path) * 5 + ALL.index(key)) % len(states)]


def begun(made, states, left, names):
    """Return the texts of catalogs by domain, as an update leaves them."""
    found = {}
    for name, template in made.items():
        path = template.messages[0].references[0].path

        state = partial(state_of, states, path)
        messages = [message(each.key, state(each.key)) for each in template.messages]
        known = {each.key for each in messages}
        messages += [
            message(key, state(key), obsolete=True)
            for key in left[path]
            if key not in known
        ]
        header = (*HEADER, ("Last-Translator", names[path]))
        catalog = Catalog(f"{name}.po", header, tuple(messages))
        found[name] = updated(po.loads(po.dumps(catalog), catalog.path), template)
    return found


def updated(old, template):
    merged, _ = merge(old, template, FRENCH, "x.po")
    return po.dumps(merged)


def switched(texts, documents, layout):
    """Return the texts of the catalogs after an update with another layout."""
    made = templates(documents, layout)
    old = {name: po.loads(text, f"{name}.po") for name, text in texts.items()}
    paths = [path for path, keys in documents.items() if keys]
    move = moves(old, made, homes(paths, layout), layout)
    result = dict(texts)
    for name, template in made.items():
        received = receive(old.get(name), move, name, "x.po")
        result[name] = updated(received, template)
    for each in move.left:
        del result[each.path.removesuffix(".po")]
    return result


def words(texts):
    """Return every translation in *texts*, those that only notes hold included."""
    found = set()
    for name, text in texts.items():
        for entry in po.loads(text, name).entries:
            bare, notes = notes_of(entry)
            for each in (bare, *(note.entry for note in notes if note.entry)):
                found |= {(each.message.key, *each.message.translations)}
    return {each for each in found if any(each[1:]) and each[0] != po.HEADER}


def sorted_entries(texts):
    return {name: sorted(text.strip().split("\n\n")) for name, text in texts.items()}


@settings(max_examples=80, deadline=None)
@given(
    DOCUMENTS,
    STATES,
    LEFT,
    NAMES,
    st.permutations(LAYOUTS),
    st.booleans(),
)
def test_the_way_back_leads_to_the_same_bytes(
    documents, states, left, names, layouts, both
):
    first, second, third = layouts
    texts = begun(templates(documents, first), states, left, names)

    there = switched(texts, documents, second)
    further = switched(there, documents, third) if both else there
    back = switched(further, documents, first)

    assert there.keys() == templates(documents, second).keys()
    assert words(texts) == words(there) == words(further) == words(back)
    assert switched(there, documents, second) == there
    if not both:
        # An obsolete message that two catalogs share may change its place in one.
        gone = [key for keys in left.values() for key in keys]
        assert sorted_entries(back) == sorted_entries(texts)
        assert back == texts or len(set(gone)) < len(gone)
