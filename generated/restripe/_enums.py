# Rendered by codegen; never edit.
# fmt: off
"""Values of fields, each set of them once."""

from typing import Literal

AccountCreateParamsCompanyStructure = Literal[
    "", "free_zone_establishment", "free_zone_llc", "government_instrumentality",
    "governmental_unit", "incorporated_non_profit", "incorporated_partnership",
    "limited_liability_partnership", "llc", "multi_member_llc", "private_company",
    "private_corporation", "private_partnership", "public_company",
    "public_corporation", "public_partnership", "registered_charity",
    "single_member_llc", "sole_establishment", "sole_proprietorship",
    "tax_exempt_government_instrumentality", "unincorporated_association",
    "unincorporated_non_profit", "unincorporated_partnership",
]
AccountRequirementsDisabledReason = Literal[
    "action_required.requested_capabilities", "listed", "other", "platform_paused",
    "rejected.fraud", "rejected.incomplete_verification", "rejected.listed",
    "rejected.other", "rejected.platform_fraud", "rejected.platform_other",
    "rejected.platform_terms_of_service", "rejected.terms_of_service",
    "requirements.past_due", "requirements.pending_verification", "under_review",
]
AccountSubcategory = Literal[
    "checking", "credit_card", "line_of_credit", "mortgage", "other", "savings",
]
ActiveFeature = Literal[
    "card_issuing", "deposit_insurance", "financial_addresses.aba",
    "financial_addresses.aba.forwarding", "inbound_transfers.ach", "intra_stripe_flows",
    "outbound_payments.ach", "outbound_payments.us_domestic_wire",
    "outbound_transfers.ach", "outbound_transfers.us_domestic_wire",
    "remote_deposit_capture",
]
AllowedCategory = Literal[
    "ac_refrigeration_repair", "accounting_bookkeeping_services",
    "advertising_services", "agricultural_cooperative", "airlines_air_carriers",
    "airports_flying_fields", "ambulance_services", "amusement_parks_carnivals",
    "antique_reproductions", "antique_shops", "aquariums",
    "architectural_surveying_services", "art_dealers_and_galleries",
    "artists_supply_and_craft_shops", "auto_and_home_supply_stores",
    "auto_body_repair_shops", "auto_paint_shops", "auto_service_shops",
    "automated_cash_disburse", "automated_fuel_dispensers", "automobile_associations",
    "automotive_parts_and_accessories_stores", "automotive_tire_stores",
    "bail_and_bond_payments", "bakeries", "bands_orchestras", "barber_and_beauty_shops",
    "betting_casino_gambling", "bicycle_shops", "billiard_pool_establishments",
    "boat_dealers", "boat_rentals_and_leases", "book_stores",
    "books_periodicals_and_newspapers", "bowling_alleys", "bus_lines",
    "business_secretarial_schools", "buying_shopping_services",
    "cable_satellite_and_other_pay_television_and_radio",
    "camera_and_photographic_supply_stores", "candy_nut_and_confectionery_stores",
    "car_and_truck_dealers_new_used", "car_and_truck_dealers_used_only",
    "car_rental_agencies", "car_washes", "carpentry_services",
    "carpet_upholstery_cleaning", "caterers",
    "charitable_and_social_service_organizations_fundraising",
    "chemicals_and_allied_products", "child_care_services",
    "childrens_and_infants_wear_stores", "chiropodists_podiatrists", "chiropractors",
    "cigar_stores_and_stands", "civic_social_fraternal_associations",
    "cleaning_and_maintenance", "clothing_rental", "colleges_universities",
    "commercial_equipment", "commercial_footwear",
    "commercial_photography_art_and_graphics", "commuter_transport_and_ferries",
    "computer_network_services", "computer_programming", "computer_repair",
    "computer_software_stores", "computers_peripherals_and_software",
    "concrete_work_services", "construction_materials", "consulting_public_relations",
    "correspondence_schools", "cosmetic_stores", "counseling_services", "country_clubs",
    "courier_services", "court_costs", "credit_reporting_agencies", "cruise_lines",
    "dairy_products_stores", "dance_hall_studios_schools", "dating_escort_services",
    "dentists_orthodontists", "department_stores", "detective_agencies",
    "digital_goods_applications", "digital_goods_games", "digital_goods_large_volume",
    "digital_goods_media", "direct_marketing_catalog_merchant",
    "direct_marketing_combination_catalog_and_retail_merchant",
    "direct_marketing_inbound_telemarketing", "direct_marketing_insurance_services",
    "direct_marketing_other", "direct_marketing_outbound_telemarketing",
    "direct_marketing_subscription", "direct_marketing_travel", "discount_stores",
    "doctors", "door_to_door_sales", "drapery_window_covering_and_upholstery_stores",
    "drinking_places", "drug_stores_and_pharmacies",
    "drugs_drug_proprietaries_and_druggist_sundries", "dry_cleaners", "durable_goods",
    "duty_free_stores", "eating_places_restaurants", "educational_services",
    "electric_razor_stores", "electric_vehicle_charging",
    "electrical_parts_and_equipment", "electrical_services", "electronics_repair_shops",
    "electronics_stores", "elementary_secondary_schools",
    "emergency_services_gcas_visa_use_only", "employment_temp_agencies",
    "equipment_rental", "exterminating_services", "family_clothing_stores",
    "fast_food_restaurants", "financial_institutions",
    "fines_government_administrative_entities",
    "fireplace_fireplace_screens_and_accessories_stores", "floor_covering_stores",
    "florists", "florists_supplies_nursery_stock_and_flowers",
    "freezer_and_locker_meat_provisioners", "fuel_dealers_non_automotive",
    "funeral_services_crematories",
    "furniture_home_furnishings_and_equipment_stores_except_appliances",
    "furniture_repair_refinishing", "furriers_and_fur_shops", "general_services",
    "gift_card_novelty_and_souvenir_shops", "glass_paint_and_wallpaper_stores",
    "glassware_crystal_stores", "golf_courses_public",
    "government_licensed_horse_dog_racing_us_region_only",
    "government_licensed_online_casions_online_gambling_us_region_only",
    "government_owned_lotteries_non_us_region",
    "government_owned_lotteries_us_region_only", "government_services",
    "grocery_stores_supermarkets", "hardware_equipment_and_supplies", "hardware_stores",
    "health_and_beauty_spas", "hearing_aids_sales_and_supplies", "heating_plumbing_a_c",
    "hobby_toy_and_game_shops", "home_supply_warehouse_stores", "hospitals",
    "hotels_motels_and_resorts", "household_appliance_stores", "industrial_supplies",
    "information_retrieval_services", "insurance_default",
    "insurance_underwriting_premiums", "intra_company_purchases",
    "jewelry_stores_watches_clocks_and_silverware_stores", "landscaping_services",
    "laundries", "laundry_cleaning_services", "legal_services_attorneys",
    "luggage_and_leather_goods_stores", "lumber_building_materials_stores",
    "manual_cash_disburse", "marinas_service_and_supplies", "marketplaces",
    "masonry_stonework_and_plaster", "massage_parlors", "medical_and_dental_labs",
    "medical_dental_ophthalmic_and_hospital_equipment_and_supplies", "medical_services",
    "membership_organizations", "mens_and_boys_clothing_and_accessories_stores",
    "mens_womens_clothing_stores", "metal_service_centers", "miscellaneous",
    "miscellaneous_apparel_and_accessory_shops", "miscellaneous_auto_dealers",
    "miscellaneous_business_services", "miscellaneous_food_stores",
    "miscellaneous_general_merchandise", "miscellaneous_general_services",
    "miscellaneous_home_furnishing_specialty_stores",
    "miscellaneous_publishing_and_printing", "miscellaneous_recreation_services",
    "miscellaneous_repair_shops", "miscellaneous_specialty_retail",
    "mobile_home_dealers", "motion_picture_theaters",
    "motor_freight_carriers_and_trucking", "motor_homes_dealers",
    "motor_vehicle_supplies_and_new_parts", "motorcycle_shops_and_dealers",
    "motorcycle_shops_dealers",
    "music_stores_musical_instruments_pianos_and_sheet_music",
    "news_dealers_and_newsstands", "non_fi_money_orders",
    "non_fi_stored_value_card_purchase_load", "nondurable_goods",
    "nurseries_lawn_and_garden_supply_stores", "nursing_personal_care",
    "office_and_commercial_furniture", "opticians_eyeglasses",
    "optometrists_ophthalmologist", "orthopedic_goods_prosthetic_devices", "osteopaths",
    "package_stores_beer_wine_and_liquor", "paints_varnishes_and_supplies",
    "parking_lots_garages", "passenger_railways", "pawn_shops",
    "pet_shops_pet_food_and_supplies", "petroleum_and_petroleum_products",
    "photo_developing", "photographic_photocopy_microfilm_equipment_and_supplies",
    "photographic_studios", "picture_video_production",
    "piece_goods_notions_and_other_dry_goods",
    "plumbing_heating_equipment_and_supplies", "political_organizations",
    "postal_services_government_only", "precious_stones_and_metals_watches_and_jewelry",
    "professional_services", "public_warehousing_and_storage",
    "quick_copy_repro_and_blueprint", "railroads",
    "real_estate_agents_and_managers_rentals", "record_stores",
    "recreational_vehicle_rentals", "religious_goods_stores", "religious_organizations",
    "roofing_siding_sheet_metal", "secretarial_support_services",
    "security_brokers_dealers", "service_stations",
    "sewing_needlework_fabric_and_piece_goods_stores", "shoe_repair_hat_cleaning",
    "shoe_stores", "small_appliance_repair", "snowmobile_dealers",
    "special_trade_services", "specialty_cleaning", "sporting_goods_stores",
    "sporting_recreation_camps", "sports_and_riding_apparel_stores",
    "sports_clubs_fields", "stamp_and_coin_stores",
    "stationary_office_supplies_printing_and_writing_paper",
    "stationery_stores_office_and_school_supply_stores", "swimming_pools_sales",
    "t_ui_travel_germany", "tailors_alterations", "tax_payments_government_agencies",
    "tax_preparation_services", "taxicabs_limousines",
    "telecommunication_equipment_and_telephone_sales", "telecommunication_services",
    "telegraph_services", "tent_and_awning_shops", "testing_laboratories",
    "theatrical_ticket_agencies", "timeshares", "tire_retreading_and_repair",
    "tolls_bridge_fees", "tourist_attractions_and_exhibits", "towing_services",
    "trailer_parks_campgrounds", "transportation_services",
    "travel_agencies_tour_operators", "truck_stop_iteration",
    "truck_utility_trailer_rentals", "typesetting_plate_making_and_related_services",
    "typewriter_stores", "u_s_federal_government_agencies_or_departments",
    "uniforms_commercial_clothing", "used_merchandise_and_secondhand_stores",
    "utilities", "variety_stores", "veterinary_services",
    "video_amusement_game_supplies", "video_game_arcades", "video_tape_rental_stores",
    "vocational_trade_schools", "watch_jewelry_repair", "welding_repair",
    "wholesale_clubs", "wig_and_toupee_stores", "wires_money_orders",
    "womens_accessory_and_specialty_shops", "womens_ready_to_wear_stores",
    "wrecking_and_salvage_yards",
]
AllowedCountry = Literal[
    "AC", "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AT", "AU", "AW",
    "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN",
    "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CD", "CF", "CG", "CH",
    "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CV", "CW", "CY", "CZ", "DE", "DJ", "DK",
    "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FO",
    "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ",
    "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HN", "HR", "HT", "HU", "ID", "IE", "IL",
    "IM", "IN", "IO", "IQ", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI",
    "KM", "KN", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT",
    "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MK", "ML", "MM", "MN", "MO",
    "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NG",
    "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK",
    "PL", "PM", "PN", "PR", "PS", "PT", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA",
    "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR",
    "SS", "ST", "SV", "SX", "SZ", "TA", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL",
    "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "US", "UY", "UZ", "VA",
    "VC", "VE", "VG", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW", "ZZ",
]
AuthorizationFuelType = Literal[
    "diesel", "other", "unleaded_plus", "unleaded_regular", "unleaded_super",
]
AuthorizationFuelUnit = Literal[
    "charging_minute", "imperial_gallon", "kilogram", "kilowatt_hour", "liter", "other",
    "pound", "us_gallon",
]
BillingReason = Literal[
    "automatic_pending_invoice_item_invoice", "manual", "quote_accept", "subscription",
    "subscription_create", "subscription_cycle", "subscription_threshold",
    "subscription_update", "upcoming",
]
CancellationReason = Literal[
    "abandoned", "automatic", "duplicate", "expired", "failed_invoice", "fraudulent",
    "requested_by_customer", "void_invoice",
]
CapabilityRequirementsDisabledReason = Literal[
    "other", "paused.inactivity", "pending.onboarding", "pending.review",
    "platform_disabled", "platform_paused", "rejected.inactivity", "rejected.other",
    "rejected.unsupported_business", "requirements.fields_needed",
]
CardLogo = Literal[
    "geographic_location", "inappropriate", "network_name", "non_binary_image",
    "non_fiat_currency", "other", "other_entity", "promotional_material",
]
CardSpendingControlsSpendingLimitInterval = Literal[
    "all_time", "daily", "monthly", "per_authorization", "weekly", "yearly",
]
CarrierText = Literal[
    "geographic_location", "inappropriate", "network_name", "non_fiat_currency",
    "other", "other_entity", "promotional_material",
]
ChargePaymentMethodDetailsCardThreeDSecureResult = Literal[
    "attempt_acknowledged", "authenticated", "exempted", "failed", "not_supported",
    "processing_error",
]
ClosedReason = Literal[
    "acknowledged", "approved", "canceled", "disputed", "payment_never_settled",
    "redacted", "refunded", "refunded_as_fraud",
]
ConfigurationFeaturesSubscriptionCancelCancellationReasonOption = Literal[
    "customer_service", "low_quality", "missing_features", "other", "switched_service",
    "too_complex", "too_expensive", "unused",
]
CustomerBalanceBankTransferType = Literal[
    "eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "mx_bank_transfer",
    "us_bank_transfer",
]
CustomerCashBalanceTransactionType = Literal[
    "adjusted_for_overdraft", "applied_to_payment", "funded", "funding_reversed",
    "refunded_from_payment", "return_canceled", "return_initiated",
    "transferred_to_balance", "unapplied_from_payment",
]
DeviceType = Literal[
    "bbpos_chipper2x", "bbpos_wisepad3", "bbpos_wisepos_e", "mobile_phone_reader",
    "simulated_stripe_s700", "simulated_wisepos_e", "stripe_m2", "stripe_s700",
    "verifone_P400",
]
DisputeEvidenceReason = Literal[
    "canceled", "duplicate", "fraudulent", "merchandise_not_as_described",
    "no_valid_authorization", "not_received", "other", "service_not_as_described",
]
DisputeStatus = Literal[
    "lost", "needs_response", "prevented", "under_review", "warning_closed",
    "warning_needs_response", "warning_under_review", "won",
]
EnabledEvent = Literal[
    "*", "account.application.authorized", "account.application.deauthorized",
    "account.external_account.created", "account.external_account.deleted",
    "account.external_account.updated", "account.updated", "application_fee.created",
    "application_fee.refund.updated", "application_fee.refunded", "balance.available",
    "billing.alert.triggered", "billing_portal.configuration.created",
    "billing_portal.configuration.updated", "billing_portal.session.created",
    "capability.updated", "cash_balance.funds_available", "charge.captured",
    "charge.dispute.closed", "charge.dispute.created",
    "charge.dispute.funds_reinstated", "charge.dispute.funds_withdrawn",
    "charge.dispute.updated", "charge.expired", "charge.failed", "charge.pending",
    "charge.refund.updated", "charge.refunded", "charge.succeeded", "charge.updated",
    "checkout.session.async_payment_failed", "checkout.session.async_payment_succeeded",
    "checkout.session.completed", "checkout.session.expired", "climate.order.canceled",
    "climate.order.created", "climate.order.delayed", "climate.order.delivered",
    "climate.order.product_substituted", "climate.product.created",
    "climate.product.pricing_updated", "coupon.created", "coupon.deleted",
    "coupon.updated", "credit_note.created", "credit_note.updated",
    "credit_note.voided", "customer.created", "customer.deleted",
    "customer.discount.created", "customer.discount.deleted",
    "customer.discount.updated", "customer.source.created", "customer.source.deleted",
    "customer.source.expiring", "customer.source.updated",
    "customer.subscription.created", "customer.subscription.deleted",
    "customer.subscription.paused", "customer.subscription.pending_update_applied",
    "customer.subscription.pending_update_expired", "customer.subscription.resumed",
    "customer.subscription.trial_will_end", "customer.subscription.updated",
    "customer.tax_id.created", "customer.tax_id.deleted", "customer.tax_id.updated",
    "customer.updated", "customer_cash_balance_transaction.created",
    "entitlements.active_entitlement_summary.updated", "file.created",
    "financial_connections.account.created",
    "financial_connections.account.deactivated",
    "financial_connections.account.disconnected",
    "financial_connections.account.reactivated",
    "financial_connections.account.refreshed_balance",
    "financial_connections.account.refreshed_ownership",
    "financial_connections.account.refreshed_transactions",
    "identity.verification_session.canceled", "identity.verification_session.created",
    "identity.verification_session.processing",
    "identity.verification_session.redacted",
    "identity.verification_session.requires_input",
    "identity.verification_session.verified", "invoice.created", "invoice.deleted",
    "invoice.finalization_failed", "invoice.finalized", "invoice.marked_uncollectible",
    "invoice.overdue", "invoice.overpaid", "invoice.paid",
    "invoice.payment_action_required", "invoice.payment_failed",
    "invoice.payment_succeeded", "invoice.sent", "invoice.upcoming", "invoice.updated",
    "invoice.voided", "invoice.will_be_due", "invoice_payment.paid",
    "invoiceitem.created", "invoiceitem.deleted", "issuing_authorization.created",
    "issuing_authorization.request", "issuing_authorization.updated",
    "issuing_card.created", "issuing_card.updated", "issuing_cardholder.created",
    "issuing_cardholder.updated", "issuing_dispute.closed", "issuing_dispute.created",
    "issuing_dispute.funds_reinstated", "issuing_dispute.funds_rescinded",
    "issuing_dispute.submitted", "issuing_dispute.updated",
    "issuing_personalization_design.activated",
    "issuing_personalization_design.deactivated",
    "issuing_personalization_design.rejected", "issuing_personalization_design.updated",
    "issuing_token.created", "issuing_token.updated", "issuing_transaction.created",
    "issuing_transaction.purchase_details_receipt_updated",
    "issuing_transaction.updated", "mandate.updated",
    "payment_intent.amount_capturable_updated", "payment_intent.canceled",
    "payment_intent.created", "payment_intent.partially_funded",
    "payment_intent.payment_failed", "payment_intent.processing",
    "payment_intent.requires_action", "payment_intent.succeeded",
    "payment_link.created", "payment_link.updated", "payment_method.attached",
    "payment_method.automatically_updated", "payment_method.detached",
    "payment_method.updated", "payout.canceled", "payout.created", "payout.failed",
    "payout.paid", "payout.reconciliation_completed", "payout.updated",
    "person.created", "person.deleted", "person.updated", "plan.created",
    "plan.deleted", "plan.updated", "price.created", "price.deleted", "price.updated",
    "product.created", "product.deleted", "product.updated", "promotion_code.created",
    "promotion_code.updated", "quote.accepted", "quote.canceled", "quote.created",
    "quote.finalized", "radar.early_fraud_warning.created",
    "radar.early_fraud_warning.updated", "refund.created", "refund.failed",
    "refund.updated", "reporting.report_run.failed", "reporting.report_run.succeeded",
    "reporting.report_type.updated", "review.closed", "review.opened",
    "setup_intent.canceled", "setup_intent.created", "setup_intent.requires_action",
    "setup_intent.setup_failed", "setup_intent.succeeded",
    "sigma.scheduled_query_run.created", "source.canceled", "source.chargeable",
    "source.failed", "source.mandate_notification", "source.refund_attributes_required",
    "source.transaction.created", "source.transaction.updated",
    "subscription_schedule.aborted", "subscription_schedule.canceled",
    "subscription_schedule.completed", "subscription_schedule.created",
    "subscription_schedule.expiring", "subscription_schedule.released",
    "subscription_schedule.updated", "tax.settings.updated", "tax_rate.created",
    "tax_rate.updated", "terminal.reader.action_failed",
    "terminal.reader.action_succeeded", "terminal.reader.action_updated",
    "test_helpers.test_clock.advancing", "test_helpers.test_clock.created",
    "test_helpers.test_clock.deleted", "test_helpers.test_clock.internal_failure",
    "test_helpers.test_clock.ready", "topup.canceled", "topup.created", "topup.failed",
    "topup.reversed", "topup.succeeded", "transfer.created", "transfer.reversed",
    "transfer.updated", "treasury.credit_reversal.created",
    "treasury.credit_reversal.posted", "treasury.debit_reversal.completed",
    "treasury.debit_reversal.created", "treasury.debit_reversal.initial_credit_granted",
    "treasury.financial_account.closed", "treasury.financial_account.created",
    "treasury.financial_account.features_status_updated",
    "treasury.inbound_transfer.canceled", "treasury.inbound_transfer.created",
    "treasury.inbound_transfer.failed", "treasury.inbound_transfer.succeeded",
    "treasury.outbound_payment.canceled", "treasury.outbound_payment.created",
    "treasury.outbound_payment.expected_arrival_date_updated",
    "treasury.outbound_payment.failed", "treasury.outbound_payment.posted",
    "treasury.outbound_payment.returned",
    "treasury.outbound_payment.tracking_details_updated",
    "treasury.outbound_transfer.canceled", "treasury.outbound_transfer.created",
    "treasury.outbound_transfer.expected_arrival_date_updated",
    "treasury.outbound_transfer.failed", "treasury.outbound_transfer.posted",
    "treasury.outbound_transfer.returned",
    "treasury.outbound_transfer.tracking_details_updated",
    "treasury.received_credit.created", "treasury.received_credit.failed",
    "treasury.received_credit.succeeded", "treasury.received_debit.created",
]
EthnicityDetailsEthnicity = Literal[
    "cuban", "hispanic_or_latino", "mexican", "not_hispanic_or_latino",
    "other_hispanic_or_latino", "prefer_not_to_answer", "puerto_rican",
]
ExcludedPaymentMethodType = Literal[
    "acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay",
    "au_becs_debit", "bacs_debit", "bancontact", "billie", "blik", "boleto", "card",
    "cashapp", "crypto", "customer_balance", "eps", "fpx", "giropay", "grabpay",
    "ideal", "kakao_pay", "klarna", "konbini", "kr_card", "mb_way", "mobilepay",
    "multibanco", "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco",
    "paynow", "paypal", "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay",
    "sepa_debit", "sofort", "swish", "twint", "us_bank_account", "wechat_pay", "zip",
]
FailureDetailsCode = Literal[
    "account_closed", "account_frozen", "bank_account_restricted",
    "bank_ownership_changed", "debit_not_authorized",
    "incorrect_account_holder_address", "incorrect_account_holder_name",
    "incorrect_account_holder_tax_id", "insufficient_funds", "invalid_account_number",
    "invalid_currency", "no_account", "other",
]
FilePurpose = Literal[
    "account_requirement", "additional_verification", "business_icon", "business_logo",
    "customer_signature", "dispute_evidence", "document_provider_identity_document",
    "finance_report_run", "financial_account_statement", "identity_document",
    "identity_document_downloadable", "issuing_regulatory_reporting", "pci_document",
    "selfie", "sigma_scheduled_query", "tax_document_user_upload",
    "terminal_android_apk", "terminal_reader_splashscreen",
]
FlowType = Literal[
    "credit_reversal", "debit_reversal", "inbound_transfer", "issuing_authorization",
    "other", "outbound_payment", "outbound_transfer", "received_credit",
    "received_debit",
]
FpxBank = Literal[
    "affin_bank", "agrobank", "alliance_bank", "ambank", "bank_islam", "bank_muamalat",
    "bank_of_china", "bank_rakyat", "bsn", "cimb", "deutsche_bank", "hong_leong_bank",
    "hsbc", "kfh", "maybank2e", "maybank2u", "ocbc", "pb_enterprise", "public_bank",
    "rhb", "standard_chartered", "uob",
]
IdealBank = Literal[
    "abn_amro", "asn_bank", "bunq", "buut", "handelsbanken", "ing", "knab", "moneyou",
    "n26", "nn", "rabobank", "regiobank", "revolut", "sns_bank", "triodos_bank",
    "van_lanschot", "yoursafe",
]
IneligibleReason = Literal[
    "missing_agreement", "missing_cardholder_contact", "unsupported_region",
]
InvoicePaymentSettingsPaymentMethodType = Literal[
    "ach_credit_transfer", "ach_debit", "acss_debit", "affirm", "amazon_pay",
    "au_becs_debit", "bacs_debit", "bancontact", "boleto", "card", "cashapp", "crypto",
    "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal",
    "jp_credit_transfer", "kakao_pay", "klarna", "konbini", "kr_card", "link",
    "multibanco", "naver_pay", "nz_bank_account", "p24", "payco", "paynow", "paypal",
    "promptpay", "revolut_pay", "sepa_credit_transfer", "sepa_debit", "sofort", "swish",
    "us_bank_account", "wechat_pay",
]
ItemType = Literal[
    "card_bin", "card_fingerprint", "case_sensitive_string", "country", "customer_id",
    "email", "ip_address", "sepa_debit_fingerprint", "string",
    "us_bank_account_fingerprint",
]
LossReason = Literal[
    "cardholder_authentication_issuer_liability", "eci5_token_transaction_with_tavv",
    "excess_disputes_in_timeframe",
    "has_not_met_the_minimum_dispute_amount_requirements", "invalid_duplicate_dispute",
    "invalid_incorrect_amount_dispute", "invalid_no_authorization",
    "invalid_use_of_disputes", "merchandise_delivered_or_shipped",
    "merchandise_or_service_as_described", "not_cancelled", "other", "refund_issued",
    "submitted_beyond_allowable_time_limit", "transaction_3ds_required",
    "transaction_approved_after_prior_fraud_dispute", "transaction_authorized",
    "transaction_electronically_read",
    "transaction_qualifies_for_visa_easy_payment_service", "transaction_unattended",
]
MinorityOwnedBusinessDesignation = Literal[
    "lgbtqi_owned_business", "minority_owned_business", "none_of_these_apply",
    "prefer_not_to_answer", "women_owned_business",
]
OwnershipExemptionReason = Literal[
    "", "qualified_entity_exceeds_ownership_threshold",
    "qualifies_as_financial_institution",
]
P24Bank = Literal[
    "alior_bank", "bank_millennium", "bank_nowy_bfg_sa", "bank_pekao_sa",
    "banki_spbdzielcze", "blik", "bnp_paribas", "boz", "citi_handlowy",
    "credit_agricole", "envelobank", "etransfer_pocztowy24", "getin_bank", "ideabank",
    "ing", "inteligo", "mbank_mtransfer", "nest_przelew", "noble_pay", "pbac_z_ipko",
    "plus_bank", "santander_przelew24", "tmobile_usbugi_bankowe", "toyota_bank",
    "velobank", "volkswagen_bank",
]
PaymentBehavior = Literal[
    "allow_incomplete", "default_incomplete", "error_if_incomplete",
    "pending_if_incomplete",
]
PaymentIntentStatus = Literal[
    "canceled", "processing", "requires_action", "requires_capture",
    "requires_confirmation", "requires_payment_method", "succeeded",
]
PaymentLinkPaymentMethodType = Literal[
    "affirm", "afterpay_clearpay", "alipay", "alma", "au_becs_debit", "bacs_debit",
    "bancontact", "billie", "blik", "boleto", "card", "cashapp", "eps", "fpx",
    "giropay", "grabpay", "ideal", "klarna", "konbini", "link", "mobilepay",
    "multibanco", "oxxo", "p24", "pay_by_bank", "paynow", "paypal", "pix", "promptpay",
    "satispay", "sepa_debit", "sofort", "swish", "twint", "us_bank_account",
    "wechat_pay", "zip",
]
PaymentMethodCardWalletType = Literal[
    "amex_express_checkout", "apple_pay", "google_pay", "link", "masterpass",
    "samsung_pay", "visa_checkout",
]
PaymentMethodEpsBank = Literal[
    "arzte_und_apotheker_bank", "austrian_anadi_bank_ag", "bank_austria",
    "bankhaus_carl_spangler", "bankhaus_schelhammer_und_schattera_ag", "bawag_psk_ag",
    "bks_bank_ag", "brull_kallmus_bank_ag", "btv_vier_lander_bank",
    "capital_bank_grawe_gruppe_ag", "deutsche_bank_ag", "dolomitenbank", "easybank_ag",
    "erste_bank_und_sparkassen", "hypo_alpeadriabank_international_ag",
    "hypo_bank_burgenland_aktiengesellschaft",
    "hypo_noe_lb_fur_niederosterreich_u_wien",
    "hypo_oberosterreich_salzburg_steiermark", "hypo_tirol_bank_ag",
    "hypo_vorarlberg_bank_ag", "marchfelder_bank", "oberbank_ag",
    "raiffeisen_bankengruppe_osterreich", "schoellerbank_ag", "sparda_bank_wien",
    "volksbank_gruppe", "volkskreditbank_ag", "vr_bank_braunau",
]
PaymentMethodIdealBic = Literal[
    "ABNANL2A", "ASNBNL21", "BITSNL2A", "BUNQNL2A", "BUUTNL2A", "FVLBNL22", "HANDNL2A",
    "INGBNL2A", "KNABNL2H", "MOYONL21", "NNBANL2G", "NTSBDEB1", "RABONL2U", "RBRBNL21",
    "REVOIE23", "REVOLT21", "SNSBNL2A", "TRIONL2U",
]
PaymentMethodKrCardBrand = Literal[
    "bc", "citi", "hana", "hyundai", "jeju", "jeonbuk", "kakaobank", "kbank", "kdbbank",
    "kookmin", "kwangju", "lotte", "mg", "nh", "post", "samsung", "savingsbank",
    "shinhan", "shinhyup", "suhyup", "tossbank", "woori",
]
PaymentMethodListParamsType = Literal[
    "acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay",
    "au_becs_debit", "bacs_debit", "bancontact", "billie", "blik", "boleto", "card",
    "cashapp", "crypto", "customer_balance", "eps", "fpx", "giropay", "grabpay",
    "ideal", "kakao_pay", "klarna", "konbini", "kr_card", "link", "mb_way", "mobilepay",
    "multibanco", "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco",
    "paynow", "paypal", "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay",
    "sepa_debit", "sofort", "swish", "twint", "us_bank_account", "wechat_pay", "zip",
]
PaymentMethodType = Literal[
    "acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay",
    "au_becs_debit", "bacs_debit", "bancontact", "billie", "blik", "boleto", "card",
    "card_present", "cashapp", "crypto", "customer_balance", "eps", "fpx", "giropay",
    "grabpay", "ideal", "interac_present", "kakao_pay", "klarna", "konbini", "kr_card",
    "link", "mb_way", "mobilepay", "multibanco", "naver_pay", "nz_bank_account", "oxxo",
    "p24", "pay_by_bank", "payco", "paynow", "paypal", "pix", "promptpay",
    "revolut_pay", "samsung_pay", "satispay", "sepa_debit", "sofort", "swish", "twint",
    "us_bank_account", "wechat_pay", "zip",
]
PreferredLocale = Literal[
    "cs-CZ", "da-DK", "de-AT", "de-CH", "de-DE", "el-GR", "en-AT", "en-AU", "en-BE",
    "en-CA", "en-CH", "en-CZ", "en-DE", "en-DK", "en-ES", "en-FI", "en-FR", "en-GB",
    "en-GR", "en-IE", "en-IT", "en-NL", "en-NO", "en-NZ", "en-PL", "en-PT", "en-RO",
    "en-SE", "en-US", "es-ES", "es-US", "fi-FI", "fr-BE", "fr-CA", "fr-CH", "fr-FR",
    "it-CH", "it-IT", "nb-NO", "nl-BE", "nl-NL", "pl-PL", "pt-PT", "ro-RO", "sv-FI",
    "sv-SE",
]
RaceDetailsRace = Literal[
    "african_american", "american_indian_or_alaska_native", "asian", "asian_indian",
    "black_or_african_american", "chinese", "ethiopian", "filipino",
    "guamanian_or_chamorro", "haitian", "jamaican", "japanese", "korean",
    "native_hawaiian", "native_hawaiian_or_other_pacific_islander", "nigerian",
    "other_asian", "other_black_or_african_american", "other_pacific_islander",
    "prefer_not_to_answer", "samoan", "somali", "vietnamese", "white",
]
ReadMethod = Literal[
    "contact_emv", "contactless_emv", "contactless_magstripe_mode",
    "magnetic_stripe_fallback", "magnetic_stripe_track2",
]
ReceivedCreditFailureCode = Literal[
    "account_closed", "account_frozen", "international_transaction", "other",
]
ReceivedDebitFailureCode = Literal[
    "account_closed", "account_frozen", "insufficient_funds",
    "international_transaction", "other",
]
RefundReason = Literal[
    "duplicate", "expired_uncaptured_charge", "fraudulent", "requested_by_customer",
]
RegistrationCountryOptionsUsStateSalesTaxElectionType = Literal[
    "local_use_tax", "simplified_sellers_use_tax", "single_local_use_tax",
]
RegistrationCountryOptionsUsType = Literal[
    "local_amusement_tax", "local_lease_tax", "state_communications_tax",
    "state_retail_delivery_fee", "state_sales_tax",
]
RequestReplacement = Literal[
    "card_cvc", "card_expiry", "card_number", "cardholder_name", "request_signature",
]
RestrictedReason = Literal[
    "already_reversed", "deadline_passed", "network_restricted", "other",
    "source_flow_restricted",
]
ResultReason = Literal[
    "abandoned", "bypassed", "canceled", "card_not_enrolled", "network_not_supported",
    "protocol_error", "rejected",
]
ReturnedDetailsCode = Literal[
    "account_closed", "account_frozen", "bank_account_restricted",
    "bank_ownership_changed", "declined", "incorrect_account_holder_name",
    "invalid_account_number", "invalid_currency", "no_account", "other",
]
SessionFlowType = Literal[
    "payment_method_update", "subscription_cancel", "subscription_update",
    "subscription_update_confirm",
]
SessionLocale = Literal[
    "auto", "bg", "cs", "da", "de", "el", "en", "en-AU", "en-CA", "en-GB", "en-IE",
    "en-IN", "en-NZ", "en-SG", "es", "es-419", "et", "fi", "fil", "fr", "fr-CA", "hr",
    "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "mt", "nb", "nl", "pl", "pt",
    "pt-BR", "ro", "ru", "sk", "sl", "sv", "th", "tr", "vi", "zh", "zh-HK", "zh-TW",
]
SessionLocale_ = Literal[
    "auto", "bg", "cs", "da", "de", "el", "en", "en-GB", "es", "es-419", "et", "fi",
    "fil", "fr", "fr-CA", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "mt",
    "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sv", "th", "tr", "vi",
    "zh", "zh-HK", "zh-TW",
]
SetupIntentPaymentMethodOptionsCardNetwork = Literal[
    "amex", "cartes_bancaires", "diners", "discover", "eftpos_au", "girocard",
    "interac", "jcb", "link", "mastercard", "unionpay", "unknown", "visa",
]
SetupIntentStatus = Literal[
    "canceled", "processing", "requires_action", "requires_confirmation",
    "requires_payment_method", "succeeded",
]
SourceFlowType = Literal[
    "credit_reversal", "other", "outbound_payment", "outbound_transfer", "payout",
]
SourceTransactionType = Literal[
    "ach_credit_transfer", "ach_debit", "alipay", "bancontact", "card", "card_present",
    "eps", "giropay", "ideal", "klarna", "multibanco", "p24", "sepa_debit", "sofort",
    "three_d_secure", "wechat",
]
SourceType = Literal[
    "ach_credit_transfer", "ach_debit", "acss_debit", "alipay", "au_becs_debit",
    "bancontact", "card", "card_present", "eps", "giropay", "ideal", "klarna",
    "multibanco", "p24", "sepa_debit", "sofort", "three_d_secure", "wechat",
]
SubscriptionStatus = Literal[
    "active", "canceled", "incomplete", "incomplete_expired", "past_due", "paused",
    "trialing", "unpaid",
]
TaxIdType = Literal[
    "ad_nrt", "ae_trn", "al_tin", "am_tin", "ao_tin", "ar_cuit", "au_abn", "au_arn",
    "aw_tin", "az_tin", "ba_tin", "bb_tin", "bd_bin", "bf_ifu", "bg_uic", "bh_vat",
    "bj_ifu", "bo_tin", "br_cnpj", "br_cpf", "bs_tin", "by_tin", "ca_bn", "ca_gst_hst",
    "ca_pst_bc", "ca_pst_mb", "ca_pst_sk", "ca_qst", "cd_nif", "ch_uid", "ch_vat",
    "cl_tin", "cm_niu", "cn_tin", "co_nit", "cr_tin", "cv_nif", "de_stn", "do_rcn",
    "ec_ruc", "eg_tin", "es_cif", "et_tin", "eu_oss_vat", "eu_vat", "gb_vat", "ge_vat",
    "gn_nif", "hk_br", "hr_oib", "hu_tin", "id_npwp", "il_vat", "in_gst", "is_vat",
    "jp_cn", "jp_rn", "jp_trn", "ke_pin", "kg_tin", "kh_tin", "kr_brn", "kz_bin",
    "la_tin", "li_uid", "li_vat", "ma_vat", "md_vat", "me_pib", "mk_vat", "mr_nif",
    "mx_rfc", "my_frp", "my_itn", "my_sst", "ng_tin", "no_vat", "no_voec", "np_pan",
    "nz_gst", "om_vat", "pe_ruc", "ph_tin", "ro_tin", "rs_pib", "ru_inn", "ru_kpp",
    "sa_vat", "sg_gst", "sg_uen", "si_tin", "sn_ninea", "sr_fin", "sv_nit", "th_vat",
    "tj_tin", "tr_tin", "tw_vat", "tz_vat", "ua_vat", "ug_tin", "unknown", "us_ein",
    "uy_ruc", "uz_tin", "uz_vat", "ve_rif", "vn_tin", "za_vat", "zm_tin", "zw_tin",
]
TaxIdType_ = Literal[
    "ad_nrt", "ae_trn", "al_tin", "am_tin", "ao_tin", "ar_cuit", "au_abn", "au_arn",
    "aw_tin", "az_tin", "ba_tin", "bb_tin", "bd_bin", "bf_ifu", "bg_uic", "bh_vat",
    "bj_ifu", "bo_tin", "br_cnpj", "br_cpf", "bs_tin", "by_tin", "ca_bn", "ca_gst_hst",
    "ca_pst_bc", "ca_pst_mb", "ca_pst_sk", "ca_qst", "cd_nif", "ch_uid", "ch_vat",
    "cl_tin", "cm_niu", "cn_tin", "co_nit", "cr_tin", "cv_nif", "de_stn", "do_rcn",
    "ec_ruc", "eg_tin", "es_cif", "et_tin", "eu_oss_vat", "eu_vat", "gb_vat", "ge_vat",
    "gn_nif", "hk_br", "hr_oib", "hu_tin", "id_npwp", "il_vat", "in_gst", "is_vat",
    "jp_cn", "jp_rn", "jp_trn", "ke_pin", "kg_tin", "kh_tin", "kr_brn", "kz_bin",
    "la_tin", "li_uid", "li_vat", "ma_vat", "md_vat", "me_pib", "mk_vat", "mr_nif",
    "mx_rfc", "my_frp", "my_itn", "my_sst", "ng_tin", "no_vat", "no_voec", "np_pan",
    "nz_gst", "om_vat", "pe_ruc", "ph_tin", "ro_tin", "rs_pib", "ru_inn", "ru_kpp",
    "sa_vat", "sg_gst", "sg_uen", "si_tin", "sn_ninea", "sr_fin", "sv_nit", "th_vat",
    "tj_tin", "tr_tin", "tw_vat", "tz_vat", "ua_vat", "ug_tin", "us_ein", "uy_ruc",
    "uz_tin", "uz_vat", "ve_rif", "vn_tin", "za_vat", "zm_tin", "zw_tin",
]
TaxType = Literal[
    "amusement_tax", "communications_tax", "gst", "hst", "igst", "jct", "lease_tax",
    "pst", "qst", "retail_delivery_fee", "rst", "sales_tax", "service_tax", "vat",
]
TaxabilityReason = Literal[
    "customer_exempt", "not_collecting", "not_subject_to_tax", "not_supported",
    "portion_product_exempt", "portion_reduced_rated", "portion_standard_rated",
    "product_exempt", "product_exempt_holiday", "proportionally_rated", "reduced_rated",
    "reverse_charge", "standard_rated", "taxable_basis_reduced", "zero_rated",
]
V1BillingMeterNoMeterFoundEventDataReasonErrorTypeCode = Literal[
    "archived_meter", "meter_event_customer_not_found",
    "meter_event_dimension_count_too_high", "meter_event_invalid_value",
    "meter_event_no_customer_defined", "missing_dimension_payload_keys", "no_meter",
    "timestamp_in_future", "timestamp_too_far_in_past",
]
