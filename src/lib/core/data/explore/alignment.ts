import type { CountryCode } from '../../domain/countries';
import type { KnownQuality, ExploreTables, Agreement } from './types';
import {
	ALIGNMENT_STEPS,
	agreementKind,
	type AlignmentStep,
	type AgreementSide
} from './agreement-catalog';
import { m } from '#messages';

type AgreementTables = Pick<ExploreTables, 'agreements'>;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** In force on 31 December: a row without a last day is held to last. */
function isHeldAtYearEnd({ fromDate, toDate }: Agreement, year: number): boolean {
	const lastDay = `${year}-12-31`;
	return fromDate <= lastDay && (toDate === null || toDate >= lastDay);
}

/** Memberships, partnerships and treaties in force at the end of a year, oldest first. */
export function selectAgreements(
	{ agreements }: AgreementTables,
	country: CountryCode,
	year: number
): Agreement[] {
	return agreements
		.filter(
			(agreement) =>
				agreement.country === country && agreement.drawn && isHeldAtYearEnd(agreement, year)
		)
		.sort((a, b) => (a.fromDate < b.fromDate ? -1 : a.fromDate > b.fromDate ? 1 : 0));
}

export interface AgreementChange {
	agreement: Agreement;
	change: 'begins' | 'ends';
	/** ISO 8601 as precise as the source. */
	date: string;
}

/** What began or ended in a year, by date; an end stands before what takes its place. */
export function selectAgreementChanges(
	{ agreements }: AgreementTables,
	country: CountryCode,
	year: number
): AgreementChange[] {
	const own = agreements.filter((agreement) => agreement.country === country && agreement.drawn);
	const ends = own.flatMap((agreement): AgreementChange[] =>
		agreement.toDate !== null && yearOf(agreement.toDate) === year
			? [{ agreement, change: 'ends', date: agreement.toDate }]
			: []
	);
	const begins = own
		.filter((agreement) => yearOf(agreement.fromDate) === year)
		.map((agreement): AgreementChange => ({
			agreement,
			change: 'begins',
			date: agreement.fromDate
		}));
	return [...ends, ...begins].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export interface Placement {
	step: AlignmentStep;
	/** Of the step on the spectrum: 0 no agreement, 1 alliance. Room between steps says nothing. */
	position: number;
	/** Null where no agreement is held: then the table is silent, which is no proof of none. */
	quality: KnownQuality | null;
	/** The agreements of the step that decides, oldest first. */
	restsOn: readonly Agreement[];
	/** Every agreement towards that side that is in force, the deciding ones among them. */
	held: readonly Agreement[];
}

const stepIndex = (step: AlignmentStep): number => ALIGNMENT_STEPS.indexOf(step);

function placeTowards(agreements: readonly Agreement[], side: AgreementSide): Placement {
	const held = agreements.filter(({ status }) => agreementKind(status).sides.includes(side));
	const steps = held.map(({ status }) => stepIndex(agreementKind(status).step ?? 'none'));
	const highest = Math.max(0, ...steps);
	const restsOn = highest === 0 ? [] : held.filter((_, index) => steps[index] === highest);
	const seen = restsOn.some(({ quality }) => quality !== 'unverified');
	return {
		step: ALIGNMENT_STEPS[highest]!,
		position: highest / (ALIGNMENT_STEPS.length - 1),
		quality: restsOn.length === 0 ? null : seen ? 'reported' : 'unverified',
		restsOn,
		held
	};
}

/**
 * Places a country between no agreement and alliance, towards Russia and towards China, by the alignment
 * table alone.
 *
 * The rule: take what is in force on 31 December of the year, a row without a last day being held
 * to last. Each kind of agreement stands on one of eight steps: none; contact (guest, observer, associate,
 * meetings); loose body or treaty of friendship (CIS, Shanghai Cooperation Organisation,
 * good-neighbourliness); strategic partnership; comprehensive strategic partnership; one of a raised
 * name (permanent, for a new era, all-weather); economic union; alliance (CSTO, treaty of alliance).
 * The highest step held towards a side is the place; nothing is added up. Members of the Shanghai
 * Cooperation Organisation are tied to both sides. Meetings with the United States and neutrality
 * place nobody. A place that rests on recalled rows alone is unverified.
 */
export function placeAlignment(
	tables: AgreementTables,
	country: CountryCode,
	year: number
): { russia: Placement; china: Placement } {
	const agreements = selectAgreements(tables, country, year);
	return { russia: placeTowards(agreements, 'RUS'), china: placeTowards(agreements, 'CHN') };
}

export const STEP_WORDS: Readonly<Record<AlignmentStep, string>> = {
	none: m.alignment_step_none(),
	contact: m.alignment_step_contact(),
	loose: m.alignment_step_loose(),
	strategic: m.alignment_step_strategic(),
	comprehensive: m.alignment_step_comprehensive(),
	'comprehensive-raised': m.alignment_step_raised(),
	'economic-union': m.alignment_step_economic_union(),
	alliance: m.alignment_step_alliance()
};

/** The rule of the placing, a sentence each. */
export const PLACING_RULE: readonly string[] = [
	m.alignment_rule_year_end(),
	m.alignment_rule_steps({ steps: ALIGNMENT_STEPS.length }),
	m.alignment_rule_order(),
	m.alignment_rule_kinds(),
	m.alignment_rule_sco(),
	m.alignment_rule_last_day(),
	m.alignment_rule_nobody(),
	m.alignment_rule_table_only()
];

/** `treaty of alliance with Russia, since 2013-11-11, unverified`. */
export function describeAgreement({ status, fromDate, toDate, quality }: Agreement): string {
	const { name } = agreementKind(status);
	const words =
		toDate === null
			? m.alignment_agreement_since({ name, from: fromDate })
			: m.alignment_agreement_between({ name, from: fromDate, to: toDate });
	return quality === 'unverified' ? m.alignment_doubted({ words }) : words;
}

/** `treaty of alliance with Russia (unverified)`. */
export function nameAgreement({ status, quality }: Agreement): string {
	const { name } = agreementKind(status);
	return quality === 'unverified' ? m.alignment_doubted_name({ name }) : name;
}
