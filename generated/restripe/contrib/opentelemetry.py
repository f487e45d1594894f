# Rendered by codegen; never edit.
"""Traces and metrics for OpenTelemetry: `hooks=[OpenTelemetryHook()]`."""

from .._core.contrib.opentelemetry import OpenTelemetryHook as OpenTelemetryHook
