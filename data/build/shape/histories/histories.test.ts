import { describe, expect, it } from 'vitest';
import { readRegionAreas } from '../../geo/region-areas';
import { text } from '../../cells';
import { getTable, readTables } from '../../read-tables';
import { readSearchNames } from '../search/read-search-names';
import { shapeHistories } from './histories';

const { set } = readTables(process.cwd());
const areas = await readRegionAreas();
const names = await readSearchNames(process.cwd());
const tables = shapeHistories(set, areas, names);
const { entries, cards } = tables;

const listIds = (card: string) =>
	entries.filter(({ at }) => at.some((id) => cards[card]?.includes(id))).map(({ id }) => id);
const findEntry = (id: string) => entries.find((entry) => entry.id === id)!;

describe('the history of Khorgos', () => {
	const ids = listIds('khorgos-gateway');

	it('goes from the crossing to the dry port, the trade zone and its closure, in order', () => {
		const told = [
			['date:khorgos-cn-1992-08', '1992-08', 'yidaiyilu-2017-khorgos'],
			['date:icbc-khorgos-2004-09', '2004-09', 'yidaiyilu-2017-khorgos'],
			['section:altynkol-zhetygen:2009', '2009', 'oceansky-2012'],
			[
				'event:2012-04-khorgos-cross-border-cooperation-centre-opens',
				'2012-04',
				'yidaiyilu-khorgos'
			],
			[
				'event:2012-12-22-second-kazakhstan-china-railway-through-khorgos',
				'2012-12-22',
				'raillynews-2012-khorgos'
			],
			['date:khorgos-gateway-2015-07', '2015-07', 'oevz-2017-khorgos'],
			[
				'event:2020-01-27-khorgos-cooperation-centre-closed-by-the-coronavirus',
				'2020-01-27',
				'inform-2020-khorgos'
			]
		];
		const found = ids
			.filter((id) => told.some(([own]) => own === id))
			.map((id) => {
				const entry = findEntry(id);
				return [id, entry.date, entry.kind === 'traffic' ? '' : entry.sourceId];
			});
		expect(found).toEqual(told);
	});

	it('is told by the card of each of its places', () => {
		for (const card of ['khorgos-cn', 'altynkol', 'icbc-khorgos', 'nur-zholy', 'khorgos-cn-stn'])
			expect(listIds(card), card).toEqual(ids);
	});

	it('and of any other place once', () => {
		for (const [card, told] of Object.entries(cards))
			expect(new Set(told).size, card).toBe(told.length);
	});

	it('says which of them an entry belongs to', () => {
		const closure = 'event:2020-01-27-khorgos-cooperation-centre-closed-by-the-coronavirus';
		expect(findEntry(closure).at).toEqual(['icbc-khorgos']);
		expect(tables.names['icbc-khorgos']).toEqual({ name: 'ICBC Khorgos cross-border centre' });
	});

	it('has one entry for the trains of a year, with every figure and its source', () => {
		expect(findEntry('traffic:khorgos_trains:2022')).toMatchObject({
			counts: 'trains',
			figures: [
				{ value: 7000, evidence: 'seen', sourceId: 'intermodal-2023-khorgos' },
				{ value: 7069, evidence: 'seen', sourceId: 'cgtn-2024-khorgos' },
				{ value: 7068, evidence: 'recalled', sourceId: 'csrg-cre' }
			]
		});
	});

	it('says an opening once: with its date, not also with the year of the crossing', () => {
		expect(ids).not.toContain('node:icbc-khorgos');
		expect(ids).not.toContain('node:khorgos-gateway');
		expect(listIds('dostyk')).toContain('node:dostyk');
	});
});

describe('histories', () => {
	it('name sources that exist, in every entry', () => {
		const sources = new Set(getTable(set, 'sources').rows.map((row) => text(row, 'id')));
		const named = entries.flatMap((entry) =>
			entry.kind === 'traffic' ? entry.figures.map(({ sourceId }) => sourceId) : entry.sourceId
		);
		expect(named.length).toBeGreaterThan(700);
		expect(named.filter((id) => !sources.has(id))).toEqual([]);
	});

	it('are in order of date, each with its own id', () => {
		const dates = entries.map(({ date }) => date);
		expect(dates).toEqual(dates.toSorted());
		expect(dates.every((date) => /^\d{4}(-\d\d){0,2}$/.test(date))).toBe(true);
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
	});

	it('are of cities too: institutes, events and sites in Dushanbe', () => {
		const ids = listIds('1221874');
		expect(ids).toContain('project:p062:completed:2016');
		expect(ids.some((id) => id.startsWith('institute:ci-tjk-dushanbe'))).toBe(true);
		expect(ids.some((id) => id.startsWith('finance:'))).toBe(true);
	});

	it('tell the opening of an institute once, in the row of the institute', () => {
		const ids = listIds('1526273');
		expect(ids).toContain('institute:ci-kaz-astana:opened');
		expect(ids).not.toContain('event:2007-12-05-confucius-institute-opens-in-astana');
	});

	it('leave out of a capital what concerns the whole country', () => {
		expect(listIds('1526273')).not.toContain(
			'event:2023-11-10-china-kazakhstan-visa-exemption-takes-effect'
		);
		expect(findEntry('event:2023-11-10-china-kazakhstan-visa-exemption-takes-effect')).toBe(
			undefined
		);
	});

	it('take the source of a state that has its own', () => {
		expect(findEntry('section:kz-shymkent-almaty:2009')).toMatchObject({
			status: 'reconstruction',
			sourceId: 'europe-china-faq',
			hasOwnRow: true
		});
	});

	it('have no date for a row without one', () => {
		const undated = entries.filter(
			({ id }) => id.startsWith('tie:tie-osh-lanzhou') || id.startsWith('institute:rh-kaz-astana')
		);
		expect(undated).toEqual([]);
	});

	it('of a region have its sections, sites and crossings', () => {
		const ids = entries.filter(({ regions }) => regions.includes('KAZ-3207')).map(({ id }) => id);
		expect(ids).toContain('section:altynkol-zhetygen:2012');
		expect(ids.some((id) => id.startsWith('project:p008:'))).toBe(true);
		expect(ids).toContain('traffic:altynkol_rail_cargo:2013');
	});

	it('are shaped of an older edition, which lacks tables and rows', () => {
		const older = {
			...set,
			tables: new Map(
				[...set.tables]
					.filter(([name]) => !['place_dates', 'segment_statuses'].includes(name))
					.map(([name, table]) => [
						name,
						name === 'events' ? { ...table, rows: table.rows.slice(0, 20) } : table
					])
			)
		};
		const found = shapeHistories(older, areas, names).entries.map(({ id }) => id);
		expect(found).toContain('node:icbc-khorgos');
		expect(found.length).toBeGreaterThan(500);
	});
});
