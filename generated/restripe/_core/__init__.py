# Copied from codegen/runtime/__init__.py; edit it there, never here.
"""The handwritten runtime that every generated package carries as its ``_core``.

Nothing here imports the package around it, a generated module or an HTTP library at load time.
To understand one request, read ``requestor``: build, send with retries, decode.
"""
