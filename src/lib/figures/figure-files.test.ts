import { formatCsv } from './csv';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALITIES } from '../core/domain/quality';
import { atlas } from '../core/data/atlas';
import { loadDetail } from '../text/load-detail';
import { buildAtlasReference, toPlainText } from './cite';
import {
	formatRowsCsv,
	formatRowsJson,
	SERIES_COLUMNS,
	toCsv,
	toGeoJson,
	toJson,
	type FileTerms,
	type GeoItem
} from './figure-files';
import { findRows, parseCsv } from './table-rows';
import type { SeriesRow } from './series-file';

const { sources, tableTerms, edition } = await loadDetail();
const file: FileTerms = {
	edition,
	url: 'https://atlas.example',
	table: 'student_series.csv',
	terms: tableTerms['student_series.csv'],
	sources
};

const words = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom('a, "b"\nc', ' blank ', 'Münster', 'Гимн, «Север»', '霍尔果斯, "口岸"', '')
);
const row: fc.Arbitrary<SeriesRow> = fc.record({
	country: fc.constantFrom('KAZ', ''),
	year: fc.integer({ min: 2005, max: 2023 }),
	measure: words,
	value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
	unit: words,
	quality: fc.constantFrom(...QUALITIES),
	origin: fc.constantFrom('printed' as const, 'counted' as const, 'derived' as const),
	bound: fc.option(fc.constantFrom('at least' as const, 'about' as const, 'almost' as const)),
	note: words,
	sourceId: fc.option(fc.constantFrom(...Object.keys(sources)))
});

/** The rows of a CSV text by the names of their columns. */
async function readRecords(text: string): Promise<Record<string, string>[]> {
	const [columns = [], ...lines] = await parseCsv(text);
	return lines.map((line) => Object.fromEntries(columns.map((name, at) => [name, line[at] ?? ''])));
}

/** Without the apostrophe of a text that looks like a formula. */
const withoutSign = (text = '') => text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/, '');

describe('CSV of a series', () => {
	it('attack 9: has no formulas; a number keeps its sign', async () => {
		const formulas = ['=HYPERLINK("x")', '+1+cmd', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1'];
		const text = formatCsv(
			['a'],
			[...formulas, '-5', '-1,234.5 %', '+7 727'].map((cell) => [cell])
		);
		const [, ...cells] = await parseCsv(text);
		expect(cells.flat()).toEqual([
			...formulas.map((cell) => `'${cell}`),
			...['-5', '-1,234.5 %', '+7 727']
		]);
	});

	it('comes back as it went out', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
				const text = toCsv({ name: 'x', title: 'x', rows }, file);
				const [header, ...cells] = await parseCsv(text);
				expect(header).toEqual(SERIES_COLUMNS);
				expect(cells.map((line) => [line[2], line[4], line[8]].map(withoutSign))).toEqual(
					rows.map(({ measure, unit, note }) => [measure, unit, note].map(withoutSign))
				);
				expect(cells.map((line) => (line[3] === '' ? null : Number(line[3])))).toEqual(
					rows.map(({ value }) => (value === null ? null : value + 0))
				);
			}),
			{ numRuns: 300 }
		);
	});

	it('has source, quality and licence in every row', async () => {
		const rows = atlas.students.KAZ.all.map(
			({ value, quality, bound, note, sourceId }, index): SeriesRow => ({
				country: 'KAZ',
				year: 2005 + index,
				measure: 'students in China',
				value,
				unit: 'persons',
				quality,
				origin: 'printed',
				bound,
				note,
				sourceId
			})
		);
		const lines = await readRecords(toCsv({ name: 'x', title: 'x', rows }, file));
		expect(lines).toHaveLength(19);
		for (const line of lines) {
			expect(line.licence).toContain('Open Data Commons Attribution License');
			expect(line.edition).toBe(edition);
			expect(line.value === '').toBe(line.quality === 'none');
			if (line.quality !== 'none') expect(line.source).not.toBe('');
		}
		const { metadata, data } = JSON.parse(toJson({ name: 'x', title: 'KAZ', rows }, file)) as {
			metadata: { licences: unknown[]; sources: { url: string }[]; cite: string };
			data: SeriesRow[];
		};
		expect(data).toEqual(rows);
		expect(metadata.licences.length).toBeGreaterThan(0);
		expect(metadata.sources.length).toBeGreaterThan(1);
		expect(metadata.cite).toContain(toPlainText(buildAtlasReference(edition, file.url)));
	});
});

describe('GeoJSON', () => {
	it('says source and licence of the file and of each feature', () => {
		const [line] = atlas.corridors[0]!.segments;
		const item: GeoItem = {
			id: line!.id,
			geometry: { type: 'LineString', coordinates: line!.lonLats },
			properties: { name: '霍尔果斯 “Хоргос”' },
			evidence: line!.evidence,
			approximate: line!.approximate.some(Boolean),
			sourceId: line!.sourceId
		};
		const text = toGeoJson(
			{ name: 'x', title: 'A line', items: [item] },
			{ ...file, table: 'segments.csv', terms: tableTerms['segments.csv'] }
		);
		const read = JSON.parse(text) as GeoJSON.FeatureCollection & {
			metadata: { licences: unknown[]; sources: unknown[] };
		};
		expect(read.type).toBe('FeatureCollection');
		expect(read.features[0]!.geometry).toEqual(item.geometry);
		expect(read.features[0]!.properties).toMatchObject({ source_id: line!.sourceId });
		expect(read.features[0]!.properties!.licence).not.toBe('');
		expect(read.metadata.sources).toHaveLength(1);
		expect(read.metadata.licences.length).toBeGreaterThan(0);
	});
});

it('hands out rows as they stand in the table, each with source, licence and edition', async () => {
	const table = 'projects.csv';
	const file: FileTerms = { edition, url: '', table, terms: tableTerms[table], sources };
	const text = readFileSync('data/tables/projects.csv', 'utf8');
	const [columns = []] = await parseCsv(text);
	const whole = await readRecords(text);
	const wanted = whole.slice(0, 3);
	const row = { file: file.table, key: [['id', wanted.map(({ id }) => id!)] as const] };
	const rows = await findRows(text, row);
	const read = await readRecords(formatRowsCsv(columns, rows, file));
	expect(read).toHaveLength(3);
	read.forEach((each, index) => {
		expect(each).toMatchObject(wanted[index]!);
		expect(each.source).not.toBe('');
		expect(each.licence).toContain('http');
		expect(each.edition).toBe(edition);
	});
	const json = JSON.parse(formatRowsJson('x', rows, file)) as {
		metadata: { sources: { id: string }[] };
		data: Record<string, string>[];
	};
	expect(json.data.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
	expect(json.metadata.sources.map(({ id }) => id)).toContain(wanted[0]!.source_id);
});
