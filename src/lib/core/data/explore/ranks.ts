import { COUNTRY_CODES, type CountryCode } from '../../domain/countries';
import type { Cell } from '../types';

export interface Ranked {
	country: CountryCode;
	cell: Cell;
	/** 1 for the largest; equal figures share a rank and the next one is skipped. Null in a gap. */
	rank: number | null;
	/** Another country has the same figure. */
	isShared: boolean;
	/** A floor ("at least") on either side: the true order may differ. */
	isOpen: boolean;
}

type Known = Cell & { value: number };
const isKnown = (cell: Cell): cell is Known => cell.value !== null;
const mayExceed = (low: Known, high: Known) => low.bound === 'at least' && low.value <= high.value;

/** The five countries by a measure, largest first; without a figure last and without a rank. */
export function rankCountries(getCell: (country: CountryCode) => Cell): Ranked[] {
	const cells = COUNTRY_CODES.map((country) => ({ country, cell: getCell(country) }));
	const ranked = cells.map(({ country, cell }): Ranked => {
		if (!isKnown(cell)) return { country, cell, rank: null, isShared: false, isOpen: false };
		const others = cells
			.filter((other) => other.country !== country)
			.map((other) => other.cell)
			.filter(isKnown);
		return {
			country,
			cell,
			rank: 1 + others.filter(({ value }) => value > cell.value).length,
			isShared: others.some(({ value }) => value === cell.value),
			isOpen: others.some((other) =>
				other.value > cell.value
					? mayExceed(cell, other)
					: mayExceed(other, cell) || mayExceed(cell, other)
			)
		};
	});
	return ranked.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}
