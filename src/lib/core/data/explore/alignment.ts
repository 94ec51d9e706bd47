import type { RepublicCode } from '../../domain/republics';
import type { KnownQuality, ExploreTables, Tie } from './types';
import { ALIGNMENT_STEPS, tieKind, type AlignmentStep, type TieSide } from './tie-catalog';

type TieTables = Pick<ExploreTables, 'ties'>;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** In force on 31 December: a row without a last day is held to last. */
function isHeldAtYearEnd({ fromDate, toDate }: Tie, year: number): boolean {
	const lastDay = `${year}-12-31`;
	return fromDate <= lastDay && (toDate === null || toDate >= lastDay);
}

/** Memberships, partnerships and treaties in force at the end of a year, oldest first. */
export function selectTies({ ties }: TieTables, republic: RepublicCode, year: number): Tie[] {
	return ties
		.filter((tie) => tie.republic === republic && tie.drawn && isHeldAtYearEnd(tie, year))
		.sort((a, b) => (a.fromDate < b.fromDate ? -1 : a.fromDate > b.fromDate ? 1 : 0));
}

export interface TieChange {
	tie: Tie;
	change: 'begins' | 'ends';
	/** ISO 8601 as precise as the source. */
	date: string;
}

/** What began or ended in a year, by date; an end stands before what takes its place. */
export function selectTieChanges(
	{ ties }: TieTables,
	republic: RepublicCode,
	year: number
): TieChange[] {
	const own = ties.filter((tie) => tie.republic === republic && tie.drawn);
	const ends = own.flatMap((tie): TieChange[] =>
		tie.toDate !== null && yearOf(tie.toDate) === year
			? [{ tie, change: 'ends', date: tie.toDate }]
			: []
	);
	const begins = own
		.filter((tie) => yearOf(tie.fromDate) === year)
		.map((tie): TieChange => ({ tie, change: 'begins', date: tie.fromDate }));
	return [...ends, ...begins].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export interface Placement {
	step: AlignmentStep;
	/** Of the step on the spectrum: 0 no tie, 1 alliance. Room between steps says nothing. */
	position: number;
	/** Null where no tie is held: then the table is silent, which is no proof of none. */
	quality: KnownQuality | null;
	/** The ties of the step that decides, oldest first. */
	restsOn: readonly Tie[];
	/** Every tie towards that side that is in force, the deciding ones among them. */
	held: readonly Tie[];
}

const stepIndex = (step: AlignmentStep): number => ALIGNMENT_STEPS.indexOf(step);

function placeTowards(ties: readonly Tie[], side: TieSide): Placement {
	const held = ties.filter(({ status }) => tieKind(status).sides.includes(side));
	const steps = held.map(({ status }) => stepIndex(tieKind(status).step ?? 'none'));
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
 * Places a republic between no tie and alliance, towards Russia and towards China, by the alignment
 * table alone.
 *
 * The rule: take what is in force on 31 December of the year, a row without a last day being held
 * to last. Each kind of tie stands on one of eight steps: none; contact (guest, observer, associate,
 * meetings); loose body or treaty of friendship (CIS, Shanghai Cooperation Organisation,
 * good-neighbourliness); strategic partnership; comprehensive strategic partnership; one of a raised
 * name (permanent, for a new era, all-weather); economic union; alliance (CSTO, treaty of alliance).
 * The highest step held towards a side is the place; nothing is added up. Members of the Shanghai
 * Cooperation Organisation are tied to both sides. Meetings with the United States and neutrality
 * place nobody. A place that rests on recalled rows alone is unverified.
 */
export function placeAlignment(
	tables: TieTables,
	republic: RepublicCode,
	year: number
): { russia: Placement; china: Placement } {
	const ties = selectTies(tables, republic, year);
	return { russia: placeTowards(ties, 'RUS'), china: placeTowards(ties, 'CHN') };
}
