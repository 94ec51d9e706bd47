import type {
	BuiltCorridor,
	BuiltSegment,
	CorridorNode,
	CorridorNodeKind
} from '../../../src/lib/core/data/types';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { COUNTRY_CODES, type CountryCode } from '../../../src/lib/core/domain/countries';
import { YEARS } from '../../../src/lib/core/domain/years';
import { number, optionalNumber, text, word } from '../cells';
import type { CourseTopology } from '../course-topology';
import { listSegmentPlaces } from '../courses';
import type { CsvRow } from '../csv-table';
import { indexPlaces } from '../joined-places';
import { getTable, type TableSet } from '../read-tables';
import { parseStatusHistory, findStatusInYear } from '../status-history';

const NODE_KINDS: Record<string, CorridorNodeKind> = {
	rail_crossing: 'crossing',
	road_crossing: 'crossing',
	rail_and_road_crossing: 'crossing',
	dry_port: 'dry_port',
	seaport: 'port',
	cross_border_trade_zone: 'trade_zone'
};

/** A reference that the checker has verified; a missing row is a bug of the build. */
function find(rows: ReadonlyMap<string, CsvRow>, id: string): CsvRow {
	const row = rows.get(id);
	if (!row) throw new Error(`no place "${id}"`);
	return row;
}

const getPoint = (place: CsvRow): LonLat => [number(place, 'lon'), number(place, 'lat')];

function shapeSegment(
	row: CsvRow,
	places: ReadonlyMap<string, CsvRow>,
	courses: CourseTopology
): BuiltSegment {
	const id = text(row, 'id');
	const looseKm = courses.looseKm.get(id);
	const changes = parseStatusHistory(text(row, 'status_history'));
	return {
		id,
		fromPlace: text(find(places, text(row, 'from_place_id')), 'name'),
		toPlace: text(find(places, text(row, 'to_place_id')), 'name'),
		course: courses.qualities.get(id) ?? 'straight',
		...(looseKm && { looseKm }),
		arcs: [...(courses.refs.get(id) ?? [])],
		statuses: YEARS.map((year) => findStatusInYear(changes, year)),
		note: text(row, 'note'),
		sourceId: text(row, 'source_id'),
		evidence: word(row, 'evidence')
	};
}

/** The countries with any place of the segments, in the order of the atlas. */
function listCountries(
	segments: readonly CsvRow[],
	places: ReadonlyMap<string, CsvRow>
): CountryCode[] {
	const ids = segments.flatMap(listSegmentPlaces);
	const countries = new Set(ids.map((id) => text(find(places, id), 'country')));
	return COUNTRY_CODES.filter((code) => countries.has(code));
}

/** Corridors in the order of their table, segments by `seq`. */
export function shapeCorridors(set: TableSet, courses: CourseTopology): BuiltCorridor[] {
	const places = indexPlaces(set);
	return getTable(set, 'corridors').rows.map((row) => {
		const id = text(row, 'id');
		const segments = getTable(set, 'segments')
			.rows.filter((segment) => text(segment, 'corridor_id') === id)
			.sort((a, b) => number(a, 'seq') - number(b, 'seq'));
		return {
			id,
			name: text(row, 'name'),
			mode: word(row, 'mode'),
			beltAndRoadCorridor: text(row, 'belt_and_road_corridor'),
			lengthKm: optionalNumber(row, 'length_km'),
			operator: text(row, 'operator'),
			summary: text(row, 'summary'),
			countries: listCountries(segments, places),
			sourceId: text(row, 'source_id'),
			evidence: word(row, 'evidence'),
			segments: segments.map((segment) => shapeSegment(segment, places, courses))
		};
	});
}

/** Crossings and ports; throws for a kind that the package allows but the map does not have. */
export function shapeNodes(set: TableSet): CorridorNode[] {
	const places = indexPlaces(set);
	return getTable(set, 'corridor_nodes').rows.map((row) => {
		const place = find(places, text(row, 'place_id'));
		const kind = NODE_KINDS[text(row, 'kind')];
		if (!kind) throw new Error(`unknown kind of node "${text(row, 'kind')}"`);
		return {
			id: text(row, 'place_id'),
			kind,
			name: text(place, 'name'),
			lonLat: getPoint(place),
			openedYear: optionalNumber(row, 'opened_year'),
			summary: text(row, 'summary'),
			sourceId: text(row, 'source_id'),
			evidence: word(row, 'evidence'),
			approximate: text(place, 'position') !== 'sourced'
		};
	});
}
