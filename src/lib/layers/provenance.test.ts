import { describe, expect, it } from 'vitest';
import { atlas, getCoreSource } from '../core/data/atlas';
import { toPlainText } from '../figures/cite';
import { describeRowKey, type FigureSubject, type ShownFigure } from '../figures/provenance';
import { buildFigureReference } from './cite-figure';
import { LEGEND_ORDER, getLayerEntry } from './catalog';
import { addsUpRows, describeRule, getTableRow, listSeriesFacts } from './provenance';
import { COUNTRY_CODES } from '../core/domain/countries';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { YEARS } from '../core/domain/years';
import { findRows, parseCsv } from '../figures/table-rows';

const shown = (subject: FigureSubject): ShownFigure => ({
	country: 'KAZ',
	year: 2018,
	subject,
	text: '11,784',
	label: 'students in China',
	value: 11784,
	quality: 'reported',
	note: '',
	sourceId: 'moe-2019-students'
});
const students = shown({ layer: 'students', kind: 'all' });

describe('getTableRow', () => {
	it('names table and key of a student figure', () => {
		expect(getTableRow(students).file).toBe('student_series.csv');
		expect(describeRowKey(getTableRow(students))).toBe('country KAZ, year 2018');
		expect(getTableRow(shown({ layer: 'students', kind: 'degree' })).file).toBe(
			'students_by_level.csv'
		);
	});

	it('names the sectors and the edition of a narrowed sum', () => {
		const rows = { edition: ['spring-2019'], sector: ['energy', 'transport'] };
		const subject = { layer: 'investment', kind: 'investment', firstYear: 2018, rows } as const;
		expect(describeRowKey(getTableRow(shown(subject)))).toBe(
			'edition spring-2019, country KAZ, kind investment, sector energy or transport, year 2018'
		);
	});

	it('takes the row that a figure brings along', () => {
		const row = { file: 'trade.csv', key: [] };
		const subject = { layer: null, row, unit: 'km', counts: '', rule: null };
		expect(getTableRow(shown(subject))).toBe(row);
	});

	it('names all years of a running total', () => {
		const row = getTableRow(shown({ layer: 'investment', kind: 'construction', firstYear: 2013 }));
		expect(describeRowKey(row)).toBe(
			'edition current, country KAZ, kind construction, year 2013–2018'
		);
	});
});

describe('buildFigureReference', () => {
	const source = getCoreSource('moe-2019-students') ?? Object.values(atlas.sources)[0];

	it('cites the source, for the figure, by way of edition and table', () => {
		const citation = toPlainText(buildFigureReference(students, source, '2026-11'));
		expect(citation).toContain(source!.title);
		expect(citation).toMatch(
			/Kazakhstan, 2018: 11,784, students in China\. In: Soft Power Atlas, version 2026-11, data\/tables\/student_series\.csv\.$/
		);
	});

	it('cites the atlas for what it counted, and says how a figure is known', () => {
		const counted = buildFigureReference(
			{ ...students, quality: 'estimate' },
			undefined,
			'2026-11'
		);
		expect(counted.kind).toBe('dataset');
		expect(toPlainText(counted)).toContain('students in China (estimate). In:');
	});
});

describe('findRows', () => {
	it('reads quoted fields and picks by key', async () => {
		const text = 'country,year,note\nKAZ,2018,"a, ""b"""\nKAZ,2017,\n';
		expect(await parseCsv(text)).toHaveLength(3);
		expect(await findRows(text, getTableRow(students))).toEqual([
			[
				['country', 'KAZ'],
				['year', '2018'],
				['note', 'a, "b"']
			]
		]);
	});

	it('reads a last line without a break', async () => {
		expect(await parseCsv('a,b\n1,2')).toEqual([
			['a', 'b'],
			['1', '2']
		]);
	});

	it('rejects a quote that is never closed', async () => {
		await expect(parseCsv('a,b\n1,"2')).rejects.toThrow();
	});
});

it('knows the source of every drawn student figure', () => {
	const cells = Object.values(atlas.students).flatMap((series) => series.all);
	for (const cell of cells) {
		if (cell.sourceId) expect(getCoreSource(cell.sourceId), cell.sourceId).toBeDefined();
	}
});

describe('every figure of a layer', () => {
	it.each(LEGEND_ORDER)('has a kind that its folder knows, or a row of its own: %s', (id) => {
		const entry = getLayerEntry(id);
		const figures = YEARS.flatMap((year) =>
			COUNTRY_CODES.flatMap((country) => entry.figures({ ...DEFAULT_VIEW, year }, country))
		);
		expect(figures.length).toBeGreaterThan(0);
		for (const figure of figures) {
			expect(getTableRow(figure).file).toMatch(/\.csv$/);
			const { counts, measure, unit } = listSeriesFacts(figure);
			expect([counts, measure, unit]).not.toContain('');
			// a figure that the atlas made says how, or lists its rows
			if (describeRule(figure) === null) expect(addsUpRows(figure)).toBe(false);
		}
	});

	it('of an unknown kind is refused', () => {
		const figure = { ...students, subject: { layer: 'students' as const, kind: 'none' } };
		expect(() => getTableRow(figure)).toThrow('The layer students has no kind of figures none.');
	});
});
