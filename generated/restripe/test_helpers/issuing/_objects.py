# Rendered by codegen; never edit.
"""Services: AuthorizationService, CardService, PersonalizationDesignService,
TransactionService.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...issuing._objects import (
        Authorization,
        Card,
        PersonalizationDesign,
        Transaction,
    )
    from ...params.test_helpers.issuing import (
        AuthorizationCaptureParams,
        AuthorizationCreateParams,
        AuthorizationExpireParams,
        AuthorizationFinalizeAmountParams,
        AuthorizationIncrementParams,
        AuthorizationRespondParams,
        AuthorizationReverseParams,
        CardDeliverCardParams,
        CardFailCardParams,
        CardReturnCardParams,
        CardShipCardParams,
        CardSubmitCardParams,
        PersonalizationDesignActivateParams,
        PersonalizationDesignDeactivateParams,
        PersonalizationDesignRejectParams,
        TransactionCreateForceCaptureParams,
        TransactionCreateUnlinkedRefundParams,
        TransactionRefundParams,
    )


class AuthorizationService(StripeService):
    """Calls below `client.v1.test_helpers.issuing.authorizations`."""

    def capture(
        self,
        authorization: str,
        params: Optional[AuthorizationCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/capture

        Optional: capture_amount, close_authorization, expand, purchase_details.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
            (authorization,),
            params,
            options,
        )

    async def capture_async(
        self,
        authorization: str,
        params: Optional[AuthorizationCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `capture`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/capture.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
            (authorization,),
            params,
            options,
        )

    def create(
        self,
        params: AuthorizationCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations

        Required: card.
        Optional: amount, amount_details, authorization_method, currency, expand,
        fleet, fraud_disputability_likelihood, fuel, is_amount_controllable,
        merchant_amount, merchant_currency, merchant_data, network_data,
        risk_assessment, verification_data, wallet.
        Returns Authorization; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/issuing/authorizations", (), params, options
        )

    async def create_async(
        self,
        params: AuthorizationCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `create`: POST /v1/test_helpers/issuing/authorizations."""
        return await self._request_async(
            "post", "/v1/test_helpers/issuing/authorizations", (), params, options
        )

    def expire(
        self,
        authorization: str,
        params: Optional[AuthorizationExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/expire

        Optional: expand.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
            (authorization,),
            params,
            options,
        )

    async def expire_async(
        self,
        authorization: str,
        params: Optional[AuthorizationExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `expire`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/expire.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
            (authorization,),
            params,
            options,
        )

    def finalize_amount(
        self,
        authorization: str,
        params: AuthorizationFinalizeAmountParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount

        Required: final_amount.
        Optional: expand, fleet, fuel.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
            (authorization,),
            params,
            options,
        )

    async def finalize_amount_async(
        self,
        authorization: str,
        params: AuthorizationFinalizeAmountParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `finalize_amount`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
            (authorization,),
            params,
            options,
        )

    def increment(
        self,
        authorization: str,
        params: AuthorizationIncrementParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/increment

        Required: increment_amount.
        Optional: expand, is_amount_controllable.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
            (authorization,),
            params,
            options,
        )

    async def increment_async(
        self,
        authorization: str,
        params: AuthorizationIncrementParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `increment`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/increment.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
            (authorization,),
            params,
            options,
        )

    def respond(
        self,
        authorization: str,
        params: AuthorizationRespondParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond

        Required: confirmed.
        Optional: expand.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
            (authorization,),
            params,
            options,
        )

    async def respond_async(
        self,
        authorization: str,
        params: AuthorizationRespondParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `respond`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
            (authorization,),
            params,
            options,
        )

    def reverse(
        self,
        authorization: str,
        params: Optional[AuthorizationReverseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse

        Optional: expand, reverse_amount.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
            (authorization,),
            params,
            options,
        )

    async def reverse_async(
        self,
        authorization: str,
        params: Optional[AuthorizationReverseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `reverse`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
            (authorization,),
            params,
            options,
        )


class CardService(StripeService):
    """Calls below `client.v1.test_helpers.issuing.cards`."""

    def deliver_card(
        self,
        card: str,
        params: Optional[CardDeliverCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
            (card,),
            params,
            options,
        )

    async def deliver_card_async(
        self,
        card: str,
        params: Optional[CardDeliverCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `deliver_card`:
        POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
            (card,),
            params,
            options,
        )

    def fail_card(
        self,
        card: str,
        params: Optional[CardFailCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/fail

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
            (card,),
            params,
            options,
        )

    async def fail_card_async(
        self,
        card: str,
        params: Optional[CardFailCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `fail_card`:
        POST /v1/test_helpers/issuing/cards/{card}/shipping/fail.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
            (card,),
            params,
            options,
        )

    def return_card(
        self,
        card: str,
        params: Optional[CardReturnCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/return

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/return",
            (card,),
            params,
            options,
        )

    async def return_card_async(
        self,
        card: str,
        params: Optional[CardReturnCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `return_card`:
        POST /v1/test_helpers/issuing/cards/{card}/shipping/return.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/return",
            (card,),
            params,
            options,
        )

    def ship_card(
        self,
        card: str,
        params: Optional[CardShipCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/ship

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
            (card,),
            params,
            options,
        )

    async def ship_card_async(
        self,
        card: str,
        params: Optional[CardShipCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `ship_card`:
        POST /v1/test_helpers/issuing/cards/{card}/shipping/ship.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
            (card,),
            params,
            options,
        )

    def submit_card(
        self,
        card: str,
        params: Optional[CardSubmitCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/submit

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
            (card,),
            params,
            options,
        )

    async def submit_card_async(
        self,
        card: str,
        params: Optional[CardSubmitCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `submit_card`:
        POST /v1/test_helpers/issuing/cards/{card}/shipping/submit.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
            (card,),
            params,
            options,
        )


class PersonalizationDesignService(StripeService):
    """Calls below `client.v1.test_helpers.issuing.personalization_designs`."""

    def activate(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignActivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate

        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
            (personalization_design,),
            params,
            options,
        )

    async def activate_async(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignActivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `activate`:
        POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
            (personalization_design,),
            params,
            options,
        )

    def deactivate(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate

        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
            (personalization_design,),
            params,
            options,
        )

    async def deactivate_async(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `deactivate`:
        POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
            (personalization_design,),
            params,
            options,
        )

    def reject(
        self,
        personalization_design: str,
        params: PersonalizationDesignRejectParams,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject

        Required: rejection_reasons.
        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
            (personalization_design,),
            params,
            options,
        )

    async def reject_async(
        self,
        personalization_design: str,
        params: PersonalizationDesignRejectParams,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `reject`:
        POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
            (personalization_design,),
            params,
            options,
        )


class TransactionService(StripeService):
    """Calls below `client.v1.test_helpers.issuing.transactions`."""

    def create_force_capture(
        self,
        params: TransactionCreateForceCaptureParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/test_helpers/issuing/transactions/create_force_capture

        Required: amount, card.
        Optional: currency, expand, merchant_data, purchase_details.
        Returns Transaction; raises StripeError.
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/transactions/create_force_capture",
            (),
            params,
            options,
        )

    async def create_force_capture_async(
        self,
        params: TransactionCreateForceCaptureParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `create_force_capture`:
        POST /v1/test_helpers/issuing/transactions/create_force_capture.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/transactions/create_force_capture",
            (),
            params,
            options,
        )

    def create_unlinked_refund(
        self,
        params: TransactionCreateUnlinkedRefundParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/test_helpers/issuing/transactions/create_unlinked_refund

        Required: amount, card.
        Optional: currency, expand, merchant_data, purchase_details.
        Returns Transaction; raises StripeError.
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
            (),
            params,
            options,
        )

    async def create_unlinked_refund_async(
        self,
        params: TransactionCreateUnlinkedRefundParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `create_unlinked_refund`:
        POST /v1/test_helpers/issuing/transactions/create_unlinked_refund.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
            (),
            params,
            options,
        )

    def refund(
        self,
        transaction: str,
        params: Optional[TransactionRefundParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/test_helpers/issuing/transactions/{transaction}/refund

        Optional: expand, refund_amount.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/transactions/{transaction}/refund",
            (transaction,),
            params,
            options,
        )

    async def refund_async(
        self,
        transaction: str,
        params: Optional[TransactionRefundParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `refund`:
        POST /v1/test_helpers/issuing/transactions/{transaction}/refund.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/transactions/{transaction}/refund",
            (transaction,),
            params,
            options,
        )
