import { m } from '#messages';

/** Translates words of the tables; an unknown word is returned as it is. */
const translator = (words: Readonly<Record<string, string>>) => (word: string) =>
	words[word] ?? word;

export const describeSiteSector = translator({
	refinery: m.rows_site_refinery(),
	petrochemicals: m.rows_site_petrochemicals(),
	metals: m.rows_site_metals(),
	mine: m.rows_site_mine(),
	'power: hydro': m.rows_site_hydro(),
	'power: coal': m.rows_site_coal(),
	'power: wind': m.rows_site_wind(),
	'power: solar': m.rows_site_solar(),
	'power: gas': m.rows_site_gas_power(),
	cement: m.rows_site_cement(),
	'building materials': m.rows_site_building_materials(),
	'nuclear fuel': m.rows_site_nuclear_fuel(),
	vehicles: m.rows_site_vehicles(),
	'transport: urban rail': m.rows_site_urban_rail(),
	logistics: m.rows_site_logistics(),
	'oil field': m.rows_site_oil_field(),
	chemicals: m.rows_site_chemicals(),
	'culture: gift': m.rows_site_culture_gift(),
	'gas field': m.rows_site_gas_field(),
	transmission: m.rows_site_transmission(),
	'health: gift': m.rows_site_health_gift(),
	'education: gift': m.rows_site_education_gift(),
	'industrial park': m.rows_site_industrial_park(),
	textiles: m.rows_site_textiles(),
	'public buildings: gift': m.rows_site_public_buildings_gift(),
	'public security': m.rows_site_public_security(),
	'transport: road tunnel': m.rows_site_road_tunnel(),
	'gas processing': m.rows_site_gas_processing(),
	'transport: rail tunnel': m.rows_site_rail_tunnel()
});

/** The state of a project site as its source puts it. */
export const describeSiteStatus = translator({
	completed: m.rows_status_completed(),
	stalled: m.rows_status_stalled(),
	operating: m.rows_status_operating(),
	'suspended in the period': m.rows_status_suspended(),
	'lender only': m.rows_status_lender_only(),
	committed: m.rows_status_committed(),
	'under construction': m.rows_status_building(),
	'contract only': m.rows_status_contract_only(),
	'plan only': m.rows_status_plan_only(),
	'operating with stops': m.rows_status_stops(),
	'built, idle since 2018': m.rows_status_idle_since(),
	cancelled: m.rows_status_cancelled(),
	'built, idle': m.rows_status_idle(),
	'under construction in AidData': m.rows_status_building_aiddata(),
	'under construction in 2018': m.rows_status_building_2018(),
	'under construction in 2017': m.rows_status_building_2017()
});

export const describeEventKind = translator({
	agreement: m.rows_event_agreement(),
	treaty: m.rows_event_treaty(),
	pledge: m.rows_event_pledge(),
	opening: m.rows_event_opening(),
	protest: m.rows_event_protest(),
	partnership: m.rows_event_partnership(),
	summit: m.rows_event_summit(),
	policy: m.rows_event_policy(),
	speech: m.rows_event_speech()
});
