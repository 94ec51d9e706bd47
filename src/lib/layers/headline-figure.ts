import { m } from '#messages';
import type { ShownFigure } from '../core/data/provenance';
import { REPUBLIC_CODES } from '../core/domain/republics';
import type { ViewState } from '../core/domain/view-state';
import { layerEntry } from './catalog';
import { countOfSentence, idsOfCorridors } from './corridors/describe';
import { focusFigures } from './shown-figures';

/** The five together: only what the sentence itself adds up, each of them reported. */
function sumFigure(view: ViewState, text: string): ShownFigure | null {
	const [first, ...others] = REPUBLIC_CODES.map((code) => focusFigures(view, code)[0]);
	const figures = [first, ...others].flatMap((figure) => figure ?? []);
	if (!first || figures.length < REPUBLIC_CODES.length) return null;
	if (figures.some(({ value }) => value === null)) return null;
	const sources = new Set(figures.map(({ sourceId }) => sourceId));
	return {
		...first,
		republic: null,
		place: m.headline_five(),
		text,
		value: figures.reduce((sum, { value }) => sum + value!, 0),
		quality: figures.some(({ quality }) => quality === 'unverified') ? 'unverified' : 'reported',
		note: view.focus === 'students' ? '' : first.note,
		sourceId: sources.size === 1 ? first.sourceId : null
	};
}

/** A corridor runs through several republics: their counts cannot be added, its own is the region's. */
function corridorCount(view: ViewState, text: string): ShownFigure | null {
	const [first] = focusFigures(view, 'KAZ');
	if (!first) return null;
	return {
		...first,
		republic: null,
		place: m.headline_five(),
		text,
		value: countOfSentence(view),
		subject: { layer: 'corridors', ids: idsOfCorridors(view, null) }
	};
}

/** The figure that stands in bold in a view's sentence; null where it has none of its own. */
export function headlineFigure(view: ViewState): ShownFigure | null {
	if (view.compared.length > 0 || view.against !== null) return null;
	const { strong } = layerEntry(view.focus).headline(view);
	if (strong === '') return null;
	if (view.republic) {
		const [figure] = focusFigures(view, view.republic);
		return figure ? { ...figure, text: strong } : null;
	}
	return view.focus === 'corridors' ? corridorCount(view, strong) : sumFigure(view, strong);
}
