# Rendered by codegen; never edit.
"""Request parameters that several resources take."""

from datetime import datetime as _datetime
from decimal import Decimal as _Decimal
from typing import (
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from . import _shared


class ShippingAddressCollection(_TypedDict):
    allowed_countries: _List[_enums.AllowedCountry]


class SubscriptionDataInvoiceSettings(_TypedDict, total=False):
    issuer: _shared.Issuer


class EndBehavior(_TypedDict):
    missing_payment_method: _Literal["cancel", "create_invoice", "pause"]


class TrialSettings(_TypedDict):
    end_behavior: EndBehavior


class _TaxIdCollectionRequired(_TypedDict):
    enabled: bool


class TaxIdCollection(_TaxIdCollectionRequired, total=False):
    required: _Literal["if_supported", "never"]


class CardNetworks(_TypedDict, total=False):
    preferred: _Literal["cartes_bancaires", "mastercard", "visa"]


class PaymentMethodOptionsAcssDebitMandateOptions(_TypedDict, total=False):
    custom_mandate_url: _Union[_Literal[""], str]
    default_for: _List[_Literal["invoice", "subscription"]]
    interval_description: str
    payment_schedule: _Literal["combined", "interval", "sporadic"]
    transaction_type: _Literal["business", "personal"]


class _SubscriptionRequired(_TypedDict):
    interval: _Literal["day", "month", "week", "year"]
    next_billing: _shared.NextBilling
    reference: str


class Subscription(_SubscriptionRequired, total=False):
    interval_count: int
    name: str


class SourceCreateParamsRedirect(_TypedDict):
    return_url: str


class _ShippingAddressRequired(_TypedDict):
    line1: str


class ShippingAddress(_ShippingAddressRequired, total=False):
    city: str
    country: str
    line2: str
    postal_code: str
    state: str


class Amount(_TypedDict, total=False):
    gt: int
    gte: int
    lt: int
    lte: int


class SubscriptionUpdateConfirmDiscount(_TypedDict, total=False):
    coupon: str
    promotion_code: str


class CardholderPromptData(_TypedDict, total=False):
    driver_id: str
    odometer: int
    unspecified_id: str
    user_id: str
    vehicle_number: str


class Fuel(_TypedDict, total=False):
    gross_amount_decimal: _Union[str, _Decimal]


class Tax(_TypedDict, total=False):
    local_amount_decimal: _Union[str, _Decimal]
    national_amount_decimal: _Union[str, _Decimal]


class ReportedBreakdown(_TypedDict, total=False):
    fuel: Fuel
    non_fuel: Fuel
    tax: Tax


class Fleet(_TypedDict, total=False):
    cardholder_prompt_data: CardholderPromptData
    purchase_type: _Literal[
        "fuel_and_non_fuel_purchase", "fuel_purchase", "non_fuel_purchase"
    ]
    reported_breakdown: ReportedBreakdown
    service_type: _Literal["full_service", "non_fuel_transaction", "self_service"]


class Segment(_TypedDict, total=False):
    arrival_airport_code: str
    carrier: str
    departure_airport_code: str
    flight_number: str
    service_class: str
    stopover_allowed: bool


class Flight(_TypedDict, total=False):
    departure_at: _Union[int, _datetime]
    passenger_name: str
    refundable: bool
    segments: _List[Segment]
    travel_agency: str


class PurchaseDetailsFuel(_TypedDict, total=False):
    industry_product_code: str
    quantity_decimal: _Union[str, _Decimal]
    type: _enums.AuthorizationFuelType
    unit: _enums.AuthorizationFuelUnit
    unit_cost_decimal: _Union[str, _Decimal]


class Lodging(_TypedDict, total=False):
    check_in_at: _Union[int, _datetime]
    nights: int


class Receipt(_TypedDict, total=False):
    description: str
    quantity: _Union[str, _Decimal]
    total: int
    unit_cost: int


class PurchaseDetails(_TypedDict, total=False):
    fleet: Fleet
    flight: Flight
    fuel: PurchaseDetailsFuel
    lodging: Lodging
    receipt: _List[Receipt]
    reference: str


class CaptureParams(_RequestOptions, total=False):
    capture_amount: int
    close_authorization: bool
    expand: _List[str]
    purchase_details: PurchaseDetails


class AmountDetails(_TypedDict, total=False):
    atm_fee: int
    cashback_amount: int


class MerchantData(_TypedDict, total=False):
    category: _Literal[
        "ac_refrigeration_repair",
        "accounting_bookkeeping_services",
        "advertising_services",
        "agricultural_cooperative",
        "airlines_air_carriers",
        "airports_flying_fields",
        "ambulance_services",
        "amusement_parks_carnivals",
        "antique_reproductions",
        "antique_shops",
        "aquariums",
        "architectural_surveying_services",
        "art_dealers_and_galleries",
        "artists_supply_and_craft_shops",
        "auto_and_home_supply_stores",
        "auto_body_repair_shops",
        "auto_paint_shops",
        "auto_service_shops",
        "automated_cash_disburse",
        "automated_fuel_dispensers",
        "automobile_associations",
        "automotive_parts_and_accessories_stores",
        "automotive_tire_stores",
        "bail_and_bond_payments",
        "bakeries",
        "bands_orchestras",
        "barber_and_beauty_shops",
        "betting_casino_gambling",
        "bicycle_shops",
        "billiard_pool_establishments",
        "boat_dealers",
        "boat_rentals_and_leases",
        "book_stores",
        "books_periodicals_and_newspapers",
        "bowling_alleys",
        "bus_lines",
        "business_secretarial_schools",
        "buying_shopping_services",
        "cable_satellite_and_other_pay_television_and_radio",
        "camera_and_photographic_supply_stores",
        "candy_nut_and_confectionery_stores",
        "car_and_truck_dealers_new_used",
        "car_and_truck_dealers_used_only",
        "car_rental_agencies",
        "car_washes",
        "carpentry_services",
        "carpet_upholstery_cleaning",
        "caterers",
        "charitable_and_social_service_organizations_fundraising",
        "chemicals_and_allied_products",
        "child_care_services",
        "childrens_and_infants_wear_stores",
        "chiropodists_podiatrists",
        "chiropractors",
        "cigar_stores_and_stands",
        "civic_social_fraternal_associations",
        "cleaning_and_maintenance",
        "clothing_rental",
        "colleges_universities",
        "commercial_equipment",
        "commercial_footwear",
        "commercial_photography_art_and_graphics",
        "commuter_transport_and_ferries",
        "computer_network_services",
        "computer_programming",
        "computer_repair",
        "computer_software_stores",
        "computers_peripherals_and_software",
        "concrete_work_services",
        "construction_materials",
        "consulting_public_relations",
        "correspondence_schools",
        "cosmetic_stores",
        "counseling_services",
        "country_clubs",
        "courier_services",
        "court_costs",
        "credit_reporting_agencies",
        "cruise_lines",
        "dairy_products_stores",
        "dance_hall_studios_schools",
        "dating_escort_services",
        "dentists_orthodontists",
        "department_stores",
        "detective_agencies",
        "digital_goods_applications",
        "digital_goods_games",
        "digital_goods_large_volume",
        "digital_goods_media",
        "direct_marketing_catalog_merchant",
        "direct_marketing_combination_catalog_and_retail_merchant",
        "direct_marketing_inbound_telemarketing",
        "direct_marketing_insurance_services",
        "direct_marketing_other",
        "direct_marketing_outbound_telemarketing",
        "direct_marketing_subscription",
        "direct_marketing_travel",
        "discount_stores",
        "doctors",
        "door_to_door_sales",
        "drapery_window_covering_and_upholstery_stores",
        "drinking_places",
        "drug_stores_and_pharmacies",
        "drugs_drug_proprietaries_and_druggist_sundries",
        "dry_cleaners",
        "durable_goods",
        "duty_free_stores",
        "eating_places_restaurants",
        "educational_services",
        "electric_razor_stores",
        "electric_vehicle_charging",
        "electrical_parts_and_equipment",
        "electrical_services",
        "electronics_repair_shops",
        "electronics_stores",
        "elementary_secondary_schools",
        "emergency_services_gcas_visa_use_only",
        "employment_temp_agencies",
        "equipment_rental",
        "exterminating_services",
        "family_clothing_stores",
        "fast_food_restaurants",
        "financial_institutions",
        "fines_government_administrative_entities",
        "fireplace_fireplace_screens_and_accessories_stores",
        "floor_covering_stores",
        "florists",
        "florists_supplies_nursery_stock_and_flowers",
        "freezer_and_locker_meat_provisioners",
        "fuel_dealers_non_automotive",
        "funeral_services_crematories",
        "furniture_home_furnishings_and_equipment_stores_except_appliances",
        "furniture_repair_refinishing",
        "furriers_and_fur_shops",
        "general_services",
        "gift_card_novelty_and_souvenir_shops",
        "glass_paint_and_wallpaper_stores",
        "glassware_crystal_stores",
        "golf_courses_public",
        "government_licensed_horse_dog_racing_us_region_only",
        "government_licensed_online_casions_online_gambling_us_region_only",
        "government_owned_lotteries_non_us_region",
        "government_owned_lotteries_us_region_only",
        "government_services",
        "grocery_stores_supermarkets",
        "hardware_equipment_and_supplies",
        "hardware_stores",
        "health_and_beauty_spas",
        "hearing_aids_sales_and_supplies",
        "heating_plumbing_a_c",
        "hobby_toy_and_game_shops",
        "home_supply_warehouse_stores",
        "hospitals",
        "hotels_motels_and_resorts",
        "household_appliance_stores",
        "industrial_supplies",
        "information_retrieval_services",
        "insurance_default",
        "insurance_underwriting_premiums",
        "intra_company_purchases",
        "jewelry_stores_watches_clocks_and_silverware_stores",
        "landscaping_services",
        "laundries",
        "laundry_cleaning_services",
        "legal_services_attorneys",
        "luggage_and_leather_goods_stores",
        "lumber_building_materials_stores",
        "manual_cash_disburse",
        "marinas_service_and_supplies",
        "marketplaces",
        "masonry_stonework_and_plaster",
        "massage_parlors",
        "medical_and_dental_labs",
        "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        "medical_services",
        "membership_organizations",
        "mens_and_boys_clothing_and_accessories_stores",
        "mens_womens_clothing_stores",
        "metal_service_centers",
        "miscellaneous_apparel_and_accessory_shops",
        "miscellaneous_auto_dealers",
        "miscellaneous_business_services",
        "miscellaneous_food_stores",
        "miscellaneous_general_merchandise",
        "miscellaneous_general_services",
        "miscellaneous_home_furnishing_specialty_stores",
        "miscellaneous_publishing_and_printing",
        "miscellaneous_recreation_services",
        "miscellaneous_repair_shops",
        "miscellaneous_specialty_retail",
        "mobile_home_dealers",
        "motion_picture_theaters",
        "motor_freight_carriers_and_trucking",
        "motor_homes_dealers",
        "motor_vehicle_supplies_and_new_parts",
        "motorcycle_shops_and_dealers",
        "motorcycle_shops_dealers",
        "music_stores_musical_instruments_pianos_and_sheet_music",
        "news_dealers_and_newsstands",
        "non_fi_money_orders",
        "non_fi_stored_value_card_purchase_load",
        "nondurable_goods",
        "nurseries_lawn_and_garden_supply_stores",
        "nursing_personal_care",
        "office_and_commercial_furniture",
        "opticians_eyeglasses",
        "optometrists_ophthalmologist",
        "orthopedic_goods_prosthetic_devices",
        "osteopaths",
        "package_stores_beer_wine_and_liquor",
        "paints_varnishes_and_supplies",
        "parking_lots_garages",
        "passenger_railways",
        "pawn_shops",
        "pet_shops_pet_food_and_supplies",
        "petroleum_and_petroleum_products",
        "photo_developing",
        "photographic_photocopy_microfilm_equipment_and_supplies",
        "photographic_studios",
        "picture_video_production",
        "piece_goods_notions_and_other_dry_goods",
        "plumbing_heating_equipment_and_supplies",
        "political_organizations",
        "postal_services_government_only",
        "precious_stones_and_metals_watches_and_jewelry",
        "professional_services",
        "public_warehousing_and_storage",
        "quick_copy_repro_and_blueprint",
        "railroads",
        "real_estate_agents_and_managers_rentals",
        "record_stores",
        "recreational_vehicle_rentals",
        "religious_goods_stores",
        "religious_organizations",
        "roofing_siding_sheet_metal",
        "secretarial_support_services",
        "security_brokers_dealers",
        "service_stations",
        "sewing_needlework_fabric_and_piece_goods_stores",
        "shoe_repair_hat_cleaning",
        "shoe_stores",
        "small_appliance_repair",
        "snowmobile_dealers",
        "special_trade_services",
        "specialty_cleaning",
        "sporting_goods_stores",
        "sporting_recreation_camps",
        "sports_and_riding_apparel_stores",
        "sports_clubs_fields",
        "stamp_and_coin_stores",
        "stationary_office_supplies_printing_and_writing_paper",
        "stationery_stores_office_and_school_supply_stores",
        "swimming_pools_sales",
        "t_ui_travel_germany",
        "tailors_alterations",
        "tax_payments_government_agencies",
        "tax_preparation_services",
        "taxicabs_limousines",
        "telecommunication_equipment_and_telephone_sales",
        "telecommunication_services",
        "telegraph_services",
        "tent_and_awning_shops",
        "testing_laboratories",
        "theatrical_ticket_agencies",
        "timeshares",
        "tire_retreading_and_repair",
        "tolls_bridge_fees",
        "tourist_attractions_and_exhibits",
        "towing_services",
        "trailer_parks_campgrounds",
        "transportation_services",
        "travel_agencies_tour_operators",
        "truck_stop_iteration",
        "truck_utility_trailer_rentals",
        "typesetting_plate_making_and_related_services",
        "typewriter_stores",
        "u_s_federal_government_agencies_or_departments",
        "uniforms_commercial_clothing",
        "used_merchandise_and_secondhand_stores",
        "utilities",
        "variety_stores",
        "veterinary_services",
        "video_amusement_game_supplies",
        "video_game_arcades",
        "video_tape_rental_stores",
        "vocational_trade_schools",
        "watch_jewelry_repair",
        "welding_repair",
        "wholesale_clubs",
        "wig_and_toupee_stores",
        "wires_money_orders",
        "womens_accessory_and_specialty_shops",
        "womens_ready_to_wear_stores",
        "wrecking_and_salvage_yards",
    ]
    city: str
    country: str
    name: str
    network_id: str
    postal_code: str
    state: str
    terminal_id: str
    url: str


class NetworkData(_TypedDict, total=False):
    acquiring_institution_id: str


class _CardTestingRiskRequired(_TypedDict):
    risk_level: _Literal[
        "elevated", "highest", "low", "normal", "not_assessed", "unknown"
    ]


class CardTestingRisk(_CardTestingRiskRequired, total=False):
    invalid_account_number_decline_rate_past_hour: int
    invalid_credentials_decline_rate_past_hour: int


class _MerchantDisputeRiskRequired(_TypedDict):
    risk_level: _Literal[
        "elevated", "highest", "low", "normal", "not_assessed", "unknown"
    ]


class MerchantDisputeRisk(_MerchantDisputeRiskRequired, total=False):
    dispute_rate: int


class RiskAssessment(_TypedDict, total=False):
    card_testing_risk: CardTestingRisk
    merchant_dispute_risk: MerchantDisputeRisk


class AuthenticationExemption(_TypedDict):
    claimed_by: _Literal["acquirer", "issuer"]
    type: _Literal["low_value_transaction", "transaction_risk_analysis", "unknown"]


class ThreeDSecure(_TypedDict):
    result: _Literal["attempt_acknowledged", "authenticated", "failed", "required"]


class VerificationData(_TypedDict, total=False):
    address_line1_check: _Literal["match", "mismatch", "not_provided"]
    address_postal_code_check: _Literal["match", "mismatch", "not_provided"]
    authentication_exemption: AuthenticationExemption
    cvc_check: _Literal["match", "mismatch", "not_provided"]
    expiry_check: _Literal["match", "mismatch", "not_provided"]
    three_d_secure: ThreeDSecure


class _AuthorizationCreateParamsRequired(_RequestOptions):
    card: str


class AuthorizationCreateParams(_AuthorizationCreateParamsRequired, total=False):
    amount: int
    amount_details: AmountDetails
    authorization_method: _Literal["chip", "contactless", "keyed_in", "online", "swipe"]
    currency: str
    expand: _List[str]
    fleet: Fleet
    fraud_disputability_likelihood: _Literal[
        "neutral", "unknown", "very_likely", "very_unlikely"
    ]
    fuel: PurchaseDetailsFuel
    is_amount_controllable: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: MerchantData
    network_data: NetworkData
    risk_assessment: RiskAssessment
    verification_data: VerificationData
    wallet: _Literal["apple_pay", "google_pay", "samsung_pay"]


class _FinalizeAmountParamsRequired(_RequestOptions):
    final_amount: int


class FinalizeAmountParams(_FinalizeAmountParamsRequired, total=False):
    expand: _List[str]
    fleet: Fleet
    fuel: PurchaseDetailsFuel


class _IncrementParamsRequired(_RequestOptions):
    increment_amount: int


class IncrementParams(_IncrementParamsRequired, total=False):
    expand: _List[str]
    is_amount_controllable: bool


class _RespondParamsRequired(_RequestOptions):
    confirmed: bool


class RespondParams(_RespondParamsRequired, total=False):
    expand: _List[str]


class ReverseParams(_RequestOptions, total=False):
    expand: _List[str]
    reverse_amount: int


class RejectionReasons(_TypedDict, total=False):
    card_logo: _List[_enums.CardLogo]
    carrier_text: _List[_enums.CarrierText]


class _RejectParamsRequired(_RequestOptions):
    rejection_reasons: RejectionReasons


class RejectParams(_RejectParamsRequired, total=False):
    expand: _List[str]


class _CreateForceCaptureParamsRequired(_RequestOptions):
    amount: int
    card: str


class CreateForceCaptureParams(_CreateForceCaptureParamsRequired, total=False):
    currency: str
    expand: _List[str]
    merchant_data: MerchantData
    purchase_details: PurchaseDetails


class RefundParams(_RequestOptions, total=False):
    expand: _List[str]
    refund_amount: int


class _ReaderPresentPaymentMethodParamsCardRequired(_TypedDict):
    exp_month: int
    exp_year: int
    number: str


class ReaderPresentPaymentMethodParamsCard(
    _ReaderPresentPaymentMethodParamsCardRequired, total=False
):
    cvc: str


class CardPresent(_TypedDict, total=False):
    number: str


class PresentPaymentMethodParams(_RequestOptions, total=False):
    amount_tip: int
    card: ReaderPresentPaymentMethodParamsCard
    card_present: CardPresent
    expand: _List[str]
    interac_present: CardPresent
    type: _Literal["card", "card_present", "interac_present"]


class SucceedInputCollectionParams(_RequestOptions, total=False):
    expand: _List[str]
    skip_non_required_inputs: _Literal["all", "none"]


class FailureDetails(_TypedDict, total=False):
    code: _enums.FailureDetailsCode


class FailParams(_RequestOptions, total=False):
    expand: _List[str]
    failure_details: FailureDetails


class ReturnedDetails(_TypedDict, total=False):
    code: _enums.ReturnedDetailsCode


class ReturnOutboundPaymentParams(_RequestOptions, total=False):
    expand: _List[str]
    returned_details: ReturnedDetails


class Ach(_TypedDict):
    trace_id: str


class UsDomesticWire(_TypedDict, total=False):
    chips: str
    imad: str
    omad: str


class _TrackingDetailsRequired(_TypedDict):
    type: _Literal["ach", "us_domestic_wire"]


class TrackingDetails(_TrackingDetailsRequired, total=False):
    ach: Ach
    us_domestic_wire: UsDomesticWire


class _OutboundPaymentUpdateParamsRequired(_RequestOptions):
    tracking_details: TrackingDetails


class OutboundPaymentUpdateParams(_OutboundPaymentUpdateParamsRequired, total=False):
    expand: _List[str]


class InitiatingPaymentMethodDetailsUsBankAccount(_TypedDict, total=False):
    account_holder_name: str
    account_number: str
    routing_number: str


class _InitiatingPaymentMethodDetailsRequired(_TypedDict):
    type: _Literal["us_bank_account"]


class InitiatingPaymentMethodDetails(
    _InitiatingPaymentMethodDetailsRequired, total=False
):
    us_bank_account: InitiatingPaymentMethodDetailsUsBankAccount


class _ReceivedCreditCreateParamsRequired(_RequestOptions):
    amount: int
    currency: str
    financial_account: str
    network: _Literal["ach", "us_domestic_wire"]


class ReceivedCreditCreateParams(_ReceivedCreditCreateParamsRequired, total=False):
    description: str
    expand: _List[str]
    initiating_payment_method_details: InitiatingPaymentMethodDetails


class _ReceivedDebitCreateParamsRequired(_RequestOptions):
    amount: int
    currency: str
    financial_account: str
    network: _Literal["ach"]


class ReceivedDebitCreateParams(_ReceivedDebitCreateParamsRequired, total=False):
    description: str
    expand: _List[str]
    initiating_payment_method_details: InitiatingPaymentMethodDetails
