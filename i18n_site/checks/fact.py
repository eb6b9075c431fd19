"""A property that is computed once."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Owner = TypeVar("Owner")
Value = TypeVar("Value")


class Fact(Generic[Owner, Value]):
    """A property that is computed once.

    ``functools.cached_property`` takes a lock at each first use in Python 3.11,
    which costs more than most of the facts of a message.
    """

    def __init__(self, compute: Callable[[Owner], Value]) -> None:
        self.compute = compute
        self.name = compute.__name__
        self.__doc__ = compute.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> "Fact[Owner, Value]": ...

    @overload
    def __get__(self, owner: Owner, kind: type) -> Value: ...

    def __get__(self, owner: Any, kind: type) -> Any:
        """Return the value, which from now on is an ordinary attribute."""
        if owner is None:
            return self
        value = owner.__dict__[self.name] = self.compute(owner)
        return value
