import { QUALITY_WORDS } from '../../data/quality-words';
import type { FinanceRecord, PlacePrecision, Project } from '../../data/types';
import { formatCount } from '../../domain/numbers';

export const MONEY_WORDS = {
	records: (count: number) => (count === 0 ? 'none found' : formatCount(count)),
	signed: (span: string) => `loans and grants found, signed ${span}`,
	signedByYear: 'Loans and grants signed',
	inYear: (count: number, year: number) => `${count === 0 ? 'none' : count} in ${year}`,
	loans: 'loans',
	grants: 'grants',
	moreRecords: (count: number, span: string) => `All ${count}, ${span}`,
	noRecord: (year: number) => `No loan or grant of ${year} was found.`,
	begun: (year: number) => `sites with work begun by the end of ${year}`,
	begunByYear: 'Sites with work begun',
	building: 'at work',
	done: 'finished',
	noneBuilding: (year: number) => `No site at work in ${year} is known.`,
	moreBuilding: (count: number) => `${count} more at work`,
	moreDone: (count: number) => `${count} finished`,
	undated: (count: number) =>
		`${count} more ${count === 1 ? 'site has' : 'sites have'} no year of beginning and ${count === 1 ? 'stands' : 'stand'} in no year.`,
	neverSummed:
		'Not summed: they often pay for the very contracts among the deals, and one deal can stand in several rows.',
	filtered: 'Narrowed by the filters of the key.'
} as const;

const PLACES: Readonly<Record<PlacePrecision, string>> = {
	site: '',
	city: '; placed at the nearest town',
	region: '; placed roughly',
	country: '; no place known'
};

const BASES: Readonly<Record<FinanceRecord['amountBasis'], string>> = {
	nominal: '',
	constant_usd_2021: ' at prices of 2021',
	constant_usd_2017: ' at prices of 2017',
	unknown: ''
};

const unverified = (evidence: FinanceRecord['evidence']) =>
	evidence === 'recalled' ? `; ${QUALITY_WORDS.unverified}` : '';

/** `2013: loan, 300 million USD, China Development Bank; energy`. */
export function describeRecord(record: FinanceRecord): string {
	const { year, kind, amountMusd, amountBasis, financier, sector, precision, evidence } = record;
	const amount =
		amountMusd === null
			? 'sum not found'
			: `${formatCount(amountMusd)} million USD${BASES[amountBasis]}`;
	return `${year}: ${kind}, ${amount}, ${financier}; ${sector}${PLACES[precision]}${unverified(evidence)}`;
}

/** `2013–2015, China Nonferrous; mine, 300 million USD`. */
export function describeProject(project: Project): string {
	const { startYear, endYear, chineseEntity, sector, costMusd, precision, evidence } = project;
	const years = `${startYear ?? '?'}–${endYear ?? ''}`;
	const cost = costMusd === null ? '' : `, ${formatCount(costMusd)} million USD`;
	return `${years}, ${chineseEntity}; ${sector}${cost}${PLACES[precision]}${unverified(evidence)}`;
}
