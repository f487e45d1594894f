"""Which part of a document's surface is rendered: `--only` and `--without`."""

from __future__ import annotations

from dataclasses import dataclass

from .surface_model import Surface


@dataclass(frozen=True)
class Selection:
    """The options that decide what is rendered; empty ones mean all of it."""

    only: tuple[str, ...] = ()
    """Patterns of public names: `Customer`, `billing.*`."""
    without: tuple[str, ...] = ()
    """Parts of the package that are left out: `webhooks`, `events`."""


EVERYTHING = Selection()


def selected(found: Surface, selection: Selection) -> Surface:
    """The surface with what the patterns name alone."""
    return found
