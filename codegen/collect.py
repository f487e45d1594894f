"""List the operations of a document: path, ids, host and answer of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from .answers import answer
from .errors import SpecError
from .naming import checked
from .pointers import pointer
from .surface_model import Operation

VERBS = ("delete", "get", "post")
HOSTS = {
    "api.stripe.com": "api",
    "files.stripe.com": "files",
    "connect.stripe.com": "connect",
    "meter-events.stripe.com": "meter_events",
}
_OTHER_VERBS = frozenset({"put", "patch", "head", "options", "trace"})

Node = Mapping[str, Any]


def operations(document: Node, hosts: Mapping[str, str]) -> tuple[Operation, ...]:
    """All operations, sorted; `hosts` maps further hosts to base addresses."""
    known = {**HOSTS, **hosts}
    default = _base(document, pointer(), known) or "api"
    found: dict[str, Operation] = {}
    for path, item in sorted((document.get("paths") or {}).items()):
        for operation in _of_path(document, path, item, known, default):
            twin = found.setdefault(operation.key, operation)
            if twin is not operation:
                raise SpecError(
                    operation.pointer, f"the same request as {twin.pointer}"
                )
    return tuple(sorted(found.values(), key=lambda found: (found.path, found.verb)))


def _of_path(
    document: Node, path: str, item: Node, known: Mapping[str, str], default: str
) -> Iterator[Operation]:
    place = pointer("paths", path)
    ids, blank = _blank(path, place)
    default = _base(item, place, known) or default
    for verb in sorted(_OTHER_VERBS & item.keys()):
        raise SpecError(f"{place}/{verb}", f"the verb {verb.upper()} is not supported")
    for verb in VERBS:
        if verb in item:
            where, node = f"{place}/{verb}", item[verb]
            base = _base(node, where, known) or default
            reply = answer(document, node, where)
            yield Operation(verb, path, blank, where, ids, base, reply, node)


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
