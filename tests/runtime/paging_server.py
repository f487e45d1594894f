"""Collections that a scripted server pages through as the API does, and one way to walk them in both styles."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from typing import Any

from tests.runtime.server import Answer, Arrived

STYLES = ["sync", "async"]


def charges(count: int) -> list[dict[str, Any]]:
    return [{"object": "charge", "id": f"ch_{n}", "amount": n} for n in range(count)]


def ids(rows: Sequence[Any]) -> list[str]:
    return [row.id for row in rows]


def names(*numbers: int) -> list[str]:
    return [f"ch_{n}" for n in numbers]


def answer(**page: Any) -> Answer:
    return Answer(body=json.dumps(page).encode())


def v1(data: Sequence[Any], has_more: bool, **more: Any) -> Answer:
    page = {"object": "list", "data": data, "has_more": has_more, "url": "/v1/charges"}
    return answer(**{**page, **more})


def found(data: Sequence[Any], has_more: bool, next_page: Any, **more: Any) -> Answer:
    kind = {"object": "search_result", "url": "/v1/charges/search"}
    return answer(**kind, data=data, has_more=has_more, next_page=next_page, **more)


def v2(data: Sequence[Any], after: Any, before: Any = None) -> Answer:
    return answer(data=data, next_page_url=after, previous_page_url=before)


def collection(rows: Sequence[dict[str, Any]]) -> Callable[[Arrived], Answer]:
    """Answer as a v1 list of these rows does."""
    place = {row["id"]: index for index, row in enumerate(rows)}

    def respond(arrived: Arrived) -> Answer:
        query = arrived.query
        limit = int(query.get("limit", "10"))
        if "ending_before" in query:
            end = place[query["ending_before"]]
            start = max(0, end - limit)
            return v1(rows[start:end], start > 0)
        start = place[query["starting_after"]] + 1 if "starting_after" in query else 0
        return v1(rows[start : start + limit], start + limit < len(rows))

    return respond


def search(rows: Sequence[dict[str, Any]]) -> Callable[[Arrived], Answer]:
    """Answer as a search that found these rows does."""

    def respond(arrived: Arrived) -> Answer:
        limit = int(arrived.query.get("limit", "10"))
        start = int(arrived.query.get("page", "at_0")[3:])
        stop = start + limit
        more = stop < len(rows)
        return found(rows[start:stop], more, f"at_{stop}" if more else None)

    return respond


def v2_collection(
    rows: Sequence[dict[str, Any]], path: str
) -> Callable[[Arrived], Answer]:
    """Answer as a v2 list of these rows does: its addresses say everything."""

    def respond(arrived: Arrived) -> Answer:
        limit = int(arrived.query.get("limit", "10"))
        start = int(arrived.query.get("page", "at_0")[3:])
        stop = start + limit
        after = f"{path}?limit={limit}&page=at_{stop}" if stop < len(rows) else None
        before = f"{path}?page=at_{max(0, start - limit)}&limit={limit}"
        return v2(rows[start:stop], after, before if start else None)

    return respond


def walked(style: str, pages: Any) -> list[Any]:
    """What an iterator gives, by `for` or by `async for`."""
    return list(pages) if style == "sync" else asyncio.run(_gathered(pages))


async def _gathered(pages: Any) -> list[Any]:
    return [row async for row in pages]


def called(style: str, owner: Any, method: str, *args: Any, **params: Any) -> Any:
    """The result of a method, or of its async twin."""
    if style == "sync":
        return getattr(owner, method)(*args, **params)
    return asyncio.run(_awaited(getattr(owner, f"{method}_async"), args, params))


async def _awaited(method: Any, args: Any, params: Any) -> Any:
    return await method(*args, **params)
