"""Long enums that several fields have are written once, under a name of their own."""

from __future__ import annotations

from typing import Any

from codegen.enums import ENUMS
from codegen.render import render
from tests.codegen.outcome import package
from tests.codegen.test_shapes import with_bodies

WORDS = [f"a rather long value, number {number}" for number in range(9)]


def enum(values: list[str] = WORDS) -> dict[str, Any]:
    return {"type": "string", "enum": values}


def body(**fields: dict[str, Any]) -> dict[str, Any]:
    return {"properties": fields}


def texts(**bodies: dict[str, Any]) -> dict[str, str]:
    return render(package(with_bodies(**bodies)))


def enums(**bodies: dict[str, Any]) -> list[str]:
    names = [
        one.name
        for module in package(with_bodies(**bodies)).modules
        if module.path == ENUMS
        for one in module.enums
    ]
    return sorted(names)


def test_an_enum_of_two_fields_is_written_once() -> None:
    found = texts(thing=body(pay_by=enum()), other=body(pay_by=enum(), x=enum(["y"])))
    assert found["params/_others.py"].count("pay_by: _enums.PayBy\n") == 2
    namespace: dict[str, Any] = {}
    exec(found["_enums.py"], namespace)
    assert sorted(namespace["PayBy"].__args__) == WORDS
    assert max(map(len, found["_enums.py"].splitlines()[3:])) <= 88


def test_short_enums_and_those_of_one_field_stand_there() -> None:
    short = enum(["a", "b"])
    found = texts(thing=body(a=short, pay_by=enum()), other=body(a=short, b=short))
    assert "_enums.py" not in found
    assert 'a: _Literal["a", "b"]\n' in found["params/_others.py"]


def test_names_come_from_fields_or_have_the_owner_before() -> None:
    listed = {"type": "array", "items": enum(WORDS[1:])}
    assert enums(
        thing=body(type=enum(), pay_bys=listed, by_way=enum(WORDS[2:])),
        other=body(type=enum(), pay_bys=listed, by_way=enum(WORDS[2:]), y=enum()),
        third=body(by_way=enum(WORDS[3:]), x={"type": "string"}),
        fourth=body(by_way=enum(WORDS[3:])),
    ) == ["OtherCreateParamsByWay", "OtherCreateParamsType", "PayBy", "ThirdCreateParamsByWay"]  # fmt: skip
