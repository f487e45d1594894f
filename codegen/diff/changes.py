"""The classes of change between two public surfaces, each with its severity and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["breaking", "additive", "type-only"]
Bump = Literal["none", "patch", "minor", "major"]

SEVERITIES: tuple[Severity, ...] = ("breaking", "additive", "type-only")
"""The worst first."""


@dataclass(frozen=True)
class Kind:
    """A class of change."""

    severity: Severity
    reason: str


KINDS: Mapping[str, Kind] = {
    "resource-removed": Kind(
        "breaking", "The class is gone: importing or naming it fails."
    ),
    "resource-added": Kind("additive", "A new class takes nothing away."),
    "field-removed": Kind(
        "breaking", "The API no longer sends the field: reading it fails."
    ),
    "field-added": Kind("additive", "A new field takes nothing away."),
    "field-type-changed": Kind(
        "breaking", "The field holds another type: code that uses its value fails."
    ),
    "field-nullable": Kind(
        "breaking", "The field may now be None: code that does not ask first fails."
    ),
    "field-always-there": Kind(
        "type-only", "The field is never None now: only a check for None is idle."
    ),
    "field-narrowed": Kind(
        "type-only", "What the field holds is one of what it held before."
    ),
    "field-widened": Kind(
        "type-only",
        "The field may hold a further type: a checker wants that case handled.",
    ),
    "field-expandable": Kind(
        "type-only",
        "The id can be expanded now: unexpanded it is the same text as before.",
    ),
    "field-not-expandable": Kind(
        "breaking", "The field stays an id: asking to expand it is refused."
    ),
    "value-removed-response": Kind(
        "breaking", "The API no longer sends the value: code that waits for it idles."
    ),
    "value-added-response": Kind(
        "additive", "Enums are open: code must expect values that it does not know."
    ),
    "method-removed": Kind("breaking", "The method is gone: calling it fails."),
    "method-added": Kind("additive", "A new method takes nothing away."),
    "method-ids-changed": Kind(
        "breaking", "The method takes other ids: calls pass the wrong arguments."
    ),
    "method-id-required": Kind(
        "breaking", "The id may no longer be left out: calls without it fail."
    ),
    "method-id-optional": Kind("additive", "The id may be left out now."),
    "method-ids-positional": Kind(
        "breaking", "The ids can no longer be given by name: such calls fail."
    ),
    "method-ids-by-name": Kind("additive", "The ids can be given by name now."),
    "method-returns-changed": Kind(
        "breaking", "The method returns another type: code that uses its result fails."
    ),
    "method-returns-narrowed": Kind(
        "type-only", "What the method returns is one of what it returned before."
    ),
    "method-returns-widened": Kind(
        "type-only",
        "The method may return a further type: a checker wants that case handled.",
    ),
    "method-verb-changed": Kind(
        "breaking",
        "The call is sent with another verb: stubs, proxies and logs that know the old "
        "one miss it.",
    ),
    "method-path-changed": Kind(
        "breaking",
        "The call is sent to another path: stubs, proxies and logs that know the old "
        "one miss it.",
    ),
    "method-host-changed": Kind(
        "breaking",
        "The call is sent to another host: stubs, proxies and firewalls that know the "
        "old one miss it.",
    ),
    "method-stream-changed": Kind(
        "breaking", "The body is handed over in another way: code that reads it fails."
    ),
    "method-kind-changed": Kind(
        "breaking", "The method is called on something else: calls as before fail."
    ),
    "method-kind-widened": Kind(
        "additive", "The method can be called on the class and on an object now."
    ),
    "method-deprecated": Kind(
        "type-only", "The method still works: checkers and a warning point at it."
    ),
    "method-undeprecated": Kind(
        "type-only", "The method still works: no warning points at it any more."
    ),
    "parameter-removed": Kind(
        "breaking", "The API does not know the parameter: sending it is refused."
    ),
    "parameter-added": Kind("additive", "A new optional parameter asks for nothing."),
    "parameter-added-required": Kind(
        "breaking", "A new parameter must be sent: calls without it are refused."
    ),
    "parameter-required": Kind(
        "breaking", "The parameter must be sent now: calls without it are refused."
    ),
    "parameter-optional": Kind("additive", "The parameter may be left out now."),
    "parameter-type-changed": Kind(
        "breaking", "The parameter takes another type: what was sent is refused."
    ),
    "parameter-narrowed": Kind(
        "breaking", "The parameter takes less than before: some of it is refused."
    ),
    "parameter-widened": Kind("additive", "The parameter takes more than before."),
    "value-removed-request": Kind(
        "breaking", "The API does not know the value: sending it is refused."
    ),
    "value-added-request": Kind("additive", "A further value may be sent."),
    "service-removed": Kind(
        "breaking", "The service of the client is gone: reaching it fails."
    ),
    "service-added": Kind("additive", "A new service takes nothing away."),
    "event-removed": Kind(
        "breaking", "Events of the type no longer come: its handler idles."
    ),
    "event-added": Kind("additive", "A new event comes only to those who ask for it."),
    "event-class-changed": Kind(
        "breaking", "Events of the type are of another class: their handler fails."
    ),
    "export-removed": Kind("breaking", "The name is gone: importing it fails."),
    "export-added": Kind("additive", "A new name takes nothing away."),
}


@dataclass(frozen=True, order=True)
class Subject:
    """What of the old surface the change is about; of the new one where something is added."""

    kind: str
    """`resource`, `field`, `method`, `service`, `parameter`, `value`, `event`, `export` or
    `nested`, a class by its name in another: `Invoice.TransferData`."""
    owner: str
    """The key of the class or shape, the path of the service; empty for a resource, an
    event and an export."""
    name: str
    """Of the field, method or parameter; the public name of a resource; an event's type."""
    value: str = ""
    """The literal of a `value`, quoted."""


@dataclass(frozen=True)
class Change:
    """One change at one place, or the very same one at several."""

    kind: str
    severity: Severity
    member: str
    """How a person names the place: `Invoice.create(shipping.address.city)`."""
    before: str
    after: str
    reason: str
    subjects: tuple[Subject, ...]
    places: tuple[str, ...] = ()
    """Further members with the very same change."""
    renamed_to: str = ""
    """What looks like the same thing under another name: an offer, not a fact."""
    sometimes: tuple[Subject, ...] = ()
    """Those of the subjects that are as they were at other places: a request type is
    shared by all that look alike, and only some of these changed."""


@dataclass(frozen=True)
class Diff:
    """The changes from one API version to another: the breaking first, then by member."""

    old: str
    new: str
    changes: tuple[Change, ...]

    def bump(self) -> Bump:
        """What a package's version must be raised by, for these changes."""
        found = {one.severity for one in self.changes}
        if "breaking" in found:
            return "major"
        if "additive" in found:
            return "minor"
        return "patch" if found else "none"


def change(
    kind: str,
    member: str,
    subjects: Iterable[Subject],
    before: str = "",
    after: str = "",
    renamed_to: str = "",
) -> Change:
    """A change of that kind, with the kind's severity and reason."""
    of = KINDS[kind]
    return Change(
        kind,
        of.severity,
        member,
        before,
        after,
        of.reason,
        tuple(sorted(set(subjects))),
        renamed_to=renamed_to,
    )


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Sorted by severity, then by place."""
    return tuple(sorted(changes, key=_rank))


def _rank(one: Change) -> tuple[int, str, str, str, str, tuple[Subject, ...]]:
    severity = SEVERITIES.index(one.severity)
    return severity, one.member, one.kind, one.before, one.after, one.subjects
