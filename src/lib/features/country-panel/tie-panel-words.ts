import { m } from '#messages';
import { STEP_WORDS } from '$lib/core/data/explore/alignment-words';
import type { Placement } from '$lib/core/data/explore/alignment';
import type { TieSide } from '$lib/core/data/explore/tie-catalog';
import type { Tie } from '$lib/core/data/explore/types';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import type { Quality } from '$lib/core/domain/quality';
import { formatDate } from '$lib/core/domain/dates';

const SIDE_WORDS: Readonly<Record<TieSide, string>> = {
	CHN: m.panel_part_tie_chn(),
	RUS: m.panel_part_tie_rus(),
	USA: m.panel_part_tie_usa()
};

export function describeSide(side: TieSide): string {
	return SIDE_WORDS[side];
}

function withDoubt(text: string, quality: Quality | null): string {
	return quality === 'unverified'
		? m.forms_doubted({ text, quality: QUALITY_WORDS.unverified })
		: text;
}

/** `since 15 June 2001`, `from 2006 to 19 December 2012`. */
export function describeTieDates({ fromDate, toDate, quality }: Tie): string {
	const dates =
		toDate === null
			? m.panel_part_tie_since({ date: formatDate(fromDate) })
			: m.panel_part_tie_from_to({ from: formatDate(fromDate), to: formatDate(toDate) });
	return withDoubt(dates, quality);
}

/** `furthest at the end of 2018: strategic partnership`. */
export function describeFurthest({ step, quality }: Placement, year: number): string {
	return withDoubt(m.panel_part_tie_furthest({ year, step: STEP_WORDS[step] }), quality);
}
