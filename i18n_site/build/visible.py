"""Whether a person sees an element: what its page and its style sheets do to it."""

import re
from collections.abc import Iterator, Sequence

from turbohtml import Document, Element, SelectorSyntaxError, Text

from i18n_site.build.styles import Hiding, covers_inline, hides_inline

# Elements whose contents a browser does not show, or only on request.
_UNSHOWN = frozenset(
    {"audio", "canvas", "datalist", "details", "dialog", "frameset", "head", "iframe"}
    | {"math", "meter", "noembed", "noframes", "noscript", "object", "optgroup"}
    | {"option", "progress", "rp", "script", "select", "style", "svg", "template"}
    | {"textarea", "title", "video"}
)
# States that come and go; a notice must be seen in all of them.
_STATES = re.compile(
    r":(hover|focus(-within|-visible)?|active|target(-within)?|visited|link|any-link"
    r"|checked|open|popover-open|modal|fullscreen|user-(in)?valid)(?![\w(-])"
)
_PSEUDO_ELEMENT = re.compile(r"::[\w-]+|:(before|after|first-line|first-letter)\b")
_FUNCTION = re.compile(r":[\w-]+(\([^()]*\)|(?![\w(-]))")


def text_of(element: Element) -> str:
    """Return the text of *element*, a block a word apart, white space folded.

    Comments are no text. U+00A0 and its kin are white space of the language and
    stay apart only by width, so they are folded as well, on both sides.
    """
    parts = [each.data for each in element.descendants if isinstance(each, Text)]
    return " ".join("".join(parts).split())


def text_before(element: Element) -> int:
    """Return how many characters of text stand before *element* in the body."""
    count = 0
    for above in element.ancestors:
        if isinstance(above, Element) and above.tag == "body":
            for each in above.descendants:
                if each is element:
                    break
                count += len(each.data.strip()) if isinstance(each, Text) else 0
    return count


def precedes(element: Element, other: Element) -> bool:
    """Whether *element* ends before *other* begins."""
    return all(each is not other for each in element.ancestors) and any(
        each is other for each in element.following
    )


def is_inert(element: Element) -> bool:
    """Whether *element* is inside a template, or not below the body."""
    tags = [getattr(each, "tag", "") for each in element.ancestors]
    return "body" not in tags or "template" in tags


def line(element: Element) -> list[Element]:
    """Return *element*, what it is in, and what is in it."""
    above = [each for each in element.ancestors if isinstance(each, Element)]
    inside = [each for each in element.descendants if isinstance(each, Element)]
    return [element, *above, *inside]


def hidden(element: Element, page: Document, rules: Sequence[Hiding]) -> str:
    """Return what hides *element*, something above it or something in it, or ''.

    *rules* are those of the page's style sheets that hide something.
    """
    for each in element.ancestors:
        if isinstance(each, Element) and (why := _closed(each)):
            return why
    concerned = line(element)
    for each in concerned:
        why = _by_attribute(each) or _by_rule(each, rules)
        if why:
            return f"<{each.tag}> has {why}"
    for each in page.select("[style]"):
        if covers_inline(str(each.attrs["style"])):
            return f"<{each.tag}> may cover it: {each.attrs['style']}"
    return ""


def may_match(element: Element, selector: str) -> bool:
    """Whether *selector* could match *element* on a page of other contents.

    Only type, id, classes and attributes of its subject count. What can't be read
    could match.
    """
    return any(
        _matches(element, subject) is not False for subject in _subjects(selector)
    )


def _closed(above: Element) -> str:
    if above.tag in _UNSHOWN and not (
        above.tag in ("details", "dialog") and "open" in above.attrs
    ):
        return f"it is inside <{above.tag}>"
    if above.shadow_root is not None:
        return f"it is outside the shadow root of <{above.tag}>"
    return ""


def _by_attribute(element: Element) -> str:
    attributes = element.attrs
    for name in attributes:
        if name in ("hidden", "inert", "popover"):
            return name
        if name == "aria-hidden" and str(attributes[name]).strip().lower() == "true":
            return 'aria-hidden="true"'
        if name == "style" and (found := hides_inline(str(attributes[name]))):
            return found
        if name in ("width", "height") and str(attributes[name]).strip() == "0":
            return f'{name}="0"'
    return ""


def _by_rule(element: Element, rules: Sequence[Hiding]) -> str:
    for rule in rules:
        if not may_match(element, rule.selector):
            continue
        for part in _split(_STATES.sub("", rule.selector), ","):
            selector = part.strip()
            if _PSEUDO_ELEMENT.search(selector):
                continue
            if _matches(element, selector) is not False:
                return f"the rule {rule.selector!r}: {rule.why}"
    return ""


def _matches(element: Element, selector: str) -> bool | None:
    """Whether *selector* matches *element*, or None if it can't be read."""
    try:
        return element.matches(selector or "*")
    except SelectorSyntaxError:
        return None


def _subjects(selector: str) -> Iterator[str]:
    """Yield the last compound of each of the selectors, without pseudo-classes."""
    for part in _split(selector, ","):
        if _PSEUDO_ELEMENT.search(part):
            continue
        compound = _split(re.sub(r"\s*[>+~]\s*|\s+", " ", part.strip()), " ")[-1]
        while (shorter := _FUNCTION.sub("", compound)) != compound:
            compound = shorter
        yield compound


def _split(text: str, at: str) -> list[str]:
    """Return the parts of *text* between the *at* that no bracket or quote holds."""
    parts, depth, quote = [""], 0, ""
    for char in text:
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        if char == at and not depth and not quote:
            parts.append("")
        else:
            parts[-1] += char
    return parts
