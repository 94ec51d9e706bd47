import { sampleRankCorrelation } from 'simple-statistics';
import type { Period, StudentMeasure } from '../core/domain/layers';
import { type Bound, pickWorseQuality, type KnownQuality } from '../core/domain/quality';
import { COUNTRY_CODES, type CountryCode } from '../core/domain/countries';
import { FIRST_YEAR, LAST_YEAR, YEARS, getYearIndex } from '../core/domain/years';
import { atlas } from '../core/data/atlas';
import { getDealCell } from '../core/data/deals';
import { selectDirectSeries } from '../core/data/direct-investment';
import type { Cell, DealKind } from '../core/data/types';
import { WITH_HONG_KONG, selectOwnerCells } from './owners';
import { perTenThousandPeople, percentOfOutput } from './ratios';
import { selectTradeSeries } from './trade';
import type { ExploreTables } from '../core/data/explore/types';
import { m } from '#messages';
import { formatHundredths } from '../text/numbers';

type RelationTables = Pick<ExploreTables, 'trade' | 'economy' | 'origins'>;
type ListAmounts = (
	tables: RelationTables,
	country: CountryCode,
	period: Period
) => readonly Cell[];

const selectDeals =
	(kind: DealKind): ListAmounts =>
	(_, country, period) =>
		YEARS.map((year) => getDealCell(country, kind, year, { period, sinceYear: FIRST_YEAR }));

/**
 * Measures of hard power in million USD: deals or building contracts, never both; direct investment
 * by one count; or trade. One count is in millions of euros, and so of no output in dollars.
 */
const HARD = {
	acquisitions: selectDeals('investment'),
	construction: selectDeals('construction'),
	'direct-host': (_, country) => selectDirectSeries(country, 'host-gross').cells,
	'direct-china': (_, country) => selectDirectSeries(country, 'china').cells,
	'direct-with-hong-kong': (tables, country) =>
		selectOwnerCells(tables, country, WITH_HONG_KONG, 'flow_net_host'),
	trade: (tables, country) => selectTradeSeries(tables, country, 'china', 'total')
} satisfies Record<string, ListAmounts>;
export type HardMeasure = keyof typeof HARD;
export const HARD_MEASURES = Object.keys(HARD) as readonly HardMeasure[];

export const LAGS: readonly number[] = [0, 1, 2, 3, 4, 5];

/** A country's 19 figures from a reader's own table. */
export type ListCells = (country: CountryCode) => readonly Cell[];

export interface RelationQuestion {
	hard: HardMeasure | ListCells;
	/** Money of the year, or its running total since 2005, for deals only. */
	period: Period;
	/** True divides money by the output of the year. */
	ofOutput: boolean;
	soft: StudentMeasure | ListCells;
	/** Years from the money to the students. */
	lagYears: number;
}

export interface RelationPair {
	country: CountryCode;
	/** Of the money; students are of `softYear`. */
	year: number;
	softYear: number;
	/** Million USD, or percent of output. */
	x: number;
	/** Students, or students for 10,000 people. */
	y: number;
	/** The bounds of both figures: "at least", "about". */
	xBound: Bound | null;
	yBound: Bound | null;
	/** Of the money. */
	xQuality: KnownQuality;
	/** True if the money was computed from printed figures. */
	xIsDerived: boolean;
	/** The worse of the two. */
	quality: KnownQuality;
	sourceIds: readonly string[];
}

export interface LeftOut {
	country: CountryCode;
	year: number;
	softYear: number;
	missing: 'money' | 'students' | 'both';
}

function hardCells(
	tables: RelationTables,
	country: CountryCode,
	{ hard, period, ofOutput }: RelationQuestion
): readonly Cell[] {
	if (typeof hard === 'function') return hard(country);
	const amounts = HARD[hard](tables, country, period);
	return ofOutput ? percentOfOutput(tables, country, amounts) : amounts;
}

function softCells(tables: RelationTables, country: CountryCode, soft: RelationQuestion['soft']) {
	if (typeof soft === 'function') return soft(country);
	const series = atlas.students[country];
	return soft === 'per-10000' ? perTenThousandPeople(tables, country, series.all) : series[soft];
}

/** Pairs money with students `lagYears` later. No deal is 0; a missing figure is listed, not filled. */
export function selectRelation(tables: RelationTables, question: RelationQuestion) {
	const pairs: RelationPair[] = [];
	const leftOut: LeftOut[] = [];
	const years = YEARS.filter((year) => year + question.lagYears <= LAST_YEAR);
	for (const country of COUNTRY_CODES) {
		const money = hardCells(tables, country, question);
		const students = softCells(tables, country, question.soft);
		for (const year of years) {
			const softYear = year + question.lagYears;
			const [hard, soft] = [money[getYearIndex(year)]!, students[getYearIndex(softYear)]!];
			if (hard.value === null || soft.value === null) {
				const missing = hard.value !== null ? 'students' : soft.value !== null ? 'money' : 'both';
				leftOut.push({ country, year, softYear, missing });
				continue;
			}
			pairs.push({
				country,
				year,
				softYear,
				x: hard.value,
				y: soft.value,
				xBound: hard.bound,
				yBound: soft.bound,
				xQuality: hard.quality as KnownQuality,
				xIsDerived: hard.isDerived ?? false,
				quality: pickWorseQuality(hard.quality, soft.quality) as KnownQuality,
				sourceIds: [hard.sourceId, soft.sourceId].flatMap((id) => id ?? [])
			});
		}
	}
	return { pairs, leftOut };
}
export type Relation = ReturnType<typeof selectRelation>;

/** With fewer pairs a rank correlation is near 1 by chance: none is given. */
export const LEAST_PAIRS = 5;

/** Spearman's rank correlation over pairs of reported figures; equal values share a middle rank. */
export function rankCorrelation(pairs: readonly Pick<RelationPair, 'x' | 'y' | 'quality'>[]) {
	const counted = pairs.filter(({ quality }) => quality === 'reported');
	const [xs, ys] = [counted.map(({ x }) => x), counted.map(({ y }) => y)];
	const rho = counted.length < LEAST_PAIRS ? Number.NaN : sampleRankCorrelation(xs, ys);
	return {
		/** From −1 to 1; null for fewer than `LEAST_PAIRS` or if one side never varies. */
		rho: Number.isFinite(rho) ? rho : null,
		n: counted.length,
		/** Pairs with an estimate, a bound, a suspect or an unverified figure. */
		notCounted: pairs.length - counted.length
	};
}
export type RankCorrelation = ReturnType<typeof rankCorrelation>;

/** `rank correlation −0.12 from 67 pairs of figures`, or why there is none. */
export function describeCorrelation({ rho, n, notCounted }: RankCorrelation): string {
	const words =
		rho === null
			? m.relation_no_correlation({ n })
			: m.relation_correlation({ rho: formatHundredths(rho), n });
	return notCounted > 0 ? m.relation_correlation_beside({ words, count: notCounted }) : words;
}

/** Why a country and year has no point. */
export const MISSING_LABELS: Readonly<Record<LeftOut['missing'], string>> = {
	money: m.relation_missing_money(),
	students: m.relation_missing_students(),
	both: m.relation_missing_both()
};
