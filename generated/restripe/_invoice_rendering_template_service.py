# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: InvoiceRenderingTemplateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._invoice_rendering_template import InvoiceRenderingTemplate
    from .params._invoice_rendering_template import (
        InvoiceRenderingTemplateArchiveParams,
        InvoiceRenderingTemplateListParams,
        InvoiceRenderingTemplateRetrieveParams,
        InvoiceRenderingTemplateUnarchiveParams,
    )


class InvoiceRenderingTemplateService(StripeService):
    """Calls below `client.v1.invoice_rendering_templates`."""

    def archive(
        self,
        template: str,
        params: Optional[InvoiceRenderingTemplateArchiveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/archive

        Optional: expand.
        Returns InvoiceRenderingTemplate; raises StripeError (InvalidRequestError
        when template is empty).
        """
        return self._request(
            "post",
            "/v1/invoice_rendering_templates/{template}/archive",
            (template,),
            params,
            options,
        )

    async def archive_async(
        self,
        template: str,
        params: Optional[InvoiceRenderingTemplateArchiveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceRenderingTemplate:
        """Async twin of `archive`:
        POST /v1/invoice_rendering_templates/{template}/archive.
        """
        return await self._request_async(
            "post",
            "/v1/invoice_rendering_templates/{template}/archive",
            (template,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[InvoiceRenderingTemplateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoiceRenderingTemplate]:
        """GET /v1/invoice_rendering_templates

        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[InvoiceRenderingTemplate]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/invoice_rendering_templates",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[InvoiceRenderingTemplateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoiceRenderingTemplate]:
        """Async twin of `list`: GET /v1/invoice_rendering_templates."""
        return await self._request_async(
            "get",
            "/v1/invoice_rendering_templates",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        template: str,
        params: Optional[InvoiceRenderingTemplateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceRenderingTemplate:
        """GET /v1/invoice_rendering_templates/{template}

        Optional: expand, version.
        Returns InvoiceRenderingTemplate; raises StripeError (InvalidRequestError
        when template is empty).
        """
        return self._request(
            "get",
            "/v1/invoice_rendering_templates/{template}",
            (template,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        template: str,
        params: Optional[InvoiceRenderingTemplateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceRenderingTemplate:
        """Async twin of `retrieve`: GET /v1/invoice_rendering_templates/{template}."""
        return await self._request_async(
            "get",
            "/v1/invoice_rendering_templates/{template}",
            (template,),
            params,
            options,
        )

    def unarchive(
        self,
        template: str,
        params: Optional[InvoiceRenderingTemplateUnarchiveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/unarchive

        Optional: expand.
        Returns InvoiceRenderingTemplate; raises StripeError (InvalidRequestError
        when template is empty).
        """
        return self._request(
            "post",
            "/v1/invoice_rendering_templates/{template}/unarchive",
            (template,),
            params,
            options,
        )

    async def unarchive_async(
        self,
        template: str,
        params: Optional[InvoiceRenderingTemplateUnarchiveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceRenderingTemplate:
        """Async twin of `unarchive`:
        POST /v1/invoice_rendering_templates/{template}/unarchive.
        """
        return await self._request_async(
            "post",
            "/v1/invoice_rendering_templates/{template}/unarchive",
            (template,),
            params,
            options,
        )
