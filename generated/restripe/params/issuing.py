# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from ._shared import (
    CompanyVerification,
    Created,
    Dob,
    Document,
    RetrieveParams,
    TosAcceptance,
    UpdateParams,
)
from ._shared_2 import (
    AmountDetails,
    AuthenticationExemption,
    AuthorizationCreateParams as _AuthorizationCreateParams,
    CaptureParams,
    CardholderPromptData,
    CardTestingRisk,
    CreateForceCaptureParams,
    FinalizeAmountParams,
    Fleet,
    Flight,
    Fuel,
    IncrementParams,
    Lodging,
    MerchantData,
    MerchantDisputeRisk,
    NetworkData,
    PurchaseDetails,
    PurchaseDetailsFuel,
    Receipt,
    RefundParams,
    RejectionReasons,
    RejectParams,
    ReportedBreakdown,
    RespondParams,
    ReverseParams,
    RiskAssessment,
    Segment,
    Tax,
    ThreeDSecure,
    VerificationData,
)

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class AuthorizationApproveParams(RequestOptions, total=False):
    amount: int
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]


class AuthorizationListParams(RequestOptions, total=False):
    card: str
    cardholder: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["closed", "expired", "pending", "reversed"]


class CardCreateParamsPin(TypedDict, total=False):
    encrypted_number: str


class _CardCreateParamsShippingAddressRequired(TypedDict):
    city: str
    country: str
    line1: str
    postal_code: str


class CardCreateParamsShippingAddress(
    _CardCreateParamsShippingAddressRequired, total=False
):
    line2: str
    state: str


class CardCreateParamsShippingAddressValidation(TypedDict):
    mode: Literal["disabled", "normalization_only", "validation_and_normalization"]


class CardCreateParamsShippingCustoms(TypedDict, total=False):
    eori_number: str


class _CardCreateParamsShippingRequired(TypedDict):
    address: CardCreateParamsShippingAddress
    name: str


class CardCreateParamsShipping(_CardCreateParamsShippingRequired, total=False):
    address_validation: CardCreateParamsShippingAddressValidation
    customs: CardCreateParamsShippingCustoms
    phone_number: str
    require_signature: bool
    service: Literal["express", "priority", "standard"]
    type: Literal["bulk", "individual"]


class _CardCreateParamsSpendingControlsSpendingLimitRequired(TypedDict):
    amount: int
    interval: Literal[
        "all_time", "daily", "monthly", "per_authorization", "weekly", "yearly"
    ]


class CardCreateParamsSpendingControlsSpendingLimit(
    _CardCreateParamsSpendingControlsSpendingLimitRequired, total=False
):
    categories: List[
        Literal[
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
            "miscellaneous",
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
    ]


class CardCreateParamsSpendingControls(TypedDict, total=False):
    allowed_categories: List[
        Literal[
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
            "miscellaneous",
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
    ]
    allowed_merchant_countries: List[str]
    blocked_categories: List[
        Literal[
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
            "miscellaneous",
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
    ]
    blocked_merchant_countries: List[str]
    spending_limits: List[CardCreateParamsSpendingControlsSpendingLimit]


class _CardCreateParamsRequired(RequestOptions):
    currency: str
    type: Literal["physical", "virtual"]


class CardCreateParams(_CardCreateParamsRequired, total=False):
    cardholder: str
    exp_month: int
    exp_year: int
    expand: List[str]
    financial_account: str
    metadata: Dict[str, str]
    personalization_design: str
    pin: CardCreateParamsPin
    replacement_for: str
    replacement_reason: Literal["damaged", "expired", "lost", "stolen"]
    second_line: Union[Literal[""], str]
    shipping: CardCreateParamsShipping
    spending_controls: CardCreateParamsSpendingControls
    status: Literal["active", "inactive"]


class CardListParams(RequestOptions, total=False):
    cardholder: str
    created: Union[Created, int, datetime]
    ending_before: str
    exp_month: int
    exp_year: int
    expand: List[str]
    last4: str
    limit: int
    personalization_design: str
    starting_after: str
    status: Literal["active", "canceled", "inactive"]
    type: Literal["physical", "virtual"]


class CardModifyParams(RequestOptions, total=False):
    cancellation_reason: Literal["lost", "stolen"]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    personalization_design: str
    pin: CardCreateParamsPin
    shipping: CardCreateParamsShipping
    spending_controls: CardCreateParamsSpendingControls
    status: Literal["active", "canceled", "inactive"]


class CardholderCreateParamsBilling(TypedDict):
    address: CardCreateParamsShippingAddress


class CardholderCreateParamsCompany(TypedDict, total=False):
    tax_id: str


class CardholderCreateParamsIndividualCardIssuing(TypedDict, total=False):
    user_terms_acceptance: TosAcceptance


class CardholderCreateParamsIndividual(TypedDict, total=False):
    card_issuing: CardholderCreateParamsIndividualCardIssuing
    dob: Dob
    first_name: str
    last_name: str
    verification: CompanyVerification


class CardholderCreateParamsSpendingControls(TypedDict, total=False):
    allowed_categories: List[
        Literal[
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
            "miscellaneous",
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
    ]
    allowed_merchant_countries: List[str]
    blocked_categories: List[
        Literal[
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
            "miscellaneous",
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
    ]
    blocked_merchant_countries: List[str]
    spending_limits: List[CardCreateParamsSpendingControlsSpendingLimit]
    spending_limits_currency: str


class _CardholderCreateParamsRequired(RequestOptions):
    billing: CardholderCreateParamsBilling
    name: str


class CardholderCreateParams(_CardholderCreateParamsRequired, total=False):
    company: CardholderCreateParamsCompany
    email: str
    expand: List[str]
    individual: CardholderCreateParamsIndividual
    metadata: Dict[str, str]
    phone_number: str
    preferred_locales: List[Literal["de", "en", "es", "fr", "it"]]
    spending_controls: CardholderCreateParamsSpendingControls
    status: Literal["active", "inactive"]
    type: Literal["company", "individual"]


class CardholderListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    email: str
    ending_before: str
    expand: List[str]
    limit: int
    phone_number: str
    starting_after: str
    status: Literal["active", "blocked", "inactive"]
    type: Literal["company", "individual"]


class CardholderModifyParams(RequestOptions, total=False):
    billing: CardholderCreateParamsBilling
    company: CardholderCreateParamsCompany
    email: str
    expand: List[str]
    individual: CardholderCreateParamsIndividual
    metadata: Dict[str, str]
    phone_number: str
    preferred_locales: List[Literal["de", "en", "es", "fr", "it"]]
    spending_controls: CardholderCreateParamsSpendingControls
    status: Literal["active", "inactive"]


class DisputeCreateParamsEvidenceCanceled(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    canceled_at: Union[Literal[""], int, datetime]
    cancellation_policy_provided: Union[Literal[""], bool]
    cancellation_reason: Union[Literal[""], str]
    expected_at: Union[Literal[""], int, datetime]
    explanation: Union[Literal[""], str]
    product_description: Union[Literal[""], str]
    product_type: Literal["", "merchandise", "service"]
    return_status: Literal["", "merchant_rejected", "successful"]
    returned_at: Union[Literal[""], int, datetime]


class DisputeCreateParamsEvidenceDuplicate(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    card_statement: Union[Literal[""], str]
    cash_receipt: Union[Literal[""], str]
    check_image: Union[Literal[""], str]
    explanation: Union[Literal[""], str]
    original_transaction: str


class DisputeCreateParamsEvidenceFraudulent(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    explanation: Union[Literal[""], str]


class DisputeCreateParamsEvidenceMerchandiseNotAsDescribed(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    explanation: Union[Literal[""], str]
    received_at: Union[Literal[""], int, datetime]
    return_description: Union[Literal[""], str]
    return_status: Literal["", "merchant_rejected", "successful"]
    returned_at: Union[Literal[""], int, datetime]


class DisputeCreateParamsEvidenceNotReceived(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    expected_at: Union[Literal[""], int, datetime]
    explanation: Union[Literal[""], str]
    product_description: Union[Literal[""], str]
    product_type: Literal["", "merchandise", "service"]


class DisputeCreateParamsEvidenceOther(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    explanation: Union[Literal[""], str]
    product_description: Union[Literal[""], str]
    product_type: Literal["", "merchandise", "service"]


class DisputeCreateParamsEvidenceServiceNotAsDescribed(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    canceled_at: Union[Literal[""], int, datetime]
    cancellation_reason: Union[Literal[""], str]
    explanation: Union[Literal[""], str]
    received_at: Union[Literal[""], int, datetime]


class DisputeCreateParamsEvidence(TypedDict, total=False):
    canceled: Union[Literal[""], DisputeCreateParamsEvidenceCanceled]
    duplicate: Union[Literal[""], DisputeCreateParamsEvidenceDuplicate]
    fraudulent: Union[Literal[""], DisputeCreateParamsEvidenceFraudulent]
    merchandise_not_as_described: Union[
        Literal[""], DisputeCreateParamsEvidenceMerchandiseNotAsDescribed
    ]
    no_valid_authorization: Union[Literal[""], DisputeCreateParamsEvidenceFraudulent]
    not_received: Union[Literal[""], DisputeCreateParamsEvidenceNotReceived]
    other: Union[Literal[""], DisputeCreateParamsEvidenceOther]
    reason: Literal[
        "canceled",
        "duplicate",
        "fraudulent",
        "merchandise_not_as_described",
        "no_valid_authorization",
        "not_received",
        "other",
        "service_not_as_described",
    ]
    service_not_as_described: Union[
        Literal[""], DisputeCreateParamsEvidenceServiceNotAsDescribed
    ]


class DisputeCreateParamsTreasury(TypedDict):
    received_debit: str


class DisputeCreateParams(RequestOptions, total=False):
    amount: int
    evidence: DisputeCreateParamsEvidence
    expand: List[str]
    metadata: Dict[str, str]
    transaction: str
    treasury: DisputeCreateParamsTreasury


class DisputeListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["expired", "lost", "submitted", "unsubmitted", "won"]
    transaction: str


class DisputeModifyParams(RequestOptions, total=False):
    amount: int
    evidence: DisputeCreateParamsEvidence
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]


class PersonalizationDesignCreateParamsCarrierText(TypedDict, total=False):
    footer_body: Union[Literal[""], str]
    footer_title: Union[Literal[""], str]
    header_body: Union[Literal[""], str]
    header_title: Union[Literal[""], str]


class PersonalizationDesignCreateParamsPreferences(TypedDict):
    is_default: bool


class _PersonalizationDesignCreateParamsRequired(RequestOptions):
    physical_bundle: str


class PersonalizationDesignCreateParams(
    _PersonalizationDesignCreateParamsRequired, total=False
):
    card_logo: str
    carrier_text: PersonalizationDesignCreateParamsCarrierText
    expand: List[str]
    lookup_key: str
    metadata: Dict[str, str]
    name: str
    preferences: PersonalizationDesignCreateParamsPreferences
    transfer_lookup_key: bool


class PersonalizationDesignListParamsPreferences(TypedDict, total=False):
    is_default: bool
    is_platform_default: bool


class PersonalizationDesignListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    lookup_keys: List[str]
    preferences: PersonalizationDesignListParamsPreferences
    starting_after: str
    status: Literal["active", "inactive", "rejected", "review"]


class PersonalizationDesignModifyParams(RequestOptions, total=False):
    card_logo: Union[Literal[""], str]
    carrier_text: Union[Literal[""], PersonalizationDesignCreateParamsCarrierText]
    expand: List[str]
    lookup_key: Union[Literal[""], str]
    metadata: Dict[str, str]
    name: Union[Literal[""], str]
    physical_bundle: str
    preferences: PersonalizationDesignCreateParamsPreferences
    transfer_lookup_key: bool


class PhysicalBundleListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "inactive", "review"]
    type: Literal["custom", "standard"]


class _TokenListParamsRequired(RequestOptions):
    card: str


class TokenListParams(_TokenListParamsRequired, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "deleted", "requested", "suspended"]


class _TokenModifyParamsRequired(RequestOptions):
    status: Literal["active", "deleted", "suspended"]


class TokenModifyParams(_TokenModifyParamsRequired, total=False):
    expand: List[str]


class TransactionListParams(RequestOptions, total=False):
    card: str
    cardholder: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: Literal["capture", "refund"]


AuthorizationDeclineParams = UpdateParams
AuthorizationListParamsCreated = Created
AuthorizationModifyParams = UpdateParams
AuthorizationRetrieveParams = RetrieveParams
AuthorizationCaptureParamsPurchaseDetailsFleetCardholderPromptData = (
    CardholderPromptData
)
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdownFuel = Fuel
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdownNonFuel = Fuel
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdownTax = Tax
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdown = ReportedBreakdown
AuthorizationCaptureParamsPurchaseDetailsFleet = Fleet
AuthorizationCaptureParamsPurchaseDetailsFlightSegment = Segment
AuthorizationCaptureParamsPurchaseDetailsFlight = Flight
AuthorizationCaptureParamsPurchaseDetailsFuel = PurchaseDetailsFuel
AuthorizationCaptureParamsPurchaseDetailsLodging = Lodging
AuthorizationCaptureParamsPurchaseDetailsReceipt = Receipt
AuthorizationCaptureParamsPurchaseDetails = PurchaseDetails
AuthorizationCaptureParams = CaptureParams
AuthorizationCreateParamsAmountDetails = AmountDetails
AuthorizationCreateParamsFleetCardholderPromptData = CardholderPromptData
AuthorizationCreateParamsFleetReportedBreakdownFuel = Fuel
AuthorizationCreateParamsFleetReportedBreakdownNonFuel = Fuel
AuthorizationCreateParamsFleetReportedBreakdownTax = Tax
AuthorizationCreateParamsFleetReportedBreakdown = ReportedBreakdown
AuthorizationCreateParamsFleet = Fleet
AuthorizationCreateParamsFuel = PurchaseDetailsFuel
AuthorizationCreateParamsMerchantData = MerchantData
AuthorizationCreateParamsNetworkData = NetworkData
AuthorizationCreateParamsRiskAssessmentCardTestingRisk = CardTestingRisk
AuthorizationCreateParamsRiskAssessmentMerchantDisputeRisk = MerchantDisputeRisk
AuthorizationCreateParamsRiskAssessment = RiskAssessment
AuthorizationCreateParamsVerificationDataAuthenticationExemption = (
    AuthenticationExemption
)
AuthorizationCreateParamsVerificationDataThreeDSecure = ThreeDSecure
AuthorizationCreateParamsVerificationData = VerificationData
AuthorizationCreateParams = _AuthorizationCreateParams
AuthorizationExpireParams = RetrieveParams
AuthorizationFinalizeAmountParamsFleetCardholderPromptData = CardholderPromptData
AuthorizationFinalizeAmountParamsFleetReportedBreakdownFuel = Fuel
AuthorizationFinalizeAmountParamsFleetReportedBreakdownNonFuel = Fuel
AuthorizationFinalizeAmountParamsFleetReportedBreakdownTax = Tax
AuthorizationFinalizeAmountParamsFleetReportedBreakdown = ReportedBreakdown
AuthorizationFinalizeAmountParamsFleet = Fleet
AuthorizationFinalizeAmountParamsFuel = PurchaseDetailsFuel
AuthorizationFinalizeAmountParams = FinalizeAmountParams
AuthorizationIncrementParams = IncrementParams
AuthorizationRespondParams = RespondParams
AuthorizationReverseParams = ReverseParams
CardListParamsCreated = Created
CardModifyParamsPin = CardCreateParamsPin
CardModifyParamsShippingAddress = CardCreateParamsShippingAddress
CardModifyParamsShippingAddressValidation = CardCreateParamsShippingAddressValidation
CardModifyParamsShippingCustoms = CardCreateParamsShippingCustoms
CardModifyParamsShipping = CardCreateParamsShipping
CardModifyParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardModifyParamsSpendingControls = CardCreateParamsSpendingControls
CardRetrieveParams = RetrieveParams
CardDeliverCardParams = RetrieveParams
CardFailCardParams = RetrieveParams
CardReturnCardParams = RetrieveParams
CardShipCardParams = RetrieveParams
CardSubmitCardParams = RetrieveParams
CardholderCreateParamsBillingAddress = CardCreateParamsShippingAddress
CardholderCreateParamsIndividualCardIssuingUserTermsAcceptance = TosAcceptance
CardholderCreateParamsIndividualDob = Dob
CardholderCreateParamsIndividualVerificationDocument = Document
CardholderCreateParamsIndividualVerification = CompanyVerification
CardholderCreateParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardholderListParamsCreated = Created
CardholderModifyParamsBillingAddress = CardCreateParamsShippingAddress
CardholderModifyParamsBilling = CardholderCreateParamsBilling
CardholderModifyParamsCompany = CardholderCreateParamsCompany
CardholderModifyParamsIndividualCardIssuingUserTermsAcceptance = TosAcceptance
CardholderModifyParamsIndividualCardIssuing = (
    CardholderCreateParamsIndividualCardIssuing
)
CardholderModifyParamsIndividualDob = Dob
CardholderModifyParamsIndividualVerificationDocument = Document
CardholderModifyParamsIndividualVerification = CompanyVerification
CardholderModifyParamsIndividual = CardholderCreateParamsIndividual
CardholderModifyParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardholderModifyParamsSpendingControls = CardholderCreateParamsSpendingControls
CardholderRetrieveParams = RetrieveParams
DisputeCreateParamsEvidenceNoValidAuthorization = DisputeCreateParamsEvidenceFraudulent
DisputeListParamsCreated = Created
DisputeModifyParamsEvidenceCanceled = DisputeCreateParamsEvidenceCanceled
DisputeModifyParamsEvidenceDuplicate = DisputeCreateParamsEvidenceDuplicate
DisputeModifyParamsEvidenceFraudulent = DisputeCreateParamsEvidenceFraudulent
DisputeModifyParamsEvidenceMerchandiseNotAsDescribed = (
    DisputeCreateParamsEvidenceMerchandiseNotAsDescribed
)
DisputeModifyParamsEvidenceNoValidAuthorization = DisputeCreateParamsEvidenceFraudulent
DisputeModifyParamsEvidenceNotReceived = DisputeCreateParamsEvidenceNotReceived
DisputeModifyParamsEvidenceOther = DisputeCreateParamsEvidenceOther
DisputeModifyParamsEvidenceServiceNotAsDescribed = (
    DisputeCreateParamsEvidenceServiceNotAsDescribed
)
DisputeModifyParamsEvidence = DisputeCreateParamsEvidence
DisputeRetrieveParams = RetrieveParams
DisputeSubmitParams = UpdateParams
PersonalizationDesignModifyParamsCarrierText = (
    PersonalizationDesignCreateParamsCarrierText
)
PersonalizationDesignModifyParamsPreferences = (
    PersonalizationDesignCreateParamsPreferences
)
PersonalizationDesignRetrieveParams = RetrieveParams
PersonalizationDesignActivateParams = RetrieveParams
PersonalizationDesignDeactivateParams = RetrieveParams
PersonalizationDesignRejectParamsRejectionReasons = RejectionReasons
PersonalizationDesignRejectParams = RejectParams
PhysicalBundleRetrieveParams = RetrieveParams
TokenListParamsCreated = Created
TokenRetrieveParams = RetrieveParams
TransactionListParamsCreated = Created
TransactionModifyParams = UpdateParams
TransactionRetrieveParams = RetrieveParams
TransactionCreateForceCaptureParamsMerchantData = MerchantData
TransactionCreateForceCaptureParamsPurchaseDetailsFleetCardholderPromptData = (
    CardholderPromptData
)
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdownFuel = Fuel
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdownNonFuel = Fuel
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdownTax = Tax
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdown = (
    ReportedBreakdown
)
TransactionCreateForceCaptureParamsPurchaseDetailsFleet = Fleet
TransactionCreateForceCaptureParamsPurchaseDetailsFlightSegment = Segment
TransactionCreateForceCaptureParamsPurchaseDetailsFlight = Flight
TransactionCreateForceCaptureParamsPurchaseDetailsFuel = PurchaseDetailsFuel
TransactionCreateForceCaptureParamsPurchaseDetailsLodging = Lodging
TransactionCreateForceCaptureParamsPurchaseDetailsReceipt = Receipt
TransactionCreateForceCaptureParamsPurchaseDetails = PurchaseDetails
TransactionCreateForceCaptureParams = CreateForceCaptureParams
TransactionCreateUnlinkedRefundParamsMerchantData = MerchantData
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetCardholderPromptData = (
    CardholderPromptData
)
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdownFuel = Fuel
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdownNonFuel = Fuel
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdownTax = Tax
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdown = (
    ReportedBreakdown
)
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleet = Fleet
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFlightSegment = Segment
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFlight = Flight
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFuel = PurchaseDetailsFuel
TransactionCreateUnlinkedRefundParamsPurchaseDetailsLodging = Lodging
TransactionCreateUnlinkedRefundParamsPurchaseDetailsReceipt = Receipt
TransactionCreateUnlinkedRefundParamsPurchaseDetails = PurchaseDetails
TransactionCreateUnlinkedRefundParams = CreateForceCaptureParams
TransactionRefundParams = RefundParams
AuthorizationUpdateParams = UpdateParams
CardholderUpdateParamsBillingAddress = CardCreateParamsShippingAddress
CardholderUpdateParamsBilling = CardholderCreateParamsBilling
CardholderUpdateParamsCompany = CardholderCreateParamsCompany
CardholderUpdateParamsIndividualCardIssuingUserTermsAcceptance = TosAcceptance
CardholderUpdateParamsIndividualCardIssuing = (
    CardholderCreateParamsIndividualCardIssuing
)
CardholderUpdateParamsIndividualDob = Dob
CardholderUpdateParamsIndividualVerificationDocument = Document
CardholderUpdateParamsIndividualVerification = CompanyVerification
CardholderUpdateParamsIndividual = CardholderCreateParamsIndividual
CardholderUpdateParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardholderUpdateParamsSpendingControls = CardholderCreateParamsSpendingControls
CardholderUpdateParams = CardholderModifyParams
CardUpdateParamsPin = CardCreateParamsPin
CardUpdateParamsShippingAddress = CardCreateParamsShippingAddress
CardUpdateParamsShippingAddressValidation = CardCreateParamsShippingAddressValidation
CardUpdateParamsShippingCustoms = CardCreateParamsShippingCustoms
CardUpdateParamsShipping = CardCreateParamsShipping
CardUpdateParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardUpdateParamsSpendingControls = CardCreateParamsSpendingControls
CardUpdateParams = CardModifyParams
DisputeUpdateParamsEvidenceCanceled = DisputeCreateParamsEvidenceCanceled
DisputeUpdateParamsEvidenceDuplicate = DisputeCreateParamsEvidenceDuplicate
DisputeUpdateParamsEvidenceFraudulent = DisputeCreateParamsEvidenceFraudulent
DisputeUpdateParamsEvidenceMerchandiseNotAsDescribed = (
    DisputeCreateParamsEvidenceMerchandiseNotAsDescribed
)
DisputeUpdateParamsEvidenceNoValidAuthorization = DisputeCreateParamsEvidenceFraudulent
DisputeUpdateParamsEvidenceNotReceived = DisputeCreateParamsEvidenceNotReceived
DisputeUpdateParamsEvidenceOther = DisputeCreateParamsEvidenceOther
DisputeUpdateParamsEvidenceServiceNotAsDescribed = (
    DisputeCreateParamsEvidenceServiceNotAsDescribed
)
DisputeUpdateParamsEvidence = DisputeCreateParamsEvidence
DisputeUpdateParams = DisputeModifyParams
PersonalizationDesignUpdateParamsCarrierText = (
    PersonalizationDesignCreateParamsCarrierText
)
PersonalizationDesignUpdateParamsPreferences = (
    PersonalizationDesignCreateParamsPreferences
)
PersonalizationDesignUpdateParams = PersonalizationDesignModifyParams
TokenUpdateParams = TokenModifyParams
TransactionUpdateParams = UpdateParams
