import { describe, expect, it } from 'vitest';
import type { CountryCode } from '../../domain/countries';
import { getYearIndex } from '../../domain/years';
import { atlas } from '../atlas';
import type { Cell } from '../types';
import { rankCountries } from './ranks';

const cell = (value: number | null, bound: Cell['bound'] = null): Cell => ({
	value,
	quality: value === null ? 'none' : bound ? 'estimate' : 'reported',
	bound,
	sourceId: null,
	note: ''
});
const listRanks = (cells: Record<CountryCode, Cell>) =>
	rankCountries((country) => cells[country]).map(({ country, rank }) => [country, rank]);

describe('ranks', () => {
	it('of published counts: students in 2018', () => {
		const index = getYearIndex(2018);
		const ranked = rankCountries((country) => atlas.students[country].all[index]!);
		expect(ranked[0]).toMatchObject({ country: 'KAZ', rank: 1, isShared: false, isOpen: false });
		expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
	});

	it('are shared by equal figures, and the next one is left out', () => {
		const cells = { KAZ: cell(5), KGZ: cell(4), TJK: cell(4), TKM: cell(0), UZB: cell(1) };
		expect(listRanks(cells)).toEqual([
			['KAZ', 1],
			['KGZ', 2],
			['TJK', 2],
			['UZB', 4],
			['TKM', 5]
		]);
		const shared = rankCountries((country) => cells[country]).filter(({ isShared }) => isShared);
		expect(shared.map(({ country }) => country)).toEqual(['KGZ', 'TJK']);
	});

	it('leave out a gap, which is no zero', () => {
		expect(
			listRanks({ KAZ: cell(null), KGZ: cell(0), TJK: cell(3), TKM: cell(null), UZB: cell(2) })
		).toEqual([
			['TJK', 1],
			['UZB', 2],
			['KGZ', 3],
			['KAZ', null],
			['TKM', null]
		]);
		expect(rankCountries(() => cell(null)).every(({ rank }) => rank === null)).toBe(true);
	});

	it('are open where a floor may lie above the next figure', () => {
		const open = (cells: Record<CountryCode, Cell>) =>
			rankCountries((country) => cells[country])
				.filter(({ isOpen }) => isOpen)
				.map(({ country }) => country);
		const gap = cell(null);
		expect(
			open({ KAZ: cell(10), KGZ: cell(8, 'at least'), TJK: cell(3), TKM: gap, UZB: cell(1) })
		).toEqual(['KAZ', 'KGZ']);
		expect(
			open({ KAZ: cell(10, 'at least'), KGZ: cell(8), TJK: cell(3, 'about'), TKM: gap, UZB: gap })
		).toEqual([]);
	});
});
