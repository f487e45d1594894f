"""List the operations of a document: path, ids, host and answer of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from .answers import answer
from .errors import SpecError
from .grammar import VERBS as ALL_VERBS
from .naming import checked
from .pointers import pointer
from .surface_model import Answer, Operation

VERBS = ("delete", "get", "post")
HOSTS = {
    "api.stripe.com": "api",
    "files.stripe.com": "files",
    "connect.stripe.com": "connect",
    "meter-events.stripe.com": "meter_events",
}
_HOLE = re.compile(r"\{[^{}/]*\}")

Node = Mapping[str, Any]


@dataclass(frozen=True)
class _Reader:
    """What reading one operation needs to know of its document."""

    document: Node
    hosts: Mapping[str, str]
    default: str


def operations(
    document: Node,
    hosts: Mapping[str, str],
    is_omitted: Callable[[str, str], bool] = lambda verb, blank: False,
) -> tuple[Operation, ...]:
    """All operations, sorted; `hosts` maps further hosts to base addresses.

    What `is_omitted` names by verb and blank path may be beyond reading.
    """
    known = {**HOSTS, **hosts}
    default = _base(document, pointer(), known) or "api"
    reader = _Reader(document, known, default)
    found: dict[str, Operation] = {}
    for path, item in sorted((document.get("paths") or {}).items()):
        for operation in _of_path(reader, path, item, is_omitted):
            twin = found.setdefault(operation.key, operation)
            if twin is not operation:
                raise SpecError(
                    operation.pointer, f"the same request as {twin.pointer}"
                )
    return tuple(sorted(found.values(), key=lambda found: (found.path, found.verb)))


def _of_path(
    reader: _Reader, path: str, item: Node, is_omitted: Callable[[str, str], bool]
) -> Iterator[Operation]:
    for verb in sorted(item.keys() & set(ALL_VERBS)):
        try:
            yield _operation(reader, path, item, verb)
        except SpecError:
            blank = _HOLE.sub("{}", path)
            if not is_omitted(verb, blank):
                raise
            where, reply = pointer("paths", path, verb), Answer("empty", ())
            yield Operation(
                verb, path, blank, where, (), "api", reply, item[verb], True
            )


def _operation(reader: _Reader, path: str, item: Node, verb: str) -> Operation:
    place, node = pointer("paths", path), item[verb]
    where = f"{place}/{verb}"
    ids, blank = _blank(path, place)
    if verb not in VERBS:
        problem = f"the verb {verb.upper()} is not supported"
        raise SpecError(where, f'{problem}; it can stand under "omit" in the overrides')
    default = _base(item, place, reader.hosts) or reader.default
    base = _base(node, where, reader.hosts) or default
    reply = answer(reader.document, node, where)
    return Operation(verb, path, blank, where, ids, base, reply, node)


def _blank(path: str, place: str) -> tuple[tuple[str, ...], str]:
    """Split a path into the names of its ids and the path without them."""
    if not path.startswith("/"):
        raise SpecError(place, "the path does not start with a slash")
    ids, blank = [], []
    for segment in path[1:].split("/"):
        if segment.startswith("{") and segment.endswith("}"):
            ids.append(checked(segment[1:-1], place))
            blank.append("{}")
        else:
            blank.append(_literal(segment, place))
    if len(set(ids)) < len(ids):
        raise SpecError(place, "two ids of the path have one name")
    return tuple(ids), "/" + "/".join(blank)


def _literal(segment: str, place: str) -> str:
    # A literal that does not name anything (a version, a word with a digit in front) may be
    # no identifier; what it must not hold is anything that means something in a URL or in code.
    if not segment or not set(segment) <= _LITERAL or set(segment) <= {"."}:
        raise SpecError(place, f"the path segment {segment!r} is not a plain word")
    return segment


_LITERAL = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-."
)


def _base(node: Node, place: str, known: Mapping[str, str]) -> str | None:
    """The base address that the `servers` of a node stand for, None where it has none."""
    bases = [
        _known_base(server.get("url"), f"{place}/servers/{index}/url", known)
        for index, server in enumerate(node.get("servers") or ())
    ]
    if len(set(bases)) > 1:
        raise SpecError(
            f"{place}/servers", "the servers are different hosts of Stripe's"
        )
    return bases[0] if bases else None


def _known_base(url: object, place: str, known: Mapping[str, str]) -> str:
    try:
        parts = urlsplit(str(url))
        host, port, user = parts.hostname, parts.port, parts.username
    except ValueError as error:
        raise SpecError(place, f"{url!r} is not a URL") from error
    if host is None or host not in known or user is not None or parts.scheme != "https":
        names = ", ".join(HOSTS)
        raise SpecError(
            place,
            f'{url!r} is none of https on {names}; name its host under "hosts" in the overrides',
        )
    if (
        port not in (None, 443)
        or parts.path not in ("", "/")
        or parts.query
        or parts.fragment
    ):
        raise SpecError(place, f"{url!r} is more than a host")
    return known[host]


def hosts_named(document: Node) -> frozenset[str]:
    """Every host that some `servers` of the document names."""
    items = (document.get("paths") or {}).values()
    nodes = [
        document,
        *items,
        *(item[verb] for item in items for verb in VERBS if verb in item),
    ]
    urls = (server.get("url") for node in nodes for server in node.get("servers") or ())
    return frozenset(urlsplit(str(url)).hostname or "" for url in urls)
