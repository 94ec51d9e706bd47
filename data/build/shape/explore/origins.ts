import type {
	CompanyCount,
	OriginFigure,
	OutwardFigure
} from '../../../../src/lib/core/data/explore/types';
import { number, optionalText, text, word } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { getTable, type TableSet } from '../../read-tables';
import { readKnownFrom } from './known';

const readKnown = (row: CsvRow) => readKnownFrom(row, { quality: word(row, 'quality') });

/** Whose figures are in the table of other investors too: one series, by one reporter. */
const SERIES_CONCEPTS = ['flow_net_host', 'stock_host'];

/** China's own drawn amounts in euros, which are not repeated among the other investors. */
function ofChina(set: TableSet): OriginFigure[] {
	const others = getTable(set, 'investment_origins').rows;
	const hosts = new Set(others.map((row) => `${text(row, 'country')} ${text(row, 'source_id')}`));
	return getTable(set, 'direct_investment')
		.rows.filter(
			(row) =>
				text(row, 'drawn') === 'true' &&
				text(row, 'currency') === 'EUR' &&
				SERIES_CONCEPTS.includes(text(row, 'concept')) &&
				hosts.has(`${text(row, 'country')} ${text(row, 'source_id')}`)
		)
		.map((row) => ({
			id: text(row, 'id'),
			country: word(row, 'country'),
			year: number(row, 'year'),
			period: 'year',
			investor: 'CHN',
			concept: word(row, 'concept'),
			value: number(row, 'amount_m'),
			unit: 'million EUR',
			...readKnown(row)
		}));
}

/** Investment by country of the investor, China's first; none in editions without the table. */
export function shapeOrigins(set: TableSet): OriginFigure[] {
	const others = getTable(set, 'investment_origins').rows.map((row): OriginFigure => ({
		id: text(row, 'id'),
		country: word(row, 'country'),
		year: number(row, 'year'),
		period: word(row, 'period'),
		investor: word(row, 'investor'),
		concept: word(row, 'concept'),
		value: number(row, 'value'),
		unit: word(row, 'unit'),
		...readKnown(row)
	}));
	return [...ofChina(set), ...others];
}

/** Direct investment of the five countries in China. */
export function shapeOutwardInvestment(set: TableSet): OutwardFigure[] {
	return getTable(set, 'outward_investment').rows.map((row) => ({
		id: text(row, 'id'),
		country: word(row, 'country'),
		year: number(row, 'year'),
		concept: word(row, 'concept'),
		value: number(row, 'amount_musd'),
		...readKnown(row)
	}));
}

const NOT_STATED = 'not stated';

/** Companies with Chinese capital, at single dates. */
export function shapeCompanies(set: TableSet): CompanyCount[] {
	return getTable(set, 'companies').rows.map((row) => ({
		id: text(row, 'id'),
		country: word(row, 'country'),
		year: number(row, 'year'),
		asOf: text(row, 'as_of'),
		value: number(row, 'companies'),
		counts: word(row, 'counts'),
		countingBody: text(row, 'reporter') === NOT_STATED ? '' : text(row, 'reporter'),
		...(text(row, 'evidence') === 'derived' && { isDerived: true }),
		...readKnown(row),
		bound: optionalText(row, 'bound') as CompanyCount['bound']
	}));
}
