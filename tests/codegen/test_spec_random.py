"""Whatever the file holds, loading it ends with a document or with one sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from codegen.errors import CodegenError
from codegen.facts import dump, reduce
from codegen.spec import load
from tests.codegen.small_spec import small

WORDS = st.sampled_from(
    "openapi info paths components schemas properties items required type enum title description get post"
    " parameters responses content schema anyOf $ref name in 200 nullable additionalProperties x-y".split()
)
NAMES = WORDS | st.text(max_size=5)
VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | NAMES
    | st.sampled_from(["3.0.0", "#/components/schemas/thing", "object", "path"])
)
TREES: st.SearchStrategy[Any] = st.recursive(
    VALUES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4)
    ),
    max_leaves=25,
)
UNHURRIED = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def places(value: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [place]
    steps: list[Any] = []
    if isinstance(value, dict):
        steps = list(value)
    elif isinstance(value, list):
        steps = list(range(len(value)))
    for step in steps:
        found += places(value[step], (*place, step))
    return found


PLACES = places(small())[1:]


def outcome(path: Path) -> str:
    try:
        spec = load(path)
    except CodegenError as error:
        sentence = str(error)
        assert sentence
        assert sentence.isprintable()
        return sentence
    facts = dump(reduce(spec.document))
    assert dump(reduce(json.loads(facts))) == facts
    return facts


@UNHURRIED
@given(tree=TREES)
@pytest.mark.parametrize("name", ["s.json", "s.yaml"])
def test_any_tree(tmp_path: Path, name: str, tree: Any) -> None:
    (tmp_path / name).write_text(json.dumps(tree), "utf-8")
    assert outcome(tmp_path / name)


@UNHURRIED
@given(place=st.sampled_from(PLACES), tree=TREES)
def test_a_tree_anywhere_in_a_document(
    tmp_path: Path, place: tuple[Any, ...], tree: Any
) -> None:
    document: Any = small()
    node = document
    for step in place[:-1]:
        node = node[step]
    node[place[-1]] = tree
    (tmp_path / "s.json").write_text(json.dumps(document), "utf-8")
    assert outcome(tmp_path / "s.json")


@UNHURRIED
@given(text=st.text(alphabet="{}[]:,-&*!?|>#\"'ab \n\t1~%@`", max_size=40))
@pytest.mark.parametrize("name", ["s.json", "s.yaml", "s"])
def test_any_text(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    assert outcome(tmp_path / name)


@UNHURRIED
@given(content=st.binary(max_size=40))
@pytest.mark.parametrize("name", ["s.json", "s.yaml", "s"])
def test_any_bytes(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert outcome(tmp_path / name)
