"""The diff as JSON, in a form that stays: README, "Upgrades", names every key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .changes import Change
from .report import Report, by_kind

if TYPE_CHECKING:
    from ..scan import ScanReport

FORMAT = 1
"""Raised when a key goes or changes its meaning, not when one comes."""


def as_json(report: Report) -> str:
    """The whole object, its last line ended; ASCII, for whatever reads it."""
    return json.dumps(document(report), indent=2) + "\n"


def document(report: Report) -> dict[str, Any]:
    found = {
        "format": FORMAT,
        "old": report.diff.old,
        "new": report.diff.new,
        "bump": report.diff.bump(),
        "summary": summary(report),
        "changes": [_change(one) for one in report.diff.changes],
    }
    return found if report.scan is None else {**found, **_scanned(report.scan)}


def _scanned(found: ScanReport) -> dict[str, Any]:
    return {
        "findings": [one.as_json() for one in found.findings],
        "unjudged": found.unjudged,
        "scanned": {"files": found.files, "lines": found.lines},
        "not_read": [
            {"file": one.file, "line": one.line or None, "problem": one.text}
            for one in found.notices
        ],
    }


def summary(report: Report) -> dict[str, Any]:
    """Counts by severity, and by kind below each."""
    return {
        severity: {"changes": count, "kinds": by_kind(report.of(severity))}
        for severity, count in report.counts().items()
    }


def _change(one: Change) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "severity": one.severity,
        "member": one.member,
        "before": one.before,
        "after": one.after,
        "reason": one.reason,
        "places": list(one.places),
        "renamed_to": one.renamed_to or None,
    }
