import { describe, expect, it } from 'vitest';
import { atlas, coreSource, loadDetail } from './atlas';
import {
	alsoSaidOf,
	citationOf,
	describeRowKey,
	rowOf,
	type FigureSubject,
	type ShownFigure
} from './provenance';
import { findRows, parseCsv } from './provenance-rows';

const shown = (subject: FigureSubject): ShownFigure => ({
	republic: 'KAZ',
	year: 2018,
	subject,
	text: '11,784',
	label: 'students in China',
	value: 11784,
	quality: 'reported',
	note: '',
	sourceId: 'moe-2019-students'
});
const students = shown({ layer: 'students', measure: 'all' });

describe('rowOf', () => {
	it('names table and key of a student figure', () => {
		expect(rowOf(students).file).toBe('student_series.csv');
		expect(describeRowKey(rowOf(students))).toBe('republic KAZ, year 2018');
		expect(rowOf(shown({ layer: 'students', measure: 'degree' })).file).toBe(
			'students_by_level.csv'
		);
	});

	it('names all years of a running total', () => {
		const row = rowOf(shown({ layer: 'investment', kind: 'construction', firstYear: 2013 }));
		expect(describeRowKey(row)).toBe(
			'edition current, republic KAZ, kind construction, year 2013–2018'
		);
	});
});

describe('citationOf', () => {
	it('ends with edition and table', () => {
		const citation = citationOf(students, Object.values(atlas.sources)[0], '2026-11');
		expect(citation).toMatch(/^Kazakhstan, 2018: 11,784, students in China\. /);
		expect(citation).toMatch(
			/In: Soft Power Atlas, edition 2026-11, data\/tables\/student_series\.csv\.$/
		);
	});

	it('says how a figure is known when it is no plain count', () => {
		const citation = citationOf({ ...students, quality: 'estimate' }, undefined, '2026-11');
		expect(citation).toContain('(estimate). Counted from the tables of the atlas. In:');
	});
});

describe('alsoSaidOf', () => {
	it('keeps what was not drawn apart from what the figure rests on', async () => {
		const { drawn, notDrawn } = alsoSaidOf((await loadDetail()).studentsAlsoSaid, students);
		expect(drawn.map((row) => row.value)).toEqual([11784, 11784, 11784]);
		expect(notDrawn.map((row) => row.value)).toEqual([14000, 14000]);
	});
});

describe('findRows', () => {
	it('reads quoted fields and picks by key', () => {
		const text = 'republic,year,note\nKAZ,2018,"a, ""b"""\nKAZ,2017,\n';
		expect(parseCsv(text)).toHaveLength(3);
		expect(findRows(text, rowOf(students))).toEqual([
			[
				['republic', 'KAZ'],
				['year', '2018'],
				['note', 'a, "b"']
			]
		]);
	});

	it('reads a last line without a break', () => {
		expect(parseCsv('a,b\n1,2')).toEqual([
			['a', 'b'],
			['1', '2']
		]);
	});
});

it('knows the source of every drawn student figure', () => {
	const cells = Object.values(atlas.students).flatMap((series) => series.all);
	for (const cell of cells) {
		if (cell.sourceId) expect(coreSource(cell.sourceId), cell.sourceId).toBeDefined();
	}
});
