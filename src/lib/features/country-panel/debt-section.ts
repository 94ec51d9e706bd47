import { m } from '#messages';
import { makeRowCell, makeGapCell } from '$lib/core/data/cells';
import { DEBT_GAPS, describeDebtMeasure, describeOutputCaution } from '$lib/text/debt-labels';
import { selectDebtFigures, getDebtRow } from '$lib/core/data/explore/debt';
import { selectRange } from '$lib/figures/ranges';
import { computeDebtPercentOfOutput } from '$lib/figures/ratios';
import type { DebtFigure, ExploreTables } from '$lib/core/data/explore/types';
import { describeMoney } from '$lib/text/money-labels';
import { buildRowFigure } from '$lib/figures/provenance';
import { describeCell } from '$lib/text/quality-labels';
import { formatDate } from '$lib/text/dates';
import { joinClauses } from '$lib/text/lists';
import { formatMoneyInUnit, describeMoneyUnit } from '$lib/text/money';
import { formatPercent, formatPercentRatio } from '$lib/text/numbers';
import { YEARS } from '$lib/core/domain/years';
import { panelTables } from '$lib/state/panel-tables.svelte';
import type { Fact, Panel, PanelContent } from '$lib/layers/panel-model';
import { buildAnswerFacts } from '$lib/layers/answer-facts';

/** A debt: the sum or share, the creditor, the date, and its share of that year's output. */
export function buildDebtFact(tables: ExploreTables, debt: DebtFigure, index: number): Fact {
	const { unit, asOf, measure } = debt;
	const isShare = unit === 'percent';
	const label = m.panel_part_debt_at({
		measure: describeDebtMeasure(debt),
		date: formatDate(asOf)
	});
	const share = computeDebtPercentOfOutput(tables, debt)?.value ?? null;
	const ofOutput =
		share !== null && m.panel_part_debt_of_output({ percent: formatPercentRatio(share) });
	const words = isShare
		? { text: describeCell(debt, formatPercent) }
		: describeMoney(debt, 'millions');
	return {
		id: `${asOf}-${measure}-${index}`,
		words: ofOutput ? joinClauses([label, ofOutput]) : label,
		figure: buildRowFigure(
			debt,
			{ label, ...words },
			{
				row: getDebtRow(debt),
				unit: isShare ? m.rows_unit_percent() : m.rows_unit_musd(),
				counts: m.panel_part_debt_counts(),
				...(measure === 'owed' && { range: 'debt-owed' as const })
			}
		)
	};
}

const formatMillions = (amountMusd: number) => formatMoneyInUnit(amountMusd, 'millions');

/** Figures of the year, the sums owed in all years, and other figures; empty until loaded. */
export function buildDebtSection({ view: { year }, country, tables }: Panel): PanelContent {
	if (!tables) return { parts: [] };
	const facts = selectDebtFigures(tables, country).map((debt, index) =>
		buildDebtFact(tables, debt, index)
	);
	const ofYear = facts.filter(({ figure }) => figure.year === year);
	const answers = buildAnswerFacts(tables, country, year, 'debt');
	const others = facts.filter(({ figure }) => figure.year !== year);
	// the preferred figure of each year, with the range of all sources
	const cells = YEARS.map((each) => {
		const figure = selectRange(tables, country, each, 'debt-owed')?.figures[0];
		return figure ? makeRowCell(figure) : makeGapCell();
	});
	const name = m.panel_part_debt_owed();
	const ranges = panelTables.bands(country, 'debt-owed');
	const caution = describeOutputCaution(country);
	return {
		section: 'debt',
		parts: [
			ofYear.length > 0
				? { facts: ofYear, size: 'small' }
				: { gap: m.panel_part_debt_none({ year }) },
			answers.length > 0 && { facts: answers, size: 'tiny' },
			cells.some(({ value }) => value !== null) && {
				chart: {
					series: [{ id: 'owed', name, color: 'var(--mark)', cells, ranges }],
					label: name,
					unit: describeMoneyUnit('millions'),
					format: formatMillions,
					heightPx: 40
				}
			},
			others.length > 0 && { heading: m.panel_part_debt_other(), isSmall: true },
			others.length > 0 && { facts: others, size: 'tiny' },
			{ note: DEBT_GAPS[country] },
			caution !== null && facts.length > 0 && { note: caution }
		]
	};
}
