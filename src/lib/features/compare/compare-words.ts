import { m } from '#messages';
import type { Ranked } from '$lib/core/data/explore/ranks';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import type { ComparedCharts } from '$lib/core/domain/compared-measures';
import { nameCountries } from '$lib/core/domain/countries';

export const CHARTS_WORDS: Readonly<Record<ComparedCharts, string>> = {
	each: m.compare_charts_each(),
	one: m.compare_charts_one()
};

/** `1`, `2 =` for a tie, a dash for a gap. */
export function formatRank({ rank, isShared }: Pick<Ranked, 'rank' | 'isShared'>): string {
	if (rank === null) return '–';
	return isShared ? `${rank} =` : String(rank);
}

/** The rank for screen readers: `2, shared`. */
export function speakRank({ rank, isShared }: Pick<Ranked, 'rank' | 'isShared'>): string {
	if (rank === null) return m.compare_no_rank();
	return isShared ? m.compare_rank_shared({ rank }) : String(rank);
}

/** Ties, gaps and bounds among the ranks of a year, each in a sentence; empty without any. */
export function describeRanks(ranked: readonly Ranked[]): string[] {
	const named = (matches: (row: Ranked) => boolean) =>
		nameCountries(ranked.filter(matches).map(({ country }) => country));
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
