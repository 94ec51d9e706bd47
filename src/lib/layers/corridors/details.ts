import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { makeKnownCell } from '../../core/data/cells';
import { REGION_RULE } from '../../text/region-labels';
import { listSegmentIds, selectTrack } from '../../core/data/explore/regions';
import { getPlaceName } from '../../figures/provenance';
import { makeTableRow } from '../../core/data/provenance-rows';
import type { Cell, CorridorMode } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { formatCount } from '../../text/numbers';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import type { ComparedPlace, FigureKind, LayerDetails, MeasureFacts } from '../details-model';
import { entry } from './entry';
import { listCorridorGeoItems } from './geo-items';

const selectThrough = (country: CountryCode | null) =>
	atlas.corridors.filter(({ countries }) => country === null || countries.includes(country));

/** Corridors in use, or in the chosen states; their rows are the corridors with this figure. */
const inUse: FigureKind = {
	origin: () => 'counted',
	row: ({ country, subject }) =>
		makeTableRow('segments.csv', {
			corridor_id: subject.rows?.corridor_id ?? selectThrough(country).map(({ id }) => id)
		}),
	range: () => null,
	rule: ({ note }) => note || null,
	counts: () => m.provenance_corridors_counts(),
	measure: () => m.provenance_measure_corridors(),
	unit: m.rows_unit_corridors(),
	cells: (_figure, country) => entry.series(DEFAULT_VIEW, country),
	places: (figure, country) => ({
		name: `corridors-${country.toLowerCase()}`,
		title: m.provenance_corridors_in({ place: getPlaceName(figure) }),
		items: selectThrough(country).flatMap(listCorridorGeoItems)
	})
};

/** Track of one mode in use within a country; modes of track are never added. */
const trackCells = ({ tables, country }: ComparedPlace, mode: CorridorMode): Cell[] =>
	selectTrack(tables, country, mode).map(({ inUseKm }) => {
		const doubts = inUseKm === 0 ? {} : ({ quality: 'estimate', bound: 'about' } as const);
		return makeKnownCell(Math.round(inUseKm), { ...doubts, note: m.compare_length_note() });
	});

const KM = { unit: m.compare_unit_km(), counts: REGION_RULE[2]! };
const track = (name: string, mode: CorridorMode): MeasureFacts => ({
	...{ name, limits: KM.counts, unit: KM.unit, format: formatCount },
	cells: (place) => trackCells(place, mode),
	subject: ({ tables, country }) => ({
		...{ layer: 'corridors', ...KM, rule: m.compare_length_note() },
		row: makeTableRow('segments.csv', { id: listSegmentIds(tables, country, mode) })
	})
});

export const details: LayerDetails = {
	kinds: { 'in-use': inUse },
	measures: {
		rail: track(m.compare_rail(), 'rail'),
		road: track(m.compare_road(), 'road'),
		gas: track(m.compare_gas(), 'gas'),
		oil: track(m.compare_oil(), 'oil'),
		power: track(m.compare_power(), 'power')
	}
};
