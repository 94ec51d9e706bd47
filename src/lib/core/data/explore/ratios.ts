import { m } from '#messages';
import type { Quality } from '../../domain/quality';
import type { CountryCode } from '../../domain/countries';
import { yearIndex } from '../../domain/years';
import type { Cell } from '../types';
import type { DebtFigure, ExploreTables } from './types';

type EconomyTables = Pick<ExploreTables, 'economy'>;

/** From what counts most to what counts least. */
const QUALITY_ORDER: readonly Quality[] = ['reported', 'estimate', 'suspect', 'unverified', 'none'];

/** A figure made of two is known no better than the worse of them. */
export function worseQuality(a: Quality, b: Quality): Quality {
	return QUALITY_ORDER.indexOf(a) >= QUALITY_ORDER.indexOf(b) ? a : b;
}

/** Population and output of a country in a year. */
export function selectEconomy(
	{ economy }: EconomyTables,
	country: CountryCode,
	year: number
): { population: Cell; outputMusd: Cell } {
	const { population, outputMusd } = economy[country];
	return {
		population: population[yearIndex(year)]!,
		outputMusd: outputMusd[yearIndex(year)]!
	};
}

/** Divides and multiplies; a gap in either stays a gap, and the note gives the rule. */
function ratioCell(figure: Cell, base: Cell, factor: number, rule: string): Cell {
	if (figure.value === null || base.value === null) {
		const note = figure.value === null ? figure.note : m.explore_no_base();
		return { ...figure, value: null, quality: 'none', bound: null, note };
	}
	return {
		...figure,
		value: (figure.value / base.value) * factor,
		quality: worseQuality(figure.quality, base.quality),
		note: [m.explore_derived({ rule }), figure.note, base.note].filter(Boolean).join(' ')
	};
}

/** Heads for 10,000 inhabitants, from 19 cells of heads. */
export function perTenThousandPeople(
	{ economy }: EconomyTables,
	country: CountryCode,
	heads: readonly Cell[]
): Cell[] {
	const { population } = economy[country];
	return heads.map((cell, index) =>
		ratioCell(cell, population[index]!, 10_000, m.explore_heads_rule())
	);
}

/** US dollars for each inhabitant, from 19 cells in million USD. */
export function dollarsPerHead(
	{ economy }: EconomyTables,
	country: CountryCode,
	amountsMusd: readonly Cell[]
): Cell[] {
	const { population } = economy[country];
	return amountsMusd.map((cell, index) =>
		ratioCell(cell, population[index]!, 1_000_000, m.explore_dollars_rule())
	);
}

/** Percent of the year's output, from 19 cells in million USD. */
export function percentOfOutput(
	{ economy }: EconomyTables,
	country: CountryCode,
	amountsMusd: readonly Cell[]
): Cell[] {
	const { outputMusd } = economy[country];
	return amountsMusd.map((cell, index) =>
		ratioCell(cell, outputMusd[index]!, 100, m.explore_output_rule())
	);
}

/** A debt as a percentage of its year's output; null for what is no sum of money. */
export function debtPercentOfOutput(tables: EconomyTables, debt: DebtFigure): Cell | null {
	if (debt.unit !== 'musd') return null;
	const { value, quality, bound, note, sourceId } = debt;
	const { outputMusd } = selectEconomy(tables, debt.country, debt.year);
	return ratioCell(
		{ value, quality, bound, note, sourceId },
		outputMusd,
		100,
		m.explore_output_rule()
	);
}
