# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Bridges to other libraries; import the one you need by its full name."""
