# Rendered from codegen/runtime/__init__.py, which has the comments.
pass
