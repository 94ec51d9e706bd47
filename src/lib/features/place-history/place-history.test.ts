import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isRowSubject, type ShownFigure } from '$lib/figures/provenance';
import { loadDetail } from '$lib/text/load-detail';
import { loadHistories } from '$lib/text/load-histories';
import { listToldPlaces, pickNearest, selectEntries } from './history-list';
import { describeEntry, formatFigure, type HistoryLine } from './history-words';

const [tables, detail] = await Promise.all([loadHistories(), loadDetail()]);

function describeCard(card: string): HistoryLine[] {
	const told = listToldPlaces(tables, { card });
	return selectEntries(tables, { card }).flatMap(
		(entry) => describeEntry(entry, tables, detail, told) ?? []
	);
}

const lines = new Map<string, Record<string, string>[]>();
/** How many rows of its table a figure points to. */
function countRows(figure: ShownFigure): number {
	if (!isRowSubject(figure.subject)) return 0;
	const { file, key } = figure.subject.row;
	if (!lines.has(file)) {
		const csv = readFileSync(`data/tables/${file}`, 'utf8');
		lines.set(file, Papa.parse<Record<string, string>>(csv, { header: true }).data);
	}
	return lines
		.get(file)!
		.filter((row) => key.every(([column, values]) => values.includes(row[column] ?? ''))).length;
}

describe('the words of a history', () => {
	it('are there for every entry, and each has one row and a source', () => {
		for (const entry of tables.entries) {
			const line = describeEntry(entry, tables, detail, []);
			expect(line, entry.id).not.toBeNull();
			const figures = [...(line!.date ? [line!.date] : []), ...line!.figures];
			expect(figures.length, entry.id).toBeGreaterThan(0);
			for (const figure of figures) {
				expect(countRows(figure), entry.id).toBe(1);
				expect(detail.sources[figure.sourceId ?? ''], entry.id).toBeDefined();
			}
		}
	});

	it('say of Khorgos what opened, was built and closed, where, and how it is known', () => {
		const told = describeCard('altynkol').map(({ year, words, details }) =>
			[year, words, ...details].join(' | ')
		);
		expect(told).toContain(
			'2020 | Khorgos cooperation centre closed by the coronavirus | 27 January 2020 | ICBC Khorgos cross-border centre'
		);
		expect(told).toContain(
			'2009 | Altynkol–Zhetygen: under construction | Jinghe - Khorgos - Altynkol - Zhetygen | Altynkol'
		);
		expect(told).toContain(
			'2012 | Altynkol–Shu: in use | China-Europe block-train trunk across Kazakhstan | Altynkol | unverified'
		);
		expect(told).toContain('2015 | First train from China | July 2015 | Khorgos Gateway dry port');
	});

	it('give the figures of traffic with units, and say where a count ends', () => {
		const { words, figures } = describeCard('altynkol').find(
			({ id }) => id === 'traffic:khorgos_trains:2022'
		)!;
		expect(words).toBe('Trains');
		expect(figures.map(formatFigure)).toEqual(['7,000', '7,069', '7,068, unverified']);
		const part = describeCard('irkeshtam').find(({ figures }) => figures.length > 0)!;
		expect(part.figures[0]!.text).toBe('0.46 million tonnes');
		expect(part.details).toContain('counted up to November 2013');
	});

	it('name no place on the card of one alone', () => {
		expect(describeCard('1280849').flatMap(({ details }) => details)).not.toContain('Kashgar');
		expect(describeCard('1280849').length).toBeGreaterThan(3);
	});
});

describe('the choice of entries', () => {
	const years = [1990, 2001, 2005, 2009, 2012, 2015, 2020].map((year) => ({ year }));

	it('keeps those nearest to the year, in order', () => {
		expect(pickNearest(years, 2011, 3).map(({ year }) => year)).toEqual([2009, 2012, 2015]);
		expect(pickNearest(years, 2007, 1).map(({ year }) => year)).toEqual([2005]);
		expect(pickNearest(years, 2023, 99)).toEqual(years);
	});

	it('is empty for a place of which nothing is dated, and for an unknown id', () => {
		expect(selectEntries(tables, { card: 'xinjiang' })).toEqual([]);
		expect(selectEntries(tables, { card: 'constructor' })).toEqual([]);
	});
});
