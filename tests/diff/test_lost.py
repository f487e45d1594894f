"""Names that go with a change: who imports one of them is told of that change."""

from __future__ import annotations

import pytest

from codegen.diff.changes import Change, Subject
from tests.diff.mutations import CREATE, SHIP, both, cut, drop, refuse
from tests.diff.scene import Mutation, change
from tests.diff.upgrades import LAST, upgrade

BOTH = drop("post /v1/shop/parts", "get /v1/shop/parts/{part}")


def lost(changes: tuple[Change, ...]) -> dict[str, list[str]]:
    """Each name that is gone, with the members of the changes that say so."""
    found: dict[str, list[str]] = {}
    for one in changes:
        for subject in one.subjects:
            if subject.kind == "export" and one.severity == "breaking":
                found.setdefault(subject.name, []).append(one.member)
    return found


SHIPPED = {"params.ThingShipParams": ["Thing.ship"]}
PARCEL = {
    "params.ThingCreateParamsParcel": ["Thing.create(parcel)"],
    "params.ThingCreateParamsParcelInner": ["Thing.create(parcel)"],
}
# Their methods share one request type with many others.
PARTS = {
    "params.shop.PartCreateParams": ["shop.Part.create"],
    "params.shop.PartRetrieveParams": ["shop.Part.retrieve"],
    "ShopService": ["shop.Part.create"],
    "shop.PartService": ["shop.Part.create"],
}


@pytest.mark.parametrize(
    ("mutation", "expected"),
    [
        (drop(SHIP), SHIPPED),
        (refuse(CREATE, "parcel"), PARCEL),
        (both(drop(SHIP), refuse(CREATE, "parcel")), SHIPPED | PARCEL),
        (BOTH, PARTS),
        (refuse(CREATE, "note"), {}),
    ],
)
def test_names_go_with_one_change_each(
    mutation: Mutation, expected: dict[str, list[str]]
) -> None:
    assert lost(change(mutation).changes) == expected


def test_a_class_that_only_its_owner_names() -> None:
    (one,) = change(cut("thing", "parcel")).changes
    nested = Subject("nested", "_thing:Thing", "Parcel")
    assert nested in one.subjects and one.member == "Thing.parcel"
    assert not any(
        subject.kind == "nested"
        for each in change(cut("thing.parcel", "weight")).changes
        for subject in each.subjects
    )


def test_a_real_upgrade() -> None:
    found = lost(upgrade(*LAST).changes)
    assert found["InvoiceUpcomingLinesService"] == ["Invoice.upcoming_lines"]
    assert found["params.InvoiceUpcomingParams"] == ["Invoice.upcoming"]
    assert found["params.InvoiceUpcomingLinesListParams"] == ["Invoice.upcoming_lines"]
    link = ["PaymentMethod.modify(link)"]
    assert found["params.PaymentMethodModifyParamsLink"] == link
    assert found["params.PaymentMethodUpdateParamsLink"] == link
    assert all(len(members) == 1 for members in found.values())
