"""How often, and at what time of day."""

from collections import Counter
from collections.abc import Iterator

from i18n_site.checks import order
from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.languages.months import weekdays
from i18n_site.model.finding import Severity
from i18n_site.text import number_words, phrases
from i18n_site.text.clocks import clocks
from i18n_site.text.counted_times import counted, intervals, other_than_once
from i18n_site.text.weekdays import english_weekdays, weekdays_said

_LATE_HOURS = frozenset(map(str, range(13, 25)))


@check(
    severity=Severity.ERROR,
    needs=("frequency",),
    hint="say how often as the source does; if a change is meant, add the comment"
    " '# ignore-frequency-differs: REASON'",
    good=(
        Example("Take it twice a day", "À prendre deux fois par jour"),
        Example("Take it twice daily", "Zweimal täglich einnehmen", "de"),
        Example("once a week", "1 fois par semaine"),
        Example("twice a day", "1日2回", "ja"),
        Example("every day", "chaque jour"),
        Example("Weigh yourself every morning", "Si pesi ogni mattina", "it"),
        Example("every 4 hours, 4 times a day", "toutes les 4 heures, 4 fois par jour"),
        Example(
            "Never reheat it more than once.", "2回以上温め直さないでください。", "ja"
        ),
    ),
    bad=(
        Example("Take it twice a day", "À prendre une fois par jour"),
        Example("once a day", "zweimal täglich", "de"),
        Example("once a day", "1日2回", "ja"),
        Example("twice daily", "每日一次", "zh-Hans"),
        Example("once a week", "une fois par jour"),
        Example("every other day", "tous les jours"),
        Example("once a week", "siete veces a la semana", "es"),
        Example("twice a day", "tris kartus per dieną", "lt"),
        Example("Twice in the morning", "Une fois le matin"),
        Example("100 times a minute", "100 fois par heure"),
        Example("A new needle every time", "Hetente új tűt", "hu"),
        Example("Weigh yourself every morning", "Si pesi ogni mese", "it"),
        Example("Change it every 7 days", "La cambi 7 volte al giorno", "it"),
        Example("Reheat rice only once.", "米饭只能加热十次。", "zh-Hans"),
    ),
)
def frequency_differs(pair: Pair) -> Iterator[str]:
    """How often something is done has changed: "twice a day", "weekly".

    For the languages en fr es de pt it nl ru pl tr vi sw ar fa hi ja ko zh, where
    both texts say how often.
    """
    expected = pair.source.frequency
    if intervals(pair.source.prose) and (turned := _interval_counted(pair)):
        yield turned
        return
    if turned := _once_counted(pair):
        yield turned
        return
    if not expected or not pair.translation.frequency:
        return
    found = pair.translation.frequency
    lost, new = expected - found, found - expected
    if lost["week"] and new["day"] and "7 days a week" in pair.source.prose:
        del lost["week"]
    for counts, form in ((True, "'{} times'"), (False, "'every {}'")):
        before, after = (_of(each, counts=counts) for each in (lost, new))
        if before and after:
            yield f"{form.format(before)} became {form.format(after)}"


def _interval_counted(pair: Pair) -> str:
    """Return what to say of "every 7 days" that has become "7 times", or ""."""
    counts = counted(pair.translation.prose, pair.translation.tag)
    for value in sorted(intervals(pair.source.prose) & counts):
        return f"'every {value}' became '{value} times'"
    return ""


def _once_counted(pair: Pair) -> str:
    """Return what to say of an "only once" that has become "10 times", or ""."""
    if not (excused := other_than_once(pair.source.prose)):
        return ""
    said = counted(pair.translation.prose, pair.translation.tag) - excused
    said -= number_words.may_mean(pair.source.prose, pair.source.tag)
    said -= {each.value for each in pair.source.numbers}
    return f"'once' became '{min(said)} times'" if said else ""


def _of(found: Counter[str], *, counts: bool) -> str:
    """Return the counts among what was *found*, or the periods, for a message."""
    return " or ".join(
        sorted(each for each in found if each != "?" and each.isdigit() == counts)
    )


@check(
    severity=Severity.WARNING,
    needs=("order",),
    hint="say 'before' where the source says before, and 'after' where it says after",
    good=(
        Example("Take it before meals", "À prendre avant les repas"),
        Example("Take it after meals", "Nach dem Essen einnehmen", "de"),
        Example("Wash before you eat", "食事の前に手を洗う", "ja"),
        Example("Wash before you eat", "先洗手再吃饭", "zh-Hans"),
        Example("Wait 30 minutes before you eat", "等待30分钟后再吃", "zh-Hans"),
        Example("Start within 3 days of exposure", "Inizi prima di 3 giorni", "it"),
        Example("Stay off until it heals", "Erst nach der Heilung", "de"),
    ),
    bad=(
        Example("Take it before meals", "À prendre après les repas"),
        Example("Wait 30 minutes before you eat", "吃完后等待30分钟", "zh-Hans"),
        Example("Once opened, use it", "Vor dem Öffnen verwenden", "de"),
        Example("within 2 hours of exposure", "i 2 timer før eksponering", "da"),
        Example("Take it after meals", "Vor dem Essen einnehmen", "de"),
        Example("Take it before meals", "食後に服用", "ja"),
        Example("Take it after meals", "饭前服用", "zh-Hans"),
        Example("Wash before and after use", "Avant emploi, se laver"),
        Example("Before meals and after use", "Après les repas et avant emploi"),
        Example("Cool it until it stops", "Enfríe después de que pare", "es"),
        Example("Wait until it has cooled", "Tunggu sebelum dingin", "id"),
    ),
)
def order_differs(pair: Pair) -> Iterator[str]:
    """Something is "before" another where the source has "after", or the other way.

    For the languages whose words are known. A sentence may say the same with its
    parts the other way round, so this asks for a second look.
    """
    if what := order.turned(pair):
        yield what


@check(
    severity=Severity.ERROR,
    needs=("numbers",),
    hint="write the time of day that the source has",
    good=(
        Example("at 8 am", "à 8 h"),
        Example("at 8 pm", "à 20 h"),
        Example("at 8 pm", "午後8時", "ja"),
        Example("8 am to 5 pm", "午前8時から17時", "ja"),
        Example("8 am to 5 pm", "从8点到下午5点", "zh-Hans"),
    ),
    bad=(
        Example("at 8 pm", "午前8時", "ja"),
        Example("at 8 am", "8 Uhr abends", "de"),
        Example("8:30 am to 5 pm", "8.30 bis 5 Uhr", "de"),
        Example("8:30 am to 5 pm on May 15", "le 15 mai de 8 h 30 à 5 h"),
        Example("8 am to 5 pm", "午前8時から午前5時", "ja"),
        Example("11 am to 3 pm", "晚上11点至凌晨3点", "zh-Hans"),
    ),
)
def clock_differs(pair: Pair) -> Iterator[str]:
    """Morning became afternoon, or the other way round."""
    if not pair.source.numbers:
        return
    source = _halves(pair.source)
    translation = _halves(pair.translation) if source else source
    expected, found = sorted(source), sorted(translation)
    if len(expected) == len(found) == 1 and found != expected:
        yield f"{expected[0]!r} became {found[0]!r}"
    elif source["pm"] and "pm" not in found and _is_early(pair):
        yield "no hour is one of the afternoon"
    elif expected == found == ["am", "pm"] and _exchanged(pair):
        yield "'am' and 'pm' have changed places"
    elif len(expected) == 2 and len(found) == 1 and _is_full(source, pair.translation):
        yield f"all is {found[0]!r} where the source has 'am' and 'pm'"


def _halves(side: Side) -> Counter[str]:
    return phrases.meanings("half-day", side.prose, side.tag)


def _exchanged(pair: Pair) -> bool:
    """Whether the hours stand in the order of the source, and their halves do not."""
    hours = [
        [each.value for each in side.numbers]
        for side in (pair.source, pair.translation)
    ]
    halves = [
        [half for half, _ in phrases.found("half-day", side.prose, side.tag)]
        for side in (pair.source, pair.translation)
    ]
    return hours[0] == hours[1] and halves[0] != halves[1]


def _is_early(pair: Pair) -> bool:
    """Whether an hour after noon became one that only a word could put there."""
    side = pair.translation
    if not phrases.known("half-day", side.tag) or _counts_on(side, _late(pair.source)):
        return False
    if any(each.half for each in clocks(side.prose)):  # "6 p.m." is so in Portugal
        return False
    late = (each.hours() for each in clocks(pair.source.prose) if each.half == "pm")
    words = number_words.may_mean(side.prose, side.tag)
    return any("12" not in hours and not hours & words for hours in late)


def _is_full(source: Counter[str], side: Side) -> bool:
    """Whether each hour of *side* says its half of the day, as those of *source*."""
    return _halves(side).total() >= source.total() and not _counts_on(side)


def _late(side: Side) -> frozenset[str]:
    """Return the hours of 13 to 24 that those of *side* after noon are."""
    late = (each.hours() for each in clocks(side.prose) if each.half == "pm")
    return frozenset().union(*late) & _LATE_HOURS


def _counts_on(side: Side, late: frozenset[str] = _LATE_HOURS) -> bool:
    """Whether some hour may be one of *late*, which need no half of the day."""
    return any(
        each.value.partition(".")[0] in late or each.value.partition(":")[0] in late
        for each in side.numbers
    )


@check(
    severity=Severity.ERROR,
    needs=(("numbers", "frequency"),),
    hint="write the month of the source",
    good=(
        Example("31 March 2027", "31 mars 2027"),
        Example("March 31", "2027年3月31日", "ja"),
        Example("You may take 3", "Sie dürfen 3 nehmen", "de"),
        Example("3 May and 4 June", "4 июня и 3 мая", "ru"),
        Example("Mondays and Fridays, 8–12", "montags und freitags 8–12 Uhr", "de"),
        Example("on Wednesday at 8:30", "в среду в 8:30", "ru"),
    ),
    bad=(
        Example("31 March 2027", "31 mai 2027"),
        Example("use before 31 March", "use antes de 31 de maio", "pt"),
        Example("Monday to Friday, 8–12", "lundi à jeudi, 8–12 h"),
        Example("on Wednesday at 8:30", "火曜日の8:30に", "ja"),
        Example("on Mondays only", "nur dienstags", "de"),
    ),
)
def month_differs(pair: Pair) -> Iterator[str]:
    """A date has the name of another month, or a time that of another weekday.

    Names are those of CLDR, months beside a number: "31 March", "March 2027".
    """
    expected = pair.source.months
    if expected:
        found = pair.translation.months
        lost, added = expected - found, found - expected
        if lost and added:
            yield f"month {min(lost)} became month {min(added)}"
    if "day" not in pair.source.text or pair.same_language:
        return
    if days := english_weekdays(pair.source.prose):
        translation = pair.translation
        said = weekdays_said(translation.prose, weekdays(translation.tag))
        if days.keys() - said.keys() and said.total() >= days.total():
            yield f"weekday {_numbered(days)} became {_numbered(said)}"


def _numbered(days: Counter[int]) -> str:
    return " ".join(str(each + 1) for each in sorted(days))
