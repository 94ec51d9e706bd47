import { m } from '#messages';
import {
	BASIS_LABELS,
	selectRussiaBesideChina,
	selectStudentsInRussiaSeries,
	getStudentsInRussiaFigure,
	type RussiaBesideChina,
	getStudentsInRussiaRow
} from '$lib/figures/russia';
import type { StudentsInRussia } from '$lib/core/data/explore/types';
import { buildRowFigure } from '$lib/figures/provenance';
import { makeTableRow } from '$lib/core/data/provenance-rows';
import { describeBound, describeCell } from '$lib/text/quality-labels';
import { joinClauses } from '$lib/text/lists';
import { formatCount } from '$lib/text/numbers';
import type { CountryCode } from '$lib/core/domain/countries';
import { getLayerEntry, getLayerFigure } from '$lib/layers/catalog';
import { panelTables } from '$lib/state/panel-tables.svelte';
import { getPanelRow } from '$lib/layers/sections';
import type { Fact, Panel, PanelContent } from '$lib/layers/panel-model';

/** Figures of the year from sources other than UNESCO: single figures, not part of its line. */
export function listOtherFacts(
	figures: readonly StudentsInRussia[],
	country: CountryCode,
	year: number
): Fact[] {
	return figures
		.filter(({ basis }) => basis !== 'unesco')
		.map((each, index) => ({
			id: `${each.sourceId}-${index}`,
			words: BASIS_LABELS[each.basis],
			figure: buildRowFigure(
				{ ...each, country, year, value: each.students },
				{
					label: joinClauses([m.explore_in_russia_others(), BASIS_LABELS[each.basis]]),
					text: describeCell({ ...each, value: each.students }, formatCount)
				},
				{
					row: getStudentsInRussiaRow(each),
					unit: m.explore_persons(),
					range: 'students-in-russia'
				}
			)
		}));
}

/** Russian centres open at the end of a year: counted from a sample. */
export function getCentresFigure(
	{ centres }: RussiaBesideChina,
	country: CountryCode,
	year: number
) {
	const value = centres.length;
	const label = m.panel_part_russia_centres({ count: value, year });
	const note = m.explore_russian_centres();
	return buildRowFigure(
		{ country, year, value, quality: 'estimate', note, sourceId: null, origin: 'counted' },
		{
			label,
			text: value === 0 ? m.panel_money_none_found() : describeBound('at least', String(value))
		},
		{
			row: makeTableRow('institutes.csv', { id: centres.map(({ id }) => id) }),
			unit: m.rows_unit_sites(),
			counts: note,
			rule: m.panel_part_russia_centres_rule(),
			places: () => ({
				name: 'russian-centres',
				title: label,
				items: centres.flatMap(({ id }) => getPanelRow('institute', id).places)
			})
		}
	);
}

/** Students in Russia and Russian centres, next to those of China; empty until loaded. */
export function buildRussiaSection({ view, country, tables }: Panel): PanelContent {
	if (!tables) return { parts: [] };
	const { year } = view;
	const russia = selectRussiaBesideChina(tables, country, year);
	const others = listOtherFacts(russia.inRussia, country, year);
	/** The two comparable counts: tertiary students in Russia, degree students in China. */
	const series = [
		{
			id: 'russia',
			name: m.panel_part_russia_chart_russia(),
			color: 'var(--mark)',
			cells: selectStudentsInRussiaSeries(tables, country),
			ranges: panelTables.bands(country, 'students-in-russia'),
			getFigure: (each: number) => getStudentsInRussiaFigure(tables, country, each),
			words: m.explore_in_russia()
		},
		{
			id: 'china',
			name: m.panel_part_russia_chart_china(),
			color: 'var(--stu)',
			cells: getLayerEntry('students').series({ ...view, studentMeasure: 'degree' }, country),
			getFigure: (each: number) =>
				getLayerFigure('students', country, { year: each, studentMeasure: 'degree' }),
			words: m.panel_part_russia_in_china()
		}
	];
	const count = russia.undatedCentres.length;
	return {
		section: 'russia',
		parts: [
			{
				facts: series.map(({ id, words, getFigure }) => ({ id, words, figure: getFigure(year) })),
				isPair: true
			},
			{ chart: { series, label: m.panel_part_russia_chart(), unit: '', counted: 'students' } },
			others.length > 0 && { note: m.panel_part_russia_others() },
			others.length > 0 && { facts: others, size: 'tiny' },
			{
				facts: [
					{ id: 'russia', figure: getCentresFigure(russia, country, year) },
					{ id: 'china', figure: getLayerFigure('institutes', country, view) }
				],
				isPair: true
			},
			{ picks: russia.centres.map(({ id }) => getPanelRow('institute', id).pick) },
			count > 0 && { note: m.panel_part_russia_undated({ count }) },
			{ note: m.explore_russia_rule() }
		]
	};
}
