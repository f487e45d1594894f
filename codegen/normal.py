"""One form for what a document can say in several ways, so that the stages after this read one.

In the document given back there is no `allOf`, no union beside properties and no constant
but an `enum`; every operation has its own parameters and body. What cannot be sent or read
as described is told in the notes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from .catalog import DEEPEST, too_deep
from .cycles import leads_to
from .errors import SpecError
from .grammar import VERBS
from .merge import UNIONS, Node, all_of, both, either, is_object
from .pointers import escape, pointer, resolve, schema_name
from .schemas import is_list, is_map
from .spec import Spec

# Which one to send of several media types: the first here.
_SENT = ("application/x-www-form-urlencoded", "multipart/form-data", "application/json")
_DESCRIBING = frozenset(["allOf", "deprecated", "description", "nullable", "title"])


def normalised(spec: Spec) -> Spec:
    """Give the document in its one form, with notes of what that leaves out."""
    found = _Normal(spec.document)
    components = spec.document["components"]
    schemas = {name: found.named(name) for name in components["schemas"]}
    paths = {path: found.path(path, item) for path, item in _paths(spec.document)}
    document = {
        **spec.document,
        "components": {**components, "schemas": schemas},
        "paths": {**spec.document["paths"], **paths},
    }
    return replace(spec, document=document, notes=(*spec.notes, *sorted(found.notes)))


def _paths(document: Node) -> list[tuple[str, Node]]:
    return [item for item in document["paths"].items() if item[0].startswith("/")]


@dataclass
class _Normal:
    """Makes the one form of the parts of `document`."""

    document: Node
    notes: set[str] = field(default_factory=set)
    done: dict[str, Node] = field(default_factory=dict)
    open: list[str] = field(default_factory=list)
    """The named schemas that are being made, the outer ones first."""

    def left_out(self, what: str, place: str) -> None:
        self.notes.add(f"not rendered: {what} at {place}")

    def named(self, name: str) -> Node:
        """The schema of that name; the check has seen to it that no circle leads here."""
        if name not in self.done:
            place = pointer("components", "schemas", name)
            if len(self.open) > DEEPEST:
                raise SpecError(place, too_deep("schemas made of schemas"))
            self.open.append(name)
            raw = self.document["components"]["schemas"][name]
            self.done[name] = self.schema(raw, place, owner=name)
            self.open.pop()
        return self.done[name]

    # schemas

    def schema(
        self, node: Node, place: str, owner: str | None = None, reply: bool = True
    ) -> Node:
        """One schema; `owner` is the named schema that it is a part of, with no field between."""
        if "$ref" in node:
            return node
        node = self._below(_plain(node), place, owner, reply)
        if "allOf" in node:
            node = self._all_of(node, place, reply)
        unions = [key for key in UNIONS if key in node]
        if len(unions) == 2 or (unions and "properties" in node):
            return self._object_of(node, place, reply)
        return self._union(node, unions[0]) if unions and reply else node

    def _below(self, node: Node, place: str, owner: str | None, reply: bool) -> Node:
        found = dict(node)
        for name in ("items", "additionalProperties"):
            if isinstance(node.get(name), Mapping):
                at = f"{place}/{name}"
                found[name] = self.schema(node[name], at, owner, reply)
        if owner is not None and self._holds_itself(node, owner):
            self.notes.add(f"a map that holds itself is read as a general map: {place}")
            found["additionalProperties"] = True
        for name in ("allOf", *UNIONS):
            if name in node:
                found[name] = [
                    self.schema(one, f"{place}/{name}/{index}", owner, reply)
                    for index, one in enumerate(node[name])
                ]
        if "properties" in node:
            found["properties"] = {
                name: self.schema(
                    one, f"{place}/properties/{escape(name)}", reply=reply
                )
                for name, one in node["properties"].items()
            }
        return found

    def _holds_itself(self, node: Node, owner: str) -> bool:
        values = node.get("additionalProperties")
        schemas = self.document["components"]["schemas"]
        if not isinstance(values, Mapping) or node.get("properties"):
            return False
        return leads_to(values, owner, schemas)

    def _all_of(self, node: Node, place: str, reply: bool) -> Node:
        own = {key: value for key, value in node.items() if key != "allOf"}
        members = node["allOf"]
        if len(members) == 1 and "$ref" in members[0] and _only_describes(node):
            return {**own, "anyOf": members} if own.get("nullable") else members[0]
        whole = [self._object_of(one, place, reply) for one in members]
        return all_of(whole, own)

    def _object_of(self, node: Node, place: str, reply: bool = True) -> Node:
        """The node itself and not a reference to it, its unions of objects made one object."""
        node = self._followed(node, place)
        found = {key: value for key, value in node.items() if key not in UNIONS}
        alone = not _has_structure(found)
        for key in UNIONS:
            members = [self._followed(one, place) for one in node.get(key, ())]
            objects = [one for one in self._flat(members, place) if is_object(one)]
            if objects:
                found = both(either(objects, _Union(self, reply).of), found)
            if members and not objects and alone:
                found = both({key: node[key]}, found)
            elif len(objects) < len(members):
                self.left_out(f"a branch of {key} that is no object", place)
        return found

    def _flat(self, members: Sequence[Node], place: str) -> list[Node]:
        found = []
        for one in members:
            nested = [key for key in UNIONS if key in one]
            found.append(self._object_of(one, place) if nested else one)
        return found

    def _followed(self, node: Node, place: str) -> Node:
        while "$ref" in node:
            name = schema_name(node["$ref"]) or ""
            if name in self.open:
                # A field that adds to the schema it is in: with all its fields it would have no end.
                self.left_out(f'the fields of "{name}" inside itself', place)
                return {"type": "object"}
            node = self.named(name)
        return node

    def _union(self, node: Node, key: str) -> Node:
        """Objects that a reply's field holds one or the other of are one class."""
        objects = [one for one in node[key] if _is_class(one)]
        lists = [one for one in node[key] if _is_class(one.get("items", {}))]
        joined = list(node[key])
        if len(objects) > 1:
            joined = _replaced(joined, objects, either(objects, _Union(self).of))
        if len(lists) > 1:
            inner = either([one["items"] for one in lists], _Union(self).of)
            joined = _replaced(joined, lists, {**lists[0], "items": inner})
        return {**node, key: joined}

    # operations

    def path(self, path: str, item: Node) -> Node:
        """A path whose operations have all of their parameters."""
        place = pointer("paths", path)
        shared = self._parameters(item, place)
        found = {key: value for key, value in item.items() if key != "parameters"}
        for verb in VERBS:
            if verb in item:
                found[verb] = self._operation(item[verb], shared, f"{place}/{verb}")
        return found

    def _operation(self, node: Node, shared: Sequence[Node], place: str) -> Node:
        found = dict(node)
        own = self._parameters(node, place)
        names = {(one["in"], one["name"]) for one in own}
        inherited = [one for one in shared if (one["in"], one["name"]) not in names]
        if own or inherited:
            found["parameters"] = [*own, *inherited]
        if "requestBody" in node:
            found["requestBody"] = self._body(node["requestBody"], place)
        found["responses"] = {
            code: self._response(one, f"{place}/responses/{escape(code)}")
            for code, one in node["responses"].items()
        }
        return found

    def _parameters(self, holder: Node, place: str) -> list[Node]:
        found = []
        for index, raw in enumerate(holder.get("parameters", ())):
            at = f"{place}/parameters/{index}"
            one = dict(resolve(self.document, raw, at)[0])
            if one["in"] in ("header", "cookie"):
                self.left_out(f'the {one["in"]} parameter "{one["name"]}"', at)
            if one["in"] == "query":
                schema = one["schema"] if "schema" in one else _content_schema(one)
                one["schema"] = self.schema(schema, f"{at}/schema", reply=False)
            found.append(one)
        return found

    def _body(self, raw: Node, place: str) -> Node:
        place = f"{place}/requestBody"
        body = dict(resolve(self.document, raw, place)[0])
        content = {_media_type(media): media for media in body["content"]}
        best = next((media for media in _SENT if media in content), None)
        for media in sorted(content):
            if media != best:
                at = f"{place}/content/{escape(content[media])}"
                self.left_out(f'the body of type "{media}"', at)
        body["content"] = {}
        if best is not None:
            media_type = resolve(self.document, raw, place)[0]["content"][content[best]]
            at = f"{place}/content/{escape(content[best])}/schema"
            schema = self._fields(media_type.get("schema", {}), at)
            body["content"] = {best: {**media_type, "schema": schema}}
        return body

    def _fields(self, node: Node, place: str) -> Node:
        """The schema of a whole body: its parameters are the properties of one object."""
        schema = self.schema(node, place, reply=False)
        whole = self._followed(schema, place)
        if any(key in whole for key in UNIONS):
            schema = whole = self._object_of(whole, place, reply=False)
        unnamed = whole.get("type") == "object" and whole.get("additionalProperties")
        if "properties" not in whole and (unnamed or not is_object(whole)):
            self.left_out("a body that is no object with fields", place)
        return schema

    def _response(self, raw: Node, place: str) -> Node:
        response = dict(resolve(self.document, raw, place)[0])
        if "content" in response:
            response["content"] = {
                media: self._media(one, f"{place}/content/{escape(media)}")
                for media, one in response["content"].items()
            }
        return response

    def _media(self, node: Node, place: str) -> Node:
        if "schema" not in node:
            return node
        return {**node, "schema": self.schema(node["schema"], f"{place}/schema")}


@dataclass(frozen=True)
class _Union:
    """Makes the union of the differing schemas of one field."""

    normal: _Normal
    reply: bool = True

    def of(self, fields: Sequence[Node]) -> Node:
        node: Node = {"anyOf": list(fields)}
        if any(one.get("nullable") for one in fields):
            node["nullable"] = True
        if isinstance(fields[0].get("description"), str):
            node["description"] = fields[0]["description"]
        return self.normal._union(node, "anyOf") if self.reply else node


def _plain(node: Node) -> Node:
    """Spell out what a schema says without its usual word for it."""
    found = dict(node)
    constant = node.get("const")
    if isinstance(constant, (str, bool, int, float)):
        found.setdefault("enum", [constant])
    if None in node.get("enum", ()):
        found["nullable"] = True
    if "type" not in node and isinstance(node.get("items"), Mapping):
        found["type"] = "array"
    return found


def _only_describes(node: Node) -> bool:
    return node.keys() <= _DESCRIBING or not _has_structure(node, "allOf")


def _has_structure(node: Node, *aside: str) -> bool:
    shaping = {"additionalProperties", "enum", "items", "properties", "required"}
    typed = node.get("type", "object") != "object"
    return typed or bool((shaping | {*UNIONS}) & node.keys() - {*aside})


def _is_class(node: Node) -> bool:
    """Tell an inline object that would be a class of its own."""
    if "$ref" in node or not (node.get("type") == "object" or "properties" in node):
        return False
    return not is_map(node) and not is_list(node) and not {*UNIONS} & node.keys()


def _replaced(
    branches: Sequence[Node], some: Sequence[Node], merged: Node
) -> list[Node]:
    """The branches, with one in the place of the first of `some`."""
    ids = {id(one) for one in some}
    rest = [merged if one is some[0] else one for one in branches]
    return [one for one in rest if one is merged or id(one) not in ids]


def _content_schema(parameter: Node) -> Node:
    media = parameter["content"]
    schema: Node = media[min(media)].get("schema", {}) if media else {}
    return schema


def _media_type(name: str) -> str:
    return name.partition(";")[0].strip().lower()
