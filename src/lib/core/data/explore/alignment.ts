import type { CountryCode } from '../../domain/countries';
import { ascending, descending } from 'd3-array';
import {
	getAgreementPlace,
	ALIGNMENT_STEPS,
	type AgreementSide,
	type AlignmentStep
} from './agreement-catalog';
import { makeTableRow } from '../provenance-rows';
import type { Agreement, ExploreTables } from './types';
import type { KnownQuality } from '../../domain/quality';

type AgreementTables = Pick<ExploreTables, 'agreements'>;

/** In force on 31 December; a row without a last day is still in force. */
export function isInForce({ fromDate, toDate }: Agreement, year: number): boolean {
	const lastDay = `${year}-12-31`;
	return fromDate <= lastDay && (toDate === null || toDate >= lastDay);
}

export const listCountryAgreements = ({ agreements }: AgreementTables, country: CountryCode) =>
	agreements.filter((agreement) => agreement.country === country && agreement.drawn);

/** Memberships, partnerships and treaties in force at the end of a year, oldest first. */
export function selectAgreements(tables: AgreementTables, country: CountryCode, year: number) {
	return listCountryAgreements(tables, country)
		.filter((agreement) => isInForce(agreement, year))
		.sort((a, b) => ascending(a.fromDate, b.fromDate));
}

export interface AgreementChange {
	agreement: Agreement;
	change: 'begins' | 'ends';
	/** ISO 8601 as precise as the source. */
	date: string;
}

/** What began or ended in a year, by date; an end comes before its replacement. */
export function selectAgreementChanges(
	tables: AgreementTables,
	country: CountryCode,
	year: number
): AgreementChange[] {
	return listCountryAgreements(tables, country)
		.flatMap((agreement): AgreementChange[] => [
			{ agreement, change: 'begins', date: agreement.fromDate },
			...(agreement.toDate ? [{ agreement, change: 'ends', date: agreement.toDate } as const] : [])
		])
		.filter(({ date }) => date.startsWith(String(year)))
		.sort((a, b) => ascending(a.date, b.date) || descending(a.change, b.change));
}

export interface Placement {
	step: AlignmentStep;
	/** Of the step: 0 no agreement, 1 alliance. Distances have no meaning. */
	position: number;
	/** Null if the table has no agreement, which proves nothing. */
	quality: KnownQuality | null;
	/** The agreements of the highest step, oldest first. */
	restsOn: readonly Agreement[];
	/** Every agreement in force towards that side. */
	inForce: readonly Agreement[];
}

const stepIndex = (step: AlignmentStep): number => ALIGNMENT_STEPS.indexOf(step);

/** The place towards a side that agreements in force at one time give. */
export function placeTowards(agreements: readonly Agreement[], side: AgreementSide): Placement {
	const inForce = agreements.filter(({ status }) => getAgreementPlace(status).sides.includes(side));
	const steps = inForce.map(({ status }) => stepIndex(getAgreementPlace(status).step ?? 'none'));
	const highest = Math.max(0, ...steps);
	const restsOn = highest === 0 ? [] : inForce.filter((_, index) => steps[index] === highest);
	const seen = restsOn.some(({ quality }) => quality !== 'unverified');
	return {
		step: ALIGNMENT_STEPS[highest]!,
		position: highest / (ALIGNMENT_STEPS.length - 1),
		quality: restsOn.length === 0 ? null : seen ? 'reported' : 'unverified',
		restsOn,
		inForce
	};
}

/**
 * Places a country between no agreement and alliance, towards Russia and towards China. The rule, in
 * words in `PLACING_RULE`: the highest step of the agreements in force on 31 December; nothing is
 * added up. Members of the Shanghai Cooperation Organisation count towards both sides; meetings with
 * the United States and neutrality towards neither. If all its rows were only recalled, the place is
 * unverified.
 */
export function placeAlignment(tables: AgreementTables, country: CountryCode, year: number) {
	const agreements = selectAgreements(tables, country, year);
	return { russia: placeTowards(agreements, 'RUS'), china: placeTowards(agreements, 'CHN') };
}

export function getAgreementRow({ country, status, fromDate }: Agreement) {
	const key = { country, organisation_or_status: status, from_date: fromDate };
	return makeTableRow('alignment.csv', key);
}
