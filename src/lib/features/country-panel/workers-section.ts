import { m } from '#messages';
import {
	listPermitsByYear,
	getPermitsFigure,
	getPlacesFigure,
	selectWorkers,
	withDoubt,
	buildWorkerFigure
} from '$lib/figures/people';
import type { WorkerFigure, WorkerMeasure } from '$lib/core/data/explore/people-types';
import type { ShownFigure } from '$lib/figures/provenance';
import type { Known } from '$lib/core/domain/quality';
import { makeOneSeries } from '$lib/figures/year-series';
import type { Fact, Panel, PanelContent, PanelPart } from '$lib/layers/panel-model';

/** Counts of different kinds stay apart: what is given in a year, people on a date, quotas, entries. */
const GROUPS: readonly (readonly [heading: string, measures: readonly WorkerMeasure[]])[] = [
	[
		m.panel_part_workers_issued(),
		[
			'permits_issued',
			'permits_issued_part_year',
			'permits_issued_all_origins_part_year',
			'share_of_permits_issued'
		]
	],
	[m.panel_part_workers_dates(), ['permits_in_force', 'registered', 'share_of_foreign_workers']],
	[m.panel_part_workers_quotas(), ['quota_all_origins']],
	[m.panel_part_workers_entries(), ['entries', 'visas_issued', 'residence_permits_issued']]
];

/** A figure that only the card could mark as unverified says so in its words. */
const buildFact = (id: string, figure: ShownFigure, quality: Known['quality']): Fact => ({
	id,
	figure,
	words: withDoubt(figure.label, quality)
});

const factOfWorker = (row: WorkerFigure) => buildFact(row.id, buildWorkerFigure(row), row.quality);

/** Figures of the year, permits by year, and all other figures; empty until loaded. */
export function buildWorkersSection({ view: { year }, country, tables }: Panel): PanelContent {
	if (!tables) return { parts: [] };
	const figures = selectWorkers(tables, country);
	const ofYear = figures.filter((figure) => figure.year === year);
	const cells = listPermitsByYear(figures);
	const label = m.panel_part_workers_chart();
	const getFigure = (each: number) => getPermitsFigure(figures, country, each);
	const others = GROUPS.flatMap(([heading, measures]): PanelPart[] => {
		const rows = figures.filter((row) => row.year !== year && measures.includes(row.measure));
		if (rows.length === 0) return [];
		return [
			{ heading, isSmall: true },
			{ facts: rows.map(factOfWorker), size: 'tiny' }
		];
	});
	return {
		section: 'workers',
		parts: [
			ofYear.length > 0
				? { facts: ofYear.map(factOfWorker), size: 'small' }
				: { gap: m.panel_part_workers_none({ year }) },
			cells.some(({ value }) => value !== null) && {
				chart: {
					series: makeOneSeries(label, cells, getFigure),
					...{ label, unit: m.explore_unit_permits(), heightPx: 40 }
				}
			},
			...others,
			figures.length > 0 && { note: m.explore_worker_counts() }
		]
	};
}

/** Places of scholarships offered in all years, apart from holders; empty until loaded. */
export function buildPlacesSection({ country, tables }: Panel): PanelContent {
	if (!tables) return { parts: [] };
	const facts = tables.scholarshipPlaces
		.filter((row) => row.country === country)
		.map((row) => buildFact(row.id, getPlacesFigure(row), row.quality));
	return {
		title: m.panel_part_places_title(),
		anchor: 'scholarship-places',
		layer: 'students',
		parts: [
			facts.length > 0 ? { facts, size: 'tiny' } : { gap: m.panel_part_places_none() },
			facts.length > 0 && { note: m.explore_places_counts() }
		]
	};
}
