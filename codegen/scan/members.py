"""How a person names the place that a change is about."""

from __future__ import annotations

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
        self, place: Place, number: int, subject: Subject, possible: bool
    ) -> Finding:
        change = self._breaking.changes[number]
        return Finding(
            place.file,
            place.line,
            place.column,
            change.kind,
            self._member(change, subject),
            "possible" if possible else "certain",
            change.renamed_to,
        )

    def _member(self, change: Change, subject: Subject) -> str:
        """Of the places of a change the one that the access is about."""
        names = (change.member, *change.places)
        starts = self._starts(subject)
        for name in names:
            if name in starts:
                return name
        for name in names:
            if any(name.startswith(start) for start in starts):
                return name
        return change.member

    def _starts(self, subject: Subject) -> list[str]:
        one = self._public.classes.get(subject.owner)
        if one:
            return [f"{one.name}.{subject.name}"]
        shape = self._public.shapes.get(subject.owner)
        names = shape.names if shape else ()
        return [_call(name) for name in names]

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


def _call(name: str) -> str:
    """`params.SubscriptionCreateParams` is what `Subscription.create(` takes."""
    path = name.removeprefix("params.").partition("Params")[0]
    for end in range(len(path) - 1, 0, -1):
        if path[end].isupper() and path[end:] != path:
            words = path[end:]
            return f"{path[:end]}.{_snake(words)}("
    return f"{path}("


def _snake(name: str) -> str:
    return name[:1].lower() + name[1:]


class _Names:
    """Resources by the members that lead to them."""

    def __init__(self, public: Public) -> None:
        self._public = public
        self._by_key = {
            one.key: one.name
            for one in public.classes.values()
            if one.object_name and one.name in public.exports
        }

    def of(self, subject: Subject) -> set[str]:
        public = self._public
        if subject.kind in ("resource", "export"):
            return self._named(public.exports.get(subject.name, ""))
        if subject.kind == "event":
            return self._named(public.events.get(subject.name, ""))
        if subject.kind == "service":
            return self._service(subject.name)
        return self._owner(subject)

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
