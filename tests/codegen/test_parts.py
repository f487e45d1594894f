"""`--without`: which parts there are, what the marks in the runtime say of them, and what a package keeps."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from codegen import commands, parts
from codegen.copies import copies
from codegen.cutting import first_line, parts_in, without
from codegen.errors import CodegenError
from codegen.formatting import format_all
from codegen.packages import ROOT_EXPORTS, runtime_names
from codegen.parts import PARTS, UNUSED
from codegen.public import public
from codegen.render import _sources
from tests.codegen.lean_packages import (
    ASKED,
    METER,
    SHOP,
    package,
    problems,
    size,
    texts,
)

README = Path(__file__).parents[2] / "README.md"
RUNTIME = dict(_sources(files("codegen") / "runtime"))
MARK = re.compile(r"^ *# part: (.*)$", re.MULTILINE)


# -- what is written ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (None, ()),
        (["webhooks,events", "oauth"], ("events", "oauth", "webhooks")),
        ([" webhook , event,webhooks"], ("events", "webhooks")),
    ],
)
def test_parts_as_written(given: list[str] | None, found: tuple[str, ...]) -> None:
    assert parts.parse(given) == found


@pytest.mark.parametrize("given", [[""], [" , "], ["webhoks"], ["Customer"]])
def test_what_is_no_part(given: list[str]) -> None:
    with pytest.raises(CodegenError) as caught:
        parts.parse(given)
    said = str(caught.value)
    assert said.startswith("--without: ") and all(name in said for name in PARTS)
    assert "webhoks" not in given or "the nearest is webhooks" in said


def test_the_command_line_says_it_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--package", "acme", "--out", str(tmp_path), "--without", "oauht"]
    assert commands.run(["generate", *words]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "'oauht'; the nearest is oauth" in said
    assert list(tmp_path.iterdir()) == []


def test_the_readme_tells_of_every_part() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| (.+?) \|", README.read_text("utf-8"), re.MULTILINE
    )
    assert [name for name, _ in rows if name in PARTS] == list(PARTS)


# -- marks in the runtime ---------------------------------------------------------------------------------


def test_marks_name_parts() -> None:
    named = {name for text in RUNTIME.values() for name in parts_in(text)}
    assert named <= {*PARTS, *UNUSED}
    assert named >= {*UNUSED, "webhooks", "events", "oauth", "async", "hooks"}


def test_every_mark_stands_before_something() -> None:
    """A statement, a branch, or an entry between brackets begins on the line below it."""
    for path, text in RUNTIME.items():
        starts = {
            first_line(one)
            for one in ast.walk(ast.parse(text))
            if hasattr(one, "lineno")
        }
        for match in MARK.finditer(text):
            below = text.count("\n", 0, match.end()) + 1
            assert below in starts, f"{path}: {match[0]}"


def _raising(part: str) -> str:
    return f'raise NotImplementedError("{part}")'


@pytest.mark.parametrize("name", [*PARTS, *UNUSED])
def test_without_a_part_every_module_can_be_read(name: str) -> None:
    for path, text in RUNTIME.items():
        ast.parse(without(text, {name}, _raising), path, feature_version=(3, 9))


def test_no_mark_is_shipped() -> None:
    whole = copies(RUNTIME, runtime_names())
    lean = texts(SHOP, ASKED)
    for text in (*whole.values(), *lean.values()):
        assert "# part:" not in text


SOURCE = """
def first(value):
    # part: a
    if value == 1:
        return 1
    # part: b
    elif value == 2:
        return 2
    else:
        return 3


TABLE = {
    # part: a
    "a": (
        1,
    ),
    "b": 2,
}


class Kept:
    # part: a or b
    @property
    def both(self):
        return 1

    # part: a!
    print("a")

    # part: b => value = 2
    value = 1
"""
CUT = {
    ("a",): '''
def first(value):
    if value == 2:
        return 2
    else:
        return 3


TABLE = {
    "b": 2,
}


class Kept:
    @property
    def both(self):
        return 1

    raise NotImplementedError("a")

    value = 1
''',
    ("b",): '''
def first(value):
    if value == 1:
        return 1
    else:
        return 3


TABLE = {
    "a": (
        1,
    ),
    "b": 2,
}


class Kept:
    @property
    def both(self):
        return 1

    print("a")

    value = 2
''',
    ("a", "b"): '''
def first(value):
    return 3


TABLE = {
    "b": 2,
}


class Kept:

    raise NotImplementedError("a")

    value = 2
''',
}  # fmt: skip


@pytest.mark.parametrize("gone", CUT)
def test_what_marks_take(gone: tuple[str, ...]) -> None:
    found = without(SOURCE, set(gone), _raising)
    code = "\n".join(line for line in found.split("\n") if "# part" not in line)
    assert ast.dump(ast.parse(code)) == ast.dump(ast.parse(CUT[gone]))


def test_a_block_that_loses_everything() -> None:
    source = (
        "if X:\n    # part: a\n    import y\nfor z in ():\n    # part: a\n    print()\n"
    )
    found = without(source, {"a"}, _raising)
    assert ast.unparse(ast.parse(found)) == "for z in ():\n    pass"


# -- packages -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("only", "without"),
    [
        (SHOP, ("client", "events")),
        (SHOP, ("webhooks", "docs")),
        # No method of these streams or sends files; what stays of the runtime knows of all that.
        (("Customer",), ("oauth",)),
        (("PaymentIntent",), ("events",)),
        ((METER,), ("contrib",)),
        ((METER, "HTTPXClient", "Hook"), ("async",)),
        ((METER, "own_classes"), ("client", "webhooks")),
        ((METER, "preload", "aiohttp"), ("docs",)),
    ],
)
def test_nothing_leads_to_what_is_gone(
    only: tuple[str, ...], without: tuple[str, ...]
) -> None:
    assert list(problems(texts(only, without))) == []


def test_the_tables_hold_what_is_there() -> None:
    found = package(SHOP, ASKED)
    (root,) = [one for one in found.namespaces if not one.path]
    lost = set(ROOT_EXPORTS) - {one.name for one in root.exports}
    told = " ".join(names for _, names in parts.table(found.without)).split()
    for name in lost:
        assert name.removesuffix("WithoutVerification") in told, name
    assert not {"Webhook", "OAuth", "HTTPXClient"} - lost
    assert not {"StripeError", "ListObject", "StripeClient", "CardError"} & lost


def test_what_is_left_out_is_on_no_surface() -> None:
    """Of the whole document: `Event` stays, and so does what any event is to checkers."""
    for only in ((), SHOP):
        found = public(package(only, ("events",)))
        assert "Event" in found.exports
        assert not [one for one in found.exports if one.startswith("events.")]
    assert "events.AnyEvent" in public(package(SHOP, ("oauth",))).exports
    assert list(problems(texts(SHOP, ("events",)))) == []


def test_a_selection_names_what_it_wants_to_keep() -> None:
    extras = [name for name, part in PARTS.items() if part.is_extra]
    assert set(package((METER,), ASKED).without) >= {*extras, *ASKED}
    kept = package((METER, "HTTPXClient", "docs", "Hook"), ASKED).without
    assert {*extras} - {*kept} == {"http_clients", "docs", "hooks"}
    # Whoever selects nothing loses nothing but what is named.
    assert package((), ("contrib",)).without == ("contrib",)
    assert package((METER,), ()).without == ()


@pytest.mark.parametrize(
    ("only", "without", "listed"),
    [
        (
            ("docs", "Hook"),
            ("oauth",),
            "aiohttp, app_info, http_clients, old_names, own_classes, preload",
        ),
        (
            ("docs", "Hook", "http_clients"),
            ("async", "client"),
            "app_info, old_names, own_classes",
        ),
        ([name for name, part in PARTS.items() if part.is_extra], ("oauth",), ""),
    ],
)
def test_what_the_selection_leaves_out_is_told(
    only: tuple[str, ...], without: tuple[str, ...], listed: str
) -> None:
    told = [one for one in package((METER, *only), without).notes if "left out" in one]
    line = f"left out with the selection: {listed}; name one in --only to keep it"
    assert told == ([line] if listed else [])


def test_parts_of_the_runtime_alone_are_no_selection() -> None:
    with pytest.raises(CodegenError, match="--only: it selects no resource"):
        package(("HTTPXClient",), ASKED)


def test_what_the_methods_need_stays() -> None:
    needs = {
        "Customer": {"lists", "saving", "reading", "ids", "expands"},
        "File": {"uploads", "lists"},
        "Quote": {"streams"},
        "EphemeralKey": {"ephemeral_keys"},
        "Subscription": {"moved"},
        "v2.core.*": {"v2"},
    }
    for name, wanted in needs.items():
        assert not wanted & {*package((name,), ASKED).without}, name
    assert {*UNUSED} <= {*package((METER,), ASKED).without}


def test_sizes() -> None:
    """Bytes of source of `billing.MeterEvent`; with `docs` it is laid out for readers."""
    assert size(texts((METER,), ASKED)) < 150_000
    assert size(texts((METER,), (*ASKED, "async"))) < 141_000
    assert size(texts((METER,), (*ASKED, "client"))) < 135_000
    assert size(texts((METER, "docs"), ASKED)) < 230_000


def test_readable_copies_are_as_black_leaves_them() -> None:
    lean = texts((METER, "docs"), ASKED)
    once = format_all(
        {path: text for path, text in lean.items() if path.endswith(".py")}
    )
    assert format_all(once) == once
    for path in ("_core/objects.py", "_core/config.py"):
        assert (
            '"""' in once[path]
            and "\n    def " in once[path]
            or path.endswith("config.py")
        )


def test_compact_copies_say_so_and_black_leaves_them() -> None:
    lean = {
        path: text
        for path, text in texts((METER,), ASKED).items()
        if path.endswith(".py")
    }
    compact = {path: text for path, text in lean.items() if path.startswith("_core/")}
    assert all(text.startswith("# fmt: off\n") for text in compact.values())
    assert format_all(lean) == lean
    for text in compact.values():
        # What a statement says is what it says in the runtime: only layout and annotations went.
        assert "# part" not in text and "\n\n" not in text


_RENDER = """
import json
from tests.codegen.lean_packages import ASKED, METER, texts
print(json.dumps(texts((METER,), ASKED)))
"""


def test_the_same_bytes_with_another_hash_seed() -> None:
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    done = subprocess.run(
        [sys.executable, "-c", _RENDER],
        env={**os.environ, "PYTHONHASHSEED": seed},
        cwd=README.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == texts((METER,), ASKED)
