/** Figures of the tables as parts of answers. */
import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { makeKnownCell } from '../../core/data/cells';
import { selectDebt } from '../../core/data/explore/debt';
import { isOpenAtYearEnd } from '../../core/data/explore/institute-years';
import type {
	DebtFigure,
	DebtMeasure,
	ExploreTables,
	Reporter,
	TradeFlow
} from '../../core/data/explore/types';
import { makeTableRow } from '../../core/data/provenance-rows';
import type { Cell } from '../../core/data/types';
import { COUNTRY_CODES, type CountryCode } from '../../core/domain/countries';
import { getYearIndex, YEARS } from '../../core/domain/years';
import { formatDate } from '../../text/dates';
import { describeDebtMeasure } from '../../text/debt-labels';
import { describeAmount } from '../../text/money-labels';
import { describeCell } from '../../text/quality-labels';
import { formatCount } from '../../text/numbers';
import { getEconomyRow, selectEconomy } from '../ratios';
import { selectStudentCell } from '../students';
import { describeReporter, getTradeRow, selectTrade, selectTradeSeries } from '../trade';
import type { AnswerPart } from './part';

/** The kinds of students that are people; a rate is no part of an answer. */
export type CountedStudents = 'all' | 'degree' | 'scholarship';

const STUDENT_LABELS: Readonly<Record<CountedStudents, string>> = {
	all: m.students_caption_all(),
	degree: m.students_caption_degree(),
	scholarship: m.students_caption_scholarship()
};

const dropDerived = ({ value, quality, bound, sourceId, note }: Cell) => ({
	...{ value, quality, bound, sourceId, note }
});

/** Students in China, enrolled in the year. */
export function getStudentsPart(
	country: CountryCode,
	year: number,
	kind: CountedStudents = 'all'
): AnswerPart {
	const cell = selectStudentCell(country, year, kind);
	const file = kind === 'all' ? 'student_series.csv' : 'students_by_level.csv';
	return {
		...{ country, year, ...dropDerived(cell) },
		label: m.answers_part_year({ label: STUDENT_LABELS[kind], year }),
		text: describeCell(cell, formatCount),
		row: makeTableRow(file, { country, year }),
		measure: { subject: 'students', unit: 'people', timing: 'stock' }
	};
}

export const listStudentsByYear = (country: CountryCode): AnswerPart[] =>
	YEARS.map((year) => getStudentsPart(country, year));

/** The students of each of the five, in the order of the countries. */
export const listStudentsOfFive = (year: number): AnswerPart[] =>
	COUNTRY_CODES.map((country) => getStudentsPart(country, year));

export function getPopulationPart(
	tables: Pick<ExploreTables, 'economy'>,
	country: CountryCode,
	year: number
): AnswerPart {
	const { population } = selectEconomy(tables, country, year);
	return {
		...{ country, year, ...dropDerived(population) },
		label: m.rate_population({ year }),
		text: describeCell(population, formatCount),
		row: getEconomyRow(country, year, 'population'),
		measure: { subject: 'population', unit: 'people', timing: 'stock' }
	};
}

/** Confucius Institutes open at the end of the year. */
export function getInstitutesPart(country: CountryCode, year: number): AnswerPart {
	const value = atlas.confuciusInstitutes[country][getYearIndex(year)]!;
	const ids = atlas.institutes
		.filter((site) => site.kind === 'confucius_institute' && site.country === country)
		.filter((site) => isOpenAtYearEnd(site, year))
		.map(({ id }) => id);
	return {
		...{ country, year, ...makeKnownCell(value) },
		label: m.answers_part_institutes({ year }),
		text: formatCount(value),
		row:
			ids.length > 0
				? makeTableRow('institutes.csv', { id: ids })
				: makeTableRow('ci_counts.csv', { country, year, basis: 'derived' }),
		measure: { subject: 'institutes', unit: 'places', timing: 'stock' }
	};
}

/** The words of the table for sums of money. */
const INDICATORS: Readonly<Partial<Record<DebtMeasure, string>>> = {
	owed: 'debt_owed',
	'external-debt': 'external_debt',
	'loan-signed': 'loan_signed'
};

/** A sum that a country owed, or was lent, on a date. */
export function getDebtPart(debt: DebtFigure): AnswerPart {
	const { country, year, asOf, value, quality, bound, sourceId, note, measure } = debt;
	const cell: Cell = { value, quality, bound, sourceId, note };
	return {
		...{ ...cell, country, year, asOf },
		label: m.panel_part_debt_at({ measure: describeDebtMeasure(debt), date: formatDate(asOf) }),
		text: describeAmount(cell),
		row: makeTableRow('context.csv', {
			...{ country, year, as_of: asOf, source_id: sourceId },
			indicator: INDICATORS[measure] ?? null
		}),
		measure: { subject: 'debt', unit: 'USD', timing: 'stock' }
	};
}

/**
 * What a country owed on the dates of a year, with its whole external debt by the same source on the
 * same date; null if that source does not give it. Sums only: a printed share is no part.
 */
export function listDebtPairs(
	tables: Pick<ExploreTables, 'debt'>,
	country: CountryCode,
	year: number
): { debt: DebtFigure; owed: AnswerPart; whole: AnswerPart | null }[] {
	const select = (measure: DebtMeasure) => selectDebt(tables, country, year, measure);
	const wholes = select('external-debt');
	return select('owed').flatMap((debt) => {
		if (debt.unit !== 'musd') return [];
		const whole = wholes.find(
			({ asOf, sourceId }) => asOf === debt.asOf && sourceId === debt.sourceId
		);
		return [{ debt, owed: getDebtPart(debt), whole: whole ? getDebtPart(whole) : null }];
	});
}

/** Goods of a year in one direction or both, as one side counted them. */
export function getTradePart(
	tables: Pick<ExploreTables, 'trade'>,
	country: CountryCode,
	year: number,
	reporter: Reporter,
	flow: TradeFlow
): AnswerPart {
	const cell = selectTradeSeries(tables, country, reporter, flow)[getYearIndex(year)]!;
	const [preferred] = selectTrade(tables, country, year)[reporter].filter(
		({ sourceId }) => sourceId === cell.sourceId
	);
	const labels: Readonly<Record<TradeFlow, string>> = {
		total: m.explore_trade_total(),
		'from-china': m.explore_trade_from_china(),
		'to-china': m.explore_trade_to_china()
	};
	return {
		...{ country, year, ...dropDerived(cell) },
		label: m.explore_flow_returned({
			flow: labels[flow],
			reporter: describeReporter(country, reporter)
		}),
		text: describeAmount(cell),
		row: preferred
			? getTradeRow(preferred)
			: makeTableRow('trade.csv', { country, year, reporter }),
		measure: { subject: 'trade', unit: 'USD', timing: 'flow', countedBy: reporter }
	};
}
