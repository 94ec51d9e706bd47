import { isObject, readFeatures, type JsonObject } from './read-geojson';
import { readSdmxJson } from './read-sdmx-json';
import { UnreadableFile, type RawCell, type ReadNote } from './raw-table';

interface Rows {
	rows: RawCell[][];
	notes: ReadNote[];
	/** Of the file itself, or empty. */
	title: string;
}

function parseCell(value: unknown): RawCell {
	if (typeof value === 'number' || typeof value === 'string') return value;
	if (value === null || value === undefined) return '';
	return JSON.stringify(value) ?? '';
}

/** `{ "country": { "id": "KZ" } }` gives `country.id`; deeper parts stay JSON. */
function flatten(each: JsonObject): [string, unknown][] {
	return Object.entries(each).flatMap(([key, value]): [string, unknown][] =>
		isObject(value)
			? Object.entries(value).map(([inner, own]) => [`${key}.${inner}`, own])
			: [[key, value]]
	);
}

/** One column for each name in any row; names are never looked up on a prototype. */
function rowsOfObjects(objects: readonly JsonObject[]): RawCell[][] {
	const entries = objects.map(flatten);
	const columns = [...new Set(entries.flatMap((each) => each.map(([key]) => key)))];
	const rows = entries.map((each) => {
		const cells = new Map(each);
		return columns.map((column) => parseCell(cells.get(column)));
	});
	return [columns, ...rows];
}

/** The first list of rows, also within an object: `{ "data": […] }`. */
function listIn(value: unknown): readonly unknown[] | null {
	if (Array.isArray(value)) {
		// `[{ "page": 1 }, [ … ]]`, as of the World Bank
		const inner = value.find((each) => Array.isArray(each) && each.some(isObject));
		return inner && !value.every(Array.isArray) ? (inner as unknown[]) : value;
	}
	if (!isObject(value)) return null;
	const lists = Object.values(value).filter((each) => Array.isArray(each)) as unknown[][];
	const own = lists.find((list) => list.some(isObject) || list.some(Array.isArray)) ?? lists[0];
	if (own) return own;
	// `{ "response": { "data": […] } }`
	const inner = Object.values(value).filter(isObject).map(listIn);
	return inner.find((list) => list !== null) ?? null;
}

/**
 * The rows of a JSON text, column names first: a list of objects or of lists, also within an object,
 * the shapes of GeoJSON, or the observations of SDMX-JSON.
 * @throws UnreadableFile
 */
export function readJson(text: string): Rows {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new UnreadableFile({ code: 'broken-json' });
	}
	if (isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features)) {
		const { objects, notes } = readFeatures(value.features);
		return { rows: rowsOfObjects(objects), notes, title: readTitle(value.name) };
	}
	if (isObject(value) && value.type === 'Feature') {
		const { objects, notes } = readFeatures([value]);
		return { rows: rowsOfObjects(objects), notes, title: '' };
	}
	const sdmx = readSdmxJson(value);
	if (sdmx) return { ...sdmx, notes: [] };
	const list = listIn(value);
	const title = isObject(value) ? readTitle(value.title) : '';
	const objects = list?.filter(isObject) ?? [];
	if (objects.length > 0) return { rows: rowsOfObjects(objects), notes: [], title };
	const lists = list?.filter(Array.isArray) ?? [];
	if (lists.length > 1) return { rows: lists.map((row) => row.map(parseCell)), notes: [], title };
	throw new UnreadableFile({ code: 'json-without-rows' });
}

const readTitle = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '');
