import type { CityTie } from '../../core/data/explore/people-types';

/** How a pair is known: with its year or without, read in its source or not verified. */
export const TIE_FORMS = ['dated', 'undated', 'unverified', 'unverified-undated'] as const;
type TieForm = (typeof TIE_FORMS)[number];

export const getTieForm = ({ date, quality }: Pick<CityTie, 'date' | 'quality'>): TieForm => {
	if (quality === 'unverified') return date === null ? 'unverified-undated' : 'unverified';
	return date === null ? 'undated' : 'dated';
};

/** Lengths of dashes and gaps; dots if they are 0, in threes where the year is not known either. */
export const TIE_DASHES: Readonly<Record<TieForm, readonly number[] | null>> = {
	dated: null,
	undated: [8, 5],
	unverified: [0, 4.4],
	'unverified-undated': [0, 4.4, 0, 4.4, 0, 8.8]
};

export const isTieForm = (word: string): word is TieForm => word in TIE_DASHES;

/** The SVG stroke of a form; nothing for a continuous line. */
export function getTieStroke(form: TieForm): { dash?: string; cap?: 'round' } {
	const dashes = TIE_DASHES[form];
	if (!dashes) return {};
	return { dash: dashes.join(' '), ...(dashes[0] === 0 && { cap: 'round' }) };
}

/** A twinning has the wider line; partnerships, memoranda and ties of no stated kind the thinner. */
export const TIE_WIDTHS_PX = { twinning: 1.9, other: 1.1 } as const;

export const getTieWidthPx = ({ kind }: Pick<CityTie, 'kind'>): number =>
	TIE_WIDTHS_PX[kind === 'twinning' ? 'twinning' : 'other'];

/** The dot at the end in Central Asia, and the smaller one in China. */
export const TIE_DOT_PX = 2.7;
export const TIE_FAR_DOT_PX = 1.6;

/** Of all lines, and of the others while one is selected. */
export const TIE_OPACITY = 0.8;
export const TIE_DIM_OPACITY = 0.3;
/** Added to the width of a selected line. */
export const TIE_CHOSEN_PX = 1.2;
