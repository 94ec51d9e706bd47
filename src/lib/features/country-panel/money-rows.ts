import type {
	DetailTables,
	FinanceRecord,
	Project,
	Evidence,
	PlacePrecision
} from '$lib/core/data/types';
import type { ExploreTables, RegionItem, RestItem } from '$lib/core/data/explore/types';
import { selectRegions } from '$lib/core/data/explore/regions';
import { NO_FILTERS, sectorOfWord } from '$lib/core/domain/filters';
import {
	PROJECT_STATUSES,
	isOnGround,
	isOnPaper,
	projectStatus
} from '$lib/core/domain/project-status';
import { countryByCode, type CountryCode } from '$lib/core/domain/countries';
import type { ViewState } from '$lib/core/domain/view-state';
import { YEARS } from '$lib/core/domain/years';
import { isFilterOn } from '$lib/layers/filter-counts';
import { selectFinance, selectProjects, showsSite } from '$lib/layers/investment/sites';
import type { GeoItem } from '$lib/core/data/geo-file';
import { figureOfRow, type ShownFigure } from '$lib/core/data/provenance';
import { INVESTMENT_MEASURE_LIMITS } from '$lib/layers/investment/describe';
import { m } from '#messages';
import { describeProjectStatus, describeStatusCount } from '$lib/core/data/project-status-words';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { describeSiteSector, FINANCE_KIND_WORDS } from '$lib/core/data/row-words';
import { joinClauses, joinCommas } from '$lib/core/domain/lists';
import { formatMoney } from '$lib/core/domain/money';
import { formatCount } from '$lib/core/domain/numbers';
import { sectorWord } from '$lib/layers/filter-words';

/** Whether a view filters loans, grants or sites: then only the single rows give their number. */
export function isNarrowed(view: ViewState): boolean {
	return (
		view.sectors.length !== NO_FILTERS.sectors.length ||
		view.financeKinds.length !== NO_FILTERS.financeKinds.length ||
		view.statuses.length !== NO_FILTERS.statuses.length ||
		isFilterOn(view, 'siteStatuses') ||
		view.leastMusd > 0
	);
}

/** The years of all loans and grants of a country, placed or not; null if none is known. */
export function signingYearsOf(
	tables: Pick<ExploreTables, 'regions' | 'regionRest'>,
	country: CountryCode
): (number | null)[] {
	const items: (RegionItem | RestItem)[] = [
		...selectRegions(tables, country).flatMap(({ financeRecords }) => financeRecords),
		...tables.regionRest[country].financeRecords
	];
	return items.map(({ fromYear }) => fromYear);
}

/** Loans and grants of a country in a view, newest first, large ones before small ones. */
export function recordsOf(detail: DetailTables, country: CountryCode, view: ViewState) {
	return selectFinance(
		detail.financeRecords.filter((record) => record.country === country),
		view
	).sort((a, b) => b.year - a.year || (b.amountMusd ?? 0) - (a.amountMusd ?? 0));
}

/** How many projects of a country, placed or not, have started by each of the 19 years. */
export function countOnGround(
	tables: Pick<ExploreTables, 'regions' | 'regionRest'>,
	country: CountryCode
): number[] {
	const items = [
		...selectRegions(tables, country).flatMap(({ projects }) => projects),
		...tables.regionRest[country].projects
	];
	return YEARS.map((year) => items.filter(({ spans }) => isOnGround(spans, year)).length);
}

/** Sites of a country in a view, by their status in its year; empty statuses are omitted. */
export function projectsOf(detail: DetailTables, country: CountryCode, view: ViewState) {
	const own = selectProjects(
		detail.projects.filter((project) => project.country === country),
		view
	).sort((a, b) => (b.startYear ?? 0) - (a.startYear ?? 0));
	const byStatus = PROJECT_STATUSES.map((status) => ({
		status,
		sites: own.filter(
			({ id, spans }) =>
				projectStatus(spans, view.year) === status &&
				showsSite(id, status, { ...view, selection: null })
		)
	}));
	return {
		byStatus: byStatus.filter(({ sites }) => sites.length > 0),
		onPaper: own.filter(({ spans }) => isOnPaper(spans, view.year)).length,
		undated: own.filter(({ changes, spans }) =>
			changes.length > 0 ? changes[0]!.year === null : spans.length === 0
		)
	};
}

export const MONEY_WORDS = {
	records: (count: number) => (count === 0 ? m.panel_money_none_found() : formatCount(count)),
	inYear: (count: number, year: number) =>
		count === 0
			? m.panel_money_none_in_year({ year })
			: m.panel_money_count_in_year({ count, year }),
	/** `project sites at the end of 2018; being built: 3, completed or in operation: 12` */
	startedStates: (label: string, groups: ReturnType<typeof projectsOf>['byStatus']) =>
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

/** After the row itself: the precision of its place, and whether it was verified. */
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

export interface Counted {
	country: CountryCode;
	year: number;
	count: number;
	label: string;
	/** Ids of the rows counted; null before they are loaded. */
	ids: readonly string[] | null;
	items: readonly GeoItem[];
}

/** A number of rows of a table: counted, never a sum of money. */
function countedRows(
	{ country, year, count, label, ids, items }: Counted,
	measure: 'finance' | 'projects',
	file: string
): ShownFigure {
	const { slug, name } = countryByCode(country);
	const known = { quality: 'reported', note: '', sourceId: null, origin: 'counted' } as const;
	return figureOfRow(
		{ country, year, value: count, ...known },
		{ label, text: MONEY_WORDS.records(count) },
		{
			layer: 'investment',
			row: { file, key: ids ? [['id', ids]] : [['country', [country]]] },
			unit: m.rows_unit_rows(),
			counts: INVESTMENT_MEASURE_LIMITS[measure],
			rule: m.panel_money_rule(),
			...(items.length > 0 && {
				places: () => ({
					name: `${slug}-${measure}`,
					title: m.panel_money_place_title({ name, label }),
					items
				})
			})
		}
	);
}

export const financeFigure = (counted: Counted): ShownFigure =>
	countedRows(counted, 'finance', 'finance_records.csv');

export const projectFigure = (counted: Counted): ShownFigure =>
	countedRows(counted, 'projects', 'projects.csv');
