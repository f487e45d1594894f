"""Vendor words to Python words: pure functions on strings.

Everything that becomes code passes through `checked`, which lets ASCII identifiers through
and nothing else, so that no document can put code into the output.
"""

from __future__ import annotations

import keyword
import re

from .errors import SpecError

LONGEST = 200
# Arguments that generated methods have for themselves.
TAKEN_ARGUMENTS = frozenset({"self", "cls", "params", "options"})

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)
_SINGULAR = (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"))


def is_word(word: str) -> bool:
    """Tell whether a word may appear in code: ASCII, no leading underscore, not too long."""
    return len(word) <= LONGEST and _WORD.fullmatch(word) is not None


def is_name(word: str) -> bool:
    """Tell whether a word may stand in code as it is."""
    return is_word(word) and not keyword.iskeyword(word)


def checked(word: str, pointer: str) -> str:
    """Give the word back, or fail where it cannot be a Python name."""
    if len(word) > LONGEST:
        raise SpecError(
            pointer, f"the name {word[:40]!r}… is longer than {LONGEST} characters"
        )
    if not _WORD.fullmatch(word):
        raise SpecError(pointer, f"{word!r} cannot be made a Python name")
    return word


def python_name(word: str, pointer: str) -> str:
    """Make a method, argument or module name; a keyword gets a trailing underscore."""
    return unkeyword(checked(word, pointer))


def argument_name(word: str, pointer: str) -> str:
    """Make the name of an argument, apart from those that every method has."""
    name = python_name(word, pointer)
    return f"{name}_" if name in TAKEN_ARGUMENTS else name


def attribute_name(word: str) -> str | None:
    """Make the attribute of a field, or None where only subscripting can reach it."""
    return unkeyword(word) if is_word(word) else None


def unkeyword(word: str) -> str:
    """Write a keyword with a trailing underscore, any other word as it is."""
    return f"{word}_" if keyword.iskeyword(word) else word


def class_name(word: str, pointer: str) -> str:
    """Make a class name from a vendor word: `meter_event` is MeterEvent."""
    return unkeyword(pascal(checked(word, pointer)))


def pascal(word: str) -> str:
    """Join the parts of a word with capitals, leaving the capitals that it has."""
    return "".join(part[:1].upper() + part[1:] for part in word.split("_"))


def singular(word: str) -> str:
    """Drop the plural of a vendor word: `capabilities` is capability, `data` is datum."""
    if word == "data" or word.endswith("_data"):
        return word[:-1].removesuffix("t") + "tum"
    for ending, single in _SINGULAR:
        if word.endswith(ending):
            return word.removesuffix(ending) + single
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def split_object(name: str, pointer: str) -> tuple[tuple[str, ...], str]:
    """Split an `object` constant at its dots: namespace and last part."""
    *namespace, last = name.split(".")
    return tuple(python_name(part, pointer) for part in namespace), last


def nested_class(owner: str, field: str, is_array: bool) -> str:
    """Name the class of a nested object: the owner's name and the field, one element of an array."""
    return owner + pascal(singular(field) if is_array else field)


def word_class(word: str) -> str:
    """Make part of a class name from any word: what a name may not hold is left out."""
    return pascal(re.sub(r"[^A-Za-z0-9]+", "_", word[:LONGEST], flags=re.ASCII))
