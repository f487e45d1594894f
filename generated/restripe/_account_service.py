# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: AccountService, AccountCapabilityService, AccountExternalAccountService,
AccountLoginLinkService, AccountPersonService.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional, Union

    from ._account import Account
    from ._bank_account import BankAccount
    from ._capability import Capability
    from ._card import Card
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._login_link import LoginLink
    from ._person import Person
    from .params._account import (
        AccountCapabilityListParams,
        AccountCapabilityRetrieveParams,
        AccountCapabilityUpdateParams,
        AccountCreateParams,
        AccountDeleteParams,
        AccountExternalAccountCreateParams,
        AccountExternalAccountDeleteParams,
        AccountExternalAccountListParams,
        AccountExternalAccountRetrieveParams,
        AccountExternalAccountUpdateParams,
        AccountListParams,
        AccountLoginLinkCreateParams,
        AccountPersonCreateParams,
        AccountPersonDeleteParams,
        AccountPersonListParams,
        AccountPersonRetrieveParams,
        AccountPersonUpdateParams,
        AccountRejectParams,
        AccountRetrieveCurrentParams,
        AccountRetrieveParams,
        AccountUpdateParams,
    )


class AccountService(StripeService):
    """Calls below `client.v1.accounts`."""

    _services = {
        "capabilities": "_account_service:AccountCapabilityService",
        "external_accounts": "_account_service:AccountExternalAccountService",
        "login_links": "_account_service:AccountLoginLinkService",
        "persons": "_account_service:AccountPersonService",
    }
    if TYPE_CHECKING:
        capabilities: AccountCapabilityService
        external_accounts: AccountExternalAccountService
        login_links: AccountLoginLinkService
        persons: AccountPersonService

    def create(
        self,
        params: Optional[AccountCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """POST /v1/accounts

        Optional: account_token, bank_account, business_profile, business_type,
        capabilities, company, controller, country, default_currency, documents,
        email, expand, external_account, groups, individual, metadata, settings,
        tos_acceptance, type.
        Returns Account; raises StripeError.
        """
        return self._request("post", "/v1/accounts", (), params, options)

    async def create_async(
        self,
        params: Optional[AccountCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `create`: POST /v1/accounts."""
        return await self._request_async("post", "/v1/accounts", (), params, options)

    def delete(
        self,
        account: str,
        params: Optional[AccountDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """DELETE /v1/accounts/{account}

        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "delete", "/v1/accounts/{account}", (account,), params, options
        )

    async def delete_async(
        self,
        account: str,
        params: Optional[AccountDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `delete`: DELETE /v1/accounts/{account}."""
        return await self._request_async(
            "delete", "/v1/accounts/{account}", (account,), params, options
        )

    def list(
        self,
        params: Optional[AccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Account]:
        """GET /v1/accounts

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Account]; raises StripeError.
        """
        return self._request("get", "/v1/accounts", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[AccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Account]:
        """Async twin of `list`: GET /v1/accounts."""
        return await self._request_async(
            "get", "/v1/accounts", (), params, options, expects="list"
        )

    def reject(
        self,
        account: str,
        params: AccountRejectParams,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """POST /v1/accounts/{account}/reject

        Required: reason.
        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post", "/v1/accounts/{account}/reject", (account,), params, options
        )

    async def reject_async(
        self,
        account: str,
        params: AccountRejectParams,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `reject`: POST /v1/accounts/{account}/reject."""
        return await self._request_async(
            "post", "/v1/accounts/{account}/reject", (account,), params, options
        )

    def retrieve(
        self,
        account: str,
        params: Optional[AccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """GET /v1/accounts/{account}

        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "get", "/v1/accounts/{account}", (account,), params, options
        )

    async def retrieve_async(
        self,
        account: str,
        params: Optional[AccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `retrieve`: GET /v1/accounts/{account}."""
        return await self._request_async(
            "get", "/v1/accounts/{account}", (account,), params, options
        )

    def retrieve_current(
        self,
        params: Optional[AccountRetrieveCurrentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """GET /v1/account

        Optional: expand.
        Returns Account; raises StripeError.
        """
        return self._request("get", "/v1/account", (), params, options)

    async def retrieve_current_async(
        self,
        params: Optional[AccountRetrieveCurrentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `retrieve_current`: GET /v1/account."""
        return await self._request_async("get", "/v1/account", (), params, options)

    def update(
        self,
        account: str,
        params: Optional[AccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """POST /v1/accounts/{account}

        Optional: account_token, business_profile, business_type, capabilities,
        company, default_currency, documents, email, expand, external_account,
        groups, individual, metadata, settings, tos_acceptance.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post", "/v1/accounts/{account}", (account,), params, options
        )

    async def update_async(
        self,
        account: str,
        params: Optional[AccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `update`: POST /v1/accounts/{account}."""
        return await self._request_async(
            "post", "/v1/accounts/{account}", (account,), params, options
        )


class AccountCapabilityService(StripeService):
    """Calls below `client.v1.accounts.capabilities`."""

    def list(
        self,
        account: str,
        params: Optional[AccountCapabilityListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Capability]:
        """GET /v1/accounts/{account}/capabilities

        Optional: expand.
        Returns ListObject[Capability]; raises StripeError (InvalidRequestError when
        account is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/capabilities",
            (account,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        account: str,
        params: Optional[AccountCapabilityListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Capability]:
        """Async twin of `list`: GET /v1/accounts/{account}/capabilities."""
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/capabilities",
            (account,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        account: str,
        capability: str,
        params: Optional[AccountCapabilityRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Capability:
        """GET /v1/accounts/{account}/capabilities/{capability}

        Optional: expand.
        Returns Capability; raises StripeError (InvalidRequestError when account or
        capability is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
            options,
        )

    async def retrieve_async(
        self,
        account: str,
        capability: str,
        params: Optional[AccountCapabilityRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Capability:
        """Async twin of `retrieve`:
        GET /v1/accounts/{account}/capabilities/{capability}.
        """
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
            options,
        )

    def update(
        self,
        account: str,
        capability: str,
        params: Optional[AccountCapabilityUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Capability:
        """POST /v1/accounts/{account}/capabilities/{capability}

        Optional: expand, requested.
        Returns Capability; raises StripeError (InvalidRequestError when account or
        capability is empty).
        """
        return self._request(
            "post",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
            options,
        )

    async def update_async(
        self,
        account: str,
        capability: str,
        params: Optional[AccountCapabilityUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Capability:
        """Async twin of `update`:
        POST /v1/accounts/{account}/capabilities/{capability}.
        """
        return await self._request_async(
            "post",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
            options,
        )


class AccountExternalAccountService(StripeService):
    """Calls below `client.v1.accounts.external_accounts`."""

    def create(
        self,
        account: str,
        params: AccountExternalAccountCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """POST /v1/accounts/{account}/external_accounts

        Required: external_account.
        Optional: bank_account, default_for_currency, expand, metadata.
        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account is empty).
        """
        return self._request(
            "post",
            "/v1/accounts/{account}/external_accounts",
            (account,),
            params,
            options,
        )

    async def create_async(
        self,
        account: str,
        params: AccountExternalAccountCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """Async twin of `create`: POST /v1/accounts/{account}/external_accounts."""
        return await self._request_async(
            "post",
            "/v1/accounts/{account}/external_accounts",
            (account,),
            params,
            options,
        )

    def delete(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """DELETE /v1/accounts/{account}/external_accounts/{id}

        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account or id is empty).
        """
        return self._request(
            "delete",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )

    async def delete_async(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """Async twin of `delete`: DELETE /v1/accounts/{account}/external_accounts/{id}."""
        return await self._request_async(
            "delete",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )

    def list(
        self,
        account: str,
        params: Optional[AccountExternalAccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Union[BankAccount, Card]]:
        """GET /v1/accounts/{account}/external_accounts

        Optional: ending_before, expand, limit, object, starting_after.
        Returns ListObject[Union[BankAccount, Card]]; raises StripeError
        (InvalidRequestError when account is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/external_accounts",
            (account,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        account: str,
        params: Optional[AccountExternalAccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Union[BankAccount, Card]]:
        """Async twin of `list`: GET /v1/accounts/{account}/external_accounts."""
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/external_accounts",
            (account,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """GET /v1/accounts/{account}/external_accounts/{id}

        Optional: expand.
        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account or id is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )

    async def retrieve_async(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """Async twin of `retrieve`: GET /v1/accounts/{account}/external_accounts/{id}."""
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )

    def update(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """POST /v1/accounts/{account}/external_accounts/{id}

        Optional: account_holder_name, account_holder_type, account_type,
        address_city, address_country, address_line1, address_line2, address_state,
        address_zip, default_for_currency, documents, exp_month, exp_year, expand,
        metadata, name.
        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account or id is empty).
        """
        return self._request(
            "post",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )

    async def update_async(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """Async twin of `update`: POST /v1/accounts/{account}/external_accounts/{id}."""
        return await self._request_async(
            "post",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )


class AccountLoginLinkService(StripeService):
    """Calls below `client.v1.accounts.login_links`."""

    def create(
        self,
        account: str,
        params: Optional[AccountLoginLinkCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> LoginLink:
        """POST /v1/accounts/{account}/login_links

        Optional: expand.
        Returns LoginLink; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post", "/v1/accounts/{account}/login_links", (account,), params, options
        )

    async def create_async(
        self,
        account: str,
        params: Optional[AccountLoginLinkCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> LoginLink:
        """Async twin of `create`: POST /v1/accounts/{account}/login_links."""
        return await self._request_async(
            "post", "/v1/accounts/{account}/login_links", (account,), params, options
        )


class AccountPersonService(StripeService):
    """Calls below `client.v1.accounts.persons`."""

    def create(
        self,
        account: str,
        params: Optional[AccountPersonCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """POST /v1/accounts/{account}/persons

        Optional: additional_tos_acceptances, address, address_kana, address_kanji,
        dob, documents, email, expand, first_name, first_name_kana, first_name_kanji,
        full_name_aliases, gender, id_number, id_number_secondary, last_name,
        last_name_kana, last_name_kanji, maiden_name, metadata, nationality,
        person_token, phone, political_exposure, registered_address, relationship,
        ssn_last_4, us_cfpb_data, verification.
        Returns Person; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post", "/v1/accounts/{account}/persons", (account,), params, options
        )

    async def create_async(
        self,
        account: str,
        params: Optional[AccountPersonCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """Async twin of `create`: POST /v1/accounts/{account}/persons."""
        return await self._request_async(
            "post", "/v1/accounts/{account}/persons", (account,), params, options
        )

    def delete(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """DELETE /v1/accounts/{account}/persons/{person}

        Returns Person; raises StripeError (InvalidRequestError when account or
        person is empty).
        """
        return self._request(
            "delete",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )

    async def delete_async(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """Async twin of `delete`: DELETE /v1/accounts/{account}/persons/{person}."""
        return await self._request_async(
            "delete",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )

    def list(
        self,
        account: str,
        params: Optional[AccountPersonListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Person]:
        """GET /v1/accounts/{account}/persons

        Optional: ending_before, expand, limit, relationship, starting_after.
        Returns ListObject[Person]; raises StripeError (InvalidRequestError when
        account is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/persons",
            (account,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        account: str,
        params: Optional[AccountPersonListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Person]:
        """Async twin of `list`: GET /v1/accounts/{account}/persons."""
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/persons",
            (account,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """GET /v1/accounts/{account}/persons/{person}

        Optional: expand.
        Returns Person; raises StripeError (InvalidRequestError when account or
        person is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )

    async def retrieve_async(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """Async twin of `retrieve`: GET /v1/accounts/{account}/persons/{person}."""
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )

    def update(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """POST /v1/accounts/{account}/persons/{person}

        Optional: additional_tos_acceptances, address, address_kana, address_kanji,
        dob, documents, email, expand, first_name, first_name_kana, first_name_kanji,
        full_name_aliases, gender, id_number, id_number_secondary, last_name,
        last_name_kana, last_name_kanji, maiden_name, metadata, nationality,
        person_token, phone, political_exposure, registered_address, relationship,
        ssn_last_4, us_cfpb_data, verification.
        Returns Person; raises StripeError (InvalidRequestError when account or
        person is empty).
        """
        return self._request(
            "post",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )

    async def update_async(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """Async twin of `update`: POST /v1/accounts/{account}/persons/{person}."""
        return await self._request_async(
            "post",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )
