import { m } from '#messages';
import type { RelationPair } from '$lib/core/data/explore/relation';
import { rowOfEconomy } from '$lib/core/data/explore/table-rows';
import { describeBound } from '$lib/core/data/quality-words';
import { tableRow, type RowSubject, type ShownFigure } from '$lib/core/data/provenance';
import { FIRST_YEAR } from '$lib/core/domain/years';
import { directFigure, studentFigure } from '$lib/layers/shown-figures';
import { BASIS_WORDS, MONEY_LIMITS, nameMoney, sayAcross } from './relation-page-words';
import { hasPeriod, type RelationState } from './relation-state';

const COUNTED_BY_OF = { 'direct-host': 'host-gross', 'direct-china': 'china' } as const;

function moneySubject(pair: RelationPair, state: RelationState): ShownFigure['subject'] {
	const { country, year } = pair;
	const { investment, period, basis } = state;
	if (basis === 'dollars' && hasPeriod(investment)) {
		return {
			layer: 'investment',
			kind: investment === 'acquisitions' ? 'investment' : 'construction',
			firstYear: period === 'since' ? FIRST_YEAR : year
		};
	}
	if (basis === 'dollars' && (investment === 'direct-host' || investment === 'direct-china')) {
		const countedBy = COUNTED_BY_OF[investment];
		return directFigure({ year, countedBy }, country).subject;
	}
	const inDollars = basis === 'dollars';
	const own: Omit<RowSubject, 'row'> = {
		layer: investment === 'trade' ? null : 'investment',
		unit: inDollars ? m.rows_unit_musd() : BASIS_WORDS.output,
		counts: MONEY_LIMITS[investment],
		rule: inDollars ? null : m.relation_output_rule()
	};
	if (!inDollars) return { ...own, row: rowOfEconomy(country, year, 'gdp_current') };
	return {
		...own,
		range: 'trade-total',
		row: tableRow('trade.csv', { country, year, reporter: 'china' })
	};
}

/** The money of a point, as its card tells of it. */
export function moneyFigure(pair: RelationPair, state: RelationState): ShownFigure {
	return {
		country: pair.country,
		year: pair.year,
		subject: moneySubject(pair, state),
		text: describeBound(pair.xBound, sayAcross(pair.x, state)),
		label: nameMoney(state),
		value: pair.x,
		quality: pair.xQuality,
		note: '',
		sourceId: pair.sourceIds[0] ?? null,
		...(pair.xIsDerived && { origin: 'derived' as const })
	};
}

/** The students of a point, so many years later as was asked. */
export function softFigure(pair: RelationPair, state: RelationState): ShownFigure {
	return studentFigure(pair.country, pair.softYear, state.students);
}
