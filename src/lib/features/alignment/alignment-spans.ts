import { selectAgreementChanges, type AgreementChange } from '$lib/core/data/explore/alignment';
import {
	ALIGNMENT_STEPS,
	agreementKind,
	type AlignmentStep
} from '$lib/core/data/explore/agreement-catalog';
import type { KnownQuality, Agreement } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '$lib/core/domain/years';

/** The two ends that a country is placed towards. */
export type PlacedSide = 'RUS' | 'CHN';
export const PLACED_SIDES: readonly PlacedSide[] = ['RUS', 'CHN'];

interface AgreementTables {
	agreements: Agreement[];
}

/** A time in which a country was on one step. */
export interface PlacementSpan {
	/** In years, 2013.7 for September 2013; between 2005 and the end of 2023. */
	from: number;
	to: number;
	step: AlignmentStep;
	quality: KnownQuality | null;
	restsOn: readonly Agreement[];
}

const DAYS_A_YEAR = 366;
export const SPAN_RANGE = [FIRST_YEAR, LAST_YEAR + 1] as const;

/** A date as a number of years; one without a day or a month is the middle of its month or year. */
export function yearsOf(date: string): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return year + 0.5;
	if (day === undefined) return year + (month - 0.5) / 12;
	return year + (month - 1) / 12 + (day - 1) / DAYS_A_YEAR;
}

/** The day after the last. */
const endOf = ({ toDate }: Agreement): number =>
	toDate === null ? Infinity : yearsOf(toDate) + 1 / DAYS_A_YEAR;

const stepOf = ({ status }: Agreement): number =>
	ALIGNMENT_STEPS.indexOf(agreementKind(status).step ?? 'none');

export function isTowards({ status }: Agreement, side: PlacedSide): boolean {
	const { sides } = agreementKind(status);
	return sides.some((each) => each === side);
}

function placeAt(
	agreements: readonly Agreement[],
	time: number
): Omit<PlacementSpan, 'from' | 'to'> {
	const held = agreements.filter(
		(agreement) => yearsOf(agreement.fromDate) <= time && time < endOf(agreement)
	);
	const highest = Math.max(0, ...held.map(stepOf));
	const restsOn = highest === 0 ? [] : held.filter((agreement) => stepOf(agreement) === highest);
	const seen = restsOn.some(({ quality }) => quality !== 'unverified');
	return {
		step: ALIGNMENT_STEPS[highest]!,
		quality: restsOn.length === 0 ? null : seen ? 'reported' : 'unverified',
		restsOn
	};
}

/**
 * The rule of `placeAlignment` from day to day: the highest step in force decides. Spans follow
 * each other without a gap; neighbours differ in step or quality.
 */
export function selectSpans(
	{ agreements }: AgreementTables,
	country: CountryCode,
	side: PlacedSide
): PlacementSpan[] {
	const [first, last] = SPAN_RANGE;
	const own = agreements
		.filter(
			(agreement) => agreement.country === country && agreement.drawn && isTowards(agreement, side)
		)
		.sort((a, b) => yearsOf(a.fromDate) - yearsOf(b.fromDate));
	const inside = own
		.flatMap((agreement) => [yearsOf(agreement.fromDate), endOf(agreement)])
		.filter((time) => time > first && time < last);
	const breaks = [...new Set([first, ...inside, last])].sort((a, b) => a - b);
	const spans: PlacementSpan[] = [];
	for (const [index, from] of breaks.slice(0, -1).entries()) {
		const to = breaks[index + 1]!;
		const placed = placeAt(own, (from + to) / 2);
		const before = spans.at(-1);
		if (before && before.step === placed.step && before.quality === placed.quality) before.to = to;
		else spans.push({ from, to, ...placed });
	}
	return spans;
}

/** Every agreement that started or ended from 2005 to 2023, by date, with any partner. */
export function selectAllChanges(tables: AgreementTables, country: CountryCode): AgreementChange[] {
	return YEARS.flatMap((year) => selectAgreementChanges(tables, country, year));
}

/** The agreements in force before the first year of the atlas, oldest first. */
export function selectOlderAgreements(
	{ agreements }: AgreementTables,
	country: CountryCode
): Agreement[] {
	const start = `${FIRST_YEAR}`;
	return agreements
		.filter(
			(agreement) => agreement.country === country && agreement.drawn && agreement.fromDate < start
		)
		.filter(({ toDate }) => toDate === null || toDate >= start)
		.sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1));
}

/** Valid as an element's id: `kaz-eaeu-begins-2015-01-01`. */
export function changeId({ agreement, change, date }: AgreementChange): string {
	return `${agreement.country}-${agreement.status}-${change}-${date}`
		.toLowerCase()
		.replaceAll('+', '-');
}
