import type {
	CreditorId,
	DebtFigure,
	DebtMeasure,
	Economy
} from '../../../../src/lib/core/data/explore/types';
import type { ByCountry, Cell } from '../../../../src/lib/core/data/types';
import { COUNTRY_CODES, type CountryCode } from '../../../../src/lib/core/domain/countries';
import { YEARS } from '../../../../src/lib/core/domain/years';
import { number, text, word } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { getTable, type TableSet } from '../../read-tables';
import { readKnownFrom } from './known';

const OFFICIAL_RATE = 'Converted at the official exchange rate, which overstates it.';

function listCells(rows: readonly CsvRow[], country: CountryCode, indicator: string): Cell[] {
	const own = rows.filter(
		(row) => text(row, 'country') === country && text(row, 'indicator') === indicator
	);
	const byYear = new Map(own.map((row) => [number(row, 'year'), row]));
	const note = country === 'TKM' && indicator === 'gdp_current' ? OFFICIAL_RATE : '';
	return YEARS.map((year) => {
		const row = byYear.get(year);
		if (!row) return { value: null, quality: 'none', bound: null, sourceId: null, note: '' };
		return { value: number(row, 'value'), ...readKnownFrom(row, { note }) };
	});
}

/** Population and output, 19 cells each. */
export function shapeEconomy(set: TableSet): ByCountry<Economy> {
	const { rows } = getTable(set, 'context');
	return Object.fromEntries(
		COUNTRY_CODES.map((code): [CountryCode, Economy] => [
			code,
			{
				population: listCells(rows, code, 'population'),
				outputMusd: listCells(rows, code, 'gdp_current')
			}
		])
	) as ByCountry<Economy>;
}

const EXPORT_IMPORT_BANK = 'Export-Import Bank of China';
const DEVELOPMENT_BANK = 'China Development Bank';

/** As the table names what is owed, lent or shared. */
const DEBT_INDICATORS: Readonly<Record<string, DebtMeasure>> = {
	debt_owed: 'owed',
	debt_owed_for_gas_loans: 'owed',
	share_of_external_debt: 'share-of-external-debt',
	external_debt: 'external-debt',
	loan_signed: 'loan-signed',
	share_of_foreign_loans_to_enterprises: 'share-of-loans-to-enterprises',
	share_of_inward_investment: 'share-of-inward-investment',
	share_of_foreign_trade: 'share-of-foreign-trade'
};
/** States are codes in the table. */
const CREDITOR_NAMES: Readonly<Record<string, string>> = { CHN: 'China' };
/** By their English names, which the languages translate. */
const CREDITOR_IDS: Readonly<Record<string, CreditorId>> = {
	China: 'CHN',
	[EXPORT_IMPORT_BANK]: 'EXIM',
	[DEVELOPMENT_BANK]: 'CDB'
};

/** Until edition 2026-12-3 an indicator named its creditor, and its day at its end. */
const FORMER_INDICATORS: Record<string, [measure: DebtMeasure, creditor: string | null]> = {
	debt_to_china: ['owed', 'China'],
	debt_to_china_eximbank: ['owed', EXPORT_IMPORT_BANK],
	debt_to_china_development_bank_gas_loans: ['owed', DEVELOPMENT_BANK],
	share_of_external_debt_owed_to_china_eximbank: ['share-of-external-debt', EXPORT_IMPORT_BANK],
	external_debt_total: ['external-debt', null],
	china_development_bank_loan_signed: ['loan-signed', DEVELOPMENT_BANK],
	china_share_of_foreign_loans_to_enterprises: ['share-of-loans-to-enterprises', 'China'],
	china_share_of_inward_investment: ['share-of-inward-investment', 'China'],
	china_share_of_foreign_trade: ['share-of-foreign-trade', 'China']
};
/** Creditors have no table of their own: their names stand here. */
export const CREDITORS: readonly string[] = [
	...new Set(Object.values(FORMER_INDICATORS).flatMap(([, creditor]) => creditor ?? []))
];
const NOT_DEBT = ['population', 'gdp_current'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_AT_END = new RegExp(`_(\\d{1,2})(${MONTHS.join('|')})$`);

function asOfDate(year: string, indicator: string): string {
	const [, day = '', month = ''] = DAY_AT_END.exec(indicator) ?? [];
	if (!day) return year;
	const number = String(MONTHS.indexOf(month) + 1);
	return `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What a row counts. @throws Error for an unknown indicator */
function readDebtName(row: CsvRow): Pick<DebtFigure, 'asOf' | 'measure' | 'creditor'> {
	const [year, indicator] = [text(row, 'year'), text(row, 'indicator')];
	const measure = DEBT_INDICATORS[indicator];
	if (measure) {
		const creditor = text(row, 'creditor');
		const name = creditor === '' ? null : (CREDITOR_NAMES[creditor] ?? creditor);
		return { asOf: text(row, 'as_of') || year, measure, creditor: name };
	}
	const former = FORMER_INDICATORS[indicator.replace(DAY_AT_END, '')];
	if (!former) throw new Error(`data/tables/context.csv: unknown indicator "${indicator}"`);
	return { asOf: asOfDate(year, indicator), measure: former[0], creditor: former[1] };
}

/**
 * What a country owes China or borrowed from it, and China's shares, by date.
 * @throws Error for an unknown indicator
 */
export function shapeDebt(set: TableSet): DebtFigure[] {
	return getTable(set, 'context')
		.rows.filter((row) => !NOT_DEBT.includes(text(row, 'indicator')))
		.map((row): DebtFigure => {
			const { asOf, measure, creditor } = readDebtName(row);
			return {
				country: word(row, 'country'),
				year: number(row, 'year'),
				...{ asOf, measure, creditor },
				creditorId: CREDITOR_IDS[creditor ?? ''] ?? null,
				value: number(row, 'value'),
				unit: word(row, 'unit'),
				...readKnownFrom(row, { note: '' })
			};
		});
}
