import { m } from '#messages';
import type { Cell } from '$lib/core/data/types';
import { debtPercentOfOutput } from '$lib/core/data/explore/ratios';
import { bandsOf } from '$lib/core/data/explore/grades';
import { selectRange } from '$lib/core/data/explore/ranges';
import { rowOfDebt } from '$lib/core/data/explore/table-rows';
import { describeDebtMeasure } from '$lib/core/data/explore/debt-words';
import type { DebtFigure, ExploreTables } from '$lib/core/data/explore/types';
import { describeMoney, type FigureWords } from '$lib/core/data/money-words';
import { describeCell } from '$lib/core/data/quality-words';
import { joinClauses } from '$lib/core/domain/lists';
import { formatPercent } from '$lib/core/domain/numbers';
import type { CountryCode } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { formatDate } from '$lib/core/domain/dates';
import type { ChartRange } from '$lib/ui/chart/chart-series';
import { DEBT_PANEL_WORDS } from './debt-panel-words';
import type { Fact } from './facts';

function describeDebt({ value, quality, bound, sourceId, note, unit }: DebtFigure): FigureWords {
	const cell: Cell = { value, quality, bound, sourceId, note };
	return unit === 'percent'
		? { text: describeCell(cell, formatPercent) }
		: describeMoney(cell, 'millions');
}

/** A debt as something to read: the sum or share, to whom, when, and what it is of that year's output. */
export function debtFact(tables: ExploreTables, debt: DebtFigure, index: number): Fact {
	const { country, year, value, quality, note, sourceId, unit, asOf } = debt;
	const label = m.panel_part_debt_at({
		measure: describeDebtMeasure(debt),
		date: formatDate(asOf)
	});
	const share = debtPercentOfOutput(tables, debt)?.value ?? null;
	return {
		id: `${asOf}-${debt.measure}-${index}`,
		words: joinClauses([label, ...(share === null ? [] : [DEBT_PANEL_WORDS.ofOutput(share)])]),
		figure: {
			country,
			year,
			label,
			...describeDebt(debt),
			value,
			quality,
			note,
			sourceId,
			subject: {
				layer: null,
				row: rowOfDebt(debt),
				unit: unit === 'percent' ? m.rows_unit_percent() : m.rows_unit_musd(),
				counts: m.panel_part_debt_counts(),
				rule: null,
				...(debt.measure === 'owed' && { range: 'debt-owed' as const })
			}
		}
	};
}

/** What was owed in each year, the preferred figure of each, with the span of all that are given. */
export function owedYears(
	tables: ExploreTables,
	country: CountryCode
): { cells: Cell[]; ranges: (ChartRange | null)[] } {
	const found = YEARS.map((year) => selectRange(tables, country, year, 'debt-owed'));
	return {
		cells: found.map((range): Cell => {
			const figure = range?.figures[0];
			if (!figure) return { value: null, quality: 'none', bound: null, sourceId: null, note: '' };
			const { value, quality, bound, sourceId, note } = figure;
			return { value, quality, bound, sourceId, note };
		}),
		ranges: bandsOf(tables, country, 'debt-owed')
	};
}
