# Rendered from codegen/runtime/prefixes.py, which has the comments.

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any, Callable, List, Mapping, Sequence, Tuple

from .lazy import UnknownName


def suggest_names(module: str) -> None:
    found = vars(sys.modules[module])

    def __getattr__(name: str) -> Any:
        raise UnknownName(
            f"module {module!r} has no attribute {name!r}", name, __dir__()
        )

    def __dir__() -> List[str]:
        return sorted(name for name in found if name[:1] != "_")

    found.update(__getattr__=__getattr__, __dir__=__dir__)


def attach_by_prefix(
    package: str, modules: Mapping[str, str], children: Sequence[str]
) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]:

    def __getattr__(name: str) -> Any:
        if name in children:
            return import_module(f"{package}.{name}")
        for prefix in sorted(filter(name.startswith, modules), key=len, reverse=True):
            found = vars(import_module(f"{package}.{modules[prefix]}")).get(name)
            if found is not None:
                setattr(sys.modules[package], name, found)
                return found
        names = () if name[:1] == "_" else __dir__()
        raise UnknownName(f"module {package!r} has no attribute {name!r}", name, names)

    def __dir__() -> List[str]:
        names = set(children)
        for module in modules.values():
            found = vars(import_module(f"{package}.{module}"))
            names.update(name for name in found if name[:1] != "_")
        return sorted(names)

    return __getattr__, __dir__
