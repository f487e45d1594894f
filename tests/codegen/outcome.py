"""From a document to the rendered files, or to the sentence that says why not."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from codegen.build import build
from codegen.check import check
from codegen.errors import CodegenError
from codegen.model import Package
from codegen.overrides import Overrides
from codegen.render import render
from codegen.spec import Spec, ordered
from tests.codegen.mini import VERSION


def package(document: Mapping[str, Any], overrides: Overrides | None = None) -> Package:
    """Check and build a document that is in memory."""
    sorted_document = ordered(dict(document))
    check(sorted_document)
    return build(Spec(sorted_document, VERSION, "mini"), overrides or Overrides())


def files(document: Mapping[str, Any]) -> dict[str, str]:
    """The rendered files, the copied runtime aside."""
    rendered = render(package(document))
    return {
        name: text for name, text in rendered.items() if not name.startswith("_core/")
    }


def sentence(document: Mapping[str, Any]) -> str | None:
    """The error of a document that is refused; what is rendered instead is looked through."""
    try:
        rendered = files(document)
    except CodegenError as error:
        said = str(error)
        assert said.isprintable()
        assert re.match(r"#?[^ ]*#/|--|[^ ]+: ", said), said
        return said
    check_paths(rendered)
    for name, text in rendered.items():
        if name.endswith(".py"):
            check_text(name, text)
    return None


_PART = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.json|\.py|\.typed)?", re.ASCII)
_WINDOWS = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.ASCII)


def check_paths(rendered: Mapping[str, str]) -> None:
    """Every file can stand inside the folder, on every file system."""
    for name in rendered:
        for part in name.split("/"):
            assert _PART.fullmatch(part) and len(part) <= 255, name
            assert not _WINDOWS.fullmatch(part.lower()), name
    folded = {name.lower() for name in rendered}
    folders = {
        "/".join(name.split("/")[:end])
        for name in rendered
        for end in range(1, name.count("/") + 1)
    }
    assert len(folded) == len(rendered)
    assert len({folder.lower() for folder in folders}) == len(folders)
    assert not folded & {f"{folder.lower()}.py" for folder in folders}


_STATEMENTS = (
    ast.AnnAssign,
    ast.Assign,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.Expr,
    ast.FunctionDef,
    ast.If,
    ast.Import,
    ast.ImportFrom,
    ast.Pass,
    ast.Return,
)
_EXPRESSIONS = (
    ast.Attribute,
    ast.Await,
    ast.Call,
    ast.Compare,
    ast.Constant,
    ast.Dict,
    ast.List,
    ast.Name,
    ast.Subscript,
    ast.Tuple,
)
_OWNERS = ("self.", "type(self).", "_shared.", "_enums.")
_CALLS = re.compile(
    r"request(_on)?(_stream)?(_on)?(_async)?|self\._request(_stream)?(_async)?|type(\(self\)\.TestHelpers)?"
    r"|_*TypedDict|_*deprecated|attach|attach_by_prefix|_suggest_names|TypeVar",
)
_DECORATORS = {"classmethod", "staticmethod", "property", "api_method", "bound_method"}
_DECORATORS |= {"overload"}


def check_text(name: str, text: str) -> None:
    """The file compiles without a warning, and does nothing but define what the templates define."""
    text.encode("utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tree = ast.parse(text)
        compile(text, name, "exec", dont_inherit=True)
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            assert isinstance(node, _STATEMENTS), f"{name}: {ast.unparse(node)}"
        if isinstance(node, ast.expr):
            assert isinstance(node, _EXPRESSIONS), f"{name}: {ast.unparse(node)}"
        if isinstance(node, ast.Expr):
            if ast.unparse(node) == "_suggest_names(__name__)":
                continue
            assert isinstance(node.value, ast.Constant), f"{name}: {ast.unparse(node)}"
            # Text, or the `...` of what only checkers see.
            assert isinstance(node.value.value, (str, type(...)))
        if isinstance(node, ast.Call):
            assert _CALLS.fullmatch(ast.unparse(node.func)), ast.unparse(node)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for one in node.decorator_list:
                known = ast.unparse(one).lstrip("_").startswith("deprecated(")
                assert known or ast.unparse(one).lstrip("_") in _DECORATORS, name
        if isinstance(node, ast.Attribute):
            assert ast.unparse(node).startswith(_OWNERS), ast.unparse(node)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\ufeff\0]", text), name
    _check_duplicates(name, tree)


def _check_duplicates(name: str, tree: ast.Module) -> None:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef)):
            found = list(_defined(node))
            twice = {one for one in found if found.count(one) > 1}
            assert not twice, f"{name}: {getattr(node, 'name', 'module')}: {twice}"


def _defined(node: ast.Module | ast.ClassDef) -> Iterator[str]:
    for one in node.body:
        if isinstance(one, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            if "overload" not in map(ast.unparse, one.decorator_list):
                yield one.name
        elif isinstance(one, ast.AnnAssign):
            yield ast.unparse(one.target)
        elif isinstance(one, ast.Assign):
            yield from map(ast.unparse, one.targets)
