# Rendered by codegen; never edit.
"""`person`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import UpdateableAPIResource
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias

    from ._account import AccountRequirementsAlternative, AccountRequirementsError
    from ._core.descriptors import OptionalMapField
    from ._core.objects import ExpandableField
    from ._enums import EthnicityDetailsEthnicity, RaceDetailsRace
    from ._file import File
    from ._shared import Address as _Address, LegalEntityJapanAddress


class PersonAdditionalTosAcceptancesAccount(StripeObject):
    """Part of a reply: schema `person_additional_tos_acceptance`."""

    date: Optional[int]
    ip: Optional[str]
    user_agent: Optional[str]


class PersonAdditionalTosAcceptances(StripeObject):
    """Part of a reply: schema `person_additional_tos_acceptances`."""

    if TYPE_CHECKING:
        Account: TypeAlias = PersonAdditionalTosAcceptancesAccount

    account: Optional[PersonAdditionalTosAcceptancesAccount]

    _inner_class_types = {"account": "PersonAdditionalTosAcceptancesAccount"}


class PersonDob(StripeObject):
    """Part of a reply: schema `legal_entity_dob`."""

    day: Optional[int]
    month: Optional[int]
    year: Optional[int]


class PersonFutureRequirements(StripeObject):
    """Part of a reply: schema `person_future_requirements`."""

    if TYPE_CHECKING:
        Alternative: TypeAlias = AccountRequirementsAlternative
        Error: TypeAlias = AccountRequirementsError

    alternatives: Optional[List[AccountRequirementsAlternative]]
    currently_due: List[str]
    errors: List[AccountRequirementsError]
    eventually_due: List[str]
    past_due: List[str]
    pending_verification: List[str]

    _inner_class_types = {
        "alternatives": "_account:AccountRequirementsAlternative",
        "errors": "_account:AccountRequirementsError",
    }


class PersonRelationship(StripeObject):
    """Part of a reply: schema `person_relationship`."""

    authorizer: Optional[bool]
    director: Optional[bool]
    executive: Optional[bool]
    legal_guardian: Optional[bool]
    owner: Optional[bool]
    percent_ownership: Optional[float]
    representative: Optional[bool]
    title: Optional[str]


class PersonRequirements(StripeObject):
    """Part of a reply: schema `person_requirements`."""

    if TYPE_CHECKING:
        Alternative: TypeAlias = AccountRequirementsAlternative
        Error: TypeAlias = AccountRequirementsError

    alternatives: Optional[List[AccountRequirementsAlternative]]
    currently_due: List[str]
    errors: List[AccountRequirementsError]
    eventually_due: List[str]
    past_due: List[str]
    pending_verification: List[str]

    _inner_class_types = {
        "alternatives": "_account:AccountRequirementsAlternative",
        "errors": "_account:AccountRequirementsError",
    }


class PersonUsCfpbDataEthnicityDetails(StripeObject):
    """Part of a reply: schema `person_ethnicity_details`."""

    ethnicity: Optional[List[EthnicityDetailsEthnicity]]
    ethnicity_other: Optional[str]


class PersonUsCfpbDataRaceDetails(StripeObject):
    """Part of a reply: schema `person_race_details`."""

    race: Optional[List[RaceDetailsRace]]
    race_other: Optional[str]


class PersonUsCfpbData(StripeObject):
    """Part of a reply: schema `person_us_cfpb_data`."""

    if TYPE_CHECKING:
        EthnicityDetails: TypeAlias = PersonUsCfpbDataEthnicityDetails
        RaceDetails: TypeAlias = PersonUsCfpbDataRaceDetails

    ethnicity_details: Optional[PersonUsCfpbDataEthnicityDetails]
    race_details: Optional[PersonUsCfpbDataRaceDetails]
    self_identified_gender: Optional[str]

    _inner_class_types = {
        "ethnicity_details": "PersonUsCfpbDataEthnicityDetails",
        "race_details": "PersonUsCfpbDataRaceDetails",
    }


class PersonVerificationAdditionalDocument(StripeObject):
    """Part of a reply: schema `legal_entity_person_verification_document`."""

    if TYPE_CHECKING:
        back_id: Optional[str]
        front_id: Optional[str]

    back: Optional[ExpandableField[File]]
    details: Optional[str]
    details_code: Optional[str]
    front: Optional[ExpandableField[File]]

    _inner_class_types = {"back": None, "front": None}


class PersonVerification(StripeObject):
    """Part of a reply: schema `legal_entity_person_verification`."""

    if TYPE_CHECKING:
        AdditionalDocument: TypeAlias = PersonVerificationAdditionalDocument
        Document: TypeAlias = PersonVerificationAdditionalDocument

    additional_document: Optional[PersonVerificationAdditionalDocument]
    details: Optional[str]
    details_code: Optional[str]
    document: Optional[PersonVerificationAdditionalDocument]
    status: str

    _inner_class_types = {
        "additional_document": "PersonVerificationAdditionalDocument",
        "document": "PersonVerificationAdditionalDocument",
    }


class Person(UpdateableAPIResource):
    """The `person` object."""

    OBJECT_NAME: ClassVar[Literal["person"]] = "person"

    if TYPE_CHECKING:
        AdditionalTosAcceptances: TypeAlias = PersonAdditionalTosAcceptances
        Address: TypeAlias = _Address
        AddressKana: TypeAlias = LegalEntityJapanAddress
        AddressKanji: TypeAlias = LegalEntityJapanAddress
        Dob: TypeAlias = PersonDob
        FutureRequirements: TypeAlias = PersonFutureRequirements
        RegisteredAddress: TypeAlias = _Address
        Relationship: TypeAlias = PersonRelationship
        Requirements: TypeAlias = PersonRequirements
        UsCfpbData: TypeAlias = PersonUsCfpbData
        Verification: TypeAlias = PersonVerification

    account: str
    additional_tos_acceptances: Optional[PersonAdditionalTosAcceptances]
    address: Optional[_Address]
    address_kana: Optional[LegalEntityJapanAddress]
    address_kanji: Optional[LegalEntityJapanAddress]
    created: int
    deleted: Optional[Literal[True]]
    dob: Optional[PersonDob]
    email: Optional[str]
    first_name: Optional[str]
    first_name_kana: Optional[str]
    first_name_kanji: Optional[str]
    full_name_aliases: Optional[List[str]]
    future_requirements: Optional[PersonFutureRequirements]
    gender: Optional[str]
    id: str
    id_number_provided: Optional[bool]
    id_number_secondary_provided: Optional[bool]
    last_name: Optional[str]
    last_name_kana: Optional[str]
    last_name_kanji: Optional[str]
    maiden_name: Optional[str]
    metadata: OptionalMapField[str]
    nationality: Optional[str]
    object: Literal["person"]
    phone: Optional[str]
    political_exposure: Optional[Literal["existing", "none"]]
    registered_address: Optional[_Address]
    relationship: Optional[PersonRelationship]
    requirements: Optional[PersonRequirements]
    ssn_last_4_provided: Optional[bool]
    us_cfpb_data: Optional[PersonUsCfpbData]
    verification: Optional[PersonVerification]

    _inner_class_types = {
        "additional_tos_acceptances": "PersonAdditionalTosAcceptances",
        "address": "_shared:Address",
        "address_kana": "_shared:LegalEntityJapanAddress",
        "address_kanji": "_shared:LegalEntityJapanAddress",
        "dob": "PersonDob",
        "future_requirements": "PersonFutureRequirements",
        "metadata": "*",
        "registered_address": "_shared:Address",
        "relationship": "PersonRelationship",
        "requirements": "PersonRequirements",
        "us_cfpb_data": "PersonUsCfpbData",
        "verification": "PersonVerification",
    }
    _parent_urls = {"/v1/accounts/{account}/persons/{id}": "Account.{}_person"}


class PersonPreviousAttributes(PreviousAttributes):
    """Former values of `person` fields, of any of them.

    What is nested in them may be partial as well.
    """

    account: Optional[str]
    additional_tos_acceptances: Optional[PersonAdditionalTosAcceptances]
    address: Optional[_Address]
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
    registered_address: Optional[_Address]
    relationship: Optional[PersonRelationship]
    requirements: Optional[PersonRequirements]
    ssn_last_4_provided: Optional[bool]
    us_cfpb_data: Optional[PersonUsCfpbData]
    verification: Optional[PersonVerification]

    _inner_class_types = {
        "additional_tos_acceptances": "PersonAdditionalTosAcceptances",
        "address": "_shared:Address",
        "address_kana": "_shared:LegalEntityJapanAddress",
        "address_kanji": "_shared:LegalEntityJapanAddress",
        "dob": "PersonDob",
        "future_requirements": "PersonFutureRequirements",
        "metadata": "*",
        "registered_address": "_shared:Address",
        "relationship": "PersonRelationship",
        "requirements": "PersonRequirements",
        "us_cfpb_data": "PersonUsCfpbData",
        "verification": "PersonVerification",
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
