# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `issuing.card` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    APIResourceTestHelpers,
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._shared import Address as _Address
    from ..params.issuing import (
        CardCreateParams,
        CardDeliverCardParams,
        CardFailCardParams,
        CardListParams,
        CardModifyParams,
        CardRetrieveParams,
        CardReturnCardParams,
        CardShipCardParams,
        CardSubmitCardParams,
        CardUpdateParams,
    )
    from ._cardholder import Cardholder
    from ._personalization_design import PersonalizationDesign


class CardShippingAddressValidation(StripeObject):
    """Part of a reply: schema `issuing_card_shipping_address_validation`."""

    if TYPE_CHECKING:
        NormalizedAddress: TypeAlias = _Address

    mode: Literal["disabled", "normalization_only", "validation_and_normalization"]
    normalized_address: Optional[_Address]
    result: Optional[
        Literal["indeterminate", "likely_deliverable", "likely_undeliverable"]
    ]

    _inner_class_types = {"normalized_address": "_shared:Address"}


class CardShippingCustoms(StripeObject):
    """Part of a reply: schema `issuing_card_shipping_customs`."""

    eori_number: Optional[str]


class CardShipping(StripeObject):
    """Part of a reply: schema `issuing_card_shipping`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        AddressValidation: TypeAlias = CardShippingAddressValidation
        Customs: TypeAlias = CardShippingCustoms

    address: _Address
    address_validation: Optional[CardShippingAddressValidation]
    carrier: Optional[Literal["dhl", "fedex", "royal_mail", "usps"]]
    customs: Optional[CardShippingCustoms]
    eta: Optional[int]
    name: str
    phone_number: Optional[str]
    require_signature: Optional[bool]
    service: Literal["express", "priority", "standard"]
    status: Optional[
        Literal[
            "canceled",
            "delivered",
            "failure",
            "pending",
            "returned",
            "shipped",
            "submitted",
        ]
    ]
    tracking_number: Optional[str]
    tracking_url: Optional[str]
    type: Literal["bulk", "individual"]

    _inner_class_types = {
        "address": "_shared:Address",
        "address_validation": "CardShippingAddressValidation",
        "customs": "CardShippingCustoms",
    }


class CardSpendingControlsSpendingLimit(StripeObject):
    """Part of a reply: schema `issuing_card_spending_limit`."""

    amount: int
    categories: Optional[
        List[
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
    ]
    interval: Literal[
        "all_time", "daily", "monthly", "per_authorization", "weekly", "yearly"
    ]


class CardSpendingControls(StripeObject):
    """Part of a reply: schema `issuing_card_authorization_controls`."""

    if TYPE_CHECKING:
        SpendingLimit: TypeAlias = CardSpendingControlsSpendingLimit

    allowed_categories: Optional[
        List[
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
    ]
    allowed_merchant_countries: Optional[List[str]]
    blocked_categories: Optional[
        List[
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
    ]
    blocked_merchant_countries: Optional[List[str]]
    spending_limits: Optional[List[CardSpendingControlsSpendingLimit]]
    spending_limits_currency: Optional[str]

    _inner_class_types = {"spending_limits": "CardSpendingControlsSpendingLimit"}


class CardWalletsApplePay(StripeObject):
    """Part of a reply: schema `issuing_card_apple_pay`."""

    eligible: bool
    ineligible_reason: Optional[
        Literal["missing_agreement", "missing_cardholder_contact", "unsupported_region"]
    ]


class CardWalletsGooglePay(StripeObject):
    """Part of a reply: schema `issuing_card_google_pay`."""

    eligible: bool
    ineligible_reason: Optional[
        Literal["missing_agreement", "missing_cardholder_contact", "unsupported_region"]
    ]


class CardWallets(StripeObject):
    """Part of a reply: schema `issuing_card_wallets`."""

    if TYPE_CHECKING:
        ApplePay: TypeAlias = CardWalletsApplePay
        GooglePay: TypeAlias = CardWalletsGooglePay

    apple_pay: CardWalletsApplePay
    google_pay: CardWalletsGooglePay
    primary_account_identifier: Optional[str]

    _inner_class_types = {
        "apple_pay": "CardWalletsApplePay",
        "google_pay": "CardWalletsGooglePay",
    }


class Card(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `issuing.card` object.

    Operations: GET /v1/issuing/cards, GET /v1/issuing/cards/{card},
    POST /v1/issuing/cards, POST /v1/issuing/cards/{card},
    POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/fail,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/return,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/ship,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/submit.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.card"]] = "issuing.card"

    if TYPE_CHECKING:
        Shipping: TypeAlias = CardShipping
        SpendingControls: TypeAlias = CardSpendingControls
        Wallets: TypeAlias = CardWallets
        personalization_design_id: Optional[str]
        replaced_by_id: Optional[str]
        replacement_for_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[CardListParams]
        ) -> AnyIterator[Card]: ...

    brand: str
    cancellation_reason: Optional[Literal["design_rejected", "lost", "stolen"]]
    cardholder: Cardholder
    created: int
    currency: str
    cvc: Optional[str]
    exp_month: int
    exp_year: int
    financial_account: Optional[str]
    id: str
    last4: str
    livemode: bool
    metadata: MapField[str]
    number: Optional[str]
    object: Literal["issuing.card"]
    personalization_design: Optional[ExpandableField[PersonalizationDesign]]
    replaced_by: Optional[ExpandableField[Card]]
    replacement_for: Optional[ExpandableField[Card]]
    replacement_reason: Optional[Literal["damaged", "expired", "lost", "stolen"]]
    second_line: Optional[str]
    shipping: Optional[CardShipping]
    spending_controls: CardSpendingControls
    status: Literal["active", "canceled", "inactive"]
    type: Literal["physical", "virtual"]
    wallets: Optional[CardWallets]

    _inner_class_types = {
        "cardholder": None,
        "metadata": "*",
        "personalization_design": None,
        "replaced_by": None,
        "replacement_for": None,
        "shipping": "CardShipping",
        "spending_controls": "CardSpendingControls",
        "wallets": "CardWallets",
    }
    _class_url = "/v1/issuing/cards"

    @classmethod
    def create(cls, **params: Unpack[CardCreateParams]) -> Card:
        """POST /v1/issuing/cards

        Required: currency, type.
        Optional: cardholder, exp_month, exp_year, expand, financial_account,
        metadata, personalization_design, pin, replacement_for, replacement_reason,
        second_line, shipping, spending_controls, status.
        Returns Card; raises StripeError.
        """
        return request("post", "/v1/issuing/cards", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[CardCreateParams]) -> Card:
        """Async twin of `create`."""
        return await request_async("post", "/v1/issuing/cards", (), params)

    @classmethod
    def list(cls, **params: Unpack[CardListParams]) -> ListObject[Card]:
        """GET /v1/issuing/cards

        Optional: cardholder, created, ending_before, exp_month, exp_year, expand,
        last4, limit, personalization_design, starting_after, status, type.
        Returns ListObject[Card]; raises StripeError.
        """
        return request("get", "/v1/issuing/cards", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[CardListParams]) -> ListObject[Card]:
        """Async twin of `list`."""
        return await request_async(
            "get", "/v1/issuing/cards", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[CardModifyParams]) -> Card:
        """POST /v1/issuing/cards/{card}

        Optional: cancellation_reason, expand, metadata, personalization_design, pin,
        shipping, spending_controls, status.
        Returns Card; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/issuing/cards/{card}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[CardModifyParams]) -> Card:
        """Async twin of `modify`."""
        return await request_async("post", "/v1/issuing/cards/{card}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[CardRetrieveParams]) -> Card:
        """GET /v1/issuing/cards/{card}

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/issuing/cards/{card}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CardRetrieveParams]
    ) -> Card:
        """Async twin of `retrieve`."""
        return await request_async("get", "/v1/issuing/cards/{card}", (id,), params)

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def deliver_card(card: str, /, **params: Unpack[CardDeliverCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def deliver_card_async(
            card: str, /, **params: Unpack[CardDeliverCardParams]
        ) -> Card:
            """Async twin of `deliver_card`."""
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def fail_card(card: str, /, **params: Unpack[CardFailCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/fail

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def fail_card_async(
            card: str, /, **params: Unpack[CardFailCardParams]
        ) -> Card:
            """Async twin of `fail_card`."""
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def return_card(card: str, /, **params: Unpack[CardReturnCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/return

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/return",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def return_card_async(
            card: str, /, **params: Unpack[CardReturnCardParams]
        ) -> Card:
            """Async twin of `return_card`."""
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/return",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def ship_card(card: str, /, **params: Unpack[CardShipCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/ship

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def ship_card_async(
            card: str, /, **params: Unpack[CardShipCardParams]
        ) -> Card:
            """Async twin of `ship_card`."""
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def submit_card(card: str, /, **params: Unpack[CardSubmitCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/submit

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def submit_card_async(
            card: str, /, **params: Unpack[CardSubmitCardParams]
        ) -> Card:
            """Async twin of `submit_card`."""
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
                (card,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class IssuingCardPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.card` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        personalization_design_id: Optional[str]
        replaced_by_id: Optional[str]
        replacement_for_id: Optional[str]

    brand: Optional[str]
    cancellation_reason: Optional[Literal["design_rejected", "lost", "stolen"]]
    cardholder: Optional[Cardholder]
    created: Optional[int]
    currency: Optional[str]
    cvc: Optional[str]
    exp_month: Optional[int]
    exp_year: Optional[int]
    financial_account: Optional[str]
    id: Optional[str]
    last4: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    number: Optional[str]
    object: Optional[Literal["issuing.card"]]
    personalization_design: Optional[ExpandableField[PersonalizationDesign]]
    replaced_by: Optional[ExpandableField[Card]]
    replacement_for: Optional[ExpandableField[Card]]
    replacement_reason: Optional[Literal["damaged", "expired", "lost", "stolen"]]
    second_line: Optional[str]
    shipping: Optional[CardShipping]
    spending_controls: Optional[CardSpendingControls]
    status: Optional[Literal["active", "canceled", "inactive"]]
    type: Optional[Literal["physical", "virtual"]]
    wallets: Optional[CardWallets]

    _inner_class_types = {
        "cardholder": None,
        "metadata": "*",
        "personalization_design": None,
        "replaced_by": None,
        "replacement_for": None,
        "shipping": "CardShipping",
        "spending_controls": "CardSpendingControls",
        "wallets": "CardWallets",
    }


class IssuingCardEventData(EventData):
    """What an event holds about the schema `issuing.card`."""

    object: Card
    previous_attributes: Optional[IssuingCardPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingCardPreviousAttributes",
    }


class IssuingCardCreatedEvent(Event):
    """The event `issuing_card.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_card.created"]] = "issuing_card.created"

    data: IssuingCardEventData
    type: Literal["issuing_card.created"]

    _inner_class_types = {"data": "IssuingCardEventData"}


class IssuingCardUpdatedEvent(Event):
    """The event `issuing_card.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_card.updated"]] = "issuing_card.updated"

    data: IssuingCardEventData
    type: Literal["issuing_card.updated"]

    _inner_class_types = {"data": "IssuingCardEventData"}


class CardService(StripeService):
    """Calls below `client.v1.issuing.cards`."""

    def create(
        self, params: CardCreateParams, options: Optional[RequestOptions] = None
    ) -> Card:
        """POST /v1/issuing/cards

        Required: currency, type.
        Optional: cardholder, exp_month, exp_year, expand, financial_account,
        metadata, personalization_design, pin, replacement_for, replacement_reason,
        second_line, shipping, spending_controls, status.
        Returns Card; raises StripeError.
        """
        return self._request("post", "/v1/issuing/cards", (), params, options)

    async def create_async(
        self, params: CardCreateParams, options: Optional[RequestOptions] = None
    ) -> Card:
        """Async twin of `create`."""
        return await self._request_async(
            "post", "/v1/issuing/cards", (), params, options
        )

    def list(
        self,
        params: Optional[CardListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Card]:
        """GET /v1/issuing/cards

        Optional: cardholder, created, ending_before, exp_month, exp_year, expand,
        last4, limit, personalization_design, starting_after, status, type.
        Returns ListObject[Card]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/cards", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CardListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Card]:
        """Async twin of `list`."""
        return await self._request_async(
            "get", "/v1/issuing/cards", (), params, options, expects="list"
        )

    def retrieve(
        self,
        card: str,
        params: Optional[CardRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """GET /v1/issuing/cards/{card}

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "get", "/v1/issuing/cards/{card}", (card,), params, options
        )

    async def retrieve_async(
        self,
        card: str,
        params: Optional[CardRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `retrieve`."""
        return await self._request_async(
            "get", "/v1/issuing/cards/{card}", (card,), params, options
        )

    def update(
        self,
        card: str,
        params: Optional[CardUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/issuing/cards/{card}

        Optional: cancellation_reason, expand, metadata, personalization_design, pin,
        shipping, spending_controls, status.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post", "/v1/issuing/cards/{card}", (card,), params, options
        )

    async def update_async(
        self,
        card: str,
        params: Optional[CardUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `update`."""
        return await self._request_async(
            "post", "/v1/issuing/cards/{card}", (card,), params, options
        )
