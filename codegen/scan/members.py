"""How a person names the place that a change is about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from ..diff.changes import Change, Subject
from ..model import Type
from ..public import Key, Public, key_of
from .report import Finding
from .sink import Breaking, Uses
from .values import Place


class Members:
    def __init__(self, public: Public, breaking: Breaking) -> None:
        self._public = public
        self._breaking = breaking

    def finding(
        self,
        place: Place,
        number: int,
        possible: bool,
        subject: Subject,
        calling: str,
    ) -> Finding:
        change = self._breaking.changes[number]
        return Finding(
            place.file,
            place.line,
            place.column,
            change.kind,
            self._member(change, subject, calling),
            "possible" if possible else "certain",
            change.renamed_to,
        )

    def _member(self, change: Change, subject: Subject, calling: str) -> str:
        """Of the places of a change the one that the access is about."""
        names = (change.member, *change.places)
        one = self._public.classes.get(subject.owner)
        if one:
            field = f"{one.name}.{subject.name}"
            names_of_it = (name for name in names if name.startswith(field))
            return field if field in names else next(names_of_it, change.member)
        shape = self._public.shapes.get(subject.owner)
        sent = [_of_shape(name) for name in shape.names] if shape else []
        word = _CLASS_SIDE.get(calling, calling)
        for is_it in (_is_there, _is_sent_by):
            them = (_of_member(name) for name in names)
            fits = [any(is_it(each, one) for one in sent) for each in them]
            fitting = list(compress(names, fits))
            if fitting:
                return _of_call(fitting, word)
        return _of_call(names, word)

    @staticmethod
    def resources(public: Public, uses: Uses) -> set[str]:
        """The public names of the resources that the touched members belong to."""
        names = _Names(public)
        found: set[str] = set()
        called = {one.owner for one in uses.subjects if one.kind == "method"}
        for subject in uses.subjects:
            if subject.kind != "service" or subject.name not in called:
                found |= names.of(subject)
        return found


# Members have the names of the class side.
_CLASS_SIDE = {"update": "modify"}


def _of_call(names: Sequence[str], method: str) -> str:
    return next((each for each in names if f".{method}(" in each), names[0])


class _Sent(NamedTuple):
    """What a request type or a parameter belongs to, in one spelling."""

    call: str
    below: str


def _of_shape(name: str) -> _Sent:
    """`params.InvoiceCreatePreviewParamsScheduleDetailsPhase`."""
    call, _, below = name.removeprefix("params.").partition("Params")
    return _Sent(_spelled(call), _spelled(below))


def _of_member(member: str) -> _Sent:
    """`Invoice.create_preview(schedule_details.phases.coupon)`."""
    call, _, parameter = member.partition("(")
    return _Sent(_spelled(call), _spelled(parameter.rpartition(".")[0]))


def _spelled(text: str) -> str:
    return text.replace(".", "").replace("_", "").lower()


def _is_sent_by(member: _Sent, shape: _Sent) -> bool:
    return member.call == shape.call


def _is_there(member: _Sent, shape: _Sent) -> bool:
    """Types are named in the singular, `Phase`, what holds them in the plural."""
    if bool(member.below) != bool(shape.below):
        return False
    return member.call == shape.call and member.below.startswith(shape.below)


class _Names:
    """Resources by the members that lead to them."""

    def __init__(self, public: Public) -> None:
        self._public = public
        self._by_key = {
            one.key: one.name
            for one in public.classes.values()
            if one.object_name and one.name in public.exports
        }
        self._shapes = {
            name: one for one in public.shapes.values() for name in one.names
        }

    def of(self, subject: Subject) -> set[str]:
        public = self._public
        if subject.kind == "export" and subject.name in self._shapes:
            return self._sent(subject.name)
        if subject.kind in ("resource", "export"):
            return self._named(public.exports.get(subject.name, ""))
        if subject.kind == "event":
            return self._named(public.events.get(subject.name, ""))
        if subject.kind == "service":
            return self._service(subject.name)
        return self._owner(subject)

    def _sent(self, name: str) -> set[str]:
        """`params.RefundCreateParamsMetadata` is sent where `params.RefundCreateParams` is."""
        whole = self._shapes.get(f"{name.partition('Params')[0]}Params")
        keys = {self._shapes[name].key, *([whole.key] if whole else ())}
        public = self._public
        methods = [
            *(each.methods for each in public.classes.values()),
            *(each.methods for each in public.services.values()),
        ]
        return set[str]().union(
            *(
                self._leaves(one.returns)
                for named in methods
                for one in named.values()
                if key_of(one.params) in keys
            )
        )

    def _service(self, path: str) -> set[str]:
        """A service that is kept may be asked for whatever it has."""
        methods = self._public.services[path].methods.values()
        return set().union(*(self._leaves(one.returns) for one in methods))

    def _named(self, key: str) -> set[str]:
        one = self._public.classes.get(key)
        if one is None:
            return set()
        if one.object_name:
            return self._leaves_of(one.key)
        data = one.fields.get("data")
        held = self._public.class_of(data.type) if data else None
        thing = held.fields.get("object") if held else None
        return self._leaves(thing.type) if thing else set()

    def _owner(self, subject: Subject) -> set[str]:
        owner = self._public.classes.get(subject.owner)
        service = self._public.services.get(subject.owner)
        found = self._leaves_of(subject.owner) if owner else set()
        if subject.kind == "field" and owner and subject.name in owner.fields:
            found |= self._leaves(owner.fields[subject.name].type)
        holder = owner or service
        if subject.kind == "method" and holder and subject.name in holder.methods:
            found |= self._leaves(holder.methods[subject.name].returns)
        return found

    def _leaves(self, type_: Type) -> set[str]:
        if not type_.args:
            return self._leaves_of(key_of(type_))
        return set().union(*(self._leaves(one) for one in type_.args))

    def _leaves_of(self, key: Key) -> set[str]:
        name = self._by_key.get(key)
        return {name} if name else set()
