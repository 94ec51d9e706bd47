import { describe, expect, it } from 'vitest';
import { loadExplore } from '../../../text/load-explore';
import { COUNTRY_CODES, type CountryCode } from '../../../core/domain/countries';
import { DEFAULT_VIEW } from '../../../core/domain/view-state';
import { buildOwnersContents } from './owners';

const tables = await loadExplore();
const listParts = (country: CountryCode, year: number) =>
	buildOwnersContents(country, tables).flatMap(
		(make) =>
			make({
				view: { ...DEFAULT_VIEW, year },
				country,
				tables,
				detail: null,
				directBands: () => []
			}).parts
	);

describe('owners in the panel', () => {
	it('waits for the tables', () => {
		expect(buildOwnersContents('KAZ', null)).toEqual([]);
	});

	it('keeps net inflow and stock apart, each with its own scale', () => {
		const charts = listParts('KAZ', 2020).flatMap((part) =>
			part && 'chart' in part ? [part.chart] : []
		);
		expect(charts.map(({ label, series }) => [label, series.length])).toEqual([
			['Net inflow by country of the investor', 4],
			['Held at the end of the year, by country of the investor', 4],
			['own direct investment in China, net', 1]
		]);
		expect(charts[0]!.series[0]!.name).toBe('China with Hong Kong');
	});

	it('says in which years more went back, Hong Kong included', () => {
		const notes = listParts('KAZ', 2020).flatMap((part) =>
			part && 'note' in part ? part.note : []
		);
		expect(notes.join(' ')).toContain('With Hong Kong added, more money still went back');
		expect(notes.join(' ')).toContain('2015–2020');
	});

	it('shows nothing where nothing was found', () => {
		expect(buildOwnersContents('TKM', tables)).toEqual([]);
	});

	it.each(COUNTRY_CODES)('has no undefined words for %s', (country) => {
		for (const year of [2005, 2015, 2023])
			expect(JSON.stringify(listParts(country, year))).not.toMatch(/undefined|NaN/);
	});
});
