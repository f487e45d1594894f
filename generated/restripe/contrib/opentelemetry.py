# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Traces and metrics for OpenTelemetry: `hooks=[OpenTelemetryHook()]`."""

from .._core.contrib.opentelemetry import OpenTelemetryHook as OpenTelemetryHook
