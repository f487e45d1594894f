# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Bridges to other libraries; import the one you need by its full name."""
