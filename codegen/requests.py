"""The parameters of every operation as shapes, under each of their official names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from .errors import SpecError
from .names import service_root, snake
from .params import SHARED
from .params_names import (
    FOLDER,
    ParamsName,
    by_accessor,
    class_params,
    params_module,
    service_params,
    with_parents,
)
from .runtime.config import OPTION_NAMES
from .schemas import Node
from .shapes import Shape, Shapes, Use, parameters
from .surface_model import ClassMethod, Operation, Surface

OTHERS = f"{FOLDER}._others"
_SMALL = 400


@dataclass(frozen=True)
class Requests:
    shapes: Sequence[Shape]
    uses: Sequence[Use]
    names: Mapping[tuple[str, str], tuple[str, str]]
    """(operation key, owner) → (module, official name)."""
    prefixes: Mapping[str, str]
    """Prefix of names outside of namespaces → their module."""
    namespaces: frozenset[tuple[str, ...]]
    """Those with request types, and what they are in."""


def collect_requests(
    document: Node, found: Surface, fallback: Callable[[str, str], None]
) -> Requests:
    shapes = Shapes(document, fallback)
    names: dict[tuple[str, str], tuple[str, str]] = {}
    prefixes: dict[str, str] = {}
    named = _named(found)
    namespaces = with_parents(name.namespace for _, _, name, _ in named)
    for operation, owner, name, prefix in named:
        if name.namespace:
            module = params_module(name.namespace, namespaces)
        else:
            module = f"{FOLDER}._{snake(prefix)}"
            _check_file(module, prefix, prefixes, operation.pointer)
            prefixes[prefix] = module
        names[operation.key, owner] = (module, name.name)
        required = found.required.get(operation.key, ())
        fields = parameters(document, operation.node, operation.pointer, required)
        _check_options(fields)
        hint = f"{owner.rpartition('.')[2]}_params"
        shapes.top(fields, name.name, module, operation.pointer, hint)
    small = _small_modules(shapes, set(prefixes.values()))
    return Requests(
        shapes.shapes,
        [
            replace(u, module=OTHERS if u.module in small else u.module)
            for u in shapes.uses
        ],
        {k: (OTHERS if m in small else m, name) for k, (m, name) in names.items()},
        {p: OTHERS if m in small else m for p, m in prefixes.items()},
        namespaces,
    )


def _small_modules(shapes: Shapes, modules: Container[str]) -> set[str]:
    """What is worth no file of its own: each costs a download some 300 bytes, and compresses worse."""
    lines: Counter[str] = Counter()
    for use in shapes.uses:
        lines[use.module] += 2 + len(shapes.shapes[use.shape].fields)
    return {one for one, count in lines.items() if one in modules and count < _SMALL}


def _check_file(
    module: str, prefix: str, prefixes: Mapping[str, str], pointer: str
) -> None:
    taken = {SHARED, OTHERS, *prefixes.values()}
    if module in taken and prefixes.get(prefix) != module:
        file = module.replace(".", "/")
        raise SpecError(pointer, f"the file {file} has request types of other names")


def _check_options(fields: Iterable[tuple[str, Node, str, bool]]) -> None:
    # A class method takes both as keywords.
    for name, _, pointer, _ in fields:
        if name in OPTION_NAMES:
            problem = f"the parameter {name} has the name of a request option"
            raise SpecError(pointer, problem)


def _named(found: Surface) -> list[tuple[Operation, str, ParamsName, str]]:
    """Every binding: operation, owner, params name and the class name it begins with."""
    return [
        *(_of_class(method) for method in found.classes),
        *_of_services(found),
    ]


def _of_class(method: ClassMethod) -> tuple[Operation, str, ParamsName, str]:
    owner = f"{method.owner}.{method.name}"
    prefix = method.owner.rpartition(".")[2]
    return method.operation, owner, class_params(method), prefix


def _of_services(found: Surface) -> list[tuple[Operation, str, ParamsName, str]]:
    classes = dict(by_accessor(found.service_classes))
    rows = []
    for method in found.services:
        service = classes[method.version, method.accessor]
        owner = ".".join((method.version, *method.accessor, method.name))
        prefix = service_root(service, classes).name.removesuffix("Service")
        rows.append((method.operation, owner, service_params(method, service), prefix))
    return rows
