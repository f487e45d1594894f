# Copied from codegen/runtime/contrib/__init__.py; edit it there, never here.
"""Bridges to other libraries, each in a module of its own that imports the library it is for."""
