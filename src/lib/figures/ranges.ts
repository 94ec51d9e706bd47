import { m } from '#messages';
import type { CountryCode } from '../core/domain/countries';
import { getYearIndex } from '../core/domain/years';
import { atlas } from '../core/data/atlas';
import { NO_FILTERS, TRACKER_EDITIONS } from '../core/domain/filters';
import { getDealCell } from '../core/data/deals';
import type { DealKind } from '../core/data/types';
import { selectDebt } from '../core/data/explore/debt';
import { describeDebtMeasure } from '../text/debt-labels';
import {
	EDITION_LABELS,
	SAID_BY_LABELS,
	describeCount,
	RANGE_MEASURES,
	type RangeMeasure
} from '../text/ranges-labels';
import { BASIS_LABELS, selectStudentsInRussia } from './russia';
import { selectTrade, getTradeAmountMusd, describeReporter } from './trade';
import type { ExploreTables, TradeFlow } from '../core/data/explore/types';
import type { Known } from '../core/domain/quality';

export interface RangeFigure extends Omit<Known, 'sourceId'> {
	value: number;
	/** `Chinese returns`, `tracker, edition of spring 2019`. */
	saidBy: string;
	/** Null for what the atlas counted itself. */
	sourceId: string | null;
}

const statedBy = (value: number, saidBy: string, known: Known): RangeFigure => {
	const { quality, bound, note, sourceId } = known;
	return { value, saidBy, quality, bound, note, sourceId };
};

function tradeFigures(tables: ExploreTables, country: CountryCode, year: number, flow: TradeFlow) {
	const { china, host } = selectTrade(tables, country, year);
	return [...china, ...host].flatMap((row) => {
		const value = getTradeAmountMusd(row, flow);
		return value === null ? [] : [statedBy(value, describeReporter(country, row.reporter), row)];
	});
}

/** One sum for each edition that covers the year; no deal in the years is a sum of 0. */
function listDealFigures(country: CountryCode, year: number, kind: DealKind, firstYear: number) {
	const span = { period: 'since', sinceYear: firstYear } as const;
	const noDeal = firstYear === year ? m.explore_no_deal_of_year() : m.explore_no_deal_of_years();
	return TRACKER_EDITIONS.flatMap((trackerEdition) => {
		const filter = { ...NO_FILTERS, trackerEdition };
		const { value, sourceId } = getDealCell(country, kind, year, span, filter);
		if (value === null) return [];
		const known = { quality: 'reported', bound: null, note: value === 0 ? noDeal : '' } as const;
		return [{ value, saidBy: EDITION_LABELS[trackerEdition], ...known, sourceId }];
	});
}

function instituteFigures(
	{ quotedInstituteCounts }: ExploreTables,
	country: CountryCode,
	year: number
): RangeFigure[] {
	const quoted = quotedInstituteCounts.filter(
		(count) => count.country === country && count.year === year
	);
	if (quoted.length === 0) return [];
	const counted: RangeFigure = {
		value: atlas.confuciusInstitutes[country][getYearIndex(year)]!,
		saidBy: SAID_BY_LABELS.atlas,
		quality: 'reported',
		bound: null,
		note: m.explore_institutes_counted(),
		sourceId: null
	};
	return [counted, ...quoted.map((count) => statedBy(count.value, SAID_BY_LABELS.quoted, count))];
}

type IsCell = (row: { country: CountryCode; year: number }) => boolean;

/** The figures of each measure. */
const FIGURES: Readonly<
	Record<
		RangeMeasure,
		(
			tables: ExploreTables,
			country: CountryCode,
			year: number,
			more: { firstYear: number; isCell: IsCell }
		) => RangeFigure[]
	>
> = {
	students(tables, _country, _year, { isCell }) {
		const own = tables.studentFigures.filter(isCell);
		return [...own.filter(({ drawn }) => drawn), ...own.filter(({ drawn }) => !drawn)].map((row) =>
			statedBy(row.value, SAID_BY_LABELS[row.saidBy], row)
		);
	},
	'students-in-russia': (tables, country, year) =>
		selectStudentsInRussia(tables, country, year).map((row) =>
			statedBy(row.students, BASIS_LABELS[row.basis], row)
		),
	'confucius-institutes': instituteFigures,
	'deals-investment': (_tables, country, year, { firstYear }) =>
		listDealFigures(country, year, 'investment', firstYear),
	'deals-construction': (_tables, country, year, { firstYear }) =>
		listDealFigures(country, year, 'construction', firstYear),
	'trade-total': (tables, country, year) => tradeFigures(tables, country, year, 'total'),
	'trade-from-china': (tables, country, year) => tradeFigures(tables, country, year, 'from-china'),
	'trade-to-china': (tables, country, year) => tradeFigures(tables, country, year, 'to-china'),
	'debt-owed': (tables, country, year) =>
		selectDebt(tables, country, year, 'owed').map((debt) =>
			statedBy(
				debt.value,
				m.explore_as_of({ words: describeDebtMeasure(debt), date: debt.asOf }),
				debt
			)
		),
	'direct-investment': (tables, _country, _year, { isCell }) =>
		tables.directInvestment
			.filter((row) => isCell(row) && row.concept.startsWith('flow'))
			.sort((a, b) => Number(b.drawn) - Number(a.drawn))
			.map((row) => statedBy(row.amountM, describeCount(row), row)),
	'host-inflow': (tables, _country, _year, { isCell }) =>
		tables.hostInflows.filter(isCell).map((row) => statedBy(row.value, SAID_BY_LABELS.host, row))
};

/**
 * All figures of a measure, those on the map first.
 * @param firstYear of a running total of deals; other measures have none
 */
export const listRangeFigures = (
	tables: ExploreTables,
	country: CountryCode,
	year: number,
	measure: RangeMeasure,
	firstYear = year
): RangeFigure[] =>
	FIGURES[measure](tables, country, year, {
		firstYear,
		isCell: (row) => row.country === country && row.year === year
	});

export type RangeUnit = 'persons' | 'institutes' | 'musd';

export function getRangeUnit(measure: RangeMeasure): RangeUnit {
	if (measure.startsWith('students')) return 'persons';
	return measure === 'confucius-institutes' ? 'institutes' : 'musd';
}

/** Every figure of a measure for a country and year, that of the map first; null if there is none. */
export function selectRange(
	tables: ExploreTables,
	country: CountryCode,
	year: number,
	measure: RangeMeasure
) {
	const figures = listRangeFigures(tables, country, year, measure);
	if (figures.length === 0) return null;
	return { country, year, measure, unit: getRangeUnit(measure), figures, ...getSpan(figures) };
}
export type FigureRange = NonNullable<ReturnType<typeof selectRange>>;

/** Lowest and highest of one or more figures, without suspect ones if there are others. */
export function getSpan(figures: readonly Pick<RangeFigure, 'value' | 'quality'>[]) {
	const sound = figures.filter(({ quality }) => quality !== 'suspect');
	const values = (sound.length > 0 ? sound : figures).map(({ value }) => value);
	return { lowest: Math.min(...values), highest: Math.max(...values) };
}

export function isDisputed({ figures }: FigureRange): boolean {
	return new Set(figures.map(({ value }) => value)).size > 1;
}

/** The measures of a country and year for which sources disagree. */
export function selectDisagreements(tables: ExploreTables, country: CountryCode, year: number) {
	return RANGE_MEASURES.flatMap((measure) => {
		const range = selectRange(tables, country, year, measure);
		return range && isDisputed(range) ? [range] : [];
	});
}
