/** What the look of a mark means, in words for a chart that others draw. */
import { m } from '#messages';
import type { ChartMarkStyle } from '../../../figures/year-series';
import { QUALITY_LABELS } from '../../../text/quality-labels';

export const isMarked = (look: ChartMarkStyle) => look === 'hollow' || look === 'dotted';

/** Whether a point of a line stands apart: hatched columns may be a second series, hatched points are suspect. */
export const isPointApart = (look: ChartMarkStyle) => isMarked(look) || look === 'hatched';

/** What a hollow, a dotted or a hatched mark means, in words. */
export function getLookWords(look: ChartMarkStyle): string {
	if (look === 'hatched') return QUALITY_LABELS.suspect;
	return look === 'dotted' ? m.export_look_dotted() : m.export_look_hollow();
}

/** Notes without empty ones. */
export const getNotes = (notes: readonly string[]) => notes.filter((note) => note !== '');

/** What marked points mean, for a chart whose legend does not name them. */
export const explainMarks = (looks: Iterable<ChartMarkStyle>): string[] =>
	[...new Set([...looks].filter(isMarked))].map((look) =>
		look === 'dotted'
			? m.export_marks_dotted({ words: getLookWords(look) })
			: m.export_marks_hollow({ words: getLookWords(look) })
	);
