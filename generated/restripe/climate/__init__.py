# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `climate` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._order import Order as Order, OrderService as OrderService
    from ._product import Product as Product, ProductService as ProductService
    from ._supplier import Supplier as Supplier, SupplierService as SupplierService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Order": "_order",
            "OrderService": "_order",
            "Product": "_product",
            "ProductService": "_product",
            "Supplier": "_supplier",
            "SupplierService": "_supplier",
        },
    )
