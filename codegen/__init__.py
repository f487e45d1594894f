"""Renders a Python package for Stripe's API out of its OpenAPI document."""
