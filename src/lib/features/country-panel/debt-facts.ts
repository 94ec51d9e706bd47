import { m } from '#messages';
import { cellOfRow, gapCell } from '$lib/core/data/cells';
import { figureOfRow } from '$lib/core/data/provenance';
import type { Cell } from '$lib/core/data/types';
import { debtPercentOfOutput } from '$lib/core/data/explore/ratios';
import { bandsOf } from '$lib/core/data/explore/grades';
import { selectRange } from '$lib/core/data/explore/ranges';
import { rowOfDebt } from '$lib/core/data/explore/table-rows';
import { describeDebtMeasure } from '$lib/core/data/explore/debt';
import type { DebtFigure, ExploreTables } from '$lib/core/data/explore/types';
import { describeMoney, type FigureWords } from '$lib/core/data/money-words';
import { describeCell } from '$lib/core/data/quality-words';
import { joinClauses } from '$lib/core/domain/lists';
import { formatPercent, formatPercentRatio } from '$lib/core/domain/numbers';
import type { CountryCode } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { formatDate } from '$lib/core/domain/dates';
import type { ChartRange } from '$lib/ui/chart/chart-series';
import type { Fact } from './facts';

function describeDebt(debt: DebtFigure): FigureWords {
	return debt.unit === 'percent'
		? { text: describeCell(debt, formatPercent) }
		: describeMoney(debt, 'millions');
}

const describeShare = (percent: number) =>
	m.panel_part_debt_of_output({ percent: formatPercentRatio(percent) });

/** A debt: the sum or share, the creditor, the date, and its share of that year's output. */
export function debtFact(tables: ExploreTables, debt: DebtFigure, index: number): Fact {
	const { unit, asOf } = debt;
	const label = m.panel_part_debt_at({
		measure: describeDebtMeasure(debt),
		date: formatDate(asOf)
	});
	const share = debtPercentOfOutput(tables, debt)?.value ?? null;
	return {
		id: `${asOf}-${debt.measure}-${index}`,
		words: joinClauses([label, ...(share === null ? [] : [describeShare(share)])]),
		figure: figureOfRow(
			debt,
			{ label, ...describeDebt(debt) },
			{
				row: rowOfDebt(debt),
				unit: unit === 'percent' ? m.rows_unit_percent() : m.rows_unit_musd(),
				counts: m.panel_part_debt_counts(),
				...(debt.measure === 'owed' && { range: 'debt-owed' as const })
			}
		)
	};
}

/** The debt of each year, the preferred figure of each, with the range of all sources. */
export function owedYears(
	tables: ExploreTables,
	country: CountryCode
): { cells: Cell[]; ranges: (ChartRange | null)[] } {
	return {
		cells: YEARS.map((year) => {
			const figure = selectRange(tables, country, year, 'debt-owed')?.figures[0];
			return figure ? cellOfRow(figure) : gapCell();
		}),
		ranges: bandsOf(tables, country, 'debt-owed')
	};
}
