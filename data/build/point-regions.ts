/** The regions and provinces that the points of rows are in, as columns of their tables. */
import Papa from 'papaparse';
import { optionalLonLat, text } from './cells';
import type { CsvRow } from './csv-table';
import { makeErrorAt, type DataError } from './data-error';
import {
	findRegionAt,
	listCodesSince,
	selectFirstAreas,
	type RegionArea
} from './geo/region-areas';
import { getTable, type TableSet } from './read-tables';
import type { BuiltFile } from './write-output';

type Areas = readonly RegionArea[];
type Cells = Readonly<Record<string, string>>;

/** The region of a country, by its last borders, or the province of China at a point of a row. */
function findAt(areas: Areas, country: string, row: CsvRow, prefix = ''): RegionArea | undefined {
	const point = optionalLonLat(row, `${prefix}lon`, `${prefix}lat`);
	if (!point) return undefined;
	const first = findRegionAt(selectFirstAreas(areas), country, point);
	const last = listCodesSince(areas, first, point).at(-1);
	return areas.find(({ code }) => code === last);
}

function findRegion(areas: Areas, row: CsvRow): Cells {
	// what is along a corridor is drawn along it: its point gives no region
	const isAlong = text(row, 'corridor_id') !== '';
	const region = isAlong ? undefined : findAt(areas, text(row, 'country'), row);
	return { region_code: region?.code ?? '', region: region?.names.en ?? '' };
}

const nameProvince = (areas: Areas, row: CsvRow, prefix = ''): string =>
	findAt(areas, 'CHN', row, prefix)?.names.en ?? '';

const DERIVED: Readonly<Record<string, (areas: Areas, row: CsvRow) => Cells>> = {
	city_ties: findRegion,
	finance_records: findRegion,
	institutes: (areas, row) => ({
		...findRegion(areas, row),
		partner_province: nameProvince(areas, row, 'partner_')
	}),
	projects: findRegion,
	students_by_destination: (areas, row) => ({ province: nameProvince(areas, row) })
};

const REGION_COLUMNS = ['region_code', 'region'];

/** The columns of each table that follow from the points of its rows and are no statement of a source. */
export const POINT_REGION_COLUMNS: Readonly<Record<string, readonly string[]>> = {
	city_ties: REGION_COLUMNS,
	finance_records: REGION_COLUMNS,
	institutes: [...REGION_COLUMNS, 'partner_province'],
	projects: REGION_COLUMNS,
	students_by_destination: ['province']
};

/** Cells that differ from what the points give. */
export const checkPointRegions = (set: TableSet, areas: Areas): DataError[] =>
	Object.entries(DERIVED).flatMap(([name, find]) => {
		const table = getTable(set, name);
		return table.rows.flatMap((row) =>
			Object.entries(find(areas, row)).flatMap(([column, own]) => {
				if (text(row, column) === own) return [];
				const message = `"${text(row, column)}" is not "${own}", which holds the point`;
				return [makeErrorAt(table, row, column, message)];
			})
		);
	});

/** The set with the regions of its points, and the files of the tables that change. */
export function withPointRegions(
	set: TableSet,
	areas: Areas
): { set: TableSet; files: BuiltFile[] } {
	const wrong = new Set(checkPointRegions(set, areas).map(({ file }) => file));
	const tables = new Map(set.tables);
	const files: BuiltFile[] = [];
	for (const [name, find] of Object.entries(DERIVED)) {
		const table = getTable(set, name);
		if (!wrong.has(table.file)) continue;
		const rows = table.rows.map((row) => ({
			...row,
			cells: { ...row.cells, ...find(areas, row) }
		}));
		tables.set(name, { ...table, rows });
		const cells = rows.map((row) => row.cells);
		const content = Papa.unparse(cells, { columns: [...table.columns], newline: '\n' });
		files.push({ path: table.file, content: `${content}\n` });
	}
	return { set: { ...set, tables }, files };
}
