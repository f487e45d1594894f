"""Older public names beside those that took their place: `aliases` of the overrides."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import replace

from .errors import CodegenError
from .model import Alias, Export, Module, Namespace, Package, Type
from .overrides import AliasEntry

_PARAMS = "params."


def with_aliases(package: Package, aliases: Mapping[str, AliasEntry]) -> Package:
    """The package with one more name for each entry: of what a folder exports, or of a request type."""
    for older, entry in aliases.items():
        names = dict(_names(package))
        if older in names:
            raise _fail(entry, older, f"{older} is rendered itself")
        if entry.target in names:
            package = _with_alias(package, older, entry, names)
        elif (
            not package.counts.only and entry.origin.api_version == package.api_version
        ):
            near = difflib.get_close_matches(entry.target, names, n=1, cutoff=0)
            raise _fail(
                entry, older, f"there is no {entry.target}, the nearest is {near[0]}"
            )
    return package


def _fail(entry: AliasEntry, older: str, problem: str) -> CodegenError:
    return CodegenError(f"{entry.origin.file}: aliases: {older}: {problem}")


def _names(package: Package) -> Iterator[tuple[str, str]]:
    """What can be aliased, and the folder or the module that has it."""
    for namespace in package.namespaces:
        for export in namespace.exports:
            yield f"{namespace.path}.{export.name}".lstrip("."), namespace.path
    for module in package.modules:
        place = _place(module.path)
        for one in module.shapes if place else ():
            yield f"{place}{one.name}", module.path


def _place(module: str) -> str:
    """`params.billing.` for what users find there; empty for modules that they know nothing of."""
    parts = module.removesuffix(".__init__").split(".")
    if f"{parts[0]}." != _PARAMS or parts[-1].startswith("_shared"):
        return ""
    return "".join(f"{part}." for part in parts if not part.startswith("_"))


def _with_alias(
    package: Package, older: str, entry: AliasEntry, names: Mapping[str, str]
) -> Package:
    own, name = entry.target.rpartition(".")[::2]
    folder, alias = older.rpartition(".")[::2]
    if entry.target.startswith(_PARAMS):
        if folder != own:
            raise _fail(entry, older, f"must be below {own}, as {entry.target} is")
        return _of_request_type(package, names[entry.target], alias, name)
    if folder not in {one.path for one in package.namespaces}:
        raise _fail(entry, older, f"there is no folder {folder}")
    target = next(
        export
        for namespace in package.namespaces
        for export in namespace.exports
        if namespace.path == own and export.name == name
    )
    namespaces = (_exporting(one, folder, alias, target) for one in package.namespaces)
    return replace(package, namespaces=tuple(namespaces))


def _exporting(one: Namespace, folder: str, alias: str, target: Export) -> Namespace:
    if one.path != folder:
        return one
    module, _, other = target.module.partition(":")
    added = Export(alias, f"{module}:{other or target.name}")
    exports = sorted((*one.exports, added), key=lambda export: export.name)
    return replace(one, exports=tuple(exports))


def _of_request_type(package: Package, path: str, alias: str, name: str) -> Package:
    added = Alias(alias, Type(name, module=path))

    def aliasing(module: Module) -> Module:
        if module.path != path:
            return module
        return replace(module, shapes=(*module.shapes, added))

    index, own = package.params, path.removeprefix(_PARAMS)
    if own.startswith("_"):
        # The whole name as a prefix: what begins so and is not there is looked for under shorter ones.
        known = sorted({*index.modules, (alias, own)})
        index = replace(index, modules=tuple(known))
    return replace(package, modules=tuple(map(aliasing, package.modules)), params=index)
