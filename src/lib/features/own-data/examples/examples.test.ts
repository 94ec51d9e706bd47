import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import search from '#built/search.json';
import type { SearchEntry } from '$lib/core/data/search';
import { parseLinkData, formatLinkData } from '../pack/link-data';
import { parseOwnFile, type OwnFile } from '../pack/own-file';
import { createGazetteer, type MapLabels } from '../understand/gazetteer';
import { isUnderstood } from '../understand/own-row';
import { shapeOf, understandRow } from '../understand/understand';
import { EXAMPLES } from './examples';

const labels = JSON.parse(readFileSync('static/geo/labels.json', 'utf8')) as MapLabels;
const gazetteer = createGazetteer(search.entries as unknown as SearchEntry[], labels);
const tableOf = (name: string) =>
	parse(readFileSync(`data/tables/${name}.csv`, 'utf8'), { columns: true }) as Record<
		string,
		string
	>[];

function understand(file: OwnFile) {
	const columns = file.columns.map(({ role }) => ({ role, by: 'chosen' as const }));
	const table = { name: '', columns: file.columns.map(({ name }) => name), rows: file.rows };
	const rows = file.rows.map((_, index) =>
		understandRow(table, index, { columns, shape: shapeOf(columns), decimal: null }, gazetteer)
	);
	return { shape: shapeOf(columns), rows };
}
const byId = async (id: string) => EXAMPLES.find((example) => example.id === id)!.load();

describe('an example', () => {
	it.each(EXAMPLES)(
		'$id is a whole file, understood in every row, and fits into a link',
		async ({ load }) => {
			const file = await load();
			expect(parseOwnFile(JSON.stringify(file))).toEqual({ file });
			expect(understand(file).rows.filter((row) => !isUnderstood(row))).toEqual([]);
			expect(parseLinkData(formatLinkData(file) ?? '')).toEqual({ file });
		}
	);

	it('of countries is the published series, its gaps included', async () => {
		const { shape, rows } = understand(await byId('students-in-russia'));
		const published = tableOf('russia_students').filter(
			({ source_id }) => source_id === '360info-2022-uis-flows'
		);
		expect(shape).toBe('countries');
		expect(rows.filter(({ value }) => value === null).map(({ year }) => year)).toContain(2010);
		const known = rows.filter(({ value }) => value !== null);
		expect(known).toHaveLength(published.length);
		for (const { country, year, students } of published)
			expect(known.find((row) => row.country === country && String(row.year) === year)?.value).toBe(
				Number(students)
			);
	});

	it('of regions has the learners that the table of institutes has', async () => {
		const { shape, rows } = understand(await byId('learners-by-region'));
		const published = tableOf('ci_learners').filter(({ measure }) => measure === 'learners');
		expect(shape).toBe('regions');
		expect(rows).toHaveLength(published.length);
		for (const { year, value, source } of rows) {
			expect(source).not.toBe('');
			expect(
				published.some((each) => each.year === String(year) && each.learners === String(value))
			).toBe(true);
		}
	});

	it('of ways has counts by city that were published', async () => {
		const { shape, rows } = understand(await byId('students-by-city'));
		const published = tableOf('students_by_destination');
		expect(shape).toBe('flows');
		for (const { country, year, value, source } of rows) {
			expect(source).not.toBe('');
			const found = published.find(
				(each) =>
					each.country === country && each.year === String(year) && each.value === String(value)
			);
			expect(found).toBeDefined();
		}
	});
});
