# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `person`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._person import (
        Person,
        PersonAdditionalTosAcceptances,
        PersonDob,
        PersonFutureRequirements,
        PersonRelationship,
        PersonRequirements,
        PersonUsCfpbData,
        PersonVerification,
    )
    from .._shared import Address, LegalEntityJapanAddress


class PersonPreviousAttributes(PreviousAttributes):
    """Former values of `person` fields, of any of them.

    What is nested in them may be partial as well.
    """

    account: Optional[str]
    additional_tos_acceptances: Optional[PersonAdditionalTosAcceptances]
    address: Optional[Address]
    address_kana: Optional[LegalEntityJapanAddress]
    address_kanji: Optional[LegalEntityJapanAddress]
    created: Optional[int]
    deleted: Optional[Literal[True]]
    dob: Optional[PersonDob]
    email: Optional[str]
    first_name: Optional[str]
    first_name_kana: Optional[str]
    first_name_kanji: Optional[str]
    full_name_aliases: Optional[List[str]]
    future_requirements: Optional[PersonFutureRequirements]
    gender: Optional[str]
    id: Optional[str]
    id_number_provided: Optional[bool]
    id_number_secondary_provided: Optional[bool]
    last_name: Optional[str]
    last_name_kana: Optional[str]
    last_name_kanji: Optional[str]
    maiden_name: Optional[str]
    metadata: OptionalMapField[str]
    nationality: Optional[str]
    object: Optional[Literal["person"]]
    phone: Optional[str]
    political_exposure: Optional[Literal["existing", "none"]]
    registered_address: Optional[Address]
    relationship: Optional[PersonRelationship]
    requirements: Optional[PersonRequirements]
    ssn_last_4_provided: Optional[bool]
    us_cfpb_data: Optional[PersonUsCfpbData]
    verification: Optional[PersonVerification]

    _inner_class_types = {
        "additional_tos_acceptances": "_person:PersonAdditionalTosAcceptances",
        "address": "_shared:Address",
        "address_kana": "_shared:LegalEntityJapanAddress",
        "address_kanji": "_shared:LegalEntityJapanAddress",
        "dob": "_person:PersonDob",
        "future_requirements": "_person:PersonFutureRequirements",
        "metadata": "*",
        "registered_address": "_shared:Address",
        "relationship": "_person:PersonRelationship",
        "requirements": "_person:PersonRequirements",
        "us_cfpb_data": "_person:PersonUsCfpbData",
        "verification": "_person:PersonVerification",
    }


class PersonEventData(EventData):
    """What an event holds about the schema `person`."""

    object: Person
    previous_attributes: Optional[PersonPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PersonPreviousAttributes",
    }


class PersonCreatedEvent(Event):
    """The event `person.created`."""

    LOOKUP_TYPE: ClassVar[Literal["person.created"]] = "person.created"

    data: PersonEventData
    type: Literal["person.created"]

    _inner_class_types = {"data": "PersonEventData"}


class PersonDeletedEvent(Event):
    """The event `person.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["person.deleted"]] = "person.deleted"

    data: PersonEventData
    type: Literal["person.deleted"]

    _inner_class_types = {"data": "PersonEventData"}


class PersonUpdatedEvent(Event):
    """The event `person.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["person.updated"]] = "person.updated"

    data: PersonEventData
    type: Literal["person.updated"]

    _inner_class_types = {"data": "PersonEventData"}
