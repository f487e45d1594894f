"""Package → {path: text}: templates and black, nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable

from . import parts, surface_file, text
from .copies import copies
from .error_types import with_error_types
from .event_classes import FOLDER
from .event_tables import UNIONS
from .filling import HEADER, fill
from .layout import bracketed, filled, import_lines, quote
from .lean import lean, shortened
from .model import (
    Alias,
    Module,
    Namespace,
    Notification,
    Package,
    ParamsIndex,
    ResponseClass,
    ServiceClass,
    Type,
    TypedDictClass,
)
from .packages import CONTRIB, MODULES, runtime_names
from .public import Public, public
from .render_events import client, typed_events, unions
from .scope import (
    PROPERTY,
    SERVICE,
    SUGGEST_NAMES,
    TEST_HELPERS,
    Scope,
    checking_types,
    is_namespace,
    name_order,
    notification_base,
    relative,
    runtime_types,
    scope,
    source_order,
)
from .stubs import stubs

ERROR_NAMES = "Names for `except` clauses, at stripe-python's place."
_TYPE_CHECKING = Type("TYPE_CHECKING", module=":typing")
_LITERAL = Type("Literal", module=":typing")


def render(package: Package, surface: Public | None = None) -> dict[str, str]:
    """Every file of the package, by its path below the package folder; `surface` is its own, where it is known."""
    runtime = with_error_types(dict(_sources(files(__package__) / "runtime")), package)
    gone = frozenset(package.without)
    rendered = {"py.typed": "", **({} if "contrib" in gone else dict(_contrib()))}
    for module in package.modules:
        rendered[f"{module.path.replace('.', '/')}.py"] = _module(module)
    for namespace in package.namespaces:
        path = f"{namespace.path.replace('.', '/')}/__init__.py".lstrip("/")
        rendered[path] = _namespace(namespace, package.without)
    rendered["params/__init__.py"] = _params(package.params, bool(gone))
    rendered["_registry.py"] = fill(
        "registry",
        tables=[
            ("CLASSES", _quoted(package.registry)),
            ("EVENTS", _quoted(package.events)),
            ("NOTIFICATIONS", _quoted(package.notifications)),
        ],
        unknown_event=quote(package.unknown_event),
    )
    dropped = frozenset(parts.exports_of(gone))
    for name, (source, names) in MODULES.items():
        if name in dropped:
            continue
        shown = [one for one in names.split() if one not in dropped]
        lines = import_lines(f".{source}", [f"{n} as {n}" for n in shown])
        rendered[f"{name}.py"] = fill("names", doc=ERROR_NAMES, lines=lines)
    if package.unions:
        rendered[f"{UNIONS.replace('.', '/')}.py"] = unions(package)
        # The folder of a namespace that is left out.
        rendered.setdefault(f"{FOLDER}/__init__.py", f"{HEADER}\n")
    rendered |= dict(typed_events(package))
    if "client" not in gone:
        rendered["_client.py"] = client(package)
    rendered["_api_version.py"] = fill(
        "api_version",
        version=quote(package.api_version),
        train=quote(package.api_version.partition(".")[2]),
    )
    rendered[surface_file.NAME] = surface_file.dump(surface or public(package))
    if package.without:
        rendered["_left_out.py"] = _left_out(package)
        rendered |= dict(shortened(package, rendered))
        core = lean(runtime, rendered, package)
    else:
        core = {**copies(runtime, runtime_names()), **stubs(runtime, rendered)}
    return rendered | {f"_core/{name}": text for name, text in core.items()}


def _left_out(package: Package) -> str:
    """What says of a name that it was left out."""
    return fill(
        "left_out",
        parts=[
            (quote(names), quote(parts.reason(one, package.unasked)))
            for one, names in parts.table(package.without)
        ],
    )


def _sources(folder: Traversable, path: str = "") -> Iterator[tuple[str, str]]:
    """The text of Python files at any depth, by their path below the folder."""
    for entry in sorted(folder.iterdir(), key=lambda f: f.name):
        if entry.name.endswith(".py"):
            yield f"{path}{entry.name}", entry.read_text("utf-8")
        elif entry.is_dir() and entry.name != "__pycache__":
            yield from _sources(entry, f"{path}{entry.name}/")


def _contrib() -> Iterator[tuple[str, str]]:
    yield "contrib/__init__.py", (
        f'{HEADER}\n"""Bridges to other libraries; import the one you need by its full name."""\n'
    )
    for name, (doc, exported) in CONTRIB.items():
        lines = import_lines(
            f".._core.contrib.{name}", [f"{one} as {one}" for one in exported.split()]
        )
        text = fill("names", doc=doc, lines=lines)
        yield f"contrib/{name}.py", text


def _module(module: Module) -> str:
    names = scope(module)
    if module.enums:
        return _enums(module, names)
    if module.shapes or module.children:
        return _shapes(module, names)
    checking = names.imports(checking_types(module), 4)
    needed = [*runtime_types(module), *([_TYPE_CHECKING] if checking else [])]
    blocks: list[str] = []
    for one in module.classes:
        blocks += [_response(names, one), *text.second_name(names, one.name)]
    for pushed in module.notifications:
        blocks.append(_notification(names, pushed))
    for service in module.services:
        blocks += [_service(names, service), *text.second_name(names, service.name)]
    return fill(
        "module",
        doc=text.doc_lines(module.doc, 0),
        imports=text.joined(_with_flag(names, needed)),
        checking=text.joined(checking),
        blocks=[block.rstrip("\n") for block in blocks],
    )


def _with_flag(names: Scope, needed: Iterable[Type]) -> list[str]:
    known = {(":typing", "TYPE_CHECKING"): "TYPE_CHECKING", **names.names}
    return Scope(names.module, known).imports(needed)


def _response(names: Scope, one: ResponseClass) -> str:
    helpers = one.test_helpers.methods if one.test_helpers else ()
    return fill(
        "response",
        head=text.class_head(one.name, [str(names.local(base)) for base in one.bases]),
        doc=text.doc_lines(one.doc, 4),
        constants=text.constants(names, one),
        checking=text.checking(names, one),
        fields=text.fields(names, one.fields, inherited=text.HELPERS),
        tables=text.tables(one),
        property=names.local(PROPERTY),
        methods=text.methods(names, one.methods),
        helpers=text.methods(names, helpers, 8),
        helpers_base=names.local(TEST_HELPERS),
    )


def _notification(names: Scope, one: Notification) -> str:
    return fill(
        "notification",
        head=text.class_head(one.name, [str(names.local(notification_base(one)))]),
        doc=text.doc_lines(one.doc, 4),
        constant=text.lookup(names, one.lookup_type),
        checking=text.notification(names, one),
    )


def _service(names: Scope, one: ServiceClass) -> str:
    return fill(
        "service",
        head=text.class_head(one.name, [str(names.local(SERVICE))]),
        doc=text.doc_lines(one.doc, 4),
        table=text.service_table(one),
        subservices=text.subservices(names, one),
        methods=text.methods(names, one.methods),
    )


def _shapes(module: Module, names: Scope) -> str:
    dicts = [one for one in module.shapes if isinstance(one, TypedDictClass)]
    aliases = [one for one in module.shapes if isinstance(one, Alias)]
    blocks: list[str] = []
    for one in dicts:
        blocks += [text.typed_dict(names, one), *text.second_name(names, one.name)]
    if aliases:
        blocks.append(text.joined(_alias_lines(names, aliases)))
    return fill(
        "shapes",
        doc=text.doc_lines(module.doc, 0),
        imports=text.joined(names.imports(runtime_types(module))),
        suggest_names=names.local(SUGGEST_NAMES) if is_namespace(module) else "",
        children=text.joined(_child_imports(module.children)),
        # black: one empty line before an assignment, two before a class.
        gap="\n" if blocks and blocks[0].startswith("class") else "",
        blocks=blocks,
    )


def _enums(module: Module, names: Scope) -> str:
    lines = [
        text.joined(filled(f"{one.name} = Literal[", map(str, one.target.args), "]"))
        for one in module.enums
    ]
    return fill(
        "enums",
        doc=text.doc_lines(module.doc, 0),
        imports=text.joined(names.imports([_LITERAL])),
        enums=lines,
    )


def _alias_lines(names: Scope, aliases: Iterable[Alias]) -> Iterator[str]:
    for one in aliases:
        yield text.alias_line(names, one)
        yield from text.second_name(names, one.name)


def _namespace(namespace: Namespace, gone: Sequence[str]) -> str:
    here = f"{namespace.path}.__init__".lstrip(".")
    return fill(
        "namespace" if namespace.path else "root",
        doc=text.doc_lines(namespace.doc, 0),
        core=relative("_core", here),
        is_lean=bool(gone) and not namespace.path,
        watches="hooks" not in gone,
        renamed=bool(namespace.children),
        checking=list(_reexports(namespace, here)),
        names=[
            (quote(name), quote(target)) for name, target in _targets(namespace, here)
        ],
    )


def _targets(namespace: Namespace, here: str) -> list[tuple[str, str]]:
    """What `attach` imports on first use: names from modules, and whole modules."""
    pairs = [(alias, f"{child}:") for alias, child in namespace.children]
    # `attach` puts a dot before the module, for the package itself.
    pairs += [(one.name, relative(one.module, here)[1:]) for one in namespace.exports]
    return sorted(pairs)


def _reexports(namespace: Namespace, here: str) -> Iterator[str]:
    """The same for type checkers: `from ._charge import Charge as Charge`."""
    found: dict[str, list[str]] = defaultdict(list)
    for alias, child in namespace.children:
        found["."].append(f"{child} as {alias}")
    renamed: list[str] = []
    for export in namespace.exports:
        module, _, other = export.module.partition(":")
        local = f"_{export.name}" if other else export.name
        found[relative(module, here)].append(f"{other or export.name} as {local}")
        if other:
            renamed.append(f"    {export.name} = {local}")
    for source in sorted(found, key=source_order):
        yield from import_lines(source, sorted(found[source], key=name_order), 4)
    # Checkers take `import X as Y` for a name of the module's own, and hide it.
    yield from ("", *renamed) if renamed else ()


def _params(params: ParamsIndex, is_lean: bool) -> str:
    modules = dict.fromkeys(module for _, module in params.modules)
    stars = [f"    from .{module} import *" for module in sorted(modules)]
    checking = [*_child_imports(params.children, 4), *stars]
    return fill(
        "params",
        doc=text.doc_lines(params.doc, 0),
        core=".._core",
        # Without a single operation there is nothing to import.
        checking=checking or ["    pass"],
        modules=_quoted(params.modules),
        by_prefix=bool(params.modules or not is_lean),
        children=text.joined(bracketed("[", map(quote, params.children), "],", 8)),
    )


def _child_imports(children: Iterable[str], indent: int = 0) -> list[str]:
    names = [f"{child} as {child}" for child in children]
    return import_lines(".", names, indent) if names else []


def _quoted(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(quote(first), quote(second)) for first, second in pairs]
