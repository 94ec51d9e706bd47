import { m } from '#messages';
import {
	SECTORS,
	STATUSES,
	type FinanceKind,
	type Filters,
	type Sector,
	type SegmentStatus,
	type TrackerEdition
} from '../core/domain/filters';
import { joinAlternatives, joinAttributes, joinNames } from './lists';
import { formatMoney } from './money';
import { describeNear } from './near-labels';

/** With the name in the grammatical case after `all but`. */
const SECTOR_LABELS: Readonly<Record<Sector, readonly [name: string, afterBut: string]>> = {
	agriculture: [m.filter_sector_agriculture(), m.filter_but_agriculture()],
	chemicals: [m.filter_sector_chemicals(), m.filter_but_chemicals()],
	education: [m.filter_sector_education(), m.filter_but_education()],
	energy: [m.filter_sector_energy(), m.filter_but_energy()],
	entertainment: [m.filter_sector_entertainment(), m.filter_but_entertainment()],
	finance: [m.filter_sector_finance(), m.filter_but_finance()],
	health: [m.filter_sector_health(), m.filter_but_health()],
	metals: [m.filter_sector_metals(), m.filter_but_metals()],
	'real-estate': [m.filter_sector_real_estate(), m.filter_but_real_estate()],
	technology: [m.filter_sector_technology(), m.filter_but_technology()],
	transport: [m.filter_sector_transport(), m.filter_but_transport()],
	utilities: [m.filter_sector_utilities(), m.filter_but_utilities()],
	other: [m.filter_sector_other(), m.filter_but_other()]
};

export const getSectorWord = (sector: Sector): string => SECTOR_LABELS[sector][0];

export const EDITION_NAMES: Readonly<Record<TrackerEdition, string>> = {
	current: m.filter_edition_current(),
	'spring-2019': m.filter_edition_spring_2019()
};

/** Longer lists are only counted. */
const MOST_NAMED = 3;

/** Sectors in words: `energy and transport`, `all but energy`, `5 of 13 sectors`; empty for all. */
export function describeSectors(sectors: readonly Sector[]): string {
	if (sectors.length === SECTORS.length) return '';
	if (sectors.length === 0) return m.filter_no_sector();
	if (sectors.length <= MOST_NAMED) return joinNames(sectors.map(getSectorWord));
	const missing = SECTORS.filter((sector) => !sectors.includes(sector));
	if (missing.length <= MOST_NAMED) {
		return m.filter_all_but({
			sectors: joinNames(missing.map((sector) => SECTOR_LABELS[sector][1]))
		});
	}
	return m.filter_some_sectors({ count: sectors.length, total: SECTORS.length });
}

function describeSectorFilter(sectors: readonly Sector[]): string {
	const words = describeSectors(sectors);
	return words && m.filter_with_sectors({ sectors: words });
}

/** The filter of a sum of deals: `energy only, spring 2019 edition`; empty for all. */
export function describeDealFilter({
	sectors,
	trackerEdition
}: Pick<Filters, 'sectors' | 'trackerEdition'>): string {
	const edition = trackerEdition === 'current' ? '' : EDITION_NAMES[trackerEdition];
	return joinAttributes([describeSectorFilter(sectors), edition]);
}

function describeFinanceKinds([kind, ...others]: readonly FinanceKind[]): string {
	if (!kind) return m.filter_no_kinds();
	if (others.length > 0) return '';
	return kind === 'loan' ? m.filter_loans_only() : m.filter_grants_only();
}

/** The filter of loans or sites; empty for all. */
export function describeRowFilter(
	view: Pick<Filters, 'sectors' | 'leastMusd' | 'financeKinds' | 'nearCorridor'>,
	subject: 'finance' | 'projects'
): string {
	const { sectors, leastMusd, financeKinds } = view;
	const kinds = subject === 'projects' ? '' : describeFinanceKinds(financeKinds);
	const least = leastMusd === 0 ? '' : m.filter_at_least({ amount: formatMoney(leastMusd) });
	return joinAttributes([describeSectorFilter(sectors), kinds, least, describeNear(view)]);
}

/** Chosen states of sections: `being built or agreed`; empty for all. */
export function describeStatuses(
	statuses: readonly SegmentStatus[],
	words: Readonly<Record<SegmentStatus, string>>
): string {
	if (statuses.length === STATUSES.length) return '';
	if (statuses.length === 0) return m.filter_no_status();
	return joinAlternatives(statuses.map((status) => words[status]));
}

/** A year that is not covered by an edition of the tracker. */
export function describeUncovered(edition: TrackerEdition, year: number): string {
	return edition === 'current'
		? m.filter_uncovered_current({ year })
		: m.filter_uncovered_spring_2019({ year });
}
