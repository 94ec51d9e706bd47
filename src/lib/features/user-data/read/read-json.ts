import { UnreadableFile, type RawCell, type ReadNote } from './raw-table';

interface Rows {
	rows: RawCell[][];
	notes: ReadNote[];
}

type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function parseCell(value: unknown): RawCell {
	if (typeof value === 'number' || typeof value === 'string') return value;
	if (value === null || value === undefined) return '';
	return JSON.stringify(value) ?? '';
}

/** One column for each name in any row; names are never looked up on a prototype. */
function rowsOfObjects(objects: readonly JsonObject[]): RawCell[][] {
	const columns = [...new Set(objects.flatMap((each) => Object.keys(each)))];
	const rows = objects.map((each) => {
		const cells = new Map(Object.entries(each));
		return columns.map((column) => parseCell(cells.get(column)));
	});
	return [columns, ...rows];
}

/** Points as rows with `longitude` and `latitude`; other shapes are counted and left out. */
function rowsOfFeatures(features: readonly unknown[]): Rows {
	const points = features.flatMap((feature) => {
		if (!isObject(feature) || !isObject(feature.geometry)) return [];
		const { type, coordinates } = feature.geometry;
		if (type !== 'Point' || !Array.isArray(coordinates)) return [];
		const [longitude, latitude] = coordinates as unknown[];
		const properties = isObject(feature.properties) ? feature.properties : {};
		return [{ ...properties, longitude, latitude }];
	});
	if (points.length === 0) throw new UnreadableFile({ code: 'no-points' });
	const count = features.length - points.length;
	const notes: ReadNote[] = count > 0 ? [{ code: 'shapes-left-out', count }] : [];
	return { rows: rowsOfObjects(points), notes };
}

/** The first list of rows, also within an object: `{ "data": […] }`. */
function listIn(value: unknown): readonly unknown[] | null {
	if (Array.isArray(value)) {
		// `[{ "page": 1 }, [ … ]]`, as of the World Bank
		const inner = value.find((each) => Array.isArray(each) && each.some(isObject));
		return inner && !value.every(Array.isArray) ? (inner as unknown[]) : value;
	}
	if (!isObject(value)) return null;
	return (Object.values(value).find(Array.isArray) as unknown[] | undefined) ?? null;
}

/**
 * The rows of a JSON text, column names first: a list of objects or of lists, also within an object,
 * or the points of GeoJSON.
 * @throws UnreadableFile
 */
export function readJson(text: string): Rows {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new UnreadableFile({ code: 'broken-json' });
	}
	if (isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features))
		return rowsOfFeatures(value.features);
	const list = listIn(value);
	const objects = list?.filter(isObject) ?? [];
	if (objects.length > 0) return { rows: rowsOfObjects(objects), notes: [] };
	const lists = list?.filter(Array.isArray) ?? [];
	if (lists.length > 1) return { rows: lists.map((row) => row.map(parseCell)), notes: [] };
	throw new UnreadableFile({ code: 'json-without-rows' });
}
