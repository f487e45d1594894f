# Rendered by codegen; never edit.
"""`invoice_rendering_template`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import (
    ListableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from .params._others import (
        InvoiceRenderingTemplateArchiveParams,
        InvoiceRenderingTemplateListParams,
        InvoiceRenderingTemplateRetrieveParams,
        InvoiceRenderingTemplateUnarchiveParams,
    )


class InvoiceRenderingTemplate(ListableAPIResource):
    """The `invoice_rendering_template` object.

    Operations: GET /v1/invoice_rendering_templates,
    GET /v1/invoice_rendering_templates/{template},
    POST /v1/invoice_rendering_templates/{template}/archive,
    POST /v1/invoice_rendering_templates/{template}/unarchive.
    """

    OBJECT_NAME: ClassVar[Literal["invoice_rendering_template"]] = (
        "invoice_rendering_template"
    )

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[InvoiceRenderingTemplateListParams],
        ) -> AnyIterator[InvoiceRenderingTemplate]: ...

    created: int
    id: str
    livemode: bool
    metadata: OptionalMapField[str]
    nickname: Optional[str]
    object: Literal["invoice_rendering_template"]
    status: Literal["active", "archived"]
    version: int

    _inner_class_types = {"metadata": "*"}
    _class_url = "/v1/invoice_rendering_templates"

    @api_method
    @staticmethod
    def archive(
        template: str, /, **params: Unpack[InvoiceRenderingTemplateArchiveParams]
    ) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/archive

        Optional: expand.
        Returns InvoiceRenderingTemplate; raises StripeError (InvalidRequestError
        when template is empty).
        """
        return request_on(
            "post",
            "/v1/invoice_rendering_templates/{template}/archive",
            (template,),
            params,
        )

    @api_method
    @staticmethod
    async def archive_async(
        template: str, /, **params: Unpack[InvoiceRenderingTemplateArchiveParams]
    ) -> InvoiceRenderingTemplate:
        """Async twin of `archive`:
        POST /v1/invoice_rendering_templates/{template}/archive.
        """
        return await request_on_async(
            "post",
            "/v1/invoice_rendering_templates/{template}/archive",
            (template,),
            params,
        )

    @classmethod
    def list(
        cls, **params: Unpack[InvoiceRenderingTemplateListParams]
    ) -> ListObject[InvoiceRenderingTemplate]:
        """GET /v1/invoice_rendering_templates

        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[InvoiceRenderingTemplate]; raises StripeError.
        """
        return request(
            "get", "/v1/invoice_rendering_templates", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[InvoiceRenderingTemplateListParams]
    ) -> ListObject[InvoiceRenderingTemplate]:
        """Async twin of `list`: GET /v1/invoice_rendering_templates."""
        return await request_async(
            "get", "/v1/invoice_rendering_templates", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[InvoiceRenderingTemplateRetrieveParams]
    ) -> InvoiceRenderingTemplate:
        """GET /v1/invoice_rendering_templates/{template}

        Optional: expand, version.
        Returns InvoiceRenderingTemplate; raises StripeError (InvalidRequestError
        when id is empty).
        """
        return request(
            "get", "/v1/invoice_rendering_templates/{template}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[InvoiceRenderingTemplateRetrieveParams]
    ) -> InvoiceRenderingTemplate:
        """Async twin of `retrieve`: GET /v1/invoice_rendering_templates/{template}."""
        return await request_async(
            "get", "/v1/invoice_rendering_templates/{template}", (id,), params
        )

    @api_method
    @staticmethod
    def unarchive(
        template: str, /, **params: Unpack[InvoiceRenderingTemplateUnarchiveParams]
    ) -> InvoiceRenderingTemplate:
        """POST /v1/invoice_rendering_templates/{template}/unarchive

        Optional: expand.
        Returns InvoiceRenderingTemplate; raises StripeError (InvalidRequestError
        when template is empty).
        """
        return request_on(
            "post",
            "/v1/invoice_rendering_templates/{template}/unarchive",
            (template,),
            params,
        )

    @api_method
    @staticmethod
    async def unarchive_async(
        template: str, /, **params: Unpack[InvoiceRenderingTemplateUnarchiveParams]
    ) -> InvoiceRenderingTemplate:
        """Async twin of `unarchive`:
        POST /v1/invoice_rendering_templates/{template}/unarchive.
        """
        return await request_on_async(
            "post",
            "/v1/invoice_rendering_templates/{template}/unarchive",
            (template,),
            params,
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
