"""Stubs of the runtime's modules that type checkers meet, so that they read signatures alone.

A stub stands beside its module. It has what other modules import from there, and whatever that mentions.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from .errors import CodegenError
from .layout import import_lines
from .stub_source import Imported, Source, parse
from .stub_text import Piece, joined, mentioned

HEADER = "# Rendered from codegen/runtime/{}."
_NAMES = r"import (?:\(([^)]*)\)|(.*))"
_FROM_CORE = re.compile(rf"_core\.(?<= \._core\.|\.\._core\.)(\w[\w.]*) {_NAMES}")
_FROM_NEAR = re.compile(rf"^ *from (\.+)(\w[\w.]*) {_NAMES}", re.MULTILINE)
_NAME = re.compile(r"(\w+)(?: as \w+)?")
_COMMENT = re.compile("#.*")
# A document's texts are data, whatever they read like.
_TEXT = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""' r'|"(?:[^"\\\n]|\\.)*"' r"|'(?:[^'\\\n]|\\.)*'",
    re.DOTALL,
)
# Of an object (`page._kind`). In `"tax._rate:Rate"` it is a module.
_ATTRIBUTE = re.compile(r"""\.(?<=[\w)\]]\.)(_[a-z]\w*+)(?![:"]| import)""")
# Of a class that is written here.
_MEMBER = re.compile(r"\n    (_[a-z]\w*)(?=: | = )")
_OWN = re.compile(r"\b(?:self|cls)(?=\._)")
# Private names that code for the official package uses: requests of one's own classes, the signature of a test's
# payload, an error's bare text, settings of one's own HTTP stack.
OF_USERS = frozenset(
    f"{name}{twin}"
    for name in (
        "_request",
        "_request_stream",
        "_static_request",
        "_static_request_stream",
    )
    for twin in ("", "_async")
) | {
    "_compute_signature",
    "_message",
    "_verify_ssl_certs",
    "_proxies",
    "_async_fallback",
}

Name = tuple[str, str]


def stubs(runtime: Mapping[str, str], package: Mapping[str, str]) -> dict[str, str]:
    """Stubs for those of the runtime that the rest of the package leads to; all by path.

    Modules without a stub, and those that have one, are checked too: what they import is there.
    """
    package = {path: _TEXT.sub('""', text) for path, text in package.items()}
    needs = _Needs(runtime, _users(package, runtime))
    for text in package.values():
        for module, *names in _FROM_CORE.findall(text):
            for name in _listed(*names):
                needs.add(module, name)
    inside = {name for path, text in runtime.items() for name in _inside(path, text)}
    ordered = sorted(inside)
    while more := [one for one in ordered if needs.lacks(*one)]:
        for one in more:
            needs.add(*one)
    return {f"{_path(one)}i": needs.stub(one) for one in sorted(needs.found)}


def taken(text: str) -> list[Name]:
    """What a rendered module imports from the runtime."""
    text = _TEXT.sub('""', text)
    return [
        (module, name)
        for module, *names in _FROM_CORE.findall(text)
        for name in _listed(*names)
    ]


def private(text: str) -> set[str]:
    """The private names that a rendered module mentions."""
    return _private(_TEXT.sub('""', text))


def _listed(several: str, one: str) -> list[str]:
    """The names after `import`."""
    return _NAME.findall(_COMMENT.sub("", several or one))


@cache
def _inside(path: str, text: str) -> tuple[Name, ...]:
    """What a module of the runtime imports from others, inside of functions too."""
    folders = path.split("/")[:-1]
    found: list[Name] = []
    for dots, module, *names in _FROM_NEAR.findall(text):
        above = len(folders) + 1 - len(dots)
        if above >= 0:
            source = ".".join([*folders[:above], module])
            found += [(source, name) for name in _listed(*names)]
    return tuple(found)


def _users(
    package: Mapping[str, str], runtime: Mapping[str, str]
) -> dict[str, set[str]]:
    """Which texts, by path, mention a private attribute."""
    found: dict[str, set[str]] = defaultdict(set)
    for path, text in package.items():
        for name in _private(text):
            found[name].add(path)
    for path, text in runtime.items():
        for name in _private_of_others(text):
            found[name].add(path)
    return found


def _private(text: str) -> set[str]:
    return {*_ATTRIBUTE.findall(text), *_MEMBER.findall(text)}


@cache
def _private_of_others(text: str) -> frozenset[str]:
    """In the runtime, `self._name` is its class's own."""
    return frozenset(_private(_OWN.sub("", text)))


def _path(module: str) -> str:
    return f"{module.replace('.', '/')}.py"


@dataclass
class _Needs:
    """Collects what stubs need, by module and name."""

    runtime: Mapping[str, str]
    users: Mapping[str, set[str]]
    found: dict[str, dict[str, tuple[Piece, ...]]] = field(default_factory=dict)
    # Names that others import from a module which has them from elsewhere itself.
    passed_on: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    sources: dict[str, tuple[Source, frozenset[str]]] = field(default_factory=dict)

    def lacks(self, module: str, name: str) -> bool:
        """Whether there is a stub of the module, and others cannot import the name from it."""
        if module not in self.found:
            return False
        passed_on = name not in self._source(module)[0].imported
        return not (
            name in self.found[module] and (passed_on or name in self.passed_on[module])
        )

    def add(self, module: str, name: str, local: bool = False) -> None:
        """Let the stub of a module have a name, for others or for itself, and whatever that mentions."""
        source, kept = self._source(module)
        if module not in self.found and "__all__" in source.bound:
            self.found[module] = {}
            self.add(module, "__all__", local=True)
        found = self.found.setdefault(module, {})
        if name in source.imported and not local:
            self.passed_on[module].add(name)
        if name in found:
            return
        if name in source.imported:
            found[name] = ()
            self._follow(source.imported[name])
        elif name in source.bound:
            found[name], names = mentioned(source, name, kept)
            for other in names:
                self.add(module, other, local=True)
        else:
            raise CodegenError(f"codegen/runtime/{_path(module)} has no {name}")

    def _follow(self, one: Imported) -> None:
        if one.target is not None and not one.source.strip("."):
            raise CodegenError(
                f"a stub cannot name the module {one.name}; import from it what a signature needs"
            )
        if one.target is not None:
            self.add(one.target, one.name)

    def _source(self, module: str) -> tuple[Source, frozenset[str]]:
        """A module, and those of its private members that others refer to."""
        if module not in self.sources:
            path = _path(module)
            if path not in self.runtime:
                raise CodegenError(f"there is no codegen/runtime/{path}")
            source = parse(module, self.runtime[path])
            kept = (
                one
                for one in source.private
                if one in OF_USERS or self.users.get(one, set()) - {path}
            )
            self.sources[module] = source, frozenset(kept)
        return self.sources[module]

    def stub(self, module: str) -> str:
        """The text of one stub."""
        source, _ = self.sources[module]
        found = self.found[module]
        imports = list(self._imports(module))
        pieces = [piece for name in source.bound for piece in found.get(name, ())]
        lines = joined(pieces, "import" if imports else "")
        return "\n".join([HEADER.format(_path(module)), *imports, *lines, ""])

    def _imports(self, module: str) -> Iterator[str]:
        source, _ = self.sources[module]
        together: dict[tuple[str, str], list[str]] = defaultdict(list)
        for name, one in source.imported.items():
            if name in self.found[module]:
                again = one.named(again=name in self.passed_on[module])
                alone = one.comment or not one.source
                together[one.source, again if alone else ""].append(again + one.comment)
        for (place, _), names in together.items():
            if not place:
                yield f"import {names[0]}"
            elif "#" in names[0]:
                yield f"from {place} import {names[0]}"
            else:
                yield from import_lines(place, names)
