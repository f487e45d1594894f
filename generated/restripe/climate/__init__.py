# Rendered by codegen; never edit.
"""Stripe's `climate` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        Order as Order,
        OrderService as OrderService,
        Product as Product,
        ProductService as ProductService,
        Supplier as Supplier,
        SupplierService as SupplierService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Order": "_objects",
            "OrderService": "_objects",
            "Product": "_objects",
            "ProductService": "_objects",
            "Supplier": "_objects",
            "SupplierService": "_objects",
        },
    )
