import { STEP_WORDS } from '../../data/explore/alignment-words';
import type { Placement } from '../../data/explore/alignment';
import type { TieSide } from '../../data/explore/tie-catalog';
import type { Tie } from '../../data/explore/types';
import { QUALITY_WORDS } from '../../data/quality-words';
import { formatDate } from '../../domain/dates';

export const TIE_PANEL_WORDS = {
	unit: 'dates',
	counts:
		'A membership, partnership or treaty with its dates, as the source gives them. Without a last day it is held to last.',
	silent: 'No tie in the table, which is no proof of none.',
	bars: 'Bars show the years from 2005 to 2023; dotted ones are unverified. The line is the year in view.'
} as const;

const SIDE_WORDS: Readonly<Record<TieSide, string>> = {
	CHN: 'Towards China',
	RUS: 'Towards Russia',
	USA: 'Towards the United States'
};

export function describeSide(side: TieSide): string {
	return SIDE_WORDS[side];
}

/** `since 15 June 2001`, `from 2006 to 19 December 2012`. */
export function describeTieDates({ fromDate, toDate, quality }: Tie): string {
	const doubt = quality === 'unverified' ? ` (${QUALITY_WORDS.unverified})` : '';
	const dates =
		toDate === null
			? `since ${formatDate(fromDate)}`
			: `from ${formatDate(fromDate)} to ${formatDate(toDate)}`;
	return dates + doubt;
}

/** `furthest in 2018: strategic partnership`. */
export function describeFurthest({ step, quality }: Placement, year: number): string {
	const doubt = quality === 'unverified' ? ` (${QUALITY_WORDS.unverified})` : '';
	return `furthest at the end of ${year}: ${STEP_WORDS[step]}${doubt}`;
}
