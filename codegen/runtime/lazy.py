"""Imports on first use, and attribute errors that name the nearest right word.

A package of a thousand classes may cost nothing until one of them is used, so neither the package root nor a generated
module is imported when the runtime is: both are looked up here, by name, at the time of the call.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
)

# The package that this runtime belongs to: `restripe` for `restripe._core.lazy`.
ROOT: str = __name__.rpartition(".")[0].rpartition(".")[0]
_resolved: Dict[Tuple[str, str], Any] = {}


def resolve(target: str, package: str) -> Any:
    """The object that ``"module:Name"`` means below ``package``, or in module ``package`` itself when it is ``"Name"``."""
    key = (target, package)
    if key not in _resolved:
        _resolved[key] = _import_target(target, package)
    return _resolved[key]


def _import_target(target: str, package: str) -> Any:
    module_name, _, name = target.rpartition(":")
    module = (
        import_module(f"{package}.{module_name}")
        if module_name
        else sys.modules[package]
    )
    return getattr(module, name)


def nearest(word: str, candidates: Iterable[str]) -> Optional[str]:
    """The candidate that a person who typed ``word`` most likely meant."""
    # difflib costs more to import than most programs ever spend on their typing errors.
    from difflib import get_close_matches

    found = get_close_matches(
        word,
        [str(candidate) for candidate in candidates],
        n=1,
        cutoff=0.5 if len(word) < 3 else 0.6,
    )
    return found[0] if found else None


class UnknownName(AttributeError):
    """An attribute that does not exist; the suggestion is looked for only when the message is read.

    ``hasattr`` and ``getattr`` with a default raise and drop many of these, and must stay cheap.
    """

    def __init__(self, problem: str, word: str, candidates: Sequence[str] = ()) -> None:
        super().__init__(problem, word, tuple(candidates))

    def __str__(self) -> str:
        problem, word, candidates = self.args
        # What begins with an underscore is nobody's to use, unless they began it so themselves.
        offered = [one for one in candidates if one[:1] != "_" or word[:1] == "_"]
        found = nearest(word, offered)
        return f"{problem}; did you mean {found!r}?" if found else f"{problem}."


Attached = Tuple[Callable[[str], Any], Callable[[], List[str]], List[str]]


def attach(
    package: str, names: Mapping[str, str], submodules: Iterable[str] = ()
) -> Attached:
    """``(__getattr__, __dir__, __all__)`` for a package whose names are imported on first access.

    ``names`` maps a public name to the module below ``package`` that defines it: ``"_charge"``, ``"_charge:Other"`` for
    another name there, ``"billing:"`` for the module itself. Submodules are importable as attributes but not exported.
    """
    targets = {**{name: f"{name}:" for name in submodules}, **names}
    # What the package imported until here serves itself alone.
    own = frozenset(vars(sys.modules[package]))

    def __getattr__(name: str) -> Any:
        if name not in targets:
            raise UnknownName(
                f"module {package!r} has no attribute {name!r}", name, __dir__()
            )
        value = _attached(package, name, targets[name])
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> List[str]:
        later = vars(sys.modules[package]).keys() - own
        shown = {name for name in later if name[:1] != "_" or name == "__version__"}
        return sorted({*targets, *shown})

    return __getattr__, __dir__, sorted(names)


def _attached(package: str, name: str, target: str) -> Any:
    module_name, colon, other_name = target.partition(":")
    module = import_module("." + module_name, package)
    if colon and not other_name:
        return module
    return getattr(module, other_name or name)
