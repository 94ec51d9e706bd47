import { m } from '#messages';
import { makeKnownCell } from '../../core/data/cells';
import type { ExploreTables } from '../../core/data/explore/types';
import type { CountryCode } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';
import { getYearIndex } from '../../core/domain/years';
import { findFigureInYear } from '../../figures/fact-series';
import type { Corridor } from '../../core/data/types';
import { listSegmentIds, selectWholeCountry, selectTrack } from '../../core/data/explore/regions';
import { makeTableRow } from '../../core/data/provenance-rows';
import { CORRIDOR_MODES } from '../../core/domain/layers';
import { joinClauses } from '../../text/lists';
import { formatCount } from '../../text/numbers';
import { getCorridorFigure } from './describe';
import { MODE_LABELS, STATUS_LABELS } from '../../text/kind-labels';
import { getCorridorStatus, hasSectionIn, isPartlyInUse, selectCorridors } from './select';
import { isFilterOn } from '../../core/domain/filters';
import { entry } from './entry';
import { makeOneSeries } from '../../figures/year-series';
import type { Fact, LayerSections, Panel, PanelContent } from '../panel-model';

type RegionTables = Pick<ExploreTables, 'regions' | 'regionRest'>;

/** What a country has of a corridor: its kilometres as drawn, 0 if there are none, and its own segments. */
function selectWithin(tables: RegionTables, country: CountryCode, corridor: Corridor) {
	const sections = selectWholeCountry(tables, country)
		.flatMap((region) => region.sections)
		.filter(({ corridorId }) => corridorId === corridor.id);
	const ids = new Set(sections.map(({ segmentId }) => segmentId));
	return {
		km: sections.reduce((sum, { lengthKm }) => sum + lengthKm, 0),
		corridor: { ...corridor, segments: corridor.segments.filter(({ id }) => ids.has(id)) }
	};
}
type Within = ReturnType<typeof selectWithin>;

/** Track within a country by mode; modes without any are left out. */
function listTracks(tables: RegionTables, country: CountryCode) {
	return CORRIDOR_MODES.flatMap((mode) => {
		const years = selectTrack(tables, country, mode);
		if (years.every(({ inUseKm, buildingKm }) => inUseKm + buildingKm === 0)) return [];
		const series = {
			country,
			label: m.panel_part_in_use({ mode: MODE_LABELS[mode] }),
			cells: years.map(({ inUseKm: km }) =>
				makeKnownCell(km, km === 0 ? {} : { quality: 'estimate', bound: 'at least' })
			),
			format: (lengthKm: number) => m.rows_length_km({ length: formatCount(lengthKm) }),
			subject: {
				layer: 'corridors' as const,
				unit: m.rows_unit_km(),
				counts: m.panel_part_track_counts(),
				rule: m.panel_part_track_rule()
			},
			rowIn: () => makeTableRow('segments.csv', { id: listSegmentIds(tables, country, mode) })
		};
		return [{ mode, years, getFigure: (year: number) => findFigureInYear(series, year) }];
	});
}

/** Lengths of track as drawn in a year, one per mode: lower bounds, because bends are left out. */
export function listTrackFacts(tables: RegionTables, country: CountryCode, year: number): Fact[] {
	return listTracks(tables, country).map(({ mode, years, getFigure }) => {
		const figure = getFigure(year);
		const km = years[getYearIndex(year)]!.buildingKm;
		const inputs = { mode: MODE_LABELS[mode], km: formatCount(km) };
		const words = km > 0 ? m.panel_part_in_use_building(inputs) : figure.label;
		return { id: mode, figure, words };
	});
}

function describeStatus(corridor: Corridor, year: number): string {
	const status = getCorridorStatus(corridor, year);
	if (status === null) return m.panel_not_agreed();
	const isFinished = status === 'operational' || status === 'reconstruction';
	const words = STATUS_LABELS[status];
	return !isFinished && isPartlyInUse(corridor, year) ? m.panel_partly({ status: words }) : words;
}

/**
 * `railway, in use in 2018; 293 km stated, 273 km drawn here`. A corridor may be built in one country and
 * only agreed in another.
 * @param within null until known
 */
function describeCorridorRow(corridor: Corridor, year: number, within: Within | null) {
	const mode = MODE_LABELS[corridor.mode];
	const whole = describeStatus(corridor, year);
	const withinKm = within?.km;
	const here = within && withinKm ? describeStatus(within.corridor, year) : whole;
	const ofAll = m.panel_part_state({ mode, year, state: whole });
	const state = here === whole ? ofAll : m.panel_part_state_here({ state: ofAll, here });
	const stated = corridor.lengthKm
		? m.panel_part_stated({ km: formatCount(corridor.lengthKm) })
		: m.panel_part_length_missing();
	return withinKm
		? m.panel_part_drawn({ state, stated, km: formatCount(withinKm) })
		: joinClauses([state, stated]);
}

/** Track in use over the years, a line for each mode. */
const trackLines = (tables: RegionTables, country: CountryCode) =>
	listTracks(tables, country).map(({ mode, years, getFigure }) => ({
		id: mode,
		name: MODE_LABELS[mode],
		color: `var(--mode-${mode})`,
		getFigure,
		// the label states that it is the drawn length, which is computed, not estimated
		cells: years.map(({ inUseKm }) => makeKnownCell(inUseKm))
	}));

/** The corridors of a view through a country. */
const corridorsThrough = (view: ViewState, country: CountryCode) =>
	selectCorridors(view).filter(
		(corridor) =>
			corridor.countries.includes(country) &&
			(!isFilterOn(view, 'statuses') || hasSectionIn(corridor, view.year, view.statuses))
	);

function buildCorridorsSection({ view, country, tables }: Panel): PanelContent {
	const { year } = view;
	const label = m.panel_corridors_in_use();
	const getFigure = (each: number) => getCorridorFigure({ ...view, year: each }, country);
	const lines = tables ? trackLines(tables, country) : [];
	return {
		section: 'corridors',
		layer: 'corridors',
		parts: [
			{ facts: [{ id: 'count', figure: getFigure(year) }] },
			{
				chart: {
					series: makeOneSeries(label, entry.series(view, country), getFigure),
					...{ label, unit: '', counted: 'corridors', heightPx: 24 }
				}
			},
			tables &&
				lines.length > 0 && {
					facts: listTrackFacts(tables, country, year),
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
						tables && selectWithin(tables, country, corridor)
					),
					mark: `line-${corridor.mode}`
				})),
				none: m.panel_no_corridors()
			},
			{ note: m.panel_part_lengths() }
		]
	};
}

export const sections: LayerSections = { contents: { corridors: () => [buildCorridorsSection] } };
