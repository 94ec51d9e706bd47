import type { Ranked } from '../../data/explore/ranks';
import { QUALITY_WORDS } from '../../data/quality-words';
import { nameRepublics } from '../../domain/republics';

export const COMPARE_WORDS = {
	title: 'Side by side',
	close: 'End the comparison',
	choose: 'Republics side by side',
	measure: 'Compared by',
	base: 'Set against',
	chooseMore: 'Choose the republics to set beside it.',
	loading: 'The tables for comparing are loading …',
	panelFailed:
		'The comparison did not load. Check the connection and try again; the map keeps working.',
	retry: 'Try again',
	charts: 'By year, on one scale',
	scale: (text: string) => `Every chart runs from 0 to ${text}: heights compare across republics.`,
	ranks: (year: number) => `Ranks in ${year}, of the five`,
	rank: 'Rank',
	republic: 'Republic',
	value: 'Figure',
	known: 'Known as',
	year: 'Year',
	allYears: 'Ranks in every year',
	shared: 'shared',
	noRank: 'no rank',
	start: 'Compare',
	startAt: (name: string) => `Compare ${name} with other republics`,
	startRegion: 'Compare republics',
	startAgainst: (base: number) => `Against ${base}`,
	hold: 'Hold against …',
	holdYear: (year: number, base: number) => `Hold ${year} against ${base}`,
	holdOther: (name: string, other: string) => `Hold ${name} against ${other}`
} as const;

/** `1`, `2 =` where it is shared, a dash in a gap. */
export function formatRank({ rank, isShared }: Pick<Ranked, 'rank' | 'isShared'>): string {
	if (rank === null) return '–';
	return isShared ? `${rank} =` : String(rank);
}

/** What a rank's sign means, for those who listen: `2, shared`. */
export function speakRank({ rank, isShared }: Pick<Ranked, 'rank' | 'isShared'>): string {
	if (rank === null) return COMPARE_WORDS.noRank;
	return isShared ? `${rank}, ${COMPARE_WORDS.shared}` : String(rank);
}

/** Ties, gaps and floors among the ranks of a year, each in a sentence; empty where there are none. */
export function describeRanks(ranked: readonly Ranked[]): string[] {
	const named = (wanted: (row: Ranked) => boolean) =>
		nameRepublics(ranked.filter(wanted).map(({ republic }) => republic));
	const shared = named(({ isShared }) => isShared);
	const missing = named(({ rank }) => rank === null);
	const open = named(({ isOpen }) => isOpen);
	const doubtful = named(({ cell }) => cell.quality === 'suspect');
	return [
		shared && `${shared} have the same figure and share a rank; the next rank is left out.`,
		missing && `${missing}: ${QUALITY_WORDS.none}, so no rank. A gap is no last place.`,
		open && `${open}: an “at least” leaves the order open.`,
		doubtful && `${doubtful}: the figure is suspect, and so is the rank.`
	].filter((sentence) => sentence !== '');
}
