"""Whatever is changed: nothing for the same, and the way back mirrors the way there."""

from __future__ import annotations

import copy
import random
from collections import Counter

import hypothesis
import hypothesis.strategies as st
import pytest

from codegen.diff.changes import KINDS, Diff
from codegen.diff.compare import diff
from codegen.errors import CodegenError
from codegen.public import Public
from tests.diff.mutations import ROWS, TOGETHER
from tests.diff.scene import Mutation, Scene, change, document, mutated, read, unchanged
from tests.diff.shuffle import PROSE, shuffled, with_prose

MUTATIONS: dict[str, Mutation] = {
    **{row.name: row.mutation for row in ROWS},
    **{name: mutation for name, mutation, _ in TOGETHER},
}
_PAIRS = {
    ("field-nullable", "field-always-there"),
    ("field-expandable", "field-not-expandable"),
    ("parameter-required", "parameter-optional"),
    ("parameter-removed", "parameter-added-required"),
    ("parameter-narrowed", "parameter-widened"),
    ("parameter-type-changed", "parameter-type-changed"),
    ("method-id-required", "method-id-optional"),
    ("method-ids-positional", "method-ids-by-name"),
    ("method-deprecated", "method-undeprecated"),
    ("method-kind-changed", "method-kind-changed"),
    ("method-kind-changed", "method-kind-widened"),
    ("field-type-changed", "field-type-changed"),
    ("field-type-changed", "field-narrowed"),
    ("field-narrowed", "field-widened"),
    ("method-returns-changed", "method-returns-changed"),
    ("method-returns-changed", "method-returns-narrowed"),
    ("method-returns-narrowed", "method-returns-widened"),
    ("event-class-changed", "event-class-changed"),
    *(
        (f"method-{one}-changed",) * 2
        for one in ("verb", "path", "host", "stream", "ids")
    ),
    *(
        (kind, kind.replace("-removed", "-added"))
        for kind in KINDS
        if "-removed" in kind
    ),
}


def mirrors(kind: str) -> set[str]:
    """What a change may be on the way back."""
    there = {other for one, other in _PAIRS if one == kind}
    return there | {one for one, other in _PAIRS if other == kind}


def places(found: Diff) -> Counter[tuple[str, str]]:
    """Each change at each of its places."""
    return Counter(
        (place, one.kind)
        for one in found.changes
        for place in (one.member, *one.places)
    )


def assert_mirrored(old: Public, new: Public) -> None:
    there, back = places(diff(old, new)), places(diff(new, old))
    assert max([*there.values(), *back.values()], default=1) == 1
    assert len(there) == len(back)
    for place, kind in there:
        assert any((place, one) in back for one in mirrors(kind)), (place, kind, back)


def test_every_kind_has_a_mirror() -> None:
    assert {kind for kind in KINDS if not mirrors(kind)} == set()
    assert {kind for pair in _PAIRS for kind in pair} == KINDS.keys()


@pytest.mark.parametrize("name", MUTATIONS)
def test_the_way_back_mirrors_the_way_there(name: str) -> None:
    assert_mirrored(unchanged(), mutated(MUTATIONS[name]))


def _applied(names: list[str]) -> Public | None:
    """The surface after all of these, those left out that the ones before make impossible."""
    scene = Scene(document())
    for name in names:
        before = copy.deepcopy(scene.document)
        try:
            MUTATIONS[name](scene)
        except (KeyError, ValueError, AttributeError, TypeError):
            scene = Scene(before)
    try:
        return read(scene.document)
    except CodegenError:
        return None


_NAMES = st.lists(st.sampled_from(sorted(MUTATIONS)), max_size=6, unique=True)


@hypothesis.settings(max_examples=60)
@hypothesis.given(_NAMES, _NAMES)
def test_any_changes_are_mirrored(one: list[str], other: list[str]) -> None:
    old, new = _applied(one), _applied(other)
    hypothesis.assume(old is not None and new is not None)
    assert old is not None
    assert new is not None
    assert diff(old, old).changes == diff(new, new).changes == ()
    assert_mirrored(old, new)


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_a_document_is_no_change(seed: int) -> None:
    found = shuffled(document(), random.Random(seed))
    assert diff(unchanged(), read(found)).changes == ()


def test_prose_is_no_change() -> None:
    found = with_prose(document())
    assert PROSE in str(found)
    assert diff(unchanged(), read(found)).changes == ()


def test_the_same_document_is_no_change() -> None:
    found = diff(unchanged(), read(document()))
    assert found.changes == ()
    assert found.bump() == "none"


def test_the_version_that_follows() -> None:
    bumps = {
        "field out": "major",
        "field in": "minor",
        "deprecated": "patch",
        "value of a reply in": "minor",
    }
    for name, bump in bumps.items():
        assert change(MUTATIONS[name]).bump() == bump
    assert change(MUTATIONS["field in"], MUTATIONS["deprecated"]).bump() == "minor"


def test_the_order_of_changes_does_not_depend_on_the_document() -> None:
    names = ["field in", "parameter out", "deprecated", "field out", "host"]
    ways = [names, names[::-1]]
    found = [change(*(MUTATIONS[name] for name in way)) for way in ways]
    assert found[0] == found[1]
    severities = [one.severity for one in found[0].changes]
    assert severities == ["breaking"] * 3 + ["additive", "type-only"]
