# Rendered from codegen/runtime/urls.py, which has the comments.

from __future__ import annotations

from typing import Any, Mapping, Optional, Type

from .articles import article
from .descriptors import static_attribute
from .errors import InvalidRequestError
from .lazy import ROOT
from .paths import fill_path
from .views import View, data_of, read


def class_url(cls: Type[View]) -> str:
    path = static_attribute(cls, "_class_url")
    if isinstance(path, str):
        return path
    name = static_attribute(cls, "OBJECT_NAME")
    if not isinstance(name, str) or not name:
        raise NotImplementedError(
            f"{cls.__name__} is abstract: the resources that are derived from it have an OBJECT_NAME and an address"
        )
    if parents_of(cls):
        raise NotImplementedError(
            f"the class {cls.__name__} lives below its parent: use {by_parent(cls, 'retrieve')}"
        )
    if name.startswith("v2.") or is_generated(cls):
        raise NotImplementedError(
            f"the API has no collection of {name!r} objects that {article(cls.__name__)} could be addressed in"
        )
    plural = "" if static_attribute(cls, "_is_singleton") else "s"
    return f"/v1/{name.lower().replace('.', '/')}{plural}"


def instance_url(view: View) -> str:
    cls: Any = type(view)
    own = data_of(view).get("id")
    parents = parents_of(cls)
    if cls._is_singleton:
        return str(cls.class_url())
    if parents:
        return _below_parent(view, parents)
    without_id = static_attribute(cls, "_url_without_id")
    if own is None and isinstance(without_id, str):
        return without_id
    return item_url(cls.class_url(), own, cls.__name__)


def item_url(collection: str, own: object, kind: str) -> str:
    if own is None:
        raise InvalidRequestError(
            f"this {kind} has no id, so it has no address", param="id"
        )
    return fill_path(collection + "/{id}", (own,))


def _below_parent(view: View, parents: Mapping[str, str]) -> str:
    data = data_of(view)
    lacking = []
    for path in parents:
        names = [piece.partition("}")[0] for piece in path.split("{")[1:]]
        absent = [name for name in names if data.get(name) is None]
        if not absent:
            return fill_path(path, [read(view, name) for name in names])
        lacking.append(" and ".join(absent))
    raise InvalidRequestError(
        f"this {type(view).__name__} has no address: it names no {', and no '.join(lacking)}",
        param="id",
    )


def parents_of(cls: type) -> Mapping[str, str]:
    found: Optional[Mapping[str, str]] = static_attribute(cls, "_parent_urls")  # type: ignore[assignment]
    return found or {}


def by_parent(cls: type, verb: str) -> str:
    methods = {pattern.format(verb) for pattern in parents_of(cls).values()}
    return " or ".join(f"`{name}`" for name in sorted(methods))


def is_generated(cls: type) -> bool:
    owner = next(base for base in cls.__mro__ if "OBJECT_NAME" in vars(base))
    return f"{owner.__module__}.".startswith(f"{ROOT}.")
