# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `climate` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._order import Order as Order
    from ._order_service import OrderService as OrderService
    from ._product import Product as Product
    from ._product_service import ProductService as ProductService
    from ._supplier import Supplier as Supplier
    from ._supplier_service import SupplierService as SupplierService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Order": "_order",
            "OrderService": "_order_service",
            "Product": "_product",
            "ProductService": "_product_service",
            "Supplier": "_supplier",
            "SupplierService": "_supplier_service",
        },
    )
