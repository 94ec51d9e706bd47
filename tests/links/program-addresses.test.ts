/** Addresses for programs that must work forever, with their columns. Rows are added, never changed. */
import { describe, expect, it } from 'vitest';
import { listProgramPaths } from '../../src/lib/features/programs/addresses';
import { CHART_TABLES, type ChartTable } from '../../src/lib/features/programs/paths';
import { listChartRows } from '../../src/lib/features/programs/chart-tables';
import { LAST_COLUMNS, loadProgramTables } from '../../src/lib/features/programs/program-tables';
import { listSeriesRows } from '../../src/lib/features/programs/series-list';

const words = (text: string) => text.trim().split(/\s+/);

const PLACES = words('central-asia kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan');

const SERIES = words(`
	students students-per-head degree degree-per-head scholarships scholarships-per-head
	students-in-russia students-in-russia-per-head
	acquisitions acquisitions-per-head acquisitions-of-output
	acquisitions-in-year acquisitions-in-year-per-head acquisitions-in-year-of-output
	construction construction-per-head construction-of-output
	construction-in-year construction-in-year-per-head construction-in-year-of-output
	direct-host direct-host-per-head direct-host-of-output
	direct-china direct-china-per-head direct-china-of-output direct-with-hong-kong institutes
	trade-china trade-china-per-head trade-china-of-output
	trade-host trade-host-per-head trade-host-of-output rail road gas oil power ties
	direct-host-net trade-china-from-china trade-host-from-china trade-china-to-china
	trade-host-to-china direct-stock-china-hong-kong direct-flow-netherlands
	direct-stock-netherlands direct-flow-russia direct-stock-russia direct-flow-united-states
	direct-stock-united-states into-china-flow into-china-stock`);

const OTHERS = words(`
	/series/index.json /relation.csv /alignment.csv /outcomes.csv /compare.csv /chinese-side.csv
	/data/editions.atom /data/changes.json /data/catalog.jsonld /sitemap.xml /robots.txt`);

const SERIES_COLUMNS = words(
	'series measure country year value unit quality origin bound note table licence'
);
const CHART_COLUMNS: Readonly<Record<ChartTable, readonly string[]>> = {
	relation: words(`investment period in students lag country year investment_value investment_unit
		investment_bound students_year students_value students_unit students_bound quality`),
	alignment: words('country year towards value unit level quality rests_on in_force agreements'),
	outcomes: words('year country sector status value unit quality project_ids'),
	compare: SERIES_COLUMNS,
	'chinese-side':
		words(`part date province chinese_place country place kind value unit quality bound
		note id`)
};

describe('the addresses for programs', () => {
	const paths = new Set(listProgramPaths());

	it('are all there: every place and year, every series, every chart', () => {
		for (let year = 2005; year <= 2023; year += 1)
			for (const place of PLACES)
				for (const format of ['csv', 'json'])
					expect(paths).toContain(`/${year}/${place}.${format}`);
		for (const id of SERIES)
			for (const ending of ['csv', 'metadata.json'])
				expect(paths).toContain(`/series/${id}.${ending}`);
		for (const path of OTHERS) expect(paths).toContain(path);
	});

	it('keep their columns, in their order', async () => {
		const tables = await loadProgramTables();
		const kept = (row: { cells: object } | undefined, columns: readonly string[]) =>
			Object.keys(row!.cells).filter((column) => columns.includes(column));
		expect(LAST_COLUMNS).toEqual(['source_ids', 'sources', 'edition', 'citation']);
		const [row] = listSeriesRows(tables, { countries: ['KAZ'], years: [2016] });
		expect(kept(row, SERIES_COLUMNS)).toEqual(SERIES_COLUMNS);
		for (const name of CHART_TABLES) {
			const [first] = listChartRows[name](tables);
			expect(kept(first, CHART_COLUMNS[name])).toEqual(CHART_COLUMNS[name]);
		}
	});
});
