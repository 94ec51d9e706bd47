import { m } from '#messages';
import { QUALITY_MEANINGS, QUALITY_WORDS } from '$lib/core/data/quality-words';
import { QUALITIES } from '$lib/core/domain/quality';
import type { MarkId } from '$lib/layers/model';

export type MarkRow = readonly [mark: MarkId, name: string, meaning: string];

/** Quality of a figure, on the ribbons of students; bars and strips use the same patterns. */
export const QUALITY_MARKS: readonly MarkRow[] = [
	...QUALITIES.map((quality): MarkRow => [
		quality === 'none' ? 'none' : `ribbon-${quality}`,
		QUALITY_WORDS[quality],
		QUALITY_MEANINGS[quality]
	]),
	['zero', m.about_marks_zero(), m.about_marks_zero_meaning()]
];

export const LAYER_MARKS: readonly MarkRow[] = [
	['ribbon-reported', m.about_marks_students(), m.about_marks_students_meaning()],
	['square-investment', m.about_marks_investment(), m.about_marks_investment_meaning()],
	['square-construction', m.about_marks_construction(), m.about_marks_construction_meaning()],
	['square-finance', m.about_marks_finance(), m.about_marks_finance_meaning()],
	['chevrons', m.about_marks_chevrons(), m.about_marks_chevrons_meaning()],
	['diamond-confucius', m.about_marks_confucius(), m.about_marks_confucius_meaning()],
	['diamond-classroom', m.about_marks_classroom(), m.about_marks_classroom_meaning()],
	['diamond-luban', m.about_marks_luban(), m.about_marks_luban_meaning()],
	['diamond-campus', m.about_marks_campus(), m.about_marks_campus_meaning()],
	['diamond-russian', m.about_marks_russian(), m.about_marks_russian_meaning()],
	['line-rail', m.about_marks_rail(), m.about_marks_rail_meaning()],
	['line-road', m.about_marks_road(), m.about_marks_road_meaning()],
	['line-gas', m.about_marks_gas(), m.about_marks_gas_meaning()],
	['line-oil', m.about_marks_oil(), m.about_marks_oil_meaning()],
	['line-power', m.about_marks_power(), m.about_marks_power_meaning()],
	['line-sea', m.about_marks_sea(), m.about_marks_sea_meaning()],
	['state-operational', m.about_marks_operational(), m.about_marks_operational_meaning()],
	['state-construction', m.about_marks_building(), m.about_marks_building_meaning()],
	['state-planned', m.about_marks_planned(), m.about_marks_planned_meaning()],
	['state-suspended', m.about_marks_suspended(), m.about_marks_suspended_meaning()],
	['state-approximate', m.about_marks_approximate(), m.about_marks_approximate_meaning()],
	['node-crossing', m.about_marks_crossing(), m.about_marks_crossing_meaning()]
];
