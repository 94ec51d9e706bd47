import { m } from '#messages';
import { describeProjectStatus, describeStatusCount } from '$lib/core/data/project-status-words';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { describeSiteSector, FINANCE_KIND_WORDS } from '$lib/core/data/row-words';
import type { Evidence, FinanceRecord, PlacePrecision, Project } from '$lib/core/data/types';
import { sectorOfWord } from '$lib/core/domain/filters';
import { joinClauses, joinCommas } from '$lib/core/domain/lists';
import { formatMoney } from '$lib/core/domain/money';
import { formatCount } from '$lib/core/domain/numbers';
import { sectorWord } from '$lib/layers/filter-words';
import type { SitesInState } from './money-rows';

export const MONEY_WORDS = {
	records: (count: number) => (count === 0 ? m.panel_money_none_found() : formatCount(count)),
	inYear: (count: number, year: number) =>
		count === 0
			? m.panel_money_none_in_year({ year })
			: m.panel_money_count_in_year({ count, year }),
	/** `project sites at the end of 2018; being built: 3, completed or in operation: 12` */
	begunStates: (label: string, groups: readonly SitesInState[]) =>
		joinClauses([
			label,
			joinCommas(groups.map(({ status, sites }) => describeStatusCount(status, sites.length)))
		])
} as const;

const PLACES: Readonly<Record<PlacePrecision, string>> = {
	site: '',
	city: m.panel_money_place_city(),
	region: m.panel_money_place_region(),
	country: m.panel_money_place_country()
};

const SUMS: Readonly<Record<FinanceRecord['amountBasis'], (sum: { sum: string }) => string>> = {
	nominal: ({ sum }) => sum,
	constant_usd_2021: m.panel_money_prices_2021,
	constant_usd_2017: m.panel_money_prices_2017,
	unknown: ({ sum }) => sum
};

/** After the row itself: how its place is known, and whether it was read. */
function withDoubts(row: string, precision: PlacePrecision, evidence: Evidence): string {
	const doubts = [PLACES[precision], evidence === 'recalled' ? QUALITY_WORDS.unverified : ''];
	return joinClauses([row, ...doubts.filter((words) => words !== '')]);
}

/** `2013: loan, $300 million, China Development Bank; energy`. */
export function describeRecord(record: FinanceRecord): string {
	const { year, kind, amountMusd, amountBasis, financier, sector, precision, evidence } = record;
	const row = m.panel_money_record({
		year,
		kind: FINANCE_KIND_WORDS[kind],
		amount:
			amountMusd === null
				? m.panel_money_no_sum()
				: SUMS[amountBasis]({ sum: formatMoney(amountMusd) }),
		financier,
		sector: sectorWord(sectorOfWord(sector))
	});
	return withDoubts(row, precision, evidence);
}

/** `being built since 2013, China Nonferrous; mine, $300 million`. */
export function describeProject(project: Project, year: number): string {
	const { chineseEntity, costMusd, precision, evidence } = project;
	const own = {
		state: describeProjectStatus(project, year),
		entity: chineseEntity,
		sector: describeSiteSector(project.sector)
	};
	const row =
		costMusd === null
			? m.panel_money_site(own)
			: m.panel_money_site_cost({
					...own,
					cost: formatMoney(costMusd)
				});
	return withDoubts(row, precision, evidence);
}
