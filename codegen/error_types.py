"""What the fields of errors hold, where the package does not have the class: objects of no class of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .model import Package

PATH = "error_object.py"
_IMPORT = re.compile(r"^    from \.\.(\w+) import (\w+)  #.*\n", re.MULTILINE)
_GENERAL = "StripeObject"
_AGAIN = re.compile(rf"\b{_GENERAL}, (?={_GENERAL}\b)")


def with_error_types(runtime: Mapping[str, str], package: Package) -> dict[str, str]:
    """The runtime, whose errors name no class that the package is without."""
    return {**runtime, PATH: _fitted(runtime[PATH], package)}


def _fitted(text: str, package: Package) -> str:
    there = {
        (module.path, one.name) for module in package.modules for one in module.classes
    }
    named = list(_IMPORT.finditer(text))
    absent = [one for one in named if (one[1], one[2]) not in there]
    if not absent:
        return text
    end = named[-1].end()
    text = f"{text[:end]}    from .objects import {_GENERAL}\n{text[end:]}"
    for one in absent:
        text = re.sub(rf"\b{one[2]}\b", _GENERAL, text.replace(one[0], ""))
    return _AGAIN.sub("", text)
