import { m } from '#messages';
import type { Bound, Quality, Origin } from '../core/domain/quality';
import type { Cell } from '../core/data/types';

export const QUALITY_LABELS: Readonly<Record<Quality, string>> = {
	reported: m.quality_reported(),
	estimate: m.quality_estimate(),
	suspect: m.quality_suspect(),
	unverified: m.quality_unverified(),
	none: m.quality_none()
};

export const QUALITY_MEANINGS: Readonly<Record<Quality, string>> = {
	reported: m.quality_reported_meaning(),
	estimate: m.quality_estimate_meaning(),
	suspect: m.quality_suspect_meaning(),
	unverified: m.quality_unverified_meaning(),
	none: m.quality_none_meaning()
};

const ORIGIN_LABELS: Readonly<Record<Exclude<Origin, 'printed'>, [name: string, means: string]>> = {
	counted: [m.quality_counted(), m.quality_counted_meaning()],
	derived: [m.quality_derived(), m.quality_derived_meaning()]
};

/** The doubts about the figures behind a number computed by the atlas. */
const RESTS_ON: Readonly<Record<Quality, string>> = {
	reported: '',
	estimate: m.quality_rests_estimate(),
	suspect: m.quality_rests_suspect(),
	unverified: m.quality_rests_unverified(),
	none: ''
};

/** A year without a figure: none was published, or a reader's own table has none. */
export const describeGap = ({ isOwn }: Pick<Cell, 'isOwn'>): string =>
	isOwn ? m.quality_none_own() : QUALITY_LABELS.none;

/** How a cell is known. */
export const describeQuality = (cell: Pick<Cell, 'quality' | 'isOwn'>): string =>
	cell.quality === 'none' ? describeGap(cell) : QUALITY_LABELS[cell.quality];

/** How a figure is known, in sentences: its quality if a source prints it, else who counted it and how. */
export function describeKnowledge(origin: Origin, quality: Quality, isOwn = false) {
	if (isOwn && quality === 'none') return { name: m.quality_none_own(), means: [] };
	if (origin === 'printed') {
		const means = quality === 'reported' ? [] : [QUALITY_MEANINGS[quality]];
		return { name: QUALITY_LABELS[quality], means };
	}
	const [name, means] = ORIGIN_LABELS[origin];
	return { name, means: [means, RESTS_ON[quality]].filter((words) => words !== '') };
}

/** A number with its bound in the word order of the language: `at least 10,000`. */
const WITH_BOUND: Readonly<Record<Bound, (number: { value: string }) => string>> = {
	'at least': m.quality_at_least,
	about: m.quality_about,
	almost: m.quality_almost
};

export function describeBound(bound: Bound | null, number: string): string {
	return bound ? WITH_BOUND[bound]({ value: number }) : number;
}

/** A cell in words: `11,784`, `at least 10,000`, `? 28` if suspect, `no figure published`. */
export function describeCell(cell: Cell, format: (value: number) => string): string {
	if (cell.value === null) return describeGap(cell);
	const words = describeBound(cell.bound, format(cell.value));
	return cell.quality === 'suspect' ? m.quality_doubted_value({ value: words }) : words;
}

/** A figure for screen readers, with a word for the sign of doubt. */
export function speakFigure(text: string, quality: Quality): string {
	return quality === 'suspect' ? m.forms_doubted({ text, quality: QUALITY_LABELS[quality] }) : text;
}
