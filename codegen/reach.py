"""What of the runtime a package leads to: definitions, and members of classes, from the names that it imports.

A name leads to its definition, an import to its source, and a text such as "lists:ListObject" to what it names. Which
object an attribute is read from is not known: a member stays when any code that stays mentions its name.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from .stub_layout import Function
from .stub_source import names_of, tree_of

Unit = tuple[str, str]
"""Module, and the name of a definition in it or `Class.member`; the empty name is what runs on import."""

_TARGET = re.compile(r"([a-z_][\w.]*):(\w+)")
_WORD = re.compile(r"[A-Za-z_]\w*")
WHOLE = ""


@dataclass
class Uses:
    """What one piece of code mentions."""

    units: set[Unit] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    """Attributes, of whatever object."""


@dataclass(frozen=True)
class Reached:
    """What stays of the runtime."""

    kept: frozenset[Unit]
    shown: frozenset[Unit]
    """What users have in their hands, and its bases."""
    typed: frozenset[Unit]
    """The same without what is a base alone."""


@dataclass(frozen=True)
class Definition:
    """A top-level name of a module, with the functions of a class apart from it."""

    uses: Uses
    members: Mapping[str, Uses]
    bases: tuple[Unit, ...] = ()
    is_open: bool = False
    """Whether code that is not ours calls its members: a base is another library's."""
    shown: frozenset[Unit] = frozenset()
    """What users get from its public members, by their annotations."""


@dataclass(frozen=True)
class ModuleGraph:
    definitions: Mapping[str, Definition]
    imported: Mapping[str, Unit]
    """Names that come from other modules of the runtime."""
    loose: Uses
    """Of statements that define nothing."""


def is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")


def reached(
    sources: Mapping[str, str], roots: Iterable[Unit], mentioned: Iterable[str] = ()
) -> Reached:
    """Every definition and member that the roots lead to; `sources` are by dotted path."""
    walk = _Walk(sources)
    walk.mention(mentioned)
    for root in roots:
        walk.show(root)
    walk.run()
    return Reached(frozenset(walk.found), frozenset(walk.shown), frozenset(walk.direct))


@dataclass
class _Walk:
    sources: Mapping[str, str]
    found: set[Unit] = field(default_factory=set)
    waiting: list[Uses] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    members: dict[str, list[Unit]] = field(default_factory=lambda: defaultdict(list))
    """Those that wait for their name to be mentioned."""
    shown: set[Unit] = field(default_factory=set)
    direct: set[Unit] = field(default_factory=set)
    """Shown, and not only as bases of others."""

    def __post_init__(self) -> None:
        self.modules = frozenset(self.sources)

    def run(self) -> None:
        while self.waiting:
            uses = self.waiting.pop()
            self.mention(uses.names)
            for unit in sorted(uses.units):
                self.add(unit)

    def mention(self, names: Iterable[str]) -> None:
        for name in sorted({*names} - self.names):
            self.names.add(name)
            for unit in self.members.pop(name, ()):
                self._member(unit)

    def add(self, unit: Unit) -> None:
        module, name = unit
        graph = self._graph(module)
        if graph is None or unit in self.found:
            return
        if name in graph.imported and name not in graph.definitions:
            self.found.add(unit)
            self.add(graph.imported[name])
        elif name == WHOLE:
            self.found.add(unit)
            self.waiting.append(graph.loose)
        elif name in graph.definitions:
            self.found.add(unit)
            self.add((module, WHOLE))
            self._define(module, name, graph.definitions[name])

    def show(self, unit: Unit, as_base: bool = False) -> None:
        """Users have it in their hands: its public members stay, and what these give is shown as well."""
        self.add(unit)
        unit = self._origin(unit)
        if not as_base:
            self.direct.add(unit)
        if unit in self.shown:
            return
        self.shown.add(unit)
        module, name = unit
        graph = self._graph(module)
        definition = graph.definitions.get(name) if graph else None
        if definition is None:
            return
        for member in definition.members:
            if not member.startswith("_"):
                self._member((module, f"{name}.{member}"))
        for other in sorted(definition.shown):
            self.show(other)
        for base in definition.bases:
            self.show(base, as_base=True)

    def _origin(self, unit: Unit) -> Unit:
        graph = self._graph(unit[0])
        if graph and unit[1] in graph.imported and unit[1] not in graph.definitions:
            return self._origin(graph.imported[unit[1]])
        return unit

    def _define(self, module: str, name: str, one: Definition) -> None:
        self.waiting.append(one.uses)
        for member in one.members:
            unit = (module, f"{name}.{member}")
            if one.is_open or is_dunder(member) or member in self.names:
                self._member(unit)
            else:
                self.members[member].append(unit)

    def _member(self, unit: Unit) -> None:
        if unit in self.found:
            return
        self.found.add(unit)
        module, (name, _, member) = unit[0], unit[1].partition(".")
        graph = self._graph(module)
        if graph is not None:
            self.waiting.append(graph.definitions[name].members[member])

    def _graph(self, module: str) -> ModuleGraph | None:
        if module not in self.sources:
            return None
        return graph(module, self.sources[module], self.modules)


# The runtime is the same for every document.
@cache
def graph(module: str, text: str, modules: frozenset[str]) -> ModuleGraph:
    """Read one module."""
    return _Reader(module, modules).read(tree_of(text))


@dataclass
class _Reader:
    module: str
    modules: frozenset[str]
    imported: dict[str, Unit] = field(default_factory=dict)
    outside: set[str] = field(default_factory=set)
    own: set[str] = field(default_factory=set)

    def read(self, tree: ast.Module) -> ModuleGraph:
        statements = list(flat(tree.body))
        loose = Uses()
        for one in statements:
            if isinstance(one, ast.ImportFrom):
                self.imported |= self.targets(one)
                loose.units |= self._for_effect(one)
            elif not isinstance(one, ast.Import):
                self.own.update(bound(one))
        found: dict[str, list[Definition]] = defaultdict(list)
        for one in statements:
            if isinstance(one, ast.Import | ast.ImportFrom):
                continue
            names = bound(one)
            for name in names:
                found[name].append(self._definition(one))
            if not names:
                self.use(one, loose)
        definitions = {name: _joined(several) for name, several in found.items()}
        return ModuleGraph(definitions, self.imported, loose)

    def _for_effect(self, one: ast.ImportFrom) -> set[Unit]:
        """Modules under private names are imported for what they do then."""
        return {
            target
            for name, target in self.targets(one).items()
            if target[1] == WHOLE and name.startswith("_")
        }

    def _definition(self, one: ast.stmt) -> Definition:
        if not isinstance(one, ast.ClassDef):
            uses = self.use(one, Uses())
            return Definition(uses, {}, shown=self._shown([one]))
        functions = list(_functions(one.body))
        members: dict[str, Uses] = defaultdict(Uses)
        for function in functions:
            self.use(function, members[function.name])
        uses = self.use(one, Uses(), skipped=functions)
        bases = [self.unit_of(base) for base in one.bases]
        above = [self.unit_of(word.value) for word in one.keywords]
        return Definition(
            uses,
            members,
            tuple(base for base in (*bases, *above) if base is not None),
            any(
                base is None and not _is_plain(b)
                for b, base in zip(one.bases, bases, strict=True)
            ),
            self._shown(one.body),
        )

    def _shown(self, body: Iterable[ast.stmt]) -> frozenset[Unit]:
        found: set[Unit] = set()
        for one in flat(body):
            if isinstance(one, Function) and not one.name.startswith("_"):
                if one.returns is not None:
                    found |= self.use(one.returns, Uses()).units
            elif isinstance(one, ast.AnnAssign):
                if not ast.unparse(one.target).startswith("_"):
                    found |= self.use(one.annotation, Uses()).units
            if isinstance(one, Function) and one.name == "__init__":
                for inner in ast.walk(one):
                    if isinstance(inner, ast.AnnAssign) and "._" not in (
                        ast.unparse(inner.target)
                    ):
                        found |= self.use(inner.annotation, Uses()).units
        return frozenset(found)

    def unit_of(self, node: ast.expr) -> Unit | None:
        if isinstance(node, ast.Subscript):
            return self.unit_of(node.value)
        if isinstance(node, ast.Name):
            if node.id in self.own:
                return self.module, node.id
            return self.imported.get(node.id)
        return None

    def use(self, node: ast.AST, uses: Uses, skipped: Sequence[ast.AST] = ()) -> Uses:
        local = dict(self.imported)
        for inner in ast.walk(node):
            if isinstance(inner, ast.ImportFrom):
                targets = self.targets(inner)
                local |= targets
                uses.units.update(targets.values())
        self._visit(node, uses, local, {id(one) for one in skipped})
        return uses

    def _visit(
        self, node: ast.AST, uses: Uses, local: Mapping[str, Unit], skipped: set[int]
    ) -> None:
        if id(node) in skipped:
            return
        if isinstance(node, ast.Name):
            self._name(node.id, uses, local)
        elif isinstance(node, ast.Attribute):
            uses.names.add(node.attr)
            if isinstance(node.value, ast.Name) and node.value.id in local:
                module, name = local[node.value.id]
                if name == WHOLE:
                    uses.units.add((module, node.attr))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            self._text(node.value, uses, local)
        for child in ast.iter_child_nodes(node):
            self._visit(child, uses, local, skipped)

    def _name(self, name: str, uses: Uses, local: Mapping[str, Unit]) -> None:
        if name in self.own:
            uses.units.add((self.module, name))
        if name in local:
            uses.units.add(local[name])

    def _text(self, text: str, uses: Uses, local: Mapping[str, Unit]) -> None:
        if len(text) > 100:
            return
        for module, name in _TARGET.findall(text):
            if module in self.modules:
                uses.units.add((module, name))
        if _WORD.fullmatch(text):
            uses.names.add(text)
        if text.isascii() and "\n" not in text and " " not in text:
            # An annotation in quotes.
            for name in _WORD.findall(text):
                self._name(name, uses, local)

    def targets(self, one: ast.ImportFrom) -> dict[str, Unit]:
        """Local name → what it stands for; a module stands for itself as a whole."""
        if not one.level:
            return {}
        parts = self.module.split(".")[: -one.level]
        if one.level > self.module.count(".") + 1:
            return {}
        base = ".".join([*parts, one.module] if one.module else parts)
        found: dict[str, Unit] = {}
        for alias in one.names:
            whole = f"{base}.{alias.name}".lstrip(".")
            target = (whole, WHOLE) if whole in self.modules else (base, alias.name)
            found[alias.asname or alias.name] = target
        return found


def _joined(several: Sequence[Definition]) -> Definition:
    """Definitions of one name, such as for checkers and for the run."""
    uses = Uses()
    members: dict[str, Uses] = defaultdict(Uses)
    for one in several:
        uses.units |= one.uses.units
        uses.names |= one.uses.names
        for name, more in one.members.items():
            members[name].units |= more.units
            members[name].names |= more.names
    bases = tuple(dict.fromkeys(base for one in several for base in one.bases))
    shown = frozenset(unit for one in several for unit in one.shown)
    return Definition(uses, members, bases, any(o.is_open for o in several), shown)


def flat(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a body, with those below `if TYPE_CHECKING` and its like."""
    for one in body:
        if isinstance(one, ast.If) and "TYPE_CHECKING" in ast.unparse(one.test):
            yield from flat(one.body)
            yield from flat(one.orelse)
        else:
            yield one


def bound(one: ast.stmt) -> list[str]:
    """Names that a statement defines, where it does nothing else."""
    return names_of(one)


def _functions(
    body: Iterable[ast.stmt],
) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for one in flat(body):
        if isinstance(one, Function):
            yield one


def _is_plain(base: ast.expr) -> bool:
    """A base of Python's that calls no members of its own."""
    node = base.value if isinstance(base, ast.Subscript) else base
    return isinstance(node, ast.Name) and node.id in (
        "Exception",
        "Generic",
        "NamedTuple",
        "Protocol",
        "TypedDict",
        "type",
        "object",
        "AttributeError",
        "ValueError",
        "TypeError",
        "Warning",
        "UserWarning",
    )
