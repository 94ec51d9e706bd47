import { m } from '#messages';
import { found } from '../../../src/lib/features/claims/claims-model';
import { getDealCell } from '../../../src/lib/core/data/deals';
import {
	rankCorrelation,
	selectRelation,
	type RelationPair
} from '../../../src/lib/figures/relation';
import type { ExploreTables } from '../../../src/lib/core/data/explore/types';
import type { ShownFigure } from '../../../src/lib/figures/provenance';
import { makeTableRow } from '../../../src/lib/core/data/provenance-rows';
import type { DealSum } from '../../../src/lib/core/data/types';
import { NO_FILTERS } from '../../../src/lib/core/domain/filters';
import { formatCount, formatHundredths } from '../../../src/lib/text/numbers';
import { FIRST_YEAR, YEARS } from '../../../src/lib/core/domain/years';

/** The edition of the tracker whose sum is the paper's: the talk and the claims use no other. */
export const PAPER_EDITION = 'spring-2019';
const EDITIONS: readonly DealSum['edition'][] = [PAPER_EDITION, 'current'];

/** Acquisitions announced since 2005 in an edition of the tracker, and students of the year. */
function pairDealsAndStudents(
	tables: ExploreTables,
	trackerEdition: DealSum['edition']
): RelationPair[] {
	const period = { period: 'since', sinceYear: FIRST_YEAR } as const;
	const filter = { ...NO_FILTERS, trackerEdition };
	return selectRelation(tables, {
		hard: (country) =>
			YEARS.map((year) => getDealCell(country, 'investment', year, period, filter)),
		...{ period: 'since', ofOutput: false, soft: 'all', lagYears: 0 }
	}).pairs;
}

/**
 * `{rank-correlation.spring-2019.rho}`: over all countries and years with reported figures, as on the
 * page `/relation`, which uses the edition `current`; `pairs` is their number.
 */
export function computeCorrelationFigure(
	tables: ExploreTables,
	[editionWord = '', part = '', ...rest]: readonly string[]
): ShownFigure | null {
	const edition = EDITIONS.find((each) => each === editionWord);
	if (!edition || rest.length > 0) return null;
	const pairs = pairDealsAndStudents(tables, edition).filter(
		({ quality }) => quality === 'reported'
	);
	const { rho, n } = rankCorrelation(pairs);
	const value = part === 'rho' ? rho : part === 'pairs' ? n : null;
	if (value === null) return null;
	const figure = found({
		value,
		text: part === 'rho' ? formatHundredths(value) : formatCount(value),
		label: part === 'rho' ? m.talk_chart_correlation() : m.talk_chart_correlation_pairs(),
		year: Math.max(...pairs.map(({ year }) => year)),
		firstYear: FIRST_YEAR,
		row: makeTableRow('tracker_sums.csv', { edition, kind: ['investment'] }),
		unit: part === 'rho' ? m.talk_chart_correlation() : m.talk_chart_correlation_pairs(),
		rule: m.talk_chart_correlation_rule(),
		sourceId: pairs.find(({ sourceIds }) => sourceIds.length > 0)?.sourceIds[0] ?? null,
		place: m.headline_five()
	});
	return figure;
}
