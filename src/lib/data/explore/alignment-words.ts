import { ALIGNMENT_STEPS, tieKind, type AlignmentStep } from './tie-catalog';
import type { TieChange } from './alignment';
import type { Tie } from './types';

export const STEP_WORDS: Readonly<Record<AlignmentStep, string>> = {
	none: 'no tie in the table',
	contact: 'contact: guest, observer, associate, meetings',
	loose: 'loose body or treaty of friendship',
	strategic: 'strategic partnership',
	comprehensive: 'comprehensive strategic partnership',
	'comprehensive-raised': 'comprehensive strategic partnership of a raised name',
	'economic-union': 'economic union',
	alliance: 'alliance'
};

/** The rule of the placing, a sentence each. */
export const PLACING_RULE: readonly string[] = [
	'A republic is placed by what it holds on 31 December of the year, towards Russia and towards China apart.',
	`Ties stand on ${ALIGNMENT_STEPS.length} steps, from none to alliance. The highest step held decides; ties are not added up.`,
	'The order of the steps is the atlas’s own reading of the paper’s spectrum. The room between two steps says nothing.',
	'Contact is being a guest, observer or associate, or meeting regularly. Loose bodies are the Commonwealth of Independent States and the Shanghai Cooperation Organisation; treaties of friendship and good-neighbourliness stand with them. Then come strategic, comprehensive and raised comprehensive partnerships, economic unions, and alliances: the Collective Security Treaty Organisation or a treaty of alliance.',
	'The Shanghai Cooperation Organisation ties its members to both Russia and China.',
	'A row without a last day is held to last. Uzbekistan left the Collective Security Treaty Organisation in December 2012, but the table gives no end to its treaty of alliance of 2005, so it stays on that step.',
	'Neutrality and meetings with the United States place nobody.',
	'Only what the table holds counts: bases, arms and bilateral documents without a row are missing. A place that rests on recalled rows alone is unverified.'
];

/** `treaty of alliance with Russia, since 2013-11-11, unverified`. */
export function describeTie({ status, fromDate, toDate, quality }: Tie): string {
	const dates = toDate === null ? `since ${fromDate}` : `${fromDate} to ${toDate}`;
	const doubt = quality === 'unverified' ? ', unverified' : '';
	return `${tieKind(status).name}, ${dates}${doubt}`;
}

/** `until 2012-12-19: Collective Security Treaty Organisation`. */
export function describeTieChange({ tie, change, date }: TieChange): string {
	const doubt = tie.quality === 'unverified' ? ' (unverified)' : '';
	const word = change === 'begins' ? 'from' : 'until';
	return `${word} ${date}: ${tieKind(tie.status).name}${doubt}`;
}
