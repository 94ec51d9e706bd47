import type { ShownFigure } from '../core/data/provenance';
import type { ViewState } from '../core/domain/view-state';
import { layerEntry } from './catalog';
import { headlineOfSentence } from './headline-sentence';
import { withText } from './shown-figures';

/** The bold figure in a view's sentence; null if it has none. */
export function headlineFigure(view: ViewState): ShownFigure | null {
	if (view.compared.length > 0 || view.against !== null) return null;
	const entry = layerEntry(view.focus);
	const { strong } = headlineOfSentence(entry.headline(view));
	if (strong === '') return null;
	if (view.country) {
		const [figure] = entry.figures(view, view.country);
		return figure ? withText(figure, strong) : null;
	}
	return entry.regionFigure(view, strong);
}
