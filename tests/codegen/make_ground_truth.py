"""Record what stripe-python does, as facts: names, verbs and paths, nothing else.

Run it by hand, in an environment that holds the release to record:

    pip install stripe==13.0.1 && python tests/codegen/make_ground_truth.py tests/codegen/data

It calls every service method and every resource class method of the installed package
with placeholder ids against an HTTP client that only writes down what it is given.
"""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import stripe
from stripe._stripe_service import StripeService

NOT_API = {
    "auto_paging_iter",
    "search_auto_paging_iter",
    "class_url",
    "instance_url",
    "construct_from",
    "refresh",
    "refresh_from",
    "request",
    "request_stream",
    "save",
    "serialize",
    "stripe_id",
    "to_dict",
    "to_dict_recursive",
    "update",
    "keys",
    "values",
    "items",
    "get",
    "pop",
    "popitem",
    "clear",
    "copy",
    "setdefault",
    "fromkeys",
    "search_resource",
}
NOT_RESOURCES = {"ListObject", "SearchResultObject"}
# Fields that old instance methods read the parent's id from.
PARENT_FIELDS = {
    "BankAccount": ({"customer": "cus"}, {"account": "acct"}),
    "Card": ({"customer": "cus"}, {"account": "acct"}),
    "Source": ({"customer": "cus"},),
}


class Recorder(stripe.HTTPClient):
    """Answers `{}` to everything and keeps (verb, host, path) of the last request."""

    name = "recorder"

    def __init__(self) -> None:
        super().__init__()
        self.last: tuple[str, str, str] | None = None

    def request(
        self, method: str, url: str, headers: Any, post_data: Any = None
    ) -> Any:
        host, path = re.match(r"https://([^/]+)([^?]*)", url).groups()
        self.last = (method, host, path)
        return json.dumps({"token": "x", "id": "x"}), 200, {}

    def request_stream(self, *args: Any, **kwargs: Any) -> Any:
        return self.request(*args, **kwargs)


def is_async(name: str) -> bool:
    return name.endswith("_async")


def imports(module: ModuleType) -> dict[str, str]:
    """name -> "namespace.RealName" of everything imported from stripe.params."""
    found = {}
    for node in ast.walk(ast.parse(Path(module.__file__).read_text())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
            "stripe.params"
        ):
            namespace = node.module.split(".")[2:-1]
            for alias in node.names:
                found[alias.asname or alias.name] = ".".join([*namespace, alias.name])
    return found


def params_type(function: Any, where: ModuleType) -> str:
    """The namespaced name of the request type that the last parameter is annotated with."""
    for parameter in inspect.signature(function).parameters.values():
        match = re.search(r"(\w+Params)\b", str(parameter.annotation))
        if match:
            return imports(where).get(match.group(1), match.group(1))
    return ""


def ids_of(function: Any) -> list[str]:
    """Names of the ids that a function takes, without the receiver."""
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.POSITIONAL_ONLY)
    return [
        name
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.kind in kinds
        and name not in ("params", "options", "self", "cls", "idempotency_key")
    ]


def placeholders(ids: list[str]) -> list[str]:
    return [f"PLACEHOLDER{index}" for index in range(len(ids))]


class Truth:
    """Collects the rows of the table while it calls everything."""

    def __init__(self) -> None:
        self.recorder = Recorder()
        self.rows: set[tuple[str, ...]] = set()
        stripe.api_key = "sk_test_x"
        stripe.default_http_client = self.recorder

    def sent(self, call: Any, *args: Any, **kwargs: Any) -> tuple[str, str, str] | None:
        self.recorder.last = None
        try:
            call(*args, **kwargs)
        except Exception:  # the answer is nonsense to some; others refuse to send
            pass
        if self.recorder.last is None:
            return None
        verb, host, path = self.recorder.last
        return verb, host.split(".")[0], re.sub(r"PLACEHOLDER\w*", "{}", path)

    def services(
        self, version: str, node: StripeService, accessor: tuple[str, ...]
    ) -> None:
        kind = type(node)
        if accessor:
            namespace = kind.__module__.split(".")[1:-1]
            self.rows.add(
                (
                    "accessor",
                    version,
                    ".".join(accessor),
                    ".".join([*namespace, kind.__name__]),
                )
            )
        for name, child in vars(node).items():
            if isinstance(child, StripeService):
                self.services(version, child, (*accessor, name))
        for name, function in vars(kind).items():
            if (
                name.startswith("_")
                or is_async(name)
                or not inspect.isfunction(function)
            ):
                continue
            ids = ids_of(function)
            request = self.sent(getattr(node, name), *placeholders(ids), params={})
            where = sys.modules[kind.__module__]
            self.rows.add(
                (
                    "service",
                    version,
                    ".".join(accessor),
                    name,
                    *request,
                    ",".join(ids),
                    params_type(function, where),
                )
            )

    def classes(self) -> None:
        for path, cls in resource_classes():
            self.rows.add(("object", cls.OBJECT_NAME, path))
            self.methods(path, cls)
            helpers = vars(cls).get("TestHelpers")
            if helpers is not None:
                self.methods(f"{path}.TestHelpers", helpers, wrapped=cls)

    def methods(self, path: str, cls: Any, wrapped: Any = None) -> None:
        # Resources have `update` from dict.
        skipped = NOT_API - {"update"} if wrapped else NOT_API
        for name in dir(cls):
            if name.startswith("_") or is_async(name) or name in skipped:
                continue
            static = inspect.getattr_static(cls, name)
            if isinstance(static, (property, type)) or not callable(getattr(cls, name)):
                continue
            if name.endswith(("s_url", "s_request")):
                continue
            self.binding(path, cls, name, static, wrapped)

    def binding(
        self, path: str, cls: Any, name: str, static: Any, wrapped: Any
    ) -> None:
        where = sys.modules[cls.__module__]
        hidden = getattr(cls, f"_cls_{name}", None)
        if isinstance(static, (classmethod, staticmethod)) or hidden is not None:
            function = hidden or getattr(cls, name)
            ids = ids_of(function)
            # The one method that insists on a parameter of its own.
            extra = {"stripe_version": "x"} if path == "EphemeralKey" else {}
            request = self.sent(getattr(cls, name), *placeholders(ids), **extra)
            if request:
                self.rows.add(
                    (
                        "class",
                        path,
                        name,
                        "static",
                        *request,
                        ",".join(ids),
                        params_type(function, where),
                    )
                )
            if path == "Account" and name == "retrieve":
                self.rows.add(
                    (
                        "class",
                        path,
                        name,
                        "static",
                        *self.sent(cls.retrieve),
                        "",
                        params_type(function, where),
                    )
                )
        if not isinstance(static, (classmethod, staticmethod)):
            # The descriptor keeps the bound function under `method`.
            inner = getattr(static, "method", static)
            for fields in PARENT_FIELDS.get(path, ({},)):
                self.bound(path, cls, name, inner, wrapped, fields, where)

    def bound(
        self,
        path: str,
        cls: Any,
        name: str,
        inner: Any,
        wrapped: Any,
        fields: dict[str, str],
        where: ModuleType,
    ) -> None:
        values = {
            "id": "PLACEHOLDERid",
            **{key: f"PLACEHOLDER{value}" for key, value in fields.items()},
        }
        instance = (wrapped or cls).construct_from(values, "sk_test_x")
        target = cls(instance) if wrapped else instance
        ids = ids_of(inner)
        request = self.sent(getattr(target, name), *placeholders(ids))
        if request:
            self.rows.add(
                (
                    "class",
                    path,
                    name,
                    "bound",
                    *request,
                    ",".join(ids),
                    params_type(inner, where),
                )
            )


def resource_classes() -> Iterator[tuple[str, Any]]:
    for info in pkgutil.walk_packages(stripe.__path__, "stripe."):
        if ".params" in info.name or "events" in info.name:
            continue
        module = importlib.import_module(info.name)
        for name, cls in vars(module).items():
            if not inspect.isclass(cls) or (cls.__module__, cls.__name__) != (
                module.__name__,
                name,
            ):
                continue
            if not issubclass(cls, stripe.StripeObject) or name in (
                "ListObject",
                "SearchResultObject",
            ):
                continue
            if isinstance(getattr(cls, "OBJECT_NAME", None), str):
                namespace = module.__name__.split(".")[1:-1]
                yield ".".join([*namespace, name]), cls


def params_rows() -> Iterator[tuple[str, str, str]]:
    """namespace, name and sorted fields of every request type."""
    root = Path(stripe.__file__).parent / "params"
    for file in sorted(root.rglob("_*_params.py")):
        namespace = ".".join(file.relative_to(root).parts[:-1])
        for node in ast.parse(file.read_text()).body:
            if isinstance(node, ast.ClassDef):
                fields = [
                    item.target.id
                    for item in node.body
                    if isinstance(item, ast.AnnAssign)
                ]
                bases = " ".join(ast.unparse(base) for base in node.bases)
                fields += functional_fields(file, bases)
                yield namespace, node.name, ",".join(sorted(fields))


def nested_rows() -> Iterator[tuple[str, str]]:
    """namespace and dotted name of every public class inside a class, request types aside."""
    root = Path(stripe.__file__).parent
    for file in sorted(root.rglob("*.py")):
        folders = file.relative_to(root).parts[:-1]
        if folders[:1] != ("params",):
            for name in nested_names(ast.parse(file.read_text())):
                yield ".".join(folders), name


def nested_names(node: ast.AST, path: str = "") -> Iterator[str]:
    for inner in getattr(node, "body", ()):
        if isinstance(inner, ast.ClassDef) and not (path and inner.name[0] == "_"):
            name = f"{path}.{inner.name}".lstrip(".")
            if path:
                yield name
            yield from nested_names(inner, name)


@functools.lru_cache(None)
def functional(file: Path) -> dict[str, tuple[str, ...]]:
    found = {}
    for node in ast.parse(file.read_text()).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            keys = node.value.args[1]
            found[node.targets[0].id] = tuple(
                ast.literal_eval(key) for key in keys.keys
            )
    return found


def functional_fields(file: Path, bases: str) -> list[str]:
    return [
        key for name, keys in functional(file).items() if name in bases for key in keys
    ]


def write(
    path: Path,
    header: tuple[str, ...],
    rows: Iterator[tuple[str, ...]] | set[tuple[str, ...]],
) -> None:
    lines = ["\t".join(header), *("\t".join(row) for row in sorted(rows))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(out: Path) -> None:
    truth = Truth()
    client = stripe.StripeClient("sk_test_x", http_client=truth.recorder)
    truth.services("v1", client.v1, ())
    truth.services("v2", client.v2, ())
    truth.classes()
    version = stripe.VERSION.replace(".", "_")
    write(
        out / f"stripe_python_{version}.tsv",
        ("# kind", f"recorded from stripe-python {stripe.VERSION}"),
        truth.rows,
    )
    write(
        out / f"stripe_python_{version}_params.tsv",
        ("# namespace", "name", "fields"),
        params_rows(),
    )
    write(
        out / f"stripe_python_{version}_nested.tsv",
        ("# namespace", "name"),
        nested_rows(),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
