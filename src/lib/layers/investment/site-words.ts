import { m } from '#messages';

/** What sites make, by the tables' own word. */
const SITE_SECTORS: Readonly<Record<string, string>> = {
	mine: m.site_sector_mine(),
	'nuclear fuel': m.site_sector_nuclear_fuel(),
	'oil field': m.site_sector_oil_field(),
	'gas field': m.site_sector_gas_field(),
	'gas processing': m.site_sector_gas_processing(),
	refinery: m.site_sector_refinery(),
	petrochemicals: m.site_sector_petrochemicals(),
	metals: m.site_sector_metals(),
	chemicals: m.site_sector_chemicals(),
	'power: hydro': m.site_sector_power_hydro(),
	'power: coal': m.site_sector_power_coal(),
	'power: gas': m.site_sector_power_gas(),
	'power: wind': m.site_sector_power_wind(),
	'power: solar': m.site_sector_power_solar(),
	transmission: m.site_sector_transmission(),
	cement: m.site_sector_cement(),
	'building materials': m.site_sector_building_materials(),
	'public buildings: gift': m.site_sector_public_buildings_gift(),
	'industrial park': m.site_sector_industrial_park(),
	logistics: m.site_sector_logistics(),
	vehicles: m.site_sector_vehicles(),
	textiles: m.site_sector_textiles(),
	'culture: gift': m.site_sector_culture_gift(),
	'public security': m.site_sector_public_security(),
	'health: gift': m.site_sector_health_gift(),
	'education: gift': m.site_sector_education_gift(),
	'transport: urban rail': m.site_sector_transport_urban_rail(),
	'transport: road tunnel': m.site_sector_transport_road_tunnel(),
	'transport: rail tunnel': m.site_sector_transport_rail_tunnel()
};

/** How far sites have come, by the tables' own word. */
const SITE_STATUSES: Readonly<Record<string, string>> = {
	completed: m.site_status_completed(),
	operating: m.site_status_operating(),
	'operating with stops': m.site_status_operating_with_stops(),
	'under construction': m.site_status_under_construction(),
	'under construction in 2017': m.site_status_under_construction_in_2017(),
	'under construction in 2018': m.site_status_under_construction_in_2018(),
	'under construction in AidData': m.site_status_under_construction_in_aiddata(),
	'built, idle': m.site_status_built_idle(),
	'built, idle since 2018': m.site_status_built_idle_since_2018(),
	stalled: m.site_status_stalled(),
	'suspended in the period': m.site_status_suspended_in_the_period(),
	cancelled: m.site_status_cancelled(),
	committed: m.site_status_committed(),
	'contract only': m.site_status_contract_only(),
	'plan only': m.site_status_plan_only(),
	'lender only': m.site_status_lender_only()
};

/** What a site makes: `power: hydro`; a word that has none here stays as the table has it. */
export function siteSectorWord(sector: string): string {
	return SITE_SECTORS[sector] ?? sector;
}

/** How far a site has come: `under construction`, likewise. */
export function siteStatusWord(status: string): string {
	return SITE_STATUSES[status] ?? status;
}
