import { describe, expect, it } from 'vitest';
import { readRepository, findRowIndex, withCell } from '../broken-tables';
import { checkInvestmentOrigins } from './investment-origins';
import { checkPairedCells } from './paired-cells';

const set = readRepository();
const HKG_2015 = 'kaz-2015-hkg-flow-net-host-eur-wiiw-fdi-kaz-2023';

describe('checkInvestmentOrigins', () => {
	it('accepts the table', () => {
		expect(checkInvestmentOrigins(set)).toEqual([]);
	});

	it.each([
		[
			'a second figure of one investor in a year by one source',
			'year',
			'2014',
			'is a second row of KAZ 2014 year HKG flow_net_host million EUR wiiw-fdi-kaz-2023'
		],
		[
			'an amount of China among the other investors',
			'investor',
			'CHN',
			'"CHN": its amounts belong into direct_investment'
		],
		[
			'a running total of one year',
			'concept',
			'sum_all_kinds',
			'"sum_all_kinds" does not fit the period "year"'
		],
		[
			'a part of a year whose id does not say so',
			'period',
			'first-half',
			'does not end with the period "first-half"'
		],
		[
			'a recalled figure that is not unverified',
			'evidence',
			'recalled',
			'"reported" does not follow from evidence "recalled"'
		]
	])('finds %s', (_, column, value, message) => {
		const index = findRowIndex(set, 'investment_origins', 'id', HKG_2015);
		const broken = withCell(set, 'investment_origins', index, column, value);
		expect(checkInvestmentOrigins(broken).map((error) => error.message)).toEqual([message]);
	});
});

describe('the date of a count', () => {
	it('is in its year', () => {
		const index = findRowIndex(set, 'companies', 'as_of', '2019-12-01');
		const broken = withCell(set, 'companies', index, 'year', '2018');
		expect(checkPairedCells(broken).map(({ message }) => message)).toEqual([
			'"2018" is not the year of as_of "2019-12-01"'
		]);
	});
});
