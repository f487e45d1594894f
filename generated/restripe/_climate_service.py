# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ClimateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .climate._order_service import OrderService
    from .climate._product_service import ProductService
    from .climate._supplier_service import SupplierService


class ClimateService(StripeService):
    """Calls below `client.v1.climate`."""

    _services = {
        "orders": "climate._order_service:OrderService",
        "products": "climate._product_service:ProductService",
        "suppliers": "climate._supplier_service:SupplierService",
    }
    if TYPE_CHECKING:
        orders: OrderService
        products: ProductService
        suppliers: SupplierService
