"""Stubs of the runtime's modules that type checkers meet, so that they read signatures alone.

A stub stands beside its module. It has what other modules import from there, and whatever that mentions.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .errors import CodegenError
from .stub_source import Imported, Source, parse
from .stub_text import Piece, Pieces, names_in, without_bodies

HEADER = "# Signatures of codegen/runtime/{}; edit it there, never here."
_IMPORT = re.compile(
    r"^ *from (\.+)(_core\.)?(\w[\w.]*) import (?:\(([^)]*)\)|(.*))", re.MULTILINE
)
_NAME = re.compile(r"(\w+)(?: as \w+)?")
_COMMENT = re.compile("#.*")
# Of an object (`page._kind`), or of a class that is written here. In `"tax._rate:Rate"` it is a module.
_PRIVATE = re.compile(
    r"""(?:(\w+|[)\]])\.(?=\w+(?![\w:"]| import))|^    (?=\w+(?:: | = )))(_[a-z]\w*)""",
    re.MULTILINE,
)
# Private names that code for the official package uses: requests of one's own classes, the signature of a test's
# payload, an error's bare text.
_OF_USERS = frozenset(
    f"{name}{twin}"
    for name in (
        "_request",
        "_request_stream",
        "_static_request",
        "_static_request_stream",
    )
    for twin in ("", "_async")
) | {"_compute_signature", "_message"}

Name = tuple[str, str]


def stubs(runtime: Mapping[str, str], package: Mapping[str, str]) -> dict[str, str]:
    """Stubs for those of the runtime that the rest of the package leads to; all by path.

    Modules without a stub, and those that have one, are checked too: what they import is there.
    """
    needs = _Needs(runtime, _users(package, runtime))
    for text in package.values():
        for _, core, name in _imports(text):
            if core:
                needs.add(*name)
    inside = set(_inside(runtime))
    while more := [one for one in sorted(inside) if needs.lacks(*one)]:
        for one in more:
            needs.add(*one)
    return {f"{_path(one)}i": needs.stub(one) for one in sorted(needs.found)}


def _imports(text: str) -> Iterator[tuple[int, bool, Name]]:
    """(dots, whether from `_core`, (module, name)) of every relative import, inside of functions too."""
    for dots, core, module, several, one in _IMPORT.findall(text):
        for name in _NAME.findall(_COMMENT.sub("", several or one)):
            yield len(dots), bool(core), (module, name)


def _inside(runtime: Mapping[str, str]) -> Iterator[Name]:
    """What the runtime's modules import from each other."""
    for path, text in runtime.items():
        folders = path.split("/")[:-1]
        for dots, _, (module, name) in _imports(text):
            if dots <= len(folders) + 1:
                yield ".".join([*folders[: len(folders) + 1 - dots], module]), name


def _users(
    package: Mapping[str, str], runtime: Mapping[str, str]
) -> dict[str, set[str]]:
    """Which texts, by path, mention a private attribute; `self._name` of the runtime is its class's own."""
    found: dict[str, set[str]] = defaultdict(set)
    for path, text in {**package, **runtime}.items():
        for owner, name in set(_PRIVATE.findall(text)):
            if path not in runtime or owner not in ("self", "cls"):
                found[name].add(path)
    return found


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
    sources: dict[str, tuple[Source, Pieces]] = field(default_factory=dict)

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
        source, pieces = self._source(module)
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
            statements = without_bodies(source.bound[name])
            found[name] = tuple(map(pieces.of, statements))
            used = [expression for one in found[name] for expression in one.used]
            for other in names_in(used):
                if other in source.bound or other in source.imported:
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

    def _source(self, module: str) -> tuple[Source, Pieces]:
        if module not in self.sources:
            path = _path(module)
            if path not in self.runtime:
                raise CodegenError(f"there is no codegen/runtime/{path}")
            used = (name for name, users in self.users.items() if users - {path})
            source = parse(module, self.runtime[path])
            self.sources[module] = source, Pieces(source, _OF_USERS.union(used))
        return self.sources[module]

    def stub(self, module: str) -> str:
        """The text of one stub."""
        source, _ = self.sources[module]
        names, passed_on = self.found[module], self.passed_on[module]
        lines = [
            one.line(again=name in passed_on)
            for name, one in source.imported.items()
            if name in names
        ]
        for name in source.bound:
            lines += [piece.text for piece in names.get(name, ())]
        return "\n".join([HEADER.format(_path(module)), *lines, ""])
