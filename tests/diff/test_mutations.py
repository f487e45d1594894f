"""Each class of change on a small document: told once, at its place, with its severity."""

from __future__ import annotations

import pytest

from tests.diff.mutations import ROWS, TOGETHER, Row, Told
from tests.diff.scene import Mutation, change


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_change_is_told_once_at_its_place(row: Row) -> None:
    found = change(row.mutation)
    assert [
        Row(row.name, row.mutation, c.severity, c.kind, c.member) for c in found.changes
    ] == [Row(row.name, row.mutation, row.severity, row.kind, row.member)]
    (one,) = found.changes
    assert (one.before, one.after) == (row.before, row.after)
    assert (one.places, one.renamed_to) == (row.places, row.renamed_to)


@pytest.mark.parametrize(
    ("mutation", "expected"),
    [pytest.param(*row[1:], id=row[0]) for row in TOGETHER],
)
def test_changes_that_come_together(mutation: Mutation, expected: list[Told]) -> None:
    found = [
        (one.kind, one.member, one.renamed_to)[: 3 if one.renamed_to else 2]
        for one in change(mutation).changes
    ]
    assert sorted(found) == sorted(expected)
