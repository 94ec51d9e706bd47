import { m } from '#messages';
import { knownCell } from '$lib/core/data/cells';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import type { ViewState } from '$lib/core/domain/view-state';
import { yearIndex } from '$lib/core/domain/years';
import { figureInYear } from '$lib/core/data/explore/fact-series';
import type { Corridor } from '$lib/core/data/types';
import { segmentIdsOf, selectRegions, selectTrack } from '$lib/core/data/explore/regions';
import { tableRow } from '$lib/core/data/provenance-rows';
import { CORRIDOR_MODES } from '$lib/core/domain/layers';
import { joinClauses } from '$lib/core/domain/lists';
import { formatCount } from '$lib/core/domain/numbers';
import { layerEntry } from '$lib/layers/catalog';
import { corridorFigure, MODE_WORDS, STATUS_WORDS } from '$lib/layers/corridors/describe';
import {
	corridorStatus,
	hasSectionIn,
	isPartlyInUse,
	selectCorridors
} from '$lib/layers/corridors/select';
import { isFilterOn } from '$lib/core/domain/filters';
import { oneSeries } from '$lib/ui/chart/chart-series';
import type { Fact, Panel, PanelContent } from './panel-content';

type RegionTables = Pick<ExploreTables, 'regions' | 'regionRest'>;

/** Kilometres of a corridor within a country, as drawn; 0 if there are none. */
function lengthWithin(tables: RegionTables, country: CountryCode, corridorId: Corridor['id']) {
	return selectRegions(tables, country)
		.flatMap(({ sections }) => sections)
		.filter((section) => section.corridorId === corridorId)
		.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
}

/** Track within a country by mode; modes without any are left out. */
function tracksOf(tables: RegionTables, country: CountryCode) {
	return CORRIDOR_MODES.flatMap((mode) => {
		const years = selectTrack(tables, country, mode);
		if (years.every(({ inUseKm, buildingKm }) => inUseKm + buildingKm === 0)) return [];
		const series = {
			country,
			label: m.panel_part_in_use({ mode: MODE_WORDS[mode] }),
			cells: years.map(({ inUseKm: km }) =>
				knownCell(km, km === 0 ? {} : { quality: 'estimate', bound: 'at least' })
			),
			format: (lengthKm: number) => m.rows_length_km({ length: formatCount(lengthKm) }),
			subject: {
				layer: 'corridors' as const,
				unit: m.rows_unit_km(),
				counts: m.panel_part_track_counts(),
				rule: m.panel_part_track_rule()
			},
			rowIn: () => tableRow('segments.csv', { id: segmentIdsOf(tables, country, mode) })
		};
		return [{ mode, years, figureOf: (year: number) => figureInYear(series, year) }];
	});
}

/** Lengths of track as drawn in a year, one per mode: lower bounds, because bends are left out. */
export function trackFacts(tables: RegionTables, country: CountryCode, year: number): Fact[] {
	return tracksOf(tables, country).map(({ mode, years, figureOf }) => {
		const figure = figureOf(year);
		const km = years[yearIndex(year)]!.buildingKm;
		const inputs = { mode: MODE_WORDS[mode], km: formatCount(km) };
		const words = km > 0 ? m.panel_part_in_use_building(inputs) : figure.label;
		return { id: mode, figure, words };
	});
}

function describeStatus(corridor: Corridor, year: number): string {
	const status = corridorStatus(corridor, year);
	if (status === null) return m.panel_not_agreed();
	const isFinished = status === 'operational' || status === 'reconstruction';
	const words = STATUS_WORDS[status];
	return !isFinished && isPartlyInUse(corridor, year) ? m.panel_partly({ status: words }) : words;
}

/** `railway, in use in 2018; 293 km stated, 273 km drawn here`. @param withinKm null until known */
function describeCorridorRow(corridor: Corridor, year: number, withinKm: number | null) {
	const mode = MODE_WORDS[corridor.mode];
	const state = m.panel_part_state({ mode, year, state: describeStatus(corridor, year) });
	const stated = corridor.lengthKm
		? m.panel_part_stated({ km: formatCount(corridor.lengthKm) })
		: m.panel_part_length_missing();
	return withinKm
		? m.panel_part_drawn({ state, stated, km: formatCount(withinKm) })
		: joinClauses([state, stated]);
}

/** Track in use over the years, a line for each mode. */
const trackLines = (tables: RegionTables, country: CountryCode) =>
	tracksOf(tables, country).map(({ mode, years, figureOf }) => ({
		id: mode,
		name: MODE_WORDS[mode],
		color: `var(--mode-${mode})`,
		figureOf,
		// the label states that it is the drawn length, which is computed, not estimated
		cells: years.map(({ inUseKm }) => knownCell(inUseKm))
	}));

/** The corridors of a view through a country. */
const corridorsThrough = (view: ViewState, country: CountryCode) =>
	selectCorridors(view.corridorModes, view.beltCorridor).filter(
		(corridor) =>
			corridor.countries.includes(country) &&
			(!isFilterOn(view, 'statuses') || hasSectionIn(corridor, view.year, view.statuses))
	);

export function corridorsSection({ view, country, tables }: Panel): PanelContent {
	const { year } = view;
	const label = m.panel_corridors_in_use();
	const figureOf = (each: number) => corridorFigure({ ...view, year: each }, country);
	const lines = tables ? trackLines(tables, country) : [];
	return {
		section: 'corridors',
		layer: 'corridors',
		parts: [
			{ facts: [{ id: 'count', figure: figureOf(year) }] },
			{
				chart: {
					series: oneSeries(label, layerEntry('corridors').series(view, country), figureOf),
					...{ label, unit: '', heightPx: 24 }
				}
			},
			tables &&
				lines.length > 0 && {
					facts: trackFacts(tables, country, year),
					isPair: true,
					size: 'small'
				},
			lines.length > 0 && {
				chart: {
					series: lines,
					label: m.panel_part_track(),
					unit: m.rows_unit_km(),
					form: 'lines',
					heightPx: 64
				}
			},
			{
				picks: corridorsThrough(view, country).map((corridor) => ({
					kind: 'corridor',
					id: corridor.id,
					name: corridor.name,
					words: describeCorridorRow(
						corridor,
						year,
						tables && lengthWithin(tables, country, corridor.id)
					),
					mark: `line-${corridor.mode}`
				})),
				none: m.panel_no_corridors()
			},
			{ note: m.panel_part_lengths() }
		]
	};
}
