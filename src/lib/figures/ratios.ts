import { m } from '#messages';
import { pickWorseQuality } from '../core/domain/quality';
import type { CountryCode } from '../core/domain/countries';
import { getYearIndex } from '../core/domain/years';
import { makeRowCell } from '../core/data/cells';
import type { Cell } from '../core/data/types';
import { makeTableRow } from '../core/data/provenance-rows';
import type { DebtFigure, Economy, ExploreTables } from '../core/data/explore/types';

type EconomyTables = Pick<ExploreTables, 'economy'>;

export function selectEconomy({ economy }: EconomyTables, country: CountryCode, year: number) {
	const { population, outputMusd } = economy[country];
	const index = getYearIndex(year);
	return { population: population[index]!, outputMusd: outputMusd[index]! };
}

/** A ratio of two cells; a gap in either stays a gap, and the note gives the rule. */
function ratioCell(figure: Cell, base: Cell, factor: number, rule: string): Cell {
	if (figure.value === null || base.value === null) {
		const note = figure.value === null ? figure.note : m.explore_no_base();
		return { ...figure, value: null, quality: 'none', bound: null, note };
	}
	return {
		...figure,
		value: (figure.value / base.value) * factor,
		quality: pickWorseQuality(figure.quality, base.quality),
		note: [m.explore_derived({ rule }), figure.note, base.note].filter(Boolean).join(' ')
	};
}

/** Ratios of 19 cells to those of a base. */
const ratioTo =
	(base: keyof Economy, factor: number, rule: () => string) =>
	({ economy }: EconomyTables, country: CountryCode, figures: readonly Cell[]): Cell[] =>
		figures.map((cell, index) => ratioCell(cell, economy[country][base][index]!, factor, rule()));

/** People per 10,000 inhabitants, from 19 cells of people. */
export const perTenThousandPeople = ratioTo('population', 10_000, m.explore_heads_rule);
/** US dollars per inhabitant, from 19 cells in million USD. */
export const dollarsPerHead = ratioTo('population', 1_000_000, m.explore_dollars_rule);
/** Percent of the year's output, from 19 cells in million USD. */
export const percentOfOutput = ratioTo('outputMusd', 100, m.explore_output_rule);

/** A debt as a percentage of its year's output; null if it is not a sum of money. */
export function computeDebtPercentOfOutput(tables: EconomyTables, debt: DebtFigure): Cell | null {
	if (debt.unit !== 'musd') return null;
	const { outputMusd } = selectEconomy(tables, debt.country, debt.year);
	return ratioCell(makeRowCell(debt), outputMusd, 100, m.explore_output_rule());
}

export function getEconomyRow(
	country: CountryCode,
	year: number,
	indicator: 'population' | 'gdp_current'
) {
	return makeTableRow('context.csv', { country, year, indicator });
}
