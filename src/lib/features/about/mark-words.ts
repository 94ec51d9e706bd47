import { m } from '#messages';
import { QUALITY_MEANINGS, QUALITY_WORDS } from '$lib/core/data/quality-words';
import { QUALITIES } from '$lib/core/domain/quality';
import type { MarkId } from '$lib/layers/model';

export interface ExplainedMark {
	mark: MarkId;
	name: string;
	meaning: string;
}

/** Quality of a figure, on the ribbons of students; bars and strips use the same patterns. */
export const QUALITY_MARKS: readonly ExplainedMark[] = [
	...QUALITIES.map((quality): ExplainedMark => ({
		mark: quality === 'none' ? 'none' : `ribbon-${quality}`,
		name: QUALITY_WORDS[quality],
		meaning: QUALITY_MEANINGS[quality]
	})),
	{
		mark: 'zero',
		name: m.about_marks_zero(),
		meaning: m.about_marks_zero_meaning()
	}
];

/** What each layer draws. */
export const LAYER_MARKS: readonly ExplainedMark[] = [
	{
		mark: 'ribbon-reported',
		name: m.about_marks_students(),
		meaning: m.about_marks_students_meaning()
	},
	{
		mark: 'square-investment',
		name: m.about_marks_investment(),
		meaning: m.about_marks_investment_meaning()
	},
	{
		mark: 'square-construction',
		name: m.about_marks_construction(),
		meaning: m.about_marks_construction_meaning()
	},
	{
		mark: 'square-finance',
		name: m.about_marks_finance(),
		meaning: m.about_marks_finance_meaning()
	},
	{
		mark: 'chevrons',
		name: m.about_marks_chevrons(),
		meaning: m.about_marks_chevrons_meaning()
	},
	{
		mark: 'diamond-confucius',
		name: m.about_marks_confucius(),
		meaning: m.about_marks_confucius_meaning()
	},
	{
		mark: 'diamond-classroom',
		name: m.about_marks_classroom(),
		meaning: m.about_marks_classroom_meaning()
	},
	{ mark: 'diamond-luban', name: m.about_marks_luban(), meaning: m.about_marks_luban_meaning() },
	{ mark: 'diamond-campus', name: m.about_marks_campus(), meaning: m.about_marks_campus_meaning() },
	{
		mark: 'diamond-russian',
		name: m.about_marks_russian(),
		meaning: m.about_marks_russian_meaning()
	},
	{ mark: 'line-rail', name: m.about_marks_rail(), meaning: m.about_marks_rail_meaning() },
	{ mark: 'line-road', name: m.about_marks_road(), meaning: m.about_marks_road_meaning() },
	{ mark: 'line-gas', name: m.about_marks_gas(), meaning: m.about_marks_gas_meaning() },
	{ mark: 'line-oil', name: m.about_marks_oil(), meaning: m.about_marks_oil_meaning() },
	{ mark: 'line-power', name: m.about_marks_power(), meaning: m.about_marks_power_meaning() },
	{ mark: 'line-sea', name: m.about_marks_sea(), meaning: m.about_marks_sea_meaning() },
	{
		mark: 'state-operational',
		name: m.about_marks_operational(),
		meaning: m.about_marks_operational_meaning()
	},
	{
		mark: 'state-construction',
		name: m.about_marks_building(),
		meaning: m.about_marks_building_meaning()
	},
	{
		mark: 'state-planned',
		name: m.about_marks_planned(),
		meaning: m.about_marks_planned_meaning()
	},
	{
		mark: 'state-suspended',
		name: m.about_marks_suspended(),
		meaning: m.about_marks_suspended_meaning()
	},
	{
		mark: 'state-approximate',
		name: m.about_marks_approximate(),
		meaning: m.about_marks_approximate_meaning()
	},
	{
		mark: 'node-crossing',
		name: m.about_marks_crossing(),
		meaning: m.about_marks_crossing_meaning()
	}
];
