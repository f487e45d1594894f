"""`_surface.json`: what stands in it, that it reads back as what it was written from, and what is no such file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from codegen import commands
from codegen.build import build
from codegen.diff.compare import diff
from codegen.errors import CodegenError
from codegen.overrides import Overrides
from codegen.public import Public, public
from codegen.spec import load as document
from codegen.surface_file import MOST, NAME, dump, load, read
from tests.codegen import runs
from tests.codegen.surfaces import committed, kept, surfaces
from tests.golden.refresh import golden, rendered

COMMITTED = runs.ROOT / "generated" / "restripe"
GOLDEN = rendered()[NAME]


@pytest.fixture(scope="module")
def text() -> str:
    return dump(committed())


# -- what stands in it ----------------------------------------------------------------------------


def test_it_is_json_of_one_line_a_name(text: str) -> None:
    lines = text.splitlines()
    assert json.loads(text)["api_version"] == committed().api_version
    assert text.endswith("}\n") and text.isascii()
    for line in lines[1:-1]:
        assert line.rstrip(",") in ("}", "]") or line.startswith('"'), line
        assert line.count('": "') <= 1, line
    inside: list[str] = []
    for line in lines:
        name, colon, _ = line.partition('": ')
        if line.endswith(("{", "[")):
            inside = []
        elif line.startswith('"') and not line.startswith('"format"'):
            inside.append(name if colon else line.rstrip(",").rstrip('"'))
            assert inside == sorted(inside) or inside[0] == '"api_version', line


@pytest.mark.parametrize(
    "line",
    [
        '"Customer.email": "Optional[str]"',
        '"Customer.create": "POST /v1/customers (**?params.CustomerCreateParams) -> Customer; class"',
        '"client.v1.customers.retrieve": "GET /v1/customers/{customer} (customer, **?params._shared:RetrieveParams) -> Customer"',
        '"Charge.TestHelpers.fail": "POST /v1/test_helpers/charges/{charge}/fail (charge, **params._shared:FailParams) -> Charge; both"',
        '"params.ChargeCreateParams.amount": "int; required"',
        '"Charge.details.in_": "Optional[str]; key in"',
        '"Charge.status": "Literal[*Charge.status]"',
        "\"Charge.status 'failed'\"",
        '"Charge.refunds": "Optional[ListObject[Refund]]"',
        '"billing.Meter": "billing._objects:Meter; object billing.meter"',
        '"charge.refunded": "events.ChargeRefundedEvent"',
        '"events.ChargeRefundedEvent": "_charge:ChargeRefundedEvent; event charge.refunded; base Event"',
        '"StripeError": "_core.errors:StripeError"',
        '"client.v1.charges": "_charge:ChargeService"',
    ],
)
def test_a_line(line: str, text: str) -> None:
    whole = GOLDEN if line not in text else text
    assert line in [found.rstrip(",") for found in whole.splitlines()]


def test_each_request_type_has_its_fields_once(text: str) -> None:
    found = json.loads(text)
    assert len(found["params"]) > 4 * len(committed().shapes)
    fields = sum(len(one.fields) for one in committed().shapes.values())
    assert len(found["parameters"]) == fields


def test_a_long_enum_is_there_once(text: str) -> None:
    found = json.loads(text)
    enums: dict[str, list[str]] = {}
    for name, _, value in (line.partition(" ") for line in found["values"]):
        enums.setdefault(name, []).append(value)
    assert len({frozenset(values) for values in enums.values()}) == len(enums) > 100
    referring = [*found["fields"].values(), *found["parameters"].values()]
    written = re.findall(r"Literal\[([^]]*)\]", "\n".join(referring))
    assert max(map(len, written)) < 140
    assert {one[1:] for one in written if one[0] == "*"} == enums.keys()


def test_every_package_has_it_and_it_is_on_the_list(tmp_path: Path) -> None:
    spec, out = runs.written(tmp_path), tmp_path / "out"
    words = ["--spec", str(spec), "--out", str(out)]
    assert commands.run(["generate", *words]) == 0
    listed = json.loads((out / "restripe" / "_rendered.json").read_text())["files"]
    assert NAME in listed
    file = out / "restripe" / NAME
    assert read(file.read_text()).classes["_charge:Charge"].name == "Charge"
    file.write_text(
        file.read_text().replace('"Charge.amount": "int"', '"Charge.amount": "str"')
    )
    assert commands.run(["check", *words]) == 1


def test_prose_is_not_in_it(tmp_path: Path) -> None:
    """A document and its facts have the same surface, to the byte."""
    spec, facts = runs.written(tmp_path), tmp_path / "facts.json"
    assert commands.run(["import", str(spec), "--out", str(facts)]) == 0
    texts = [dump(public(build(document(file), Overrides()))) for file in (spec, facts)]
    assert texts[0] == texts[1]


# -- and back -------------------------------------------------------------------------------------


def test_the_committed_surface_reads_back(text: str) -> None:
    found = read(text)
    assert found == kept(committed())
    assert dump(found) == text


def test_nothing_differs_from_the_committed_surface(text: str) -> None:
    assert diff(committed(), read(text)).changes == ()
    assert diff(read(text), committed()).changes == ()


def test_the_golden_surface_reads_back() -> None:
    surface = public(golden())
    assert read(GOLDEN) == kept(surface)
    assert diff(surface, read(GOLDEN)).changes == ()


@given(surfaces())
@settings(max_examples=40, deadline=None)
def test_any_surface_reads_back(surface: Public) -> None:
    written = dump(surface)
    assert json.loads(written)
    assert read(written) == kept(surface)
    assert dump(read(written)) == written


def test_a_file_and_the_folder_of_a_package() -> None:
    assert load(COMMITTED) == load(COMMITTED / NAME) == kept(committed())


# -- what is no such file -------------------------------------------------------------------------


def changed(section: str, **lines: object) -> str:
    found: dict[str, Any] = json.loads(GOLDEN)
    found[section] = {**found[section], **lines}
    return json.dumps(found)


def with_line(section: str, name: str, line: object) -> str:
    return changed(section, **{name: line})


def top(**values: object) -> str:
    return json.dumps({**json.loads(GOLDEN), **values})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Expecting value"),
        (GOLDEN[:500], "line 13"),
        ("[]", "it is no JSON object"),
        ("[" * 100_000, "nested too deeply"),
        ("{}", "its format is None"),
        (top(format=2), "its format is 2, and this codegen reads 1"),
        (top(more={}), "'more' is unknown"),
        (top(api_version=1), "its API version is none"),
        (top(api_version="\x1b[2J"), "its API version is none"),
        (top(fields=[]), "'fields' is no JSON object"),
        (top(values={}), "'values' is no JSON list"),
        (top(values=["Charge.status"]), "is no value of a name"),
        (top(values=["Charge.status \x1b[2J"]), "is no value of a name"),
        (top(values=["Charge.status 'a"]), "is no value"),
        (top(values=[]), "no values of 'Charge.status' are listed"),
        ('{"format": 1, "format": 1}', "'format' is there twice"),
        (with_line("fields", "Charge.amount", 1), "has no readable text"),
        (with_line("fields", "Charge.amount", "\x1b[2Jint"), "has no readable text"),
        (with_line("fields", "Charge.\u202eamount", "int"), "has no readable text"),
        (with_line("fields", "Nobody.amount", "int"), "belongs to nothing"),
        (with_line("fields", "amount", "int"), "belongs to nothing"),
        (with_line("fields", "Charge.amount", ""), "is no type"),
        (with_line("fields", "Charge.amount", "int]"), "is no type"),
        (with_line("fields", "Charge.amount", "List[int"), "is no type"),
        (with_line("fields", "Charge.amount", "List[]"), "is no type"),
        (with_line("fields", "Charge.amount", "Literal['a"), "is no type"),
        (with_line("fields", "Charge.amount", "Literal['a' 'b']"), "is no type"),
        (with_line("fields", "Charge.amount", "Literal[*Nobody]"), "no values of"),
        (with_line("fields", "Charge.amount", "List[" * 5000), "is no type"),
        (with_line("fields", "Charge.amount", "__import__('os')"), "is no type"),
        (with_line("methods", "Charge.create", "POST"), "is no method"),
        (with_line("methods", "Charge.create", "POST / (a"), "is no method"),
        (with_line("methods", "Charge.create", "POST /v1 (**A -> B"), "is no type"),
        (with_line("methods", "client.v9.x.create", "POST /v1 (**A) -> B"), "belongs"),
        (with_line("events", "charge.refunded", "Nobody"), "is not listed"),
        (with_line("nested", "Charge.Part", "Nobody"), "is not listed"),
        (with_line("params", "params.X", "params.Nobody"), "is not listed"),
        (with_line("classes", "Event", "_event:Event; base Nobody"), "is not listed"),
        (with_line("classes", "Event", "_event:Event; base Event"), "is no base of"),
        (with_line("classes", "Event", "_event:Event; base Charge; base Charge"), ""),
    ],
)
def test_any_other_text_ends_in_one_sentence(text: str, said: str) -> None:
    try:
        read(text, "here.json")
    except CodegenError as error:
        assert str(error).startswith(
            "here.json: not a public surface that codegen wrote ("
        )
        assert said in str(error) and str(error).isprintable()
        assert len(str(error)) < 300
    else:
        assert said == ""


@pytest.mark.parametrize("name", ["no", "bytes", "folder", "huge"])
def test_a_file_that_cannot_be_read(name: str, tmp_path: Path) -> None:
    make: dict[str, Callable[[Path], object]] = {
        "no": lambda path: None,
        "bytes": lambda path: path.write_bytes(b"\xff\xfe"),
        "folder": Path.mkdir,
        "huge": lambda path: _sparse(path, MOST + 1),
    }
    make[name](tmp_path / name)
    with pytest.raises((CodegenError, OSError)) as caught:
        load(tmp_path / name)
    assert name in str(caught.value)


def _sparse(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)
