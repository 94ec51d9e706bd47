import { describe, expect, it } from 'vitest';
import type { CsvRow } from '../../csv-table';
import { parseBound, parseKnownByNote } from './known';

const row = (note: string, evidence = 'seen'): CsvRow => ({
	line: 2,
	cells: { note, evidence, source_id: 'a-source' }
});

describe('parseBound', () => {
	it.each([
		['Floor ("over 30 thousand"), Russian ambassador', 'at least'],
		['Ceiling ("almost 4,000") by the embassy', 'almost'],
		['ministry, rounded; published February 2022', 'about'],
		['derived: 245 divided by 0.81', 'about'],
		['foreign ministry, "about 250"; just over 30 thought to be in the city', 'about'],
		['gross inflow, National Statistical Committee', null]
	])('reads %s as %s', (note, bound) => {
		expect(parseBound(note)).toBe(bound);
	});
});

describe('parseKnownByNote', () => {
	it('marks a bound as an estimate, and a superseded figure as suspect', () => {
		expect(parseKnownByNote(row('about 60 thousand'))).toMatchObject({
			quality: 'estimate',
			bound: 'about'
		});
		expect(parseKnownByNote(row('first release; superseded by 474.412')).quality).toBe('suspect');
		expect(parseKnownByNote(row('')).quality).toBe('reported');
	});

	it('keeps recalled figures unverified in every case', () => {
		expect(parseKnownByNote(row('about 60 thousand', 'recalled')).quality).toBe('unverified');
		expect(parseKnownByNote(row('superseded', 'recalled')).quality).toBe('unverified');
	});
});
