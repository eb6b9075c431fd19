"""What was asked of CLDR before: to open its data takes longer than a small build.

An answer depends on the program and its libraries alone. Who keeps answers from one
run to the next keeps them by these.
"""

from collections.abc import Callable
from functools import cache, wraps
from typing import Any, ParamSpec, TypeVar, cast, get_type_hints

import msgspec

Texts = ParamSpec("Texts")
Answer = TypeVar("Answer")

_answers: dict[str, msgspec.Raw] = {}
_new: set[str] = set()


def remembered(function: Callable[Texts, Answer]) -> Callable[Texts, Answer]:
    """Have *function*, of texts, answered from memory where it was asked the same."""

    @cache
    @wraps(function)
    def asked(*texts: Texts.args, **named: Texts.kwargs) -> Answer:
        question = f"{function.__module__}.{function.__name__}{texts}{named}"
        try:
            return cast("Answer", _decoder(function).decode(_answers[question]))
        except (KeyError, msgspec.MsgspecError):
            answer = function(*texts, **named)
        _answers[question] = msgspec.Raw(msgspec.msgpack.encode(answer))
        _new.add(question)
        return answer

    return cast("Callable[Texts, Answer]", asked)


def recall(data: bytes) -> None:
    """Take the answers of an earlier run; what is broken is not taken."""
    try:
        kept = msgspec.msgpack.decode(data, type=dict[str, msgspec.Raw])
    except msgspec.MsgspecError:
        return
    _answers.update({name: kept[name] for name in kept.keys() - _answers.keys()})


def answers() -> bytes | None:
    """Return all answers for a later run, or None if it has them already."""
    return msgspec.msgpack.encode(_answers) if _new else None


def learnt() -> bytes:
    """Return the answers that are new since this was last called, for ``learn``."""
    new = {each: _answers[each] for each in sorted(_new)}
    _new.clear()
    return msgspec.msgpack.encode(new) if new else b""


def learn(data: bytes) -> None:
    """Take what another process has ``learnt``: it is new here, too."""
    if data:
        new = msgspec.msgpack.decode(data, type=dict[str, msgspec.Raw])
        _answers.update(new)
        _new.update(new)


@cache
def _decoder(function: Callable[..., Any]) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(get_type_hints(function)["return"])
