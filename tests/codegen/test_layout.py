"""Every snippet stands as black leaves it, and says what it was given."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Sequence

import black
import pytest
from hypothesis import example, given, strategies as st

from codegen.formatting import MODE
from codegen.layout import (
    WIDTH,
    annotation,
    assignment,
    bracketed,
    docstring,
    import_lines,
    mapping,
    quote,
)
from codegen.model import Doc, Type

# Longer names than any document has are black's to lay out: the next run then formats the file again.
LENGTHS = st.one_of(st.integers(1, 12), st.integers(1, 36))
NAMES = LENGTHS.map(lambda length: "N" * length)
WORDS = LENGTHS.map(lambda length: "w" * length)
INDENTS = st.sampled_from([0, 4, 8])
LITERALS = st.lists(
    st.one_of(st.text(max_size=9), WORDS), min_size=1, max_size=9, unique=True
).map(lambda texts: Type("Literal", tuple(Type(quote(text)) for text in texts)))
TYPES: st.SearchStrategy[Type] = st.recursive(
    NAMES.map(Type) | LITERALS,
    lambda inner: st.builds(
        lambda name, args: Type(name, tuple(args)),
        NAMES,
        st.lists(inner, min_size=1, max_size=4),
    ),
    max_leaves=8,
)
# Anything a document may hold, and what means something to Python or to the templates.
TRICKS = [
    '"""',
    "'''",
    '"',
    "\\",
    "\\\\",
    "\\\n",
    "{{ x }}",
    "{% x %}",
    "\\N{DASH}",
    "\\x",
    "\\u12",
    "\0",
    "\r",
    "\x0c",
    "\u2028",
    "\u202e",
    "\ufeff",
    "\ud800",
    "é",
    "\x85",
    "\t",
    "#",
    "😀",
]
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(TRICKS),
        st.text(st.characters(exclude_categories=()), max_size=8),
        st.sampled_from(["word", " ", "\n", "\n\n", "w" * 90]),
    ),
    max_size=12,
).map("".join)


def nested(lines: Sequence[str], indent: int) -> str:
    """The lines inside as many blocks as their indentation asks for."""
    heads = [f"{' ' * depth}class X:" for depth in range(0, indent, 4)]
    return "\n".join([*heads, *lines]) + "\n"


def assert_stands(lines: Sequence[str], indent: int) -> ast.Module:
    text = nested(lines, indent)
    assert black.format_str(text, mode=MODE) == text
    return parsed(text)


def parsed(text: str) -> ast.Module:
    """The tree of code that Python has nothing to warn of."""
    text.encode("utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile(text, "<text>", "exec", dont_inherit=True)
        return ast.parse(text)


def unwrapped(tree: ast.Module, kind: type[ast.AST]) -> ast.AST:
    return next(node for node in ast.walk(tree) if isinstance(node, kind))


@given(TYPES, WORDS, INDENTS)
def test_annotation(type_: Type, name: str, indent: int) -> None:
    tree = assert_stands(annotation(type_, indent, f"{name}: "), indent)
    found = unwrapped(tree, ast.AnnAssign)
    assert isinstance(found, ast.AnnAssign)
    assert ast.dump(found.annotation) == ast.dump(
        ast.parse(str(type_), mode="eval").body
    )


@given(
    st.sampled_from(["request(", "def f(", "class Y("]),
    st.lists(WORDS, max_size=6),
    LENGTHS,
    INDENTS,
)
def test_bracketed(head: str, items: list[str], length: int, indent: int) -> None:
    tail = {
        "r": ")",
        "d": f") -> {'R' * length}:",
        "c": "):",
    }[head[0]]
    items = [f"{item}{number}" for number, item in enumerate(items)]
    lines = bracketed(head, items, tail, indent)
    if head != "request(":
        lines = [*lines, " " * (indent + 4) + "pass"]
    if not items and tail == "):":
        return
    tree = assert_stands(lines, indent)
    assert all(item in ast.unparse(tree) for item in items)


@given(
    st.lists(st.tuples(st.one_of(TEXTS, WORDS), WORDS), min_size=1, max_size=6),
    WORDS,
    INDENTS,
)
def test_mapping(pairs: list[tuple[str, str]], name: str, indent: int) -> None:
    quoted = [(key, quote(value)) for key, value in pairs]
    tree = assert_stands(mapping(f"{name} = ", quoted, indent), indent)
    found = unwrapped(tree, ast.Assign)
    assert isinstance(found, ast.Assign)
    assert ast.literal_eval(found.value) == dict(pairs)


@given(WORDS, st.lists(WORDS, min_size=1, max_size=6), INDENTS)
def test_import_lines(module: str, names: list[str], indent: int) -> None:
    tree = assert_stands(import_lines(f".{module}", names, indent), indent)
    found = unwrapped(tree, ast.ImportFrom)
    assert isinstance(found, ast.ImportFrom)
    assert [alias.name for alias in found.names] == names


@given(WORDS, st.one_of(WORDS, TEXTS.map(quote)), INDENTS)
@example("w" * 40, "w" * 50, 4)
@example("w" * 40, "w" * 90, 4)
@example(f"{'w' * 40}: TypeAlias", "w" * 90, 4)
def test_assignment(name: str, value: str, indent: int) -> None:
    tree = assert_stands(assignment(name, value, indent), indent)
    found = tree.body[0]
    while isinstance(found, ast.ClassDef):
        found = found.body[0]
    assert isinstance(found, (ast.Assign, ast.AnnAssign)) and found.value
    assert ast.dump(found.value) == ast.dump(ast.parse(value, mode="eval").body)


@given(TEXTS)
@example("it's")
@example("both ' and \"")
def test_quote(text: str) -> None:
    literal = quote(text)
    assert ast.literal_eval(literal) == text
    assert literal.isascii()
    assert "\n" not in literal
    tree = assert_stands([f"x = {literal}"], 0)
    assert isinstance(unwrapped(tree, ast.Constant), ast.Constant)


def read_back(doc: Doc, indent: int) -> str | None:
    lines = docstring(doc, indent)
    if indent:
        text = nested(lines or [" " * indent + "pass"], indent)
    else:
        text = "\n".join([*lines, ""])
    assert black.format_str(text, mode=MODE) == text
    assert not any(
        ord(sign) < 32 and sign != "\n" or sign in "\u2028\u202e\ufeff" for sign in text
    )
    tree = parsed(text)
    for _ in range(0, indent, 4):
        tree = tree.body[0]  # type: ignore[assignment]
    return ast.get_docstring(tree)


def words(text: str) -> list[str]:
    # Lines and blanks may be broken and joined anew: what is between them may not.
    return text.split()


@given(st.lists(TEXTS, max_size=4), INDENTS)
@example(["a\\\nb"], 4)
@example(['"quoted"'], 4)
@example(["\\"], 0)
@example(['x"'], 0)
@example(['""'], 8)
@example(["word " * 16 + "w" * 9 + '"'], 0)
@example(["a", '"b"', "c\\"], 4)
def test_docstring_keeps_the_words(paragraphs: list[str], indent: int) -> None:
    given_words = [word for text in paragraphs for word in words(text)]
    found = read_back(Doc(tuple(paragraphs)), indent) or ""
    assert words(found) == given_words


@pytest.mark.parametrize(
    ("paragraphs", "lines"),
    [
        ((), []),
        (("",), []),
        (("One line.",), ['"""One line."""']),
        (("One.", "Two."), ['"""One.', "", "Two.", '"""']),
        (("One\ntwo",), ['"""One', "two", '"""']),
        (('"x" is',), ['"""\\"x" is"""']),
        (('is "x"',), ['"""is "x" """']),
        (("a \\ b",), ['"""a \\\\ b"""']),
        (("\N{RIGHT-TO-LEFT OVERRIDE}x",), ['"""\\u202ex"""']),
        (("{{ x }} {% y %}",), ['"""{{ x }} {% y %}"""']),
    ],
)
def test_docstring(paragraphs: tuple[str, ...], lines: list[str]) -> None:
    assert docstring(Doc(paragraphs), 0) == lines


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("a", '"a"'),
        ("it's", '"it\'s"'),
        ('say "x"', "'say \"x\"'"),
        ("é", '"\\xe9"'),
        ("a\nb", '"a\\nb"'),
        ("\0", '"\\x00"'),
    ],
)
def test_quote_table(text: str, literal: str) -> None:
    assert quote(text) == literal


def test_lines_break_where_the_width_ends() -> None:
    fits = Type("L", (Type("x" * (WIDTH - 6)),))
    assert len(annotation(fits, 0, "a: ")) == 1
    longer = Type("L", (Type("x" * (WIDTH - 5)),))
    assert annotation(longer, 0, "a: ") == ["a: L[", f"    {'x' * (WIDTH - 5)}", "]"]


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize("verb", ["GET", "POST", "DELETE", "PUT", "PATCH"])
def test_a_request_is_not_broken_over_two_lines(verb: str, indent: int) -> None:
    request = f"{verb} /v1/things/{{thing}}"
    for length in range(1, 90):
        doc = Doc((f"{'w' * length} {request}, and {request} \x01 more.",))
        lines = docstring(doc, indent)
        assert sum(line.count(request) for line in lines) == 2
        # The quotes of a text that fits on one line come on top.
        assert max(map(len, lines)) <= max(WIDTH, indent + length) + 3
        parsed(nested(lines, indent))
