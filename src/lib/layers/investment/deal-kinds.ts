import { m } from '#messages';
import { sumCell } from '../../core/data/cells';
import { selectYearlyDeals } from '../../core/data/deals';
import type { KindSubject } from '../../figures/provenance';
import type { DealKind } from '../../core/data/types';
import { NO_FILTERS, TRACKER_EDITIONS, parseSector, type Filters } from '../../core/domain/filters';
import { joinAttributes } from '../../text/lists';
import { INVESTMENT_MEASURE_LIMITS } from '../../text/kind-labels';
import type { FigureKind } from '../details-model';
import { describeDealFilter } from '../../text/filter-labels';
import { getDealRow } from './deal-cells';
import { listNearbyColumns, listNearbyRows } from './near-rows';

/** The filters of a sum: the edition and the sectors of its rows. */
function getDealFilters({ rows }: KindSubject): Filters {
	const [edition] = rows?.edition ?? [];
	return {
		...NO_FILTERS,
		trackerEdition: TRACKER_EDITIONS.find((each) => each === edition) ?? NO_FILTERS.trackerEdition,
		sectors: rows?.sector?.map(parseSector) ?? NO_FILTERS.sectors
	};
}

const isOfAllDeals = ({ rows }: KindSubject) =>
	!rows || (rows.edition?.[0] === 'current' && !rows.sector);

const MEASURES: Readonly<Record<DealKind, string>> = {
	investment: m.provenance_measure_investment(),
	construction: m.provenance_measure_construction()
};

export const buildDealKind = (kind: DealKind): FigureKind => ({
	origin: () => 'derived',
	row: (figure) => getDealRow(kind, figure),
	isSum: true,
	// the other edition is summed over the same years and all sectors
	range: (subject) => (isOfAllDeals(subject) ? `deals-${kind}` : null),
	rule: () => m.provenance_sum_of_deals(),
	counts: () => INVESTMENT_MEASURE_LIMITS.deals,
	measure: ({ subject }) =>
		joinAttributes([MEASURES[kind], describeDealFilter(getDealFilters(subject))]),
	unit: m.rows_unit_musd(),
	cells: ({ subject, sourceId }, country) => {
		const note = m.provenance_deals_note();
		return selectYearlyDeals(country, kind, getDealFilters(subject)).map((sum) => ({
			...sumCell(sum),
			sourceId,
			note
		}));
	},
	near: {
		note: m.provenance_deals_not_passed_on(),
		columns: listNearbyColumns,
		list: (detail, figure) => listNearbyRows(detail, figure, getDealFilters(figure.subject))
	}
});
