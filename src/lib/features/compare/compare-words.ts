import { m } from '#messages';
import type { Ranked } from '$lib/core/data/explore/ranks';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { nameRepublics } from '$lib/core/domain/republics';

export const COMPARE_WORDS = {
	title: m.compare_title(),
	close: m.compare_close(),
	choose: m.compare_choose(),
	measure: m.compare_measure(),
	base: m.compare_base(),
	chooseMore: m.compare_choose_more(),
	loading: m.compare_loading(),
	retry: m.compare_retry(),
	charts: m.compare_charts(),
	/** What the charts show and where they end: `acquisitions announced, bn USD`, `18.6 bn USD`. */
	scale: (title: string, text: string) => m.compare_scale({ title, text }),
	ranks: (year: number) => m.compare_ranks({ year }),
	rank: m.compare_rank(),
	republic: m.compare_republic(),
	value: m.compare_value(),
	known: m.compare_known(),
	year: m.compare_year(),
	allYears: m.compare_all_years(),
	noRank: m.compare_no_rank(),
	start: m.compare_start(),
	startAt: (name: string) => m.compare_start_at({ name }),
	startRegion: m.compare_start_region(),
	startAgainst: (base: number) => m.compare_start_against({ base }),
	hold: m.compare_hold(),
	holdYear: (year: number, base: number) => m.compare_hold_year({ year, base }),
	holdOther: (name: string, other: string) => m.compare_hold_other({ name, other })
} as const;

/** `1`, `2 =` where it is shared, a dash in a gap. */
export function formatRank({ rank, isShared }: Pick<Ranked, 'rank' | 'isShared'>): string {
	if (rank === null) return '–';
	return isShared ? `${rank} =` : String(rank);
}

/** What a rank's sign means, for those who listen: `2, shared`. */
export function speakRank({ rank, isShared }: Pick<Ranked, 'rank' | 'isShared'>): string {
	if (rank === null) return COMPARE_WORDS.noRank;
	return isShared ? m.compare_rank_shared({ rank }) : String(rank);
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
		shared && m.compare_ranks_shared({ names: shared }),
		missing && m.compare_ranks_missing({ names: missing, quality: QUALITY_WORDS.none }),
		open && m.compare_ranks_open({ names: open }),
		doubtful && m.compare_ranks_doubtful({ names: doubtful })
	].filter((sentence) => sentence !== '');
}
