import type { Placement, TieChange } from '../../data/explore/alignment';
import { describeTieChange, STEP_WORDS } from '../../data/explore/alignment-words';
import { tieKind, type AlignmentStep } from '../../data/explore/tie-catalog';
import type { Tie } from '../../data/explore/types';
import { republicByCode, type RepublicCode } from '../../domain/republics';
import { FIRST_YEAR } from '../../domain/years';
import { formatDate } from '../../domain/dates';
import type { PlacedSide } from './alignment-spans';

export const ALIGNMENT_WORDS = {
	title: 'Alignment',
	lead: 'The paper’s spectrum: from no tie to alliance, towards Russia and towards China. Each republic is placed by what it has joined, signed and left, and by nothing else.',
	year: 'Year',
	yearSteps: ['Year before', 'Next year'],
	placing: 'Place the republics',
	placingOff: 'Off: the bare memberships, on no scale',
	placingOn: 'On: by the rule below',
	table: 'The same as a table',
	marks:
		'Large mark: the highest step held, which decides. Small rings: lower steps that are held too. Dotted: it rests on rows that were recalled and not read.',
	republic: 'Republic',
	noTie: 'no tie in the table',
	rule: 'The rule of the placing',
	each: 'Step by step, 2005–2023',
	eachLead:
		'The strong line is the place, thin lines are all that is held, each at its own step. A ring is the day on which a tie began: it leads to its row, date and source.',
	steps: 'What began and what ended',
	older: `In force since before ${FIRST_YEAR}`,
	none: 'Nothing in the table.',
	held: 'Held',
	others: 'Ties that place nobody',
	events: 'Events',
	noEvents: 'No event of the tables names this republic in this year.',
	allEvents: 'All events that name it',
	polls: 'Opinion polls',
	noPolls: 'No poll in this year.',
	allPolls: 'All polls',
	openMap: 'This republic and year on the map',
	unverified: 'unverified',
	closeNotice: 'Close'
} as const;

export const SIDE_WORDS: Readonly<Record<PlacedSide, string>> = {
	RUS: 'towards Russia',
	CHN: 'towards China'
};

/** Steps as they stand at the axes, in few letters. */
export const STEP_SHORT: Readonly<Record<AlignmentStep, string>> = {
	none: 'no tie',
	contact: 'contact',
	loose: 'loose body or treaty',
	strategic: 'strategic',
	comprehensive: 'compre\u00adhensive',
	'comprehensive-raised': 'raised',
	'economic-union': 'economic union',
	alliance: 'alliance'
};

/** `CSTO, treaty of alliance` */
export function listTies(ties: readonly Tie[]): string {
	return ties.map(({ status }) => tieKind(status).short).join(', ');
}

/** The place of a republic in a year as a sentence. */
export function describePlace(
	republic: RepublicCode,
	year: number,
	side: PlacedSide,
	{ step, quality, restsOn }: Placement
): string {
	const start = `${republicByCode(republic).name} at the end of ${year}, ${SIDE_WORDS[side]}: ${STEP_WORDS[step]}`;
	if (restsOn.length === 0) return `${start}. The table is silent, which is no proof of none.`;
	const doubt = quality === 'unverified' ? `, ${ALIGNMENT_WORDS.unverified}` : '';
	return `${start}, by ${listTies(restsOn)}${doubt}.`;
}

/** `from`, `until` and the tie, without its date, which stands apart. */
export function describeChange(change: TieChange): { date: string; words: string } {
	const date = formatDate(change.date);
	const [, words = ''] = describeTieChange(change).split(/: (.*)/s);
	return { date, words: change.change === 'begins' ? `begins: ${words}` : `ends: ${words}` };
}
