import type { Position } from 'geojson';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { groupRowsBy, optionalNumber, text } from '../cells';
import type { CsvRow } from '../csv-table';
import type { DataError } from '../data-error';
import { measureDistanceKm } from '../distance';
import { getTable, type TableSet } from '../read-tables';
import { findSelfCrossing } from '../self-crossing';
import { listParts, SHAPES_FILE, type SourceShape } from '../site-shapes';

/** How far a shape may be from the place of its row, by the precision of that place. */
const FARTHEST_KM: Readonly<Record<string, number>> = { site: 5, city: 25, region: 60 };

const FILL_LICENCE = 'state the licence of the shape and of its source, or leave the shape out';
const CORRECT_RING = 'draw the ring so that it is closed, has an area and does not cross itself';

/** A ring or line with fewer points has no shape. */
const LEAST_POINTS = { area: 4, line: 2 } as const;

const isSame = ([ax, ay]: Position, [bx, by]: Position) => ax === bx && ay === by;

/** What is wrong with a path; null if nothing is. */
function findPathFault(path: readonly Position[], kind: 'area' | 'line'): string | null {
	const isPlace = ([lon = NaN, lat = NaN]: Position) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
	const wrong = path.find((point) => !isPlace(point));
	if (wrong) return `${JSON.stringify(wrong)} is no longitude and latitude`;
	if (path.length < LEAST_POINTS[kind])
		return `a ${kind === 'area' ? 'ring' : 'line'} has ${path.length} points`;
	if (kind === 'line') return null;
	if (!isSame(path[0]!, path.at(-1)!)) return 'a ring is not closed';
	const crossing = findSelfCrossing(path);
	return crossing && `a ring crosses itself near ${crossing.join(', ')}`;
}

/** Kilometres from a place to the nearest point of a shape. */
function measureAwayKm(shape: SourceShape, place: LonLat): number {
	const points = listParts(shape).flat(2);
	return Math.min(...points.map(([lon = 0, lat = 0]) => measureDistanceKm([lon, lat], place)));
}

type Fault = readonly [message: string, remedy: string];

/** A row that a shape names: it exists, has a place, and the shape is near it. */
function listRowFaults(shape: SourceShape, id: string, row: CsvRow | undefined): Fault[] {
	if (!row) return [[`no row "${id}"`, 'correct the id, or take it out of the shape']];
	const [lon, lat] = ['lon', 'lat'].map((column) => optionalNumber(row, column));
	if (lon == null || lat == null)
		return [[`"${id}" has no place`, 'give the row a place, or take it out of the shape']];
	// along a corridor the point of a loan is any of its points
	if (text(row, 'corridor_id') !== '') return [];
	const most = FARTHEST_KM[text(row, 'place_precision')] ?? 0;
	const awayKm = Math.round(measureAwayKm(shape, [lon, lat]) * 10) / 10;
	if (awayKm <= most) return [];
	const remedy = 'correct the point of the row, or take the row out of the shape';
	return [[`is ${awayKm} km from the place of "${id}"`, remedy]];
}

function listFaults(shape: SourceShape, tables: ReadonlyMap<string, ReadonlyMap<string, CsvRow>>) {
	const { finance = [], projects = [], kind, licence, source } = shape.properties;
	const faults: Fault[] = [];
	if (!licence) faults.push(['has no licence', FILL_LICENCE]);
	if (!source) faults.push(['has no source', FILL_LICENCE]);
	if (finance.length + projects.length === 0)
		faults.push(['belongs to no row', 'name the rows that it shows, or leave the shape out']);
	const isArea = shape.geometry.type === 'MultiPolygon';
	if (kind !== (isArea ? 'area' : 'line'))
		faults.push([`is a ${shape.geometry.type}, but of kind "${kind}"`, 'correct the kind']);
	const paths = listParts(shape).flat();
	const broken = paths.map((path) => findPathFault(path, isArea ? 'area' : 'line'));
	for (const fault of broken) if (fault) faults.push([fault, CORRECT_RING]);
	const rows = { finance_records: finance, projects };
	for (const [table, ids] of Object.entries(rows))
		for (const id of ids) faults.push(...listRowFaults(shape, id, tables.get(table)?.get(id)));
	return faults;
}

/** The shapes of sites: their rows, rings, licences, and that they lie where their rows do. */
export function checkSiteShapes(set: TableSet, shapes: readonly SourceShape[]): DataError[] {
	const tables = new Map(
		['finance_records', 'projects'].map((name) => [
			name,
			groupRowsBy(getTable(set, name).rows, 'id')
		])
	);
	return shapes.flatMap((shape, index) => {
		const { finance = [], projects = [] } = shape.properties;
		const name = [...projects, ...finance][0] ?? 'no row';
		return listFaults(shape, tables).map(([message, remedy]): DataError => ({
			...{ file: SHAPES_FILE, line: index + 2, column: null },
			...{ message: `the shape of ${name}: ${message}`, remedy }
		}));
	});
}
